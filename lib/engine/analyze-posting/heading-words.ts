// What titles, employers and places look like: used by all three of their readers.

export const ROLE =
  /\b(?:account(?:ant|ing)|administrat\w+|advis[eo]r|aide|analyst|apprentice|arborist|architect|artist|assembler|assistant|associate|attendant|attorney|auditor|baker|barista|bartender|bookkeeper|buyer|captain|care(?:giver| worker)|carpenter|cashier|chef|chief|clerk|coach|consultant|controller|cook|coordinator|counsel(?:or)?|custodian|dentist|deputy|design\w+|developer|director|dispatcher|doctor|driver|editor|educator|electrician|engineer\w*|estimator|examiner|executive|expert|facilitator|firefighter|foreman|gardener|generalist|guard|hand|head of|host(?:ess)?|housekeeper|hygienist|inspector|installer|instructor|intern|interpreter|investigator|janitor|journalist|judge|keeper|laborer|lead|lecturer|librarian|lineman|machinist|manager|mason|mechanic|medic|messenger|midwife|nanny|nurse|officer|operator|painter|paralegal|paraprofessional|paramedic|pharmacist|phlebotomist|photographer|physician|pilot|planner|plumber|porter|president|principal|producer|professor|programmer|receptionist|recorder|recruiter|registrar|repairer|reporter|representative|researcher|scientist|secretary|seller|server|sheriff|social worker|solicitor|specialist|stocker|strategist|ceo|cfo|cto|coo|cio|superintendent|supervisor|surgeon|surveyor|teacher|teamleider|technician|technologist|teller|therapist|trainer|translator|treasurer|tutor|underwriter|veterinarian|waiter|waitress|warden|welder|worker|writer|commissioner|actuary|actuaries|anesthetist|an[ae]esthesiologist|barber|biologist|bricklayer|butcher|chaplain|chemist|cleaner|contractor|counsellor|curator|dietitian|drafter|economist|extern|fellow|fitter|florist|geologist|groundskeeper|hairdresser|handyman|hydrologist|landscaper|lifeguard|locksmith|merchandiser|nutritionist|optician|optometrist|packer|pathologist|pipefitter|plasterer|practitioner|product owner|professional(?=s?(?:$|\s*[,()/|–—-]|\s(?:in|for|at|of|with|who|to)\b))|psychologist|psychiatrist|ranger|rigger|roofer|salesperson|sonographer|statistician|steward|stylist|tester|valet|videographer|entwickler\w*|ingenieur\w*|pfleger\w*|berater\w*|medewerker|adviseur|histotechnician|histotechnologist|cytotechnologist|physiotherapist|radiotherapist|psychotherapist|organi[sz]er|caseworker|operative|caretaker|adjuster|fundraiser|copywriter|glazier|joiner|scaffolder|chauffeur|canvasser|upholsterer|pastor|dealer|patroller|greenkeeper|arranger|deckhand|negotiator|perfusionist|crew|ingénieure?|développeu\w+|consultor|analista|desarrollador\w*)s?\b/i;

const US_STATES =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";
export const STATE_NAMES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
export const PROVINCES =
  "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon|Nunavut";
const PROVINCE_CODES = "AB|BC|MB|NB|NL|NS|NU|ON|QC|SK|YT";
export const COUNTRIES =
  "United States|USA|US|United Kingdom|UK|England|Scotland|Wales|Ireland|Canada|Australia|New Zealand|Germany|Deutschland|France|Spain|España|Portugal|Italy|Netherlands|Nederland|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Poland|Czech Republic|Czechia|Hungary|Romania|Greece|Israel|India|Singapore|Japan|Brazil|Brasil|Mexico|Argentina|Colombia|Chile|South Africa|Malaysia|Luxembourg|Bulgaria|Lithuania|Latvia|Estonia|Ukraine|Serbia|Croatia|Slovenia|Slovakia|Turkey|Türkiye|Egypt|United Arab Emirates|UAE|Saudi Arabia|Qatar|China|Taiwan|South Korea|Thailand|Vietnam|Indonesia|Philippines|Pakistan|Bangladesh|Sri Lanka|Nigeria|Kenya|Ghana|Morocco|Peru|Costa Rica|Uruguay|Malta|Cyprus|Iceland|Northern Ireland|Österreich|Schweiz|Suisse|Svizzera|Espagne|Allemagne|Belgique|België|Italie|Italia|Frankreich|Spanien|Niederlande|Pays-Bas|Polen|Polska|Sverige|Norge|Danmark|Suomi|México|Perú|Hong Kong";
export const NAME = "[A-ZÀ-ÞŁŚŻ][\\p{L}.'’-]{1,24}";
/** "City, State" or "City, Country", a suburb's city in brackets with it. */
export const CITY_STATE = new RegExp(
  `(?:^|[^\\p{L}])((?!(?:${US_STATES}|${PROVINCE_CODES}), )${NAME}(?: (?:${NAME}|de|la|del|of|am|upon)){0,2}(?: \\(${NAME}(?: ${NAME})?\\))?, ` +
    `(?:(?:${US_STATES}|${PROVINCE_CODES})(?=[^\\p{L}]|$)(?: \\d{5})?|${STATE_NAMES}|${PROVINCES}|${COUNTRIES})(?![\\p{L}]))`,
  "mu",
);

/** "Geelong VIC 3220": how Australia writes a town. */
export const AUSTRALIAN_TOWN = new RegExp(
  `^(${NAME}(?: ${NAME}){0,2}),? (NSW|VIC|QLD|TAS|ACT|WA|SA|NT)(?: \\d{4})?$`,
  "u",
);

/** "Richmond, Bendigo & Goldfields VIC": a board's line with the region behind the town. */
export const TOWN_IN_REGION = new RegExp(
  `^(${NAME}(?: ${NAME}){0,2})(?:,| &) (?:${NAME}|&|and|[ ,-])+ (NSW|VIC|QLD|TAS|ACT|WA|SA|NT)$`,
  "u",
);

export function tidy(text: string, max = 120): string {
  const plain = text.replace(/^[\s:–—|•*"“-]+|[\s:–—|•*"”,.;-]+$/gu, "").replace(/\s+/g, " ");
  return plain.length <= max ? plain : "";
}

// A portal's fields in a row: what stands below the first is the next one's name.
const FIELD_NAME =
  /^(?:job )?(?:id|title|location|locations|agency|department|division|salary|type|number|status|category|level|date|posted|opening|closing|time type|remote type|employer|company|schedule|shift|grade|description|summary|requisition id)\s*:?$/i;

// "Company: Loaf Location: Leeds": the next field of the same line.
const NEXT_LABEL =
  /\s+(?:location|place|company|employer|salary|pay|job type|hours|start(?: date)?|department|closing date|deadline|contract)\s*:.*$/i;

type LabelPatterns = { onOneLine: RegExp; below: RegExp };
const patterns = new Map<string, LabelPatterns>();

function patternsOf(labels: string): LabelPatterns {
  const known = patterns.get(labels);
  if (known) return known;
  const made = {
    onOneLine: new RegExp(
      `^(?:•\\s*)?(?:${labels})(?:[ \\t]*[:–—][ \\t]*|[ \\t]+-[ \\t]*|-[ \\t]+)(\\S[^\\n]{0,119})$`,
      "im",
    ),
    below: new RegExp(`^(?:${labels})[ \\t]*:?\\n+(\\S[^\\n]{1,79})$`, "im"),
  };
  patterns.set(labels, made);
  return made;
}

/** What stands behind one of the labels, or below it; "" when none is there. `labels` is one of a few, known at build. */
export function labelled(head: string, labels: string): string {
  const { onOneLine, below: belowIt } = patternsOf(labels);
  const beside = onOneLine.exec(head)?.[1];
  if (beside) return tidy(beside.replace(NEXT_LABEL, ""));
  const below = belowIt.exec(head)?.[1];
  const isValue = below && !below.endsWith(":") && !below.startsWith("•") && !FIELD_NAME.test(below);
  return isValue ? tidy(below) : "";
}
