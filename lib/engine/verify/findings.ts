import { hasFigure } from "./figures.ts";
import type { Finding, Line, ResumeDocument } from "#lib/documents/schema.ts";
import type { Match } from "#lib/generations/schema.ts";
import type { Analysis } from "#lib/postings/schema.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { codePoints } from "#lib/text.ts";
import type { Month } from "#lib/time.ts";
import { coverageFindings } from "./findings-of-coverage.ts";
import { dateFindings } from "./findings-of-dates.ts";
import { layoutFindings } from "./findings-of-layout.ts";
import { costsOf } from "./finding-costs.ts";
import { withPlaces } from "./finding-places.ts";
import { spellingFindings } from "./findings-of-spelling.ts";
import { wordingFindings } from "./findings-of-wording.ts";
import { remark } from "./remark.ts";

const longBullet = 240;

export function atsScoreOf(findings: Finding[]): number {
  return Math.max(0, 100 - costsOf(findings).reduce((sum, cost) => sum + cost, 0));
}

export type Remarked = {
  document: ResumeDocument;
  profile: Profile;
  analysis: Analysis;
  match: Match;
  today: Month;
};

/** What a parser or a reader will stumble over, by the rules of docs/engine/verify.md; one rule once a line at most. */
export function findingsOf({ document, profile, analysis, match, today }: Remarked): Finding[] {
  const findings = [
    ...contactFindings(profile),
    ...sectionFindings(document),
    ...layoutFindings(document),
    ...dateFindings(document, today),
    ...lineFindings(document),
    ...wordingFindings(document),
    ...spellingFindings(document, profile),
    ...coverageFindings(document, analysis, match),
  ];
  return withPlaces(findings, document);
}

export function contactFindings({ personal }: Profile): Finding[] {
  const findings: Finding[] = [];
  if (personal.email === "")
    findings.push(remark("no-email", "error", "There is no e-mail address.", "Add one to your profile."));
  if (personal.phone === "")
    findings.push(
      remark("no-phone", "advice", "There is no phone number.", "Add one if you want to be called."),
    );
  if (personal.location === "") {
    findings.push(
      remark(
        "no-location",
        "advice",
        "There is no place, and recruiters filter by it.",
        "Add the town or region.",
      ),
    );
  }
  return findings;
}

function sectionFindings(document: ResumeDocument): Finding[] {
  const findings: Finding[] = [];
  const section = (name: string) => document.sections.find((one) => one.name === name);
  if (!section("experience")) {
    findings.push(
      remark(
        "no-experience",
        "warning",
        "There is no experience section.",
        "Add roles, also unpaid ones, or keep the section when tailoring.",
      ),
    );
  }
  if (!section("education"))
    findings.push(
      remark(
        "no-education",
        "warning",
        "There is no education section.",
        "Add school, training or a degree.",
      ),
    );
  if (!section("skills"))
    findings.push(
      remark(
        "no-skills",
        "warning",
        "There is no list of skills, which parsers look for.",
        "Add skills by name.",
      ),
    );
  if (!section("summary"))
    findings.push(
      remark("no-summary", "advice", "There is no summary.", "Write two or three sentences about yourself."),
    );
  const bullets = document.sections.flatMap((one) => one.lines).filter((line) => line.kind === "bullet");
  if (bullets.length > 0 && !bullets.some((line) => hasFigure(line.text))) {
    findings.push(
      remark(
        "no-numbers",
        "warning",
        "No bullet has a number.",
        "Say how many, how often or how large where you know it.",
      ),
    );
  }
  return [...findings, ...roleFindings(section("experience")?.lines ?? [])];
}

function roleFindings(lines: Line[]): Finding[] {
  const findings: Finding[] = [];
  lines.forEach((line, at) => {
    if (line.kind !== "item") return;
    if (line.aside === "")
      findings.push(
        remark(
          "role-without-dates",
          "warning",
          `${line.text} has no dates.`,
          "Add start and end; years are fine.",
          line.id,
        ),
      );
    if (lines[at + 1]?.kind !== "bullet") {
      findings.push(
        remark(
          "role-without-facts",
          "advice",
          `${line.text} says nothing of what you did.`,
          "Add two or three facts.",
          line.id,
        ),
      );
    }
  });
  return findings;
}

// Symbols that older parsers drop or turn into question marks; letters of any script are fine.
const ODD = /[\p{Extended_Pictographic}\p{Co}\u2500-\u25ff\u2600-\u27bf]/u;

export function lineFindings(document: ResumeDocument): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const line of [...document.head, ...document.sections.flatMap((section) => section.lines)]) {
    const length = codePoints(line.text);
    if (line.kind === "bullet" && length > longBullet) {
      findings.push(
        remark(
          "long-bullet",
          "advice",
          `This bullet has ${length} characters.`,
          `Cut it below ${longBullet}, or make two of it.`,
          line.id,
        ),
      );
    }
    if (ODD.test(line.text)) {
      findings.push(
        remark(
          "odd-symbol",
          "warning",
          "A symbol here may not survive a parser.",
          "Use letters, digits and plain punctuation.",
          line.id,
        ),
      );
    }
    if (line.kind === "bullet" && seen.has(line.text)) {
      findings.push(
        remark(
          "repeated",
          "warning",
          "This line stands here twice.",
          "Delete one of the two facts.",
          line.id,
        ),
      );
    }
    seen.add(line.text);
  }
  return findings;
}
