import { educationOf } from "#lib/engine/asked-education.ts";
import { findSkills, skillKind, type FoundSkill } from "#lib/language/skills.ts";
import type { Ask, Way } from "#lib/postings/schema.ts";
import { partsOf } from "./alternatives.ts";
import { trim, withoutRemarks } from "./clauses.ts";
import { isAvailability } from "#lib/engine/availability.ts";
import { kindOf } from "./kinds.ts";
import { licenseOf } from "#lib/engine/license.ts";
import { isSubstitute, substituteLength } from "./substitutes.ts";
import { minYearsOf } from "./years.ts";

// Between an alternative and where it was done: "lead nurse in an acute care setting".
const SETTING = /^[^,;]*\b(?:in|within|at|under|across|for)\s+(?:an?\s+|the\s+|our\s+)?(?:[\w-]+\s+)?$/i;

const RELATED = /,? or (?:an? |any |other )?(?:closely |directly )?(?:related|similar|comparable) \p{L}/iu;
// "Design projects in government or the public sector": the "or" joins where it was.
const OR_OF_SETTINGS = /\b(?:in|within|at|for|across) (?:an? |the )?[\w-]+,? or (?:an? |the )?$/;

const OR_THE_LIKE =
  /\bor (?:an? |the )?(?:similar|equivalent|equal|comparable|like|other)\b(?! (?:experience|combination|work))|,? etc\b/i;
// "Cloud warehouses (Snowflake, BigQuery, Redshift)": examples of a kind.
const EXAMPLES =
  /\b(?:\w+ )?(?:platforms?|tools?|tooling|warehouses?|systems?|frameworks?|software|databases?|suites?|technologies|languages?|certifications?|applications?|packages?|providers?|clouds?|libraries) \(([^()]*,[^()]*)\)/i;

// "(e.g. Reapit, Alto or Jupix)", "(Audition, Pro Tools or Reaper)": whatever stands before it, these are examples.
const EXAMPLES_IN_BRACKETS =
  /\((?:(?:e\.?g\.?|such as|for (?:example|instance)|like|including|z\. ?B\.|bijv\.|zoals)[, :]+[^();]{1,80}|[^();,/]{1,40}[,/][^();]{1,60}\bor\b[^();]{1,40}|[\p{Lu}\d][^();]{0,30} or [\p{Lu}\d][^();]{0,30}|[\p{Lu}\d][^();, ]{1,20}(?: ?\/ ?[\p{Lu}\d][^();,/ ]{1,20}){1,4})\)/u;

const farthestHead = 25;

/** Examples in brackets of the one thing before them: it, or one of them, is enough. */
function isExampled(text: string, found: readonly FoundSkill[]): boolean {
  const examples = text.includes("(") ? EXAMPLES_IN_BRACKETS.exec(text) : null;
  // "Bilingual (English/French)" speaks both.
  if (examples === null || /\bbilingual/i.test(text)) return false;
  const [at, end] = [examples.index, examples.index + examples[0].length];
  const before = found.filter((skill) => skill.start < at);
  const isBeside = before.length === 0 || (before.length === 1 && at - before[0]!.end <= farthestHead);
  return isBeside && found.every((skill) => skill.end <= end);
}

/** "A, B or similar", but not "a framework (A or similar), and B": there it is said of A alone. */
function isLikeOfAll(text: string, found: readonly FoundSkill[]): boolean {
  const from = found[0]!.start;
  const match = OR_THE_LIKE.exec(text.slice(from));
  if (match === null) return false;
  const at = from + match.index;
  const closing = text.indexOf(")", at);
  const isInside = text.lastIndexOf("(", at) > text.lastIndexOf(")", at) && closing !== -1;
  return !isInside || found.every(({ start }) => start < closing);
}

/**
 * "A or B", "A, B or C", "A/B", "tools such as A, B": one is enough. An "and" between two of them asks for both.
 * Of what is found, the alternatives alone: a setting behind them ("in a hospital") is no way to fulfil them.
 */
function choiceOf(
  text: string,
  named: readonly FoundSkill[],
  mayExemplify: boolean,
): { found: readonly FoundSkill[]; isAnyOf: boolean } {
  // "Go (or Java, and the wish to learn Go)": what is named again adds nothing.
  const found = named.filter(({ name }, at) => named.findIndex((one) => one.name === name) === at);
  const all = { found, isAnyOf: false };
  if (mayExemplify && found.length > 0 && isExampled(text, found)) return { found, isAnyOf: true };
  if (new Set(found.map((skill) => skill.name)).size < 2) return all;
  const gaps = found.slice(1).map((skill, index) => text.slice(found[index]!.end, skill.start).toLowerCase());
  // "Real estate, finance, or a related practice": what stands before the like of it.
  const related = RELATED.exec(text)?.index ?? -1;
  const before = related < 0 ? [] : found.filter((skill) => skill.end <= related);
  const isRow = before.slice(1).every((_, at) => /^[\s,/]*$/.test(gaps[at]!));
  const isAll = before.length > 1 && before.length === found.length;
  if (isAll && isRow && related - before.at(-1)!.end < 3) return { found: before, isAnyOf: true };
  const lastOr = gaps.findLastIndex(
    (gap) => /\b(?:or|oder)\b/.test(gap) && gap.length < 40 && !OR_OF_SETTINGS.test(gap),
  );
  if (lastOr !== -1) {
    if (gaps.some((gap) => /\band\b(?!\/or)/.test(gap))) return all;
    // "charge nurse or lead nurse in an" names its second alternative in words that are not in the lexicon.
    const setting = gaps.findIndex(
      (gap, index) => index >= lastOr && SETTING.test(gap.replace(/^.*\bor\b/, "")),
    );
    const head = gaps.findIndex((gap, index) => index < lastOr && /^\s(?:with|using)\s$/.test(gap));
    const kept = found.slice(head + 1, setting === -1 ? undefined : setting + 1);
    return new Set(kept.map((skill) => skill.name)).size < 2 ? all : { found: kept, isAnyOf: true };
  }
  // "SAP, Oracle or" something that the lexicon does not know.
  if (
    /^[\s)]*,?\s+or\s+\S/i.test(text.slice(found.at(-1)!.end)) &&
    gaps.every((gap) => /^[\s,/]*$/.test(gap))
  )
    return { found, isAnyOf: true };
  const examples = text.includes("(") ? EXAMPLES.exec(text) : null;
  const isExample = ({ start }: FoundSkill) =>
    examples !== null && start > examples.index && start < examples.index + examples[0].length;
  if (found.filter(isExample).length > 1 && found.slice(1).every(isExample)) return { found, isAnyOf: true };
  if (isLikeOfAll(text, found)) return { found, isAnyOf: true };
  // "Bilingual English/French" speaks both.
  if (gaps.every((gap) => gap.trim() === "/")) return { found, isAnyOf: !/\bbilingual/i.test(text) };
  const lead = text.slice(0, found[0]!.end).toLowerCase();
  if (/\b(?:(?:one|any|some) (?:or more )?of\b|at least one\b|either\b)/.test(lead))
    return { found, isAnyOf: true };
  const example = /\b(?:such as|e\.g|for example|like|similar to)\b/i.exec(text);
  const first = found.findIndex((skill) => example !== null && skill.start > example.index);
  const isAnyOf =
    first !== -1 &&
    first < found.length - 1 &&
    gaps.slice(first).every((gap) => /^[\s,]*(?:and|&)?\s*$/.test(gap));
  return { found, isAnyOf };
}

// The first of "associate or bachelor's degree".
const BARE_LEVEL =
  /^\W*(?:an? )?(?:associate|bachelor|master|doctora(?:te|l)|college|university)(?:['’]?s)?\W*$/i;

/** What a stretch of a posting asks for, read without its remarks. */
export function readAsk(text: string, start: number, end: number): Ask {
  const plain = withoutRemarks(text.slice(start, end));
  const judged = BARE_LEVEL.test(plain) ? `${plain} degree` : plain;
  let found = findSkills(judged);
  const minYears = minYearsOf(judged);
  const kind = kindOf(judged, [...new Set(found.map((skill) => skill.name))], minYears);
  if (kind === "other" && isAvailability(judged)) found = [];
  // In "Bachelor's degree in accounting or finance" the field says which degree; it is no skill of its own.
  if (kind === "education") {
    const degrees = found.filter((skill) => ["degree", "license"].includes(skillKind(skill.name) ?? ""));
    if (degrees.length > 0) found = degrees;
  }
  const choice = choiceOf(judged, found, kind !== "education");
  const education = kind === "education" ? educationOf(judged) : undefined;
  const license = kind === "certification" ? licenseOf(judged) : undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    skills: [...new Set(choice.found.map((skill) => skill.name))],
    isAnyOf: choice.isAnyOf,
    minYears,
    ...(education ? { education } : {}),
    ...(license ? { license } : {}),
  };
}

/** A way to a requirement, with what it asks for together. */
export function readWay(text: string, start: number, end: number): Way {
  if (isSubstitute(text.slice(start, end))) {
    const length = substituteLength(text.slice(start, end));
    const own = readAsk(text, start, length > 0 ? start + length : end);
    return { ...own, end, text: text.slice(start, end), minYears: null };
  }
  const way = readAsk(text, start, end);
  const parts = partsOf(withoutRemarks(way.text));
  if (parts === null || parts.some((part) => part.alternatives.length > 0)) return way;
  const all = parts.map((part) => {
    const span = trim(text, { start: start + part.start, end: start + part.end });
    return readAsk(text, span.start, span.end);
  });
  const education = way.education ?? all.find((part) => part.education)?.education;
  return { ...way, ...(education ? { education } : {}), all };
}

const SAME_FIELD = /\b(?:those|these|the same|the above|such) (?:field|discipline|area|subject)s?\b/i;
const SHARED_NOUN = /\b(?:degree|diploma|certificate|school)\b/i;

/** Several ways to one requirement, as one: the first one's kind, the least that any asks for, all their skills. */
export function joinAsks(
  text: string,
  start: number,
  end: number,
  ways: Way[],
): Ask & { alternatives: Way[] } {
  const fields = ways.find((way) => (way.education?.fields.length ?? 0) > 0)?.education?.fields ?? [];
  const shared = <T extends Ask>(ask: T, isLast: boolean): T => {
    const { education } = ask;
    if (!education || education.fields.length > 0) return ask;
    // "Bachelor's or Master's degree in chemistry", "or a master's in one of these fields".
    const isSame = SAME_FIELD.test(ask.text) || (!isLast && !SHARED_NOUN.test(ask.text));
    return isSame ? { ...ask, education: { ...education, fields } } : ask;
  };
  const alternatives = ways.map((way, at) => {
    const isLast = at === ways.length - 1;
    const all = way.all?.map((ask) => shared(ask, isLast));
    return { ...shared(way, isLast), ...(all ? { all } : {}) };
  });
  const own = ways.filter((way) => way === ways[0] || !isSubstitute(way.text));
  const years = own.flatMap((way) => way.minYears ?? []);
  const degree = alternatives.find((way) => way.education?.level)?.education;
  const license = alternatives[0]!.license;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: ways[0]!.kind,
    skills: [...new Set(ways.flatMap((way) => way.skills))],
    isAnyOf: new Set(ways.flatMap((way) => way.skills)).size > 1,
    minYears: years.length > 0 ? Math.min(...years) : null,
    ...(degree ? { education: degree } : {}),
    ...(license ? { license } : {}),
    alternatives,
  };
}
