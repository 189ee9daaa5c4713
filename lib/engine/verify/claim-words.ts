import { stem } from "#lib/language/tokens.ts";

// Closed lists, kept small: a word here is looked at more strictly than other words, or (frame words) not at all.

const listed = (text: string) => new Set(text.trim().split(/\s+/));

/** How far a deed reaches. Each must stand in the facts as it is; these are the words by which a true line becomes too large. */
export const scopeWords = listed(`
  led lead leads leading managed manage manages managing owned own owns headed heads directed directs founded
  cofounded supervised supervises oversaw oversee oversees spearheaded pioneered championed launched single
  singlehandedly solely sole only first all every each entire whole full fully complete completely total always never
  not no without most more over best top leading largest highest global globally worldwide international nationwide
  national enterprise company-wide companywide team teams cross-functional expert expertise award award-winning
  record proven strong excellent outstanding exceptional extensive successful successfully significant significantly
  multiple numerous several many various both key critical major demonstrated seasoned skilled deep vast certified
  licensed fluent native advanced
`);

/** Rank and standing: a title may not be larger than the one that was held. */
export const rankWords = listed(`
  senior junior lead chief head director manager supervisor principal vice president vp ceo cto cfo coo cio executive
  partner owner founder co-founder cofounder intern trainee apprentice assistant associate deputy coordinator
  administrator foreman forewoman master journeyman charge staff captain specialist consultant architect officer dean
  professor chair chairman chairwoman
`);

/** Words of the fixed frames that stage three puts around facts: labels, and the sentence of a composed summary. */
export const frameStems = new Set(
  (
    "technologies honors grade coursework credential year years experience across role roles recently skills include " +
    "awards publications volunteering further"
  )
    .split(" ")
    .map((word) => stem(word)),
);

/** Words that name a degree; those of two letters count only in capitals. */
export const degreeWords = listed(`
  phd doctorate doctoral doctor mba msc bsc ba bs ma ms bsn msn dnp bachelor bachelors bachelor's masters master's
  associate's diploma degree md jd llm llb beng meng mph msw graduate postgraduate
`);

const LIMITS =
  /\b(?:not|no|never|without|helped|helping|assisted|assisting|supported|supporting|contributed|participated|shadowed|observed|part of|member of|under (?:the )?(?:supervision|guidance|direction)|supervised by|up to|at most|fewer than|less than|under|almost|nearly|about|around|approximately|roughly|some|partly|partially|occasionally|sometimes|as needed|planned|proposed|expected|attempted|tried|unsuccessful(?:ly)?|failed|simulated|mock|student|trainee|volunteer(?:ed)?)\b|n['’]t\b/giu;

/** Words that make a claim smaller ("up to", "helped", "not"). A line that keeps the claim has to keep them. */
export function limitingWords(text: string): string[] {
  return (text.match(LIMITS) ?? []).map((word) => word.toLowerCase());
}
