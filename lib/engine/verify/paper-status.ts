import { monthIndex, type Month } from "#lib/time.ts";
import { isDegreeWord } from "./claim-words.ts";
import { isHeldSince } from "./holds-word.ts";
import { monthsOf } from "./lengths.ts";
import { isUnfinished } from "./schooling.ts";
import type { Source } from "./sources.ts";
import type { Reading, Token } from "./token.ts";
import { wordKey } from "./word-forms.ts";

// A degree that was never finished, a card that has expired, a course that was only attended: whoever names it has to
// say so.

const STATUS =
  /\b(?:not (?:yet )?(?:completed?|finished|awarded|passed|taken|granted)|incomplete|unfinished|uncompleted|in progress|in training|ongoing|attend(?:ed|ance|ing)|audit(?:ed|ing|or)|expired?|lapsed?|revoked|suspended|pending|provisional|eligible|withdrawn|withdrew|discontinued|dropped out|left|without (?:a |the )?(?:degree|exam|diploma)|no (?:degree|exam|diploma)|(?:one|two|three|four|five|six|\d+) (?:out )?of (?:the )?(?:one|two|three|four|five|six|seven|eight|\d+)|(?:written|theory|first|second) (?:part|half|year)|until|to \d{4}|[–-] ?\d{4}|candidate|expect(?:ed|ing|s)?|applied|enrol+ed|formerly?|previously|held|renew\w*)\b/i;
const LESSENS =
  /\b(?:not (?:yet )?(?:completed?|finished|awarded|passed|granted)|incomplete|unfinished|in progress|in training|attended|audited|expired|lapsed|revoked|suspended|pending|provisional|eligible|withdrawn|discontinued|(?:one|two|three|four|five|six|\d+) of (?:the )?(?:two|three|four|five|six|seven|eight|\d+) (?:years|modules|semesters|terms|units|parts|courses) ?\p{L}*)\b/iu;
const GOES_ON =
  /\b(?:student|stud(?:y|ies|ying)|pursu|enrol|candidate|expect|current|since|now|present|part-time|toward|progress|course|train|undergraduate|year|reading for|working (?:on|toward)|ongoing|(?:19|20)\d\d)/i;

const GRADUATE = wordKey("graduate");

/** The words of a line that name such a paper as if it were whole. */
export function namedAsWhole(
  reading: Reading,
  sourceOf: (token: Token) => Source | undefined,
  today: Month | undefined,
): Token[] {
  if (STATUS.test(reading.text)) return [];
  const isCurrent = CURRENT.test(reading.text);
  const named = new Map<Source, Token[]>();
  for (const token of reading.tokens) {
    if (token.isSilent || token.kind !== "word") continue;
    const source = sourceOf(token);
    if (!source || !isPaper(source)) continue;
    const isLessened = source.facts.some(({ text, kind }) => kind !== "institution" && LESSENS.test(text));
    const isGoingOn = !isLessened && isUnfinished(source, today) && !GOES_ON.test(reading.text);
    const isOver = isCurrent && isHeldSince(source) && hasEnded(source, today);
    if (!isLessened && !isOver && !(isGoingOn && isDegreeWord(token.plain, token.text))) continue;
    if (source.words.has(token.key)) named.set(source, [...(named.get(source) ?? []), token]);
  }
  return [...named.values()].flatMap((tokens) => tokens.slice(0, 1));
}

/** Whether what was valid up to a month is so no longer. */
const hasEnded = ({ ranges, isOngoing }: Source, today: Month | undefined) =>
  today !== undefined &&
  !isOngoing &&
  ranges.some((range) => {
    const months = YEARS.test(range) ? monthsOf(range, today) : null;
    return months !== null && months.last < monthIndex(today);
  });

const YEARS = /\d{4}.*\d{4}/;
// "Holds a current card" of one that has run out.
const CURRENT = /\b(?:current(?:ly)?|valid|active|in[- ]date|up[- ]to[- ]date|holds?|holding)\b/i;

const isPaper = (source: Source) => isHeldSince(source) || source.implied.has(GRADUATE);
