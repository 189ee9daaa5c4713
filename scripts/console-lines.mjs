// What Next and packages write to the console, as the JSON lines of everything else. Next tells an error that nobody
// caught with its whole message and cause, and these may quote what a person wrote: JSON.parse does, Prisma does.
import { stripVTControlCharacters } from "node:util";
import { LEVELS, wantedLevel } from "./log-levels.mjs";

/** Errors whose words are a programmer's. Those of others are left out: code and stack tell as much. */
const PLAIN_NAMES = new Set(["Error", "TypeError", "RangeError", "ReferenceError"]);
const MAX_FRAMES = 8;
const MAX_CAUSES = 4;
const MAX_TEXT = 300;

function describe(error, depth = 0) {
  const { name, code, digest, message, stack = "", cause } = error;
  return {
    error: name,
    code: typeof code === "string" ? code : undefined,
    digest: typeof digest === "string" ? digest.slice(0, 40) : undefined,
    message: PLAIN_NAMES.has(name) ? message.slice(0, MAX_TEXT) : undefined,
    // It begins with the message, which may hold rows like a frame's; where both don't fit together none is told.
    stack: (stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : "")
      .split("\n")
      .filter((row) => /^\s+at /.test(row))
      .slice(0, MAX_FRAMES)
      .map((row) => row.trim())
      .join("\n"),
    cause: cause instanceof Error && depth < MAX_CAUSES ? describe(cause, depth + 1) : undefined,
  };
}

/** Words of Next and next-auth that no text of a person stands in: of anything else nobody knows what it quotes. */
const OWN_WORDS =
  /^(?:[⨯⚠] )?(uncaughtException:|unhandledRejection:|Failed to find Server Action|Error handling upgrade request|▲ Next\.js [\d.]+|✓ Ready in \w+|\[next-auth\]\[\w+\]\[\w+\]|https:\/\/next-auth\.js\.org\/[\w/#-]+)/;

/** One line for what was given to console.error and the like. Objects are left out: nobody knows what is in them either. */
export function consoleLine(level, given, requestId) {
  const error = given.find((each) => each instanceof Error);
  const words = given
    .filter((each) => typeof each === "string")
    .map((text) => OWN_WORDS.exec(stripVTControlCharacters(text).trim())?.[0])
    .filter((text) => text !== undefined);
  return JSON.stringify({
    level,
    time: Date.now(),
    msg: words.join(" ") || (error ? "an error that nobody caught" : "console"),
    requestId,
    ...(error && describe(error)),
  });
}

/** From here on the console writes JSON lines on standard output; what Next says about itself counts as debug. */
export function takeConsole() {
  const wanted = wantedLevel();
  const { debug, warn, error } = LEVELS;
  const levels = { debug, log: debug, info: debug, warn, error };
  for (const [name, level] of Object.entries(levels)) {
    console[name] = (...given) => {
      if (level < wanted) return;
      process.stdout.write(`${consoleLine(level, given, globalThis.candorRequest?.getStore())}\n`);
    };
  }
}
