import { isPlainWord } from "#lib/language/plain-word.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { gerundOfPast, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";

// Bullets leave articles out ("led rewrite of the app", "with vacuum lifter"), sentences don't. Which nouns go without
// one can only be listed: materials, fields and doings. What stands on no list is taken for one of several, so a fact
// is rather quoted as it stands than told with an article missing.

const MASS = new Set(
  (
    "chess football tennis rugby golf basketball hockey cricket badminton netball volleyball prize place blackjack roulette poker charcuterie conduit cost curbside drywall duct flatbed hire kit loss output pickup pipe plywood shrink speed surge weight access advice aid air alcohol alumni arabic art audio bacteria beef beer behavior behaviour blood bread " +
    "breakfast broadband butter capital care cargo cash cattle change charge cheese chicken childcare children china " +
    "chinese chocolate classical clay coal code coffee commerce concrete conduct content control copper cotton credit " +
    "crew crime criteria custody data debt deer demand design dinner dirt discipline disposal dough drama dress dust " +
    "dutch duty e-commerce english enough everybody everyone expenditure expertise fabric faculty feed feedback feet " +
    "fire first-aid fish flour food footfall footwear freight french fruit fuel fun furniture gas geese german glass " +
    "glue gold grain grass gravel grief growth half hay health heat help hindi honey hygiene ice income " +
    "infrastructure ink irish iron italian knowledge labor labour land law leather leisure linen literature litter " +
    "livestock logic love lumber lunch mail makeup manure marble material math maths meat media medicine men " +
    "merchandise metadata metal mice milk money mortar mulch music news noise oil over overtime oxygen paint paper " +
    "part pasta payroll people personnel pest phenomena philosophy place plant plaster plastic play police polish " +
    "pork portuguese power practice pressure produce progress property radio rain refuse relief religion research " +
    "rest revenue rice risk rubbish russian safety salad salt sand scope scrap seafood seed series service sheep " +
    "silver snow social soil sound space spanish species speech sport sports staff steam steel stock stone stress " +
    "sugar supply support surplus talent tax teeth theatre therapy timber time tissue trade traffic transit transport " +
    "trash travel trust turf turkish turnover upkeep urdu user video wall waste water wealth weather welfare welsh " +
    "wheat wildlife wine women wood wool workflow yarn yeast zinc"
  ).split(" "),
); // prettier-ignore
/** What ends like a thing that can't be counted and can. */
const ONE_OF_SEVERAL = new Set(
  (
    "ability achievement activity advertisement agreement alliance allowance ambulance apartment appliance " +
    "application appointment apprenticeship argument arrangement assessment assignment attachment auction audience " +
    "authority bandage briefing building cabbage capability ceiling celebrity championship charity city clearing " +
    "collection commitment community compartment competition conference connection convention conversation " +
    "corporation cottage crossing dealership defence department deployment destination difference division document " +
    "drawing edition election element enhancement entity entrance environment establishment evening exhibition " +
    "expansion expedition experiment extension facility fence foundation function garage generation hearing image " +
    "improvement installation instance institution instrument integration internship intersection invention " +
    "investment invitation junction king landing language leakage liability licence listing location lodging meeting " +
    "membership message mission monument morning mortgage offering opening operation opportunity option organisation " +
    "organization outing package page painting partnership passage payment pension percentage performance petition " +
    "plantation population portion position posting prescription presentation priority publication question railing " +
    "rating reaction reception recording reference refinement refurbishment relationship replacement restatement ring " +
    "ruling saving scholarship section segment selection sentence sequence session setting settlement ship shipment " +
    "shortage simulation sitting situation solution stage statement station string subscription substance suggestion " +
    "supplement tournament township transaction transition translation treatment university version viewing village " +
    "voyage warning wedding wing"
  ).split(" "),
);
const MASS_ENDING =
  /(?:ing|ment|[ts]ion|ance|ence|ancy|ency|ity|ness|ship|hood|ism|ics|age|ware|work|graphy|logy|nomy|ry|cy|sis|craft)$/u;

const DETERMINED =
  /^(?:the|an?|my|our|own|its|their|his|her|your|this|that|these|those|each|every|all|any|both|some|no|another|several|many|few|more|most|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|up|over|about|around|under|nearly|almost|what|whatever|everything|sure|them|it|him|her|us|me|you|everyone|.*['’]s?)$/iu;
const PREPOSITION =
  /^(?:of|for|from|to|in|on|at|by|with|without|into|onto|via|through|during|after|before|between|across|over|under|around|within|against|near|off|per|as|about|until|than|behind|beyond|towards?|along|among|alongside|inside|outside|above|below|including|despite|using|since|plus|instead|because|like|up|out|down|away|back)$/u;
/** What ends the phrase, and is no part of it. */
const ENDS =
  /^(?:that|which|who|whose|whom|when|while|where|so|if|how|why|whether|because|and|or|but|then|is|are|was|were|has|have|had|can|could|would|will|to|not|only|also|even|mostly|mainly|together|daily|weekly|monthly|yearly|quarterly|annually|overnight|abroad|online|worldwide|nationwide|again|alone|myself|himself|there|here|too|twice|once|on-site|onsite|in-house|year-round|full-time|part-time|\p{Ll}+ly)$/u;
const PARTICLE = /^(?:out|up|off|down|over|on|in|back|away|through|together)$/u;
const JOINT = /^(?:and|or)$/;

/** Whether a deed's object, or what stands behind its "with" or "and", lacks the article that it needs. */
export function leavesArticleOut(deed: string): boolean {
  const words = deed.replace(/ \([^()]*\)/gu, "").split(" ");
  let isObject = true;
  return words.some((word, at) => {
    const next = words[at + 1] ?? "";
    if (at === 0 && /,$/.test(word)) return false;
    if (at === 0) return !/^(?:am|was|have|had)$/.test(word) && isBare(words, PARTICLE.test(next) ? 2 : 1);
    const isJoint = JOINT.test(word) || /,$/.test(word);
    if (isJoint && isVerb(next)) {
      isObject = true;
      return isBare(words, at + 2);
    }
    if (word === "with" || word === "as") return isBare(words, at + 1);
    // "for field hospital", "when boss away", "by rebuilding compressor"
    if (BEHIND_ONE.test(word) && isBareOne(words, at + 1)) return true;
    if (BY_DOING.test(word) && /^\p{Ll}+ing$/u.test(next) && isBareOne(words, at + 2)) return true;
    if (PREPOSITION.test(word) && !(at === 1 && PARTICLE.test(word))) isObject = false;
    // What a preposition lists ("on loading, surge and washout") are matters rather than things.
    return isJoint && isObject && isBare(words, at + 1);
  });
}

const BEHIND_ONE = /^(?:for|of|from|to|into|when|while|if)$/;
const BY_DOING = /^(?:by|of|without|after|before|in|for)$/;
/** What is always one of several, so that a preposition before it wants an article too. */
const ALWAYS_ONE =
  /^(?:hospital|clinic|client|customer|employee|patient|manager|boss|owner|chef|director|system|application|app|machine|vehicle|house|garden|engine|compressor|chiller|boiler|pump|dashboard|department|company|factory|report|customer|supplier|bridge|tunnel|ward|hotel|restaurant|museum|website|newsletter|campaign|contract|tower|building)$/;

/** Whether a phrase ends in one of these and has no article: "for field hospital". */
function isBareOne(words: string[], from: number): boolean {
  const phrase = phraseAt(words, from).filter((word) => word !== "away");
  const head = phrase.findIndex((word) => ALWAYS_ONE.test(word));
  const isAlone = head !== -1 && (head === phrase.length - 1 || !/^\p{Ll}+s?$/u.test(phrase[head + 1]!) || isVerb(phrase[head + 1]!)); // prettier-ignore
  return isAlone && !phrase.some((word) => DETERMINED.test(word)) && !/\d|^\P{L}/u.test(phrase.slice(0, head).join(" ")) && !/\p{Lu}/u.test(phrase.slice(0, head).join("")); // prettier-ignore
}

function isVerb(word: string): boolean {
  return (
    /^\p{Ll}+(?:ed|ing)$/u.test(word) || verbOfPresent(word) !== undefined || gerundOfPast(word) !== undefined
  );
}

/** Whether the phrase that begins at a place needs an article and has none. */
function isBare(words: string[], from: number): boolean {
  const phrase = phraseAt(words, from);
  const head = phrase.at(-1);
  if (
    head === undefined ||
    /\d|^\P{L}/u.test(phrase.join(" ")) ||
    phrase.some((word) => DETERMINED.test(word))
  )
    return false;
  const behind = words.slice(from + phrase.length, from + phrase.length + 2).join(" ");
  // "brought labor cost down from 12% to 10%": a measure; "helped customers unload": a verb.
  if (/^(?:down|up|from|by) |^to (?:[$£€]\d|\d[\d.,]*%)/.test(behind)) return false;
  // "with webpack"
  if (phrase.length === 1 && canonicalSkill(head) !== null && !isPlainWord(head)) return false;
  if (phrase.length > 1 && verbOfPresent(head)?.isNounToo === false) return false;
  return needsArticle(head) && !sharesHead(words, from + phrase.length);
}

function phraseAt(words: string[], from: number): string[] {
  const phrase: string[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    const bare = word.replace(/[,;:.]$/, "");
    if (PREPOSITION.test(bare) || (ENDS.test(bare) && !isTimely(words, at))) break;
    phrase.push(bare);
    if (bare !== word) break;
  }
  return phrase;
}

/** "met weekly target" has one of several, "met weekly with parents" none. */
function isTimely(words: string[], at: number): boolean {
  const next = words[at + 1];
  return /^(?:hourly|daily|weekly|monthly|quarterly|yearly|early)$/.test(words[at]!) && next !== undefined && !PREPOSITION.test(next) && !ENDS.test(next); // prettier-ignore
}

/** Names and abbreviations go without, and so do things in the plural. */
function needsArticle(head: string): boolean {
  if (/\p{Lu}/u.test(head) || PLURAL.test(head) || MASS.has(head)) return false;
  return ONE_OF_SEVERAL.has(head) || !MASS_ENDING.test(head);
}

const PLURAL = /[^su]s$|[^s]ses$|[xz]es$/u;

/** "bank, fixed asset and intercompany accounts", "fire alarm and emergency lighting": what all are stands at the end. */
function sharesHead(words: string[], from: number): boolean {
  const isList = /,$/.test(words[from - 1] ?? "");
  let at = from;
  if (isList) while (at < words.length && !JOINT.test(words[at]!) && !PREPOSITION.test(words[at]!)) at += 1;
  if (!JOINT.test(words[at] ?? "") || isVerb(words[at + 1] ?? "")) return false;
  const last = phraseAt(words, at + 1);
  return last.length > 1 && !needsArticle(last.at(-1)!) && !last.some((word) => DETERMINED.test(word));
}
