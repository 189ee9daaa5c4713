import { afterEach, expect, test, vi } from "vitest";
import { db } from "./db.ts";
import { env } from "./env.ts";
import { fullHealth, healthResponse, liveHealth, readyHealth } from "./health.ts";

const newest = async () => {
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1`;
  return rows[0]?.name ?? "";
};
afterEach(() => void vi.useRealTimers());

test("asks the database once a second however many ask, and an end of an outage shows at once", async () => {
  env().CANDOR_SCHEMA = "20990101000000_of_another_build";
  const [failing, same] = await Promise.all([readyHealth(), readyHealth()]);
  expect(failing.status).toBe("fail");
  expect(same).toBe(failing);
  env().CANDOR_SCHEMA = await newest();
  vi.useFakeTimers({ toFake: ["performance"] });
  const first = await readyHealth();
  expect(first.status).toBe("pass");
  vi.advanceTimersByTime(900);
  expect(await readyHealth()).toBe(first);
  vi.advanceTimersByTime(200);
  const later = await readyHealth();
  expect(later).not.toBe(first);
  expect(later.status).toBe("pass");
});

test("warns of what takes no server out of service, and leaves ready and live alone", async () => {
  env().CANDOR_SCHEMA = await newest();
  const stuck = await fullHealth({ "mail:delivery": async () => "3 mails wait." });
  expect(stuck.status).toBe("warn");
  expect(stuck.checks["mail:delivery"]).toEqual([{ status: "warn", output: "3 mails wait." }]);
  expect(healthResponse(stuck).status).toBe(200);
  expect((await readyHealth()).checks).not.toHaveProperty("mail:delivery");
  expect(liveHealth().checks).toEqual({});
});
