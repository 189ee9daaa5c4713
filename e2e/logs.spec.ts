import path from "node:path";
import Database from "better-sqlite3";
import { ask, get, put, samplePerson, saveBody, sqliteRows, tailor } from "./durable-people.ts";
import { startServer } from "./servers.ts";
import { expect, test } from "./test.ts";

const canary = "CANARY";

// Fails without scripts/console-lines.mjs: Next then tells an error with its whole message, over several lines, and
// JSON.parse's message quotes the text.
test("all that the server logs is JSON with request ids, also when something breaks, and holds nothing of a person", async () => {
  const server = await startServer();
  const { url, dataFolder } = server;
  try {
    const person = await samplePerson(url, sqliteRows(dataFolder), canary);
    expect((await put(person, saveBody(`${canary} of a summary`, 1)))?.status).toBe(200);
    expect(await tailor(person, crypto.randomUUID())).toHaveProperty("id");
    const headers = { cookie: person.cookie, origin: url, "content-type": "application/json" };
    await ask(`${url}/api/profiles/${person.profileId}`, { method: "PUT", body: `{"${canary}":`, headers });
    await ask(`${url}/postings?q=${canary}`, { headers });
    await ask(`${url}/reset/${canary}`, { headers });
    const form = new URLSearchParams({ email: `${canary}@example.org`, password: canary, csrfToken: canary });
    await ask(`${url}/api/auth/callback/credentials`, {
      method: "POST",
      body: form,
      headers: { origin: url },
    });

    const file = new Database(path.join(dataFolder, "candor.db"));
    file.prepare('UPDATE "ProfileVersion" SET "document" = ?').run(`${canary} is no JSON`);
    file.close();
    const broken = await get(person, "/profile");
    expect(broken?.status).toBe(500);
    expect(broken?.text).not.toContain(canary);

    // What follows the last break may be half a line, which is still arriving.
    const lines = () => server.log().split("Ctrl+C")[1]?.split("\n").slice(0, -1).filter(Boolean) ?? [];
    const rows = () => lines().map((line) => JSON.parse(line) as Record<string, unknown>);
    const requestId = broken?.headers.get("x-request-id");
    await expect
      .poll(() =>
        rows()
          .filter((row) => row.requestId === requestId)
          .map((row) => row.level),
      )
      .toEqual([50, 50]);
    expect(rows().filter((row) => row.error === "SyntaxError")).toMatchObject([{ requestId }]);
    expect(rows().length).toBeGreaterThan(8);
    expect(server.log()).not.toContain(canary);
  } finally {
    await server.stop();
  }
});
