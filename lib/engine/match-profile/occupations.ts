import { findOccupation, type Occupation } from "#lib/language/occupations.ts";
import { skillOfVerb } from "./deeds.ts";

// What a title alone shows: whoever has been a waiter has served customers, whatever the bullets say.

/** Skills that nobody in an occupation does without, by its ISCO-08 unit group. */
const WORK_OF: Record<string, string[]> = {
  "1420": ["store management", "retail sales"],
  "2165": ["surveying"],
  "2166": ["graphic design"],
  "2211": ["medicine", "patient care"],
  "2212": ["medicine", "patient care"],
  "2221": ["nursing", "patient care"],
  "2222": ["midwifery", "patient care"],
  "2262": ["pharmacy practice"],
  "2264": ["physical therapy", "patient care"],
  "2265": ["nutrition"],
  "2267": ["optometry"],
  "2310": ["teaching"],
  "2320": ["teaching"],
  "2330": ["teaching"],
  "2341": ["teaching"],
  "2342": ["childcare"],
  "2352": ["teaching"],
  "2353": ["teaching"],
  "2411": ["accounting"],
  "2423": ["human resources"],
  "2431": ["marketing"],
  "2512": ["software development", "programming"],
  "2513": ["software development", "programming"],
  "2514": ["software development", "programming"],
  "2622": ["library services"],
  "2635": ["social work"],
  "2642": ["journalism"],
  "3141": ["laboratory testing"],
  "3212": ["laboratory testing"],
  "3213": ["pharmacy practice"],
  "3221": ["nursing", "patient care"],
  "3251": ["dental assisting", "dentistry", "patient care"],
  "3258": ["patient care", "emergency response"],
  "3313": ["bookkeeping"],
  "3321": ["insurance"],
  "3322": ["sales"],
  "3323": ["procurement"],
  "3334": ["estate agency", "customer service"],
  "3431": ["photography"],
  "3434": ["cooking", "food preparation"],
  "3512": ["technical support"],
  "4110": ["administrative support"],
  "4120": ["administrative support", "secretarial duties"],
  "4211": ["cash handling", "customer service"],
  "4212": ["cash handling", "customer service"],
  "4221": ["customer service"],
  "4222": ["customer service", "telephone etiquette"],
  "4223": ["customer service", "telephone etiquette"],
  "4224": ["customer service", "reception"],
  "4225": ["customer service"],
  "4226": ["customer service", "reception"],
  "4313": ["payroll"],
  "4321": ["warehouse operations"],
  "4412": ["mail handling"],
  "4416": ["human resources", "administrative support"],
  "5111": ["customer service"],
  "5112": ["customer service"],
  "5120": ["cooking", "food preparation"],
  "5131": ["customer service", "table service"],
  "5132": ["customer service", "bartending"],
  "5141": ["hairstyling", "customer service"],
  "5142": ["cosmetology", "customer service"],
  "5151": ["housekeeping"],
  "5152": ["housekeeping"],
  "5153": ["property maintenance"],
  "5221": ["customer service", "retail sales"],
  "5222": ["customer service", "retail sales"],
  "5223": ["customer service", "retail sales"],
  "5230": ["cash handling", "customer service"],
  "5245": ["customer service"],
  "5246": ["customer service", "food preparation"],
  "5311": ["childcare"],
  "5312": ["teaching assistance"],
  "5321": ["patient care", "personal care"],
  "5322": ["personal care"],
  "5412": ["law enforcement", "criminal justice"],
  "5413": ["criminal justice"],
  "5414": ["security guarding"],
  "6113": ["horticulture"],
  "7112": ["bricklaying"],
  "7113": ["masonry"],
  "7115": ["carpentry"],
  "7121": ["roofing"],
  "7126": ["plumbing"],
  "7131": ["painting"],
  "7212": ["welding"],
  "7222": ["machining", "manufacturing"],
  "7223": ["machining", "manufacturing"],
  "7231": ["automotive repair"],
  "7233": ["mechanical maintenance"],
  "7411": ["electrical work"],
  "7512": ["baking"],
  "7522": ["cabinet making"],
  "8121": ["machine operation", "manufacturing"],
  "8122": ["machine operation", "manufacturing"],
  "8131": ["machine operation", "manufacturing"],
  "8132": ["machine operation", "manufacturing"],
  "8141": ["machine operation", "manufacturing"],
  "8142": ["machine operation", "manufacturing"],
  "8143": ["machine operation", "manufacturing"],
  "8151": ["machine operation", "manufacturing"],
  "8152": ["machine operation", "manufacturing"],
  "8153": ["machine operation", "manufacturing"],
  "8154": ["machine operation", "manufacturing"],
  "8155": ["machine operation", "manufacturing"],
  "8156": ["machine operation", "manufacturing"],
  "8159": ["machine operation", "manufacturing"],
  "8160": ["machine operation", "manufacturing"],
  "8171": ["machine operation", "manufacturing"],
  "8172": ["machine operation", "manufacturing"],
  "8181": ["machine operation", "manufacturing"],
  "8183": ["machine operation", "manufacturing"],
  "8189": ["machine operation", "manufacturing"],
  "8211": ["assembly", "manufacturing"],
  "8212": ["assembly", "manufacturing"],
  "8219": ["assembly", "manufacturing"],
  "8322": ["driving"],
  "8331": ["driving"],
  "8332": ["driving"],
  "8343": ["crane operation"],
  "8344": ["forklift operation"],
  "9112": ["cleaning"],
  "9329": ["manufacturing"],
  "9411": ["food preparation"],
  "9412": ["food preparation"],
};

const known = new Map<string, Occupation | null>();
const mostTitles = 2000;

/** The occupation of a title, remembered. */
export function occupationOf(title: string): Occupation | null {
  const before = known.get(title);
  if (before !== undefined) return before;
  if (known.size >= mostTitles) known.clear();
  const found = findOccupation(title);
  known.set(title, found);
  return found;
}

const AGENT = /\b(\p{L}{3,}?)(?:er|or)\b/giu;
// These say a rank, or that somebody works, and no deed.
const NO_DEED = /^(?:manag|direct|work|offic|lead|seni|juni|memb|partn|help|assist|engine|superv|conduct|act|fact|mot|maj|min|doct|auth|invest|creat|contract|consult|operat|produc|design|develop|train|teach|report|plann|build|account)/i; // prettier-ignore

/** "Underwriter" shows underwriting, "interpreter" interpreting: the skill that a title's verb names. */
function workOfAgents(title: string): string[] {
  return [...title.matchAll(AGENT)].flatMap(([, base = ""]) =>
    NO_DEED.test(base) ? [] : (skillOfVerb(base) ?? skillOfVerb(`${base}e`) ?? []),
  );
}

/** The same of an occupation whose unit group holds others, too. */
const WORK_OF_ONE: Record<string, string[]> = { "youth worker": ["youth development"] };

export function skillsOfTitle(title: string): readonly string[] {
  const occupation = occupationOf(title);
  const own = WORK_OF_ONE[occupation?.name ?? ""] ?? WORK_OF[occupation?.isco ?? ""] ?? [];
  return [...own, ...workOfAgents(title)];
}
