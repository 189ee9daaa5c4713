import type { Browser } from "@playwright/test";
import { expect, test } from "./test.ts";

/** The first page, as a browser without scripts has it. */
async function openWithoutScript(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  return { context, page };
}

test("the tailoring form says what is wrong and keeps every choice where no script runs", async ({
  browser,
  baseURL,
}) => {
  const { context, page } = await openWithoutScript(browser, baseURL);
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByLabel("Focus area 1").fill("Triage");
  await page.getByLabel("Focus area 3").fill("Epic");
  await page.getByLabel("Roles at most").fill("4");
  for (const section of await page.getByRole("checkbox").all()) await section.uncheck();
  await page.getByRole("button", { name: "Tailor" }).click();
  await expect(page.getByText("Choose at least one section.").first()).toBeVisible();
  await expect(page.getByLabel("Focus area 1")).toHaveValue("Triage");
  await expect(page.getByLabel("Focus area 3")).toHaveValue("Epic");
  await expect(page.getByLabel("Roles at most")).toHaveValue("4");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await page.getByLabel("Experience").check();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);
  await context.close();
});

test("a line of a result is edited and another left out where no script runs", async ({
  browser,
  baseURL,
}) => {
  const { context, page } = await openWithoutScript(browser, baseURL);
  await page
    .getByRole("button", { name: /sample/i })
    .first()
    .click();
  await page.waitForURL(/\/postings/);
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);
  const lines = page.locator("details[data-line]");
  const line = lines.filter({ hasText: /a night team/ }).first();
  await line.locator("summary").click();
  await expect(line.getByRole("link", { name: "Edit line" })).toHaveCount(0);
  await page.getByRole("link", { name: "Edit lines, or leave some out" }).click();
  await line.locator("summary").click();
  await line.getByRole("link", { name: "Edit line" }).click();
  await page.getByLabel("In your own words").fill("Led the night team");
  await page.getByRole("button", { name: "Save line" }).click();
  await expect(page.getByText("Led the night team").first()).toBeVisible();
  await page.getByRole("link", { name: "Edit lines, or leave some out" }).click();
  const before = await lines.count();
  await lines.nth(6).locator("summary").click();
  await lines.nth(6).getByRole("button", { name: "Leave out" }).click();
  await expect(lines).toHaveCount(before - 1);
  await context.close();
});
