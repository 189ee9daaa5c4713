import { isOfDeeds, meaningsGiven } from "./meanings.ts";
import { isPersonWord } from "./persons.ts";
import type { Source, Sources } from "./sources.ts";
import type { Reading, Token } from "./token.ts";

// Where a text says that somebody works or worked: "nurse at", "joined", "in my years with", "KONE — Engineer".

export type Said = { text: string; tokens: Token[] };
/** How a name is said to be an employer: behind a title or a word for working there, and by which joint. */
export type Place = { joint: string; person: Token | undefined; isDeed?: boolean };

export const isCapital = (token: Token) => token.kind === "word" && /^\p{Lu}/u.test(token.text);

/** The words of a name, from its first: "Union of Bakers", "Marks & Sons", "Channel 4". */
export function nameFrom({ text, tokens }: Said, at: number): Token[] {
  const name = [tokens[at]!];
  for (let next = at + 1; next < tokens.length && tokens[next]!.edge < 2; next += 1) {
    const gap = text.slice(name.at(-1)!.end, tokens[next]!.start);
    const isOf = /^(?:of|the|de|la|du|van|für|and)$/.test(tokens[next]!.text) && gap === " ";
    const [behind, after] = [tokens[next + 1], tokens[next + 2]];
    if (isCapital(tokens[next]!) && /^(?: |-| & |\. |['’])$/.test(gap)) name.push(tokens[next]!);
    else if (tokens[next]!.kind === "number" && gap === " " && !isNounBehind(text, tokens[next]!, behind))
      name.push(tokens[next]!);
    else if (
      isOf &&
      tokens[next]!.plain !== "and" &&
      behind &&
      (isCapital(behind) || (after && isCapital(after) && behind.isSilent))
    )
      name.push(tokens[next]!);
    else break;
  }
  return name;
}

export const isNounBehind = (text: string, last: Token, next: Token | undefined) =>
  next !== undefined &&
  text.slice(last.end, next.start).length === 1 &&
  next.kind === "word" &&
  !next.isSilent &&
  !/(?:ing|ed|ly)$/.test(next.plain);

const WORKING =
  /\b(?:(?:employed|hired|engaged|contracted|taken on) (at|by|with)|(?:job|role|position|post|career|tenure|stint|placement|internship|apprenticeship|employment|years?|months?|time|days|decades?|stay|start) (at|with)|(?:job|role|position|post|internship|work) (for|at))(?: the)? $/i;
const DEED = /(?:\b(?:work(?:s|ed|ing)?|volunteer(?:s|ed|ing)?) (at|for)|(?:^|[.;] )(at))(?: the)? $/i;
const JOINING = /\b(?:join(?:s|ed|ing)?|employers?,?)(?: the)? $/i;
const SERVING = /\bserv(?:es?|ed|ing)(?: the)? $/i;
const FORMER = /\b(?:former |ex-)$/i;
const BEHIND_TITLE = /^(?: (at|for|with|in|to|of)| @| ?[–—|·•,-]| [([](?:at)?)(?: the)?(?: \d{4})? ?$/;

/** Whether a name stands where an employer does. */
export function placeOf(said: Said, at: number, index: Sources | null): Place | null {
  const { text, tokens } = said;
  const { start } = tokens[at]!;
  const before = text.slice(Math.max(0, start - 40), start);
  const work = WORKING.exec(before);
  if (work) return { joint: work.slice(1).find(Boolean) ?? "at", person: undefined };
  const deed = DEED.exec(before);
  if (deed) return { joint: deed[1] ?? "at", person: undefined, isDeed: true };
  if (JOINING.test(before)) return { joint: "at", person: undefined };
  if (SERVING.test(before) && / as (?:an?|the|its|their) /.test(text.slice(start, start + 80)))
    return { joint: "at", person: undefined };
  if (FORMER.test(before) && isBeforePerson(tokens, at)) return { joint: "ex", person: undefined };
  let last = at - 1;
  while (last >= 0 && (tokens[last]!.isSilent || tokens[last]!.kind === "date") && last > at - 4) last -= 1;
  const person = tokens[last];
  if (!person || person.kind !== "word" || person.isSilent) return null;
  const gap = BEHIND_TITLE.exec(text.slice(person.end, start));
  if (!gap || !isTitleUpTo(said, last, index, gap[1] === "of")) return null;
  return { joint: gap[1] ?? ",", person };
}

function isBeforePerson(tokens: Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5);
  const end = behind.findIndex((token) => token.edge > 0);
  return behind.slice(0, end === -1 ? undefined : end).some(({ plain }) => isPersonWord(plain));
}

const mostOfTitle = 6;
const SELF = /^(?:as|am|i'm|was|been|be|became|become|currently|then|former|formerly)$/;

/** Whether the words up to one call the line's person: at a clause's beginning, or behind "as a". */
function isTitleUpTo({ text, tokens }: Said, last: number, index: Sources | null, isOf: boolean): boolean {
  const person = tokens[last]!;
  const isHeld = index !== null && endsTitle(text.slice(0, person.end).toLowerCase(), index);
  // "Speaker of Danish", "author of a book".
  if (!isHeld && (isOf || !isPersonWord(person.plain) || person.plain.endsWith("s"))) return false;
  let first = last;
  while (first > 0 && tokens[first]!.edge === 0 && last - first < mostOfTitle) {
    const before = tokens[first - 1]!;
    if (before.isSilent || before.kind !== "word") break;
    first -= 1;
  }
  const run = tokens.slice(first, last + 1);
  const deed = run[0]!;
  if (!isHeld && deed !== person && /[a-z]s$/.test(deed.plain)) return false;
  if (
    !isHeld &&
    !isPersonWord(deed.plain) &&
    (/ed$/.test(deed.plain) || meaningsGiven(deed.key).some(isOfDeeds))
  )
    return false;
  if (deed.edge === 2) return true;
  const [article, verb] = [tokens[first - 1], tokens[first - 2]];
  if (deed.edge === 1 && !article?.isSilent) return isHeld;
  if (article && SELF.test(article.plain)) return true;
  return (
    article !== undefined &&
    /^an?$|^the$/.test(article.plain) &&
    (article.edge === 2 || (verb !== undefined && SELF.test(verb.plain)))
  );
}

const titles = new WeakMap<Sources, string[]>();

/** The titles of the facts, in lower case. */
function titlesOf(index: Sources): string[] {
  const before = titles.get(index);
  if (before) return before;
  const found = index.all.flatMap((source) =>
    source.isHeading
      ? source.facts.filter(({ kind }) => kind === "title" || kind === "role").map((fact) => fact.text)
      : source.isDated && source.implied.size === 0
        ? [source.facts[0]!.text.split(/,| at | \(/)[0]!]
        : [],
  );
  const lower = [...new Set(found.map((title) => title.toLowerCase()))].filter((title) => title.length > 2);
  titles.set(index, lower);
  return lower;
}

/** Whether a text ends with a title, or with the end of one ("crane operator"). */
const endsTitle = (text: string, index: Sources) =>
  titlesOf(index).some(
    (title) =>
      (text.endsWith(title) && !/\p{L}/u.test(text.at(-title.length - 1) ?? " ")) ||
      (title.includes(" ") && endsInOneWord(text, title)),
  );

function endsInOneWord(text: string, title: string): boolean {
  const word = title.slice(title.lastIndexOf(" ") + 1);
  return text.endsWith(word) && isPersonWord(word) && !/\p{L}/u.test(text.at(-word.length - 1) ?? " ");
}

/** "KONE — Lift Engineer": a heading that begins with the employer. */
export function headOf({ text, tokens }: Said, at: number, name: Token[], index: Sources): Place | null {
  if (at !== 0) return null;
  const behind = /^(?:,| ?[|·:]| [–—-]) (?=\p{Lu})/u.exec(text.slice(name.at(-1)!.end));
  if (!behind) return null;
  const rest = text.slice(name.at(-1)!.end + behind[0].length).toLowerCase();
  const isTitle = titlesOf(index).some(
    (title) => rest.startsWith(title) && /^(?:$|[,(|·]| [–—|·(-])/.test(rest.slice(title.length)),
  );
  return isTitle && tokens[at]!.kind === "word" ? { joint: ",", person: undefined } : null;
}

/** "Joined Verta Lifts in 2019", "my years with Verta Lifts" of who has worked there since. */
export function saysEmployed(
  { plain, start, end, at }: Token,
  source: Source,
  { text, tokens }: Reading,
): boolean {
  if (!EMPLOYED.test(plain) || !(source.isHeading || source.isDated) || source.implied.size > 0) return false;
  if (ORDERED.test(text)) return false;
  const isJoining = plain.startsWith("join");
  if (!isJoining && !/\b(?:my|these|those|the|years|months) $/i.test(text.slice(0, start))) return false;
  const name = tokens.slice(at + 1, at + 4).find((token) => !token.isSilent);
  const gap = name && text.slice(end, name.start);
  if (!name || !(isJoining ? /^ (?:the )?$/ : /^ (?:at|with) (?:the )?$/).test(gap!)) return false;
  if (!isCapital(name) || !source.words.has(name.key)) return false;
  const date = tokens.slice(name.at + 1).find((token) => token.edge > 0 || token.date)?.date;
  const began = source.dates[0]?.date;
  return (
    !isJoining ||
    !date ||
    (began?.year === date.year && (date.month === 0 || date.month === began.month || began.month === 0))
  );
}

// What came before or after it is another claim.
const ORDERED =
  /\b(?:before|after|prior|until|till|then|later|earlier|follow\p{L}*|preced\p{L}*|when|once|first)\b/iu;
const EMPLOYED = /^(?:join(?:ed|ing)?|time|years|days|months|tenure|stint)$/;
