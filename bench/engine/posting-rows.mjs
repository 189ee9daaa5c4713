import { analyzePosting } from "#lib/engine/analyze-posting/analyze-posting.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { hasData, readObjects } from "./development-data.mjs";
import { sameTitle } from "./head-rows.mjs";
import { infoRow, row, skipped } from "./rows.mjs";

const sources = ["18f", "ae2026", "dfe-roles", "la-city", "tsr-eval", "us-elections"];

/** What was understood of each real posting, against what its employer or a program says of it. */
export function postingRows() {
  const missing = sources.filter((source) => !hasData(`postings/${source}.jsonl`));
  if (missing.length > 0) return { rows: [skipped("real postings")], errors: [] };
  const exceptions = [];
  const read = sources.flatMap((source) =>
    readObjects(`postings/${source}`).flatMap((posting) => {
      try {
        return [{ posting, analysis: analyzePosting({ text: posting.text }) }];
      } catch (error) {
        exceptions.push(`${posting.id}: ${error}`);
        return [];
      }
    }),
  );
  const of = (source) => read.filter(({ posting }) => posting.source === source);
  const withoutTitle = read.filter(({ analysis }) => analysis.title === "" && analysis.state !== "noise");
  const wrong = [];
  const rows = [
    row("exceptions, all postings", {
      told: String(exceptions.length),
      of: sources.length > 0 ? read.length : 0,
      figure: exceptions.length,
      atMost: 0,
    }),
    row("empty titles, all postings", {
      told: String(withoutTitle.length),
      of: read.length,
      figure: withoutTitle.length,
      atMost: 0,
    }),
    ...["ae2026", "la-city", "dfe-roles", "us-elections"].map((source) =>
      titleRow(source, of(source), wrong),
    ),
    shareRow(
      "titles, us-elections, where the text holds them",
      of("us-elections").filter(({ posting }) => plain(posting.text).includes(plain(posting.title))),
      ({ posting, analysis }) => sameTitle(posting.title, analysis.title),
    ),
    foundRow(
      "employer, data roles",
      of("ae2026").filter(({ posting }) => posting.company !== ""),
      ({ analysis }) => analysis.company,
      ({ posting, analysis }) => sharesName(posting.company, analysis.company),
    ),
    foundRow(
      "employer, public notices",
      of("us-elections").filter(({ posting }) => posting.company !== ""),
      ({ analysis }) => analysis.company,
      ({ posting, analysis }) => sharesName(posting.company, analysis.company),
    ),
    foundRow(
      "place, data roles",
      of("ae2026").filter(({ posting }) => /^\p{Lu}/u.test(posting.location)),
      ({ analysis }) => analysis.place,
      ({ posting, analysis }) => sharesName(posting.location, analysis.place),
    ),
    shareRow("seniority, data roles", of("ae2026"), ({ posting, analysis }) =>
      sameSeniority(posting.labels_silver.seniority, analysis.seniority),
    ),
    shareRow(
      "work mode, data roles, where labeled",
      of("ae2026").filter(({ posting }) => posting.labels_silver.work_arrangement !== "not_stated"),
      ({ posting, analysis }) => posting.labels_silver.work_arrangement === analysis.workMode,
    ),
    payRow("pay, data roles", of("ae2026"), ({ salary_min }) => salary_min),
    payRow("pay, public notices", of("us-elections"), ({ salary_low_year }) => salary_low_year),
    shareRow(
      "years asked for, city bulletins (silver)",
      of("la-city").filter(({ posting }) => Number(posting.labels_silver.experience_length) > 0),
      ({ posting, analysis }) =>
        waysOf(analysis).some(({ minYears }) => minYears === Number(posting.labels_silver.experience_length)),
    ),
    shareRow(
      "education asked for, city bulletins (silver)",
      of("la-city").filter(({ posting }) => posting.labels_silver.school_type !== ""),
      ({ analysis }) => waysOf(analysis).some(({ kind }) => kind === "education"),
    ),
    shareRow(
      "driver's license, city bulletins (silver)",
      of("la-city").filter(({ posting }) => posting.labels_silver.drivers_license === "True"),
      ({ analysis }) => analysis.skills.includes("driver's license"),
    ),
    toolRow(of("tsr-eval")),
  ];
  const inferred = read.filter(({ analysis }) => analysis.isTitleInferred);
  const bySource = sources.map((source) => {
    const count = withoutTitle.filter(({ posting }) => posting.source === source).length;
    const guessed = inferred.filter(({ posting }) => posting.source === source).length;
    return `no title, ${source}: ${count}; inferred: ${guessed}; another title than the label: ${wrong.filter((one) => one === source).length}`;
  });
  return { rows, errors: [...exceptions, ...bySource] };
}

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Two names for one employer or town hold one another, or begin with the same word of four letters or more. */
function sharesName(wanted, got) {
  const [first, second] = [plain(wanted), plain(got)];
  const start = /^(?:the )?(?:city|town|county|state|university|department) of /;
  const key = (name) => name.replace(start, "").split(" ")[0];
  return (
    first.includes(second) || second.includes(first) || (key(first).length >= 4 && key(first) === key(second))
  );
}

/** What is found, and how much of it is right. */
function foundRow(name, read, valueOf, isRight) {
  const found = read.filter((one) => valueOf(one) !== "");
  const right = found.filter(isRight).length;
  const told = `P ${((right / found.length) * 100).toFixed(1)} R ${((right / read.length) * 100).toFixed(1)}`;
  return infoRow(name, told, read.length);
}

function titleRow(source, read, wrong) {
  const isSame = ({ posting, analysis }) => {
    const holds = sameTitle(posting.title, analysis.title);
    if (!holds) wrong.push(source);
    return holds;
  };
  return shareRow(`titles, ${source}`, read, isSame);
}

function shareRow(name, read, isRight) {
  const right = read.filter(isRight).length;
  return infoRow(name, `${((right / read.length) * 100).toFixed(1)} %`, read.length);
}

/** Requirements, and each of the ways to those that have several. */
function waysOf({ requirements }) {
  return requirements.flatMap((one) => [one, ...(one.alternatives ?? [])]);
}

const levels = {
  junior: ["entry", "intern"],
  mid: ["mid", ""],
  senior: ["senior"],
  staff: ["senior", "lead"],
  lead: ["lead"],
  manager: ["lead", "executive"],
};

function sameSeniority(label, found) {
  return levels[label]?.includes(found) ?? false;
}

function payRow(name, read, labelOf) {
  const labeled = read.filter(({ posting }) => Number(labelOf(posting.labels_silver ?? {})) > 0);
  return shareRow(`${name}, within 3 %`, labeled, ({ posting, analysis }) => {
    const label = Number(labelOf(posting.labels_silver));
    // Some labels are of the month or hour that the posting names.
    const near = (amount) => Math.abs(amount / label - 1) < 0.03;
    return analysis.pay !== null && (near(analysis.pay.annualMin) || near(analysis.pay.min));
  });
}

function toolRow(read) {
  let [wanted, found] = [0, 0];
  for (const { posting, analysis } of read) {
    for (const label of posting.labels.tech_skills) {
      wanted += 1;
      if (analysis.skills.includes(canonicalSkill(label) ?? label)) found += 1;
    }
  }
  return infoRow("labeled tools found, tech postings", `${((found / wanted) * 100).toFixed(1)} %`, wanted);
}
