import { pageSize, sectionNames, type SectionName } from "#lib/documents/schema.ts";
import type { Draft, TailorOptions } from "#lib/generations/schema.ts";
import { unionMonths } from "#lib/time.ts";
import { adviceFor } from "./advice.ts";
import { writeEducation } from "./education.ts";
import { writeExperience } from "./experience.ts";
import { buildDocument, fitEntries } from "./fit.ts";
import { writeHead } from "./head.ts";
import { writeAdditional, writeCertifications, writeLanguages, writeSkills } from "./lists.ts";
import { writeProjects } from "./projects.ts";
import { writeSummary } from "./summary.ts";
import { startWriting, type Entry, type WriteInput, type Writing } from "./writing.ts";

const pageCount = { "one-page": 1, "two-pages": 2 } as const;
const earlyMonths = 24;

/**
 * Stage three: a resume from the profile's facts and nothing else, in the asked length, what this posting asks for
 * first. Written whole; where that does not fit, once more with shortened and joined lines, and what is worth least
 * left out. A master leaves out nothing and changes nothing.
 */
export function writeResume(input: WriteInput, options: TailorOptions): Draft {
  const base = startWriting(input, options);
  const isEarly = unionMonths(input.profile.experiences, input.today) < earlyMonths;
  const order = sectionOrder(isEarly).filter((name) => options.sections.includes(name));
  const write = (room: Writing["room"]) => {
    const writing: Writing = { ...base, room };
    return { head: writeHead(writing), entries: order.flatMap((name) => writers[name](writing, isEarly)) };
  };
  const finish = ({ head, entries }: { head: ReturnType<typeof writeHead>; entries: Entry[] }): Draft => {
    const document = buildDocument(head, entries, order);
    const lines = [...head, ...document.sections.flatMap((section) => section.lines)];
    const usedFacts = new Set(lines.flatMap((line) => line.factIds)).size;
    return {
      document,
      usedFacts,
      totalFacts: input.facts.length,
      advice: adviceFor(input.profile, input.analysis, input.match),
    };
  };
  if (options.length === "master") return finish(write("master"));
  const rows = pageSize.rows * pageCount[options.length];
  const loose = write("loose");
  const whole = fitEntries(loose.head, loose.entries, rows);
  if (whole.isAll) return finish({ head: loose.head, entries: whole.kept });
  const tight = write("tight");
  return finish({ head: tight.head, entries: fitEntries(tight.head, tight.entries, rows).kept });
}

type SectionWriter = (writing: Writing, isEarly: boolean) => Entry[];

const writers: Record<SectionName, SectionWriter> = {
  summary: writeSummary,
  experience: writeExperience,
  education: writeEducation,
  projects: writeProjects,
  skills: writeSkills,
  languages: writeLanguages,
  certifications: writeCertifications,
  additional: writeAdditional,
};

/** What a recruiter looks for first comes first: work, or in the first two years school and projects. */
function sectionOrder(isEarly: boolean): SectionName[] {
  const first: SectionName[] = isEarly
    ? ["summary", "education", "projects", "experience"]
    : ["summary", "experience", "projects", "education"];
  const early = new Set(first);
  const rest: SectionName[] = ["certifications", "skills", "languages", "additional"];
  return [...first, ...rest, ...sectionNames.filter((name) => !early.has(name) && !rest.includes(name))];
}
