import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { startServer } from "./servers.ts";
import { expect, expectAccessible, test } from "./test.ts";

const status = (page: Page) => page.getByRole("status").first();
const saved = (page: Page) => expect(status(page)).toHaveText(/^Saved \d\d:\d\d/);
const dialog = (page: Page) => page.getByRole("dialog", { name: "Your session has ended" });
const summary = (page: Page) => page.getByRole("textbox", { name: "Summary" });

/** Types into the summary of a profile whose session has just ended. */
async function typeTooLate(page: Page, text: string) {
  await page.goto("/profile");
  await page.getByRole("button", { name: "Edit summary" }).click();
  await page.context().clearCookies({ name: "candor-session" });
  await summary(page).fill(text);
}

test.beforeEach(({ expectConsoleError }) => {
  // The answer to a save without a session; the browser writes each such answer down.
  expectConsoleError(/status of 401/);
});

test("asks for the password in place, and saves what was typed meanwhile", async ({ page, signedUp }) => {
  const { email, password } = await signedUp();
  await typeTooLate(page, "Typed too late");
  await expect(dialog(page)).toContainText(email);
  await expect(dialog(page).getByLabel("Password")).toBeFocused();
  await expectAccessible(page);
  await dialog(page).getByLabel("Password").fill("not the password");
  await dialog(page).getByLabel("Password").press("Enter");
  await expect(dialog(page).getByRole("alert")).toContainText("This is not the password of this account.");
  await expect(summary(page)).toHaveValue("Typed too late");
  await dialog(page).getByLabel("Password").fill(password);
  await dialog(page).getByRole("button", { name: "Log in and save" }).click();
  await saved(page);
  await expect(dialog(page)).toBeHidden();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toHaveValue("Typed too late");
  await page.reload();
  await expect(summary(page)).toHaveValue("Typed too late");
});

test("keeps the draft when nobody logs in, says so, and asks again only when it is asked to", async ({
  page,
  signedUp,
}) => {
  const { password } = await signedUp();
  await typeTooLate(page, "Typed too late");
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(status(page)).toContainText("Not saved: you are logged out, kept on this device");
  await expect(summary(page)).toBeFocused();
  await summary(page).fill("Typed later still");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(status(page)).toContainText("Not saved: you are logged out");
  await page.getByRole("button", { name: "Log in and save" }).click();
  await dialog(page).getByLabel("Password").fill(password);
  await dialog(page).getByRole("button", { name: "Log in and save" }).click();
  await saved(page);
  await page.reload();
  await expect(summary(page)).toHaveValue("Typed later still");
});

test("saves what waits when somebody logs in in another tab", async ({ page, context, signedUp }) => {
  const { email, password } = await signedUp();
  await typeTooLate(page, "Typed too late");
  await expect(dialog(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto("/log-in");
  await second.getByLabel("E-mail").fill(email);
  await second.getByLabel("Password", { exact: true }).fill(password);
  await second.getByRole("button", { name: "Log in" }).click();
  await second.waitForURL(/\/profile/);
  await second.close();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await saved(page);
  await expect(dialog(page)).toBeHidden();
});

test("says how long to wait after too many wrong passwords", async ({ browser, signedUp, console }) => {
  const server = await startServer({ env: { LIMIT_LOGIN_ACCOUNT: "1" } });
  const context = await browser.newContext({ baseURL: server.url });
  try {
    console.watch(context);
    const page = await context.newPage();
    await signedUp(page);
    await typeTooLate(page, "Typed too late");
    await dialog(page).getByLabel("Password").fill("not the password");
    await dialog(page).getByRole("button", { name: "Log in and save" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("not the password of this account");
    await dialog(page).getByRole("button", { name: "Log in and save" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("too many wrong tries");
    await expect(dialog(page).getByRole("alert")).toContainText("Try again in 60 seconds");
  } finally {
    await context.close();
    await server.stop();
  }
});

test("of a sample account says that it can't be logged into, and gives the draft along as a file", async ({
  page,
  otherContext,
  signedUp,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings/);
  await typeTooLate(page, "Typed into a sample");
  await expect(dialog(page)).toContainText("It has no password, so it can’t be logged into again");
  await expect(dialog(page).getByLabel("Password")).toHaveCount(0);
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "Download as JSON" }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, "utf8")).profiles[0].versions[0].document.summary).toBe(
    "Typed into a sample",
  );
  await dialog(page).getByRole("button", { name: "Not now" }).click();
  await expect(page.getByRole("button", { name: "Take it along" })).toBeVisible();
  // Another account reads the file.
  const other = await (await otherContext()).newPage();
  await signedUp(other);
  await other.goto("/settings");
  await other
    .getByLabel("A file that was exported from Candor")
    .setInputFiles({ name: "candor-profile.json", mimeType: "application/json", buffer: readFileSync(file) });
  await expect(other.getByRole("region", { name: "Bring a file in" }).getByRole("status")).toContainText(
    /1 profile/,
  );
});

test("leads a download that comes too late to the log-in page and back, and tells a program in its own way", async ({
  page,
  signedUp,
  baseURL,
}) => {
  await signedUp();
  await page.context().clearCookies({ name: "candor-session" });
  const address = `${baseURL}/api/documents/doc_${"x".repeat(22)}/text`;
  await page.goto(address);
  await expect(page).toHaveURL(/\/log-in\?/);
  expect(new URL(page.url()).search).toContain("documents");
  const told = await page.request.get(address, { headers: { accept: "*/*" } });
  expect(told.status()).toBe(401);
});

test("leaves nothing of a deleted account in the browser", async ({ page, signedUp }) => {
  const { password } = await signedUp();
  await page.goto("/profile");
  await page.evaluate(() => localStorage.setItem("candor-draft:usr_1:prf_1", "Typed too late"));
  await page.goto("/settings");
  await page.getByText("Delete it", { exact: true }).click();
  const form = page.locator("form", { has: page.getByRole("button", { name: /Delete the account/ }) });
  await form.getByLabel("Password").fill(password);
  await form.getByRole("button", { name: /Delete the account/ }).click();
  await page.waitForURL((url) => url.pathname === "/");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goBack();
  await page.waitForURL(/\/log-in/);
});
