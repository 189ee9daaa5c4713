import { matchesOf } from "#lib/language/matches.ts";
import { sentences } from "#lib/language/sentences.ts";
import { isBareHeading } from "./heading-kinds.ts";
import { isFragment } from "./rows.ts";
import { splitNotice } from "./split-notice.ts";
import { ANNOUNCED, isRolePhrase } from "./title-lines.ts";

// Small ads: one or two paragraphs, the first of which begins with the job's name.

const longestAd = 1500;
// A longer paragraph is cut at its headings once the sections are read.
const longestParagraph = 400;
const mostParagraphs = 3;
const longestOpening = 100;
// "Requirements: …", "We offer: …" behind a sentence of the same paragraph.
const LABEL_INSIDE = /(?<=[.!?)] )\p{Lu}[\p{L}'’ -]{2,30}(?=: \S)/gu;

/** Where the labels stand inside a paragraph that heads what follows them. */
function labelsIn(paragraph: string): number[] {
  return matchesOf(paragraph, LABEL_INSIDE)
    .filter(({ 0: label }) => isBareHeading(label))
    .map(({ index }) => index);
}

const BEHIND_JOB =
  /\s(?:urgently |immediately )?(?:wanted|needed|required|sought|for|in|at|to)\b|[,(–—|]|\s-\s|[.!]+$/;
const NUMBER = /^\d{1,2} ?x /;

/** Where the first sentence of a paragraph ends, if it names the job and has no verb; else 0. */
function openingOf(paragraph: string): number {
  const [first] = sentences(paragraph);
  if (!first || first.end === paragraph.length || first.end > longestOpening) return 0;
  // "c." and the like end none.
  if (!isFragment(first.text) || /\b\p{Ll}\.$/u.test(first.text)) return 0;
  const [job = ""] = first.text.replace(ANNOUNCED, "").replace(NUMBER, "").split(BEHIND_JOB);
  return isRolePhrase(job) || isRolePhrase(job.replace(/s$/, "")) ? first.end : 0;
}

/**
 * A small ad with the line breaks that a longer posting would have: behind its first sentence, where that names the
 * job and has no verb ("Roofer, Leeds. £180 a day."), and in front of the labels inside a paragraph. Any other text
 * is given back as it is.
 */
export function withLineBreaks(text: string): string {
  if (text.length > longestAd) return text;
  const paragraphs = text.split("\n");
  if (paragraphs.filter((line) => line !== "").length > mostParagraphs) return text;
  const opening = splitNotice(paragraphs[0]!) === null ? openingOf(paragraphs[0]!) : 0;
  return paragraphs
    .map((paragraph, at) => {
      const cuts = paragraph.length > longestParagraph ? [] : labelsIn(paragraph);
      if (at === 0 && opening > 0) cuts.unshift(opening + 1);
      let broken = "";
      let from = 0;
      for (const cut of cuts) {
        if (cut <= from) continue;
        broken += `${paragraph.slice(from, cut).trimEnd()}\n`;
        from = cut;
      }
      return broken + paragraph.slice(from);
    })
    .join("\n");
}
