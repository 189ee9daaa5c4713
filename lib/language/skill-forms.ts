import { isDigit, signsEnd, wordPartEnd } from "./letters.ts";
import { longestWord, mostOfWords, remembered } from "./remembered.ts";
import { readLexicon, type Alias, type LexiconEntry } from "./skill-lexicon.ts";

type Form = { tokens: string[]; entry: LexiconEntry; exact: string; needsContext: boolean };
/** A word in the singular, as the forms hold it, and what begins with it once that was asked for. */
type Word = { key: string; forms: Form[] | null | undefined };
/** A word of a text. */
export type Token = { key: string; word: Word; start: number; end: number };
/** A form of the lexicon as it stands in a text, whether or not it is meant there. */
export type Match = { form: Form; start: number; end: number; firstToken: number; lastToken: number };
type Written = { entry: LexiconEntry; alias: Alias };
type Lexicon = {
  byName: Map<string, LexiconEntry>;
  /** By the first word. As written in the tables, until a text first holds that word: then read into forms. */
  byFirstWord: Map<string, { written: Written[]; forms: Form[] | null }>;
};

// What may stand between two words of one term: never a comma, a line break or the end of a sentence.
const JOINT = /^(?:[ \u00a0]|[-–/.'’_®™]|[ \u00a0][-–/][ \u00a0])?$/;

// Without its "s" each is another word ("electronic prescribing", "economic", "a sale").
const NO_PLURAL = new Set(
  (
    "electronics economics physics politics ethics mathematics logistics statistics linguistics informatics " +
    "dynamics athletics sales initiatives canvas"
  ).split(" "),
);

// Singular on both sides, so that "dashboards" finds "dashboard"; right enough, since both sides err alike.
function key(word: string): string {
  if (word === "&") return "and";
  const lower = word.toLowerCase();
  const { length } = lower;
  if (length < 4 || lower[length - 1] !== "s" || NO_PLURAL.has(lower)) return lower;
  const before = lower[length - 2];
  if (before === "s" || before === "u" || before === "i") return lower;
  return before === "e" && lower[length - 3] === "i" && length > 4
    ? `${lower.slice(0, -3)}y`
    : lower.slice(0, -1);
}

const wordOf = remembered(
  (written): Word => ({ key: key(written), forms: undefined }),
  mostOfWords,
  longestWord,
);

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const part = wordPartEnd(text, start);
    const end = part > start ? signsEnd(text, part) : text[start] === "&" ? start + 1 : start;
    if (end > start) {
      const word = wordOf(text.slice(start, end));
      tokens.push({ key: word.key, word, start, end });
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}

const FIRST_WORD = /[^ \-/.'(),&]+/;

function firstWord(text: string): string {
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  // Anything but plain words (few forms) goes the long way.
  return /^[A-Za-z0-9]+[+#]*$/.test(word) ? key(word) : (tokenize(text)[0]?.key ?? "");
}

function buildLexicon(): Lexicon {
  const lexicon: Lexicon = { byName: new Map(), byFirstWord: new Map() };
  for (const entry of readLexicon()) {
    if (lexicon.byName.has(entry.name)) continue;
    lexicon.byName.set(entry.name, entry);
    for (const alias of entry.aliases) {
      const first = firstWord(alias.text);
      const others = lexicon.byFirstWord.get(first);
      if (others) others.written.push({ entry, alias });
      else lexicon.byFirstWord.set(first, { written: [{ entry, alias }], forms: null });
    }
  }
  return lexicon;
}

/** The forms that begin with a word, the longest first. */
function formsOf(first: string): Form[] | undefined {
  const known = lexicon().byFirstWord.get(first);
  if (known) known.forms ??= readForms(known.written);
  return known?.forms ?? undefined;
}

function readForms(written: Written[]): Form[] {
  const forms = written.map(({ entry, alias }): Form => {
    const tokens = tokenize(alias.text).map((token) => token.key);
    return { tokens, entry, exact: alias.isExact ? alias.text : "", needsContext: alias.needsContext };
  });
  return forms.sort((a, b) => b.tokens.length - a.tokens.length);
}

let built: Lexicon | undefined;
// Built on first use (about 15 ms): most requests of the application never need it.
function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

function formsOfWord(word: Word): Form[] | null {
  if (word.forms === undefined) word.forms = formsOf(word.key) ?? null;
  return word.forms;
}

/** The longest form that begins at a word, or null. */
export function matchAt(text: string, tokens: Token[], at: number): Match | null {
  const { word } = tokens[at]!;
  const forms = formsOfWord(word);
  return (forms && formAt(text, tokens, at, forms)) ?? versioned(text, tokens, at);
}

function formAt(text: string, tokens: Token[], at: number, forms: Form[]): Match | null {
  const first = tokens[at]!;
  for (const form of forms) {
    const lastToken = at + form.tokens.length - 1;
    const last = tokens[lastToken];
    if (!last) continue;
    let fits = true;
    for (let step = 1; step < form.tokens.length && fits; step += 1) {
      const token = tokens[at + step]!;
      fits =
        token.key === form.tokens[step] && JOINT.test(text.slice(tokens[at + step - 1]!.end, token.start));
    }
    if (!fits || (form.exact !== "" && !isSameCase(text, first.start, last.end, form.exact))) continue;
    const start = form.exact[0] === "." ? first.start - 1 : first.start;
    return { form, start, end: last.end, firstToken: at, lastToken };
  }
  return null;
}

/** "PHP5", "Angular2": a name of software of one word with its version. */
function versioned(text: string, tokens: Token[], at: number): Match | null {
  const token = tokens[at]!;
  if (!isDigit(token.key.charCodeAt(token.key.length - 1)) || isDigit(token.key.charCodeAt(0))) return null;
  const name = /^(\p{L}{3,20})\d{1,2}$/u.exec(token.key)?.[1];
  const forms = name === undefined ? undefined : formsOf(name);
  const form = forms?.find(({ tokens: words, entry }) => words.length === 1 && entry.field === "software");
  if (!form || form.needsContext || form.exact.startsWith(".")) return null;
  return { form, start: token.start, end: token.end, firstToken: at, lastToken: at };
}

function isSameCase(text: string, start: number, end: number, exact: string): boolean {
  const from = /^[.]/.test(exact) ? start - 1 : start;
  const written = text.slice(Math.max(0, from), end);
  // "PLCs" is a plural; "Luas" is no plural of "Lua".
  return written === exact || (written === `${exact}s` && /\p{Lu}$/u.test(exact));
}

/** The entry that has a name or, as a whole, one of its forms. */
export function entryOf(name: string): LexiconEntry | undefined {
  const known = lexicon().byName.get(name);
  if (known) return known;
  const keys = tokenize(name).map((token) => token.key);
  const form = formsOf(keys[0] ?? "")?.find(
    ({ tokens }) => tokens.length === keys.length && tokens.every((token, index) => token === keys[index]),
  );
  return form?.entry;
}

/** The number of entries. */
export function entryCount(): number {
  return lexicon().byName.size;
}
