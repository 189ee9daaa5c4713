import { matchesOf } from "#lib/language/matches.ts";
import { sentences } from "#lib/language/sentences.ts";
import { findSkills } from "#lib/language/skills.ts";
import { partCount } from "#lib/language/tokens.ts";
import type { PostingLine } from "./sections.ts";
import { andMarks, begins, commaMarks, isFragment, ownMarks, separatorMarks } from "./rows.ts";
import { ASKING, isDenied, isRemark, PREFERRED, REQUIRED } from "./wording.ts";

type Span = { start: number; end: number };
/**
 * A part of a line that may ask for something; `isFirst` when nothing stands before it in its line, `isResumed` when
 * it goes on behind an aside ("two years, ideally abroad, and knowledge of …") with what stood before that, `isAsked`
 * when the sentence says before it that whoever is so is wanted ("we'd love to hear from you if …"), `isNext` when it
 * is another of a row, which weighs what the one before it weighs, `isWished` when the row's end says that it is only a wish.
 */
export type Clause = Span & {
  isFirst: boolean;
  isResumed?: true;
  isAsked?: true;
  isNext?: true;
  isWished?: true;
};

export const textLimit = 200;

/** Whether a plain letter stands at a place, as mostly where a clause begins and ends. */
function isPlain(text: string, at: number): boolean {
  const character = text[at]!;
  return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
}

/** Without the marks, and the “and” or “or”, around what is said; nor a parenthesis that is open at one end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && !isPlain(text, start) && /[\s•,;:–—·-]/.test(text[start]!)) start += 1;
  const first = text.charCodeAt(start) | 0x20;
  if (first === 0x61 || first === 0x6f)
    start += /^(?:and|or)\s+(?!\/)/i.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  while (end > start && !isPlain(text, end - 1) && /[\s,;:–—·.-]/.test(text[end - 1]!)) end -= 1;
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last === 0x64 || last === 0x72)
    end -= /[\s;,]+(?:and\/or|and|or)$/i.exec(text.slice(Math.max(start, end - 9), end))?.[0].length ?? 0;
  if (text[end - 1] === ")" && !text.slice(start, end).includes("(")) end -= 1;
  return { start, end };
}

/** A long clause in pieces of at most 200 characters, cut where a list or a side clause begins. */
function chop(text: string, span: Span): Span[] {
  const cuts: Span[] = [];
  let { start } = span;
  while (span.end - start > textLimit) {
    const window = text.slice(start, start + textLimit);
    let cut = 0;
    for (const mark of matchesOf(window, /[,;:)] | (?=(?:and|or|including|such as|with|as well as) )/g))
      if (mark.index > 40) cut = mark.index + 1;
    if (cut === 0) cut = Math.max(window.lastIndexOf(" "), 0) || textLimit;
    // Never through the middle of a surrogate pair.
    if (/[\udc00-\udfff]/.test(text[start + cut] ?? "")) cut -= 1;
    cuts.push({ start, end: start + cut });
    start += cut;
    start += /^\s*(?:(?:and|or|including|such as|as well as)\s+)?/.exec(text.slice(start, span.end))![0]
      .length;
  }
  cuts.push({ start, end: span.end });
  return cuts;
}

/** A bullet or clause as spans of at most 200 characters. */
export function pieces(text: string, line: Span): Span[] {
  return chop(text, line).map((span) => trim(text, span));
}

const REMARK_INSIDE =
  /\b(?:we|we['’]\w+|our|us|ours)\b|^(?:if|see|note|ask|may be|please|this|that)\b|\b(?:uses|applies)\b|\d ?%|[$£€]\d/i;

const OR_ITS_EQUIVALENT =
  /,? or (?:its|the|their|an) (?:full[- ]time |part[- ]time )?equivalent,(?= (?:[\w-]+ ){0,2}(?:experience|employment|work|service)\b)/gi;

// "German at B2, because our depots speak it": why the house asks for it.
const ITS_REASON =
  /(?<=\S{3}), (?:because|since|as) (?:we|our|us|all our|most of our|many of our)\b[^;]{3,160}$/i;

/**
 * The clause with the parentheses blanked out that say something beside it: what the employer does, or what it
 * merely prefers. The length stays, so offsets hold.
 */
export function withoutRemarks(whole: string): string {
  const written =
    whole.includes(", because ") || whole.includes(", since ") || whole.includes(", as ")
      ? whole.replace(ITS_REASON, (reason) => " ".repeat(reason.length))
      : whole;
  // "Two years of full-time, or its equivalent, experience": in one.
  const clause = written.includes(" equivalent, ")
    ? written.replace(OR_ITS_EQUIVALENT, (part) => " ".repeat(part.length))
    : written;
  if (!clause.includes("(")) return clause;
  return clause.replace(/\(([^()]*)\)/g, (whole, inside: string, at: number) => {
    // "Tealium (preferred), Tag Manager or Launch": prefers one of a list.
    const isOfOne = /^\s*(?:,|or\b)/.test(clause.slice(at + whole.length));
    const isBeside =
      REMARK_INSIDE.test(inside) ||
      (isOfOne && PREFERRED.test(inside)) ||
      (PREFERRED.test(inside) &&
        !/^(?:not )?(?:required|preferred|essential|desirable|desired)$/i.test(inside));
    return isBeside ? " ".repeat(whole.length) : whole;
  });
}

const ASIDE = /^(?:ideally|preferably|idealerweise)\b/i;

const WEIGHT_BEHIND = /\b(?:preferred|a plus|desired|desirable|valued)\b/i;
const GOES_ON = /^(?:is|are|would|will)\b|,|\b(?:and|or)\b/;

/** What asks for something by itself, and is no list whose last entry stands behind the comma. */
function asksAlone(before: string): boolean {
  const plain = before.includes("(") ? before.replace(/\([^()]*\)/g, "") : before;
  return (
    wordsIn(plain) > 3 &&
    !plain.includes(",") &&
    (ASKING.test(plain) || findSkills(plain).length > 0 || /^confident\b/i.test(plain))
  );
}

const wordsIn = (text: string) => partCount(text.trim());

const OR_LAST = /;\s*or\W*$/i;
const OR_DOING = /;\s+or\s+\p{L}+ing\b/iu;

const PART =
  /;\s+|\s+[•▪]\s+|\s+[–—-]\s+(?=(?:(?:newly|recently) )?[\w -]{3,40}\b(?:are|is) (?:also |very |more than )?(?:welcome|encouraged|invited) to apply\b|(?:full |paid )?training (?:will be |is |can be )?(?:given|provided|available|offered)\b|we(?:'ll|’ll| will| can) (?:train|teach|support|help|provide|give|pay)\b)|,\s+(?=(?:ideally|preferably)\b)|,\s+(?:and\s+)?(?=(?:an? )?(?:[\w-]+ )?(?:knowledge|experience|understanding|grasp|command|skills?)\b)(?<=\b(?:ideally|preferably) [^,;]{3,60},\s+(?:and\s+)?)|,\s+and\s+(?:(?:of|with|in)\s+)?|,\s+(?=[^,;]{2,60}\b(?:preferred|a plus|desir\w+|valued)\b)|\s+and\s+(?=(?:an? )?(?:experience|knowledge|familiarity|understanding)\b[^,;]{3,90}\b(?:would be|is|are) (?:an? )?(?:advantage|plus|bonus|asset|desirable|advantageous|useful|helpful)\b)(?<=\b(?:essential|required|needed|a must) and )/gi;
// Dear to look for everywhere.
const PART_ALSO = new RegExp(
  `${PART.source}|,?\\s+(?:und|sowie)\\s+(?=idealerweise\\b)|,\\s+(?=idealerweise\\b)`,
  "gi",
);

/** Where a sentence parts into things of different weight: offsets of the marks, with their length. */
function marksOf(sentence: string): { at: number; length: number }[] {
  const marks: { at: number; length: number }[] = [];
  if (!/[,;•▪]| [–—-] |\b(?:essential|required|needed|must) and |idealerweise/.test(sentence))
    return choiceMark(sentence);
  let from = 0;
  // "1. Two years; and a license; or": a way. "Experience in doing A; doing B; or doing C": a choice of examples.
  const isWay = OR_LAST.test(sentence);
  const isOfExamples =
    sentence.includes("; or ") && /\bexperience\b/i.test(sentence) && OR_DOING.test(sentence);
  const marked = sentence.includes("idealerweise") ? PART_ALSO : PART;
  for (const mark of matchesOf(sentence, marked)) {
    const before = sentence.slice(from, mark.index);
    const after = sentence.slice(mark.index + mark[0].length);
    const depth = (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0);
    if (depth > 0) continue;
    if (mark[0].startsWith(";") && (isOfExamples || (isWay && /^and\b/i.test(after)))) continue;
    if (/^,\s+and\s/i.test(mark[0]) && !ASIDE.test(before)) {
      // "A or B, and C": one of the first two, and the third. "A, B, and C" stays whole.
      const isMixed = /\bor\b/i.test(before) && !/\bor\b/i.test(after) && before.length > 8;
      if (!isMixed || findSkills(before).length === 0 || findSkills(after).length === 0) continue;
    } else if (mark[0].startsWith(",") && !ASIDE.test(after) && !ASIDE.test(before)) {
      // Behind what asks for something itself, "B desirable" is a wish of its own; "A, B or C preferred" is one.
      const isOwn = asksAlone(before) && !GOES_ON.test(after.slice(0, after.search(WEIGHT_BEHIND)));
      if (!/\brequired\b|\bmust\b/i.test(before) && !isOwn) continue;
    }
    marks.push({ at: mark.index, length: mark[0].length });
    from = mark.index + mark[0].length;
  }
  return marks.length > 0 ? marks : choiceMark(sentence);
}

// "…, you can true a wheel, and you don't mind rain": one thing about the reader after the other.
const NEXT_OF_YOU =
  /,\s+(?:and\s+|but\s+)?(?=you(?:['’](?:ve|re|d)|['’]ll (?:have|need|be (?:happy|comfortable|confident|willing|able|used|prepared|keen|good))| (?:have|can|are|know|speak|hold|understand|enjoy|like|love|don['’]t|should|must|need)) )|,\s+(?:and\s+)?(?=an? (?:[\w-]+ )?(?:eye|ear|head|feel|flair|passion|love|knack|nose|way) (?:for|of|with)\b)|,\s+(?:and\s+)?(?=be [a-z-]+(?: and [a-z-]+)? (?:with|to|in|at|of|about|and)\b)|,?\s+and\s+(?=(?:not be|be (?:able|willing|happy|comfortable|confident|prepared)|have|hold|take (?:real |great )?pride) )/gi;
const OF_YOU = /^(?:so |and |ideally,? )?you\b(?!.{0,12}\b(?:just|only|can (?:choose|live|work|shape)))/i;
const ASKED_BEHIND =
  /,? (?:so|and|but) (?=(?:therefore )?you(?:['’]ll| will)? (?:also )?(?:need|must|should)\b)|\s[–—-]\s(?=you(?:['’]ll| will| would| should| must) (?:ideally |also )?(?:have|need|hold|be able)\b)|, so (?=(?:[\p{L}'’-]+ ){1,12}(?:is|are) (?:required|essential|needed|necessary|a must|preferred|desirable|helpful|useful|an? (?:\w+ )?(?:plus|advantage|bonus))\b)/giu;
const WEIGHED = /\b(?:is|are) (?:a must|essential|required|mandatory)\b/i;
const WISHED = /\b(?:bonus|helps?|better|nice|advantage|welcome|useful|handy|a plus|preferred)\b/i;

// "We'd love to hear from you if you're …", "this could suit you if you have …": what follows is asked for.
const WANTED_IF =
  /^(?:(?:so|and),? )?(?:we(?:['’]d| would)(?: really)? (?:love|like|be (?:keen|delighted|pleased|happy|interested|excited)) to (?:hear from|meet|talk to|speak to|speak with|talk with) you|(?:this|it|the (?:job|role|post))(?:['’]s| is|['’]ll| will| could| would| might| may)? (?:probably |ideally |perfectly )?(?:be )?(?:suits?|for|a (?:good|great|perfect) (?:fit|match) for|right for|perfect for|ideal for) you|you(?:['’]ll| will|['’]re| are| may| might| could)? (?:likely |probably |well )?(?:be )?(?:fit (?:right )?in|love (?:it|this|working) here|love (?:it|this(?: job| role)?)|do (?:really )?well(?: here| in this (?:job|role))?|thrive(?: here| in this (?:job|role))?|enjoy (?:it|this(?: job| role)?)|(?:just )?(?:who|the (?:one|person)) we(?:['’]re| are) (?:after|looking for)|right for (?:us|this(?: job| role)?))|(?:please |do )?(?:get in touch|apply|drop us a line|come and (?:talk|speak) to us)) if (?=you\b)/i;

function wantedIf(sentence: string): number {
  return / if you/i.test(sentence) ? (WANTED_IF.exec(sentence)?.[0].length ?? 0) : 0;
}

/** In prose alone: a list's entry is one thing. */
function proseMarks(sentence: string): { at: number; length: number }[] {
  const marks = !OF_YOU.test(sentence)
    ? []
    : matchesOf(sentence, NEXT_OF_YOU).map(({ index, 0: mark }) => ({
        at: index,
        length: mark.length,
      }));
  // "…, even better, otherwise we'll send you": what the house does then is no part of it.
  const otherwise = /, (?=(?:otherwise|or else|if not,?) )/i.exec(sentence);
  if (otherwise) marks.push({ at: otherwise.index, length: 2 });
  // "We use Sage, so experience of it is required, and you need to be quick": what is asked behind what is told.
  if (marks.length === 0 && (sentence.includes(" you") || sentence.includes(", so ")))
    for (const { index, 0: mark } of matchesOf(sentence, ASKED_BEHIND))
      if (/^,|^\s[–—-]/.test(mark) || !REQUIRED.test(sentence.slice(0, index)))
        marks.push({ at: index, length: mark.length });
  // "No lime work is needed, but you should have used a trowel": what is asked for all the same.
  const but = / but (?=you(?:['’]ll| will| do| should| must)? (?:also )?(?:need|have|be|hold|know)\b)/i.exec(
    sentence,
  );
  if (but && PREFERRED.test(sentence.slice(0, but.index)))
    marks.push({ at: but.index, length: but[0].length });
  // "SMSTS not needed but SSSTS would be handy": the second alone is asked for.
  const only =
    but === null && sentence.includes(" not ") ? sentence.search(/,? but (?!(?:not|also)\b)/i) : -1;
  if (only > 0 && isDenied(sentence.slice(0, only)) && PREFERRED.test(sentence.slice(only)))
    marks.push({ at: only, length: sentence.slice(only).indexOf("but ") + 4 });
  if (marks.length > 0) return marks.toSorted((one, other) => one.at - other.at);
  // "Dutch is a must, French gets you bonus points": each its own weight.
  if (!WEIGHED.test(sentence) || !WISHED.test(sentence)) return [];
  for (const { index } of matchesOf(sentence, /, /g)) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + 2)];
    if (/^(?:but|not|though|although|implying|and(?!.* (?:is|are|would be) ))\b/i.test(after)) continue;
    const [isMust, isWish] = [WEIGHED.test(before), WISHED.test(before)];
    if ((isMust && !isWish && WISHED.test(after)) || (isWish && !isMust && WEIGHED.test(after)))
      return [{ at: index, length: 2 }];
  }
  return [];
}

/** "SQL and Python or R" asks for the first, and for one of the other two. */
function choiceMark(sentence: string): { at: number; length: number }[] {
  if (!/\sor\s/i.test(sentence) || !/\sand\s.*\sor\s/i.test(sentence)) return [];
  const found = findSkills(sentence);
  const gapOf = (at: number) => sentence.slice(found[at]!.end, found[at + 1]!.start);
  for (let at = 0; at + 2 < found.length; at += 1) {
    if (
      !/^,? and (?:(?:at least )?one (?:or more )?of (?:the following:? )?|either )?$/i.test(gapOf(at)) ||
      !/^(?:, | or )(?:or )?$/i.test(gapOf(at + 1))
    )
      continue;
    const isChoice = found.slice(at + 1, -1).some((_, next) => /\bor $/i.test(gapOf(at + 1 + next)));
    if (isChoice) return [{ at: found[at]!.end, length: gapOf(at).length }];
  }
  return [];
}

/** "Teamwork. You like to …", "Agile working. Experience of …": a label and its content. */
function goesOn(before: string, sentence: string): boolean {
  if (/^(?:you|must|should)\b/i.test(sentence)) return true;
  return before.split(" ").length <= 5 && ASKING.test(sentence);
}

// "z. B." and its like, of which other tongues have more than the sentences know.
const GOES_ON_BEHIND =
  /(?:^|[\s(])(?:z|z\. ?B|u|u\. ?a|d|d\. ?h|o\. ?ä|bzw|ggf|inkl|evtl|bijv|o\.a|b\.v|p\. ?ex)\.$/;
// "Code in C. Experience of …": the letter is a language, and the sentence ends with it.
const ENDS_IN_LETTER =
  /(?<=\b[CR]\.)\s+(?=(?:Experience|Knowledge|Familiarity|Understanding|Ability|Strong|Good|Excellent|Solid|Proven|Proficien\w+|You|We|Must|Prior|Previous|Some|Bonus|Nice|Bachelor|Degree)\b)/g;

const longestShort = 8;

function sentencesOf(written: string): Span[] {
  const all = sentences(written);
  const mayEnd = written.includes("C. ") || written.includes("R. ");
  if (all.length < 2 && !mayEnd) return all;
  const found: Span[] = [];
  for (const { start, end } of all) {
    const last = found.at(-1);
    if (last && GOES_ON_BEHIND.test(written.slice(Math.max(last.start, last.end - longestShort), last.end))) {
      last.end = end;
      continue;
    }
    let from = start;
    for (const { index, 0: gap } of mayEnd ? matchesOf(written.slice(start, end), ENDS_IN_LETTER) : []) {
      found.push({ start: from, end: start + index });
      from = start + index + gap.length;
    }
    found.push({ start: from, end });
  }
  return found;
}

/** Sentences of a line; in a bullet, "Teamwork. You like to …" is one thought, and remarks are left out. */
function thoughts(line: PostingLine, written: string): (Span & { isFirst: boolean })[] {
  const found = sentencesOf(written);
  if (!line.isBullet || written.length > textLimit || found.length < 2)
    return found.map(({ start, end }, index) => ({ start, end, isFirst: index === 0 }));
  const textOf = ({ start, end }: Span) => written.slice(start, end);
  const joined: (Span & { isFirst: boolean })[] = [];
  const isNew = (sentence: string) => {
    const known = new Set(findSkills(textOf(found[0]!)).map((skill) => skill.name));
    return findSkills(sentence).some((skill) => !known.has(skill.name));
  };
  for (const [index, sentence] of found.entries()) {
    const text = textOf(sentence);
    const last = joined.at(-1);
    const isSoft = PREFERRED.test(text) !== PREFERRED.test(textOf(found[0]!));
    if (!last) joined.push({ start: sentence.start, end: sentence.end, isFirst: true });
    else if (isRemark(text)) continue;
    else if (goesOn(textOf(found[index - 1]!), text) && !isSoft && last.end === found[index - 1]!.end)
      last.end = sentence.end;
    else if (ASKING.test(text) || REQUIRED.test(text) || isSoft || isNew(text))
      joined.push({ start: sentence.start, end: sentence.end, isFirst: false });
  }
  return joined;
}

// "Ability to: type; file; deal with the public": the label is said of each.
const OF_ITSELF = /^(?:we|our|the|this|it|there|please|all)\b/i;
const LABEL_OF_ALL =
  /^(?:[\p{L}-]+ ){0,2}(?:ability to|able to|knowledge of|skills? in|understanding of|familiarity with|proficien(?:t|cy) (?:in|with)|experience (?:in|with|of)|must(?: be able to| have| hold)?):\s/iu;

const WISH =
  /\b(?:preferred|desirable|desired|nice[- ]to[- ]have|ideally|idealerweise|preferably|valued$|advantage(?:ous)?|helpful|useful|(?:is|are|be) (?:an? )?(?:[\w-]+ )?(?:bonus|plus|asset)|an? (?:[\w-]+ )?(?:bonus|plus|asset)$|welcome$)/i;
const IN_BRACKETS = /\(([^()]{8,160})\)/g;
const MEASURES =
  /\b(?:years?|yrs|months?|experience|or more|ideally|idealerweise|preferably|valued|very|highly|strongly|but|is|are|an?)\b/gi;

/** "A full licence (towing a bonus)": what is wished for in brackets is a thing of its own. */
function wishesInBrackets(text: string, { start, end }: Span): Clause[] {
  const written = text.slice(start, end);
  if (!written.includes("(")) return [];
  return matchesOf(written, IN_BRACKETS).flatMap(({ index, 1: inside = "" }): Clause[] => {
    if (!WISH.test(inside) || REMARK_OF_US.test(inside)) return [];
    // "(preferably in the south)" says where or how, and asks nothing more.
    if (ASIDE.test(inside) && findSkills(inside).length === 0) return [];
    const rest = inside.replace(PREFERRED, " ").replace(MEASURES, " ");
    if (!/\p{L}{3}/u.test(rest)) return [];
    const from = start + index + 1;
    return [{ ...trim(text, { start: from, end: from + inside.length }), isFirst: false, isAsked: true }];
  });
}

const REMARK_OF_US = /^(?:if|see|note|ask|please|we|our|not)\b/i;

/** A sentence without a verb, or several of them between semicolons. */
function isFragmentary(sentence: string): boolean {
  if (!sentence.includes("; ")) return isFragment(sentence);
  return sentence.split("; ").every((part) => isFragment(part, true));
}

/** Whether a paragraph below a heading that asks is a list of things without verbs, a third of which begin as asks do. */
function listsThings(said: string[]): boolean {
  const parts = said.flatMap((sentence) => sentence.split("; "));
  return (
    parts.length > 2 &&
    said.filter(isFragmentary).length * 3 > said.length * 2 &&
    parts.filter((part) => begins(part)).length * 3 >= parts.length
  );
}

// "The successful candidate will have a clean licence, …", "we need somebody with …".
const LEADS_TO_ROW =
  /^[^,]{0,80}\b(?:you(?:['’]ll| will| should| must)? (?:also )?(?:have|bring|need|hold|possess|offer)|(?:candidate|applicant|person|they|who|must|someone|somebody|nurse|teacher|one)s? (?:will |must |should |would |needs to )?(?:also |ideally )?(?:has|have|brings?|needs?|holds?|offers?|possess(?:es)?|with)|(?:candidate|applicant|person)s? (?:will|must|should) be (?:competent|confident|experienced|skilled|proficient) (?:at|in|with)|(?:requires?|requirements (?:are|include)|qualifications (?:are|include)|looking for|we need|we expect|essential are)) /i;

// "A and B are essential", "a, b and c would be an advantage".
const WEIGHED_ROW =
  / (?:are|would be) (?:all |both |also |very |highly )*(?:essential|required|musts?|a must|mandatory|desirable|preferred|advantageous|beneficial|useful|helpful|welcome|an? (?:\w+ )?(?:plus|advantage|bonus|asset))[.!]?$/i;

const longestRow = 800;

/** Where a row of things parts that are asked for one behind the other. */
function rowOf(sentence: string, line: PostingLine, isRow: boolean): { at: number; length: number }[] {
  const isAsked = line.section === "required" || line.section === "preferred";
  if (line.section === "benefits" || line.section === "boilerplate" || line.section === "about") return [];
  if (sentence.length > longestRow || !/, | and |\s[–—*|•-]/.test(sentence)) return [];
  if (WEIGHED_ROW.test(sentence)) return andMarks(sentence);
  const marks = isRow ? separatorMarks(sentence) : [];
  if (marks.length === 0 && !sentence.includes(";")) marks.push(...ownMarks(sentence, isRow));
  if (marks.length > 0 || sentence.includes(";") || !sentence.includes(",")) return marks;
  if (!isAsked && (line.section === "responsibilities" || !LEADS_TO_ROW.test(sentence))) return [];
  return commaMarks(sentence, isAsked);
}

/** Clauses of a line: sentences, then parts between semicolons, then "A required, B preferred". */
export function clausesOf(text: string, line: PostingLine): Clause[] {
  const clauses: Clause[] = [];
  const written = text.slice(line.start, line.end);
  const isAsked = line.section === "required" || line.section === "preferred";
  const all = thoughts(line, written);
  const isOfFragments =
    isAsked && !line.isBullet && listsThings(all.map(({ start, end }) => written.slice(start, end)));
  for (const thought of all) {
    const lead = wantedIf(written.slice(thought.start, thought.end));
    const begin = thought.start + lead;
    let asked: Pick<Clause, "isAsked" | "isNext" | "isWished"> = lead > 0 ? { isAsked: true } : {};
    let from = begin;
    let { isFirst } = thought;
    const sentence = written.slice(begin, thought.end);
    // "You: have cared for twins; swim well; don't mind a cat": below such a label each is asked for.
    const isRow =
      line.isRun === true && (sentence.includes("; ") || (thought.isFirst && !OF_ITSELF.test(sentence)));
    if (isRow || (isOfFragments && isFragmentary(sentence))) asked = { isAsked: true };
    const isLabelled = sentence.includes(": ") && LABEL_OF_ALL.test(sentence);
    const row = line.isBullet ? [] : rowOf(sentence, line, isRow);
    const isWeighed = row.length > 0 && WEIGHED_ROW.test(sentence);
    if (isWeighed)
      asked = { isAsked: true, ...(PREFERRED.test(sentence) ? { isWished: true as const } : {}) };
    const inProse = line.isBullet || row.length > 0 ? [] : proseMarks(sentence);
    const isNext = row.length > 0 ? { isNext: true as const } : {};
    for (const mark of row.length > 0 ? row : inProse.length > 0 ? inProse : marksOf(sentence)) {
      const at = begin + mark.at;
      clauses.push({ start: line.start + from, end: line.start + at, isFirst, ...asked });
      from = at + mark.length;
      isFirst = false;
      asked = { ...asked, ...isNext };
      if (isLabelled) asked = { isAsked: true };
    }
    clauses.push({ start: line.start + from, end: line.start + thought.end, isFirst, ...asked });
  }
  return clauses
    .map((clause, at): Clause => {
      const span = { ...clause, ...trim(text, clause) };
      const aside = clauses[at - 1];
      const isResumed =
        aside !== undefined &&
        ASIDE.test(text.slice(aside.start, aside.end)) &&
        /^,[^,.;]*$/.test(text.slice(aside.end, span.start));
      return isResumed ? { ...span, isResumed } : span;
    })
    .filter((clause) => clause.end - clause.start >= 2)
    .flatMap((clause) => [clause, ...wishesInBrackets(text, clause)]);
}
