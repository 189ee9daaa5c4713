import { Worker } from "node:worker_threads";
import { afterEach, expect, test, vi } from "vitest";
import { isThreadBusy, Thread } from "./thread.ts";

type Asked = { act: "double" | "throw" | "die" | "sleep"; number: number };

/** Doubles numbers, or does what makes trouble. */
const code = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ id, act, number }) => {
    if (act === "die") process.exit(1);
    if (act === "sleep") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    if (act === "throw") return parentPort.postMessage({ id, failure: { name: "TypeError", frames: "    at there" } });
    parentPort.postMessage({ id, value: number * 2 });
  });`;

function doubling(room?: number) {
  const begin = vi.fn<() => Worker>(() => new Worker(code, { eval: true }));
  const failureOf = ({ name }: { name: string }) => new Error(`${name} as it was doubled`);
  const thread = new Thread<Asked, number>({ name: "The doubling thread", begin, failureOf, room });
  return { begin, thread, double: (number: number) => thread.ask({ act: "double", number }) };
}

afterEach(() => void vi.useRealTimers());

test("answers each who asks, from one thread that is begun with the first", async () => {
  const { begin, double, thread } = doubling();
  expect(begin).not.toHaveBeenCalled();
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(begin).toHaveBeenCalledTimes(1);
  expect(thread.load).toBe(0);
});

test("tells what was thrown there, and goes on", async () => {
  const { thread, double } = doubling();
  const failed = await thread.ask({ act: "throw", number: 1 }).catch((error: Error) => error);
  expect(failed).toMatchObject({ message: "TypeError as it was doubled" });
  expect((failed as Error).stack).toContain("at there");
  expect(await double(4)).toBe(8);
});

test("refuses more than it has room for, and serves those who are in line", async () => {
  const { double } = doubling(3);
  const asked = await Promise.allSettled([1, 2, 3, 4, 5].map(double));
  expect(asked.map(({ status }) => status)).toEqual([
    ...["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"],
  ]);
  const [refused] = asked.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  expect(isThreadBusy(refused)).toBe(true);
  expect(await double(6)).toBe(12);
});

test("is begun anew when it died, and whoever waited hears of it", async () => {
  const { begin, double, thread } = doubling();
  const lost = await Promise.allSettled([thread.ask({ act: "die", number: 1 }), double(2)]);
  expect(lost.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await double(3)).toBe(6);
  expect(begin).toHaveBeenCalledTimes(2);
});

test("is ended and begun anew when it does not answer", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { begin, double, thread } = doubling();
  const silent = thread.ask({ act: "sleep", number: 1 });
  const behind = double(2);
  vi.advanceTimersByTime(61_000);
  await expect(silent).rejects.toThrow("The doubling thread did not answer.");
  await expect(behind).rejects.toThrow("did not answer");
  expect(await double(3)).toBe(6);
  expect(begin).toHaveBeenCalledTimes(2);
});
