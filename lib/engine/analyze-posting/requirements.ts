import { findSkills, skillKind } from "#lib/language/skills.ts";
import { bareWords } from "#lib/language/letters.ts";
import { partCount } from "#lib/language/tokens.ts";
import type { Analysis, Requirement } from "#lib/postings/schema.ts";
import { partsOf } from "./alternatives.ts";
import { firstHead } from "./heads.ts";
import { joinAsks, readAsk, readWay } from "./asks.ts";
import { clausesOf, pieces, textLimit, trim, withoutRemarks, type Clause } from "./clauses.ts";
import { joinWays, type Asked } from "./joined-ways.ts";
import { isHeadingsWords, namesRole } from "./heading-kinds.ts";
import { ENTRY } from "./heading-lines.ts";
import { isAvailability } from "#lib/engine/availability.ts";
import { asksForPaper } from "#lib/engine/license.ts";
import { isPhysicalOrLegal } from "./physical-or-legal.ts";
import { isProse, type PostingLine } from "./sections.ts";
import {
  isAskedAmongDuties,
  isAskedByItself,
  isAskedOfRole,
  isTravelField,
  isWishedGerund,
} from "./prose-asks.ts";
import { begins } from "./rows.ts";
import { splitNotice } from "./split-notice.ts";
import { addSubstitute, isSubstitute, substitutedFor } from "./substitutes.ts";
import {
  ASKING,
  describesReader,
  isBoilerplate,
  isDenied,
  isExamination,
  isExpected,
  isExpectedOfReader,
  isOfCharacter,
  isOfOthers,
  isOfProcedure,
  isOnesOwn,
  isOfReader,
  isRemark,
  isUnasked,
  leadsSubstitutes,
  masters,
  OF_SOME,
  PREFERRED,
  REQUIRED,
  tellsTheWork,
  weighsThing,
} from "./wording.ts";
import { minYearsOf } from "./years.ts";

type Priority = Requirement["priority"];
/** Whether a clause stands in a line of prose, and whether it is the first of its line. */
type Place = { isLoose: boolean; isFirst: boolean };

export const requirementLimit = 60;

// Under duties too, a line that opens like this names what one has to bring.
const OPENING =
  /^(?:an? (?=bachelor|master|associate|high school|combination))?(?:(?:basic|working|thorough|strong|good|general|some|considerable|extensive) )?(?:knowledge of|ability to|skills? in|familiarity with|proficien(?:t|cy) (?:in|with)|possession of|high school diploma|bachelor|associate'?s? degree|master'?s degree|(?:an? )?(?:current|valid) |experience (?:in|with|of|\w+ing)\b|(?:strong|excellent|exceptional|good|proven) [^.,;]{2,60}\bskills?\b|(?:demonstrated|proven) (?:ability|experience|knowledge|success)|understanding of|hands[- ]on (?:in|with|experience|knowledge)\b|(?:experience|knowledge) and\/or (?:experience|knowledge)|detail[- ]oriented\b|(?:strong|excellent|great|good|high|close|keen) attention to detail\b|attention to detail (?:and|with)\b|commitment to (?:providing|delivering|excellent)\b|demonstrated comfort\b|(?:\d+\+?|one|two|three|four|five) (?:\(\d+\) )?years? (?:of|experience)|(?:at least|minimum of) )/i;
// "Exp: 5-8 yrs", among a portal's fields.
const OF_YEARS_FIELD =
  /^(?:(?:total|work|working|relevant|minimum|min) )?exp(?:\.|erience)?(?: required| needed)? ?[:–-] ?(?:min\.? |minimum )?\d[^.;\n]{0,20}\b(?:years?|yrs?)\b/i;
// "Strong BA with experience in payments": who is looked for, as an entry of a list.
const SOMEBODY_WITH =
  /^(?:an? )?(?:strong|experienced|seasoned|skilled|senior|good|capable) (?:[\w/-]+ ){1,4}with (?:[\w-]+ ){0,3}(?:experience|knowledge|background|exposure)\b/i;
const FIELD_LABEL =
  /^(?:(?:general|special|minimum|required) )?(?:experience|education|training|qualifications?|license) ?: */i;
const CANDIDATE =
  /(?<!not )\b(?:(?:looking for|seeking|ideal)\b[^.]{0,40}\b(?:candidate|applicant|someone|person|individual|who|with)|(?:successful|qualified)\b[^.]{0,40}\b(?:candidate|applicant|someone|person|individual)|(?:ideal|successful|qualified) (?:candidates|applicants) (?:with|possess|have|hold|are|will have|must|should))\b(?! will (?!have|hold|possess|bring|be (?:able|competent|confident|experienced|skilled|proficient|qualified)\b|demonstrate))|\bcandidates? (?:should|must|will have)\b|^they(?:['’]ll| will| must| should)(?: also| ideally)? (?:have|bring|hold|possess|be (?:able|confident|experienced|skilled|familiar|comfortable|competent|proficient))\b/i;
// Among the duties too: "We need someone who has …", "The ideal candidate is …".
const WANTED =
  /\b(?:looking for|seeking|need|want) (?:someone|somebody|an? (?:person|individual|candidate)|people|candidates|individuals)\b (?:who (?:has|have|is|are)|with)\b|\b(?:ideal|successful|right) (?:candidate|applicant|person) (?:has|(?:will |should |must |would )?have|possesses|is|brings)\b/i;
// What somebody is like, in a list that lost its bullets.
const OF_A_QUALITY =
  /^(?:comfortable|confident|care about|an? (?:eye|ear|head|feel|passion|genuine|real|strong|keen|natural)|happy to|keen|curious|willing|strong|excellent|good|solid|deep|proven|several years)\b/i;
// "The post is subject to an enhanced DBS check".
const CONDITIONAL =
  /\b(?:subject to|conditional (?:up)?on|contingent (?:up)?on|dependent (?:up)?on)\b(?! (?:change|availability|review|funding|revision|budget))/i;
const STATES =
  /\b(?:is|are|was|were|has|have|provides?|offers?|continues?|recently|plays?|hires?|serves?|employs?|believes?|strives?)\b/i;
// "Occasionally lifts up to 20 lbs", in lines without bullets.
const OFTEN = /^(?:constant|frequent|occasional|regular|rare|seldom|repeated)(?:ly)?\b/i;
// "No felony convictions": of what one has, not of what there is ("no sponsorship").
const CLEAN = /^no (?:[\w-]+,? ){0,4}(?:felon\w*|convictions?|criminal|points|offen[cs]es)\b/i;
const NAMES_AN_ASK =
  /^(?:[\w-]+ ){0,3}(?:experience|knowledge|skills?|abilit(?:y|ies)|understanding|familiarity|proficiency|requirements?|qualifications?)\b/i;

// "Track record of winning grants (E)", "CRM experience (D)": as councils and charities mark it.
// Behind it may stand where it is looked for: "(E) AF/I", "(D) A, T".
const MARK =
  / \((E|D|[Ee]ssential|[Dd]esirable|[Rr]equired|[Pp]referred)\)(?:\s+[A-Z]{1,3}(?:(?: ?[/,&] ?| )[A-Z]{1,3}){0,4})?$/;

/** How much a clause weighs that stands under a heading of requirements or of what is preferred. */
function weightInList(
  clause: string,
  line: PostingLine,
  hasSkill: boolean,
  { isLoose, isFirst }: Place,
): Priority | null {
  const isPreferred = PREFERRED.test(clause);
  const isRequired = REQUIRED.test(clause);
  if (line.section === "preferred") {
    if (
      !isPreferred &&
      (/\brequires?\b/i.test(clause) || CONDITIONAL.test(clause)) &&
      isPhysicalOrLegal(clause)
    )
      return "required";
    if (!isPreferred && !line.isBullet && isLoose && isAboutOthers(clause)) return null;
    if (
      !isPreferred &&
      isRequired &&
      /\b(?:required|must have|mandatory|essential|a must)\b|\b(?:candidates?|applicants?|you|everyone) must\b/i.test(
        clause,
      )
    )
      return "required";
    return !isLoose || hasSkill || isPreferred || ASKING.test(clause) ? "preferred" : null;
  }
  if (isPreferred) return "preferred";
  // "The county is dedicated to training": a whole sentence that asks of nobody.
  const isOfNobody = () =>
    !isRequired &&
    !ASKING.test(clause) &&
    !WANTED.test(clause) &&
    !isOfReader(clause) &&
    !/^your\b/i.test(clause);
  if (isLoose && STATES.test(clause) && isOfNobody() && !NAMES_AN_ASK.test(clause)) return null;
  if (!line.isBullet && !isRequired && tellsTheWork(clause)) return null;
  if (!line.isBullet && isAboutOthers(clause)) return null;
  const asks =
    ((line.isBullet || line.isListed) && isFirst) ||
    hasSkill ||
    isRequired ||
    ASKING.test(clause) ||
    minYearsOf(clause) !== null ||
    (!isLoose && (OF_A_QUALITY.test(clause) || ENTRY.test(clause))) ||
    isAvailability(clause) ||
    (!isLoose &&
      /^[^:]{8,80}$/.test(clause) &&
      (!/\bno\b/i.test(clause) || CLEAN.test(clause)) &&
      isPhysicalOrLegal(clause)) ||
    (OFTEN.test(clause) && isPhysicalOrLegal(clause));
  return asks || isOfReader(clause) || isExpectedOfReader(clause) ? "required" : null;
}

/** "All duties must be carried out in …": nobody's quality, unless it goes on to name one. */
function isAboutOthers(clause: string): boolean {
  return (
    isOfOthers(clause) &&
    !isOfCharacter(clause) &&
    !ASKING.test(clause) &&
    !ENTRY.test(clause) &&
    !WANTED.test(clause) &&
    firstHead(clause) === null &&
    !isPhysicalOrLegal(clause)
  );
}

function priorityOf(clause: string, line: PostingLine, hasSkill: boolean, place: Place): Priority | null {
  if (line.section === "preferred" || line.section === "required")
    return weightInList(clause, line, hasSkill, place);
  const isPreferred = PREFERRED.test(clause);
  const isRequired = REQUIRED.test(clause);
  const asks = () =>
    hasSkill ||
    ASKING.test(clause) ||
    isPhysicalOrLegal(clause) ||
    asksForPaper(clause) ||
    /\b(?:competent|confident|experienced|skilled|proficient) (?:at|in|with)\b/i.test(clause);
  if (CONDITIONAL.test(clause) && isPhysicalOrLegal(clause)) return "required";
  if (line.section === "responsibilities") {
    if (!isPreferred && (OPENING.test(clause) || (WANTED.test(clause) && asks()))) return "required";
    if (isPreferred && (ASKING.test(clause) || hasSkill)) return "preferred";
    if (isAskedAmongDuties(clause) || isAskedOfRole(clause)) return isPreferred ? "preferred" : "required";
    if (
      isRequired &&
      /\b(?:(?:required|must|minimum|at least)\b|(?:is|are) (?:also )?essential\b|essential$)/i.test(
        clause,
      ) &&
      asks()
    )
      return "required";
    return hasSkill ? "mentioned" : null;
  }
  if (line.section === "about") return isRequired && CANDIDATE.test(clause) && asks() ? "required" : null;
  if (isExpected(clause) || isAskedByItself(clause) || isAskedOfRole(clause) || isTravelField(clause))
    return isPreferred ? "preferred" : "required";
  if (isWishedGerund(clause)) return "preferred";
  if (isPreferred && NAMES_AN_ASK.test(clause)) return "preferred";
  if (isAboutOthers(clause)) return null;
  if (isPreferred && (asks() || NAMES_AN_ASK.test(clause) || USEFUL.test(clause))) return "preferred";
  if (weighsThing(clause)) return isPreferred ? "preferred" : "required";
  // "General Experience:Five years in …"
  if (
    OPENING.test(clause.includes(":") ? clause.replace(FIELD_LABEL, "") : clause) &&
    firstHead(clause) !== null
  )
    return "required";
  if (isExpectedOfReader(clause)) return isPreferred ? "preferred" : "required";
  if (isPreferred && /^if you\b/i.test(clause)) return "preferred";
  const isDescribed = describesReader(clause);
  if ((isRequired || CANDIDATE.test(clause) || isDescribed) && asks()) return "required";
  if (isDescribed && (minYearsOf(clause) !== null || masters(clause))) return "required";
  if (isOfCharacter(clause) || isOnesOwn(clause) || OF_YEARS_FIELD.test(clause)) return "required";
  if (line.isBullet && (OPENING.test(clause) || SOMEBODY_WITH.test(clause))) return "required";
  return line.section !== "other" &&
    hasSkill &&
    ASKING.test(clause) &&
    (line.isBullet || /\byou\b/i.test(clause))
    ? "required"
    : null;
}

const priorityRank: Record<Priority, number> = { required: 0, preferred: 1, mentioned: 2 };

/**
 * What the posting asks for, in the order of its text, at most 60 (the mentioned go first when there are more),
 * none twice. Nothing is taken from benefits, the employer's portrait or legal text.
 */
export function findRequirements(text: string, lines: PostingLine[]): Requirement[] {
  const asked = readRequirements(text, lines);
  // A short notice without headings says what one does there; those terms are all that there is to go by.
  const duties = (line: PostingLine): PostingLine =>
    line.section === "intro" || line.section === "other" ? { ...line, section: "responsibilities" } : line;
  const isFewInNotice = asked.length < fewInNotice && splitNotice(text.split("\n", 1)[0]!) !== null;
  if (asked.length > 0 && !isFewInNotice) return asked;
  const told = readRequirements(text, lines.map(duties));
  // A newsletter's notice in one line tells the duties and may ask for something among them.
  const isKnown = ({ start, end }: Requirement) => asked.some((one) => one.start < end && start < one.end);
  return [
    ...asked,
    ...told.filter((one) => !isKnown(one) && (one.priority === "mentioned" || begins(one.text))),
  ]
    .sort((one, other) => one.start - other.start)
    .slice(0, requirementLimit)
    .map((one, index) => ({ ...one, id: `r${index + 1}` }));
}

// "ADR useful."
const USEFUL = /^[\w/+&-]{2,20} (?:useful|helpful|handy)\W*$/i;

/** Whether two words are enough to ask for something: "ADR useful", "References required", "Own tools". */
const saysAll = (clause: string) => USEFUL.test(clause) || weighsThing(clause) || isOnesOwn(clause);

const fewInNotice = 3;

// What a cut left over: "Licensed as a", "The Senior Clerk".
const TORN =
  /^not an? |^(?=[^]{0,33}$)[^,;]{0,30}\b(?:as|an?|the|of|in)$|^The(?: (?:\p{Lu}[\p{L}'’-]*|and|of)){1,5}$/u;
// No longer text is torn but one that begins as those do: the pattern's 33 characters are at most so many units.
const longestTorn = 66;

function isTorn(clause: string): boolean {
  const isShort = clause.length <= longestTorn && "asnef".includes(clause[clause.length - 1]!);
  return (isShort || clause.startsWith("not a") || clause.startsWith("The ")) && TORN.test(clause);
}

const AS_BEFORE =
  /^(?:an? (?:[\w-]+ )?(?:eye|ear|head|feel|flair|passion|love|knack|nose|way) (?:for|of|with)\b|not be|so (?:are|is|does|do)|as (?:are|is)|likewise|the same goes|take (?:real |great )?pride\b|be [a-z-]+(?: and [a-z-]+)? (?:with|to|in|at|of|about|and)\b|(?:be (?:able|willing|prepared|comfortable|happy|confident)|have|hold|possess)\b(?! (?:you|a look|fun)))\b/i;

const QUALITY_NEXT =
  /^(?:and )?(?:(?:considerable|thorough|some|general|working|good|strong|excellent|proven|basic|advanced) (?:[\w-]+ ){0,6}(?:skills?|knowledge|ability|understanding|experience)\b|(?:knowledge|understanding|experience) (?:of|in|with|and)\b|ability to\b|skills? in\b)/i;

// "We are looking for a midwife to join our team of nine": the job's name, and nothing that one has to bring.
const FOR_A_JOB =
  /^[^,;]{2,60} (?:looking (?:for|to (?:recruit|appoint|hire))|seeking|hiring|recruiting|needs?|requires?) (?:for )?(?:an?|another|our next|two|three|several) (?:(?:full|part)[- ]time |permanent |temporary |new )*[^,;.]{3,60} to (?:join|work|cover|replace|help|assist|support|lead|run|strengthen|write)\b/i;

function isJobOnly(clause: string): boolean {
  return (
    / to (?:join|work|cover|replace|help|assist|support|lead|run|strengthen|write)\b/i.test(clause) &&
    FOR_A_JOB.test(clause) &&
    !REQUIRED.test(clause.replace(/\b(?:requires?|needs?)\b/i, "")) &&
    !PREFERRED.test(clause) &&
    !ASKING.test(clause) &&
    !/\b(?:who|whose|with)\b/i.test(clause)
  );
}

const isAskedFor = ({ section }: PostingLine) => section === "required" || section === "preferred";

// A word in a list that names nothing which somebody has or can.
const NO_THING =
  /^\W*(?:none|others?|yes|no|n\/a|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|temporary|contract|etc|more|apply|share|save|required|preferred|essential|desirable|and|or|experience|skills?|education|knowledge|qualifications?|requirements?|training|background|general|technical|personal|abilities|licen[cs]es?|certifications?|languages?|salary|benefits|location|hours|tbd|tba|click|here|link|details)\W*$/i;

/** What a clause asks for, or null. `before` is the weight of the clause in front of it. */
function readClause(
  text: string,
  line: PostingLine,
  clause: Clause,
  isLoose: boolean,
  before: Priority | null,
): Asked | null {
  const written = text.slice(clause.start, clause.end);
  // "C/C++" too, as an entry of its own.
  if (!(line.isBullet && isAskedFor(line) ? /\p{L}/u : /\p{L}{2}/u).test(written)) return null;
  if (!line.isBullet && (namesRole(written) || /^\p{Ll}+$/u.test(text.slice(line.start, line.end))))
    return null;
  if (isTorn(written)) return null;
  const judged = withoutRemarks(written);
  if (isUnasked(judged) || (judged !== written && isBoilerplate(written))) return null;
  if (!clause.isFirst && !clause.isAsked && isRemark(judged)) return null;
  if (line.section !== "required" && tellsTheWork(judged)) return null;
  if (line.section !== "preferred" && isJobOnly(judged)) return null;
  const found = findSkills(judged);
  // "It helps if you have experience with:" names nothing itself.
  if (
    found.length === 0 &&
    /^\s*:\s*(?:\n|$)/.test(text.slice(clause.end, clause.end + 3)) &&
    firstHead(judged) === null
  )
    return null;
  const hasSkill = found.some((skill) => skillKind(skill.name) !== "trait" || line.section === "required");
  let own: Priority | null = clause.isAsked
    ? clause.isWished || PREFERRED.test(judged) || line.section === "preferred"
      ? "preferred"
      : "required"
    : priorityOf(judged, line, hasSkill, { isLoose, isFirst: clause.isFirst });
  const mark = (isAskedFor(line) || line.isBullet) && written.includes(" (") ? MARK.exec(written) : null;
  // An entry that is weighed in brackets is asked for wherever it stands; a letter alone may mean anything there.
  if (mark && (own !== null || mark[1]!.length > 1)) own = /^[dp]/i.test(mark[1]!) ? "preferred" : "required";
  // "Need knowledge of law; knowledge of procedure; considerable writing skills".
  const goesOn = () =>
    own === null && QUALITY_NEXT.test(judged) && /;\s*$/.test(text.slice(line.start, clause.start));
  // "Forklift licence essential, counterbalance preferred": of a row, what says its own weight has it.
  const isOwnWeight = () => own !== null && (PREFERRED.test(judged) || REQUIRED.test(judged));
  const weight =
    before && (clause.isResumed || (clause.isNext && !isOwnWeight()) || AS_BEFORE.test(judged) || goesOn())
      ? before
      : own;
  const priority = weight === "required" && (line.isOfSome || OF_SOME.test(judged)) ? "mentioned" : weight;
  const isNamed =
    line.isBullet ||
    line.isListed ||
    /\b(?:experience|skills|knowledge|language|degree|diploma)$/i.test(judged.trimEnd());
  const isEntry =
    (isNamed || clause.isAsked) && (line.section === "required" || line.section === "preferred");
  const isWord =
    isEntry &&
    (line.isBullet || line.isNamedAlone ? clause.isFirst : line.isRun && clause.isAsked) &&
    /\p{L}{3}|[+#]/u.test(judged) &&
    !NO_THING.test(judged);
  const isShort = partCount(judged.trim()) < (isWord ? 1 : isEntry || saysAll(judged) ? 2 : 3);
  if (priority === null || (found.length === 0 && isShort)) return null;
  if (isOfProcedure(judged) || (line.section !== "preferred" && isDenied(judged))) return null;
  if (!line.isBullet && isHeadingsWords(judged)) return null;
  // A remark at the end is no part of what is asked.
  const end = clause.start + judged.trimEnd().length;
  const last = judged === written ? clause.end : end;
  return {
    start: clause.start,
    end: last - (mark && (mark[1]!.length === 1 || !mark[0].endsWith(")")) ? mark[0].length : 0),
    priority,
    ways: [],
    line,
  };
}

/** Pieces of a long clause, of which one that asks by no word of its own is the rest of the one before it. */
function withTheirRest(text: string, asked: (Asked | null)[]): (Asked | null)[] {
  const joined: (Asked | null)[] = [];
  for (const piece of asked) {
    const last = joined.at(-1);
    const isRest =
      piece !== null &&
      last &&
      piece.priority !== "mentioned" &&
      piece.priority === last.priority &&
      piece.end - last.start <= 3 * textLimit &&
      !begins(text.slice(piece.start, piece.end));
    if (isRest) last.end = piece.end;
    else joined.push(piece);
  }
  return joined;
}

/** A clause that asks for several things, or for one in several ways, as these; a long list in pieces. */
function askedOf(text: string, line: PostingLine, clause: Clause, isLoose: boolean, before: Priority | null) {
  const all = readClause(text, line, clause, isLoose, before);
  const isLong = clause.end - clause.start > textLimit;
  if (all === null && !isLong) return [null];
  const judged = withoutRemarks(text.slice(clause.start, clause.end));
  // No piece of a sentence about how to apply asks; a wall of text is no sentence.
  if (all === null && judged.length <= 3 * textLimit && isUnasked(judged)) return [null];
  const parts = partsOf(judged, all?.priority === "mentioned");
  if (parts === null || all === null) {
    const isWhole = !isLong || (clause.end - clause.start <= 3 * textLimit && firstHead(judged) !== null);
    if (isWhole) return [all];
    const asked = pieces(text, clause).map((span): Asked | null => {
      const piece = readClause(text, line, { ...clause, ...span }, isLoose, before);
      return piece && { ...piece, clause: clause.start };
    });
    return withTheirRest(text, asked);
  }
  const own = (start: number, end: number) => judged.slice(start, end);
  // Without a remark at its end, which is blank in what is judged.
  const spanOf = ({ start, end }: { start: number; end: number }) =>
    trim(text, { start: clause.start + start, end: clause.start + start + own(start, end).trimEnd().length });
  return parts.map((part, at): Asked => {
    // "A degree and five years preferred": one word for both, unless the first one has its own.
    const isOwn = REQUIRED.test(own(part.start, part.end)) || PREFERRED.test(own(part.start, part.end));
    const priority =
      isOwn && at < parts.length - 1
        ? (priorityOf(own(part.start, part.end), line, true, { isLoose, isFirst: true }) ?? all.priority)
        : all.priority;
    return { ...spanOf(part), priority, ways: part.alternatives.map(spanOf), line, clause: clause.start };
  });
}

function readRequirements(text: string, lines: PostingLine[]): Requirement[] {
  const asked: Asked[] = [];
  // Where the list has got to of what may be substituted, and for what.
  let standInEnd: number | null = null;
  let standsFor: Asked | "part" | undefined;
  for (const line of lines) {
    // A heading between two entries ends the list.
    if (standInEnd !== null && line.isBullet && !/\p{L}{2}/u.test(text.slice(standInEnd, line.start))) {
      addSubstitute(standsFor, trim(text, line), line, asked);
      standInEnd = line.end;
      continue;
    }
    standInEnd = null;
    if (line.section === "benefits" || line.section === "boilerplate") continue;
    const written = text.slice(line.start, line.end);
    if (isExamination(written)) continue;
    if (!line.isBullet && leadsSubstitutes(written)) {
      standInEnd = line.end;
      standsFor = substitutedFor(text, line, asked);
      continue;
    }
    const isLoose = !line.isBullet && (isProse(written) || (written.length > 60 && /[.!?]$/.test(written)));
    let before: Priority | null = null;
    // The weight of the clause before that: what goes on behind an aside has it.
    let beforeThat: Priority | null = null;
    for (const clause of clausesOf(text, line)) {
      const written = text.slice(clause.start, clause.end);
      if (isSubstitute(written)) {
        addSubstitute(
          substitutedFor(text, clause, asked),
          { start: clause.start, end: clause.end },
          line,
          asked,
        );
        continue;
      }
      const last: Priority | null = before;
      for (const one of askedOf(text, line, clause, isLoose, clause.isResumed ? beforeThat : before)) {
        before = one?.priority ?? null;
        if (one) asked.push(one);
      }
      beforeThat = last;
    }
  }
  const kept = new Map<string, Omit<Requirement, "id">>();
  for (const { start, end, priority, ways } of joinWays(text, asked)) {
    const read = ways.map((way) => readWay(text, way.start, way.end));
    const ask = read.length > 1 ? joinAsks(text, start, end, read) : readAsk(text, start, end);
    const requirement = { ...ask, priority };
    const key = bareWords(requirement.text);
    const known = kept.get(key);
    if (!known || priorityRank[priority] < priorityRank[known.priority]) kept.set(key, requirement);
  }
  return [...kept.values()]
    .sort((a, b) => priorityRank[a.priority] - priorityRank[b.priority] || a.start - b.start)
    .slice(0, requirementLimit)
    .sort((a, b) => a.start - b.start)
    .map((requirement, index) => ({ id: `r${index + 1}`, ...requirement }));
}

const responsibilityLimit = 40;

/** The tasks of the job: bullets and sentences under a heading of duties. */
export function findResponsibilities(text: string, lines: PostingLine[]): Analysis["responsibilities"] {
  const found: Analysis["responsibilities"] = [];
  for (const line of lines) {
    if (line.section !== "responsibilities") continue;
    const spans = line.isBullet
      ? pieces(text, line)
      : clausesOf(text, line).flatMap((clause) => pieces(text, clause));
    for (const { start, end } of spans) {
      const written = text.slice(start, end);
      if (partCount(written) < 3 || isUnasked(written)) continue;
      if (found.length < responsibilityLimit) found.push({ text: written, start, end });
    }
  }
  return found;
}
