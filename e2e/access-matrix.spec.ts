import { createHash } from "node:crypto";
import path from "node:path";
import { request, type APIRequestContext, type Browser } from "@playwright/test";
import Database from "better-sqlite3";
import { actionRows, routeRows, type ActionRow, type Theirs } from "./access-rows.ts";
import { actions, callAction, routes, type Action } from "./endpoints.ts";
import { startServer, type Server } from "./servers.ts";
import { expect, test } from "./test.ts";

// Every endpoint that the build holds, called with another person's ids by a stranger, by nobody, and by the
// person after logging out. An endpoint without a row fails the test.

test.describe.configure({ mode: "serial" });

const canary = "Zzyzxcanary";
let server: Server;
let theirs: Theirs;
let ownerCookie: string;
let stranger: APIRequestContext;
let nobody: APIRequestContext;
let loggedOut: APIRequestContext;

const as = (cookie: string) =>
  request.newContext({
    baseURL: server.url,
    extraHTTPHeaders: { origin: server.url, ...(cookie ? { cookie } : {}) },
    maxRedirects: 0,
  });

async function sample(browser: Browser) {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings/);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  return { context, page, cookie };
}

function database() {
  return new Database(path.join(server.dataFolder, "candor.db"), { readonly: true });
}

/** Everything that is the owner's, as one hash; when a session was last seen does not count. */
function fingerprint(userId: string): string {
  const file = database();
  const hash = createHash("sha256");
  for (const table of [
    "User",
    "Profile",
    "ProfileVersion",
    "Posting",
    "Generation",
    "GenerationStage",
    "Document",
    "DocumentVersion",
    "MailToken",
    "OutgoingMail",
  ]) {
    const column = table === "User" ? "id" : "userId";
    for (const row of file
      .prepare(`SELECT * FROM "${table}" WHERE "${column}" = ? ORDER BY 1, 2`)
      .iterate(userId))
      hash.update(JSON.stringify(row));
  }
  hash.update(
    JSON.stringify(file.prepare('SELECT id FROM "Session" WHERE "userId" = ? ORDER BY 1').all(userId)),
  );
  file.close();
  return hash.digest("hex");
}

test.beforeAll(async ({ browser }) => {
  server = await startServer();
  const owner = await sample(browser);
  await owner.page.getByRole("link", { name: "Tailor" }).first().click();
  await owner.page.getByRole("button", { name: "Tailor" }).click();
  await expect(owner.page.getByRole("link", { name: "Download .txt" })).toBeVisible();
  const file = database();
  const { userId, generationId } = file
    .prepare('SELECT "userId", "id" AS "generationId" FROM "Generation"')
    .get() as { userId: string; generationId: string };
  const head = file.prepare('SELECT "id", "version" FROM "Profile" WHERE "userId" = ?').get(userId) as {
    id: string;
    version: number;
  };
  const { document } = file
    .prepare('SELECT "document" FROM "ProfileVersion" WHERE "userId" = ?')
    .get(userId) as { document: string };
  const profile = JSON.parse(document);
  profile.summary = canary;
  const kept = await (
    await as(owner.cookie)
  ).put(`/api/profiles/${head.id}`, {
    data: {
      seenVersion: head.version,
      document: profile,
      tab: "tab-of-the-owner",
      key: "key-of-the-owner",
      act: "Edited",
    },
  });
  expect(kept.status(), await kept.text()).toBe(200);
  theirs = {
    userId,
    profileId: head.id,
    profileVersion: head.version + 1,
    profile,
    postingId: (file.prepare('SELECT "id" FROM "Posting" WHERE "userId" = ?').get(userId) as { id: string })
      .id,
    generationId,
    documentId: (file.prepare('SELECT "id" FROM "Document" WHERE "userId" = ?').get(userId) as { id: string })
      .id,
    lineId: (await owner.page.locator("[data-line]").first().getAttribute("data-line")) ?? "",
    sessionId: (file.prepare('SELECT "id" FROM "Session" WHERE "userId" = ?').get(userId) as { id: string })
      .id,
  };
  file.close();
  ownerCookie = owner.cookie;
  ownerId = userId;
  stranger = await as((await sample(browser)).cookie);
  nobody = await as("");
});
let ownerId: string;

test.afterAll(async () => {
  await server?.stop();
});

function call(context: APIRequestContext, action: Action, row: ActionRow) {
  return callAction(
    context,
    action,
    row.json ? { json: row.json(theirs) } : { form: row.form?.(theirs) ?? {} },
  );
}

test("every action and every route of the build has a row", () => {
  expect(actions.length).toBeGreaterThan(20);
  expect(actions.map(({ name }) => name).filter((name) => !(name in actionRows))).toEqual([]);
  expect(routes.filter((route) => !(route in routeRows))).toEqual([]);
});

test("the same calls work for the person whose things they name", async () => {
  const rename = actions.find(({ name }) => name.endsWith("#rename"));
  if (!rename) throw new Error("no rename");
  const before = fingerprint(ownerId);
  const answer = await call(await as(ownerCookie), rename, actionRows[rename.name] ?? { access: "anyone" });
  expect(answer.status()).toBeLessThan(400);
  expect(fingerprint(ownerId)).not.toBe(before);
});

for (const who of ["a stranger", "nobody", "the owner after logging out"] as const) {
  test(`${who} reads and changes nothing of another person's`, async () => {
    if (who === "the owner after logging out") {
      const owner = await as(ownerCookie);
      const logOut = actions.find(({ name }) => name.endsWith("#logOut"));
      if (!logOut) throw new Error("no log-out");
      await call(owner, logOut, { access: "anyone" });
      loggedOut = owner;
    }
    const context = who === "a stranger" ? stranger : who === "nobody" ? nobody : loggedOut;
    const before = fingerprint(ownerId);
    for (const [route, row] of Object.entries(routeRows)) {
      if (!routes.includes(route)) continue;
      const target = row.path(theirs);
      const data = row.body?.(theirs);
      const answer = row.method
        ? await context.fetch(target, { method: row.method, data })
        : await context.get(target);
      const isAllowed = row.access === "anyone" || (who === "a stranger" && !row.isOthers);
      if (!isAllowed)
        expect([307, 303, 302, 401, 403, 404], `${route} as ${who}: ${answer.status()}`).toContain(
          answer.status(),
        );
      if (!isAllowed && answer.status() < 400) expect(answer.headers().location).toMatch(/\/log-in/);
      expect(await answer.text(), `${route} as ${who}`).not.toContain(canary);
    }
    for (const action of actions) {
      const row = actionRows[action.name];
      if (!row || row.access === "anyone") continue;
      const answer = await call(context, action, row);
      const text = await answer.text();
      expect(text, `${action.name} as ${who}`).not.toContain(canary);
      expect(answer.status(), `${action.name} as ${who}: ${text.slice(0, 300)}`).toBeLessThan(500);
      // A success would carry {"ok":true} or a redirect to what was made.
      if (who !== "a stranger") expect(text, `${action.name} as ${who}`).toContain("signed-out");
    }
    expect(fingerprint(ownerId)).toBe(before);
  });
}

test("no state changes without an Origin that is ours", async () => {
  const before = fingerprint(ownerId);
  const file = database();
  const people = file.prepare('SELECT count(*) AS n FROM "User"').get();
  for (const origin of [
    undefined,
    "null",
    "https://evil.example",
    `${server.url}.evil.example`,
    "http://sub.localhost",
  ]) {
    const context = await request.newContext({
      baseURL: server.url,
      extraHTTPHeaders: { ...(origin ? { origin } : {}), "sec-fetch-site": "cross-site" },
      maxRedirects: 0,
    });
    for (const action of actions)
      expect(
        (await call(context, action, actionRows[action.name] ?? { access: "anyone" })).status(),
        `${action.name} from ${origin}`,
      ).toBe(403);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      for (const row of Object.values(routeRows))
        expect((await context.fetch(row.path(theirs), { method })).status()).toBe(403);
    }
    await context.dispose();
  }
  expect(file.prepare('SELECT count(*) AS n FROM "User"').get()).toEqual(people);
  file.close();
  expect(fingerprint(ownerId)).toBe(before);
});
