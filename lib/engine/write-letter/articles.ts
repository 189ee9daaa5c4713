import { smallStart } from "#lib/text.ts";

// Bullets leave articles out: "Drove dump truck", "Led gang of three". Only what is certainly one of several is given
// one; "a" says no more than the bullet.

export function article(name: string): "a" | "an" {
  const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? "";
  if (/^[AEFHILMNORSX](?=\p{Lu}|\d|$)/u.test(first)) return "an";
  if (/^U(?=\p{Lu}|\d)/u.test(first)) return "a";
  if (/^(?:uni|use|usu|eu|one|ut(?:il|ah))/i.test(first)) return "a";
  return /^(?:[aeiou]|hour|honest|honou?r|heir|8|11$|18$)/i.test(first) ? "an" : "a";
}

/** What a preposition or a doing has before it as one of several: "for field hospital", "by rebuilding compressor". */
const BEHIND_DOING =
  "hospital clinic application compressor chiller boiler pump engine machine vehicle bridge tunnel hotel museum building tower client system";
const behindDoing = new Set(BEHIND_DOING.split(" "));
const GROUPS = "team crew gang squad group department unit shift branch".split(" ");
const THINGS =
  "truck lorry van bus car minibus tractor forklift trailer crane excavator digger loader ambulance dumper backhoe bulldozer combine boat ferry trawler hoist scaffold drill lathe press saw robot drone printer " +
  "store shop restaurant bakery salon clinic pharmacy warehouse factory workshop studio laboratory garage farm website blog podcast newsletter database spreadsheet dashboard menu report checklist rota timetable handbook manual brochure leaflet catalogue catalog logbook " +
  "suite pack booklet guide handout choir stall module app template framework playbook tracker register " +
  "project program programme campaign pilot trial workshop seminar conference exhibition festival fundraiser event caseload portfolio territory helpdesk hotline";
const PERSONS =
  "responder manager supervisor coordinator assistant mentor trainer technician operator driver instructor nurse teacher cook chef engineer leader designer developer consultant analyst interpreter translator volunteer trainee apprentice member";
const things = new Set([...GROUPS, ...THINGS.split(" ")]);
const persons = new Set(PERSONS.split(" "));

const DETERMINED =
  /^(?:the|a|an|my|our|own|its|their|his|her|your|each|every|one|two|three|four|five|six|seven|eight|nine|ten|this|that|these|those|all|any|both|some|no|and|or|of|to|for|in|on|at|by|with|from|as|into|up|out|off|over|down|other|another|several|many|few|more|most|same)$/;
const GOES_ON =
  /^(?:across|around|between|throughout|during|near|outside|inside|within|that|which|while|when|who|where|twice|once|daily|weekly|after|before|until|since|under|per|plus|instead)$/;
const BEFORE_THINGS = /^(?:with|in|on|by|using|from|for|into|onto|via|aboard|through)$/;
const MODIFIER = /^\p{Ll}[\p{Ll}'’-]*[^s\P{L}]$|^\p{Ll}+ss$|^\d+-\p{Ll}+$/u;
const longestModifiers = 2;

/** "Drove dump truck to landfill" is "drove a dump truck to landfill"; `isDeed`: the text begins with a verb. */
export function withArticles(text: string, isDeed: boolean): string {
  const words = text.split(" ");
  const said: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = (words[at - 1] ?? "").toLowerCase();
    const isThing = (at === 1 && isDeed && !words[0]!.endsWith(",")) || BEFORE_THINGS.test(before);
    const isPerson = before === "as";
    const head = isThing || isPerson ? headAt(words, at, isThing ? things : persons) : -1;
    const isVerb = at === 1 && isDeed && before === "own";
    const isBehind =
      head === -1 &&
      !/^\p{Ll}+ing$/u.test(word) &&
      isBehindDoing(words, at) &&
      headAt(words, at, behindDoing) !== -1;
    said.push((head === -1 && !isBehind) || isVerb ? word : `${article(word)} ${word}`);
  }
  return said
    .join(" ")
    .replace(ORDINAL, "$1 the $2")
    .replace(LATELY, "$1 the $2")
    .replace(CALLED, "$1 the ")
    .replace(MEASURED, "$1 the $2")
    .replace(SIZED, (_, before: string, thing: string) => `${before} ${article(thing)} ${thing}`);
}

/** "cut empty rate from 14% to 9%" */
const MEASURED = /^(cut|reduced|raised|increased|lowered|brought|improved|shortened) ((?:\p{Ll}+ ){1,2}(?:rate|ratio|time|backlog|score|level)(?= (?:from|by|down|up) ))/u; // prettier-ignore

/** "received 'Star of the Quarter' award" */
const CALLED = /^(received|won|earned) (?=['‘“"][^'’”"]+['’”"] (?:award|prize|medal)\b)/;
/** "construction of 212-bed hospital": what is said by its size is one of several. */
const SIZED = /(?<=^|\s)(of|for|in|at|on|to|into|from|\p{Ll}{3,}) (\d[\d,.]*-(?:bed|room|seat|cover|storey|story|unit|person|acre|hectare|pupil|place|bay|page|module|day|week|month|year|ton|litre|foot|metre|mile) (?:[\p{Ll}'’]+ ){0,2}?\p{Ll}+[^s\P{L}])(?=$|[ ,.;(])/gu; // prettier-ignore

/** Behind "for", "of" and "into", and behind what was done by the way: "by rebuilding …", "instead of replacing …". */
function isBehindDoing(words: string[], at: number): boolean {
  const [earlier = "", before = ""] = words.slice(Math.max(0, at - 2), at).map((word) => word.toLowerCase());
  const last = before === "" ? earlier : before;
  if (/^(?:for|into|of)$/.test(last))
    return at > 1 && !/^(?:kinds?|types?|sorts?|makes?|models?|range|number)$/.test(earlier);
  return /^\p{Ll}+ing$/u.test(last) && /^(?:by|of|without|before|after|while)$/.test(earlier);
}

/** "saved a third in first year" */
const ORDINAL =
  /\b(in|during|after|within|at|from|on) ((?:very )?(?:first|second|third|final) (?:year|month|week|season|term|quarter|try|attempt|visit|round|day|half)\b)/g;

/** "no variance in last two years" */
const LATELY =
  /\b(in|during|over|for|within) ((?:last|past) (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|weeks|seasons)|few (?:years|months)))\b/g;

/** "new menu each season" is "a new menu each season"; null where it is not certainly one of several. */
export function withFirstArticle(text: string): string | null {
  const head = headAt(text.split(" "), 0, things);
  // "Press, radio and a TV interview" is a list, "branch from 40 to 610 members" a change.
  if (head === -1 || (head === 0 && /^\S+(?:,| and | or | from [$£€]?\d)/u.test(text))) return null;
  const said = head === 0 ? smallStart(text) : text;
  return `${article(said)} ${said}`;
}

/** Where a phrase that has no article ends in one of the nouns, before something that goes on otherwise; -1 where it does not. */
function headAt(words: string[], from: number, nouns: Set<string>): number {
  for (let at = from; at <= from + longestModifiers && at < words.length; at += 1) {
    const word = words[at]!;
    const whole = at === 0 ? smallStart(word) : word;
    const bare = whole.replace(/[,;:.)]+$/, "");
    if (DETERMINED.test(bare.toLowerCase())) return -1;
    const next = words[at + 1] ?? "";
    const isEnd =
      bare !== whole ||
      next === "" ||
      DETERMINED.test(next) ||
      GOES_ON.test(next) ||
      /^[-–—("'“‘]/.test(next);
    if (nouns.has(bare) && isEnd && !/^(?:or|own)$/.test(next)) return at;
    if (bare !== whole || !MODIFIER.test(bare)) return -1;
  }
  return -1;
}

/** A title within a sentence: "a team leader"; what names a staff ("Cabin Crew") takes no article. */
export function withOwnArticle(title: string): string {
  return OF_STAFF.test(title) || /^(?:co-)?(?:owner|founder|proprietor)\b|^(?:deputy )?head of\b/i.test(title)
    ? title
    : `${article(title)} ${title}`;
}

const OF_STAFF =
  /\b(?:desk|reception|kitchen|crew|staff|personnel|faculty|support|security|housekeeping|maintenance|help)$/i;
