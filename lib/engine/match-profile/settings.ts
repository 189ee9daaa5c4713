import type { ItemFacts, MatchContext } from "./evidence.ts";

type Role = ItemFacts<MatchContext["experiences"][number]["item"]>;

/**
 * Kinds of workplace: how a posting names one, and how employers of that kind are called. A role there is
 * experience "in a hospital setting", whatever its own words say.
 */
const SETTINGS: [RegExp, RegExp][] = [
  [
    /\b(?:medical|clinical|health ?care|hospital|acute(?: care)?|inpatient|patient care) (?:setting|environment|facility|center|institution)s?\b|\bin (?:an? |the )?(?:\w+ )?hospitals?\b|\bhospital experience\b/i,
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
    /\b(?:nursing home|long[- ]term care|care home)\b/i,
    /\b(?:nursing home|care home|senior living|assisted living|nursing (?:and|&) rehab\w*|hospice)\b/i,
  ],
];

/** Roles at the kind of workplace that a text asks for; null when it asks for none. */
export function rolesInSetting(text: string, { experiences }: MatchContext): Role[] | null {
  const asked = SETTINGS.find(([pattern]) => pattern.test(text));
  if (!asked) return null;
  return experiences.filter((role) =>
    role.facts.some((fact) => fact.kind === "employer" && asked[1].test(fact.text)),
  );
}

/** The facts that show where and when such a role was. */
export function settingFacts(role: Role): string[] {
  return role.facts.filter(({ kind }) => kind === "employer" || kind === "dates").map(({ id }) => id);
}
