import { isPlainWord } from "#lib/language/plain-word.ts";
import { isSpelled } from "#lib/language/spelling.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { sentenceCase } from "#lib/text.ts";

// How names are written by who writes everything small: their own names, and the words that English always writes large.

/** What English writes large wherever it stands: days, months that are no other word, languages, countries. */
export const writtenLarge: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays " +
    "january february april june july september october november december christmas easter ramadan " +
    "english german french spanish portuguese italian dutch danish swedish norwegian finnish icelandic welsh irish scottish gaelic greek turkish russian " +
    "ukrainian romanian hungarian czech slovak bulgarian croatian serbian albanian arabic hebrew persian farsi urdu hindi bengali punjabi tamil telugu gujarati marathi " +
    "chinese mandarin cantonese japanese korean vietnamese thai tagalog filipino malay indonesian swahili zulu xhosa afrikaans yoruba igbo hausa somali amharic maori samoan " +
    "american british canadian australian brazilian mexican indian pakistani nigerian kenyan european african asian " +
    "brazil portugal spain france germany italy netherlands belgium switzerland austria sweden norway denmark finland iceland ireland england scotland wales britain " +
    "poland ukraine russia romania bulgaria hungary croatia serbia greece cyprus israel egypt morocco algeria tunisia senegal ghana nigeria kenya ethiopia somalia uganda tanzania " +
    "zambia zimbabwe botswana namibia mozambique angola india pakistan bangladesh nepal japan korea vietnam thailand malaysia singapore indonesia philippines " +
    "australia canada mexico colombia argentina venezuela bolivia uruguay paraguay ecuador panama cuba iraq iran syria lebanon kuwait qatar oman yemen afghanistan europe africa asia"
  ).split(" "),
);

/** What stands small within a name. */
const JOINTS =
  /^(?:de|da|do|das|dos|du|del|della|di|d['’]|e|y|et|la|le|les|el|al|bin|ibn|van|von|der|den|ter|und|of|the|and|at|in|for|on)$/u;

/** A name of which no letter is large, as names are written: "cantina da serra" is "Cantina da Serra". */
export function asName(text: string): string {
  if (/\p{Lu}/u.test(text)) return text;
  const parts = text.split(/(?<=[ ,/(-])/u);
  return parts.map((part, at) => (at > 0 && JOINTS.test(part.trim()) ? part : withFirstLarge(part))).join("");
}

/** "o'shea" and "(búzios" begin with a letter of their own. */
function withFirstLarge(part: string): string {
  const at = part.search(/\p{L}/u);
  if (at < 0) return part;
  return part.slice(0, at) + sentenceCase(part.slice(at)).replace(/^(\p{Lu}['’])(\p{Ll})/u, (_, mark: string, next: string) => mark + next.toUpperCase()); // prettier-ignore
}

/** A text with what English writes large written so, and short forms as the posting has them ("haccp" is its "HACCP"). */
export function withLargeWords(text: string, shortForms: ReadonlySet<string>): string {
  if (
    !text.split(NO_SMALL_LETTER).some((word) => writtenLarge.has(word) || shortForms.has(word.toUpperCase()))
  )
    return text;
  return text.replace(/(?<![\p{L}\p{N}@./_-])\p{Ll}{3,}(?![\p{L}\p{N}@/_]|[.-]\p{L})/gu, (word) => {
    if (writtenLarge.has(word)) return sentenceCase(word);
    return shortForms.has(word.toUpperCase()) && !isSpelled(word, nobodys) ? word.toUpperCase() : word;
  });
}

// Most texts hold no such word, and a look at each is cheaper than finding where words begin.
const NO_SMALL_LETTER = /[^a-z]+/;
const nobodys = () => false;

/** The short forms of a posting's lines: "HACCP", "GDPR"; a line in capitals shows none. */
export function shortFormsIn(lines: string[]): Set<string> {
  const count = (text: string, form: RegExp) => text.match(form)?.length ?? 0;
  const prose = lines.filter((line) => count(line, /\p{Ll}/gu) * 2 > count(line, /\p{Lu}/gu));
  return new Set(prose.flatMap((line) => line.match(/\b[A-Z]{3,6}\b/g) ?? []));
}

/** A language's or a tool's name as it is written where the person wrote it small. */
export function asKnown(whole: string): string {
  const [text = "", ...rest] = whole.split(/(?= \()/u);
  const name = canonicalSkill(text);
  const known =
    name !== null && name.toLowerCase() === text && /\p{Lu}/u.test(name) && !isPlainWord(text) ? name : text;
  return [known, ...rest].join("");
}
