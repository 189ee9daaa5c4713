import { isAgentOf, isDoneByAgent } from "./done-by.ts";
import { RECEIVED } from "./doers.ts";
import type { Reading, Token } from "./token.ts";
import type { Source } from "./sources.ts";
import { isJoinedTo } from "./said-besides.ts";
import { wordKey } from "./word-forms.ts";

export function isSameWay(
  token: Token,
  fact: Token,
  source: Source,
  { text, tokens, limits }: Reading,
): boolean {
  // "Once the operations team had introduced" for "introduced by the operations team".
  if (
    /^(?:by|under)$/.test(fact.way + token.way) &&
    source.limits.some(({ limit }) => limit.kind === "guidance") &&
    limits.some((limit) => limit.kind === "guidance")
  )
    return true;
  if (fact.way === "by" && /['’]s$/.test(token.text)) return true;
  // "To AASM rules" for "by AASM rules".
  if (isBeforeRules(token, tokens) && isBeforeRules(fact, source.tokens)) return true;
  if (fact.way === "by" && token.way === "" && isWithMe(fact, source) && AND_I.test(behindOf(token, text)))
    return true;
  // "The guild elected me" of who was elected by it.
  if (fact.way === "by" && token.way === "" && tokens.slice(token.at + 1, token.at + 4).some(isMe))
    return true;
  // "A depot commendation" of who was commended by the depot.
  if (fact.way === "by" && token.way === "") {
    const [deed, given] = [tokens[token.at + 1], source.tokens.slice(0, fact.at).findLast(isTelling)];
    if (deed && given && deed.edge === 0 && deed.key === given.key && !/(?:ed|ing)$/.test(deed.plain))
      return true;
  }
  // "For approval by the director" of "for the director's approval".
  if (token.way === "by" && /['’]s$/.test(fact.text)) return true;
  // "Owned by a family" of a family-owned brand.
  if (token.way === "by" && fact.way === "") {
    const deed = tokens[tokens.findLastIndex((one) => one.at < token.at && one.plain === "by") - 1];
    if (deed && isJoinedTo(token, deed.plain, source)) return true;
  }
  // "Instructions given by the crew" for "instructions from the crew".
  if (
    fact.way === "from" &&
    token.way === "by" &&
    tokens.slice(0, token.at).findLast(isTelling)?.plain.match(GIVEN)
  )
    return true;
  // "For the claims department" of what is "used by" it.
  if (
    fact.way === "by" &&
    token.way === "" &&
    source.tokens.slice(Math.max(0, fact.at - 3), fact.at).some((one) => USED.test(one.plain))
  )
    return true;
  if (token.way === "by" && fact.way === "") {
    const at = token.at;
    if (
      tokens
        .slice(Math.max(0, at - 5), at)
        .some((one) => one.voice === "done" && source.words.get(one.key)?.some((own) => own.doer === "other"))
    )
      return true;
  }
  if (fact.way === "by" && token.way === "") {
    const at = token.at;
    const deed = tokens
      .slice(at + 1, at + 5)
      .find((one) => source.words.get(one.key)?.some((own) => own.doer === "other" || own.voice === "done"));
    if (deed && (deed.doer === "other" || tokens[deed.at - 1]?.plain === "having")) return true;
    // "For the accountant to submit".
    if (
      deed &&
      tokens[deed.at - 1]?.plain === "to" &&
      /\bfor (?:the |an? |our |my )?(?:[\p{L}-]+ ){0,2}$/u.test(
        text.slice(Math.max(0, token.start - 40), token.start),
      )
    )
      return true;
  }
  if (token.way === "by" && fact.way !== "under" && isAgentOf(token, fact, source, tokens)) return true;
  const isHow = /ing$/.test(token.plain) && !ARTICLE.test(tokens[token.at - 1]?.plain ?? "");
  if (token.way === fact.way || source.isHeading || source.isDated || isHow) return true;
  // Whoever did it, or over whom one stood, stays that.
  if (fact.way === "by" || fact.way === "under" || token.way === "by" || token.way === "under") return false;
  return token.way === "" || fact.way === "";
}

const RULES = /^(?:rules?|standards?|guidelines?|regulations?|specifications?|protocols?|criteria|codes?)$/;

const isBeforeRules = (token: Token, tokens: Token[]) =>
  RULES.test(
    tokens.slice(tokens.indexOf(token) + 1).find((one) => isTelling(one) && one.kind === "word")?.plain ?? "",
  );
const isMe = ({ plain }: Token) => plain === "me";
const AND_I = /^(?: \p{L}+)? and I\b/u;
const behindOf = ({ end }: Token, text: string) => text.slice(end, end + 30);

/** "By a colleague and me": both. */
const isWithMe = ({ end }: Token, { facts }: Source) =>
  facts.length === 1 && /^(?: \p{L}+)? and me\b/u.test(facts[0]!.text.slice(end, end + 30));

/** Whether somebody's deed is done to the person in a line and its fact: "taught me" of "taught by". */
export const isDoneToMe = ({ at }: Token, same: readonly Token[], source: Source, tokens: Token[]) =>
  tokens[at + 1]?.plain === "me" &&
  same.some((one) => (one.voice === "done" || RECEIVED.has(one.key)) && isByAgent(at, one, source, tokens));

const USED = /^(?:used|paid|borne|needed|requested|required|wanted|read)$/;
const GIVEN = /^(?:given|issued|sent|provided|supplied|referred|offered|assigned|raised|submitted)$/;
const isTelling = (token: Token) => !token.isSilent;

// "From cutting", but "from the rigging crew".
const ARTICLE = /^(?:the|an?|my|our)$/;

/** "Followed by another" is no "followed another". */
export function isSameVoice(token: Token, same: readonly Token[], source: Source, tokens: Token[]): boolean {
  // "Fourteen therapists built a checklist" for "built a checklist used by fourteen therapists".
  if (isDoneToMe(token, same, source, tokens)) return true;
  if (token.doer === "own" && same.some((one) => isOfBoth(one, source))) return true;
  if (token.isTheirs && !source.isHeading && same.length > 0 && same.every((one) => one.doer === "own"))
    return false;
  // Behind its article it is no deed: "; the navy's service verified it".
  if (ARTICLE.test(tokens[token.at - 1]?.plain ?? "") && /['’]s$/.test(token.text)) return true;
  if (token.doer === "own" && !source.isHeading && same.length > 0 && same.every(isOthers)) return false;
  // "Inks I mixed" of inks the foreman mixed.
  if (tokens[token.at - 1]?.plain === "i" && same.length > 0 && same.every((one) => one.isAnothers))
    return false;
  // "And translated them" of what a colleague translated, "and mend tears" of what a colleague mends.
  const isOwn = token.edge > 0 && !token.isAnothers && token.doer !== "other" && token.voice !== "done";
  if (isOwn && isVerb(token, tokens) && same.length > 0 && same.every(isOfAnother)) return false;
  if (token.voice === "" || source.isHeading) return true;
  if (
    token.voice === "done" &&
    same.some((one) => one.doer === "other" || isDoneByAgent(token, one, source, tokens))
  )
    return true;
  if (token.doer === "other" && same.some((one) => isDoneBySame(token, one, source, tokens))) return true;
  return (
    same.length === 0 ||
    same.some((one) => one.voice === token.voice || (one.voice === "" ? token.voice === "does" : false)) ||
    (token.voice === "done" && same.every((one) => one.voice === "" && !/(?:ed|en)$/.test(one.plain)))
  );
}

const agentLookedAt = 6;

/** "While a workshop serviced the engines" of engines serviced by a workshop. */
function isDoneBySame({ at }: Token, own: Token, source: Source, tokens: Token[]): boolean {
  return own.voice === "done" && isByAgent(at, own, source, tokens);
}

/** Whether who did a deed of a statement stands before it in a line. */
function isByAgent(at: number, own: Token, source: Source, tokens: Token[]): boolean {
  const agent = source.tokens
    .slice(own.at + 1, own.at + agentLookedAt)
    .find(({ way, isSilent }) => way === "by" && !isSilent);
  return (
    agent !== undefined &&
    tokens.slice(Math.max(0, at - agentLookedAt), at).some(({ key }) => key === agent.key)
  );
}

/** "Drawn up by a colleague and me". */
const isOfBoth = ({ end, voice }: Token, { facts }: Source) =>
  voice === "done" &&
  facts.length === 1 &&
  /^ (?:out |up )?by [^,.;:()]{1,40} and me\b/.test(facts[0]!.text.slice(end, end + 60));

// "Directed by Mia Holt", "the director promoted two": not the person.
const isOthers = ({ doer, voice, isTheirs, plain }: Token) =>
  doer === "other" ||
  isTheirs ||
  (voice === "done" && /(?:ed|en)$/.test(plain) && !RECEIVED.has(wordKey(plain)));

const isOfAnother = (one: Token) => one.isAnothers || (one.voice === "done" && isOthers(one));

/** No noun: nothing stands before it that a noun has there, and no noun's verb behind it. */
function isVerb({ at, doer }: Token, tokens: Token[]): boolean {
  if (doer === "own")
    return !/^(?:is|are|was|were|done|by|above|below|of)$/.test(tokens[at + 1]?.plain ?? "");
  return (
    !NOUN_BEGINS.test(tokens[at - 1]?.plain ?? "") &&
    !/^(?:is|are|was|were|done|by|of)$/.test(tokens[at + 1]?.plain ?? "")
  );
}

const NOUN_BEGINS =
  /^(?:the|an?|my|our|its|their|with|for|of|in|on|at|from|by|under|during|after|before|no|all|any|each|as)$/;

const MEANS = /^(?:with|through|by|using|via|after|following|thanks)$/;

/** "Text reminders cut no-shows" of "cut no-shows with text reminders". */
export function isByMeans(token: Token, source: Source, { tokens }: Reading): boolean {
  if (!token.isTheirs || source.isHeading || source.isDated) return false;
  const from = source.tokens.findIndex((one) => MEANS.test(one.plain));
  if (from === -1) return false;
  const means = new Set(source.tokens.slice(from + 1).map((one) => one.key));
  let at = token.at - 1;
  for (; at >= 0 && tokens[at + 1]!.edge < 2; at -= 1)
    if (!tokens[at]!.isSilent && !means.has(tokens[at]!.key)) return false;
  return at < token.at - 1;
}
