import type { Fact } from "#lib/profile/schema.ts";
import { wordKey } from "./word-forms.ts";

// The words of a letter around its facts. Grammar ("I", "at", "there") claims nothing anywhere; these claim nothing in
// a letter. Closed lists: what does not stand here has to stand in a fact.

const keysOf = (text: string) => new Set(text.split(" ").map((word) => wordKey(word)));

/** Beside facts: only what points at them. */
const besideFacts = keysOf(
  "i'm i'd i've add addition mention job time letter likewise earlier further point besides bring ask list figures",
);

/** In a sentence without facts, which then says only what a letter is for. */
const withoutFacts = keysOf(
  "me i'm i'd i've i'll you'd you'll you're dear hiring team sincerely yours truly faithfully kind regards far " +
    "apply applying application accept letter post posting opening vacancy advertise advertised write writing glad " +
    "happy pleased welcome interest interested like chance opportunity discuss discussion talk conversation meet meeting " +
    "person phone telephone call suit suits whenever time day thank thanks read reading consider considering " +
    "considered consideration detail details resume tell hear reply answer forward look bring show set follow follows " +
    "taking more pleasure give bear seem join hearing below above short brief briefly point points main put plain plainly fact facts fit matter matters ask asks want know " +
    "see find found come question questions gladly enclosed attached please wish someone somebody need look mind thought saw name list for most so-called offer let add case worth earlier",
);

/** A word that claims something about a fact of some kind, and none without one. */
const ofKinds: [words: Set<string>, kinds: Fact["kind"][]][] = [
  [keysOf("hold"), ["certification", "degree"]],
  [keysOf("certificate"), ["certification"]],
  [keysOf("degree study"), ["degree", "field", "institution"]],
  [keysOf("speak speaker language"), ["language"]],
  [keysOf("project"), ["project"]],
  [keysOf("reach write call phone please"), ["email", "phone"]],
];
const ongoing = keysOf("now today current currently present presently");

/** Whether a word of a letter's sentence is part of its frame, given the facts that the sentence names. */
export function isLetterFrame(plain: string, facts: Fact[]): boolean {
  if (plain === "me") return true;
  const key = wordKey(plain);
  if (facts.length === 0) return withoutFacts.has(key);
  if (besideFacts.has(key)) return true;
  // "Now" is true of a role that goes on.
  if (ongoing.has(key)) return facts.some((fact) => fact.kind === "dates" && /\bnow$/.test(fact.text));
  return isFrameOfKind(plain, facts);
}

/** Whether a word claims something about a fact of some kind only, and one of that kind is there ("holds … certificate", "speaks"). */
export function isFrameOfKind(plain: string, facts: Fact[]): boolean {
  const key = wordKey(plain);
  return ofKinds.some(([words, kinds]) => words.has(key) && facts.some((fact) => kinds.includes(fact.kind)));
}
