import { isCapitalized } from "#lib/language/letters.ts";
import { matchesOf } from "#lib/language/matches.ts";
import type { Finding, Line, ResumeDocument } from "#lib/documents/schema.ts";
import { lexiconWords } from "#lib/language/skills.ts";
import { isSpelled, nearWords } from "#lib/language/spelling.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { isSentenceStart } from "./line-shape.ts";
import { remark } from "./remark.ts";

const prose = new Set<Line["kind"]>(["bullet", "paragraph", "opening", "sentence"]);
// Codes, addresses and parts of names are no words: nothing of those may stand beside.
const WORD =
  /(?<![\p{L}\p{M}\p{N}@./_#&+'’-])\p{L}[\p{Ll}]{3,}(?:['’]s)?(?![\p{L}\p{M}\p{N}@/_#&+]|[.'’-]\p{L})/gu;
// Where more of the words are unknown, the text is not English.
const unknownShare = 0.12;
const unknownAllowed = 6;

/** Words that no dictionary has and that are one slip from one that it has; capitalized ones only where a sentence begins. */
export function spellingFindings({ sections }: ResumeDocument, profile: Profile): Finding[] {
  const own = ownWords(profile);
  const isOwn = (word: string) => own.has(word) || lexiconWords().has(word);
  const findings: Finding[] = [];
  let [count, unknown] = [0, 0];
  for (const line of sections.flatMap((section) => section.lines)) {
    if (!prose.has(line.kind)) continue;
    const wrong = new Set<string>();
    for (const { 0: word, index } of matchesOf(line.text, WORD)) {
      const isName = isCapitalized(word);
      if (isName && !isSentenceStart(line.text, index)) continue;
      count += 1;
      if (isSpelled(word, isOwn)) continue;
      unknown += 1;
      const { meant, isSlip } = nearWords(word);
      if (isName ? meant !== "" : isSlip) wrong.add(word);
    }
    if (wrong.size > 0) findings.push(remarkOn([...wrong], line.id));
  }
  return unknown > unknownAllowed && unknown > count * unknownShare ? [] : findings;
}

function remarkOn(wrong: string[], lineId: string): Finding {
  const meant = wrong.map((word) => {
    const other = nearWords(word).meant;
    if (other === "") return "";
    return /^\p{Lu}/u.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other;
  });
  const said = wrong.map((word) => `“${word}”`).join(", ");
  const reason = `${said} ${wrong.length === 1 ? "is" : "are"} in no dictionary.`;
  const better = meant.filter((word) => word !== "").map((word) => `“${word}”`);
  if (better.length === 0)
    return remark(
      "spelling",
      "advice",
      reason,
      "Check the spelling; a name of your trade may be added to your skills.",
      lineId,
    );
  return remark("spelling", "warning", reason, `Did you mean ${better.join(", ")}?`, lineId);
}

/** What the person's names, employers, places, degrees and skills are made of. */
function ownWords({
  personal,
  experiences,
  education,
  projects,
  skills,
  languages,
  certifications,
}: Profile): Set<string> {
  const names = [
    personal.name,
    personal.headline,
    personal.location,
    ...experiences.flatMap((one) => [one.title, one.company, one.location, ...one.technologies]),
    ...education.flatMap((one) => [one.degree, one.field, one.institution, ...one.coursework]),
    ...projects.flatMap((one) => [one.name, one.role, ...one.technologies]),
    ...skills.map((one) => one.name),
    ...languages.map((one) => one.name),
    ...certifications.flatMap((one) => [one.name, one.issuer]),
  ];
  return new Set(
    names
      .join("\n")
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}
