import { pageSize, sectionNames, type ResumeDocument, type SectionName } from "#lib/documents/schema.ts";
import type { Draft, TailorOptions } from "#lib/generations/schema.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { isMonth, monthIndex, unionMonths } from "#lib/time.ts";
import { layoutDocument } from "#lib/engine/prepare-document/layout.ts";
import { adviceFor } from "./advice.ts";
import { writeEducation } from "./education.ts";
import { writeExperience } from "./experience.ts";
import { buildDocument, fitEntries, keepAll, type Page } from "./fit.ts";
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
  const isEarly = unionMonths(input.profile.experiences, input.today) < earlyMonths || studiesFullTime(base);
  const order = sectionOrder(isEarly).filter((name) => options.sections.includes(name));
  const write = (room: Writing["room"]): Page => {
    const writing: Writing = { ...base, room };
    return {
      head: writeHead(writing),
      entries: order.flatMap((name) => writers[name](writing, isEarly)),
      order,
    };
  };
  if (options.length === "master") {
    const page = write("master");
    return draftOf(input, buildDocument(page.head, keepAll(page), order));
  }
  const most = { experience: options.maxRoles, projects: options.maxProjects };
  const pages = new Map<Writing["room"], Page>();
  const pageOf = (room: Writing["room"]) => {
    const page = pages.get(room) ?? write(room);
    pages.set(room, page);
    return page;
  };
  const within = (rows: number) => {
    const fit = (room: "loose" | "tight") => {
      const page = pageOf(room);
      const fitted = fitEntries(page, { rows, most }, input.match.coverage, input.today, room === "loose");
      return fitted && { head: page.head, ...fitted };
    };
    const isHopeless = leastRows(input.profile, options.maxRoles) > rows;
    return (isHopeless ? null : fit("loose")) ?? fit("tight")!;
  };
  const asked = within(pageSize.rows * pageCount[options.length]);
  const isScant = options.length === "two-pages" && scantRows(buildDocument(asked.head, asked.kept, order));
  const shorter = isScant ? within(pageSize.rows) : null;
  const isAsGood = shorter !== null && shorter.worth >= asked.worth * nearlyAsGood;
  const { head, kept, worth, bound, isOptimal } = isAsGood ? shorter : asked;
  const selection = { worth: rounded(worth), bound: rounded(bound), isOptimal };
  return { ...draftOf(input, buildDocument(head, kept, order)), selection };
}

/** Who studies and works beside it, part-time and at nothing that the posting asks about, is a student first. */
function studiesFullTime(writing: Omit<Writing, "room">): boolean {
  const { profile, today } = writing;
  const goesOn = profile.education.some(({ start, end }) => start !== "" && isMonth(end) && monthIndex(end) > monthIndex(today)); // prettier-ignore
  const isAside = ({ employment, company }: Profile["experiences"][number]) => /^(?:part-time|temporary|volunteer|internship|freelance)$/.test(employment) || company === ""; // prettier-ignore
  return goesOn && profile.experiences.every(isAside);
}

/** A second page of so few rows looks like a mistake; one page that says nearly as much is better. */
const fewRowsOnPage = 6;
const nearlyAsGood = 0.98;

function scantRows(document: ResumeDocument): boolean {
  const rows = layoutDocument(document).length - pageSize.rows;
  return rows > 0 && rows <= fewRowsOnPage;
}

// What tidying, another writing of a term or a cut last clause may take from a bullet, at the very most in the usual case.
const mayShorten = 12;
const neverCut = 200;

/** So many rows the roles take on a page that leaves out nothing of them, whichever it keeps: heading, blank row, bullets. */
function leastRows({ experiences }: Profile, mostRoles: number): number {
  const rows = experiences.map(({ bullets }) => {
    const lengths = bullets.map(({ text }) => text.trim().length).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + leastRowsOf(length), 2);
  });
  rows.sort((a, b) => a - b);
  return rows.slice(0, mostRoles).reduce((sum, role) => sum + role, 0);
}

function leastRowsOf(length: number): number {
  return Math.max(1, Math.ceil((Math.min(length, neverCut) - mayShorten) / pageSize.columns));
}

function draftOf({ facts, profile, analysis, match }: WriteInput, document: ResumeDocument): Draft {
  const lines = [...document.head, ...document.sections.flatMap((section) => section.lines)];
  const usedFacts = new Set(lines.flatMap((line) => line.factIds)).size;
  return { document, usedFacts, totalFacts: facts.length, advice: adviceFor(profile, analysis, match) };
}

function rounded(worth: number): number {
  return Math.round(worth * 100) / 100;
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
