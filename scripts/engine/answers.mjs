import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { matchProfile } from "#lib/engine/match-profile/match-profile.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { defaultTailorOptions, tailorOptionsSchema } from "#lib/generations/schema.ts";
import { alikeNames } from "#lib/language/alike-names.ts";
import { nameLinker } from "#lib/language/name-linking.ts";
import { findSkillSpans } from "#lib/language/skill-spans.ts";
import { isMonth, monthOf } from "#lib/time.ts";
import { profileOf } from "./profile-of.mjs";
import { Refusal } from "./refusal.mjs";
import { unsupportedIn } from "./unsupported.mjs";

const nearestCount = 10;

/** For each command a maker, given its setting, of the function that answers one object. */
export const answers = {
  analyze: () => (asked) => analyzePosting({ text: textOf(asked) }),
  skills: () => (asked) => ({ skills: findSkillSpans(plainText(asked)) }),
  match: () => match,
  generate: () => generate,
  verify: () => (asked) => unsupportedIn(asked, todayOf(asked)),
  link({ names }) {
    const link = nameLinker(names);
    const unique = [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "");
    const alike = alikeNames(unique);
    return (asked) => {
      const text = plainText(asked);
      const nearest = link(text, nearestCount);
      if (nearest.length < nearestCount) {
        const known = new Set(nearest.map(({ name }) => name));
        const more = alike(text, nearestCount * 2).filter((name) => !known.has(name));
        nearest.push(...more.slice(0, nearestCount - nearest.length).map((name) => ({ name, score: 0 })));
      }
      return { names: nearest.map(({ name }) => name), scores: nearest.map(({ score }) => score) };
    };
  },
};

function match(asked) {
  const profile = profileOf(asked.profile);
  const analysis = analyzePosting({ text: textOf(asked) });
  const input = { profile, facts: factsOf(profile), analysis, today: todayOf(asked) };
  const { score, parts, coverage, relevance } = matchProfile(input, optionsOf(asked));
  const byId = new Map(coverage.map(({ requirementId, ...rest }) => [requirementId, rest]));
  const requirements = analysis.requirements.map((one) => ({ ...one, ...byId.get(one.id) }));
  return { score, parts, requirements, relevance };
}

function generate(asked) {
  const profile = profileOf(asked.profile);
  const input = { profile, posting: { text: textOf(asked) }, today: todayOf(asked) };
  const results = runPipeline(input, optionsOf(asked));
  const { document, rows, pages } = results["prepare-document"];
  const { score, parts, coverage } = results["match-profile"];
  const { replaced, findings, atsScore } = results.verify;
  return {
    document,
    text: rows.map((row) => row.text).join("\n"),
    pages,
    facts: factsOf(profile),
    score,
    parts,
    coverage,
    requirements: results["analyze-posting"].requirements,
    replaced,
    findings,
    atsScore,
    advice: results["write-resume"].advice,
  };
}

/** A posting, as text or as HTML. */
function textOf({ text, html }) {
  const given = html ?? text;
  if (typeof given !== "string") throw new Refusal('This line needs "text" or "html", a string.');
  return given;
}

function plainText({ text }) {
  if (typeof text !== "string") throw new Refusal('This line needs "text", a string.');
  return text;
}

/** The month in which a resume is written or a line is checked: years up to now depend on it. */
function todayOf({ today }) {
  if (today === undefined) return monthOf(Date.now());
  if (typeof today !== "string" || !isMonth(today)) throw new Refusal('"today" is a month like 2026-11.');
  return today;
}

function optionsOf({ options }) {
  const read = tailorOptionsSchema.partial().safeParse(options ?? {});
  if (!read.success) throw new Refusal(`"options": ${problemsOf(read.error)}`);
  return { ...defaultTailorOptions, ...read.data };
}

function problemsOf(error) {
  return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
}
