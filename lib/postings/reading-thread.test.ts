import { expect, test } from "vitest";
import { readPosting } from "./reading-thread.ts";

test("a reading that fails says what and where, in no words of the error: they may quote the posting", async () => {
  const unreadable = readPosting({ text: null as unknown as string });
  await expect(unreadable).rejects.toThrow(/^TypeError as a posting was read$/);
  const { stack } = await unreadable.then(
    () => new Error(),
    (error: Error) => error,
  );
  expect(stack).toMatch(/analyze-posting/);
  expect(stack).not.toContain("null");
  expect((await readPosting({ text: "Nurse wanted. You have a license." })).state).not.toBe("noise");
});
