/**
 * Whether two written forms are one term, not only one entry of the lexicon: the lexicon also holds near words
 * ("emergency department" under emergency nursing) that find a match but must not replace a person's own. One term:
 * the same letters ("e-mail", "email"), initials ("EMR", "electronic medical records"; "JS", "JavaScript"), a
 * short form of one word ("Postgres", "PostgreSQL"; "k8s", "Kubernetes"), with its maker or without ("MS Excel"), or a spelling that differs by one letter a word ("labour").
 */
export function isSameTerm(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const joined = [left.join(""), right.join("")] as const;
  if (joined[0] === joined[1]) return true;
  if (isInitials(a, b) || isInitials(b, a) || isNumbered(a, b) || isNumbered(b, a)) return true;
  if (withoutMaker(left) === withoutMaker(right)) return true;
  const [short, long] = joined[0].length <= joined[1].length ? joined : [joined[1], joined[0]];
  if (left.length === 1 && right.length === 1 && short.length >= 5 && long.startsWith(short)) return true;
  return left.length === right.length && left.every((word, at) => differByOne(word, right[at]!));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
}

/** "k8s": a letter, how many are left out, a letter. */
function isNumbered(short: string, long: string): boolean {
  const [, first = "", count = "", last = ""] = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(short.toLowerCase()) ?? [];
  const word = long.toLowerCase();
  return (
    first !== "" &&
    /^\p{L}+$/u.test(word) &&
    word.length === Number(count) + 2 &&
    word.startsWith(first) &&
    word.endsWith(last)
  );
}

function withoutMaker(words: string[]): string {
  return (
    words.length > 1 && /^(?:ms|microsoft|adobe|apache)$/.test(words[0]!) ? words.slice(1) : words
  ).join("");
}

const SMALL_WORDS = /^(?:and|of|the|for|in|to)$/i;

function isInitials(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(short)) return false;
  const parts = long.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
  if (parts.length < 2) return false;
  const initials = (list: string[]) => list.map((part) => part[0]!.toUpperCase()).join("");
  return initials(parts) === short || initials(parts.filter((part) => !SMALL_WORDS.test(part))) === short;
}

// Words under five letters are too close to each other for that ("form", "farm").
function differByOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = [a.slice(at), b.slice(at)] as const;
  return (
    rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1) || rest[0].slice(1) === rest[1].slice(1)
  );
}
