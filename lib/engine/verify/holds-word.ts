import { isSameTerm } from "#lib/engine/same-term.ts";
import { kindOfExperience } from "./added-up.ts";
import { isDegreeWord, negations, rankWords, scopeKey, scopeWords } from "./claim-words.ts";
import { saysEmployed } from "./employer-places.ts";
import { isSameName } from "./equal-names.ts";
import { isPractice } from "./fields-of-work.ts";
import { GROUPS } from "./frames.ts";
import { isGeneric, isOfState } from "./generic-words.ts";
import { isBetweenDates, isHeldFor, isLengthOf } from "./lengths.ts";
import { isDemonym, isLightVerb, isProperName, likeWords, ONGOING } from "./like-words.ts";
import { isNoOther } from "./missing-limits.ts";
import { saysLittle } from "./light-words.ts";
import type { NumberClaim } from "./number-claim.ts";
import { AGE } from "./number-bindings.ts";
import { compareNumbers } from "./number-faults.ts";
import { isOtherForm } from "./other-forms.ts";
import { isOtherObject } from "./other-object.ts";
import { isPersonWord } from "./persons.ts";
import { isPlainDeed } from "./plain-deeds.ts";
import { deniesOfRest, isAllBut } from "./parts-of-wholes.ts";
import type { Reading, Token } from "./token.ts";
import { isSameRegion } from "./regions.ts";
import { isByMeans, isDoneToMe, isSameVoice, isSameWay } from "./same-doer.ts";
import {
  countsOne,
  isBehindPlace,
  isLikeScope,
  isPerEach,
  isPlural,
  isSameLimit,
  isSameReach,
  isTeamOf,
  isVerbOfItsKind,
} from "./same-scope.ts";
import { isHelperTo, isOfParts, saysBesides, saysQuarter } from "./said-besides.ts";
import { saysOfSchooling } from "./schooling.ts";
import { nextTelling, type Source } from "./sources.ts";
import type { Subject } from "./subject.ts";
import { changeKey, isAgent, withoutArticle, withoutPreposition, wordKey } from "./word-forms.ts";
import { isAboveTarget, isBesideDifference, isCompared, isMultiple } from "./differences.ts";
import { isTotal, isYearOfQuarters, overTargets } from "./totals.ts";
import { isWorkedOut } from "./worked-out.ts";

/** Whether a statement says a line's word. */
export function holdsWord(token: Token, source: Source, subject: Subject): boolean {
  const ofSchooling = saysOfSchooling(token.key, source, subject.today);
  if (ofSchooling !== null) return ofSchooling;
  // A class of degree is no first aid.
  if (
    token.plain === "1st" &&
    source.words.has("aid") &&
    subject.reading.tokens[token.at + 1]?.plain !== "aid"
  )
    return false;
  if (source.implied.has(token.key) || token.key === "work with") return true;
  if (saysQuarter(token, source, subject.reading)) return true;
  if (isSameLimit(token, source, subject) || countsOne(token, source, subject)) return true;
  if (scopeWords.has(token.plain) && !isVerbOfItsKind(token)) return holdsScope(token, source, subject);
  if (rankWords.has(token.plain)) return holdsRank(token, source, subject);
  if (token.isRate)
    return source.rates.has(token.key) || isYearOfQuarters(token, source, subject.reading.text);
  if (token.measures && measuresSame(token.measures, source, subject)) return true;
  return holdsOwnWord(token, source, subject) || isSaidOtherwise(token, source, subject);
}

/** "Certified cataloger" of who did modules of a cataloging certificate. */
const isOfCourse = ({ plain }: Token, source: Source) =>
  plain === "certified" &&
  source.implied.size === 0 &&
  !source.isHeading &&
  !source.tokens.some((own) => own.plain === "certified");

function holdsScope(token: Token, source: Source, subject: Subject): boolean {
  if (isOfCourse(token, source)) return isOtherForm(token, source, subject);
  const next = subject.reading.tokens[token.at + 2]?.number;
  if (token.plain === "all" && next && isAllBut(next, source, subject.reading.text)) return true;
  // "Georgian first language" of who speaks it as a native.
  if (
    token.plain === "first" &&
    subject.reading.tokens[token.at + 1]?.plain === "language" &&
    source.words.has(NATIVE)
  )
    return true;
  if (token.plain === "more" && isBesideDifference(token, source, subject.reading)) return true;
  if (
    token.doer === "own" &&
    (token.at === 0 || /(?:ed|s|ing)$|^led$/.test(token.plain)) &&
    isNounOfRank(token, source)
  )
    return false;
  if (/^(?:each|every)$/.test(token.plain) && isEachOfAll(token, source, subject.reading)) return true;
  // "More than halved".
  if (token.plain === "more" && isMoreThan(token, source, subject.reading)) return true;
  if (token.plain === "top" && subject.reading.text[token.end] === "-" && source.words.has("top"))
    return true;
  // "On my own" of who does it alone.
  if (token.plain === "own" && /\bon my $/i.test(subject.reading.text.slice(0, token.start)))
    return ALONE.some((word) => source.words.has(word));
  if (
    SOLO.test(token.plain) &&
    source.facts.some(({ text }) => /\b(?:on my own|by myself|myself)\b/i.test(text))
  )
    return true;
  if (token.plain === "own" && token.doer !== "own" && source.words.has("my")) return true;
  if (token.plain === "not" && deniesOfRest(token, source, subject.reading)) return true;
  if (
    negations.has(token.plain) &&
    (source.numbers.some(({ value }) => value === 0) || isNoOther(token, subject.reading, [source]))
  )
    return true;
  return (
    (source.scopes.has(scopeKey(token.plain)) &&
      isSameReach(token, source, subject) &&
      isSameVoice(token, source.words.get(token.key) ?? [], source, subject.reading.tokens)) ||
    isLikeScope(token, source, subject) ||
    isOfParts(token, source, subject.reading.tokens) ||
    isPerEach(token, source, subject) ||
    (GROUPS.has(token.plain) && isTeamOf(token, source, subject)) ||
    isOtherForm(token, source, subject)
  );
}

/** "Headed" of "head office", "owned" of "my own": the statement has the word as no deed. */
function isNounOfRank({ plain, key }: Token, source: Source): boolean {
  if (
    !/^(?:head|lead|chair|own|direct)(?:s|ed|ing)?$|^led$/.test(plain) ||
    source.isHeading ||
    source.isDated
  )
    return false;
  const same = source.words.get(key) ?? [];
  return (
    same.length > 0 &&
    same.every(
      (own) =>
        /^(?:head|chair|own|direct)$/.test(own.plain) &&
        (isBehindPlace(own, source.tokens) || (own.edge === 0 && own.doer !== "own")) &&
        !/^(?:to|and|who|i|also)$/.test(source.tokens[own.at - 1]?.plain ?? ""),
    )
  );
}

const ALL = ["each", "every", "all", "always", "whenever"].map((word) => wordKey(word));
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const NOT_EACH =
  /\b(?:first|second|third|last|alternate|other|some|most|many|few|several|busy|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b[^.;,]{0,12}day/i;
// "Fridays in summer", "Fridays when the owner is away".
const OF_SOME_TIME =
  /^ (?:in|when|while|if|during|until|after|before|for|of|only|as|unless|through|throughout|between|from|over)\b[^.;,]*/;

/** "Each checked before fitting", "every one", "each time", "every Friday" of what is so on Fridays. */
function isEachOfAll({ at, end }: Token, source: Source, { tokens, text }: Reading): boolean {
  const next = tokens[at + 1];
  if (next && WEEKDAY.test(next.plain)) {
    const days = `${next.plain}s`;
    return source.facts.some((fact) => {
      const stated = fact.text.toLowerCase();
      const place = stated.indexOf(days);
      if (place === -1 || NOT_EACH.test(stated)) return false;
      // What narrows it has to be said too.
      const narrowed = OF_SOME_TIME.exec(stated.slice(place + days.length))?.[0] ?? "";
      return text.toLowerCase().includes(narrowed);
    });
  }
  const isAlone =
    !next ||
    next.isSilent ||
    next.plain === "time" ||
    /^(?: one)?(?:$|[.,;:)]| of (?:which|them)\b| \p{L}+(?:ed|ing)\b)/u.test(text.slice(end, end + 30));
  return (
    isAlone &&
    ALL.some((key) => source.words.has(key)) &&
    source.limits.every(({ limit }) => limit.kind !== "hedge")
  );
}

function isMoreThan({ at }: Token, source: Source, { tokens, text }: Reading): boolean {
  const multiple = tokens[at + 2];
  return tokens[at + 1]?.plain === "than" && multiple !== undefined && isMultiple(multiple, source, text);
}

function holdsRank(token: Token, source: Source, subject: Subject): boolean {
  return (
    ((source.scopes.has(token.plain) || isPlural(token, source)) &&
      isSameVoice(token, source.words.get(token.key) ?? [], source, subject.reading.tokens)) ||
    isOverseerOf(token, source, subject) ||
    (token.plain === "specialist" && source.words.has(SPECIALIZE)) ||
    isHelperTo(token, source, subject.reading) ||
    (token.plain === "owner" &&
      source.words.get("own")?.some((own) => own.doer === "own" && own.plain !== "owner")) ||
    (token.plain === "staff" && likeWords(token, source, subject) !== undefined) ||
    isOtherForm(token, source, subject)
  );
}

/** "Supervisor of two clerks" of who supervises them: of nobody else. */
function isOverseerOf({ plain, end, at, edge }: Token, source: Source, { reading }: Subject): boolean {
  if (edge !== 2 || !/^(?:supervisor|coordinator)$/.test(plain) || !/^ of /.test(reading.text.slice(end)))
    return false;
  const whom = nextTelling(reading.tokens, at);
  return (
    source.tokens[0]?.key === wordKey(plain === "supervisor" ? "supervise" : "coordinate") &&
    whom.length > 0 &&
    whom.every((one) => one.kind !== "word" || source.words.has(one.key))
  );
}

/** "Testing" of "PAT testing", of who PAT-tests: the name itself is written as it is. */
function isBesideName({ text, at }: Token, source: Source, { reading, skillOf }: Subject): boolean {
  if (/^\p{Lu}/u.test(text)) return false;
  const skill = skillOf.get(reading.tokens[at]!);
  return [reading.tokens[at - 1], reading.tokens[at + 1]].some(
    (one) =>
      one !== undefined &&
      skillOf.get(one) === skill &&
      /^\p{Lu}{2,}/u.test(one.text) &&
      source.words.get(one.key)?.some((own) => own.text === one.text),
  );
}

function measuresSame(number: NumberClaim, source: Source, subject: Subject): boolean {
  return (
    isLength(number, source, subject) ||
    isWorkedOut(number, source, subject.reading.text) ||
    source.numbers.some((fact) => compareNumbers(number, fact) === "")
  );
}

function holdsOwnWord(token: Token, source: Source, subject: Subject): boolean {
  const { reading, skillOf } = subject;
  if (isOnlyHappening(token, source)) return false;
  const skill = skillOf.get(token);
  const all = sameWords(token, source, subject);
  const isDown = (own: Token) => isHeldDown(own, token, source, subject);
  const same = all?.some(isDown) ? all.filter((own) => !isDown(own)) : all;
  const isNamed =
    skill !== undefined && namesSkill(reading.text.slice(skill.start, skill.end), skill.name, source);
  if (!same?.length) return isNamed || isOtherForm(token, source, subject);
  // "Spark" is not in "sparked interest": a product's name stands as it is written.
  if (
    skill &&
    !isNamed &&
    isProperName(skill.name) &&
    !same.some((one) => one.text === token.text) &&
    !isBesideName(token, source, subject)
  )
    return false;
  if (isOtherObject(token, source, reading) || isDegreeOfTitle(token, same, source, reading)) return false;
  return (
    same.some((one) => isSameWay(token, one, source, reading)) &&
    (isSameVoice(token, same, source, reading.tokens) || isByMeans(token, source, reading))
  );
}

const HAPPENED =
  /^(?:went|go(?:es|ne)?|rose|rises?|risen|fell|falls?|fallen|gr[eo]wn?|grows|dropped|drops|climbed|climbs|declined|sank|shrank|increased|decreased|improved|moved|go up|go down|come down|be up|be down|up|down)$/;

// "Drove sales up", "got complaints down": somebody did it.
const DEED_FIRST =
  /(?:[a-z]{2}ed|ing)$|^(?:got|get|made|make|drove|drive|brought|bring|took|take|led|kept|set|put|cut|ran|built|won|grew)$/;

/** "Reduced complaints" of complaints that went down: nobody has said that it was one's own deed. */
const isOnlyHappening = ({ plain, doer }: Token, { tokens }: Source) =>
  doer === "own" &&
  changeKey(plain) !== undefined &&
  !DEED_FIRST.test(tokens[0]?.plain ?? "") &&
  tokens.some((own) => own.at > 0 && HAPPENED.test(own.plain) && own.doer !== "own") &&
  !tokens.some(
    (own) => own.key.startsWith("change ") && own.plain !== "increased" && own.plain !== "decreased",
  ) &&
  !tokens.some((own) => own.doer === "own" && changeKey(own.plain) !== undefined);

/** "PhD" of a "PhD researcher", who may have none. */
function isDegreeOfTitle(
  { plain, text, at }: Token,
  same: readonly Token[],
  source: Source,
  { tokens }: Reading,
): boolean {
  if (!isDegreeWord(plain, text) || source.implied.size > 0 || !(source.isHeading || source.isDated))
    return false;
  const next = tokens[at + 1]?.key;
  return same.every((own) => {
    const behind = source.tokens[source.tokens.indexOf(own) + 1];
    return behind !== undefined && !behind.isSilent && behind.edge === 0 && behind.key !== next;
  });
}

// "Non-emergency" is no emergency, "semi-automatic" not automatic.
const PREFIXES = new Set("non semi anti ex sub quasi pseudo pre post near part".split(" "));

/**
 * Whether a statement's word says less than a line's: behind a prefix that the line has not, or in what others did
 * ("for the director's approval"), while the line says it of the person.
 */
function isHeldDown(own: Token, token: Token, source: Source, { reading, limitOf }: Subject): boolean {
  const last = source.tokens[own.at - 1];
  if (last && last.end === own.start - 1 && PREFIXES.has(last.plain) && source.facts.length === 1) {
    const before = reading.tokens[token.at - 1];
    return (
      source.facts[0]!.text[last.end] === "-" &&
      before?.plain !== last.plain &&
      !token.plain.startsWith(last.plain)
    );
  }
  if (saysAsWhat(own, source.tokens) && token.doer === "own" && !saysAsWhat(token, reading.tokens))
    return true;
  if (token.doer === "other" || limitOf.get(token)?.kind === "guidance" || !/ed$/.test(token.plain))
    return false;
  return source.limits.some(
    ({ limit }) =>
      limit.kind === "guidance" &&
      own.start >= limit.start &&
      own.end <= limit.end &&
      own.plain !== token.plain,
  );
}

/** "Trained as a nurse": what one became, and nobody whom one trained. */
const saysAsWhat = ({ isSilent, at, plain }: Token, tokens: readonly Token[]) =>
  isSilent && plain === "trained" && tokens[at + 1]?.plain === "as";

/** The words of a statement that say a line's word: itself, or those that mean the same. */
function sameWords(token: Token, source: Source, subject: Subject): readonly Token[] | undefined {
  const own =
    source.words.get(token.key) ??
    source.words.get(changeKey(token.plain) ?? "") ??
    source.words.get(withoutArticle(token.key) ?? withoutPreposition(token.key) ?? "") ??
    deedOfAgent(token, source, subject);
  const isHead = source.isHeading || source.isDated;
  // "Accountant" of who studied accounting.
  if (
    source.implied.has(GRADUATED) &&
    token.edge === 2 &&
    isPersonWord(token.plain) &&
    !own?.some(({ plain }) => isPersonWord(plain))
  )
    return undefined;
  const stated =
    isHead || isAgent(token.plain, token.key) ? own : own?.filter((one) => !isAgent(one.plain, one.key));
  if (stated?.length) return stated;
  // A title of like words is another title.
  return isHead ? undefined : likeWords(token, source, subject);
}

const GRADUATED = wordKey("graduate");
const SPECIALIZE = wordKey("specialize");
const OF_DEED = /^ (?:of|to|for|on|in) /;

/** "Holder of a budget" of who holds one. Ranks are no such words: who managed something need not have been a manager. */
function deedOfAgent(
  { plain, start, end, edge }: Token,
  source: Source,
  { reading }: Subject,
): Token[] | undefined {
  const isSaid =
    edge === 2 ||
    /\b(?:was|am|been|as) (?:the |an? )$/.test(reading.text.slice(Math.max(0, start - 10), start));
  if (!isSaid || source.isHeading || source.isDated || rankWords.has(plain)) return undefined;
  const base = /^([a-z]{3,})(?:er|or)s?$/.exec(plain)?.[1];
  if (
    base === undefined ||
    !OF_DEED.test(reading.text.slice(end, end + 5)) ||
    reading.text[start - 1] === "-"
  )
    return undefined;
  const deeds = [base, `${base}e`, base.replace(/([a-z])\1$/, "$1")].flatMap(
    (verb) =>
      source.words.get(wordKey(verb))?.filter((own) => own.doer === "own" && !isAgent(own.plain, own.key)) ??
      [],
  );
  return deeds.length > 0 ? deeds : undefined;
}

/** What follows from a statement without a word of the same meaning. */
function isSaidOtherwise(token: Token, source: Source, subject: Subject): boolean {
  const { reading } = subject;
  const { plain } = token;
  if (source.isOngoing && ONGOING.has(plain)) return true;
  if (/^\p{Lu}/u.test(token.text)) {
    if (isDemonym(token, source, reading)) return true;
    if (source.facts.some((fact) => isSameRegion(token.text, besides(token, reading.text), fact.text)))
      return true;
  }
  if (isJoinedWord(token, source, reading)) return true;
  if (source.implied.has(SPEAKER) && READS.test(plain)) {
    const next = nextTelling(reading.tokens, token.at)[0];
    return next !== undefined && /^\p{Lu}/u.test(next.text) && source.words.has(next.key);
  }
  // "6 a.m." of "6 am".
  if (plain === "m" && /[ap]\.$/.test(reading.text.slice(0, token.start).slice(-2)))
    return source.words.has(wordKey(`${reading.text[token.start - 2]}m`)) || source.words.has("m");
  // "225 wpm" of "225 words a minute".
  if (plain === "wpm") return source.words.has("word") && source.words.has(wordKey("minute"));
  // "L2" of "Level 2".
  const level = /^l(\d)$/.exec(plain)?.[1];
  if (level !== undefined)
    return source.numbers.some(({ value, label }) => value === Number(level) && label === "level");
  if (plain === "fellow") return FELLOWS.some((word) => source.words.has(word));
  if (plain === "former" && source.isHeading) return !source.isOngoing;
  if (plain === "against")
    return COMPARES.test(reading.text.slice(0, token.start))
      ? source.words.has("to") || source.words.has("with")
      : source.numbers.length > 1 && AVERAGE.test(reading.text.slice(token.end, token.end + 50));
  if (plain === "pre" && reading.text[token.end] === "-")
    return source.words.has("before") || source.words.has("prior");
  if (PLACED.has(plain) && ORDINAL.test(reading.text.slice(token.end, token.end + 14)))
    return source.words.has(reading.tokens[token.at + 1]?.key ?? "");
  if (plain === "new" && REPLACED.some((key) => source.words.has(key))) return true;
  if (plain === "new") return BEGUN.some((key) => source.words.get(key)?.some((own) => own.doer === "own"));
  if (plain === "down" && reading.tokens[token.at + 1]?.plain === "to") {
    const to = reading.tokens[token.at + 2]?.number;
    return (
      to?.measure?.dimension.endsWith("length") === true &&
      source.numbers.some(({ value, role }) => value === to.value && role !== "from")
    );
  }
  if (plain === "me") return isSaidOfMe(token, source, subject);
  if (plain === "second") return source.words.has("anoth");
  if (plain === "another") return source.words.has("second");
  if (GROUPS.has(plain) && isTeamOf(token, source, subject)) return true;
  if (saysLittle(token, source, subject)) return true;
  if (saysBesides(token, source, reading) || saysEmployed(token, source, reading)) return true;
  // "I am on call" of who says "On call one week in six".
  if (plain.startsWith("be ") && source.facts.some(({ text }) => opensWith(text, plain))) return true;
  return (
    saysOfNumbers(token, source, reading) ||
    isFigureVerb(token, source, reading) ||
    isLightVerb(token, source, subject) ||
    isPlainDeed(token, source, reading) ||
    isGeneric(token, source, reading) ||
    isOfState(token, source, reading)
  );
}

const SOLO = /^(?:independently|unaided|alone|solo|unassisted)$/;

/** "Built by me" of who built it, "elected me" of who was elected. */
function isSaidOfMe({ at }: Token, source: Source, subject: Subject): boolean {
  const { tokens } = subject.reading;
  const last = tokens[at - 1];
  if (last?.plain !== "by")
    return last !== undefined && isDoneToMe(last, source.words.get(last.key) ?? [], source, tokens);
  const deed = tokens.slice(Math.max(0, at - 3), at - 1).findLast((one) => !one.isSilent);
  if (deed?.doer !== "own") return false;
  const own = source.words.get(deed.key) ?? likeWords(deed, source, subject) ?? [];
  return own.some(({ voice }) => voice !== "done");
}

// "Reads German": what one can do with a language, said of it.
const READS = /^(?:reads?|reading|writes?|writing|understands?|understanding|uses?|using)$/;
const SPEAKER = wordKey("speaker");

const opensWith = (text: string, state: string) =>
  text.toLowerCase().startsWith(`${state.replace(/^be (?:an? |the )?/, "")} `);

const FELLOWS = ["other", "another", "colleague", "coworker", "peer", "with"].map((word) => wordKey(word));
const AVERAGE = /^[^.;:]{0,40}\b(?:average|target|goal|quota|norm|mean|median|benchmark)\b/i;
const COMPARES = /\b(?:check|match|compar|reconcil|verif|balanc|test|measur)\p{L}* [^.;:]{1,60}$/iu;
const PLACED = new Set(["ranked", "placed", "came", "finished"]);
const ORDINAL = /^ (?:in )?(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)\b/;

/** "Non-fiction" of "nonfiction". */
function isJoinedWord(token: Token, source: Source, { text, tokens }: Reading): boolean {
  const { plain, at, start, end } = token;
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if (text[end] === "-" && next?.start === end + 1) return source.words.has(wordKey(plain + next.plain));
  if (text[start - 1] !== "-" || last?.end !== start - 1) return false;
  const joined = source.words.get(wordKey(last.plain + plain)) ?? [];
  return joined.length > 0 && isSameVoice(token, joined, source, tokens);
}

const besides = ({ start, end }: Token, text: string) => text.slice(Math.max(0, start - 24), end + 24);

/** What a statement's numbers say in words: "doubled", "the rate", "faster". */
function saysOfNumbers(token: Token, source: Source, reading: Reading): boolean {
  if (source.numbers.length === 0) return false;
  const { plain } = token;
  // "From $14 to $19 (USD)".
  if (token.text.length === 3 && source.numbers.some(({ unit }) => unit === token.text)) return true;
  if (isMultiple(token, source, reading.text)) return true;
  if (AGED.test(plain)) return source.numbers.some((one) => one.after[0] === AGE);
  const last = reading.tokens[token.at - 1]?.number;
  const counting = PEOPLE_IN_ALL.has(plain) ? (last ?? reading.tokens[token.at - 2]?.number) : undefined;
  if (
    counting &&
    (isTotal(counting, source, reading.text) ||
      isWorkedOut(counting, source, reading.text) ||
      (ANYBODY.has(plain) && source.numbers.some((one) => compareNumbers(counting, one) === "")))
  )
    return true;
  if (EXCEEDED.test(plain) && (overTargets(source).length > 0 || isAboveTarget(source))) return true;
  if (SHARE_WORDS.has(plain)) return source.numbers.some((one) => one.unit === "%" || one.portion !== null);
  if (plain === "time") return source.numbers.some((one) => one.measure?.dimension === "time");
  const next = reading.tokens[token.at + 1];
  if ((plain === "nearly" || plain === "almost") && next) return isMultiple(next, source, reading.text);
  return isCompared(plain) && isBesideDifference(token, source, reading);
}

const FIGURE_VERB = /^(?:come to|stood|stands|came|comes|amounted|amounts)$/;

/** "Stood at 31", "came to 31" of what was 31. */
function isFigureVerb({ plain, at }: Token, { numbers }: Source, { tokens }: Reading): boolean {
  if (!FIGURE_VERB.test(plain) || !/^(?:at|to)$/.test(tokens[at + 1]?.plain ?? "")) return false;
  const number = tokens[at + 2]?.number;
  return number !== undefined && numbers.some(({ value, role }) => value === number.value && role === "");
}

const REPLACED = ["replace", "renew"].map((word) => wordKey(word));
const BEGUN = [
  "set up",
  ...["introduce", "start", "launch", "build", "open", "founded", "design", "write", "develop"].map((word) =>
    wordKey(word),
  ),
];
const AGED = /^(?:old|olds|age|aged|ages)$/;
const PEOPLE_IN_ALL = new Set(["people", "persons", "members", "staff", "employees", "workers"]);
const ANYBODY = new Set(["people", "persons", "members"]);
const EXCEEDED = /^(?:exceed|beat|surpass|outperform)\p{L}*$/u;
const SHARE_WORDS = new Set("rate rates share percentage proportion".split(" "));

/** Whether a statement names a skill, in this or another writing. Any alias of a product's name is that product. */
function namesSkill(own: string, name: string, source: Source): boolean {
  const forms = source.skills.get(name);
  if (!forms) return false;
  return forms.some((form) => isSameName(form, own) || isSameTerm(form, own));
}

/** How long an item lasted, which says of no skill for how long it was used. */
export function isLength(number: NumberClaim, source: Source, { reading, today }: Subject): boolean {
  if (isOfPractice(number, reading.text)) return false;
  if (isHeldSince(source) && isHeldFor(number, source, reading.text, today)) return true;
  if (isBetweenDates(number, source)) return true;
  return (
    isLengthOf(number, source, today) &&
    (kindOfExperience(number, reading.text) ?? []).every((key) => source.words.has(key))
  );
}

const ALONE = ["alone", "independently", "unaided", "unassisted", "solo"].map((word) => wordKey(word));
const NATIVE = wordKey("native");
const OF_PRACTICE = /^ (?:years?|months?) (?:in|of) (\p{L}+)/u;

/** "Six years in IT": by what a title calls somebody, not by how long any role lasted (tenure.ts). */
function isOfPractice({ to }: NumberClaim, text: string): boolean {
  const said = OF_PRACTICE.exec(text.slice(to, to + 40))?.[1];
  return said !== undefined && isPractice(wordKey(said));
}

/** A certificate is held from its date on. */
export const isHeldSince = (source: Source) => source.implied.has(HOLD) && source.implied.has(CERTIFY);

const [HOLD, CERTIFY] = [wordKey("hold"), wordKey("credential")];
