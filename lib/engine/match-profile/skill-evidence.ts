import { tellingWords } from "#lib/engine/telling-words.ts";
import { broaderSkills, findSkills, isProperName, skillKind } from "#lib/language/skills.ts";
import { contentWords, stem } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { formatMonth, unionMonths } from "#lib/time.ts";
import { evidenceLimit, listOf, quoted, type Evidence, type MatchContext } from "./evidence.ts";
import { skillsOfDeeds } from "./deeds.ts";
import { genericStems } from "./generic-words.ts";
import { factsDoing } from "./named-deeds.ts";
import { hasEnded } from "./named-papers.ts";
import { skillsOfTitle } from "./occupations.ts";
import { isOneChoice, unspokenInList, wordEvidence } from "./word-evidence.ts";

/**
 * Skills by the lexicon: a fact shows a skill when it names it, or names one that implies it (PostgreSQL shows
 * SQL, never the other way round). All skills of the requirement are needed, or one when it says "any of".
 */
export function skillEvidence(asked: Ask, context: MatchContext): Evidence {
  const requirement = withLeading(asked);
  const shown: string[] = [];
  const missing: string[] = [];
  const factIds = new Set<string>();
  for (const skill of requirement.skills) {
    const ids = factsShowing(skill, context);
    if (ids.length === 0) missing.push(skill);
    else shown.push(skill);
    for (const id of ids.slice(0, evidenceLimit)) factIds.add(id);
  }
  const ids = [...factIds].slice(0, evidenceLimit);
  const bracket = chosenInBrackets(requirement.text);
  if (shown.some((skill) => bracket.has(skill)))
    for (const skill of bracket) if (missing.includes(skill)) missing.splice(missing.indexOf(skill), 1);
  const isAnyOf = requirement.isAnyOf || (missing.length > 0 && isOneChoice(requirement));
  if (missing.length === 0 || (isAnyOf && shown.length > 0)) {
    const lower = lowerLevel(requirement.text, [...factIds], context) || endedPapers([...factIds], context);
    if (lower !== "") return { share: 0.5, factIds: ids, gap: lower };
    const byTitle = beyondTitle(requirement, [...factIds], context);
    if (byTitle !== "") return { share: 0.5, factIds: ids, gap: byTitle };
    const field = missingField(requirement, [...factIds], context);
    if (field !== "")
      return {
        share: 0.5,
        factIds: ids,
        gap: `Your facts show ${listOf(shown, "and")}, but not “${field}”.`,
      };
    const unspoken = isAnyOf ? { missing: [], of: 0 } : unspokenInList(requirement, context);
    if (unspoken.missing.length === 0) return { share: 1, factIds: ids, gap: "" };
    const gap = `Your facts do not speak of ${listOf(unspoken.missing.slice(0, 3), "or")}.`;
    return { share: 1 - unspoken.missing.length / unspoken.of, factIds: ids, gap };
  }
  const alike = shown.length === 0 ? similarTool(requirement, context) : null;
  if (alike) return alike;
  if (shown.length === 0) {
    // The lexicon does not know every way to say a deed; a fact that holds the requirement's own words counts half.
    const spoken = wordEvidence(requirement, context);
    if (spoken.share === 1 && isOneChoice(requirement)) return spoken;
    if (spoken.share === 1)
      return {
        ...spoken,
        share: 0.5,
        gap: `Your facts come near it, but none names ${listOf(missing, "or")}.`,
      };
  }
  const gap = gapSentence(requirement, shown, missing, context);
  return { share: shown.length / requirement.skills.length, factIds: ids, gap };
}

const OR_SIMILAR =
  /\bor (?:an? |any )?(?:similar|equivalent|comparable|alike|other|another)\b|\bor (?:the )?like\b/i;

/** "Relativity or a similar platform": whether another of its kind is near enough is for its readers. */
function similarTool({ text, skills }: Ask, context: MatchContext): Evidence | null {
  if (skills.length !== 1 || !isProperName(skills[0]!) || !OR_SIMILAR.test(text)) return null;
  // A suite holds programs of many kinds.
  const kinds = new Set(broaderSkills(skills[0]!).filter((kind) => !isProperName(kind)));
  const others = [...context.reading.bySkill.keys()].filter(
    (own) => isProperName(own) && own !== skills[0] && broaderSkills(own).some((kind) => kinds.has(kind)),
  );
  const [first] = others;
  const factIds = [...new Set(others.flatMap((own) => factsShowing(own, context)))].slice(0, evidenceLimit);
  return first && factIds.length > 0
    ? { share: 0.75, factIds, gap: `Whether ${first} is near enough to ${skills[0]} is for its readers.` }
    : null;
}

const PAPER_LEVEL = /\blevel ?([1-7])\b|\b(foundation|basic|elementary|introductory|handlers?|handling)\b|\b(intermediate|supervis(?:or|ing|ion))\b|\b(advanced|higher|manage(?:r|ment))\b/i; // prettier-ignore
// What papers of a level are about; of a program "advanced" says how well one knows it.
const OF_PAPERS = /\b(?:hygiene|food safety|first aid|safeguarding|health and safety|(?:award|certificate|diploma|[NS]VQ)\b)/i; // prettier-ignore

/** The level of a training as its providers count them: what is basic is their second, what is intermediate the third. */
function levelOf(text: string): number {
  const [, digit, basic, middle, high] = PAPER_LEVEL.exec(text) ?? [];
  return digit !== undefined ? Number(digit) : basic ? 2 : middle ? 3 : high ? 4 : 0;
}

/** "Food Safety Supervisor" of who handles food. */
export function isLowerPaper(asked: string, own: string): boolean {
  const [needed, held] = OF_PAPERS.test(asked) ? [levelOf(asked), levelOf(own)] : [0, 0];
  return held > 0 && held < needed;
}

/** "Intermediate food hygiene" where each fact that shows it says "Elementary": what is missing, else "". */
function lowerLevel(text: string, factIds: string[], { reading }: MatchContext): string {
  const isLower = (id: string) => isLowerPaper(text, reading.byId.get(id)!.fact.text);
  return factIds.length > 0 && factIds.every(isLower)
    ? `Your facts show a lower level than ${quoted(text)}.`
    : "";
}

/** "First aid" that nothing shows but a certificate whose end has passed: which, else "". */
function endedPapers(factIds: string[], context: MatchContext): string {
  const ended = factIds.map((id) => {
    const { fact } = context.reading.byId.get(id)!;
    const paper =
      fact.section === "certifications" &&
      context.certifications.find(({ itemId }) => itemId === fact.itemId);
    return paper && hasEnded(paper.item.end, context) ? paper.item : null;
  });
  const [first] = ended;
  return first && !ended.includes(null) ? `Your ${first.name} ended in ${formatMonth(first.end)}.` : "";
}

/** "Cooking over fire", where nothing shows cooking but a pastry chef's title: what no fact speaks of, else "". */
function beyondTitle({ text, skills }: Ask, factIds: string[], { reading }: MatchContext): string {
  if (
    skills.length !== 1 ||
    SERVED.test(text) ||
    !factIds.every((id) => reading.byId.get(id)!.fact.kind === "title")
  )
    return "";
  const own = new Set(findSkills(text).flatMap((skill) => contentWords(text.slice(skill.start, skill.end))));
  const others = tellingWords(text).filter(({ stem, key }) => !own.has(stem) && !genericStems.has(stem) && !genericStems.has(key)); // prettier-ignore
  const unspoken = others.filter(({ stem, key }) => ![stem, key].some((one) => reading.byKey.has(one)));
  if (unspoken.length === 0 || unspoken.length > mostBeyond) return "";
  return `Your title shows ${skills[0]}, but your facts do not speak of all of ${quoted(text)}.`;
}

const mostBeyond = 3;
// "Time served".
const SERVED = /\btime[- ]served\b/i;

const SLASHED = /\(([^()/]{2,30}(?:\/[^()/]{2,30}){1,5})\)/g;

/** "Cloud DWH (Snowflake/BigQuery/Redshift)": of what stands between slashes in brackets one is enough. */
function chosenInBrackets(text: string): Set<string> {
  return new Set(
    [...text.matchAll(SLASHED)].flatMap(([, row = ""]) => findSkills(row).map(({ name }) => name)),
  );
}

const LEADING =
  /\b(?:lead|leading|led|manag(?:e|ed|ing)|supervis(?:e|ed|ing)|building and leading|running) (?:and \p{L}+ )?(?:an? )?(?:\p{L}+ ){0,2}?(?:teams?|people|staff|crews?)\b/iu;

/** Whether a text asks for having led people, in whatever words. */
export const asksToLead = ({ text }: Ask): boolean => LEADING.test(text);

/** "Leading small teams in a fast-paced environment" asks for leadership, whatever else the lexicon reads in it. */
function withLeading(asked: Ask): Ask {
  const { text, skills } = asked;
  const isSoft = skills.length > 0 && skills.every((name) => skillKind(name) === "trait");
  if (!isSoft || skills.includes("leadership") || skills.includes("supervision") || !LEADING.test(text)) return asked; // prettier-ignore
  return { ...asked, skills: ["leadership", ...skills] };
}

// Words before a skill that make it another one: public accounting is not any accounting.
const FIELD = /\b(public|commercial|industrial|residential|retail|corporate|federal|international|medical|legal|forensic|civil|mechanical|military|nonprofit|government|academic|b2b|embedded|pediatric|hospitality|automotive|aerospace|pharmaceutical)\s+(?!(?:in|within|and|or|on|at|with|of|for|to|by)\b)([\p{L}-]+)/iu; // prettier-ignore

/** The field that a one-skill requirement names and no fact shows, "" when there is none. */
function missingField(requirement: Ask, factIds: string[], { reading }: MatchContext): string {
  const match = requirement.skills.length === 1 ? FIELD.exec(requirement.text) : null;
  if (!match) return "";
  const isPart = contentWords(requirement.skills[0]!).includes(stem(match[1]!));
  return isPart || factIds.some((id) => reading.byId.get(id)!.stems.has(stem(match[1]!))) ? "" : match[0];
}

/** Ids of the facts that show a skill, those first that say it in work done. */
export function factsShowing(skill: string, context: MatchContext): readonly string[] {
  const { positions, ids } = indexOf(context);
  const before = ids.get(skill);
  if (before) return before;
  const at = positions.get(skill) ?? factsDoing(skill, context);
  const facts = at.map((position) => context.reading.facts[position]!.fact);
  const rank = (kind: string) => (kind === "bullet" ? 0 : kind === "skill" ? 1 : 2);
  const ordered = facts.sort((a, b) => rank(a.kind) - rank(b.kind)).map((fact) => fact.id);
  ids.set(skill, ordered);
  return ordered;
}

/** Ids of the items whose facts, or whose titles alone, show a skill. */
export function itemsShowing(skill: string, context: MatchContext, byTitle: boolean): Set<string> {
  const at = indexOf(context).positions.get(skill) ?? [];
  const facts = at.map((position) => context.reading.facts[position]!.fact);
  return new Set(facts.filter(({ kind }) => !byTitle || kind === "title").map(({ itemId }) => itemId));
}

/**
 * "Commercial electrical work" where a role is an electrician's and speaks of commercial buildings: items that show a
 * broader skill, and somewhere the words that make the narrower one of it.
 */
export function itemsCombining(skill: string, context: MatchContext): Set<string> {
  const [broader] = broaderSkills(skill);
  if (broader === undefined) return new Set();
  const known = new Set(contentWords(broader));
  const telling = contentWords(skill).filter((one) => !known.has(one));
  if (telling.length === 0 || telling.length === contentWords(skill).length) return new Set();
  const { reading } = context;
  const items = [...itemsShowing(broader, context, false)].filter((itemId) =>
    telling.every((one) =>
      (reading.byKey.get(one) ?? []).some((at) => reading.facts[at]!.fact.itemId === itemId),
    ),
  );
  return new Set(items);
}

const OF_PROGRAMS = /software|systems?\b|records|programming|spreadsheet|database|\bSuite\b|computer/;

/** Whether a skill is a program by its own name: whoever works with one works with a computer. */
function isProgram(skill: string): boolean {
  return isProperName(skill) && broaderSkills(skill).some((name) => OF_PROGRAMS.test(name));
}

/** Per skill the facts that name or imply it: by position, and by id in the order of `factsShowing` once asked for. */
type SkillIndex = { positions: Map<string, number[]>; ids: Map<string, readonly string[]> };
const indexes = new WeakMap<object, SkillIndex>();

// "Registered nurse seeking a ward", "Aspiring nurse": from here on what somebody is not yet.
const WISH =
  /\b(?:aspiring|aspires?|seek(?:s|ing)?|looking|hop(?:es?|ing)|wants?|wanting|wish(?:es|ing)?|would|future|prospective|budding|student|studying|trainee|training to|learning|becom(?:e|ing)|to be|(?:re)?training as|career[- ]chang\w+|transition\w*|moving into|interested|keen|eager|ready to|open to|graduate)\b.*$/i;
// In months: what ended sooner was left.
const shortestApprenticeship = 12;
const APPRENTICE = /^(?:\p{L}+ )?apprentice\b|\bapprentice(?:ship)?$/iu;

function indexOf({ reading, experiences, today }: MatchContext): SkillIndex {
  const before = indexes.get(reading);
  if (before) return before;
  const index = new Map<string, Set<number>>();
  const wasServed = (itemId: string) =>
    experiences.some(
      ({ itemId: own, item }) =>
        own === itemId &&
        !item.isCurrent &&
        item.end !== "" &&
        unionMonths([item], today) >= shortestApprenticeship,
    );
  const put = (skill: string, positions: number[]) => {
    for (const name of [skill, ...broaderSkills(skill)]) {
      const all = index.get(name) ?? new Set();
      for (const position of positions) all.add(position);
      index.set(name, all);
    }
  };
  for (const [skill, positions] of reading.bySkill) {
    put(skill, positions);
    if (isProgram(skill)) put("computer skills", positions);
  }
  reading.facts.forEach(({ fact }, at) => {
    if (fact.kind === "title" && APPRENTICE.test(fact.text) && wasServed(fact.itemId))
      put("apprenticeship completed", [at]);
    if (fact.kind === "title") for (const skill of skillsOfTitle(fact.text)) put(skill, [at]);
    if (fact.kind === "headline")
      for (const skill of skillsOfTitle(fact.text.replace(WISH, ""))) put(skill, [at]);
    if (fact.kind === "bullet") for (const skill of skillsOfDeeds(fact.text)) put(skill, [at]);
  });
  const positions = new Map([...index].map(([name, all]) => [name, [...all].sort((a, b) => a - b)]));
  const found = { positions, ids: new Map() };
  indexes.set(reading, found);
  return found;
}

function gapSentence(requirement: Ask, shown: string[], missing: string[], context: MatchContext): string {
  if (requirement.isAnyOf && missing.length > 1) return `None of your facts shows ${listOf(missing, "or")}.`;
  if (missing.length === 1) {
    const near = broaderSkills(missing[0]!).find((name) => context.reading.bySkill.has(name));
    if (near !== undefined) return `Your facts show ${near}, but not ${missing[0]}.`;
  }
  if (shown.length > 0) return `Your facts show ${listOf(shown, "and")}, but not ${listOf(missing, "or")}.`;
  return `None of your facts shows ${listOf(missing, "or")}.`;
}
