import type { SkillKind } from "../skill-lexicon.ts";
import { skillKind, type FoundSkill } from "../skills.ts";
import type { LexiconFlags } from "./features.ts";
import type { TaggerToken } from "./tokens.ts";

const kinds: SkillKind[] = ["skill", "license", "language", "degree", "trait"];

/** Marks the tokens of the terms found in a line: by kind, and whether a term begins or goes on there. */
export function lexiconFlags(tokens: TaggerToken[], found: readonly FoundSkill[]): LexiconFlags {
  const flags = new Uint8Array(tokens.length);
  let at = 0;
  for (const { name, start, end } of found) {
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    const kind = 1 + 2 * Math.max(0, kinds.indexOf(skillKind(name) ?? "skill"));
    for (let token = at; token < tokens.length && tokens[token]!.start < end; token += 1)
      flags[token] = token === at ? kind : kind + 1;
  }
  return flags;
}
