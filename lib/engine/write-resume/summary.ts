import { contentWords } from "#lib/language/tokens.ts";
import type { Line } from "#lib/documents/schema.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { sentences } from "#lib/language/sentences.ts";
import { isProven } from "#lib/engine/verify/check-line.ts";
import { atEmployer, listed, withArticle } from "#lib/engine/write-letter/frames.ts";
import { isOfWork } from "#lib/engine/write-letter/person.ts";
import { seedOf } from "#lib/engine/write-letter/lettering.ts";
import { isMonth, monthIndex, unionMonths } from "#lib/time.ts";
import { rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import { isQuality, writesSkillsSmall } from "./skill-case.ts";
import { isSameTerm } from "#lib/engine/same-term.ts";
import { isPlainWord } from "#lib/language/plain-word.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { sentenceCase, smallStart } from "#lib/text.ts";
import { ifProven, termFor } from "./bullets.ts";
import { calledBy, countedRoles, employerName, yearsInWords } from "./counted-roles.ts";
import { capitalized } from "./tidy.ts";
import { held, isEveryday, PERSON, withoutPlace } from "./papers.ts";
import { isFar, servingDegree, studyName } from "./head.ts";
import { byRecency } from "./roles.ts";
import { noBulletWorths, standingWorths } from "./worth.ts";
import { factOf, idsOf, makeLine, type Entry, type Writing } from "./writing.ts";

const tightRows = 4;

/** The person's own summary, in a tight room some of its first whole sentences; without one, what the facts add up to. */
export function writeSummary(writing: Writing): Entry[] {
  const own = writing.facts.find((fact) => fact.id === "summary");
  const forms = own ? ownSummaries(writing, own) : [composedSummary(writing)];
  const choices = forms
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      lines,
      worth: summaryWorth(lines.reduce((sum, line) => sum + rowsOfLine(line).length, 0)),
    }));
  return choices.length === 0
    ? []
    : [{ section: "summary", choices, extras: [], bulletWorths: noBulletWorths }];
}

function summaryWorth(rows: number): number {
  return standingWorths.summary + standingWorths.summaryRow * Math.min(rows, tightRows);
}

/** The ways in which the person's own summary may stand, shorter first; in a tight room its fullest has four rows. */
function ownSummaries(writing: Writing, fact: Fact): Line[][] {
  const text = asProse(writing, fact);
  const paragraph = (part: string, at: number): Line =>
    makeLine(writing, {
      id: at === 0 ? "summary" : `summary.${at + 1}`,
      kind: "paragraph",
      text: part,
      factIds: ["summary"],
      operation: part === fact.text ? "verbatim" : fact.text.includes(part) ? "trimmed" : "reworded",
    });
  const paragraphs = text.split("\n").map((part) => part.trim()).filter((part) => part !== ""); // prettier-ignore
  const each = paragraphs.map(paragraph);
  // A paragraph that cannot be shown to be a part of the fact would be put back whole by stage four, in more rows.
  const facts = [fact];
  const whole = each.every((line) => ifProven(line, facts)) ? each : [paragraph(text, 0)];
  if (writing.room !== "tight") return [whole];
  const forms: Line[][] = [];
  let kept = "";
  for (const sentence of sentences(text)) {
    kept = kept === "" ? sentence.text : `${kept} ${sentence.text}`;
    const line = ifProven(paragraph(kept, 0), facts);
    if (!line) continue;
    const rows = rowsOfLine(line).length;
    if (forms.length > 0 && rows > tightRows) break;
    // One row of four is too little to cut down to; a whole summary that short is a form of its own.
    if (rows >= 2 || forms.length === 0) forms.push([line]);
  }
  return forms.length > 0 ? forms : [whole];
}

/** "apprentice climber looking for a crew" begins large and ends in a stop, where nothing else has one. */
function asProse(writing: Writing, { text }: Fact): string {
  if (writing.room === "master") return text;
  const full = text.replace(/(?<=\d\+? )yrs?\b\.?(?= \p{Ll})/gu, "years");
  if (/[.!?]/.test(text) || text.includes("\n")) return full;
  return `${capitalized(full)}${/[\p{L}\p{N}%)]$/u.test(full) ? "." : ""}`;
}

/**
 * A summary of sums and names when the person wrote none: what they are and for how long, with what the posting asks
 * most of them to hold; then the skills and languages that it asks for. The shape is that which the facts call for; of
 * two that would do, one and the same person always gets the same.
 */
function composedSummary(writing: Writing): Line[] {
  writing.composed.summary ??= composeSummary(writing);
  return writing.composed.summary;
}

function composeSummary(writing: Writing): Line[] {
  const paper = askedPaper(writing);
  const { experiences, education } = writing.profile;
  const student = studentSentence(writing);
  const openings = student
    ? [student]
    : experiences.length > 0
      ? (changingSentences(writing) ?? workSentences(writing))
      : [schoolSentence(writing, byRecency(education)[0])];
  const forms = openings.flatMap((opening) => [
    () => [opening, skillsSentence(writing, opening?.text ?? "", paper)],
    () => [opening, skillsSentence(writing, opening?.text ?? "", undefined)],
  ]);
  forms.push(
    () => [openings.at(-1)!],
    () => [skillsSentence(writing, "", undefined)],
  );
  for (const form of forms) {
    const said = form().filter((part) => part !== null);
    if (said.length === 0) continue;
    const text = said.map((part) => part.text).join(" ").replace(/\.\.(?= |$)/g, "."); // prettier-ignore
    const factIds = [...new Set(said.flatMap((part) => part.factIds))];
    const line = makeLine(writing, {
      id: "summary",
      kind: "paragraph",
      text,
      factIds,
      operation: "composed",
    });
    const used = new Set(factIds);
    const facts = writing.facts.filter((fact) => used.has(fact.id));
    if (isProven(line, facts, writing.today)) return [line];
  }
  return [];
}

/** "2nd year BSc student at Alder College.", of who calls themselves so and studies there now. */
function studentSentence(writing: Writing): Sentence {
  const headline = writing.facts.find(({ kind }) => kind === "headline");
  const study = writing.profile.education.find(({ start, end }) => start !== "" && isMonth(end) && monthIndex(end) > monthIndex(writing.today)); // prettier-ignore
  const institution = study && factOf(writing.factsOfItem(writing.idOf(study)), "institution");
  if (!headline || !institution || !/\bstudent$/i.test(headline.text.trim())) return null;
  return { text: `${capitalized(headline.text.trim())} at ${withArticle(institution.text)}.`, factIds: [headline.id, institution.id] }; // prettier-ignore
}

type Sentence = { text: string; factIds: string[] } | null;

/** The certificate or licence, valid now, that weighs most for the posting; undefined where it asks for none that is there. */
function askedPaper(writing: Writing): Fact | undefined {
  const valid = writing.profile.certifications.filter(
    ({ end }) => !isMonth(end) || monthIndex(end, "end") >= monthIndex(writing.today),
  );
  return valid
    .flatMap((item) => factOf(writing.factsOfItem(writing.idOf(item)), "certification") ?? [])
    .filter((fact) => writing.requirementsOf([fact.id]).length > 0)
    .filter(({ text }) => !isEveryday(text, writing.analysis.occupation?.isco))
    .toSorted((a, b) => writing.weightOf(b.id) - writing.weightOf(a.id))[0];
}

/** The shapes that the person's roles allow, the one of this person first; the last is the plainest. */
function workSentences(writing: Writing): Sentence[] {
  const [newest] = byRecency(writing.profile.experiences);
  const facts = writing.factsOfItem(writing.idOf(newest!));
  const title = factOf(facts, "title");
  if (!title || isOfWork(calledBy(title.text, writing.analysis.title))) return [null];
  const employer = employerOf(writing, newest!);
  const named = calledBy(title.text, writing.analysis.title);
  const place = employer ? ` ${atEmployer(employerName(employer))}` : "";
  const counted = countedRoles(writing);
  const years = Math.floor(unionMonths(counted, writing.today) / 12);
  const own = idsOf([title, employer]);
  if (years < 1) {
    const text = newest!.isCurrent ? `${named}${place}.` : `Most recently ${inSentence(named)}${place}.`;
    return [{ text, factIds: own }];
  }
  const span = `${yearsInWords(years)} of experience`;
  const dates = counted.map((role) => factOf(writing.factsOfItem(writing.idOf(role)), "dates"));
  const factIds = [...own, ...idsOf(dates)];
  if (!newest!.isCurrent)
    return [{ text: `${named} with ${span}${place === "" ? "" : `, most recently${place}`}.`, factIds }];
  const plain = { text: `${named}${place} with ${span}.`, factIds };
  if (counted.length < 2 || place === "") return [plain];
  const turn = seedOf(`${writing.profile.personal.name}|${title.text}`);
  const shapes = [
    plain,
    { text: `${named} with ${span}, now${place}.`, factIds },
    { text: `${named}${place} since ${newest!.start.slice(0, 4)}, with ${span}.`, factIds },
    acrossEmployers(writing, counted, `${named} with ${span}`, factIds) ?? plain,
  ];
  return [shapes[turn % shapes.length]!, plain];
}

/** Of who changes their work: the role that serves the posting and what they do now, or the degree that serves it; null where the newest role does. */
function changingSentences(writing: Writing): Sentence[] | null {
  const [newest, ...others] = byRecency(writing.profile.experiences);
  if (!isFar(writing, newest!)) return null;
  const near = others.find((role) => !isFar(writing, role));
  if (!near) {
    const study = servingDegree(writing);
    return study ? [schoolSentence(writing, study)] : null;
  }
  const [then, now] = [near, newest!].map((role) => {
    const facts = writing.factsOfItem(writing.idOf(role));
    const title = factOf(facts, "title");
    const employer = employerOf(writing, role);
    const named = title && calledBy(title.text, writing.analysis.title);
    return {
      text:
        named && !isOfWork(named)
          ? `${named}${employer ? ` ${atEmployer(employerName(employer))}` : ""}`
          : "",
      factIds: idsOf([title, employer, factOf(facts, "dates")]),
    };
  });
  const [from, to] = [near.start.slice(0, 4), near.end.slice(0, 4)];
  if (then!.text === "" || from === "" || to === "") return null;
  const until = from === to ? `in ${to}` : `from ${from} to ${to}`;
  const since = newest!.start.slice(0, 4);
  const isTold = now!.text !== "" && newest!.isCurrent && since !== "";
  const today = isTold ? `; ${inSentence(now!.text)} since ${since}` : "";
  const plain = { text: `${then!.text} ${until}.`, factIds: then!.factIds };
  if (today === "") return [plain];
  return [{ text: `${then!.text} ${until}${today}.`, factIds: [...then!.factIds, ...now!.factIds] }, plain];
}

function employerOf(writing: Writing, role: Writing["profile"]["experiences"][number]): Fact | undefined {
  const stated = factOf(writing.factsOfItem(writing.idOf(role)), "employer");
  return stated && employerName(stated) !== "" ? stated : undefined;
}

/** "With nine years of experience at St. Olaf and Lakeside General": of two houses, all that are counted. */
function acrossEmployers(
  writing: Writing,
  counted: Writing["profile"]["experiences"],
  begun: string,
  factIds: string[],
): Sentence {
  const employers = byRecency(counted).map((role) => employerOf(writing, role));
  const names = [...new Set(employers.map((fact) => fact?.text ?? ""))];
  if (names.length !== 2 || names.some((name) => name === "" || name.includes(","))) return null;
  const text = `${begun} at ${listed(
    names.map((name) => withArticle(name)),
    "and",
  )}.`;
  return { text, factIds: [...new Set([...factIds, ...idsOf(employers)])] };
}

/** "Charge nurse" within a sentence; "IT lead" and "Java developer" stay. */
function inSentence(text: string): string {
  const [first = "", second = ""] = text.split(" ");
  const isPlain = /^\p{Lu}\p{Ll}{2,}$/u.test(first) && canonicalSkill(first) === null;
  return isPlain && isPlainWord(first) && /^\p{Ll}/u.test(second) ? smallStart(text) : text;
}

/** A skill's name within a sentence: small where the lexicon writes it small, or where only its first word is large. */
function skillInSentence(name: string): string {
  const canonical = canonicalSkill(name);
  const [first = ""] = name.split(" ");
  const isCommon =
    canonical === null
      ? /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) &&
        isPlainWord(first) &&
        !/^\p{Lu}/u.test(canonicalSkill(first) ?? "")
      : /^\p{Ll}/u.test(canonical);
  return isCommon && /^\p{Lu}\p{Ll}+(?:$|[ /-](?!\p{Lu}\p{Ll}))/u.test(name) ? smallStart(name) : name;
}

/** "BSc in Accounting from Alder College." */
function schoolSentence(
  writing: Writing,
  study: Writing["profile"]["education"][number] | undefined,
): Sentence {
  const name = study && studyName(writing, study);
  const institution = study && factOf(writing.factsOfItem(writing.idOf(study)), "institution");
  if (!name || !institution) return null;
  return { text: `${name.text} from ${institution.text}.`, factIds: [...name.factIds, institution.id] };
}

const mostSkills = 4;

/** The paper, the skills and the languages that the posting asks for; without any such skill, those that weigh most. */
function skillsSentence(writing: Writing, said: string, paper: Fact | undefined): Sentence {
  const languages = new Set(writing.profile.languages.map((one) => one.name.toLowerCase()));
  const weighed = writing.match.relevance.flatMap(({ factId }) => {
    const fact = writing.reading.byId.get(factId)?.fact;
    const isNew = fact?.kind === "skill" && !fact.id.endsWith(".years") && !said.includes(fact.text);
    return isNew ? [fact] : [];
  });
  const asked = weighed.filter((fact) => writing.requirementsOf([fact.id]).length > 0);
  const skills = (asked.length >= 2 ? asked : weighed)
    .filter(
      (fact) =>
        !/,| and |[()]|^[A-Z]\d?\+?E?$/.test(fact.text) &&
        !isQuality(fact.text) &&
        !languages.has(fact.text.toLowerCase()),
    )
    // "Holds the Forklift Operator Certification and brings forklift".
    .filter((fact) => paper === undefined || !isWithin(fact.text, paper.text))
    .filter((fact, at, all) => !all.slice(0, at).some((other) => isOneSkill(fact.text, other.text)))
    .slice(0, mostSkills);
  const spoken = writing.profile.languages.flatMap((item) => {
    const fact = factOf(writing.factsOfItem(writing.idOf(item)), "language");
    const isLearned = !/^(?:native)?$/.test(item.proficiency);
    if (!fact || writing.requirementsOf([fact.id]).length === 0 || (!isLearned && /^english$/i.test(item.name))) return []; // prettier-ignore
    return [{ fact, item }];
  });
  // A mother tongue needs no level but beside others.
  const isLevelled = spoken.some(({ item }) => !/^(?:native)?$/.test(item.proficiency));
  const tongues = spoken.map(({ item }) => `${item.name}${isLevelled && item.proficiency !== "" ? ` (${item.proficiency})` : ""}`); // prettier-ignore
  const isPaper = paper !== undefined && !isSaid(paper, said);
  const isPerson = isPaper && PERSON.test(paper.text);
  const isSmall = writesSkillsSmall(writing.facts);
  const names =
    skills.length < 2
      ? []
      : skills.map((fact) =>
          isSmall ? termFor(writing, fact.text) : skillInSentence(termFor(writing, fact.text)),
        );
  const parts = [
    isPaper && !isPerson ? `holds ${heldBriefly(paper)}` : "",
    names.length > 0 ? `is skilled in ${listed(names, "and")}` : "",
    spoken.length > 0 ? `speaks ${listed(tongues, "and")}` : "",
  ].filter((part) => part !== "");
  const whole =
    parts.length < 2
      ? parts.join("")
      : `${parts.slice(0, -1).join(", ")}${parts.length > 2 || parts[0]!.includes(",") ? "," : ""} and ${parts.at(-1)}`;
  const text = (isPerson ? [withoutPlace(paper.text), whole].filter((part) => part !== "").join("; ") : whole)
    // Without a verb before it, "skilled" needs none either.
    .replace(/; is skilled/, ", skilled")
    .replace(/^is skilled (in .*?)(?:,? and (?=speaks )|$)/, (_, rest: string) => `skilled ${rest}${parts.length > 1 ? "; " : ""}`); // prettier-ignore
  const isList = parts.length === 1 && names.length > 0 && !isPerson;
  const list = ["Skills include", "Skilled in", "Brings"][said.length % 3]!;
  const factIds = idsOf([
    isPaper ? paper : undefined,
    ...(names.length > 0 ? skills : []),
    ...spoken.map((one) => one.fact),
  ]);
  if (text === "") return null;
  return { text: isList ? `${list} ${listed(names, "and")}.` : `${sentenceCase(text)}.`, factIds };
}

/** "MS Excel" beside "Microsoft Excel"; "butchery" beside "knife skills" is another, whatever the lexicon holds. */
function isOneSkill(one: string, other: string): boolean {
  return (
    canonicalSkill(one) !== null && canonicalSkill(one) === canonicalSkill(other) && isSameTerm(one, other)
  );
}

/** Whether all telling words of a skill stand in the name of a paper. */
function isWithin(skill: string, paper: string): boolean {
  const [own, all] = [contentWords(skill), new Set(contentWords(paper))];
  return own.length > 0 && own.every((word) => all.has(word));
}

/** A comma of its name would break the list that it stands in. */
function heldBriefly({ text }: Fact): string {
  const whole = held(text);
  return whole.includes(",") ? held(withoutPlace(text)) : whole;
}

/** Whether the words of a paper stand in a sentence already ("Journeyman electrician …"). */
function isSaid(paper: Fact, said: string): boolean {
  const lower = said.toLowerCase();
  return (
    (paper.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !lower.includes(word)).length <= 1
  );
}
