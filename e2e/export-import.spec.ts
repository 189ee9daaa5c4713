import { readFile } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import { startServer } from "./servers.ts";
import { expect, test } from "./test.ts";

test("what one account exports another one takes in, and a file that is none is named", async ({
  page,
  otherContext,
  signedUp,
  expectConsoleError,
}) => {
  expectConsoleError(/422/);
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings/);
  await page.goto("/settings");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  const file = await (await download).path();
  const exported = JSON.parse(await readFile(file, "utf8"));
  expect(exported).toMatchObject({ format: "candor-account", profiles: [{}], postings: [{}, {}, {}] });

  const other = await (await otherContext()).newPage();
  await signedUp(other);
  await other.goto("/settings");
  const choose = (name: string, buffer: Buffer) =>
    other.locator("#import-file").setInputFiles({ name, mimeType: "application/json", buffer });
  await choose("export.json", await readFile(file));
  await expect(other.getByText(/3 postings/)).toBeVisible();
  await choose("export.json", await readFile(file));
  await expect(other.getByText(/here already/)).toBeVisible();
  await choose("none.json", Buffer.from("no JSON"));
  await expect(other.getByText(/This file can't be read/)).toBeVisible();
});

test("a page that was open for too long leads to the password, not to bare JSON, and from there to the file", async ({
  browser,
}) => {
  const server = await startServer();
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Ingrid Solheim");
  await page.getByLabel("E-mail").fill("ingrid@example.com");
  await page.getByLabel("Password", { exact: true }).fill("a long phrase of mine");
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.waitForURL(/\/profile/);
  await page.goto("/settings");
  const file = new Database(path.join(server.dataFolder, "candor.db"), { timeout: 2_000 });
  file.prepare('UPDATE "Session" SET "authAt" = ?').run("2026-01-01T00:00:00.000+00:00");
  file.close();
  await page.getByRole("button", { name: "Export everything" }).click();
  await expect(page).toHaveURL(/\/settings#export$/);
  const panel = page.locator("#export");
  await expect(panel).toContainText("The export is then open for ten minutes.");
  await panel.getByLabel("Password", { exact: true }).fill("a long phrase of mine");
  await panel.getByRole("button", { name: "Go on to the export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  expect((await download).suggestedFilename()).toMatch(/^Candor_account_.*\.json$/);
  await context.close();
  await server.stop();
});
