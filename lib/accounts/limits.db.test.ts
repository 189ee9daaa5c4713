import { afterEach, describe, expect, test } from "vitest";
import { hourMs, minuteMs, moveClock } from "#lib/server/clock.ts";
import { addressKey, countRequest, countUse, forgiveUses } from "./limits.ts";

let aheadMs = 0;
const wait = (ms: number) => moveClock((aheadMs += ms));
afterEach(() => moveClock((aheadMs = 0)));

async function use(name: Parameters<typeof countUse>[0], subject: string, times: number): Promise<number> {
  let seconds = 0;
  for (let at = 0; at < times; at += 1) seconds = await countUse(name, subject);
  return seconds;
}

describe("wrong passwords", () => {
  test("are ten, then each waits twice as long as the one before, up to 15 minutes", async () => {
    expect(await use("log-in-account", "a", 10)).toBe(0);
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      const seconds = await countUse("log-in-account", "a");
      expect(Math.round(seconds / 60)).toBe(minutes);
      // Trying meanwhile neither helps nor makes it longer.
      expect(await countUse("log-in-account", "a")).toBeLessThanOrEqual(seconds);
      wait(seconds * 1000 + 1);
      expect(await countUse("log-in-account", "a")).toBe(0);
    }
  });

  test("leave a guesser fewer than 30 tries in an hour", async () => {
    let tries = 0;
    for (let passedMs = 0; passedMs < hourMs; passedMs += 30_000) {
      for (let at = 0; at < 5; at += 1) if ((await countUse("log-in-account", "guessed")) === 0) tries += 1;
      wait(30_000);
    }
    expect(tries).toBeLessThanOrEqual(30);
    expect(tries).toBeGreaterThan(10);
  });

  // Fails when those who come at once all see the penalty that none of them has renewed yet.
  test("are one after a wait, however many come at once", async () => {
    await use("log-in-account", "burst", 11);
    for (const minutes of [1, 2, 4]) {
      wait(minutes * minuteMs + 1);
      const waits = await Promise.all(Array.from({ length: 20 }, () => countUse("log-in-account", "burst")));
      expect(waits.filter((seconds) => seconds === 0)).toHaveLength(1);
    }
  });

  test("are forgiven by the right one, and by a quiet quarter of an hour", async () => {
    await use("log-in-account", "b", 11);
    await forgiveUses("log-in-account", "b");
    expect(await use("log-in-account", "b", 10)).toBe(0);
    await use("log-in-account", "b", 2);
    wait(31 * minuteMs);
    expect(await use("log-in-account", "b", 10)).toBe(0);
  });

  test("of one address say nothing about another", async () => {
    await use("log-in-account", "c", 12);
    expect(await countUse("log-in-account", "d")).toBe(0);
  });
});

describe("a quota", () => {
  test("ends with its window, whose end it names", async () => {
    expect(await use("import", "e", 20)).toBe(0);
    wait(10 * minuteMs);
    expect(Math.round((await countUse("import", "e")) / 60)).toBe(50);
    wait(50 * minuteMs);
    expect(await countUse("import", "e")).toBe(0);
  });

  test("counts those that come at once", async () => {
    const waits = await Promise.all(Array.from({ length: 30 }, () => countUse("import", "f")));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(20);
  });

  test("counts those that come at once when its window is over", async () => {
    await use("import", "g", 1);
    for (let round = 0; round < 2; round += 1) {
      wait(hourMs + 1);
      const waits = await Promise.all(Array.from({ length: 30 }, () => countUse("import", "g")));
      expect(waits.filter((seconds) => seconds === 0)).toHaveLength(20);
    }
  });
});

// A clock that was wrong for a while and was put right: counts from its future kept people out until then.
describe("a clock that goes back", () => {
  test("by a day leaves nobody waiting for longer than the window", async () => {
    wait(24 * hourMs);
    await use("import", "h", 25);
    await use("log-in-account", "h", 12);
    wait(-24 * hourMs);
    expect(await countUse("import", "h")).toBe(0);
    expect(await countUse("log-in-account", "h")).toBe(0);
    expect(await use("import", "h", 20)).toBeGreaterThan(0);
  });

  test("by a minute, as two servers may differ, forgets nothing", async () => {
    await use("import", "i", 20);
    await use("log-in-account", "i", 11);
    wait(-minuteMs);
    expect(await countUse("import", "i")).toBeGreaterThan(0);
    expect(await countUse("log-in-account", "i")).toBeGreaterThan(0);
  });
});

describe("an address", () => {
  test("of IPv6 is counted by its /64, an IPv4 one by itself", () => {
    expect(addressKey("203.0.113.9")).toBe("203.0.113.9");
    expect(addressKey("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
    expect(addressKey("2001:db8:1:2::9")).toBe(addressKey("2001:db8:1:2:ffff::1"));
    expect(addressKey("2001:db8:1:3::9")).not.toBe(addressKey("2001:db8:1:2::9"));
    expect(addressKey("::1")).toBe("0:0:0:0::/64");
    expect(addressKey("2001:0DB8::1")).toBe(addressKey("2001:db8::2"));
  });
});

test("600 requests a minute are let through, the next is told how long to wait", () => {
  for (let at = 0; at < 600; at += 1) expect(countRequest("g")).toBe(0);
  expect(countRequest("g")).toBeGreaterThan(0);
  wait(minuteMs);
  expect(countRequest("g")).toBe(0);
});
