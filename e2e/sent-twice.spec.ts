import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const text = `Charge Nurse, Night Shift
Riverside Hospital, Duluth

Requirements
- At least 5 years as charge nurse`;

const rows = (page: Page) => page.getByRole("listitem").filter({ hasText: "Charge Nurse, Night Shift" });

test("a posting pasted by a double click is there once", async ({ page, signedUp }) => {
  await signedUp();
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(text);
  await page.locator("form", { has: page.getByLabel("The posting") }).evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await expect(page).toHaveURL(/\/postings\/pst_[\w-]+$/);
  await page.goto("/postings");
  await expect(rows(page)).toHaveCount(1);
});

test("a form without JavaScript that is sent again leads to the first one's posting", async ({
  browser,
  baseURL,
  signUp,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await signUp(page);
  await page.goto("/postings/new");
  const form = page.locator("form", { has: page.getByLabel("The posting") });
  const fields: Record<string, string> = { text };
  for (const input of await form.locator("input[type=hidden]").all())
    fields[(await input.getAttribute("name")) ?? ""] = (await input.getAttribute("value")) ?? "";
  expect(fields.onceKey).toMatch(/^[0-9a-f]{32}$/);
  const send = (to: APIRequestContext) =>
    to.post("/postings/new", { multipart: fields, headers: { origin: baseURL ?? "" }, maxRedirects: 0 });
  const answers = await Promise.all([send(context.request), send(context.request)]);
  answers.push(await send(context.request));
  const targets = new Set(answers.map((answer) => answer.headers().location));
  expect([...targets]).toEqual([expect.stringMatching(/\/postings\/pst_[\w-]+$/)]);
  await page.goto("/postings/new");
  expect(await form.locator("input[name=onceKey]").getAttribute("value")).not.toBe(fields.onceKey);
  await context.close();
});

test("the same act is done again when it is asked for again", async ({ page, signedUp }) => {
  await signedUp();
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(text);
  await page.getByRole("button", { name: "Save and read" }).click();
  await expect(page).toHaveURL(/\/postings\/pst_[\w-]+$/);
  await page.goto("/postings");
  for (let times = 0; times < 2; times += 1) {
    await rows(page).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Delete chosen" }).click();
    await expect(page.getByRole("status").getByText("Deleted 1 posting")).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(rows(page)).toHaveCount(1);
  }
});

test("the same choices make another resume after going back, with the profile as it is then", async ({
  page,
  signedUp,
}) => {
  await signedUp();
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(text);
  await page.getByRole("button", { name: "Save and read" }).click();
  await expect(page).toHaveURL(/\/postings\/pst_[\w-]+$/);
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await expect(page).toHaveURL(/\/generations\/gen_[\w-]+$/);
  const first = page.url();
  await page.goBack();
  await expect(page).toHaveURL(/\/generations\/new/);
  await page.getByRole("button", { name: "Tailor" }).click();
  await expect(page).toHaveURL(/\/generations\/gen_[\w-]+$/);
  expect(page.url()).not.toBe(first);
});
