import { findSkills } from "#lib/language/skills.ts";
import { lineFeatures } from "#lib/language/skill-tagger/features.ts";
import { lexiconFlags } from "#lib/language/skill-tagger/lexicon-flags.ts";
import { taggerTokens } from "#lib/language/skill-tagger/tokens.ts";
import { goldSpans, textOf } from "./span-scores.mjs";

/** A tagged sentence as the tagger reads it: our own tokens, their features, and their tags (0 O, 1 B, 2 I). */
export function exampleOf(words, wordTags, isCut) {
  const { text, offsets } = textOf(words);
  const tokens = taggerTokens(text, isCut);
  const features = lineFeatures(tokens, lexiconFlags(tokens, findSkills(text)), isCut);
  const tags = new Uint8Array(tokens.length);
  for (const [first, last] of goldSpans(wordTags)) {
    const start = offsets[first][0];
    // A comma or full stop that hangs on the last word is no part of what it names.
    const end = offsets[last][1] - (/[,.;:?!]+$/.exec(text.slice(start, offsets[last][1]))?.[0].length ?? 0);
    let isFirst = true;
    for (const [at, token] of tokens.entries()) {
      if (token.start < start || token.start >= end) continue;
      tags[at] = isFirst ? 1 : 2;
      isFirst = false;
    }
  }
  return { text, offsets, tokens, features, tags };
}
