import { LEADERS_AND_PROFESSIONALS } from "./occupations/leaders-and-professionals.ts";
import { TRADES_AND_OPERATORS } from "./occupations/trades-and-operators.ts";
import { TECHNICIANS_AND_OFFICE } from "./occupations/technicians-and-office.ts";
import { titleSegments, titleWords } from "./title-words.ts";

/** A kind of work: the lexicon's canonical name and the code of its ISCO-08 unit group (ILO, 2012). */
export type Occupation = { name: string; isco: string };

/** One name of an occupation: its words as titles are evened out, in order. */
type Entry = { words: string[]; person: string; occupation: Occupation };

type Lexicon = {
  entries: Entry[];
  /** Each name once, under the word that the fewest names hold. */
  byRarestWord: Map<string, Entry[]>;
  /** Words that many names end in: what the person is ("manager", "clerk"), more than what it is about. */
  heads: Set<string>;
  /** The last words of names, without those that are fields of work. */
  persons: Set<string>;
  weights: Map<string, number>;
};

// "Registrar of voters" is a registrar.
const headOf = (title: string) => title.replace(/ (?:of|for|in|to) .*$/i, "");

function readEntries(): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const table = LEADERS_AND_PROFESSIONALS + TECHNICIANS_AND_OFFICE + TRADES_AND_OPERATORS;
  for (const line of table.split("\n")) {
    if (line === "") continue;
    const isco = line.slice(0, 4);
    for (const item of line.slice(5).split("; ")) {
      const [name = "", aliases = ""] = item.split(" = ");
      const occupation = { name, isco };
      for (const written of [name, ...aliases.split(", ")]) {
        const words = titleWords(written);
        const key = words.toSorted().join(" ");
        if (key === "" || seen.has(key)) continue;
        seen.add(key);
        entries.push({ words, person: titleWords(headOf(written)).at(-1) ?? "", occupation });
      }
    }
  }
  return entries;
}

function readLexicon(): Lexicon {
  const entries = readEntries();
  const counts = new Map<string, number>();
  const endings = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const { words } of entries) {
    for (const word of words) count(counts, word);
    count(endings, words.at(-1) ?? "");
  }
  const byRarestWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const rarest = entry.words.reduce((least, word) =>
      counts.get(word)! < counts.get(least)! ? word : least,
    );
    const known = byRarestWord.get(rarest);
    if (known) known.push(entry);
    else byRarestWord.set(rarest, [entry]);
  }
  const heads = new Set([...endings].filter(([, count]) => count >= 8).map(([word]) => word));
  const persons = new Set(entries.map(({ person }) => person).filter((word) => !FIELD.test(word)));
  const all = Math.log(entries.length);
  const weights = new Map(
    [...counts].map(([word, times]) => [word, 1 - 0.5 * (Math.log(times) / all)] as const),
  );
  return { entries, byRarestWord, heads, persons, weights };
}

let lexicon: Lexicon | undefined;

/** The title's words in order, with the number of the segment that each stands in. */
type Title = { words: string[]; segments: number[]; ends: Set<number> };

function readTitle(title: string): Title {
  const words: string[] = [];
  const segments: number[] = [];
  const ends = new Set<number>();
  for (const [segment, part] of titleSegments(title).entries()) {
    for (const word of part) {
      words.push(word);
      segments.push(segment);
    }
    ends.add(words.length - 1);
  }
  return { words, segments, ends };
}

/** How well a name fits a title that holds all of its words: what it says, whether it stands there as one piece. */
function fit(entry: Entry, title: Title, { heads, weights }: Lexicon): number {
  const at = entry.words.map((word) => title.words.indexOf(word));
  const said = entry.words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const first = Math.min(...at);
  const last = Math.max(...at);
  const isOnePiece = at.every((position, index) => index === 0 || position === at[index - 1]! + 1);
  const isCut = title.segments[first] !== title.segments[last];
  // What a part's last word calls the person counts more than what stands before it.
  const end = title.segments.lastIndexOf(title.segments[at.at(-1)!] ?? 0);
  const endWord = title.words[end] ?? "";
  const isOtherHead = heads.has(endWord) && !entry.words.includes(endWord);
  return (
    said +
    (isOnePiece ? 0.3 : 0) +
    (title.ends.has(last) ? 0.15 : 0) -
    (isCut ? 0.25 : 0) -
    (isOtherHead ? 0.4 : 0) -
    0.25 * (title.segments[first] ?? 0) -
    0.01 * first
  );
}

const leastFit = 0.4;

// Names of occupations also end in fields of work ("digital marketing"), which name nobody.
const FIELD =
  /(?:ing|ment|tion|sale|sales|accounts?|logistic|retail|inventory|payroll|administrative|assembly|production|freight|control|design|analytic|technology|security|it|support|care|desk|house|delivery|service|crew|staff|team|apprentice|intern|devops|cnc|qc|warehouse|forklift|relation|material|help|data|office|hr|department|government|law|building|center|page|plant|home|construction|book|general)$/;

/** Whether a short text calls somebody by an occupation: its part with the name ends in a word for a person. */
export function isOccupationName(text: string): boolean {
  lexicon ??= readLexicon();
  const { persons } = lexicon;
  const parts = titleSegments(headOf(text.slice(0, 200)));
  return persons.has(parts[0]?.at(-1) ?? "") && findOccupation(text) !== null;
}

/**
 * The occupation that a job's title names, whatever is around it: level, place, employer, shift. Null when the
 * title's words name none. Pure; its time grows with the number of names that share a word with the title.
 */
export function findOccupation(title: string): Occupation | null {
  lexicon ??= readLexicon();
  const read = readTitle(title.slice(0, 200));
  let best: { occupation: Occupation; score: number } | null = null;
  for (const word of new Set(read.words)) {
    for (const entry of lexicon.byRarestWord.get(word) ?? []) {
      if (!entry.words.every((one) => read.words.includes(one))) continue;
      const score = fit(entry, read, lexicon);
      if (score >= leastFit && (best === null || score > best.score))
        best = { occupation: entry.occupation, score };
    }
  }
  return best?.occupation ?? null;
}

/** How many canonical occupations and names there are. */
export function occupationCounts(): { occupations: number; names: number } {
  lexicon ??= readLexicon();
  const names = new Set(lexicon.entries.map(({ occupation }) => occupation.name));
  return { occupations: names.size, names: lexicon.entries.length };
}
