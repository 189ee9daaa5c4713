import { expect, test } from "vitest";
import { isThreadBusy } from "#lib/server/thread.ts";
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

test("refuses texts while many are in line, whose readers get theirs", async () => {
  const asked = await Promise.allSettled(
    Array.from({ length: 60 }, () => readPosting({ text: "Nurse wanted." })),
  );
  const refused = asked.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  expect(refused).toHaveLength(10);
  expect(refused.every(isThreadBusy)).toBe(true);
});
