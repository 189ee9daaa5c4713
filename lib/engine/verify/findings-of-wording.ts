import { hasFigure } from "./figures.ts";
import type { Finding, Line, ResumeDocument } from "#lib/documents/schema.ts";
import { sentences } from "#lib/language/sentences.ts";
import { words } from "#lib/language/tokens.ts";
import { readingEase } from "./reading-ease.ts";
import { remark } from "./remark.ts";
import { plainWord } from "./word-forms.ts";

const openingsAlike = 3;
const shortBullet = 4;
const longSentence = 40;
const bulletsForShare = 6;
const quantifiedShare = 0.25;
const hardToRead = 10;
const wordsForReading = 60;

const WEAK =
  /^(?:(?:(?:was|were|am|(?:have|has|had) been) )?(?:responsible for|in charge of|tasked with|involved in|charged with|part of)|(?:my |the )?(?:duties|responsibilities|tasks) (?:included?|were)|worked on|helped out|various|etc)\b/i;
const PASSIVE =
  /\b(?:was|were|been|being) (?:\p{L}+ly )?(?!(?:named|elected|promoted|chosen|selected|awarded|appointed|invited|born)\b)\p{L}{3,}(?:ed|wn|lt|ept)\b/iu;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I(?!-\d)|me|my|mine|we|our)(?![\p{L}.])/u;
/** "… (2024) Root plasticity in barley. New Phytologist 241, 112–128.": a work as its trade quotes it. */
const REFERENCE = /\(?(?:19|20)\d\d\)?[.,:]? .*\d+[-–]\d+\.?$|\bet al\b/u;
/** Scripts that put no space between words: there one word for us is a sentence for its reader. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How the bullets sound: weak or passive, all alike, without numbers, too short, too long, hard to read. */
export function wordingFindings({ sections }: ResumeDocument): Finding[] {
  const lines = sections.flatMap((section) => section.lines);
  const bullets = lines.filter((line) => line.kind === "bullet");
  const prose = lines.filter((line) => line.kind === "bullet" || line.kind === "paragraph");
  return [
    ...bullets.flatMap((line) => bulletFindings(line)),
    ...prose.flatMap((line) => sentenceFindings(line)),
    ...alikeFindings(bullets),
    ...shareFindings(bullets),
    ...stopFindings(bullets.filter(({ text }) => !REFERENCE.test(text))),
    ...readingFindings(prose),
  ];
}

function bulletFindings(line: Line): Finding[] {
  const findings: Finding[] = [];
  const weak = WEAK.exec(line.text)?.[0];
  if (weak)
    findings.push(
      remark(
        "weak-opening",
        "advice",
        `“${weak}” says what was asked of you, not what you did.`,
        "Begin with the deed: repaired, taught, planned.",
        line.id,
      ),
    );
  if (PASSIVE.test(line.text))
    findings.push(
      remark(
        "passive",
        "advice",
        "This says what was done, not who did it.",
        "Begin with what you did.",
        line.id,
      ),
    );
  if (FIRST_PERSON.test(line.text))
    findings.push(
      remark("first-person", "advice", "Bullets leave out “I” and “my”.", "Begin with the verb.", line.id),
    );
  if (words(line.text).length < shortBullet && !UNSPACED.test(line.text))
    findings.push(
      remark(
        "short-bullet",
        "advice",
        "This bullet says little.",
        "Say what, for whom and how much.",
        line.id,
      ),
    );
  return findings;
}

function sentenceFindings(line: Line): Finding[] {
  const longest = Math.max(0, ...sentences(line.text).map(({ text }) => words(text).length));
  if (longest <= longSentence) return [];
  return [
    remark(
      "long-sentence",
      "advice",
      `A sentence here has ${longest} words.`,
      `Make two of it; under ${longSentence} is easier to read.`,
      line.id,
    ),
  ];
}

function alikeFindings(bullets: Line[]): Finding[] {
  const openings = new Map<string, Line[]>();
  for (const line of bullets) {
    const first = words(line.text)[0];
    if (first) openings.set(plainWord(first.text), [...(openings.get(plainWord(first.text)) ?? []), line]);
  }
  return [...openings.values()]
    .filter((lines) => lines.length > openingsAlike)
    .map((lines) => {
      const first = words(lines[0]!.text)[0]!.text;
      return remark(
        "same-opening",
        "advice",
        `${lines.length} bullets begin with “${first}”.`,
        "Vary the verb where another one is as true.",
        lines[openingsAlike]!.id,
      );
    });
}

function shareFindings(bullets: Line[]): Finding[] {
  const quantified = bullets.filter((line) => hasFigure(line.text)).length;
  // None at all is a rule of its own.
  if (bullets.length < bulletsForShare || quantified === 0 || quantified / bullets.length >= quantifiedShare)
    return [];
  return [
    remark(
      "few-numbers",
      "advice",
      `Only ${quantified} of ${bullets.length} bullets have a number.`,
      "Say how many, how often or how large where you know it.",
    ),
  ];
}

function stopFindings(bullets: Line[]): Finding[] {
  const stopped = bullets.filter((line) => /[.!]$/.test(line.text)).length;
  const isMixed = stopped >= 2 && bullets.length - stopped >= 2;
  return isMixed
    ? [
        remark(
          "mixed-stops",
          "advice",
          "Some bullets end with a full stop, others do not.",
          "Do it one way in all of them.",
        ),
      ]
    : [];
}

function readingFindings(prose: Line[]): Finding[] {
  const texts = prose.map((line) => line.text);
  const { ease, wordCount } = readingEase(texts);
  if (wordCount < wordsForReading || ease >= hardToRead) return [];
  return [
    remark(
      "hard-to-read",
      "advice",
      `The text is hard to read (${Math.round(ease)} on Flesch's scale of 100).`,
      "Use shorter sentences and plainer words where the trade allows.",
    ),
  ];
}
