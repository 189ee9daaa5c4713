import { skillKind } from "#lib/language/skills.ts";
import type { Ask } from "#lib/postings/schema.ts";

// What deeds show as well as any skill.
const SHOWN_BY_DEEDS = new Set(["leadership", "supervision", "people management", "mentoring", "training"]);

const LIKE_THIS =
  /^(?:(?:and|also|ideally|must|should|you(?:['’](?:re|ll|ve))?|are|is|be|being|have|has|will|an?|the|with|genuinely|really|naturally|very|highly|always|good|great|excellent|strong|real|true|genuine|positive) )*(?:love|enjoy|like (?:working|people|being)|passion(?:ate)?|enthusias\w+|happy to|willing(?:ness)?|commit(?:ted|ment) to|dedicat\w+|take pride|pride in|trustworth\w+|reliab\w+|dependab\w+|honest\w*|integrity|punctual\w*|friendl\w+|calm|stay calm|keeps? calm|patien(?:t|ce)(?! (?:care|experience|records|safety))|kind|caring|cheerful|outgoing|warm|polite|(?:smart|positive)(?=,|$| (?:and|in|appearance|attitude|outlook|approach|person|mindset|manner)\b)|pro-?active|self[- ](?:motivated|starter|aware|driven)|motivat(?:ed|ion)|driven|energ(?:etic|y)(?! (?:sector|industry|efficiency|management|audits?))|curio\w+|team[- ]player|hard[- ]?working|work ethic|organi[sz]ed(?! (?:crime|sports?|labou?r|events?))|tid(?:y|iness)|flexib\w+(?! (?:hos\w+|pip\w+|packag\w+|manufactur\w+|ducts?|pavement|circuits?))|discre(?:et|tion)|confident(?: person| manner)?$|attitude|credib\w+|gravitas|tact\b|empath\w+|resilien\w+|initiative|approachab\w+|professionalism|practical(?: approach)?$|communicator|listener|time-?keep\w+|can[- ]do|sense of humou?r|banter|personality|phone manner|telephone manner|interest in|work(?:ing)? (?:well )?(?:alone|independently|on your own|under pressure|as part of a team|in a team)|(?:able|ability) to work (?:well )?(?:alone|independently|on your own|under pressure|as part of a team|in a team|within a team)|(?:able|ability) to (?:prioriti[sz]e|multi-?task|stay calm|learn (?:quickly|fast)|think on (?:your|their) feet))\b/i;

/**
 * Whether a requirement is about what somebody is like ("a team player", "attention to detail", "love talking to
 * people"): whoever reads a resume believes no such word, and a posting names many.
 */
export function isAttitude({ kind, skills, text, minYears }: Ask): boolean {
  if (minYears !== null || (kind !== "skill" && kind !== "other")) return false;
  if (skills.length === 0) return LIKE_THIS.test(text);
  return skills.every((name) => skillKind(name) === "trait" && !SHOWN_BY_DEEDS.has(name));
}
