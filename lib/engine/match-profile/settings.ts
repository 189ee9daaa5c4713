import { contentWords } from "#lib/language/tokens.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { evidenceLimit, listOf, type Evidence, type ItemFacts, type MatchContext } from "./evidence.ts";
import { genericStems } from "./generic-words.ts";
import { missingWords, wordEvidence } from "./word-evidence.ts";

type Role = ItemFacts<MatchContext["experiences"][number]["item"]>;

/**
 * Kinds of workplace: how a posting names one, and how employers of that kind are called. A role there is
 * experience "in a hospital setting", whatever its own words say.
 */
const SETTINGS: [RegExp, RegExp][] = [
  [
    /\b(?:medical|clinical|health ?care|hospital|acute(?: care)?|inpatient|patient care) (?:setting|environment|facility|center|institution)s?\b|\bin (?:an? |the )?(?:[\w-]+ ){0,2}hospitals?\b|\bhospital experience\b/i,
    /\b(?:hospitals?|medical cent(?:er|re)|infirmary|clinic|health (?:system|services|cent(?:er|re)|care)|healthcare|community health|nhs)\b/i,
  ],
  [
    /\b(?:local|central|state|federal|county|municipal|city)(?:,? (?:or|and) (?:local|central|state|federal|county|municipal|city))* government\b|\bpublic sector\b|\bgovernment (?:setting|agency|agencies|office|experience)\b|\bpublic agenc/i,
    /\b(?:council|city of|county of|county|borough|state of|ministry|department (?:of|for)|federal|government|municipality|u\.?s\.? (?:army|navy|air force)|public works|authority)\b/i,
  ],
  [
    /\b(?:school|classroom|educational) (?:setting|environment)s?\b|\bin (?:an? |the )?(?:\w+ )?schools?\b/i,
    /\b(?:school|academy|kindergarten|college|lyc[eé]e|gymnasium)\b/i,
  ],
  [
    /\b(?:restaurant|kitchen|hospitality) (?:setting|environment|experience)\b|\bin (?:an? |the )?(?:\w+ )?(?:restaurant|hotel)s?\b/i,
    /\b(?:restaurant|bistro|brasserie|trattoria|kitchen|hotel|inn|caf[eé]|grill)\b/i,
  ],
  [
    /\b(?:law firm|legal) (?:setting|environment|experience)\b|\bin (?:an? )?(?:\w+ )?law (?:firm|office)s?\b/i,
    /\b(?:law (?:firm|office|group)|llp|solicitors|attorneys|legal aid)\b/i,
  ],
  [
    /\b(?:bank(?:ing)?) (?:setting|environment)\b|\bin (?:an? )?(?:\w+ )?banks?\b/i,
    /\b(?:bank|credit union|savings)\b/i,
  ],
  [
    /\b(?:warehouse|distribution) (?:setting|environment)\b|\bin (?:an? )?(?:\w+ )?warehouses?\b/i,
    /\b(?:warehouse|distribution|logistics|fulfil+ment)\b/i,
  ],
  [
    /\bnon-?profit (?:setting|environment|organi[sz]ation|sector|experience)s?\b/i,
    /\b(?:foundation|charity|non-?profit|shelter|food bank|habitat for|red cross)\b/i,
  ],
  [
    /\b(?:design |creative |advertising |in an? )(?:studio|agency) (?:setting|environment|experience)\b|\bin (?:an? )?(?:[\w-]+ )?(?:studio|agency)\b/i,
    /\b(?:studio|agency|design|creative)\b/i,
  ],
  [
    /\b(?:nursery|pre-?school|early years|child ?care|day ?care) (?:setting|environment)s?\b|\bin (?:an? )?(?:[\w-]+ )?(?:nursery|pre-?school|day ?care)\b/i,
    /\b(?:nurser(?:y|ies)|pre-?school|day ?care|kindergarten|early (?:years|learning)|child ?care|children['’]?s cent(?:er|re))\b/i,
  ],
  [
    /\b(?:salon|barber ?shop|spa) (?:setting|environment|experience)\b|\bin (?:an? )?(?:[\w-]+ )?(?:salon|barber ?shop|spa)\b/i,
    /\b(?:salon|barbers?|barber ?shop|hair|beauty|spa|stylist|hairdress(?:er|ing)|cosmetologist)\b/i,
  ],
  [
    /\b(?:prisons?|custodial|correctional|jail)\b/i,
    /\b(?:HMP|HMYOI|prison|correction(?:s|al)|penitentiary|jail|detention)\b/i,
  ],
  [
    /\bmid-?(?:size|tier) (?:accounting )?firms?\b/i,
    /\b(?:Deloitte|KPMG|PwC|Pricewaterhouse\w*|Ernst (?:&|and) Young|EY|BDO|Grant Thornton|RSM|Mazars|Crowe|Baker Tilly)\b/,
  ],
  [/\bbig (?:4|four)\b/i, /\b(?:Deloitte|KPMG|PwC|Pricewaterhouse\w*|Ernst (?:&|and) Young|EY)\b/],
  [
    /\b(?:nursing home|long[- ]term care|care home)\b/i,
    /\b(?:nursing home|care home|senior living|assisted living|nursing (?:and|&) rehab\w*|hospice)\b/i,
  ],
];

/** Roles at the kind of workplace that a text asks for; null when it asks for none. */
export function rolesInSetting(text: string, { experiences }: MatchContext): Role[] | null {
  const asked = SETTINGS.find(([pattern]) => pattern.test(text));
  if (!asked) return null;
  return experiences.filter((role) =>
    role.facts.some(
      (fact) => (fact.kind === "employer" || fact.kind === "title") && asked[1].test(fact.text),
    ),
  );
}

// Work that is done nowhere else, by its title.
const IMPLIED: [RegExp, RegExp][] = [
  [
    /\b(?:restaurant|kitchen|hotel|hospitality)/i,
    /\b(?:chef|cook|commis|barista|waiter|waitress|bartender)\b/i,
  ],
  [
    /\b(?:school|classroom)/i,
    /\b(?:primary|secondary|school|class|form|head|maths?|english|science) ?teacher\b/i,
  ],
  [/\blaw (?:firm|office)/i, /\b(?:solicitor|attorney|paralegal)\b/i],
];

/** Whether a role's title or facts say that it was at the kind of workplace that a text asks for. */
export function isSaidThere(text: string, { item, facts }: Role): boolean {
  const asked = SETTINGS.find(([pattern]) => pattern.test(text));
  return (
    IMPLIED.some(([place, title]) => place.test(text) && title.test(item.title)) ||
    (asked !== undefined && facts.some((fact) => asked[1].test(fact.text)))
  );
}

const NAMED = SETTINGS.map(([asked]) => new RegExp(asked.source, "gi"));
const FACILITY =
  /\b(?:acute care|inpatient|hospitals?|clinics?|health ?care|schools?|hotels?|restaurants?|warehouses?|governments?|settings?|environments?|facilit(?:y|ies)|organi[sz]ations?|institutions?|agenc(?:y|ies)|studios?|salons?|barber ?shops?|spas?)\b/gi;
const noMore = new Set(
  contentWords(
    "experience work job role candidate applicant firm firms preferably previous post qualifying qualified qualification registration related relevant direct professional practical acute clinical public private local busy large small something like behind house year month time demonstrated proven employment one two three four five six seven eight nine ten twelve",
  ),
);

/** What a requirement asks for besides the kind of workplace: "raising orchids" of "raising orchids in a hospital". */
export function workBesides(text: string): string {
  const rest = [...NAMED, FACILITY].reduce((left, named) => left.replace(named, " "), text);
  const telling = contentWords(rest).filter(
    (one) => !noMore.has(one) && !genericStems.has(one) && !/^\d+\+?$/.test(one),
  );
  return telling.length === 0 ? "" : rest;
}

/**
 * Work at a kind of workplace, by roles there. Where a certain work is asked for, having been there is half of it,
 * and all of it is shown by facts of such a role, or by facts that name no role. Null without such roles.
 */
export function settingEvidence(ask: Ask, context: MatchContext): Evidence | null {
  const roles = rolesInSetting(ask.text, context) ?? [];
  if (roles.length === 0) return null;
  const places = roles.flatMap(settingFacts);
  const besides = workBesides(ask.text);
  if (besides === "") return { share: 1, factIds: places.slice(0, evidenceLimit), gap: "" };
  const work = wordEvidence({ ...ask, text: besides }, context);
  const factIds = [...new Set([...work.factIds, ...places])].slice(0, evidenceLimit);
  const items = new Set(roles.map(({ itemId }) => itemId));
  const facts = work.factIds.map((id) => context.reading.byId.get(id)!);
  if (work.share < 1) {
    const found = new Set(facts.flatMap(({ keys }) => [...keys]));
    const missing = missingWords({ ...ask, text: besides }, found);
    const gap = `You have worked at such a place, but your facts do not speak of ${listOf(missing, "or")}.`;
    return { share: (1 + work.share) / 2, factIds, gap };
  }
  const isThere = facts.some(({ fact }) => fact.section !== "experiences" || items.has(fact.itemId));
  if (isThere) return { share: 1, factIds, gap: "" };
  return { share: 0.75, factIds, gap: "No role of yours at such a place shows this work; others do." };
}

/** The facts that show where and when such a role was. */
export function settingFacts(role: Role): string[] {
  return role.facts.filter(({ kind }) => kind === "employer" || kind === "dates").map(({ id }) => id);
}
