import { registerOf } from "#lib/engine/license.ts";
import { wordKeys } from "#lib/engine/telling-words.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import { evidenceLimit, listOf, type Evidence, type MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";

// Papers by what they are called: by names and letters in a list, by a body's register, by a kind, by a code.

/** What any paper may be called: shows none of them. */
export const ofCertificates = new Set(
  contentWords(
    "license licence licensed certificate certification certified endorsement registration registered register card ticket credential permit class essential required desirable preferred qualification qualified accreditation accredited advantage",
  ),
);

// "CPA program (4 of 6 subjects done)"; asked for may be whoever is on the way.
export const UNDER_WAY =
  /\b(?:in progress|under ?way|ongoing|studying|working towards?|part[- ]qualified|not yet|enrolled|booked|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of \d{1,2}\b)/i;

/** A paper that is held and has not ended, by what its facts say; null where there is none. */
function current(
  context: MatchContext,
  isMeant: (paper: MatchContext["certifications"][number]) => boolean,
): Evidence | null {
  const own = context.certifications.filter((paper) => !hasEnded(paper.item.end, context) && isMeant(paper));
  const best = own.find(({ item }) => !UNDER_WAY.test(item.name)) ?? own[0];
  if (!best) return null;
  const factIds = best.facts
    .filter(({ kind }) => kind === "certification" || kind === "issuer")
    .map(({ id }) => id);
  return UNDER_WAY.test(best.item.name)
    ? { share: 0.5, factIds, gap: `Your ${best.item.name} is not finished yet.` }
    : { share: 1, factIds, gap: "" };
}

// "PA1 and PA6"
export const SEVERAL_CODES = /\b\p{Lu}{1,4}\d[\p{Lu}\d]*(?:, | and | & | or |\/)(?:\p{Lu}{1,4})?\d/u;
const BETWEEN_PAPERS = /\s*(?:[,;/()&]|\b(?:and\/or|and|or|as well as|plus)\b)\s*/;
// "PA1", "TAM", "Gaming Work Card": a paper's own name or letters.
const PAPER_NAME =
  /\p{Lu}[\p{Lu}\d-]*\d[\p{Lu}\d]*|\p{Lu}{3,}\d*|(?:\p{Lu}\p{Ll}+ ){1,6}(?=[Cc]ard|[Tt]icket|[Cc]ertificate|[Ll]icen[cs]e|[Pp]ermit|[Bb]adge)/gu;

/**
 * Papers that a requirement lists by their names or letters ("PA1, PA2A and PA6A certificates"), against the names of
 * those held: null where fewer than two are listed, or none of them is held.
 */
export function listedPapers({ text }: Ask, context: MatchContext): Evidence | null {
  const papers = text.split(BETWEEN_PAPERS).flatMap((part) => part.match(PAPER_NAME)?.[0].trim() ?? []);
  if (papers.length < 2) return null;
  const current = context.certifications.filter(({ item }) => !hasEnded(item.end, context) && !UNDER_WAY.test(item.name)); // prettier-ignore
  // "BTA", which one is by a finished training.
  const trained = context.education.filter(({ item }) => hasEnded(item.end, context));
  const held = papers.map(
    (name) =>
      current.find(({ item }) => holdsName(item.name, name)) ??
      trained.find(({ item }) => holdsName(item.degree, name)),
  );
  const factIds = [...new Set(held.flatMap((one) => one?.facts ?? []))]
    .filter(({ kind }) => kind === "certification" || kind === "issuer" || kind === "degree")
    .map(({ id }) => id)
    .slice(0, evidenceLimit);
  if (factIds.length === 0) return null;
  const missing = papers.filter((_, at) => held[at] === undefined);
  if (missing.length === 0 || /\bor\b|\//.test(text)) return { share: 1, factIds, gap: "" };
  return {
    share: 1 - missing.length / papers.length,
    factIds,
    gap: `${listOf(missing, "and")} ${missing.length === 1 ? "is" : "are"} not among your certifications.`,
  };
}

/** Being on a body's register is shown by any paper of that body. */
export function registeredWith({ text: asked }: Ask, context: MatchContext): Evidence | null {
  const body = registerOf(asked).toLowerCase();
  if (body === "") return null;
  return current(context, ({ facts }) => facts.some(({ text }) => text.toLowerCase().includes(body)));
}

// "A recognised instructor or assessor qualification": of kinds of one paper each is enough.
const KINDS =
  /((?:[\p{L}-]+ )?[\p{L}-]+(?:, (?:[\p{L}-]+ )?[\p{L}-]+){0,3}),? or ([\p{L}-]+(?: [\p{L}-]+)?) (?:qualification|certificate|certification|award|ticket)s?\b/iu;
const QUALITY =
  /^(?:an?|the|recogni[sz]ed|accredited|approved|relevant|valid|current|full|formal|suitable|appropriate)$/i;

/** A paper whose name says one of the kinds to choose from; null where none does, or no choice is given. */
export function chosenPaper({ text, license }: Ask, context: MatchContext): Evidence | null {
  const found = license || !/ or /i.test(text) ? null : KINDS.exec(text);
  if (!found) return null;
  const kinds = [...found[1]!.split(", "), found[2]!].map((kind) =>
    wordKeys(kind.replace(/[\p{L}-]+/gu, (word) => (QUALITY.test(word) ? "" : word))).filter(
      (key) => !genericStems.has(key) && !ofCertificates.has(key),
    ),
  );
  return current(context, ({ facts }) =>
    facts.some(({ id, kind }) => {
      const own = context.reading.byId.get(id)!.keys;
      return (
        kind === "certification" && kinds.some((keys) => keys.length > 0 && keys.every((key) => own.has(key)))
      );
    }),
  );
}

const CODE = /\((\p{Lu}{1,4}\d{1,3}\p{Lu}?)\)/u;

/** "Unvented hot water (G3)": a paper that is called by these letters, and by one of the other words if it has others. */
export function codedPaper({ text }: Ask, context: MatchContext): Evidence | null {
  const code = CODE.exec(text)?.[1];
  if (code === undefined) return null;
  const asked = new Set(wordKeys(text));
  return current(context, ({ item }) => {
    const others = wordKeys(item.name.replace(code, " ")).filter((key) => !ofCertificates.has(key));
    return holdsName(item.name, code) && (others.length === 0 || others.some((key) => asked.has(key)));
  });
}

// What begins with a body's name and goes on.
const OF_BODY = /\b(?:regist|council|board|member|society|scheme|association|institute|commission)/i;
const SMALL = new Set(["of", "and", "the", "for", "at", "in", "to", "on"]);

/**
 * Whether letters stand for the words of a paper: "APC" for "Annual Practising Certificate", "GDC" for the first three
 * of "General Dental Council registration".
 */
export function areInitials(letters: string, paper: string): boolean {
  const all = paper.replace(/\s*[(,–-].*$/u, "").match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (all.length < 3) return false;
  const initials = (some: string[]) => some.map((word) => word[0]!.toUpperCase()).join("");
  const telling = all.filter((word) => !SMALL.has(word.toLowerCase()));
  if (letters === initials(all) || letters === initials(telling)) return true;
  const isNamed =
    OF_BODY.test(paper) && telling.slice(0, letters.length).every((word) => /^\p{Lu}/u.test(word));
  return letters.length > 2 && isNamed && initials(telling).startsWith(letters);
}

function holdsName(held: string, name: string): boolean {
  const at = held.indexOf(name);
  // "PA6A" is a kind of PA6.
  const behind = held.slice(at + name.length).replace(/\d$/.test(name) ? /^\p{Lu}(?![\p{L}\d])/u : "", "");
  return at >= 0 && !/[\p{L}\d]/u.test((held[at - 1] ?? "") + (behind[0] ?? ""));
}

/** Whether an item's month of end lies before the month that the match is for. */
export function hasEnded(end: string, { today }: Pick<MatchContext, "today">): boolean {
  return isMonth(end) && monthIndex(end, "end") < monthIndex(today);
}
