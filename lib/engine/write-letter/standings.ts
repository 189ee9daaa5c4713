import { smallStart } from "#lib/text.ts";
import { article } from "./articles.ts";

// Who holds an office or does something for others, as a bullet begins: "Mentor for two teachers", "Clerk to the
// planning committee", "Main contact for the audit", "Part of the ethics committee".
const OFFICE =
  /^((?:No\. ?1 |[A-Z\d]{2,} |[A-Z][\p{L}-]+ |[\p{Ll}-]+ ){0,2}?)((?:[\p{L}-]+\/)?(?:part|(?:referral|contact|escalation|reference|focal) point|operator|driver|educator|demonstrator|signatory|counselor|counsellor|conductor|co-author|director|founder|co-founder|speaker|presenter|writer|owner|carer|host|co-host|holder|inspector|auditor|investigator|interviewer|keeper|chaplain|umpire|announcer|accompanist|delegate|spokesperson|scribe|researcher|member|mentor|coach|tutor|clerk|chair|secretary|treasurer|captain|contact|liaison|trainer|instructor|nurse|lead|supervisor|representative|steward|marshal|governor|moderator|organizer|organiser|editor|author|advisor|adviser|facilitator|preceptor|assistant|aide|officer|volunteer|deputy|keyholder|key holder|aider|rep|buddy|champion|manager|leader|climber|coordinator|head|marshall|warden|ambassador|president|translator|interpreter|custodian|chaperone|invigilator|assessor|reviewer|examiner|referee|superuser|super user|(?:authorised|authorized|appointed|competent) (?:technician|person|user)|(?:lead|head|chief) (?:analyst|engineer|nurse|teacher|technician|developer|designer|guide|auditor)))((?: \([^()]*\))?) (of|for|to|on|in|at|since|from|during) (.+)$/iu;
const SPAN =
  /^(.*?) ((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?: \d{4})? (?:to|until|[-–]) .+)$/;
/** "Employee of the Month", "Junior Stylist of the Year", which one was. */
const HONOR = /^(?:\p{L}+ ){1,3}of the (?:month|quarter|year|week)\b/iu;
const YEAR_ALONE =
  /(?<=\p{L} )(?<!(?:in|of|or|and|since|until|for|from|to|by|summer|spring|autumn|fall|winter|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*) )((?:19|20)\d\d)$/u;
const KNOWN =
  /^(?:(?:good|excellent|strong|sound|solid|hands-on|additional|professional|deep|basic|extensive|working|practical|thorough|[\p{Ll}]+ and) )*(?:experience|knowledge|understanding|command|grasp)(?: and (?:experience|knowledge|understanding))? (?:of|in|on|with|at) /iu;
const OFFICE_ALONE =
  /^((?!(?:the|a|an|my|our|as|and|with)\b)(?:(?!(?:to|of|for|with|by|from|in|on|at) )[\p{L}-]+ ){0,3}(?:rep|champion|aider|key ?holder|warden|marshal|trustee|governor|assessor|educator|driver|operator|mentor|trainer|tutor|coach|instructor|buddy|superuser|auditor|examiner|preceptor|ambassador|facilitator|coordinator|supervisor|leader|representative|steward|interpreter|volunteer|inspector|invigilator|chaperone|porter|organi[sz]er|adviser|advisor|examiner|signatory|treasurer|secretary|counsell?or|demonstrator))(?= \(|, |$)(.*)$/iu;
const ONE_OF = /^one of (?:the |only |just )*(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|few|first|only) [\p{L}-]+s\b/iu; // prettier-ignore
const MONTH_ALONE =
  /(?<=(?:month|year|quarter|week) )((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d)$/iu;

/** What one is or is in: "In charge of the cabin", "Licensed in two states". */
const STATE =
  /^(?:am |was |is )?((?:(?:currently|now) (?:the|an?) (?:\p{L}+ )?\p{L}+|(?:temporarily |often |usually )?in charge (?:of|when|while|whenever|on|at|during|if)|in (?:command|control) of|on call|on the (?:\p{L}+ ){0,3}(?:council|committee|board|panel)|based (?:in|at|on)|licen[sc]ed|certified|accredited|registered|qualified|insured|cleared|authori[sz]ed|fluent|proficient|confident|used)\b.+)$/iu;
const OF_STATE =
  /^(?:licen[sc]ed|certified|accredited|registered|qualified|insured|cleared|authori[sz]ed) (?:in|to|for|on|with|as) |^(?:fluent|proficient|confident) (?:in|with|at) |^used to \p{L}+ing |^(?:.*)\bcharge (?:of|when|while|whenever|on|at|during|if) |^in (?:command|control) of |^on call|^on the |^based|^(?:currently|now) (?:the|an?) /iu;
/** What one has: "Full charge of twins", "Caseload of 45 families", "4.9 stars from 131 reviews". */
const HAD =
  /^(?:(?:full|sole|overall|shared|joint|day-to-day|main|primary|complete|total|direct) (?:and \p{Ll}+ )?)+(?:charge|care|responsibility|oversight|custody|authority|control|command|ownership|accountability)(?: and \p{Ll}+)? (?:of|for|over) |^(?:responsibility|oversight) (?:for|of) |^\d(?:\.\d+)?(?:\/\d+)? (?:stars?|points?) (?:on|from|in|at) |^(?:clean (?:driving )?(?:record|licen[cs]e))\b/iu;
const HAD_ONE =
  /^(?:(?:mixed|full|busy|large|small|average|annual|own|active|personal|typical|\p{Ll}+) ){0,2}(?:caseload|budget|portfolio|territory|patch|pipeline|clientele|client base|column|roster|workload|following|staff)(?: \([^()]*\))? (?:of|with|for|\d)/iu;
/** "Caseload: 70 families", "Budget £22k for hires". */
const AMOUNT_OF = /^((?:\p{Ll}+ )?(?:caseload|budget|portfolio|territory|workload|team|crew))(?::| [-–—])? (?=(?:about |around |over |up to )?[£$€]?\d)/iu; // prettier-ignore
const BEST =
  /^(?:best|highest|lowest|fastest|second[- ](?:best|highest)|top) (?!of |\d|(?:\p{L}+ ){0,2}(?:practices?|seller|performer|scorer|agent|rep|producer|earner|preparer|fundraiser|closer|recruiter|driver|picker|packer|trainee|apprentice|student|server|stylist|teller|writer|salesperson|salesman|saleswoman|employee|engineer|technician)\b)(?:\p{L}+[ -]){1,5}(?:of|in|at|among|for|on|across) /iu;
const SEASON =
  /(?<=\p{L} )(?<!\b(?:in|of|for|since|during|and|or) )((?:(?:summer|winter|spring|autumn|fall|season|Q[1-4]) )?(?:19|20)\d\d(?:(?:, (?:19|20)\d\d)? and (?:19|20)\d\d)?)(?=$| \()/u;
const BEST_PERSON =
  /^(?:best|top|highest) (?:\p{L}+ ){0,2}(?:seller|performer|scorer|agent|rep|producer|earner|preparer|fundraiser|closer|recruiter|driver|picker|packer|trainee|apprentice|student|server|stylist|teller|writer|salesperson|salesman|saleswoman|employee|engineer|technician)\b/iu;
const WITH_GROUP =
  /^(?:mixed |small |large )?(?:group|class|cohort|caseload|ward) of (?:about |around |up to )?\d/iu;
const IN_GROUP =
  /^((?:\p{Ll}+ )?(?:team|crew|gang|squad|workgroup|workshop|kitchen|office|department|branch|band|partnership|panel|committee|brigade|ensemble))(?: \([^()]*\))? of /iu;
const IN_A_YEAR = /\bin (?:19|20)\d\d$/;
const ENDED = /\b(?:19|20)\d\d\b/;
const ALWAYS_LARGE =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Mandarin|Chinese|Japanese|Russian|Polish|Dutch|Arabic|Latin|Greek|Hebrew|Welsh|Irish|Gaelic|British|American|European|African|Asian|Christmas|Easter|Olympic|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
const WITHOUT_ARTICLE = /^(?:chair|clerk|secretary|treasurer|captain|governor|deputy|part)$/i;

export function withAmountOf(text: string): string {
  return text.replace(AMOUNT_OF, "$1 of ");
}

/** What follows "I" where a bullet says what somebody is: "am a mentor for …", with "since" "have been …". */
export function standingOf(text: string, isCurrent: boolean): string | null {
  const held = /^(?:currently|presently) (?!the |an? )(.+)$/iu.exec(text)?.[1];
  if (held && isCurrent) return standingOf(held, isCurrent)?.replace(/^am /, "am currently ") ?? null;
  const duty = /^(?:(?:was|am) )?((?:responsible|accountable) for .+)$/iu.exec(text)?.[1];
  if (duty) {
    return been(smallStart(duty), isCurrent);
  }
  const state = stateOf(text, isCurrent);
  if (state) return state;
  const had = havingOf(text, isCurrent);
  if (had) return had;
  const known = KNOWN.exec(text)?.[0];
  if (known) return `have ${smallStart(text)}`;
  const oneOf = ONE_OF.test(text);
  if (oneOf) return `${isCurrent && !IN_A_YEAR.test(text.split(",")[0]!) ? "am" : "was"} ${smallStart(text)}`;
  const alone = OFFICE_ALONE.exec(text);
  if (alone && !isSince(text)) {
    const [, name = "", rest = ""] = alone;
    const said = /^, [^,]+$/.test(rest) ? `${name} (${rest.slice(2)})` : text;
    return `${isCurrent ? "am" : "was"} ${article(said)} ${smallStart(said)}`;
  }
  if (HONOR.test(text)) return `was ${text.replace(MONTH_ALONE, "in $1").replace(YEAR_ALONE, "in $1")}`;
  const span = SPAN.exec(text);
  const found = OFFICE.exec(span ? `${span[1]} from ${span[2]}` : text);
  if (!found) return null;
  const [, before = "", who = "", aside = "", joint = "", rest = ""] = found;
  if (/^part$/i.test(who) && (joint !== "of" || before !== "")) return null;
  const title = `${before}${who}`;
  if (/^(?:his|her|their|its|our|my|whose)\b/i.test(title)) return null;
  const name =
    /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(title) || ALWAYS_LARGE.test(title) || /^No\./.test(title)
      ? title
      : smallStart(title);
  const end = rest.replace(YEAR_ALONE, "in $1");
  const isOver = !isCurrent || (span !== null && ENDED.test(rest)) || IN_A_YEAR.test(end);
  const isBare = WITHOUT_ARTICLE.test(who) && /^(?:of|to)$/.test(joint);
  const said = `${isBare ? "" : /^(?:main|sole|only|first|No\. ?1)\b(?! aider)/i.test(name) ? "the " : `${article(name)} `}${name}${aside} ${joint} ${/^o[fn]$/i.test(joint) ? withTheGroup(end) : end}`;
  if (isSince(text)) return isCurrent ? `have been ${said}` : null;
  return `${isOver ? "was" : "am"} ${said}`;
}

/** "Member of safety committee" is of the one there is. */
function withTheGroup(rest: string): string {
  return /^(?!board\b|(?:the|a|an|our|its|every|each|two|three)\b)(?:\p{Ll}+ ){0,2}(?:committee|board|council|panel|team|group|union)\b/u.test(rest) ? `the ${rest}` : rest; // prettier-ignore
}

/** "am licensed in two states", unless it says when or by whom that was done. */
export function stateOf(text: string, isCurrent: boolean): string | null {
  const state = STATE.exec(text)?.[1];
  if (!state || !OF_STATE.test(state) || / by |\bin (?:19|20)\d\d\b/.test(state)) return null;
  return been(smallStart(state), isCurrent);
}

/** "am in charge of …", and with "since" "have been …", of a role that goes on. */
function been(text: string, isCurrent: boolean): string | null {
  if (isSince(text)) return isCurrent ? `have been ${text}` : null;
  const isSpan = / for (?:the (?:last|past) |over |about |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) years$/.test(text); // prettier-ignore
  return `${isCurrent ? (isSpan ? "have been" : "am") : "was"} ${text}`;
}

/** What follows "I" where a bullet says what somebody has or had, or in what group. */
function havingOf(text: string, isCurrent: boolean): string | null {
  const have = isCurrent ? "have" : "had";
  if (BEST.test(text)) return `had the ${smallStart(text).replace(SEASON, "in $1")}`;
  if (BEST_PERSON.test(text)) return `was the ${smallStart(text).replace(SEASON, "in $1")}`;
  if (HAD.test(text)) {
    const thing = /^clean/i.test(text) ? `a ${smallStart(text)}` : smallStart(text);
    if (/ since \w+ \d{4}$/.test(text) && /^(?:full|sole)/i.test(text)) return `${have} ${thing}`;
    return isSince(text) ? (isCurrent ? `have had ${thing}` : null) : `${have} ${thing}`;
  }
  const one = HAD_ONE.exec(text);
  if (one && !/^(?:the|a|an|my|our)\b/i.test(text))
    return `${have} ${/^own /i.test(text) ? `my ${smallStart(text)}` : `${article(text)} ${smallStart(text)}`}`;
  if (WITH_GROUP.test(text))
    return `${isCurrent ? "work" : "worked"} with ${article(text)} ${smallStart(text)}`;
  const group = IN_GROUP.exec(text);
  return group ? `${isCurrent ? "am" : "was"} in ${article(text)} ${smallStart(text)}` : null;
}

/** A time from which on: "since March", "since last summer", but not "since it opened", nor within parentheses. */
export function isSince(text: string): boolean {
  return SINCE.test(text.replace(/\([^()]*\)/g, ""));
}

const SINCE =
  /\bsince (?:(?!I\b)\p{Lu}|\d|(?:last|early|mid|late|the (?:spring|summer|autumn|fall|winter|start))\b)/u;
