import { partCount } from "#lib/language/tokens.ts";
import { headingKind, isBareHeading, ownWords, type SectionKind } from "./heading-kinds.ts";
import { ASKING, PREFERRED, REQUIRED } from "./wording.ts";

// Which lines are headings, and which only look like one.

// A label with its content on the same line: "Requirements: five years of …".
export const LABEL =
  /^(?:(?:minimum|basic|required|key|essential|preferred|desired|desirable|additional|job|position|core|main|primary|special)\s+)*(?:qualifications?|requirements?|skills?|experience|education|responsibilities|duties|benefits|preferred|required|must[- ]haves?|nice[- ]to[- ]haves?|we offer|what we offer|licen[cs]es?|certifications?|knowledge|summary|schedule|salary|essential functions|languages?|personal (?:suitability|qualities|attributes)|computer and technology knowledge|transportation(?:\/travel information)?|tech(?:nical|nology)?[ -]stack)(?:\s+(?:and|&|\/)\s+(?:qualifications?|requirements?|skills?|experience|education|training|abilities|certifications?|duties))*\s*:\s+(?=\S)/i;

// "Desirable: a driving license": a weight, for what stands behind it on its line.
export const WEIGHT_LABEL =
  /^(?:(?:highly|strongly|also|absolutely) )?(?:preferred|required|desired|desirables?|essentials?|mandatory|optional|minimum|ideally|preferably|advantageous|beneficial|helpful|useful|an? (?:plus|bonus|advantage|asset|must)|plus|(?:nice|good|great)[- ]to[- ]haves?|must[- ]haves?)\s*: +(?=\S)|^[[(](?:essential|desirable|required|preferred|[ED])[\])]:? +(?=\S)/i;

export function weightOf(label: string): SectionKind | null {
  if (label === "") return null;
  const kind = headingKind(label.replace(/\W+$/, ""));
  return kind === "preferred" ||
    PREFERRED.test(label) ||
    /^\W[dp]/i.test(label) ||
    /option|helpful|useful/i.test(label)
    ? "preferred"
    : "required";
}

// "Experience with Zendesk", "Knowledge of HL7": an entry of a list that lost its bullets.
export const ENTRY =
  /^(?:[\p{L}-]+ )?(?:experience|knowledge|abilit(?:y|ies)|familiarity|proficiency|skills?|understanding|confidence|credibility|competence|fluency|expertise|aptitude|certificate|degree|diploma) (?:with|of|in|to|as|at|on|within|for|\w+ing) \S/iu;

// "Strong SQL skills" is an entry too, "Essential skills" a heading.
const PRAISED =
  /^(?:strong|excellent|good|solid|proven|advanced|great|deep|fluent|outstanding|exceptional|demonstrated|expert(?:-level)?|hands-on)\b/i;

export const DUTY =
  /^(?!(?:Skills?|Abilities|Applicants|Candidates|Degrees|Years|Licenses|Possesses|Requires|Holds|Demonstrates|Knows|Understands|Has|Is|Processes|Principles|Practices|Benefits|Perks|Requirements|Qualifications|Responsibilities|Duties|Tasks|Hours|Terms|Details|Notes|Tools|Reasons|Things|Essentials|Basics|Examples|Conditions|Competencies|Certifications|Credentials)\b)\p{Lu}\p{Ll}*[^\W\dius]s\s+(?:with|as|the|an?|and|all|in|to|for|on|new|staff|\p{Ll}+)\b/u;

// What somebody is like, in the form of a duty: "Works well with others".
const QUALITY =
  /^(?:Works|Thrives|Enjoys|Communicates|Takes|Shows|Learns|Cares|Loves|Pays|Brings|Thinks|Gets|Keeps|Stays|Wants|Needs|Likes|Makes|Remains|Adapts|Embraces|Listens|Lifts|Stands|Sits|Walks|Carries)\b/;

export function isDuty(line: string): boolean {
  return (
    DUTY.test(line) &&
    !QUALITY.test(line) &&
    !ASKING.test(line) &&
    !REQUIRED.test(line) &&
    !PREFERRED.test(line)
  );
}

// "Forklift certificate preferred": what is asked for and its weight; "Experience required" is a heading.
const WEIGHED =
  /^(.{4,70}?) (?:is |are )?(?:also |strongly |highly |very )?(?:preferred|required|desired|desirable|essential|beneficial|advantageous|helpful|useful|(?:an?|a (?:definite|strong|distinct|real|big|huge)) (?:plus|asset|advantage|bonus|must))$/i;

const ONE_HAS =
  /\b(?:experience|skills?|knowledge|degree|diploma|licen[cs]es?|certificat\w+|qualifications?|abilit(?:y|ies)|eligibility|physical (?:fitness|strength|stamina))\b/i;
const OF_A_NOTICE =
  /\b(?:requirements?|environment|conditions|functions?|information|statements?|reviews?|criteria)\b|^(?:\p{Lu}[^ ]*|and|or|of|&|\/)(?: (?:\p{Lu}[^ ]*|and|or|of|&|\/))* (?:Licen[cs]es|Certificates|Certifications|Qualifications|Degrees|Skills|Abilities)$/u;

/** "Public speaking experience", "Level 2 first aid" in a list that lost its bullets. */
function isNamedEntry(line: string, section: SectionKind): boolean {
  return (
    (section === "required" || section === "preferred") &&
    headingKind(line) === "required" &&
    ONE_HAS.test(line) &&
    !OF_A_NOTICE.test(line) &&
    !isBareHeading(line)
  );
}

function isWeighedEntry(line: string): boolean {
  // "Useful but not required" weighs nothing itself.
  if (/^(?:useful|helpful|handy|good|nice)\b/i.test(line)) return false;
  const thing = WEIGHED.exec(line)?.[1];
  return thing !== undefined && ownWords(thing).length > 3;
}

// "what you'll bring.": some houses put a full stop behind their headings.
const STOPPED =
  /^(?:what|who|why|about|how|your|our|the role|requirements?|qualifications?|responsibilities|benefits)\b[^.]{0,40}\.$/i;

// "Person specification (E = essential, D = desirable)"
export const LEGEND = /\s*\([^()]*\b(?:essential|desirable|required|preferred)\b[^()]*\)$/i;

/** "Essential skills: Excel, Word": a heading with what it asks for behind it, on its own line. */
function isLabelOfAsks(line: string): boolean {
  const label = LABEL.exec(line)?.[0] ?? "";
  if (label === "" || label.length === line.length) return false;
  const kind = headingKind(label.replace(/[.\s]+$/, ""));
  return (kind === "required" || kind === "preferred") && headingKind(line.slice(label.length)) === null;
}

// "Job title: Eligibility Interviewer": a field, whatever words the job's name has in it.
const NAMES_THE_JOB =
  /^(?:(?:job|position|role|working) )?(?:title|department|company|employer|agency|position)\s*: \S|^travel required: \S/i;

/** "Handling Stress: Keeping calm under pressure": a quality by its name, and what it is. */
export const ENTITLED = /^\p{Lu}[^:;.?!]{2,50}: \p{Lu}\p{Ll}{2,}ing [^:?!]{3,140}$/u;

// "It would be great if you also had": goes on below.
const LEADS_ON =
  /(?:\?|\b(?:you(?: also| already)? (?:have|had|need|bring|are)|if you|with|has|have|must|should|will))$/i;

export function isHeadingLike(
  line: string,
  {
    isMarked,
    isBullet,
    isAlone,
    isAbove,
    isShouted,
  }: { isShouted: boolean; isMarked: boolean; isBullet: boolean; isAlone: boolean; isAbove: boolean },
  section: SectionKind,
): boolean {
  if (line.length > 90 || isBullet || !/\p{L}/u.test(line)) return false;
  if (isMarked) return true;
  if (WEIGHT_LABEL.test(line) || isLabelOfAsks(line) || NAMES_THE_JOB.test(line)) return false;
  const isCapital = /^[^\p{Ll}]{4,}$/u.test(line);
  if (isAlone && STOPPED.test(line) && partCount(line) <= 5) return headingKind(line.slice(0, -1)) !== null;
  if (/[.;,!]$/.test(line) || partCount(line) > (isCapital && headingKind(line) !== null ? 14 : 9))
    return false;
  // "HIRING SALARY: $52,000": a field, and what follows is none of its own.
  if (/: .*\d/.test(line)) return false;
  if (line.endsWith(":") || (isCapital && !(isShouted && !isBareHeading(line)))) return true;
  // "Delegating: Sharing responsibility and authority": an entry, whatever it names.
  if (ENTITLED.test(line)) return false;
  // "Assists the training team": a duty, whatever it names.
  if (section === "responsibilities" && DUTY.test(line)) return false;
  // "2 references from previous site work": so many of what one has.
  if (/^\d{1,2}\+? \p{Ll}/u.test(line)) return false;
  // "Cloud experience, ideally GCP".
  if (/\S, (?:ideally|preferably)\b/i.test(line)) return false;
  if (isWeighedEntry(line) || (!isAbove && isNamedEntry(line, section))) return false;
  return (
    partCount(line) <= (isAbove || LEADS_ON.test(line) ? 9 : 7) &&
    /^[\p{Lu}\d"“]/u.test(line) &&
    headingKind(line) !== null &&
    !ENTRY.test(line) &&
    (!PRAISED.test(line) || /^good to have\b/i.test(line)) &&
    !/\d{2}|\$|^\w+ed to\b/.test(line)
  );
}
