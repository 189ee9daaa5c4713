import { stem } from "#lib/language/tokens.ts";
import { limitsIn } from "./limits.ts";

// Closed lists, kept small: a word here is looked at more strictly than other words, or (frame words) not at all.

const listed = (text: string) => new Set(text.trim().split(/\s+/));

// Forms of one deed on one row: another tense is no larger claim, another row is.
const DEEDS = `
  led lead leads leading
  managed manage manages managing
  owned own owns owning
  headed head heads heading
  directed direct directs directing
  founded found founds founding
  cofounded cofound
  supervised supervise supervises supervising
  oversaw oversee oversees overseeing
  spearheaded spearhead spearheads spearheading
  pioneered pioneer pioneers pioneering
  championed champion champions championing
  launched launch launches launching
  orchestrated orchestrate orchestrates orchestrating
  masterminded mastermind masterminding
  commanded command commands commanding
  chaired chairs chairing
  governed govern governs governing
  no without zero never not none nobody neither nor cannot
  only solely
  full fully
  largest biggest greatest
  each every all
  most mostly mainly chiefly largely predominantly majority
  licensed license licence licenses licences licensure
  certified certificate certificates certification certifications
`
  .trim()
  .split("\n")
  .map((row) => row.trim().split(" "));
const deedOf = new Map(DEEDS.flatMap((row) => row.map((word) => [word, row[0]!] as const)));

/** How far a deed reaches. Each must stand in the facts, in this form or another tense; these are the words by which a true line becomes too large. */
export const scopeWords = listed(`
  ${DEEDS.flat().join(" ")} single singlehandedly
  single-handedly solely sole only first all entire whole full fully complete completely total always never
  not most more over best top leading largest biggest highest greatest fastest newest global globally worldwide
  international internationally nationwide national nationally regional enterprise enterprise-wide companywide
  company-wide citywide statewide team teams cross-functional expert expertise award award-winning record
  record-breaking proven strong excellent outstanding exceptional extensive successful successfully significant
  significantly dramatic dramatically substantial substantially multiple numerous several many various both key
  critical major demonstrated seasoned skilled deep vast certified licensed fluent native advanced alone independently
  personally consistently unrivaled unprecedented world-class unique uniquely highly none nobody nothing nor
`);

/** The word that stands for a scope word's forms of one deed ("leads" for "led"). */
export function scopeKey(word: string): string {
  return deedOf.get(word) ?? word;
}

/** Rank and standing: a title may not be larger than the one that was held. */
export const rankWords = listed(`
  senior junior lead chief head director manager supervisor principal vice president vp ceo cto cfo coo cio executive
  partner owner founder co-founder cofounder intern trainee apprentice assistant associate deputy coordinator
  administrator foreman forewoman master journeyman charge staff captain specialist consultant architect officer dean
  professor chair chairman chairwoman
`);

export const negations = listed("not no never without none zero nobody nothing neither nor cannot");
export const superlative =
  /^(?:best|top|first|leading|largest|biggest|highest|greatest|fastest|newest|most|only|unrivaled|unprecedented|world-class|record-breaking|\p{L}{3,}est)$/u;

/** Words of the fixed frames that stage three puts around facts: labels, and the sentence of a composed summary. */
export const frameStems = new Set(
  (
    "technologies honors grade coursework credential year years experience across role roles recently skills include " +
    "awards publications volunteering further brings"
  )
    .split(" ")
    .map((word) => stem(word)),
);

/** Words that name a degree; those of two letters count only in capitals. */
const degreeWords = listed(`
  phd doctorate doctoral doctor mba msc bsc ba bs ma ms bsn msn dnp bachelor bachelors bachelor's masters master's
  associate's diploma degree md jd llm llb beng meng mph msw graduate postgraduate laude gpa valedictorian distinction
`);

export function isDegreeWord(plain: string, text: string): boolean {
  return degreeWords.has(plain) && (plain.length > 2 || text === text.toUpperCase());
}

/** Whether a word says how far, how high or how learned. */
export function isStrict({ plain, text }: { plain: string; text: string }): boolean {
  return scopeWords.has(plain) || rankWords.has(plain) || isDegreeWord(plain, text);
}

const NUMBER_LIMIT =
  /\b(?:up to|at most|fewer than|less than|under|almost|nearly|about|around|approximately|roughly)\b/giu;

/** All words of a text that make a claim smaller ("up to", "helped", "not"), in lower case. */
export function limitingWords(text: string): string[] {
  const ofNumbers = (text.match(NUMBER_LIMIT) ?? []).map((word) => word.toLowerCase());
  return [...ofNumbers, ...limitsIn(text).map((limit) => limit.text)];
}
