// node scripts/make-spelling-words.mjs: writes lib/language/spelling-words.ts anew from dictionary-en (SCOWL), as
// nspell reads it. docs/decisions/0019-spelling-from-a-list.md says why the list and not the two packages is used.
import { writeFileSync } from "node:fs";
import dictionary from "dictionary-en";
import nspell from "nspell";
import { format } from "prettier";

const spell = nspell(dictionary);
const plain = Object.keys(spell.data).filter((word) => /^[a-z]{3,}$/.test(word) && spell.correct(word));
const blocks = new Map();
for (const word of plain.toSorted()) {
  const prefix = word.slice(0, 2);
  blocks.set(prefix, [...(blocks.get(prefix) ?? []), word.slice(2)]);
}

/** Each word as how many letters it shares with the one before (A for none, B for one …) and the rest of it. */
function pack(words) {
  let last = "";
  let packed = "";
  for (const word of words) {
    let shared = 0;
    while (shared < last.length && shared < 25 && last[shared] === word[shared]) shared += 1;
    packed += String.fromCodePoint(65 + shared) + word.slice(shared);
    last = word;
  }
  return packed;
}

const rows = [...blocks].map(([prefix, words]) => `${prefix}${pack(words)}`).join("\n");
const file = `// Written by scripts/make-spelling-words.mjs; not by hand.
// ${plain.length} words from dictionary-en, which is made of SCOWL. Copyright 2000-2018 by Kevin Atkinson. Permission to use,
// copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and
// its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in
// all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
// Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is"
// without express or implied warranty.

/** A row for each two letters: the rest of its words in order, each led by a capital for how much it shares (A: 0). */
export const packedWords = \`${rows}\`;
`;
const target = new URL("../lib/language/spelling-words.ts", import.meta.url);
writeFileSync(target, await format(file, { parser: "typescript", printWidth: 110 }));
