import { isPersonWord } from "./persons.ts";
import { isOfDeeds, meaningsGiven } from "./meanings.ts";
import type { Source, Sources } from "./sources.ts";
import type { Reading, Token } from "./token.ts";
import { costOf } from "./support.ts";
import type { Subject } from "./subject.ts";

// "Prosthetist at Koshi Limb Center" of a bench technician whose prosthetist takes the casts: what a line begins with
// calls its person, so it has to be what a heading calls them, or what a fact says they did "as". So does what stands
// behind "worked as a".

const BEHIND = /^(?:$|[,:.]| \(| (?:at|in|for|of|from|since|with|on|who|until|[–—-]|\p{L}+ing)\b| \d)/u;
const WORKED_AS =
  /^(?:(?:i |also |now |currently )?(?:have )?(?:worked|works?|working|served|serves?|serving|acted|employed|been employed) as |as )(?:an? |the )?/i;
const mostWords = 5;
const REACHES = /^(?:every|each|all|no|both|various|several|many|most|more|multiple)$/;
const BREAKS = /(?:[a-z]{2}ed|ing)$/;

/** The words by which a line calls its person by what its facts call somebody else. */
export function titlesOfOthers(
  reading: Reading,
  sourceOf: (token: Token) => Source | undefined,
  subject: Subject,
  index: Sources,
): Token[] {
  const { tokens, text } = reading;
  const from = WORKED_AS.exec(text)?.[0].length ?? 0;
  const begin =
    from === 0
      ? 0
      : Math.max(
          0,
          tokens.findIndex(({ start }) => start >= from),
        );
  const end = tokens
    .slice(begin, begin + mostWords)
    .findIndex((token) => isPersonWord(token.plain) && BEHIND.test(text.slice(token.end)));
  if (end === -1) return [];
  const name = tokens.slice(begin, begin + end + 1);
  const [first, person] = [name[0]!, name.at(-1)!];
  if (name.some((token) => token.kind !== "word" || token.isSilent || (token.at > begin && token.edge > 0)))
    return [];
  if (name.some(({ plain }) => BREAKS.test(plain) || REACHES.test(plain)) || person.plain.endsWith("s"))
    return [];
  const source = sourceOf(person);
  if (!source || isNaming(source) || !speaksOf(source, person)) return [];
  // The fact's own beginning.
  if (source.facts[0]!.text.startsWith(text.slice(0, person.end))) return [];
  if (end > 0 && meaningsGiven(first.key).some(isOfDeeds) && !isBeside(source, first, name[1]!)) return [];
  return index.all.some((one) => callsSo(one, name, subject)) ? [] : [person];
}

const isNaming = ({ isHeading, isDated, isFree, implied }: Source) =>
  isHeading || isDated || isFree || implied.size > 0;

/** "Leader of four riggers" of who leads them is no name for somebody else. */
const speaksOf = (source: Source, { key, plain }: Token) =>
  source.words.get(key)?.some((own) => own.plain.replace(/(?:'s|s)$/, "") === plain) ?? false;

/** "Shift chief": a noun where the fact has it before the same word. */
const isBeside = ({ words, tokens }: Source, { key }: Token, next: Token) =>
  words.get(key)?.some((own) => tokens[own.at + 1]?.key === next.key) ?? false;

/** Whether a statement calls the person so: a heading, "as a …", or a fact that begins with it. */
function callsSo(source: Source, name: Token[], subject: Subject): boolean {
  if (isNaming(source)) return name.every((token) => costOf(token, source, subject) < 0.5);
  const person = name.at(-1)!;
  return (source.words.get(person.key) ?? []).some((own) => {
    const before = source.facts[0]!.text.slice(Math.max(0, own.start - 50), own.start);
    // "Taught nurses" begins with a deed.
    return (own.plain === person.plain && OPENS.test(before)) || AS.test(before);
  });
}

const OPENS = /^(?:[\p{L}-]+ ){0,3}$/u;
const AS =
  /(?:^|\b)(?:as|am|was|be|been|became|become|one of|elected|appointed|named|made|promoted to|served) (?:an? |the |our |\p{N}+ |two |three |four |five |six )?(?:[\p{L}-]+ ){0,3}$/iu;
