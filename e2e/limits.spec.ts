import { ask, get, samplePerson, sqliteRows } from "./durable-people.ts";
import { startServer } from "./servers.ts";
import { expect, test } from "./test.ts";

// Fails when a route forgets the header, when a form forgets the wait, and when a limit is kept per process only.
test("over a limit a route and a form say how long to wait, also after a restart, and others are not held up", async () => {
  const env = { LIMIT_EXPORTS: "2", LIMIT_SAMPLE: "3" };
  const first = await startServer({ env });
  const { dataFolder, secret } = first;
  const rows = sqliteRows(dataFolder);
  const [person, other] = [
    await samplePerson(first.url, rows, "A"),
    await samplePerson(first.url, rows, "B"),
  ];
  const exported = (who: typeof person) => get(who, "/api/account/export");
  expect([(await exported(person))?.status, (await exported(person))?.status]).toEqual([200, 200]);
  await first.stop({ keepData: true });

  const again = await startServer({ env: { ...env, APP_SECRET: secret }, dataFolder });
  try {
    const refused = await exported({ ...person, url: again.url });
    expect(refused?.status).toBe(429);
    const seconds = Number(refused?.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(3_000);
    expect(seconds).toBeLessThanOrEqual(3_600);
    expect(JSON.parse(refused?.text ?? "")).toMatchObject({
      problem: { kind: "limited", retryAfterSeconds: seconds },
    });
    expect((await exported({ ...other, url: again.url }))?.status).toBe(200);

    await samplePerson(again.url, rows, "C");
    await expect(samplePerson(again.url, rows, "D")).rejects.toThrow(
      /"kind":"limited".*"retryAfterSeconds":\d+/s,
    );
    expect((await ask(`${again.url}/`, {}))?.status).toBe(200);
  } finally {
    await again.stop();
  }
});
