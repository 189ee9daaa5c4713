import { matchesOf } from "#lib/language/matches.ts";
import { canonicalSkill } from "#lib/language/skills.ts";

// Whoever has "tutored reading" has shown tutoring, though the noun is not there.

// What has another meaning than its verb ("reported to the head"), and what any work is ("managed", "operated").
const OTHERS = new Set([
  "training", "reporting", "accounting", "engineering", "housing", "banking", "marketing", "building",
  "processing", "leading", "operation", "operations", "communication", "administration", "opening", "closing",
  "working", "running", "coaching", "mentoring", "drafting",
]); // prettier-ignore

// Verbs of their own past.
const IRREGULAR = new Map([
  ["wrote", "writing"],
  ["taught", "teaching"],
  ["drove", "driving"],
  ["sold", "sales"],
  ["bought", "purchasing"],
]);

// Work told by what comes of it: whoever makes 400 hires a year recruits.
const TOLD_BY: [RegExp, string][] = [
  [/(?<!\b(?:train|onboard|mentor|induct|orient|coach|supervis|support|teach|taught|show|welcom|guid|help|assist|oversaw|oversee)\p{L}*[ ,](?:[\p{L}-]+[ ,]+){0,3})(?<!\b(?:for|to|of|with|among) )\b\d[\d,]* (?:new |seasonal |annual )?hires\b|\btime[- ]to[- ](?:fill|hire)\b|\bfilled (?:about |over )?\d[\d,]* (?:vacancies|positions|roles|posts)\b/iu, "recruiting"],
  [/(?:^orders?|\border(?:ed|ing)|(?:,|\band) order) (?!(?:for|to|of|from) )(?:\p{L}+ ){0,2}?(?:supplies|stock|parts|materials|equipment|goods|stationery)\b/iu, "procurement"],
  [/\b(?:draft(?:ed|s)?|co-wr(?:ite|ote)) (?:\p{L}+ ){0,3}?(?:reports?|letters|briefs|complaints|motions|memos?|articles|proposals|policies|minutes|newsletters?|copy|documentation|bids|grants|contracts|speeches|petitions|ads|applications|submissions|statements|procedures|manuals|handbooks?)\b/iu, "writing"],
  [/\brais(?:e|ed|es|ing) (?:(?:over |about |nearly )?[£$€]\d|(?:\p{L}+ ){0,2}?(?:funds|money)\b)(?![^.;]{0,30}\b(?:invoices?|(?:purchase )?orders|credit notes?|claims|quotes|prices?|rents?|wages?)\b)/iu, "fundraising"],
  [/\b(?:took on|take on|taking on|hired|employ(?:ed)?) (?:over |about |up to )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\p{L}+ ){0,2}?(?:staff|girls|boys|lads|people|helpers?|assistants?|apprentices?|workers?|cooks?|waiters?|carers?|cleaners?|starters?)\b|\b(?:wr(?:ote|ite|iting)|d(?:id|o|oing)|ma(?:de|ke|king)|plan(?:ned|ning)?|set|prepare[ds]?|dr(?:ew|aw) up) (?:the |our |all )?(?:staff|shift|team|weekly|monthly) rotas?\b/iu, "supervision"],
  [/\b(?:show(?:s|ed|n|ing)?|taught|teach(?:es|ing)?|break(?:s|ing)? in|broke in|induct(?:s|ed|ing)?|brought on|bring(?:s|ing)? on) (?:all |the |our |\d+ |two |three |four |five |six )?(?:new|junior|younger) (?:\p{L}+ )?(?:drivers|starters|staff|hands|lads|cooks|nurses|carers|joiners|hires|recruits|colleagues|assistants|apprentices|operators|workers|teachers|clerks|guards|waiters)\b/iu, "training"],
  [/\b(?:won|secured|brought in|landed) (?:an? |the |\d+ )?(?:[£$€][\d,.]+[km]? )?(?!travel)(?:\p{L}+ )?grants? (?:of|from|for|worth)\b|\b(?:bid|application)s? (?:that |which )?(?:won|secured|brought in) (?:over |about )?[£$€]\d/iu, "grant writing"],
  [/\b(?:do|does|did|keep|kept|keeping|doing) (?:my |our |the |their )?(?:own )?books\b(?! (?:on|in order|tidy|clean|stocked|and (?:toys|magazines|papers|media))\b)/iu, "bookkeeping"],
]; // prettier-ignore

// One of these stands in whatever those find.
const MAY_TELL =
  /hire|fill|order|draft|co-wr|rais|books|grants?|\bbids?\b|\b(?:won|secured|brought in) (?:over |about )?[£$€]|rota|\bt(?:ook|ake|aking) on|employ|\b(?:new|junior|younger) /i;

const DEEDS = /(?:^|(?:,|;|\/|&|\+|\band\b)\s*)(?:co-)?(\p{L}{2,}ed)\b/giu;
const FIRST = /^(\p{L}{3,})\b/u;
const known = new Map<string, string | null>();
const mostWords = 4000;
// What-if reads the same bullets over and over.
const knownDeeds = new Map<string, readonly string[]>();

/** The skill of "the ability to type": what its verb names. */
export function skillOfVerb(word: string): string | null {
  return skillOf(word.toLowerCase(), false);
}

function skillOf(word: string, isPast: boolean): string | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostWords) known.clear();
  const base = isPast ? word.slice(0, -2) : word.replace(/e$/, "");
  const nouns = [`${base}ing`, `${base}ion`, `${base}ation`].filter((noun) => !OTHERS.has(noun));
  const found = nouns.map((noun) => canonicalSkill(noun)).find((name) => name !== null) ?? null;
  known.set(word, found);
  return found;
}

/** The skills that the verbs of a bullet name: "Tutored reading and edited scripts". */
export function skillsOfDeeds(bullet: string): readonly string[] {
  const before = knownDeeds.get(bullet);
  if (before) return before;
  if (knownDeeds.size >= mostWords) knownDeeds.clear();
  const found = deedsIn(bullet);
  knownDeeds.set(bullet, found);
  return found;
}

function deedsIn(bullet: string): string[] {
  const words = matchesOf(bullet, DEEDS).map(([, word]) => word!.toLowerCase());
  const first = FIRST.exec(bullet)?.[1]?.toLowerCase() ?? "";
  const names = words.map((word) => skillOf(word, true));
  names.push(IRREGULAR.get(first) ?? null);
  if (first !== "" && !first.endsWith("ed") && !first.endsWith("ing")) names.push(skillOf(first, false));
  const told = MAY_TELL.test(bullet) ? TOLD_BY.filter(([pattern]) => pattern.test(bullet)) : [];
  return [
    ...names.filter((name) => name !== null && !OTHERS.has(name)),
    ...told.map(([, name]) => name),
  ] as string[];
}
