import { isOfDeeds, isSameThing, meaningsGiven, saysAsMuch } from "./meanings.ts";
import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";
import { wordKey } from "./word-forms.ts";

// Verbs that say only that one had to do with a thing: "handle six calls a day" of who completes six, "looks after
// self-checkout" of who covers it. What was done to it stays as large as it was, so the thing itself has to be said.

const keysOf = (text: string) => new Set(text.split(" ").map((word) => wordKey(word)));

const DEALS = new Set([
  ...keysOf("handle tackle"),
  "deal with", "take care of", "look after", "see to", "attend to", "take on",
]); // prettier-ignore

const DOES = new Set([...keysOf("do process run perform conduct execute undertake take cover work"), "carry out", "be responsible for", "responsible for", "in charge of", "be in charge of"]); // prettier-ignore

// Whoever only saw, passed on, asked for or took part in a thing has not dealt with it.
const ASIDE = new Set([
  ...keysOf(
    "observe attend shadow watch see visit read hear learn study receive recommend propose suggest support assist help join follow use need win earn lose contribute participate request meet sell buy cut reduce raise increase improve witness back volunteer consult advise refer escalate refuse decline reject cancel postpone miss avoid lack owe await",
  ),
  "take part in", "work with",
]); // prettier-ignore

// What is done to a thing of paper, whatever it says.
const CLERICAL = keysOf("scan copy photocopy file mail type label box print fax staple stamp");

// These are a part of the work on a thing, or none.
const IN_PART = new Set([
  ...ASIDE,
  ...CLERICAL,
  ...keysOf(
    "send deliver bring carry collect fetch pack store post forward route clean move load unload order count sort greet monitor track record log check review inspect test report present discuss plan schedule book arrange translate edit proofread supervise oversee manage lead direct own coordinate design develop approve",
  ),
]);

const NOT_DEALT = new Set([...ASIDE, ...CLERICAL]);

const BETWEEN =
  /^(?:for|of|on|at|from|by|with|in|into|under|through|over|as|about|across|against|using|via|to)$/;
const objectWords = 8;

/** Whether a verb of wide meaning says no more than the deed that a statement does to the same thing. */
export function isPlainDeed(token: Token, source: Source, { tokens }: Reading): boolean {
  const isDealing = DEALS.has(token.key);
  if (!isDealing && !DOES.has(token.key)) return false;
  if (source.isHeading || source.isDated || source.isFree || source.facts.length !== 1) return false;
  if (token.doer === "other" || (token.doer !== "own" && token.edge === 0)) return false;
  const said = objectOf(tokens, token.at);
  const smaller = isDealing ? NOT_DEALT : IN_PART;
  return source.tokens.some(
    (deed) =>
      isDeed(deed) &&
      !smaller.has(deed.key) &&
      objectOf(source.tokens, source.tokens.indexOf(deed)).some(
        (thing) =>
          isHead(thing, source.tokens) &&
          said.some(
            (one) =>
              one.key === thing.key || isSameThing(one.key, thing.key) || saysAsMuch(one.key, thing.key),
          ),
      ),
  );
}

function isDeed(token: Token): boolean {
  if (token.kind !== "word" || token.isSilent || token.doer === "other" || token.isTheirs) return false;
  if (token.doer !== "own" && token.edge === 0) return false;
  return token.doer === "own" || /(?:ed|ing)$/.test(token.plain) || meaningsGiven(token.key).some(isOfDeeds);
}

/** The noun itself of "budget papers". */
function isHead(token: Token, tokens: Token[]): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return (
    !next || next.kind !== "word" || next.isSilent || next.edge > 0 || next.isRate || BETWEEN.test(next.plain)
  );
}

/** The words of what a deed is done to: up to the preposition behind them. */
function objectOf(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let next = at + 1; next < tokens.length && next <= at + objectWords; next += 1) {
    const token = tokens[next]!;
    if (token.edge > 0 && found.length > 0 && !/^and$/.test(token.plain) && tokens[next - 1]!.plain !== "and")
      break;
    if (BETWEEN.test(token.plain) && found.length > 0) break;
    if (token.kind === "word" && !token.isSilent && !token.isRate) found.push(token);
  }
  return found;
}
