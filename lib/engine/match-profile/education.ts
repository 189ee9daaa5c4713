import { educationOf } from "#lib/engine/asked-education.ts";
import { levelRank, levelsIn } from "#lib/engine/education-levels.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Ask, EducationLevel } from "#lib/postings/schema.ts";
import { isMonth, monthIndex, formatMonth } from "#lib/time.ts";
import { gapOf, listOf, type Evidence, type ItemFacts, type MatchContext } from "./evidence.ts";

const labels: Record<EducationLevel, string> = {
  school: "A high school diploma",
  associate: "An associate degree",
  bachelor: "A bachelor’s degree",
  master: "A master’s degree",
  doctorate: "A doctorate",
};

type Degree = ItemFacts<MatchContext["education"][number]["item"]> & { rank: number };

/**
 * A level of education, and its field where one is named. The lowest level that the posting names is enough
 * ("Bachelor's or Master's"). A higher degree covers a lower one; a degree that goes on is partly there.
 * Null when the posting names no level ("completion of an apprenticeship").
 */
export function educationEvidence(ask: Ask, context: MatchContext): Evidence | null {
  // Analyses from before levels and fields were kept have only the text.
  const { level, fields } = ask.education ?? educationOf(ask.text) ?? { level: null, fields: [] };
  const needed = level === null ? (UNITS.test(ask.text) ? "associate" : null) : level;
  if (needed === null) return null;
  const degrees = degreesOf(context);
  const reached = degrees.filter(
    ({ item, rank }) => rank >= levelRank(needed) || (needed === "school" && item.degree !== ""),
  );
  if (reached.length === 0) {
    const shown = degrees.find(({ item }) => item.degree !== "");
    const asked = level === null ? "Completed college courses are" : `${labels[needed]} is`;
    return gapOf(
      `${asked} asked for; ${shown ? `you entered ${shown.item.degree.replace(/\.$/, "")}` : "no degree is entered"}.`,
    );
  }
  // Any schooling shows a school diploma; its field is nobody's concern, that of another diploma is.
  const wanted = needed === "school" && /\bschool\b|\bGED\b/i.test(ask.text) ? [] : fields;
  const scored = reached.map((degree) => ({
    ...degree,
    fits: fitsField(degree, wanted, ask, context) && isOfLetters(degree.item.degree, ask.text),
    isAhead: isUnfinished(degree.item, context),
  }));
  // "GCSE English and Maths": of several that reach it the one that says so.
  if (needed === "school" && PAPERS.test(ask.text))
    scored.sort((a, b) => wordsShared(b, ask) - wordsShared(a, ask));
  const best =
    scored.find((entry) => entry.fits && !entry.isAhead) ?? scored.find((entry) => entry.fits) ?? scored[0]!;
  const kept = new Set(["degree", "field", "institution"]);
  const factIds = best.facts.filter((fact) => kept.has(fact.kind)).map((fact) => fact.id);
  const { degree, field } = best.item;
  const own =
    field === "" || degree.toLowerCase().includes(field.toLowerCase()) ? degree : `${degree} in ${field}`;
  if (!best.fits) return { share: 0.5, factIds, gap: otherField(own, wanted, ask.text) };
  if (best.isAhead) {
    const { end } = best.item;
    const when = end
      ? `ends in ${formatMonth(end)}`
      : "has a beginning and no end; add the end if you hold it";
    return { share: 0.5, factIds, gap: `Your ${own} ${when}.` };
  }
  return { share: 1, factIds, gap: "" };
}

/** Its end lies ahead, or it has a beginning alone. */
function isUnfinished({ start, end }: Degree["item"], { today }: MatchContext): boolean {
  return isMonth(end) ? monthIndex(end) > monthIndex(today) : isMonth(start);
}

const UNITS = /\b(?:semester|quarter|college) (?:units|credits|hours)|\bcollege (?:courses?|coursework)/i;

/** Letters that say a level where they are somebody's degree. */
const LETTERED: [EducationLevel, RegExp][] = [
  ["master", /^masters?$/i],
  ["bachelor", /^(?:bachelors?|licence|licentiate)$/i],
  ["bachelor", /^B\.?E\b(?! (?:certified|a )\b)/],
  ["master", /^M\.?(?:A|Phil|Res|Arch|Pharm|Chem|Phys|Sci|Math|Litt|LIS|FA)\b/],
  ["bachelor", /^(?:M\.?B\.?,? ?B\.?(?:S|Ch|Chir)|BVSc|BVetMed|BDS|BPharm|LLB|Licenciatura)\b/],
  ["associate", /^(?:A\.? ?[AS](?:\.? ?S)?\b(?![- ]?[Ll]evels?\b)|HN[CD]\b|DipHE\b|Foundation [Dd]egree\b)/],
];

export function degreesOf({ education }: MatchContext): Degree[] {
  return education.map(({ item, ...rest }) => {
    // Alone, "MA" may be Massachusetts; as a degree it is none.
    const lettered = LETTERED.find(([, letters]) => letters.test(item.degree))?.[0];
    const top = lettered ?? levelsIn(`${item.degree} ${item.field}`)[0];
    return { ...rest, item, rank: top === undefined ? 0 : levelRank(top) };
  });
}

/** A field fits when the degree holds all its telling words, or a term of the requirement stands in the degree. */
function fitsField(degree: Degree, fields: string[], ask: Ask, { reading }: MatchContext): boolean {
  const particular = ask.skills.filter((name) => / degree$/.test(name) && !ANY_DEGREE.test(name));
  if (fields.length === 0 && particular.length > 0)
    return degree.facts.some(({ id }) =>
      particular.some(
        (name) =>
          reading.byId.get(id)!.skills.has(name) ||
          contentWords(`${degree.item.degree} ${degree.item.field}`).includes(contentWords(name)[0]!),
      ),
    );
  if (fields.length === 0) return true;
  const facts = degree.facts.filter(({ kind }) => kind === "degree" || kind === "field");
  if (
    facts.some(({ id }) =>
      ask.skills.some((skill) => !/degree|diploma/.test(skill) && reading.byId.get(id)!.skills.has(skill)),
    )
  )
    return true;
  // The science of "Bachelor of Science" is no field.
  const named = degree.item.degree.replace(/\b(?:of|in) (?:applied )?(?:science|arts)\b(?! in\b)/i, " ");
  const stems = new Set(contentWords(`${named} ${degree.item.field}`));
  return fields.some((field) => {
    const telling = contentWords(field).filter((one) => !levelStems.has(one));
    const wanted = telling.length > 0 ? telling : contentWords(field);
    return wanted.length > 0 && wanted.every((one) => stems.has(one));
  });
}

const ANY_DEGREE =
  /^(?:bachelor|master|associate|doctora|college|university|graduate|undergraduate|advanced|honou?rs)/i;

// "B.E / B.Tech / MCA": nothing but the letters of those degrees that will do.
const LETTERS_ALONE =
  /^\W*(?:(?:B\.? ?E|B\.? ?Tech|M\.? ?E|M\.? ?Tech|BCA|MCA|B\.? ?Sc|M\.? ?Sc|B\.? ?Com|M\.? ?Com|BBA|MBA|CA)\b\.?\W*(?:or |and )?)+(?:preferred|required|only|mandatory)?\W*$/i;
const ITS_LETTERS: [string, RegExp][] = [
  ["btech", /^B\.? ?Tech\b|^bachelor of technology\b/i],
  ["be", /^B\.? ?E(?:ng)?\b|^bachelor (?:of|in) engineering\b/i],
  ["bca", /^BCA\b|^bachelor (?:of|in) computer applications?\b/i],
  ["bsc", /^B\.? ?Sc?\b|^bachelor of science\b/i],
  ["bcom", /^B\.? ?Com\b|^bachelor of commerce\b/i],
  ["bba", /^BBA\b|^bachelor of business\b/i],
  ["ba", /^B\.? ?A\b|^bachelor of arts\b/i],
];

/** Whether a bachelor's degree is among those that are asked for by their letters; engineering is, by either of its two. */
function isOfLetters(degree: string, asked: string): boolean {
  if (!LETTERS_ALONE.test(asked)) return true;
  const own = ITS_LETTERS.find(([, form]) => form.test(degree))?.[0];
  if (own === undefined) return true;
  const named = asked
    .split(/\s*[/,|&+]\s*|\b(?:or|and)\b/)
    .map((one) => one.toLowerCase().replace(/[^a-z]|preferred|required|only|mandatory/g, ""));
  const isEngineering = own === "be" || own === "btech";
  return named.some((one) => one === own || (isEngineering && (one === "be" || one === "btech")));
}

const PAPERS = /\b(?:GCSEs?|[AO][- ]levels?|Highers|Leaving Cert\w*|Abitur|Baccalaureate)\b/i;

function wordsShared({ item }: Degree, { text }: Ask): number {
  const own = new Set(contentWords(`${item.degree} ${item.field}`));
  return [...new Set(contentWords(text))].filter((one) => own.has(one)).length;
}

function otherField(own: string, fields: string[], text: string): string {
  const named = listOf(fields.slice(0, 3), "or");
  return /\b(?:related|relevant|similar|equivalent|comparable) (?:[\w-]+ )?(?:field|discipline|subject|area|degree|major)/i.test(
    text,
  )
    ? `Your degree is ${own}; ${named} or a related field is asked for, and whether yours is one is theirs to judge.`
    : `Your degree is ${own}; ${named === "" ? "another field" : named} is asked for.`;
}

const levelStems = new Set(
  contentWords(
    "bachelor bachelors master masters doctorate doctoral phd associate associates degree diploma high school ged college university accredited program equivalent science arts bs ba bsc msc ms ma mba bsn msn higher education completion completed graduate graduation four year discipline subject study studies technical preferably combination",
  ),
);
