import { expect, test } from "vitest";
import { framesOf, thrown, withFrames } from "./error-frames.ts";
import { describeError } from "./log.ts";

function caught(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}

const like = "what a person wrote\n    at CANARY (file:///CANARY:1:1)";

// Fails when frames are picked from the whole stack, which begins with the message.
test("a stack is told without what a message holds, also where that looks like a frame", () => {
  const named = Object.assign(new Error(like), { name: "PrismaClientValidationError" });
  const changed = Object.assign(new Error(like), { message: "other words", name: "Changed" });
  for (const error of [named, changed, caught(() => JSON.parse(`"\n    at CANARY`))])
    expect(JSON.stringify(describeError(error))).not.toContain("CANARY");
  expect(framesOf(named)).toMatch(/^\s+at .*error-frames\.test\.ts/);
  expect(framesOf(new Error(""))).toMatch(/^\s+at .*error-frames\.test\.ts/);
});

test("an error leaves its thread by name and frames, and is told with both", () => {
  const far = thrown(Object.assign(new Error(like), { name: "FarError" }));
  expect(JSON.stringify(far)).not.toContain("CANARY");
  const near = withFrames(new Error(`${far.name} in a thread`), far);
  expect(describeError(near)).toMatchObject({ message: "FarError in a thread", stack: far.frames });
  expect(far.frames).not.toBe("");
  expect(thrown("CANARY")).toEqual({ name: "string", frames: "" });
});
