import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { linesOf } from "./lines.mjs";
import { runCommand } from "./run-command.mjs";

const golden = path.resolve(import.meta.dirname, "../../lib/engine/golden/nurse");
const profile = JSON.parse(readFileSync(path.join(golden, "profile.json"), "utf8"));
const text = readFileSync(path.join(golden, "posting.txt"), "utf8");

async function run(args, input) {
  let told = "";
  const sink = () => new Writable({ write: (chunk, _, done) => ((told += chunk), done()) });
  const code = await runCommand(args, { input: Readable.from(input), output: sink(), problems: sink() });
  return { code, told };
}

async function answersTo(args, ...lines) {
  const written = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  const { told } = await run(args, [Buffer.from(`${written.join("\n")}\n`)]);
  return told
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("npm run engine", () => {
  test("answers every line in order, a bad one with an error, and gives each id back", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":1,"text":"Python"}\n\nno json\n[1]\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"id":{"a":2}}\n{"id":"last","text":"SQL"}'),
    ]);
    const { code, told } = await run(["skills"], [bytes]);
    const answers = told
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, null, null, null, null, { a: 2 }, "last"]);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test("analyze gives the stored analysis, from text and from HTML", async () => {
    const [plain, html] = await answersTo(
      ["analyze"],
      { id: 1, text },
      {
        id: 2,
        html: "<h1>Line Cook</h1><p>We are looking for a cook who likes to work with us in the kitchen.</p>",
      },
    );
    expect(plain).toMatchObject({ id: 1, state: "ok" });
    expect(plain.requirements.length).toBeGreaterThan(3);
    expect(html.title).toBe("Line Cook");
  });

  test("skills gives spans in UTF-16 units", async () => {
    const said = "😀 Experience with Kubernetes";
    const [{ skills }] = await answersTo(["skills"], { id: 1, text: said });
    expect(skills).toContainEqual({
      start: 19,
      end: 29,
      text: "Kubernetes",
      kind: "skill",
      name: "Kubernetes",
    });
    expect(said.slice(19, 29)).toBe("Kubernetes");
  });

  test("match gives the score with its parts and each requirement's state", async () => {
    const [{ score, parts, requirements }] = await answersTo(["match"], { profile, text, today: "2026-11" });
    expect(score).toBeGreaterThan(50);
    expect(parts.length).toBeGreaterThan(0);
    expect(requirements.every(({ status, text: asked }) => status && asked)).toBe(true);
  });

  test("generate gives the document with its evidence, and says where a profile does not fit", async () => {
    const [made, refused] = await answersTo(
      ["generate"],
      { profile, text, today: "2026-11" },
      { id: 9, profile: { skills: [{ name: 5 }] }, text },
    );
    const lines = made.document.sections.flatMap((section) => section.lines);
    const known = new Set(made.facts.map(({ id }) => id));
    expect(lines.flatMap(({ factIds }) => factIds).every((id) => known.has(id))).toBe(true);
    expect(made.text).toContain("EXPERIENCE");
    expect(refused).toEqual({ id: 9, error: expect.stringContaining("personal.name") });
  });

  test("verify gives the unsupported spans of each line with their class", async () => {
    const [{ lines }] = await answersTo(["verify"], {
      facts: ["Led a team of 4 nurses on a surgical ward"],
      lines: ["Led a team of 4 nurses", "Led a team of 14 nurses"],
    });
    expect(lines[0]).toMatchObject({ holds: true, unsupported: [] });
    expect(lines[1].unsupported).toEqual([{ start: 14, end: 16, text: "14", class: "number" }]);
  });

  test("verify counts a role that goes on up to today, this month unless another is given", async () => {
    const year = new Date().getUTCFullYear();
    const role = { itemId: "ward", section: "experiences" };
    const facts = [
      { ...role, kind: "title", text: "Ward clerk" },
      { ...role, kind: "employer", text: "Lakeside General" },
      { ...role, kind: "dates", text: `Jan ${year - 6} – now` },
    ];
    const lines = ["Ward clerk with six years of experience"];
    const [now, earlier, refused] = await answersTo(
      ["verify"],
      { facts, lines },
      { facts, lines, today: `${year - 3}-01` },
      { facts, lines, today: "soon" },
    );
    expect(now.lines[0].holds).toBe(true);
    expect(earlier.lines[0].holds).toBe(false);
    expect(refused.error).toContain("today");
  });

  test("link gives the ten nearest names, best first", async () => {
    const file = path.join(tmpdir(), `names-${process.pid}.txt`);
    writeFileSync(file, "use spreadsheets software\nmanage wounds\noperate forklift\n");
    const [{ names, scores }] = await answersTo(["link", "--names", file], {
      text: "Forklift operation on the night shift",
    });
    expect(names[0]).toBe("operate forklift");
    expect(scores[0]).toBeGreaterThan(0);
    expect(new Set(names)).toEqual(
      new Set(["manage wounds", "operate forklift", "use spreadsheets software"]),
    );
    const many = Array.from({ length: 30 }, (_, at) => `name ${at}`);
    writeFileSync(file, [...many, "zoology"].join("\n"));
    const [far] = await answersTo(["link", "--names", file], { text: "zebras" });
    expect([far.names.length, new Set(far.names).size, far.scores.at(-1)]).toEqual([10, 10, 0]);
  });

  test("says how it is used when the command is unknown", async () => {
    expect(await run(["toast"], [])).toEqual({ code: 64, told: expect.stringContaining("analyze") });
    expect((await run(["link"], [])).code).toBe(64);
  });

  test("ends in peace when the reader goes away", async () => {
    const script = path.resolve(import.meta.dirname, "../engine.mjs");
    const child = spawn(process.execPath, [script, "skills"], { stdio: ["pipe", "pipe", "pipe"] });
    let problems = "";
    child.stderr.on("data", (chunk) => (problems += chunk));
    child.stdin.on("error", () => {});
    child.stdin.write('{"text":"Python and SQL"}\n'.repeat(5000));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, problems]).toEqual([0, ""]);
  });
});

test("a line of any length is cut from any chunks, and one that is too long is refused without being kept", async () => {
  const read = async (chunks, limit) => {
    const lines = [];
    for await (const line of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limit))
      lines.push(line);
    return lines;
  };
  expect((await read(["\ufeffa", "b\nc", "\n\nd"])).map(({ text }) => text)).toEqual(["ab", "c", "", "d"]);
  const long = await read(["aaaa", "aaaa", "aaaa\nb\n"], 10);
  expect(long.map(({ text }) => text)).toEqual([null, "b"]);
});
