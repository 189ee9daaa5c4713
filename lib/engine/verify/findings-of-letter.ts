import type { Finding, Line } from "#lib/documents/schema.ts";
import { isSentence } from "#lib/engine/letter-lines.ts";
import { postingNames } from "#lib/engine/posting-names.ts";
import { findSkills } from "#lib/language/skills.ts";
import { words } from "#lib/language/tokens.ts";
import { contactFindings, lineFindings, type Remarked } from "./findings.ts";
import { withPlaces } from "./finding-places.ts";
import { spellingFindings } from "./findings-of-spelling.ts";
import { readingEase } from "./reading-ease.ts";
import { remark } from "./remark.ts";
import { plainWord } from "./word-forms.ts";

export const letterWords = { least: 250, most: 400 } as const;
const longSentence = 40;
const alikeInARow = 3;
const hardToRead = 30;
const wordsForReading = 60;

/** How many words a letter has: salutation, paragraphs, closing and name, as any editor counts them. */
export function wordsOfLetter(lines: Pick<Line, "text">[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0); // prettier-ignore
}

/** What a reader of a letter will stumble over, by the rules of docs/engine/write-letter.md. */
export function letterFindings(about: Remarked): Finding[] {
  const lines = about.document.sections.flatMap((section) => section.lines);
  const prose = lines.filter((line) => isSentence(line) && /[.!?]["”’)]*$/.test(line.text));
  const findings = [
    ...contactFindings(about.profile),
    ...lengthFindings(lines),
    ...addresseeFindings(lines, about),
    ...lineFindings(about.document),
    ...sentenceFindings(prose),
    ...openingFindings(prose),
    ...readingFindings(prose),
    ...spellingFindings(about.document, about.profile),
    ...gapFindings(prose, about),
  ];
  return withPlaces(findings, about.document);
}

function lengthFindings(lines: Line[]): Finding[] {
  const count = wordsOfLetter(lines);
  if (count > letterWords.most)
    return [remark("letter-long", "warning", `The letter has ${count} words.`, `Keep it under ${letterWords.most}: leave a sentence out.`)]; // prettier-ignore
  if (count >= letterWords.least) return [];
  return [remark("letter-short", "advice", `The letter has ${count} words; ${letterWords.least} to ${letterWords.most} are usual.`, "Add to your profile what you did in each role: two or three facts, with numbers where you know them.")]; // prettier-ignore
}

function addresseeFindings([salutation]: Line[], { analysis }: Remarked): Finding[] {
  const { company } = postingNames(analysis);
  if (!salutation || (company !== "" && salutation.text.includes(company))) return [];
  if (salutation.operation === "own") return [];
  return [remark("no-addressee", "advice", "The salutation names nobody: the posting says no employer.", "Write the employer's or a person's name if you know it.", salutation.id)]; // prettier-ignore
}

function sentenceFindings(prose: Line[]): Finding[] {
  return prose.flatMap((line) => {
    const count = words(line.text).length;
    if (count <= longSentence) return [];
    return [remark("long-sentence", "advice", `This sentence has ${count} words.`, `Make two of it; under ${longSentence} is easier to read.`, line.id)]; // prettier-ignore
  });
}

function openingFindings(prose: Line[]): Finding[] {
  const openings = prose.map((line) => plainWord(words(line.text)[0]?.text ?? ""));
  const at = openings.findIndex(
    (word, place) =>
      place >= alikeInARow - 1 &&
      openings.slice(place - alikeInARow + 1, place).every((other) => other === word),
  );
  if (at === -1) return [];
  return [remark("same-opening", "advice", `Three sentences in a row begin with “${words(prose[at]!.text)[0]?.text}”.`, "Turn one of them around.", prose[at]!.id)]; // prettier-ignore
}

function readingFindings(prose: Line[]): Finding[] {
  const { ease, wordCount } = readingEase(prose.map((line) => line.text));
  if (wordCount < wordsForReading || ease >= hardToRead) return [];
  return [remark("hard-to-read", "advice", `The letter is hard to read (${Math.round(ease)} on Flesch's scale of 100).`, "Use shorter sentences and plainer words where the trade allows.")]; // prettier-ignore
}

/** A must-have that the profile does not meet, named all the same. */
function gapFindings(prose: Line[], { analysis, match }: Remarked): Finding[] {
  const gaps = new Set(match.coverage.filter((one) => one.status === "gap").map((one) => one.requirementId));
  const lacking = new Set(
    analysis.requirements
      .filter(
        (one) => one.priority === "required" && gaps.has(one.id) && !one.isAnyOf && one.skills.length === 1,
      )
      .flatMap((one) => one.skills),
  );
  if (lacking.size === 0) return [];
  const { title } = postingNames(analysis);
  return prose.flatMap((line) => {
    // The posting's own title may hold what it asks for.
    if (line.factIds.length === 0 && line.operation !== "own") return [];
    const named = findSkills(title === "" ? line.text : line.text.replaceAll(title, "")).find((skill) =>
      lacking.has(skill.name),
    );
    if (!named) return [];
    return [remark("gap-claimed", "warning", `This names ${named.name}, which is asked for and not in your profile.`, "Add it to your profile if it is true of you.", line.id)]; // prettier-ignore
  });
}
