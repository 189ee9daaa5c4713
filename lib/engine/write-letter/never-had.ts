// "14 years no accidents", "no sick days in 2025", "zero spills in 7 years": what one never had.

const YEARS =
  /^((?:about |over |almost |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\+? (?:years?|months|seasons)),? (?:with |of )?(?:no|zero|without (?:an? |any )?)(?: single)? ?([\p{L}-]+(?: [\p{L}-]+){0,4}?)( \([^()]*\))?$/iu;
const NONE =
  /^(no|zero) ((?:[\p{L}-]+ ){0,4}?[\p{L}-]*(?:s|complaint|accident|incident|injury|spill|error|mistake|loss|damage|absence|turnover|downtime|waste))((?: (?:in|for|over|since|during|on|at|from|across) [^,;:()]{2,50})?)( \([^()]*\))?$/iu;
const DONE = /(?:\p{L}{2}ed|paid|lost|made|done|sold)\b/u;
const IN_A_YEAR = /\b(?:in|for|during) (?:\p{Ll}+ )?(?:19|20)\d\d\b|\blast\b/u;

/** What follows "I" where a bullet says what never happened; null where it says something else. */
export function neverHad(text: string, isCurrent: boolean): { text: string; isPast: boolean } | null {
  const had = isCurrent ? "have had" : "had";
  const years = YEARS.exec(text);
  if (years) {
    const [, span = "", thing = "", aside = ""] = years;
    return DONE.test(thing)
      ? null
      : { text: `${had} no ${thing} in ${span.toLowerCase()}${aside}`, isPast: true };
  }
  const none = NONE.exec(text);
  if (!none || DONE.test(none[2]!)) return null;
  const [, no = "", thing = "", when = "", aside = ""] = none;
  const verb = IN_A_YEAR.test(when) ? "had" : had;
  return { text: `${verb} ${no.toLowerCase()} ${thing}${when}${aside}`, isPast: true };
}
