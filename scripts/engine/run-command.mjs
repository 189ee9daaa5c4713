import { readFileSync } from "node:fs";
import { answers } from "./answers.mjs";
import { linesOf } from "./lines.mjs";
import { Refusal } from "./refusal.mjs";

const usage = `npm run -s engine -- analyze | match | generate | verify | skills | link --names FILE
Reads one JSON object a line and prints one a line. docs/engine/command-line.md tells the fields.
`;

/**
 * Answers each line of `input` on a line of `output`, in the same order; a bad line gets an object with `error`.
 * Holds one line at a time and waits for whoever reads. Returns the exit code.
 */
export async function runCommand(args, { input, output, problems }) {
  const [command, ...rest] = args;
  if (!Object.hasOwn(answers, command ?? "")) {
    problems.write(usage);
    return 64;
  }
  const setting = readSetting(command, rest);
  if (setting.problem) {
    problems.write(`engine: ${setting.problem}\n${usage}`);
    return 64;
  }
  const answer = answers[command](setting);
  const reader = watch(output);
  for await (const line of linesOf(input)) {
    if (reader.isGone) break;
    if (!output.write(`${JSON.stringify(answerTo(line, answer))}\n`)) await reader.hasRoom();
  }
  return 0;
}

/** A reader that has seen enough (`| head`) closes the pipe; that is an end, not a failure. */
function watch(output) {
  let goOn = () => {};
  const reader = {
    isGone: false,
    hasRoom: () => (reader.isGone ? undefined : new Promise((resolve) => (goOn = resolve))),
  };
  output.on("drain", () => goOn());
  output.on("error", (error) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    reader.isGone = true;
    goOn();
  });
  return reader;
}

function readSetting(command, rest) {
  if (command !== "link") return rest.length === 0 ? {} : { problem: `"${rest[0]}" means nothing here.` };
  const [flag, file] = rest[0]?.startsWith("--names=") ? ["--names", rest[0].slice(8)] : rest;
  if (flag !== "--names" || !file)
    return { problem: "link needs --names FILE, a text file with one name a line." };
  try {
    const names = readFileSync(file, "utf8")
      .replace(/^\ufeff/, "")
      .split(/\r?\n/);
    return { names: names.map((name) => name.trim()).filter((name) => name !== "") };
  } catch (error) {
    return { problem: `${file} can't be read (${error.code}).` };
  }
}

/** The answer to one line, whatever it holds. */
function answerTo({ text, problem }, answer) {
  if (text === null) return { id: null, error: `This line is ${problem}.` };
  let asked;
  try {
    asked = JSON.parse(text);
  } catch {
    return { id: null, error: text.trim() === "" ? "This line is empty." : "This line is no JSON." };
  }
  if (asked === null || typeof asked !== "object" || Array.isArray(asked))
    return { id: null, error: "This line is JSON, but no object." };
  const id = asked.id ?? null;
  try {
    return { id, ...answer(asked) };
  } catch (error) {
    // A stage that throws is a bug of ours; the lines after it are answered all the same.
    return { id, error: error instanceof Refusal ? error.message : `The engine failed: ${String(error)}` };
  }
}
