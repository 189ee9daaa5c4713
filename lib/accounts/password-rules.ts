import { unpackKnownPasswords } from "./known-passwords.ts";

const productWords = ["candor", "resume", "password", "passwort", "motdepasse", "contrasena"];
const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
];

let known: ReadonlySet<string> | undefined;

/**
 * Why a password would be guessed at once, as a sentence; "" when it would not. There is no rule about kinds of
 * characters. `own` holds the person's address and name, which a guesser tries first.
 */
export function weakness(password: string, own: { email: string; name: string }): string {
  const text = password.normalize("NFKC").toLowerCase();
  const bare = text.replace(/[^\p{L}\p{N}]/gu, "");
  const stem = bare.replace(/^\p{N}+|\p{N}+$/gu, "");
  known ??= unpackKnownPasswords();
  if (known.has(text) || known.has(bare) || (stem.length >= 8 && known.has(stem))) {
    return "This is among the passwords that are tried first everywhere. Choose another.";
  }
  if (isPattern(bare || text)) return "This is one character or a row of keys over and over. Choose another.";
  const [mailName = "", mailHost = ""] = own.email.toLowerCase().split("@");
  const ownWords = [
    mailName,
    mailHost.split(".")[0] ?? "",
    ...own.name.toLowerCase().split(/\s+/),
    own.name.toLowerCase().replace(/\s/g, ""),
  ];
  const left = [...ownWords, ...productWords]
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ""), bare);
  // What is not a person's name, address or this product's, once digits are gone, must still be something.
  if (left !== bare && left.replace(/\p{N}/gu, "").length < 4) {
    return "This is mostly your name, your address or this app's name. Choose another.";
  }
  return "";
}

/** One to three characters repeated, or pieces of a keyboard's or the alphabet's rows put together. */
function isPattern(bare: string): boolean {
  if (/^(.{1,3})\1*.{0,2}$/u.test(bare) && new Set(bare).size <= 3) return true;
  let at = 0;
  while (at < bare.length) {
    const run = longestRun(bare.slice(at));
    if (run < 4) return false;
    at += run;
  }
  return true;
}

function longestRun(text: string): number {
  for (let length = Math.min(text.length, 32); length >= 4; length -= 1) {
    const piece = text.slice(0, length);
    const backward = [...piece].reverse().join("");
    if (rows.some((row) => row.includes(piece) || row.includes(backward))) return length;
  }
  return 0;
}
