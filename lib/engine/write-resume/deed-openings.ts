import { irregular, verbOfPresent, type Verb } from "./verbs.ts";

// Whether what a bullet begins with is a verb. "Book rooms" is a deed, "Book sales" is none; what stands behind tells.

export const OBJECT =
  /^(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|any|each|every|both|own|their|its|his|her|our|my|over|up|out|off|down|care|part|new|about|around|roughly|approximately|approx\.?|[~£$€]?\d.*)$/;

// Words in -ed that say what somebody is.
const QUALITIES =
  /^(?:experienced|skilled|certified|licensed|motivated|detailed|advanced|dedicated|based|qualified|registered|bilingual|seasoned|versed|accomplished|interested|limited|assorted|varied|associated|involved|exposed|acquainted|committed|focused|located|related)$/;
/** Pasts that are nouns or qualities as well ("Lost time", "Saw operator"). */
const PAST_OR_OTHER = /^(?:lost|saw|bound|stuck|spread|split|cast|input|offset|reset|felt|left)$/;
/** Names that begin with a past ("Mixed methods research"). */
const NAMED_SO =
  /^(?:mixed (?:methods?|media|use|ability|abilities|age|model)|applied (?:research|math|sciences?|linguistics|statistics|psychology)|fixed (?:assets?|income|term|wing)|managed (?:services?|care)|assisted living|guided reading|printed matter)/;
const JOINED_VERB =
  /^(?:co|re|pre|de|un|mis|over|under|out|up|down|cross|peer|deep|hand|jet|copy|cold|spot|double|triple|fast|road|stress|load|pressure|risk|field|quality|ghost|part|spear|bench|sub|self|hot|spray|powder|litter|cycle|back|side|dry|wet|pan|deep|heat|shot|sand|test|beta|user|code|tele|e)-(?!employed|based|taught|funded|financed|contained|paced|motivated|directed)/;
const NAMED_PRESENT =
  /^(?:stock (?:count|counts|take|takes|check|checks|control)|cover (?:crops?|letters?)|drive shafts?|press (?:releases?|cuttings)|test (?:rigs?|benches)|control (?:boxes|rooms?|panels?)|guide dogs|seed (?:beds?|banks?)|(?:follow|check|drop|pick|call|hand|sign|set|start|shut|break|clean|lock|warm|back|log|sit|push|pull) (?:ups|ins|outs|offs|backs|downs|overs)|return (?:rates?|visits?|policy)|waste rates?|error rates?|host (?:families|family))$/;
/** Plurals that name what is handled rather than what somebody does: "Finds processing", "Returns handling". */
const PLURAL_THING =
  /^(?:finds|records|orders|returns|claims|accounts|works|parts|supplies|goods|sales|books|events|drinks|cases|stocks|plans|tests|services|changes|stores|cards|calls|lights|bids|tenders|grants|leads|loans|exhibits|prints|papers|samples|cuts|photos|posts|tools|ships|switches|signals|schools)$/;
const PLURAL_PAIR =
  /^(?:records|claims|accounts|sales|goods|finds|works|parts|repairs|orders|returns|benefits|payments|admissions) (?:complaints|queries|enquiries|inquiries|tickets|desk|requests|checks|counts|reviews|reports|tests|entries|errors|services|systems|orders|visits|tools)$/;
/** What ends in -ed and is no past. */
const ENDS_ALIKE = /^(?:feed|need|weed|seed|speed|breed|bleed|heed|succeed|proceed|exceed|shed|embed)$/;
const irregularPasts = new Set([
  ...irregular.values(),
  ..."bent broke sat slept stood swept tore wore woke".split(" "),
]);
/** "Own budget of $20,000" is what one has, "own the budget" what one does. */
const OF_ONES_OWN =
  /^(?:budget|caseload|portfolio|territory|patch|column|clients?|clientele|tools|car|transport|van|truck|vehicle|business|studio|workshop|list|accounts|diary|schedule|calendar|quotes|invoices|invoicing|books|bookings|rounds?|route|website|shop|practice|stall|equipment)$/;
/** Always verbs where a bullet begins with them. */
const surely = new Set(
  "bake bathe breed carry co-teach dress fry greet haul heed intubate own sew sit respond dispense".split(
    " ",
  ),
);
/** Nouns as well, which before several things ("Handle complaints") are rather verbs; these are not. */
const NOT_OF_MANY =
  /^(?:project|market|budget|program|support|stage|control|contract|network|account|study|title|value|target|profile|research|care|house|share|point|power|light|machine|land|level|line|link|track|team|group|product|sales?|staff|lead|time|water|field|fire|heat|light|oil|text|trade|type|voice|web|witness)$/;
/** Nouns more than verbs, which before several things one can take in hand ("Peel potatoes") are verbs all the same. */
const OF_THINGS_IN_HAND =
  /^(?:bolt|brush|catch|chart|chop|coach|coat|comb|count|dice|dig|drain|drill|dust|email|flash|fillet|flush|fold|glaze|grade|grease|grill|grout|guide|hang|iron|label|lace|lift|load|lock|lubricate|mark|mix|mount|oil|pack|page|paint|peel|phone|pick|pin|plaster|polish|pot|pour|price|prune|quote|rack|rake|rinse|roast|season|shave|shine|slice|smoke|sort|spray|stack|stain|stitch|stretch|supply|sweep|tag|tape|tile|triage|trim|tutor|vacuum|wax|whip|wrap)$/;
/** What with such a word before it is one thing ("Stock counts every month"). */
export const OF_ONE_THING =
  /^(?:reviews|counts|checks|results|calls|details|tests|entries|changes|plans|reports|notes|lists|sheets|books|orders|rates|times|takes|levels|runs|terms|standards|errors|losses|shortages|skills|services|systems|areas|bays|lines|cases|points|days|hours|clubs|shifts|estimates|visits|surveys|requests|sales|teams|duties|stations|operators|workers|managers|leaders|campaigns|drills|meetings|shows|events|fairs|issues|tasks|sites|tools|parts|units|cycles|costs|fees|rotas|schedules|programs|programmes|projects|classes|courses|lessons|sessions|trips|rounds|stands|screens|shops|bills|improvements|openings|contracts|boards)$/;
/** Ways to name what is done ("Roof inspections", "Process improvements"): behind a noun rather than done to. */
const OF_DOING = /\p{L}{3}(?:[ts]ions?|ments?|ings?|ances?|ences?|als|ities|ysis|yses)$/u;
/** No plural, and yet what one acts on ("Count stock"). */
const MASS =
  /^(?:stock|cash|inventory|equipment|food|water|waste|laundry|linen|produce|timber|concrete|data|bread|freight|cargo|luggage|mail|furniture|paperwork|software|code|blood|medication|medicine|milk|soil|steel|glass|fabric|packaging|material|materials|rubbish|trash|grass|snow|fruit|meat|fish|veg|vegetables)$/;
/** Nouns as well, that hardly ever stand before another one. */
const OF_ANY =
  /^(?:monitor|run|repair|feed|groom|unload|take|use|draw|get|find|put|sell|buy|build|hold|pay|help|fit|weld|mop|weed|teach|drive|lay|make|cover|handle|check|clean|schedule|chair|interview)$/;
/** Of those, the ones that are nouns before several things ("Monitor stands"). */
const NOUN_OF_MANY = /^(?:monitor|repair|help|pay|feed)$/;
/** What such a word with this one behind it is: "Drive shaft", "Cover letter". */
const COMPOUND =
  /^(?:shaft|train|belt|thru|through|letter|letters|sheet|price|home|time|order|orders|bars?|lists?|points?|ups?|downs?|outs?|rate|performance|variance|compliance|adherence|dates?|desks?|table|stands)$/;
/** What these verbs go on with though it is no object. */
export const GOES_WITH: Record<string, RegExp> = {
  partner: /^with$/,
  translate: /^(?:for|from|into|between)$/,
  forecast: /^(?:demand|sales|cash|revenue|costs|budgets|staffing)$/,
  room: /^patients$/,
  visit:
    /^(?:sites|clients|customers|schools|homes|patients|families|suppliers|farms|stores|prospects|members|residents)$/,
  buy: /^(?:for|from)$/,
  sell: /^(?:to|at|door)$/,
  work: /^(?:with|on|in|as|under|alongside|closely|directly|across)$/,
  report: /^(?:to|directly)$/,
  order: /^from$/,
  help: /^(?:with|to|train|run|teach|plan|write|keep|make)$/,
  care: /^for$/,
  look: /^(?:after|for|into)$/,
  chart: /^(?:in|on)$/,
  deal: /^with$/,
  act: /^as$/,
  lead: /^(?:professional|daily|weekly|monthly|shifts|sessions|tours|classes|teams|meetings|projects|workshops|walks|rounds|lessons|groups|trips|crews|rehearsals|services)$/,
};
const ADJECTIVE =
  /^(?:bi-?weekly|bi-?monthly|semi-monthly|fortnightly|daily|weekly|monthly|quarterly|annual|yearly|large|small|big|complex|various|multiple|several|different|other|many|some|full|whole|entire|high|low|local|major|minor|basic|complete|existing|incoming|outgoing|accurate|regular|key)$/;
/** Qualities as well. */
const QUALITY_TOO = /^(?:open|clear|direct|separate|secure|lower|present|dry|live|level)$/;
const ABOUT = /^(?:about|around|over|nearly|almost|roughly|approx\.?|approximately|some)$/;
const ENDS_A_COMPOUND =
  /(?:ing|er|or|ment|[ts]ion|ance|rate|rates|times?|down|room|line|list|stands?|screens?|shops?|bills?)$/;
/** Who does something as well ("Mentor for two teachers"). */
const PERSONS = /^(?:mentor|coach|tutor|clerk|lead|intern|volunteer|guard|judge|cook|nurse|guide|model)$/;
const NO_OBJECT = /^(?:of|is|are|was|were|for|to|in|on|at|by|from|with|under|between|since)$/;
const BEHIND_MASS = /^(?:for|in|on|at|from|to|with|and|or|by|each|every|daily|weekly|after|before)$/;

/** The tense in which a text begins with a verb that is certainly one; null where it may be none. */
export function tenseOf(parts: string[]): "present" | "past" | null {
  const isAdverb = /ly$/i.test(parts[0]!) && verbOfPresent(parts[0]!.toLowerCase()) === undefined;
  const said = isAdverb ? parts.slice(1) : parts;
  const [first = "", next = ""] = said;
  const word = first.replace(/,$/, "").toLowerCase();
  if (!/^\p{L}+(?:-\p{L}+)?$/u.test(word) || /^(?:of|is|are|was|were)$/.test(next)) return null;
  // "Have driven 310,000 km", "Never failed an audit", "Was safety delegate".
  if (/^(?:have|never)$/.test(word))
    return /\p{L}(?:ed|en|wn|un|ld|ept|ade)$|^(?:had|led|met)$/u.test(next) ? "past" : null;
  if (word === "was") return next === "on" || /\p{L}(?:ed|en|wn)$/u.test(next) ? null : "past";
  if (irregularPasts.has(word)) return !PAST_OR_OTHER.test(word) || OBJECT.test(next) ? "past" : null;
  // "Authorised Technician since 2024" is what somebody is.
  if (/^(?:authori[sz]ed|appointed|approved)$/.test(word) && /^\p{Lu}/u.test(next)) return null;
  if (NAMED_SO.test(`${word} ${next}`)) return null;
  // "Self-employed", "desk-based": what something is, where the second part alone is no such verb.
  if (/-\p{L}+ed$/u.test(word) && !JOINED_VERB.test(word)) return null;
  if (/\p{L}{2}ed$/u.test(word) && !ENDS_ALIKE.test(word))
    return next !== "by" && (!QUALITIES.test(word) || /^(?:and|or)$/.test(next) || OBJECT.test(next))
      ? "past"
      : null;
  return beginsDeed(said) ? "present" : null;
}

/** "Finds processing", "Records requests" and "Return rate" name things. */
export function namesThing(word: string, next: string): boolean {
  const [first, bare] = [word.toLowerCase(), next.replace(/[,;.]$/, "")];
  if (NAMED_PRESENT.test(`${first} ${bare}`)) return true;
  return (PLURAL_THING.test(first) && /^\p{Ll}{2,}ing$/u.test(bare)) || PLURAL_PAIR.test(`${first} ${bare}`);
}

/** "Top 10% of the center" is a rank. */
export function isRank(word: string, next: string): boolean {
  return word.toLowerCase() === "top" && /^\d/.test(next);
}

/** Whether the first of the words, a verb in its first form or a noun ("book", "stock"), is a verb here. */
export function beginsDeed(parts: string[]): boolean {
  const [first = "", second = "", then = ""] = parts;
  const word = first.replace(/,$/, "").toLowerCase();
  const next = second.replace(/,$/, "");
  if (/^(?:of|is|are|was|were)$/.test(next)) return false;
  if (word === "own" && OF_ONES_OWN.test(next)) return false;
  if (isRank(word, next)) return false;
  if (namesThing(first, second)) return false;
  if (surely.has(word)) return true;
  const verb = verbOfPresent(word);
  const isJoined = /^(?:and|or)$/.test(next) && isBase(word) && isBase(then) && parts.length > 4;
  // "Fire and water damage": two that are things rather than deeds.
  if (isJoined && !(isThing(word) && isThing(then)) && !isOneThing(word, then, parts.slice(3))) return true;
  if (
    !verb ||
    verb.base !== word ||
    (PERSONS.test(word) && !OBJECT.test(next) && !GOES_WITH[word]?.test(next))
  )
    return false;
  if (!verb.isNounToo || OBJECT.test(next)) return true;
  // No noun goes before these: "Plan weekly menus".
  if (!verb.isMostlyNoun && ADJECTIVE.test(next) && then !== "") return true;
  if (GOES_WITH[word]?.test(next) || (ABOUT.test(next) && /^[~£$€]?\d/.test(then))) return true;
  const isPlain = /^\p{Ll}/u.test(next) || (OF_ANY.test(word) && /^\p{L}/u.test(next));
  return isPlain && !NO_OBJECT.test(next) && isObject(verb, parts.slice(1));
}

/** Whether a noun phrase is what a verb that is a noun as well acts on, and not one thing with it. */
function isObject({ base, isMostlyNoun }: Verb, parts: string[]): boolean {
  const [next = "", then = ""] = parts.map((part) => part.replace(/,$/, ""));
  if (OF_ANY.test(base) && !ENDS_A_COMPOUND.test(next) && !COMPOUND.test(next)) return true;
  if (OF_ONE_THING.test(next)) return false;
  // "Test water for lead", but not "Test water quality".
  const isHandy = OF_THINGS_IN_HAND.test(base);
  if (MASS.test(next) && (!isMostlyNoun || isHandy) && (parts.length === 1 || /,$/.test(parts[0]!) || BEHIND_MASS.test(then))) return true; // prettier-ignore
  if (NOUN_OF_MANY.test(base) || NOT_OF_MANY.test(base) || (isMostlyNoun && !isHandy && !OF_ANY.test(base)))
    return false;
  // "Open garden days" are open; "open accounts" is done.
  if (QUALITY_TOO.test(base) && /^\p{Ll}/u.test(then) && !NO_OBJECT.test(then) && !ENDS_PHRASE.test(then) && !/,$/.test(parts[0]!)) return false; // prettier-ignore
  const head = headOf(parts);
  if (isMostlyNoun && (OF_DOING.test(head) || OF_ONE_THING.test(head))) return false;
  return /[^s]s$/.test(head);
}

/** Who does something rather than what is done, where nothing stands behind that it could be done to. */
export function isPerson(word: string): boolean {
  return PERSONS.test(word.toLowerCase());
}

/** "Launch and lift schedule": two words that are nouns as well, before a single thing that has no article. */
function isOneThing(word: string, then: string, [next = "", after = ""]: string[]): boolean {
  const isNoun = (one: string) => verbOfPresent(one)?.isNounToo === true;
  return isNoun(word) && isNoun(then) && /^\p{Ll}+[^s\P{L}][,;.]?$/u.test(next) && !OBJECT.test(next) && !MASS.test(next) && (after === "" || NO_OBJECT.test(after)); // prettier-ignore
}

function isThing(word: string): boolean {
  return verbOfPresent(word)?.isMostlyNoun === true && !OF_THINGS_IN_HAND.test(word);
}

function isBase(word: string): boolean {
  return surely.has(word) || verbOfPresent(word)?.base === word;
}

const ENDS_PHRASE =
  /^(?:and|or|that|who|which|every|each|within|per|after|before|during|using|through|until|without|as|via|into|onto|across|inside|throughout|while|when|so|if|so|twice|once|daily|weekly|monthly|-|–|—|\+|&)$|^\(/;

/** The last word of a noun phrase: "complaints" of "customer complaints that …"; "" where something was done to it. */
export function headOf(parts: string[]): string {
  const end = parts.findIndex((part) => NO_OBJECT.test(part) || ENDS_PHRASE.test(part));
  const comma = parts.findIndex((part) => /[,;:.]$/.test(part));
  const length = Math.min(end === -1 ? parts.length : end, comma === -1 ? parts.length : comma + 1);
  const phrase = parts.slice(0, length);
  // "Support tickets closed within an hour" says what was done with them.
  if (phrase.some((part) => /\p{L}{2}ed$/u.test(part))) return "";
  return (phrase.at(-1) ?? "").replace(/[,;:.]$/, "");
}
