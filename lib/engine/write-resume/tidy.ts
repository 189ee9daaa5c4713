import { sentenceCase } from "#lib/text.ts";
import {
  beginsDeed,
  GOES_WITH,
  headOf,
  isPerson,
  namesThing,
  isRank,
  OBJECT,
  OF_ONE_THING,
} from "./deed-openings.ts";
import { PLAIN_PAST, withCounts, withoutPersons } from "./first-person.ts";
import { deedOfNoun } from "./noun-deeds.ts";
import { gerundOfPast, verbOfGerund, verbOfPresent, type Verb } from "./verbs.ts";
import { inOrder, writtenOut } from "./written-out.ts";

/** How a bullet is to be written: in the tense of its role ("": it has none, as in projects), with a full stop or not. */
export type Manner = {
  tense: "present" | "past" | "";
  hasStops: boolean;
  isFirstPerson?: boolean;
  /** Whether "responsible for the upkeep of …" stays, where stage four can't see the deed in it. */
  keepsDuty?: boolean;
};

/**
 * A bullet as a careful editor leaves it, its meaning unchanged: no mark or "I" in front, no "Responsible for", the
 * first verb in the tense of its role, one way with full stops, figures and spaces in order. What the rules do not know
 * stays as it is.
 */
export function tidyBullet(text: string, manner: Manner): string {
  return tidied(writtenOut(inOrder(withoutMarks(text))), manner);
}

/** The bullet tidied, with its short forms, and only with its marks and stops in order: the first that holds is said. */
export function* tidyWays(text: string, manner: Manner): Generator<string, undefined> {
  const plain = inOrder(withoutMarks(text));
  const long = writtenOut(plain);
  const full = tidied(long, manner);
  yield full;
  const dutiful = tidied(long, { ...manner, keepsDuty: true });
  if (dutiful !== full) yield dutiful;
  const short = long === plain ? full : tidied(plain, { ...manner, keepsDuty: true });
  if (short !== full && short !== dutiful) yield short;
  const least = withStop(capitalized(withoutMarks(text)), manner);
  if (least !== full && least !== short) yield least;
}

function tidied(text: string, manner: Manner): string {
  let tidy = withoutFirstPerson(withoutProgress(text), manner.isFirstPerson ?? false);
  tidy = withDeedFirst(tidy, manner);
  tidy = inTense(tidy, manner);
  // "Review claims, saved 9 million": two deeds of two times.
  if (manner.tense === "present" && isPresent(firstWord(tidy).toLowerCase())) tidy = tidy.replace(/, (?=(?:saved|cut|reduced|raised|increased|won|brought) (?:[^,;]* )?\S*\d[^,;]*$)/u, "; "); // prettier-ignore
  tidy = capitalized(tidy);
  return withStop(tidy, manner);
}

const MARK = /^(?:[-–—•·*▪◦‣●■➢✓>]+\s*|\(?\d{1,2}[.)]\s+(?=\p{Lu}))/u;

function withoutMarks(text: string): string {
  return text.replace(MARK, "").replace(/(?<=[\p{L}\d])!+$/u, ".");
}

/** "I am repairing tractors" is what one repairs. */
function withoutProgress(text: string): string {
  const [, rest = ""] = /^(?:I am|I was|I['’]m) (\p{Ll}+ing (?!to\b).+)$/su.exec(text) ?? [];
  return rest !== "" && verbOfGerund(firstWord(rest)) ? rest : text;
}

/** "I managed …" and "… and I trained …" without their "I"; "I was", "I am" and the like say something else and stay. */
function withoutFirstPerson(text: string, keepsMy: boolean): string {
  const also = /^Also (\p{Ll}.+)$/su.exec(text)?.[1];
  if (also && (PLAIN_PAST.test(also) || isPresent(firstWord(also)))) return withoutFirstPerson(also, keepsMy);
  const rest = /^(?:[Ii]|[Ww]e) (?:also |have |then )?(.+)$/s.exec(text)?.[1];
  const isDeed =
    rest !== undefined && (PLAIN_PAST.test(rest) || isPresent(firstWord(rest)) || UNKNOWN_DEED.test(rest));
  const begun = keepsMy ? withCounts(isDeed ? rest : text) : withoutPersons(isDeed ? rest : text, text);
  // What could not be said without its persons keeps all of them.
  if (isDeed && begun === text) return text;
  return (keepsMy ? begun : withoutMy(begun))
    .replace(/\b(and|then) [Ii] (?=(\p{Ll}+))/gu, (whole, joint: string, word: string) =>
      (PLAIN_PAST.test(word) || isPresent(word)) &&
      !(keepsMy && PLAIN_PAST.test(word) && isPresent(firstWord(begun)))
        ? `${joint} `
        : whole,
    )
    .replace(/(?<= )(after|before) [Ii] (\p{Ll}+)/gu, (whole, joint: string, word: string) => {
      const gerund = gerundOfPast(word);
      return gerund === undefined ? whole : `${joint} ${gerund}`;
    });
}

/** "I co-work with the police": a verb by where it stands. */
const UNKNOWN_DEED =
  /^(?!(?:am|was|have|had|has|do|did|will|would|can|could|may|might|must|should|always|never|often|also|then|only|even|just|still)\b)\p{Ll}+(?:-\p{Ll}+)? (?:the|a|an|with|all|every|each|our|new|\d+) /u;

/** What "my" of a bullet is said of the work with: "my team" is "the team", "my dad" and "my last year" are not the only ones. */
const OF_WORK =
  /^(?:teams?|shifts?|department|crew|staff|colleagues|managers?|boss|supervisor|ward|unit|class(?:es)?|students|pupils|patients|clients|customers|area|region|section|store|shop|branch|office|company|employer|line|group|school|site|project|clinic|kitchen|warehouse|territory|accounts|route|apprentices?|trainees?)$/;

function withoutMy(text: string): string {
  return text.replace(/\ball my (?!own)/g, "all ").replace(/(?<=\p{Ll} )my (?=(\p{Ll}+)(?: (\p{Ll}+))?)/gu, (whole, next: string, then = "") => (OF_WORK.test(next) || OF_WORK.test(then) ? "the " : whole)); // prettier-ignore
}

const DUTY = /^(?:(?:was |am )?(?:responsible|accountable) for|(?:my )?(?:main |daily |key )?(?:duties|responsibilities|tasks) (?:included?|were|are)|(?:was )?(?:tasked|charged) with)[: ]+(?=\p{L})/iu; // prettier-ignore

const NAMES_DOING =
  /^(?!(?:the|all|my|our|a|an)\b)(?:\p{Ll}+ ){0,2}?(?:\p{Ll}{3,}(?:[ts]ion|ysis|nance|ning|ling|ting|cing|sing)|design|procurement|development|management|recruitment|payroll|deployment|assessment)(?: and \p{Ll}+)? (?:of|for|in)\b/u;

/** "setting out and quality": beside a thing the first is one too. */
const BESIDE_A_THING = /^\p{L}+ing(?: (?:out|up|down|off|in|on|over))? and (?!\p{L}+ing\b)/iu;

const STANDING = /^(?:I )?(?:was|am|have been) (?:an? |the )?(?=(?:part|(?:\p{Ll}+ )?(?:member|chair|secretary|treasurer|captain)) of )/iu; // prettier-ignore

/** "Was awarded Engineer of the Year" needs no "Was" behind a bullet's dot. */
const HONOR = /^(?:I )?was (?=(?:awarded|named|promoted|elected|selected|chosen|appointed|nominated|recogni[sz]ed|invited|commended) )/iu; // prettier-ignore

/**
 * "Responsible for managing the store" is "Managed the store"; only where the deed is a verb of the list. "Was a
 * member of" is "Member of", true of a role that goes on as of one that has ended.
 */
function withDeedFirst(text: string, { tense, isFirstPerson, keepsDuty }: Manner): string {
  const standing = STANDING.exec(text);
  if (standing) return text.slice(standing[0].length);
  const toDo = /^(?:was |am )?responsible to (?=\p{L}+ )/iu.exec(text);
  if (toDo) {
    const deed = inForm(
      text.slice(toDo[0].length).split(" "),
      verbOfPresent,
      tense === "present" ? "base" : "past",
      () => true,
    );
    return deed ?? text;
  }
  const honor = isFirstPerson ? null : HONOR.exec(text);
  if (honor) return text.slice(honor[0].length);
  const duty = DUTY.exec(text);
  if (!duty) return withVerbOfGerund(text, tense, isFirstPerson ?? false);
  const words = text.slice(duty[0].length).split(" ");
  const isOver = /^(?:I )?was /i.test(text);
  const isNamed = BESIDE_A_THING.test(words.join(" "));
  const deed = isNamed ? null : inForm(words, verbOfGerund, tense === "present" && !isOver ? "base" : "past", () => true); // prettier-ignore
  if (deed) return deed;
  const named = keepsDuty
    ? null
    : deedOfNoun(words.join(" "), tense === "present" && !isOver ? "base" : "past");
  if (named) return named;
  // "Responsible for analysis and design": the name of what is done says that one did it.
  if (!isFirstPerson && NAMES_DOING.test(words.join(" "))) return words.join(" ");
  return text.replace(/^(?:was|am) (?=\p{Ll}+ for )/iu, "");
}

/** "Keeping the records of 31 drivers" is "Keep the …" in a role that goes on, and "Kept the …" in one that has ended. */
function withVerbOfGerund(text: string, tense: Manner["tense"], isFirstPerson: boolean): string {
  if (tense === "" || !/^\p{L}+(?:-\p{L}+)?ing(?:,? \p{L}|,? \d)/u.test(text) || isListOfWork(text))
    return text;
  // "Introducing of sensors, stops went down by a third": what has had its result was done.
  const form = tense === "present" && !HAD_RESULT.test(text) ? "base" : "past";
  // What hangs on behind a comma goes with the name of the work in a sentence.
  if (isFirstPerson && text.includes(",")) return inForm(text.split(" "), verbOfGerund, form, () => true) ?? text; // prettier-ignore
  // A result has its own verb and time.
  const at = text.search(HAD_RESULT);
  const [head, result] = at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at)];
  const said = withoutOf(head, form) ?? inForm(head.split(" "), verbOfGerund, form, () => true);
  return said === null ? text : said + result;
}

/** "Reviewing of payment claims" is certainly done: "Reviewed payment claims". Null where another doing is joined to it. */
function withoutOf(text: string, form: "base" | "past"): string | null {
  const [, doing = "", rest = ""] = /^(\p{L}+ing) of (.+)$/su.exec(text) ?? [];
  const verb = doing === "" || NAMES_THING.test(doing) ? undefined : verbOfGerund(doing.toLowerCase());
  return !verb || /(?:,| and) \p{Ll}+ing\b/u.test(rest) ? null : `${verb[form]} ${rest}`;
}

const HAD_RESULT =
  /[,;] (?:[^,;]* )?(?:went (?:down|up)|fell|dropped|rose|became|saved|cut|reduced|raised|increased) [^,;]*\d/u;

const NAMES_THING =
  /^(?:meeting|beginning|understanding|opening|hearing|reading|listing|rating|ranking|winning|drawing|standing|feeling|being|building|setting|covering|having|knowing|timing|spelling|filing|coming|leaving|passing|wiring|piping)$/i;

/** "Placing drains, taking samples, X-rays": names of work rather than a deed and how it was done. */
function isListOfWork(text: string): boolean {
  const [, second = "", ...more] = text.split(", ");
  return more.length > 0 && /^\p{L}+ing\b/u.test(second) && !more.some((part) => /^(?:and|which|who|so|but)\b/.test(part) || / and \p{L}+ing\b/u.test(part)); // prettier-ignore
}

// "Remind clients, but do not …": what this verb is joined to would keep its tense.
const GOES_ON = / (?:but|and|or|who) (?:do|does|can|am|are|is|have|has)(?:n['’]t)? /;

/** Present in a role that has ended becomes past ("Manage", "Manages"); "Manages" in one that goes on, "Manage". */
function inTense(text: string, { tense }: Manner): string {
  const words = text.split(" ");
  const word = bare(words[0]!).toLowerCase();
  const first = verbOfPresent(word);
  if (!first || tense === "" || first.past === word || GOES_ON.test(text)) return text;
  const isThird = word !== first.base;
  if (tense === "present" && !isThird) return text;
  const form = tense === "present" ? "base" : "past";
  return inForm(words, verbOfPresent, form, (verb, own) => (own !== verb.base) === isThird) ?? text;
}

type VerbOf = (word: string) => Verb | undefined;

/**
 * The words with the first verb, and those joined to it, in another form. Null where one that is joined may be a noun
 * ("and supply rooms"): half a change is worse than none.
 */
function inForm(
  words: string[],
  verbOf: VerbOf,
  form: "base" | "past",
  isAlike: (verb: Verb, word: string) => boolean,
): string | null {
  const first = verbOf(bare(words[0]!).toLowerCase());
  if (!first || !isDeed(words, 0, verbOf)) return null;
  const said = [first[form] + (words[0]!.endsWith(",") ? "," : "")];
  // "Help customers choose and order lenses": they choose.
  let isBelow = /^(?:help|let)$/.test(first.base);
  let isChain = true;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]!;
    const isNext = isJoined(words, at) && (verbOf !== verbOfGerund || isOfList(words, at));
    const verb = isNext ? verbOf(bare(word)) : undefined;
    const isSame = verb !== undefined && isAlike(verb, bare(word));
    isBelow = word.endsWith(";") ? false : isBelow || beginsBelow(words, at, verbOf);
    if (isBelow && isSame) {
      // "…, and ship" after "to plan the work" may be the person's deed or what was planned.
      if (/,$/.test(words[at - 2]!) && !verbOf(bare(words[at - 2]!))) return null;
      said.push(word);
      continue;
    }
    // A deed that is not in the list would stay behind in its old form.
    const isUnknown = verb === undefined && verbOf === verbOfGerund && isNext && /ing,?$/.test(word);
    // "Maintain and share updates": right behind a verb stands another.
    const isBeside =
      at === 2 && /^(?:and|or)$/.test(words[1]!) && !first.isNounToo && verbOf !== verbOfGerund;
    // "Washing up and cleaning": of a deed without an object the other is one, too.
    const isOther = at === 3 && PARTICLE.test(words[1]!) && /^(?:and|or)$/.test(words[2]!);
    isChain &&= /^(?:and|or)$/.test(word) || isSame;
    const isDeedToo = isSame && (isBeside || isOther || isDeed(words, at, verbOf, isChain));
    // "Drive and pump …" are two deeds, "individual and group therapy" is one thing.
    const isLast = at === words.length - 1 || /,$/.test(word);
    const isThing = isSame && !isDeedToo && at > 2 && (verbOf === verbOfGerund ? isLast : verb.isMostlyNoun);
    if (isUnknown || (isSame && !isDeedToo && !isThing)) return null;
    said.push(isDeedToo ? verb[form] + (word.endsWith(",") ? "," : "") : word);
  }
  return said.join(" ");
}

const PARTICLE = /^(?:up|out|down|off|in|on|over|away)$/;

const OPENS_BELOW = /^(?:that|which|who|whom|where|when|while|if|so|because|until|can|will|could|would|may)$/;

/** Whether what follows is no deed of its own: "to analyze problems and develop solutions", "by merging two teams and moving both". */
function beginsBelow(words: string[], at: number, verbOf: VerbOf): boolean {
  const [before, word] = [words[at - 1]!, bare(words[at]!)];
  if (OPENS_BELOW.test(word)) return true;
  if (verbOf === verbOfGerund)
    return (
      /^(?:by|for|of|in|through|from|without|after|before|including|via|from|to|with|on)$/.test(before) &&
      /ing$/.test(word)
    );
  return before === "to" && isPresent(word);
}

/** What says how, or what came of it, rather than what else was done. */
const HOW =
  /^(?:accounting|achieving|aiding|aligning|allowing|answering|averaging|boosting|bringing|building|contributing|covering|creating|cutting|delivering|driving|earning|enabling|ensuring|exceeding|focusing|following|freeing|generating|giving|growing|guaranteeing|helping|hitting|improving|increasing|keeping|leading|leaving|liaising|lifting|lowering|maintaining|making|meeting|minimising|minimizing|providing|raising|reaching|reducing|removing|reporting|resulting|saving|serving|showing|supporting|taking|totaling|totalling|using|winning|working)$/;

/** In "managing a team, reporting to the board" the second goes with the first; in "hiring, paying and training" it stands beside it. */
function isOfList(words: string[], at: number): boolean {
  if (!words[at - 1]!.endsWith(",") || verbOfGerund(bare(words[at - 1]!).toLowerCase())) return true;
  // "Unloading containers, loading trailers": two deeds of one kind.
  if (!HOW.test(bare(words[at]!)) && isDeed(words, at, verbOfGerund)) return true;
  return words.some((word, later) => later > at && /ing,?$/.test(word) && /^(?:and|or)$/.test(words[later - 1]!)); // prettier-ignore
}

function bare(word: string): string {
  return word.replace(/,$/, "");
}

function isJoined(words: string[], at: number): boolean {
  return /^(?:and|or|then)$/.test(words[at - 1]!) || /[,;]$/.test(words[at - 1]!);
}

const NO_OBJECT = /^(?:of|is|are|was|were|for|to|in|on|at|by|from|with|under|between|per)$/;

/** Whether a word that may be a verb is one, by what stands after it; in "hiring, training and paying the staff", by the last. */
function isDeed(words: string[], at: number, verbOf: VerbOf, isOpening = at === 0): boolean {
  const word = words[at]!;
  const verb = verbOf(bare(word).toLowerCase());
  const next = words[at + 1];
  if (!verb || next === undefined || !/[\p{L}\d]/u.test(next)) return false;
  if (/^(?:of|is|are|was|were|per)$/.test(next) || isRank(word, next) || namesThing(word, next)) return false;
  if (isPerson(word) && NO_OBJECT.test(next)) return false;
  if (word.endsWith(",")) return isDeed(words, at + (/^(?:and|or)$/.test(next) ? 2 : 1), verbOf, isOpening);
  if (/^(?:and|or)$/.test(next)) {
    const other = verbOf(bare(words[at + 2] ?? "").toLowerCase());
    const isSurely = isOpening && verbOf === verbOfPresent && !verb.isNounToo && words.length > at + 3;
    return other !== undefined && (isSurely || isDeed(words, at + 2, verbOf, isOpening));
  }
  if (verbOf === verbOfGerund) return isDoing(words, at, verb);
  if (!verb.isNounToo || OBJECT.test(next)) return true;
  // Further in it may as well be a thing: "the front desk and supply rooms".
  if (isOpening && bare(word).toLowerCase() === verb.base) return beginsDeed(words.slice(at));
  // "Drafts answers": two plurals in a row are a deed and its object; "Reports for" may be papers.
  return /[^s]s$/.test(word) && /^\p{Ll}/u.test(next) && !NO_OBJECT.test(next);
}

// Names of work as well ("Training sessions", "Building maintenance", "Planning for three sites").
const WORK_AND_DOING =
  /^(?:acting|binding|existing|growing|holding|leading|living|moving|rising|selling|sitting|standing|turning|understanding|visiting|winning|working|accounting|auditing|baking|banking|billing|booking|briefing|building|buying|campaigning|carving|casting|catering|charting|cleaning|clearing|climbing|closing|coaching|coding|consulting|cooking|counseling|counselling|cutting|dancing|drawing|dressing|drilling|driving|editing|engineering|farming|filing|filming|filling|financing|finishing|fishing|fitting|framing|fundraising|funding|gardening|grading|grooming|handling|heating|hearing|hiring|housing|hunting|invoicing|interviewing|judging|landscaping|learning|lecturing|lending|lighting|listing|loading|machining|manufacturing|mapping|marketing|meeting|mentoring|milling|mining|modeling|modelling|molding|moulding|monitoring|networking|nursing|opening|operating|ordering|outing|packaging|packing|painting|parking|patrolling|piping|planning|planting|plastering|plating|plumbing|pricing|printing|processing|programming|proofreading|publishing|purchasing|reading|recording|recruiting|recycling|reporting|researching|riding|roofing|running|safeguarding|sailing|sampling|scanning|scheduling|screening|sewing|shipping|shopping|singing|sorting|staffing|steering|storing|styling|surveying|sweeping|swimming|tailoring|teaching|testing|tiling|timing|touring|tracking|trading|training|translating|tutoring|typing|upholstering|washing|weaving|welding|wiring|wrapping|writing|benchmarking|bookkeeping|branding|brewing|budgeting|costing|debriefing|dispatching|fencing|forecasting|glazing|grazing|knitting|labeling|labelling|logging|merchandising|onboarding|policing|profiling|prospecting|rehearsing|rigging|rostering|seeding|sourcing|spraying|staging|stocktaking|targeting|tendering|timetabling|triaging|trimming|troubleshooting|underwriting|vetting)$/;

/** Of those, what one does to several things ("Handling user tickets"). */
const DOING_TO_MANY =
  /^(?:handling|teaching|writing|running|tracking|monitoring|loading|sorting|filing|scheduling|recording|editing|translating|interviewing|purchasing|buying|processing|recruiting|hiring|coaching|mentoring|tutoring|grooming|sampling|screening|winning|leading|visiting|testing|training|grading|washing|sewing|wrapping|dispatching|labeling|labelling|merchandising|onboarding|sourcing|spraying|targeting|triaging|trimming|vetting)$/;
const NEVER =
  /^(?:using|utilizing|utilising|leveraging|including|following|according|depending|regarding|being|having)$/;

/** Whether a word in -ing tells a deed by what stands behind it. */
function isDoing(words: string[], at: number, { base }: Verb): boolean {
  const word = bare(words[at]!).toLowerCase();
  const next = words[at + 1]!;
  if (NEVER.test(word) || /^(?:done|carried|made|given|completed|performed)$/.test(next)) return false;
  if (OBJECT.test(next) || GOES_WITH[base]?.test(next)) return true;
  // "Gritting rota 1 in 3 nights" names a rota.
  if (NAMED_BY_WORK.test(next) && !ON_MANY_THINGS.test(word)) return false;
  if (/^(?:writing|drafting)$/.test(word) && WRITTEN.test(next)) return true;
  if (WORK_AND_DOING.test(word)) return DOING_TO_MANY.test(word) && isOfMany(words.slice(at + 1));
  // "… and pitching for instructions": what is joined to a deed is one.
  if (/^(?:with|in|on|to)$/.test(next) || (at > 0 && /^(?:for|at|by|from)$/.test(next))) return true;
  // "Filleting line, knife work, hygiene" names work.
  if (at === 0 && /^\p{Ll}+[^s\P{L}],$/u.test(next) && !words.slice(2).some((other) => other === "and"))
    return false;
  return !NO_OBJECT.test(next) && !/^(?:and|or)$/.test(next);
}

const NAMED_BY_WORK = /^(?:rota|roster|line|list|room|duty|bay|desk|shift|run|round|shop|station|crew|gang|season|yard|shed|hall|log|log ?book)[,;]?$/; // prettier-ignore
const ON_MANY_THINGS = /^(?:managing|leading|running|supervising|keeping|planning|making|staffing|clearing|covering|opening|closing|maintaining|building|fitting|holding|joining|heading|writing|preparing|organi[sz]ing|completing|updating)$/; // prettier-ignore
const WRITTEN = /^(?:reports|letters|notes|plans|lists|rotas|statements|policies|minutes|bids|grants|references|summaries|briefs|manuals|tests|articles|copy|code|proposals)[,;]?$/; // prettier-ignore

function isOfMany(parts: string[]): boolean {
  const head = headOf(parts);
  return /[^s]s$/.test(head) && !OF_ONE_THING.test(head) && !NO_OBJECT.test(parts[0]!);
}

function isPresent(word: string): boolean {
  return verbOfPresent(word) !== undefined;
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? "";
}

// "iOS", "eBay", "pH" are written so.
export function capitalized(text: string): string {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(text) ? sentenceCase(text) : text;
}

function withStop(text: string, { hasStops }: Manner): string {
  const isOne =
    !/(?<!\b(?:St|Ste|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|No|vs|Inc|Ltd|Co|Jr|Sr|ca|\p{Lu}))[.!?]["”’)]* \p{Lu}/u.test(
      text,
    );
  if (!isOne) return /[.!?:]["”’)]*$/.test(text) ? text : `${text.replace(/[,;]$/, "")}.`;
  if (hasStops) return /[\p{L}\p{N}%)]$/u.test(text) ? `${text}.` : text;
  // An abbreviation keeps its own ("Inc.", "a.m.").
  return /(?:\b(?:inc|ltd|co|corp|etc|jr|sr|st|dr|no|dept|vs|approx|ave|blvd)|\.\p{L}|\b\p{Lu})\.$/iu.test(
    text,
  )
    ? text
    : text.replace(/(?<=[\p{L}\p{N}%)"”’])[.;,]$/u, "");
}

/** Whether most of a person's bullets end with a full stop. */
export function haveStops(bullets: string[]): boolean {
  const stopped = bullets.filter((text) => /\.\s*$/.test(text)).length;
  return stopped * 2 > bullets.length;
}
