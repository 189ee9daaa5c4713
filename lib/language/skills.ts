import { isMeant } from "./skill-context.ts";
import { readLexicon, type Alias, type LexiconEntry, type SkillKind } from "./skill-lexicon.ts";

/** A skill in a text: canonical name and UTF-16 offsets (end exclusive) of the words that name it. */
export type FoundSkill = { name: string; start: number; end: number };

type Form = { tokens: string[]; entry: LexiconEntry; exact: string; needsContext: boolean };
type Token = { key: string; start: number; end: number };
type Match = { form: Form; start: number; end: number; firstToken: number; lastToken: number };
type Written = { entry: LexiconEntry; alias: Alias };
type Lexicon = {
  byName: Map<string, LexiconEntry>;
  /** By the first word, as written in the tables; read into forms when a text first holds that word. */
  written: Map<string, Written[]>;
  forms: Map<string, Form[]>;
};

const TOKEN = /[\p{L}\p{M}\p{N}]+[+#]*|&/gu;
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
  if (NO_PLURAL.has(lower)) return lower;
  if (length < 4 || lower[length - 1] !== "s") return lower;
  const before = lower[length - 2];
  if (before === "s" || before === "u" || before === "i") return lower;
  return before === "e" && lower[length - 3] === "i" && length > 4
    ? `${lower.slice(0, -3)}y`
    : lower.slice(0, -1);
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ key: key(match[0]), start: match.index, end: match.index + match[0].length });
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
  const lexicon: Lexicon = { byName: new Map(), written: new Map(), forms: new Map() };
  for (const entry of readLexicon()) {
    if (lexicon.byName.has(entry.name)) continue;
    lexicon.byName.set(entry.name, entry);
    for (const alias of entry.aliases) {
      const first = firstWord(alias.text);
      const others = lexicon.written.get(first);
      if (others) others.push({ entry, alias });
      else lexicon.written.set(first, [{ entry, alias }]);
    }
  }
  return lexicon;
}

/** The forms that begin with a word, the longest first. */
function formsOf(first: string): Form[] | undefined {
  const { written, forms } = lexicon();
  const known = forms.get(first);
  if (known) return known;
  const found = written.get(first);
  if (!found) return undefined;
  const read = found.map(({ entry, alias }): Form => {
    const tokens = tokenize(alias.text).map((token) => token.key);
    return { tokens, entry, exact: alias.isExact ? alias.text : "", needsContext: alias.needsContext };
  });
  read.sort((a, b) => b.tokens.length - a.tokens.length);
  forms.set(first, read);
  return read;
}

let built: Lexicon | undefined;
// Built on first use (about 15 ms): most requests of the application never need it.
function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
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
  if (!isDigit(token.key.charCodeAt(token.key.length - 1))) return null;
  const name = /^(\p{L}{3,20})\d{1,2}$/u.exec(token.key)?.[1];
  const forms = name === undefined ? undefined : formsOf(name);
  const form = forms?.find(({ tokens: words, entry }) => words.length === 1 && entry.field === "software");
  if (!form || form.needsContext) return null;
  return { form, start: token.start, end: token.end, firstToken: at, lastToken: at };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function isSameCase(text: string, start: number, end: number, exact: string): boolean {
  const from = /^[.]/.test(exact) ? start - 1 : start;
  const written = text.slice(Math.max(0, from), end);
  // "PLCs" is a plural; "Luas" is no plural of "Lua".
  return written === exact || (written === `${exact}s` && /\p{Lu}$/u.test(exact));
}

const setOf = (words: string) => new Set(words.split(" "));
const CUE_BEFORE = setOf(
  "in using with know knowledge learn language programming code write microsoft ms software tool office adobe via apache",
);
const CUE_AFTER = setOf(
  "developer programming programmer language code coding engineer script scripting library framework package experience " +
    "skill certified certification certificate backend application service microservice software spreadsheet drawing",
);
// Between two terms of one list: marks, "and", "or", and at most one word that is not in the lexicon.
const LIST_GAP =
  /^[\s,/|•·()&+-]*(?:(?:and|or|e\.g\.)[\s,]+)?(?:[\p{L}+#.]{1,14}\s?[,/|]\s?(?:(?:and|or) )?)?[\s(]*$/u;

/** A letter or everyday word counts only beside a cue ("in Go", "R programming") or a sure term of its field. */
function hasContext(text: string, tokens: Token[], match: Match, near: Match[]): boolean {
  const before = tokens[match.firstToken - 1];
  const after = tokens[match.lastToken + 1];
  const gapBefore = before ? text.slice(before.end, match.start) : "\n";
  const gapAfter = after ? text.slice(match.end, after.start) : "\n";
  if (/^[.&'’]$/.test(gapBefore)) return false;
  if (
    match.end - match.start <= 2 &&
    (/^(?:['’]|-(?!based))/.test(gapAfter) || text.slice(match.end, match.end + 3).includes("&"))
  )
    return false;
  if (after && gapAfter === " " && CUE_AFTER.has(after.key)) return true;
  const isClosed =
    /^(?:[\s,.;/)]|$)/.test(text.slice(match.end, match.end + 1)) &&
    !/^ (?!(?:and|or) )\p{L}/u.test(text.slice(match.end, match.end + 5));
  if (before && gapBefore === " " && CUE_BEFORE.has(before.key) && isClosed) return true;
  return near.some((other) => {
    if (other.form.entry.field !== match.form.entry.field) return false;
    const isBefore = other.end <= match.start;
    const from = isBefore ? other.end : match.end;
    const to = isBefore ? match.start : other.start;
    return (
      to - from <= 30 &&
      LIST_GAP.test(text.slice(from, to)) &&
      /[,/|•·()&+\n]|\b(?:and|or)\b/.test(text.slice(from, to))
    );
  });
}

/** In a line of capitals every word looks like an abbreviation. */
function isShouting(text: string, tokens: Token[], match: Match): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(text.slice(match.start, match.end))) return false;
  const before = tokens[match.firstToken - 1];
  const after = tokens[match.lastToken + 1];
  const isCapitals = (token: Token | undefined, gap: number) =>
    token !== undefined && gap < 3 && /^\p{Lu}{6,}$/u.test(text.slice(token.start, token.end));
  return (
    isCapitals(before, match.start - (before?.end ?? 0)) || isCapitals(after, (after?.start ?? 0) - match.end)
  );
}

// No address is longer before the name in it: this keeps the search linear.
const addressLength = 100;

/** "boards.greenhouse.io", "jobs@notion.so": in an address a name says where a page lies, not what is asked for. */
function isInAddress(text: string, match: Match): boolean {
  if (!/[\s,(]/.test(text[match.start - 1] ?? " ")) {
    const before = /\S*$/.exec(text.slice(Math.max(0, match.start - addressLength), match.start))![0];
    if (/:\/\/|www\.|@/.test(before)) return true;
  }
  if (/[\s,;)]/.test(text[match.end] ?? " ")) return false;
  return /^[\w.+-]{0,40}@\w/.test(text.slice(match.end, match.end + 48));
}

/** "Excel at your work": a verb where a sentence begins. */
function isVerb(text: string, match: Match): boolean {
  if (!/^ (?:at|in|as|through|when)\b/.test(text.slice(match.end, match.end + 9))) return false;
  return /(?:^|[\n.•!?:*-]) ?$/.test(text.slice(Math.max(0, match.start - 2), match.start));
}

/**
 * Every lexicon skill that a text names, in order, longest name first, not overlapping. Linear in the text.
 * The same skill comes back as often as it stands there.
 */
export function findSkills(text: string): readonly FoundSkill[] {
  const before = recent.get(text);
  if (before) return before;
  const found = findSkillsAnew(text);
  recentCharacters += text.length;
  if (recentCharacters > mostRecent) {
    recent.clear();
    recentCharacters = text.length;
  }
  recent.set(text, found);
  return found;
}

// One run asks for the same words several times: a clause as it is read and as it is matched, a fact as it is
// matched, as it is written and as it is checked.
const recent = new Map<string, readonly FoundSkill[]>();
const mostRecent = 200_000;
let recentCharacters = 0;

function findSkillsAnew(text: string): FoundSkill[] {
  const tokens = tokenize(text);
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const forms = formsOf(tokens[at]!.key);
    const match = (forms && formAt(text, tokens, at, forms)) ?? versioned(text, tokens, at);
    if (!match) continue;
    matches.push(match);
    at = match.lastToken;
  }
  const dropped = new Set<Match>();
  const isKept = (match: Match, index: number) => {
    if (isInAddress(text, match)) return false;
    if (match.form.exact !== "" && (isShouting(text, tokens, match) || isVerb(text, match))) return false;
    if (!isMeant(text, match.start, match.end, match.form.entry)) return false;
    if (!match.form.needsContext) return true;
    // Those before it are decided by now, so that in "Rust or Go" one letter-sized name may vouch for the next.
    const before = matches.slice(Math.max(0, index - 3), index).filter((other) => !dropped.has(other));
    const after = matches.slice(index + 1, index + 4).filter((other) => !other.form.needsContext);
    return hasContext(text, tokens, match, [...before, ...after]);
  };
  const kept = matches.filter((match, index) => {
    const keeps = isKept(match, index);
    if (!keeps) dropped.add(match);
    return keeps;
  });
  return kept.map(({ form, start, end }) => ({ name: form.entry.name, start, end }));
}

function entryOf(name: string): LexiconEntry | undefined {
  const known = lexicon().byName.get(name);
  if (known) return known;
  const keys = tokenize(name).map((token) => token.key);
  const form = formsOf(keys[0] ?? "")?.find(
    ({ tokens }) => tokens.length === keys.length && tokens.every((token, index) => token === keys[index]),
  );
  return form?.entry;
}

/** The lexicon's name for a whole term ("postgres" → "PostgreSQL"), or null when it is not in the lexicon. */
export function canonicalSkill(name: string): string | null {
  return entryOf(name)?.name ?? null;
}

/** Skills that a skill implies, nearest first, through all levels: "PostgreSQL" → ["SQL", …]. Empty if unknown. */
export function broaderSkills(name: string): string[] {
  const found = new Set<string>();
  let level = entryOf(name)?.broader ?? [];
  while (level.length > 0) {
    const next: string[] = [];
    for (const written of level) {
      const entry = entryOf(written);
      if (!entry || found.has(entry.name)) continue;
      found.add(entry.name);
      next.push(...entry.broader);
    }
    level = next;
  }
  found.delete(entryOf(name)?.name ?? "");
  return [...found];
}

/** All written forms of a skill, the canonical name first; empty if unknown. */
export function aliasesOf(name: string): string[] {
  return entryOf(name)?.aliases.map((alias) => alias.text) ?? [];
}

/** What kind of term this is, or null when it is not in the lexicon. */
export function skillKind(name: string): SkillKind | null {
  return entryOf(name)?.kind ?? null;
}

/** The field of the tables in which a skill stands ("health", "trades", …), or null when it is not in the lexicon. */
export function skillField(name: string): string | null {
  return entryOf(name)?.field ?? null;
}

/** Whether a skill is called by a name of its own, as products and standards are: "Photoshop", "dbt", "OSHA 30". */
export function isProperName(name: string): boolean {
  return /\p{Lu}/u.test(name) || entryOf(name)?.aliases[0]?.isExact === true;
}

/** The number of canonical skills. */
export function lexiconSize(): number {
  return lexicon().byName.size;
}
