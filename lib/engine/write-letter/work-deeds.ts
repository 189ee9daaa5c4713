import { verbOfGerund, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import { withAnd } from "./listed-deeds.ts";

// Work that is told by its name ("roll checks every morning", "customer complaints") is a deed with the plain verb that
// its noun goes with: one carries out checks and handles complaints. These verbs say no more than the name of the work.

const rows: [verb: string, past: string, nouns: string][] = [
  [
    "carry out",
    "carried out",
    "check checks test tests testing inspection inspections audit audits survey surveys search searches repair repairs count counts stocktake stocktakes " +
      "stock-take assessment assessments patrol patrols calibration calibrations installation installations maintenance " +
      "measurement measurements analysis analyses examination examinations servicing screening screenings scan scans " +
      "investigation investigations experiment experiments procedure procedures treatment treatments valuation " +
      "valuations observation observations sampling evaluation evaluations reviews refurbishment refurbishments",
  ],
  [
    "handle",
    "handled",
    "claim claims complaint complaints query queries call calls order orders booking bookings payment payments payroll request " +
      "requests enquiry enquiries inquiry inquiries cash return returns invoice invoices correspondence email emails e-mails " +
      "billing ordering invoicing purchasing paperwork reconciliation reconciliations recs collections ticket tickets " +
      "refund refunds admissions discharges referral referrals reservation reservations delivery deliveries transfers " +
      "case cases casework post mail registrations renewals banking expenses AP/AR A/P A/R AP AR shipments imports " +
      "exports contract contracts budgets logistics disputes adjustments permits subscriptions accounts ledger ledgers timesheets donations",
  ],
  [
    "take care of",
    "took care of",
    "rota rotas roster rosters timetable timetables upkeep prep archive archives records newsletter newsletters displays " +
      "laundry storage setup set-up stock inventory supplies equipment paintwork gardens plants",
  ],
].map(([verb, past, nouns]) => [verb!, past!, nouns!]); // prettier-ignore

const verbs = new Map(rows.flatMap(([verb, past, nouns]) => nouns.split(" ").map((noun) => [noun, { verb, past }] as const))); // prettier-ignore

const BEHIND =
  / (?:of|for|in|on|at|by|from|with|to|per|under|across|over|via|between|during|within|including|every|each|twice|once|a|an|daily|weekly|monthly|before|after)(?= |$)/u;
const NO_WORK =
  /^(?:no|zero|only|fewer|less|more|best|highest|lowest|top|record|late|missed|failed|lost|new|the)\b|\b(?:rates?|passed|rose|fell|grew|down|up|above|below|met|closed|won|paid|completed|done|handled|resolved)\b/u;

/** What follows "I" for work by its name: "carry out roll checks every morning"; null where no plain verb goes with it for certain. */
export function workDeed(text: string, isCurrent: boolean): string | null {
  const plain = text.replace(/ \([^()]*\)/gu, "");
  if (/\((?:no|none|zero|never)\b/.test(text) || DONE.test(plain)) return null;
  if (/[:;]| [-–—] /u.test(plain) || NO_WORK.test(plain) || /^\p{L}+ing\b/u.test(plain)) return null;
  const items = plain.split(/, (?:and )?| and /u);
  const known = items.map((item) => verbs.get(headOf(item)));
  const first = known.find((one) => one !== undefined);
  const count = known.filter((one) => one !== undefined).length;
  if (!first || !known[0] || count * 2 < items.length) return null;
  if (items.length > 1 && items.some((item) => item.split(BEHIND)[0]!.split(" ").length > longestItem))
    return null;
  // "Sales calls", but "calls the shots" is a deed of its own.
  const [word = "", next = ""] = plain.split(" ");
  const verb = verbOfPresent(word.toLowerCase());
  if (verb && (!verb.isNounToo || /^(?:the|a|an|all|every|each)$/.test(next))) return null;
  if (/^(?:an?|the|my|our) |^\p{L}+ly\b|\//iu.test(plain.replace(/^A\/[PR]\b|AP\/AR/gu, ""))) return null;
  const isMixed = known.some((one) => one !== undefined && one !== first && one.verb !== first.verb);
  const deed = isMixed ? verbs.get("claims")! : first;
  // "Vehicle checks every morning, defect cards": what goes with the verb is said, the rest is left to the resume.
  const joined = doneBeside(plain, items, isCurrent);
  const isLoose = items.length === 2 && !known[1] && plain.includes(", ");
  const said = isLoose ? /^(?:[^(),]|\([^()]*\)|,(?! ))+/u.exec(text)![0] : inOneList(text);
  if (joined) return `${isCurrent ? deed.verb : deed.past} ${joined}`;
  return said.split(" ").length < 2 ? null : `${isCurrent ? deed.verb : deed.past} ${said}`;
}

/** What ends in what was done with it: "complaints sorted out". */
const DONE =
  / (?:with|by|and|or|of|for|in|on|to|from|\p{L}+) .*\b(?:\p{L}{3,}ed|kept|made|sold|met|paid|done|taken|given)(?: (?:out|up|off|in|on|on time|myself))?$/u;
const longestItem = 5;

/** "Code reviews, mentoring 2 graduates": "code reviews and mentor 2 graduates" behind the verb. */
function doneBeside(plain: string, items: string[], isCurrent: boolean): string | null {
  const [first = "", second = ""] = items;
  const [word = "", next = "", ...rest] = second.split(" ");
  const verb = items.length === 2 && plain === `${first}, ${second}` ? verbOfGerund(word) : undefined;
  if (!verb || !/^(?:the|a|an|all|our|new|\d.*|two|three|four|\p{Ll}+s)$/u.test(next)) return null;
  return `${first} and ${isCurrent ? verb.base : verb.past} ${[next, ...rest].join(" ")}`;
}

/** A list of work whose last part has an "and" of its own: "searches, checks, and escorts to court and hospital". */
function inOneList(text: string): string {
  const said = withAnd(text, null);
  const at = said.lastIndexOf(", ");
  const isOpen =
    said === text &&
    at !== -1 &&
    !/[()]/.test(text) &&
    / (?:to|for|of|in|on|at|from|with) .* and /.test(text.slice(at + 2));
  return isOpen ? `${text.slice(0, at)}, and ${text.slice(at + 2)}` : said;
}

/** The last word of what an item names: "checks" of "daily vehicle checks every morning". */
function headOf(item: string): string {
  const name = item.split(BEHIND)[0]!.replace(/^(?:and|or) /u, "");
  const last = name.split(" ").at(-1) ?? "";
  return /^[A-Z/]+$/.test(last) ? last : last.toLowerCase();
}
