import { canonicalSkill } from "./skills.ts";
import { isSpelled } from "./spelling.ts";

const nobodys = () => false;

/** Whether a word with a capital is one that English writes small within a sentence: "Repairs" is, "Bosch" is not. */
export function isPlainWord(word: string): boolean {
  return isSpelled(word, nobodys) || /^\p{Ll}/u.test(canonicalSkill(word) ?? "");
}
