import { isDepartment, isOrganization, isPersonWord } from "./persons.ts";
import type { Token } from "./token.ts";
import { changeKey, wordKey } from "./word-forms.ts";

// Who does a deed, as far as the words beside it tell.

const isMyself = ({ plain }: Token) => plain === "i" || plain.startsWith("i'");

export function wayOf(token: Token, last: Token | undefined, before: Token | undefined): Token["way"] {
  if (!last) return "";
  // "Under my supervision": what one did oneself.
  if (/^(?:my|our)$/.test(last.plain) && before?.plain === "under") return "";
  const plain = /^(?:an?|the|my|our)$/.test(last.plain) ? (before?.plain ?? "") : last.plain;
  if (plain === "into") return "to";
  // "By pooling" says how, not who.
  if (plain === "by" && (/ing$/.test(token.plain) || (last.plain === "by" && isMeans(token)))) return "";
  return plain === "from" || plain === "to" || plain === "by" || plain === "under" ? plain : "";
}

// By what, not by whom: a thing without an article ("by email", "by counterbalance forklift").
const MEANS = new Set(
  "email mail post phone telephone fax text sms hand machine car van truck lorry bus train rail tram ship boat ferry sea air plane road bike bicycle motorbike motorcycle horse foot forklift crane counterbalance letter courier radio video cash card check cheque appointment courtesy weight volume size name date number value law design choice chance default law".split(
    " ",
  ),
);
const isMeans = ({ plain }: Token) => MEANS.has(plain);

/** What joins a word to what stands before it, also behind an article: "with a bachelor's degree". */
export function jointAt(tokens: Token[], at: number): Token["joint"] {
  const last = tokens[at - 1]?.plain ?? "";
  return jointOf(/^an?$/.test(last) && tokens[at - 2]?.plain === "with" ? "with" : last);
}

function jointOf(plain: string): Token["joint"] {
  if (/^(?:with|plus|also|alongside|licensed|certified|registered|qualified)$/.test(plain)) return "with";
  return /^(?:in|on|as|for|by|using|has)$/.test(plain) ? "in" : "";
}

const PAST_FORMS = new Set(
  "ran wrote took drove gave drew grew knew flew sang rode chose spoke broke began came saw did went became".split(
    " ",
  ),
);

const PAST = {
  test: (plain: string) => {
    const bare = plain.replace(/^(?:re|over|under)(?=[a-z]{3})/, "");
    return (
      /[a-z]{2}ed$/.test(plain) || [plain, bare].some((one) => PAST_FORMS.has(one) || PARTICIPLES.has(one))
    );
  },
};

const NO_OBJECT =
  /^(?:by|from|to|in|on|at|for|with|per|during|into|as|of|across|under|over|within|since|and|or|each|last|without|through|after|before|because|when|while|against|via|than|between|among|yearly|annually|monthly|weekly|daily|nightly|fortnightly|quarterly|every|so|more|less)(?: |$)/;

// "Promoted two colleagues", but no "rose 12 %".
const countsThings = ({ number }: Token, thing: Token | undefined) =>
  number!.unit === "" && number!.measure === null && thing?.kind === "word" && !thing.isSilent;

const goesUpOrDown = ({ key, plain }: Token) => changeKey(plain) !== undefined || MOVES.has(key);

const MOVES = new Set(
  "fall rise drop climb go jump sink shrink slip stay average total reach exceed pass hit cost run last come stand double triple halve improve range remain equal number measure weigh save net score yield take begin"
    .split(" ")
    .map(wordKey),
);

/** A subject and a deed with its object, at the beginning of a sentence: "The charge nurse took vital signs". */
export function isTheirs(text: string, tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word" || token.isSilent || token.edge !== 0 || !PAST.test(token.plain)) return false;
  const next = tokens[at + 1];
  if (
    !next ||
    NO_OBJECT.test(next.plain) ||
    !/^ $/.test(text.slice(token.end, next.start)) ||
    (next.kind === "number" && !countsThings(next, tokens[at + 2]) && goesUpOrDown(token))
  )
    return false;
  let isSubject = false;
  for (let back = at - 1; back >= 0; back -= 1) {
    const one = tokens[back]!;
    if (
      isMyself(one) ||
      one.plain === "that" ||
      one.plain === "which" ||
      one.plain === "who" ||
      back < at - 4
    )
      return false;
    if (one.kind === "word" && (PAST.test(one.plain) || /ing$/.test(one.plain))) return false;
    isSubject ||= !one.isSilent && one.kind === "word";
    // Of one word ("refer complicated cases") it may be the deed.
    if (one.edge === 2 && /^(?:under|with|alongside|beside)$/.test(one.plain)) return false;
    if (one.edge === 2) return isSubject && (back < at - 1 || tokens[back - 1]?.edge === 2);
    if (one.edge === 1) return false;
  }
  return false;
}

// One of these is in each text in which the next finds something; most texts hold none.
export const ROLE_JOINT =
  /after|before|then|previously|formerly|earlier|including|the (?:last|past|first)|of them|following/i;

export const AFTER_ROLE =
  /(?:(?<!^|[.;] )\bbefore|\b(?:after|then|previously|formerly|earlier|including|the last|the past|the first|of them|following)) (?:[\p{L}\p{N}]+ ){0,3}(?:as|at|in|with|of|for)? ?(?:an? |the )?$/iu;

/** "Before (joining) the museum, I worked as a". */
export const BEFORE_ROLE =
  /(?:^|[.;] )(?:Before|Prior to) (?:[^,;.\s]+\.? ){0,7}[^,;.\s]+\.?, (?:I (?:was|worked|served)(?: as| for| at| in)? |(?:worked|served) (?:as|for|at) )?(?:an? |the )?$/u;

const PARTICIPLES = new Set(
  "built made held led run cut set put sent sold told taught bought brought found done shown drawn kept paid spent won met left lost read known grown flown sewn laid fed dug caught dealt swept hung lent bound spun struck shot bred".split(
    " ",
  ),
);

const BE = new Set("was were been be is are being".split(" "));

export const RECEIVED = new Set(
  (
    "promote award elect choose select name nominate invite appoint train hire certify recognize commend shortlist assign " +
    "ask give transfer second register license qualify grant entrust task praise thank"
  )
    .split(" ")
    .map((word) => wordKey(word)),
);

const SUBORDINATE = new Set("who whom which that after when once until while because where whose".split(" "));

const ONE_OF = /\b(?:one|two) of (?:[\p{L}\p{N}-]+ ){1,4}$/iu;

const MOST_BACK = 6;
// "Double-checked" and "re-laid" are deeds by what stands behind the hyphen.
const DEED_PREFIX = /^(?:hand|double|cross|spot|re|pre|fact)$/;

/** "Was introduced", "after the owner bought": not the person's own deed, as it is at the beginning of a line. */
export function doerOf(text: string, tokens: Token[], at: number): Token["doer"] {
  const token = tokens[at]!;
  if (token.kind !== "word" || token.isSilent) return "";
  const last = tokens[at - 1];
  // "Hand-laminates": the deed stands behind the hyphen.
  const isPrefix = /^[\p{L}]/u.test(text.slice(token.end + 1)) && text[token.end] === "-";
  if (isPrefix && token.plain === "hand") return "";
  if (last && DEED_PREFIX.test(last.plain) && last.edge === 2 && text[last.end] === "-") return "own";
  // "A clinic for cats; it sees eight a month".
  if (last && token.edge > 0 && /^(?:it|they|these|this|which|that)$/.test(last.plain) && last.edge === 2)
    return "other";
  if (!last || token.edge === 2 || isMyself(last)) return "own";
  if (isOfSomebody(text, tokens, at)) return "other";
  // "A family-owned bakery".
  if (text[token.start - 1] === "-" && last.edge === 0 && PAST.test(token.plain)) return "other";
  const isParticiple =
    (/(?:ed|en)$/.test(token.plain) || PARTICIPLES.has(token.plain)) && !RECEIVED.has(token.key);
  if (
    isParticiple &&
    text.startsWith(" by m", token.end) &&
    /^ by (?:me|myself)\b/.test(text.slice(token.end, token.end + 12))
  )
    return "own";
  const isBetween = last.isSilent || AUXILIARY.test(last.plain);
  if (isParticiple && (BE.has(last.plain) || (BE.has(tokens[at - 2]?.plain ?? "") && isBetween)))
    return "other";
  if (!/(?:ed|en|t|d|s|an|ew|ote|ook|ove|old)$/.test(token.plain)) return "";
  let isSubject = false;
  for (let back = at - 1; back >= 0 && back >= at - MOST_BACK; back -= 1) {
    const one = tokens[back]!;
    if (/[,;.:()]/.test(text.slice(one.end, tokens[back + 1]!.start))) return "";
    // "After the building manager installed": behind an article it is no deed.
    if (/ing$/.test(one.plain) && !/^(?:the|an?|our)$/.test(tokens[back - 1]?.plain ?? "")) return "";
    if (SUBORDINATE.has(one.plain)) {
      if (one.plain === "which" || one.plain === "that") return isOutcome(token) ? "" : "other";
      // "One of four teachers who drafted": the person is one of them.
      if (one.plain === "who" && ONE_OF.test(text.slice(Math.max(0, one.start - 60), one.start))) return "";
      return isSubject || one.plain === "who" ? "other" : "";
    }
    if (isMyself(one) || one.plain === "and" || one.kind !== "word") return "";
    isSubject ||= !one.isSilent;
  }
  return "";
}

const DECISION =
  /^(?:approval|review|sign-off|decision|permission|consent|inspection|examination|diagnosis|authori[sz]ation|supervision)s?$/;
const AUXILIARY =
  /^(?:then|also|always|only|later|usually|still|first|once|again|now|can|could|may|might|must|will|would|has|had|have|does|did)$/;
const DETERMINER = /^(?:an?|the|another|our|my|his|her|their|one|each|two|three|four|some)$/;
const JOINS_CLAUSES =
  /^(?:while|but|though|although|whereas|as|once|until|when|because|since|so|only|that|which|whom)$/;
const LIGHT =
  /^(?:do|does|did|done|make|makes|made|carry|carries|carried|perform(?:s|ed)?|handle[sd]?|gives?|gave|given|takes?|took|taken)$/;
const clauseLookedAt = 6;

/** "That the manager rewrote and issued", "the librarian made the migration": what is said of who did the verb before. */
function goesOnAnothers(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  for (let back = at - 1; back >= Math.max(0, at - clauseLookedAt); back -= 1) {
    const one = tokens[back]!;
    if (tokens[back + 1]!.edge > 0 && !(tokens[back + 1]!.plain === "and" || one.plain === "and"))
      return false;
    if (!one.isAnothers) continue;
    if (
      tokens
        .slice(back + 1, at)
        .some(
          ({ isSilent, kind, plain }) =>
            plain === "to" || (!isSilent && kind === "word" && tokens[at - 1]!.plain !== "and"),
        )
    )
      return false;
    // The noun behind a light verb, or the second of two verbs.
    return tokens[at - 1]!.plain === "and"
      ? PAST.test(token.plain) || /[^s]s$/.test(token.plain)
      : LIGHT.test(one.plain);
  }
  return false;
}

/** Most texts hold none of what `isAnothers` then looks for at each word. */
export const ANY_DONE_BY = /(?:done|made|carried out|performed|handled|given|taken) by /;

const DONE_BY =
  /^ (?:[\p{L}\p{N}]+ ){0,4}?(?:is|are|was|were) (?:done|made|carried out|performed|handled|given|taken) by (?!me\b|hand\b)/u;

/** "; a colleague translated them", "while the manager approves": a clause that begins with who does it. */
export function isAnothers(text: string, tokens: Token[], at: number, isDoneBy: boolean): boolean {
  const token = tokens[at]!;
  if (at < 1 || token.kind !== "word" || (token.isSilent && token.plain !== "services")) return false;
  if (isDoneBy && DONE_BY.test(text.slice(token.end, token.end + 60))) return true;
  if (goesOnAnothers(tokens, at) || isOfWho(text, tokens, at)) return true;
  if (token.edge !== 0 && !AUXILIARY.test(tokens[at - 1]!.plain)) return false;
  if (
    tokens[at - 1]!.edge === 2 &&
    isDepartment(tokens[at - 1]!.plain) &&
    at > 1 &&
    PAST.test(token.text.toLowerCase())
  )
    return true;
  // "Before the manager's approval".
  const owner = /^(.+)['’]s$/.exec(tokens[at - 1]!.text.toLowerCase())?.[1];
  if (owner !== undefined && isPersonWord(owner) && DECISION.test(token.plain)) return true;
  if (at < 2) return false;
  let back = at - 1;
  while (back > 0 && AUXILIARY.test(tokens[back]!.plain)) back -= 1;
  const subject = tokens[back]!.plain;
  const isOfOne = /^(?:an?|the)$/.test(tokens[back - 1]?.plain ?? "") && tokens[back - 2]?.plain === "that";
  if (!isPersonWord(subject) && (!isOrganization(subject) || (isOutcome(token) && !isOfOne))) return false;
  const written = token.text.toLowerCase();
  const isFinite = PAST.test(written) || /[^s]s$/.test(written) || back < at - 1;
  const first = Math.max(0, back - 5);
  for (let from = back - 1; isFinite && from >= first; from -= 1) {
    const one = tokens[from]!;
    if (DETERMINER.test(one.plain))
      return (
        one.edge === 2 ||
        from === 0 ||
        (JOINS_CLAUSES.test(tokens[from - 1]!.plain) && one.edge < 2) ||
        tokens[from - 2]?.plain === "whose" ||
        isBehindAdjunct(tokens, from) ||
        isOfWhatTheyDid(tokens, from, at)
      );
    // What stands behind the article has its edge, too.
    const isFirst = DETERMINER.test(tokens[from - 1]?.plain ?? "");
    if ((one.isSilent && one.kind === "word") || (one.edge > 0 && !isFirst)) return false;
  }
  return false;
}

/** "Dyes the owner prepared": what somebody did it to stands right before. */
function isOfWhatTheyDid(tokens: Token[], from: number, at: number): boolean {
  const thing = tokens[from - 1];
  return (
    thing !== undefined &&
    thing.kind === "word" &&
    !thing.isSilent &&
    tokens[from]!.edge === 0 &&
    /[^s]s$/.test(thing.plain) &&
    !isPersonWord(thing.plain) &&
    PAST.test(tokens[at]!.plain) &&
    at - from < 4
  );
}

const ADJUNCT = /^(?:on|in|at|during|after|before)$/;

/** "; on site the owner voices them": where or when, and then who. */
function isBehindAdjunct(tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 3]];
  const begins = [first, second].find((one) => one?.edge === 2 && ADJUNCT.test(one.plain));
  return (
    begins !== undefined && !tokens.slice(begins.at + 1, at).some((one) => one.isSilent || one.edge === 1)
  );
}

const ALONE = /^(?:alone|himself|herself|themselves|personally)$/;

/** "For the lead blaster, who alone fired them": who is somebody named just before, and one. */
function isOfWho(text: string, tokens: Token[], at: number): boolean {
  let who = at - 1;
  while (who > 0 && (AUXILIARY.test(tokens[who]!.plain) || ALONE.test(tokens[who]!.plain))) who -= 1;
  const named = tokens[who - 1];
  if (tokens[who]!.plain !== "who" || !named || named.plain.endsWith("s")) return false;
  if (!text.slice(named.end, tokens[who]!.start).startsWith(",")) return false;
  return tokens.slice(Math.max(1, who - 4), who - 1).some(({ plain }) => /^(?:the|an?)$/.test(plain));
}

const SOMEBODY =
  /^The (?:[a-z]+ ){0,2}(?:[a-z]+(?:er|or|ist|ian|ant)s?|[Cc][A-Z]O|CFO|team|crew|board|staff|department|nurse|chef|dean|principal|chief|head|vendor|owner) $/;

/** "The CFO reported": a sentence that begins with somebody else. */
function isOfSomebody(text: string, tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (tokens[0]!.plain !== "the" || at > 4 || !PAST.test(token.plain) || isOutcome(token)) return false;
  return SOMEBODY.test(text.slice(0, token.start));
}

// "A list that cut search time": what one's work did, one may say that one did.
const isOutcome = ({ key, plain }: Token) => changeKey(plain) !== undefined || OUTCOMES.has(key);

const OUTCOMES = new Set(
  "save halve double triple shorten trim improve win earn bring raise".split(" ").map(wordKey),
);

const BY_SOMEBODY =
  /^ (?:out |up |off |down |over |away )?by (?!\p{N}|\p{L}+ing\b|me\b|myself\b|hand\b|about\b|over\b|up\b|nearly\b|an? \p{L}+(?:rd|th)\b)\p{L}/u;

const OBJECT = /^ (?:(?:out|up|off|down) )?(?:the|an?|my|our|this|that|these|all|\p{Lu}\p{Ll}+)\b/u;

export function voiceOf(token: Token, text: string, last: Token | undefined): Token["voice"] {
  if (token.kind !== "word" || token.isSilent) return "";
  const after = text.slice(token.end, token.end + 24);
  if (BY_SOMEBODY.test(after)) return "done";
  return OBJECT.test(after) || (last !== undefined && isMyself(last)) ? "does" : "";
}

const SOMEBODY_NEAR =
  /(?:er|or|ist|ian|ee|ant|nurse|chef|cook|clerk|colleague|team|crew|staff|people|supervision|guidance|direction)s?(?:['’]s)?$/;

/** The preposition before somebody, with whom or under whom a deed was done wherever the line says so. */
export function leadOf(tokens: Token[], at: number): string {
  if (at === 0 || !tokens[at - 1]!.isSilent) return "";
  let back = at - 1;
  while (back >= at - 2 && /^(?:the|an?|my|our)$/.test(tokens[back]?.plain ?? "")) back -= 1;
  const lead = tokens[back]?.plain ?? "";
  if (lead !== "with" && lead !== "under" && lead !== "alongside") return "";
  const phrase = tokens.slice(at, at + 4);
  const end = phrase.findIndex((one, place) => place > 0 && (one.isSilent || one.edge > 0));
  return phrase.slice(0, end === -1 ? 4 : end).some(({ plain }) => SOMEBODY_NEAR.test(plain)) ? lead : "";
}
