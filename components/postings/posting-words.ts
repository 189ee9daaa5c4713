import type { Coverage } from "#lib/generations/schema.ts";
import type { Language } from "#lib/profile/schema.ts";
import type { Analysis, Ask, EducationLevel, PostingStatus, Requirement } from "#lib/postings/schema.ts";

type Pay = NonNullable<Analysis["pay"]>;

export const untitled = "Untitled posting";

export const statusWords: Record<PostingStatus, string> = {
  draft: "Draft",
  active: "Active",
  archived: "Archived",
};
export const priorityWords: Record<Requirement["priority"], string> = {
  required: "Required",
  preferred: "Preferred",
  mentioned: "Mentioned",
};

/** What is said of the one of several ways that the match names; nobody is near to what is not begun. */
export const wayWords: Record<Coverage["status"], string> = {
  met: "you have this",
  partly: "nearest",
  gap: "shortest",
};

export const kindWords: Record<Requirement["kind"], string> = {
  skill: "Skill",
  experience: "Experience",
  education: "Education",
  certification: "Certificate or license",
  language: "Language",
  physical: "Physical or legal",
  other: "Other",
};
const educationWords: Record<EducationLevel, string> = {
  school: "high school",
  associate: "associate degree",
  bachelor: "bachelor’s degree",
  master: "master’s degree",
  doctorate: "doctorate",
};

/** What an ask was read as: "Education · bachelor’s degree in law or history · at least 2 years" */
export function askWords({ kind, skills, isAnyOf, minYears, education, license }: Ask): string {
  const named =
    kind === "education"
      ? ""
      : skills.length > 1
        ? `${isAnyOf ? "any one of" : "all of"} ${skills.join(", ")}`
        : skills.join("");
  const level = education?.level ? educationWords[education.level] : "";
  const fields = education && education.fields.length > 0 ? `in ${education.fields.join(" or ")}` : "";
  const valid = [license?.place ?? "", license?.class ? `class ${license.class}` : ""].filter(
    (part) => part !== "",
  );
  const years = minYears === null ? "" : `at least ${minYears} ${minYears === 1 ? "year" : "years"}`;
  return [kindWords[kind], [level, fields].join(" ").trim(), named, valid.join(", "), years]
    .filter((part) => part !== "")
    .join(" · ");
}

/** With "" for what nobody said. */
export const proficiencyWords = {
  "": "Not said",
  elementary: "Elementary",
  intermediate: "Intermediate",
  advanced: "Advanced",
  fluent: "Fluent",
  native: "Native",
} as const satisfies Record<Language["proficiency"], string>;

const workModeWords = { "": "", onsite: "On site", hybrid: "Hybrid", remote: "Remote" } as const;
const seniorityWords = {
  "": "",
  intern: "Intern",
  entry: "Entry",
  mid: "Mid",
  senior: "Senior",
  lead: "Lead",
  executive: "Executive",
} as const;

/** "On site, full-time" */
export function workWords({ workMode, employment }: Pick<Analysis, "workMode" | "employment">): string {
  return sentenceCase(
    [workModeWords[workMode].toLowerCase(), employment].filter((part) => part !== "").join(", "),
  );
}

/** Said where the posting names its job nowhere. */
export function inferredWords({ title }: Pick<Analysis, "title">): string {
  return `The posting names no job. “${title}” is inferred from what it says; correct it if you know better.`;
}

const offersTold = 8;

/** "27 days of leave; free parking; and 3 more": what an employer gives, in its own words. */
export function offerWords(benefits: Analysis["benefits"]): string {
  const told = benefits.slice(0, offersTold).map(({ text }) => text);
  const left = benefits.length - told.length;
  return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join("; ");
}

export function levelWords(seniority: Analysis["seniority"]): string {
  return seniorityWords[seniority];
}

/** "$41–56 an hour, about $85,280–116,480 a year" */
export function payWords(pay: Pay): string {
  const spread = `${money(pay.min, pay.max, pay.currency)} ${pay.period === "hour" ? "an" : "a"} ${pay.period}`;
  if (pay.period === "year") return spread;
  return `${spread}, about ${money(pay.annualMin, pay.annualMax, pay.currency)} a year`;
}

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function money(min: number, max: number, currency: string): string {
  const plain = Number.isInteger(min) && Number.isInteger(max) ? whole : exact;
  const sign = currencySign(currency);
  return min === max ? `${sign}${plain.format(min)}` : `${sign}${plain.format(min)}–${plain.format(max)}`;
}

/** A currency that Intl doesn't know by its three letters stands there as it was written. */
function currencySign(currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const parts = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    currencyDisplay: "symbol",
  }).formatToParts(0);
  const sign = parts.find((part) => part.type === "currency")?.value ?? currency;
  return /^[A-Z]{3}$/.test(sign) ? `${sign} ` : sign;
}

/** "1 posting", "12 postings" */
export function countPostings(count: number): string {
  return `${count} ${count === 1 ? "posting" : "postings"}`;
}

/** What is missing of a posting that could not be read as one, in words and with what to do; null for a good one. */
export function stateWords(state: Analysis["state"]): { title: string; words: string } | null {
  if (state === "ok") return null;
  const said = {
    noise: {
      title: "This doesn't read like a posting",
      words:
        "There are no sentences here that say what a job asks for. Paste the text of the posting itself; it can be edited in place.",
    },
    foreign: {
      title: "This is not in English",
      words:
        "Candor reads postings in English so far. In this one it went by names of skills and certificates, by headings and by numbers; check what it found, mark the rest yourself, or paste an English version.",
    },
    bare: {
      title: "Nothing is asked for here",
      words:
        "No requirement could be found in this text, so there is nothing to match your profile against. Was the part that says what they look for left out? It can be added in place.",
    },
  } as const;
  return said[state];
}

// Not that of lib/text.ts, which would bring its schemas' library to the browser.
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
