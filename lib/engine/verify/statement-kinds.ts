import type { Fact } from "#lib/profile/schema.ts";
import { isOfDeeds, meaningsGiven } from "./meanings.ts";
import { wordKey } from "./word-forms.ts";

// What may be said around a statement of some kind because it is of that kind: one holds a certificate, speaks a
// language, graduates from a school, is skilled in what one lists as a skill.

const keysOf = (text: string) => text.split(" ").map((word) => wordKey(word));
const STUDIED = keysOf(
  "graduate complete achieve earn obtain receive hold study award finish gain get train qualify",
);
const DEGREE_HELD = [...STUDIED, wordKey("degree")];
const IS_DEGREE =
  /\b(?:bachelor|master|associate|doctor\p{L}*|ph\.?d|b\.?sc?|b\.?a|b\.?eng|m\.?sc?|m\.?a|m\.?eng|mba|a\.?a\.?s?|ll[bm]|degree|licen[cs]i\p{L}*|laurea|magister|grado)\b/iu;
// A diploma and a school certificate are no degree.
const NO_DEGREE =
  /\b(?:diploma|certificat\p{L}*|GED|high school|secondary|A[- ]levels?|GCSEs?|NVQ|BTEC|BTS|CAP|HN[CD]|MBO|apprentic\p{L}*|courses?|studies|Ausbildung|Abitur|training)\b/iu;
const CERTIFIED = keysOf(
  "certify certificate certification qualify issue hold obtain complete earn pass receive award gain achieve credential train current designation holder hold card",
);
const LICENSED = keysOf("license licensed");
const REGISTERED = keysOf("register registered");
const SPOKEN = keysOf("speak speaker spoken language conversational communicate converse");
const SKILLED = keysOf(
  "skill skilled familiar proficient knowledge knowledgeable comfortable experienced versed tool practiced competent know able hands adept code program grounding grounded background leverage apply combine integrate employ operate bring use rely read confident confidently user",
).concat("draw on", "work with", "work in", "make use of");

// Of what is known to be a skill: "Reads accounts" is a deed.
const USING = [...SKILLED, ...keysOf("handle do run perform conduct undertake practice"), "carry out"];

const LEVEL =
  /^\p{Lu}[\p{L} ]{2,30}(?: \(|: )(?:native|fluent|advanced|intermediate|basic|elementary|conversational|professional)\b/iu;
const SCHOOL =
  /\b(?:University|Universit\p{L}+|College|School|Institute|Academy|Bachelor\p{L}*|Master|B\.?Sc?|B\.?A|M\.?Sc|PhD|Diploma|Degree|TAFE)\b/u;
const DATED = /\b(?:19|20)\d\d\b/;
const LISTED = /^(?:Skills|Tools|Technologies|Software)\b/;
const DEED =
  /^(?:\p{L}+(?:ed|ing)|built|cut|did|drew|drove|found|gave|grew|held|kept|led|made|met|ran|saw|sent|set|sold|spoke|taught|took|won|wrote)\b/iu;

/** Keys of the words that a statement of this kind says without having them. */
export function impliedWords({ kind, text, section }: Fact, isDated: boolean, isRange: boolean): string[] {
  if (kind === "language" || (kind === "bullet" && LEVEL.test(text))) return SPOKEN;
  if (kind === "skill" || kind === "technology" || kind === "coursework") return USING;
  if (kind === "degree") return studied(text);
  if (kind === "field" || kind === "institution") return STUDIED;
  if (kind === "certification" || (isDated && !isRange && kind === "bullet")) return certified(text);
  if (kind === "issuer" || section === "certifications") return [...CERTIFIED, ...licensedBy(text)];
  if (kind !== "bullet") return [];
  if (isDated) return isSchooling(text) ? studied(text) : [];
  if (LISTED.test(text)) return USING;
  return isListed(text) ? SKILLED : [];
}

const DEGREE =
  /^(?:(?:[A-Z][\p{L}]+ ){0,3}(?:Bachelor|Master|Doctor(?:ate)?|Associate['’]?s?(?= (?:of|in|degree))|Diplom[ae]?|Certificat[eo]|Degree|Licen[cs]i?at\p{L}*|Bachiller\p{L}*|Baccalaur\p{L}*|T[ée]cnic[oa]|Laurea|Abitur|Ausbildung|Magister|Grado|GED|Studies|Courses?)|B\.?[A-Z]|M\.?[A-Z]|A\.?[AS]\.?|Ph\.?D|H[NT][CD]|NVQ|BTS|CAP|DUT|LL[BM]|MBBS|MBO|A[- ][Ll]evels?|GCSEs?|High [Ss]chool)(?![\p{L}])/u;
const PERSON =
  /(?:\p{L}(?:er|or|ist|ian|ant|ent|eur|ee|man|woman|wife|ide|path|smith|wright|hand|mate|guard)|nurse|clerk|cook|chef|aide|guide|coach|intern|temp|page|host|hostess|waitress|actress|apprentice|associate|fellow|chair|dean|head|lead|chief|crew|staff|postdoc|volunteer|driver|mechanic|professional|specialist|executive|representative|operative|trainee|assistant|captain|sergeant|officer|supervisor|principal|porter|pilot|medic|tutor|au pair)s?$/iu;

/** A sentence's first part that is what somebody was called: "PhD Researcher, University of Pisa". */
function isJob(text: string): boolean {
  const first = text.split(/,| at | \(| [–—|] |: /)[0]!;
  return (
    PERSON.test(first.trim()) &&
    !/^(?:Bachelor|Associate Degree|Doctor)$/i.test(first.trim()) &&
    !/^Associate,/.test(text) &&
    !/(?:ment|degree)s?$/i.test(first) &&
    !(DEGREE.test(text) && / (?:in|of) /.test(first))
  );
}

/** Where a dated sentence speaks of school, it is schooling unless it begins with what somebody was called. */
const isSchooling = (text: string) => (SCHOOL.test(text) || DEGREE.test(text)) && !isJob(text);

const studied = (text: string) => (!IS_DEGREE.test(text) && NO_DEGREE.test(text) ? STUDIED : DEGREE_HELD);

const certified = (text: string) => [...CERTIFIED, ...licensedBy(text)];

function licensedBy(text: string): string[] {
  const isRegistered = /regist|council/i.test(text);
  return [
    ...(isRegistered || /licen[cs]|board\b/i.test(text) ? LICENSED : []),
    ...(isRegistered ? REGISTERED : []),
  ];
}

// A short sentence that tells no deed is an entry of a list.
const isListed = (text: string) =>
  text.length < 40 &&
  !DATED.test(text) &&
  (!DEED.test(text) || SINGLE.test(text)) &&
  !NUMBERED.test(text) &&
  !tellsDeed(text);

// "voicing", "stitching": no sentence.
const SINGLE = /^\p{Ll}+ing$/u;

const NUMBERED =
  /\d|^(?:No|Never|Zero|Not|Was|Were)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|each|every|daily|weekly|monthly)\b/;
const PHRASED = / (?:an?|the|my|our|to|for|with|from|at|by|on|up|out|in) /;

/** "Look after hives at two sites", "Order supplies for the ward": no entry of a list of skills. */
function tellsDeed(text: string): boolean {
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(text)?.[0].toLowerCase();
  return first !== undefined && PHRASED.test(text) && meaningsGiven(wordKey(first)).some(isOfDeeds);
}

/** Who is fluent in two languages is bilingual. */
export function isBilingual(facts: Fact[]): boolean {
  const fluent = facts.filter(
    ({ kind, text }) =>
      (kind === "language" || LEVEL.test(text)) && /\b(?:native|fluent|advanced)\b/i.test(text),
  );
  return fluent.length > 1;
}
