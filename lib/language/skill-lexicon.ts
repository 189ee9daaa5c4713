import { business } from "./lexicon/business.ts";
import { careAndClinical } from "./lexicon/care-and-clinical.ts";
import { commerceAndCreative } from "./lexicon/commerce-and-creative.ts";
import { engineeringAndScience } from "./lexicon/engineering-and-science.ts";
import { general } from "./lexicon/general.ts";
import { health } from "./lexicon/health.ts";
import { peopleAndPublic } from "./lexicon/people-and-public.ts";
import { publicAndEducation } from "./lexicon/public-and-education.ts";
import { service } from "./lexicon/service.ts";
import { softwareProducts } from "./lexicon/software-products.ts";
import { softwareTools } from "./lexicon/software-tools.ts";
import { software } from "./lexicon/software.ts";
import { trades } from "./lexicon/trades.ts";
import { workOfHands } from "./lexicon/work-of-hands.ts";

/**
 * What a term is: `license` covers certificates and registrations, `degree` a level of education, `trait` the
 * soft skills that nobody can prove by naming them.
 */
export type SkillKind = "skill" | "license" | "language" | "degree" | "trait";

/** One written form of a skill. `isExact`: only in this case. `needsContext`: an everyday word or a letter. */
export type Alias = { text: string; isExact: boolean; needsContext: boolean };
export type LexiconEntry = {
  name: string;
  field: string;
  kind: SkillKind;
  aliases: Alias[];
  /** What whoever shows this one has shown too. */
  broader: string[];
  /** Where it belongs without showing that. */
  areas: string[];
};

// By field: a letter or everyday word is taken for the skill beside a sure term of its own field.
const tables: [field: string, table: string][] = [
  ["general", general],
  ["software", software],
  ["software", softwareTools],
  ["software", softwareProducts],
  ["health", health],
  ["health", careAndClinical],
  ["trades", trades],
  ["trades", workOfHands],
  ["science", engineeringAndScience],
  ["business", business],
  ["business", commerceAndCreative],
  ["service", service],
  ["public", publicAndEducation],
  ["public", peopleAndPublic],
];

function readAlias(written: string): Alias {
  const mark = written[0];
  const isMarked = mark === "^" || mark === "?";
  return { text: isMarked ? written.slice(1) : written, isExact: isMarked, needsContext: mark === "?" };
}

// "Employee scheduling" is scheduling, "shift leadership" leadership: what a compound's last words name, whatever
// stands before them. Of most words that isn't so (court reporting, gene editing, data mining).
const HEADS = new Map(
  [
    "scheduling", "supervision", "leadership", "first aid", "negotiation", "auditing", "compliance", "sales",
    "recruiting", "budgeting", "inventory management", "vaccination", "billing", "cleaning", "catering",
    "community outreach", "ultrasound", "x-ray", "firefighting", "photography", "animation", "forklift operation",
    "crane operation", "welding", "underwriting", "merchandising", "procurement", "bookkeeping", "waste management",
    "customer service", "time management", "quality control", "risk management",
  ].map((name) => [name, name] as const),
).set("audit", "auditing").set("audits", "auditing").set("recruitment", "recruiting").set("budgets", "budgeting")
  .set("inventory", "inventory management").set("negotiations", "negotiation").set("outreach", "community outreach")
  .set("sonography", "ultrasound").set("radiography", "x-ray"); // prettier-ignore

function headOf(name: string): string | undefined {
  const words = name.split(" ");
  if (words.length < 2) return undefined;
  const own = HEADS.get(words.at(-1)!) ?? HEADS.get(words.slice(-2).join(" "));
  return own === name ? undefined : own;
}

/**
 * Reads the tables. One skill a line: `Name = other form; other form > broader skill; broader skill ~ area`. A line
 * `@license` and so on sets the kind of those below it. Before a form, `^` means "only in this case" and `?`
 * "only in this case and beside a cue"; before the name it says so of the name itself.
 */
export function readLexicon(): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const [field, table] of tables) {
    let kind: SkillKind = "skill";
    for (const row of table.split("\n")) {
      if (row === "") continue;
      if (row[0] === "@") {
        kind = row.slice(1) as SkillKind;
        continue;
      }
      const [said = "", areas = ""] = row.split(" ~ ");
      const [forms = "", broader = ""] = said.split(" > ");
      const [name = "", others = ""] = forms.split(" = ");
      const aliases = [name, ...(others === "" ? [] : others.split("; "))].map(readAlias);
      const own = broader === "" ? [] : broader.split("; ");
      const head = field === "software" ? undefined : headOf(aliases[0]!.text);
      entries.push({
        name: aliases[0]!.text,
        field,
        kind,
        aliases,
        broader: head === undefined || own.includes(head) ? own : [...own, head],
        areas: areas === "" ? [] : areas.split("; "),
      });
    }
  }
  return entries;
}
