import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { house } from "../servers.mjs";
import { askRows } from "./ask-rows.mjs";
import { determinismRow } from "./determinism-row.mjs";
import { ownSkillRows, priorityRow } from "./fixture-rows.mjs";
import { headRows } from "./head-rows.mjs";
import { linkRows } from "./link-rows.mjs";
import { occupationRows } from "./occupation-rows.mjs";
import { postingRows } from "./posting-rows.mjs";
import { tableOf } from "./rows.mjs";
import { selectionRows } from "./selection-rows.mjs";
import { skillErrors, skillRows } from "./skill-rows.mjs";
import { speedRows } from "./speed-rows.mjs";
import { toolRows } from "./tool-rows.mjs";
import { truthRows } from "./truth-rows.mjs";

/** Measures all parts, prints one table and the errors by class; `--write` puts both into docs/benchmark.md. */
export function benchEngine(args) {
  const own = priorityRow();
  const heads = headRows();
  const asks = askRows("development");
  const heldOut = askRows("held-out");
  const postings = postingRows();
  const rows = [
    ...skillRows(),
    ...ownSkillRows(),
    ...own.rows,
    ...heads.rows,
    ...asks.rows,
    ...heldOut.rows,
    ...postings.rows,
    ...occupationRows(),
    ...toolRows(),
    ...linkRows(),
    ...truthRows(),
    ...selectionRows(),
    ...speedRows(),
    determinismRow(),
  ];
  const table = tableOf(rows);
  const errors = errorsOf({
    "skill spans (counts by class)": skillErrors(),
    "requirement priority": own.errors,
    "head fields of own postings, tuned half": heads.errors,
    "what own postings ask for, tuned half": asks.errors,
    postings: postings.errors,
  });
  process.stdout.write(`${table}\n\n${errors}\n`);
  if (args.includes("--write")) write(table, errors);
  return 0;
}

function errorsOf(classes) {
  return Object.entries(classes)
    .filter(([, cases]) => cases.length > 0)
    .map(([name, cases]) => `### ${name}\n\n${cases.map((one) => `- ${one}`).join("\n")}`)
    .join("\n\n");
}

function write(table, errors) {
  const file = path.join(house, "docs", "benchmark.md");
  const page = readFileSync(file, "utf8");
  const put = (text, name, inside) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- end of ${name} -->)`),
      (_, start, end) => `${start}\n\n${inside}\n\n${end}`,
    );
  writeFileSync(file, put(put(page, "table", table), "errors", errors));
}
