import { chargeNursePosting } from "./texts.ts";
import { expect, expectAccessible, test } from "./test.ts";

const pageName = "/how-it-works";
const field = "Try it on a posting of yours";

test("runs the stages on a posting that a visitor pastes", async ({ page }) => {
  await page.goto(pageName);
  await page.getByLabel(field).fill(chargeNursePosting);
  await page.getByRole("button", { name: "Run the five stages" }).click();
  await expect(page.getByRole("status")).toContainText(/^Below: what they found for “Charge nurse/i);
  const first = page.getByRole("listitem").filter({ hasText: "Analyze posting" });
  await expect(first.locator("q")).not.toBeEmpty();
  const quoted = (await first.locator("q").textContent()) ?? "";
  expect(chargeNursePosting.replaceAll(/\s+/g, " ")).toContain(quoted.replaceAll(/\s+/g, " ").trim());
  await expect(page.getByRole("listitem").filter({ hasText: "Match profile" }).locator("q")).not.toBeEmpty();
  await page.getByText(/^All \d+ of “Match profile”$/).click();
  await expect(page.getByRole("list", { name: "All of “Match profile”" })).toContainText(/(Met|Gap), /);
  await page.getByText("Read the page").click();
  await expect(page.locator(".told-page")).toContainText("EXPERIENCE");
  await expectAccessible(page);
});

test("says what is wrong with a text, and keeps it", async ({ page }) => {
  await page.goto(pageName);
  const text = "a posting ".repeat(2_400).trim();
  await page.getByLabel(field).fill(text);
  await page.getByRole("button", { name: "Run the five stages" }).click();
  await expect(page.getByText(/23,999 characters long, and a posting may have 20,000/).first()).toBeVisible();
  await expect(page.getByLabel(field)).toHaveValue(text);
  await expectAccessible(page);
  await page.getByLabel(field).fill("   ");
  await page.getByRole("button", { name: "Run the five stages" }).click();
  await expect(page.getByRole("alert").first()).toContainText(/another look/);
});

test("lays it beside the visitor's own profile, stores nothing, and works without JavaScript", async ({
  browser,
  baseURL,
  signUp,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await signUp(page);
  await page.goto(pageName);
  await expect(page.getByText(/laid beside your profile; nothing of it is stored/)).toBeVisible();
  await page.getByLabel(field).fill(chargeNursePosting);
  await page.getByRole("button", { name: "Run the five stages" }).click();
  await expect(page.getByText(/Below: what they found for “Charge nurse/i)).toBeVisible();
  // The new account's profile is empty: nothing of the sample's may stand there.
  await expect(page.getByRole("listitem").filter({ hasText: "Match profile" })).toContainText(/\b0\b/);
  await page.goto("/postings");
  await expect(page.getByText(/Charge nurse/i)).toHaveCount(0);
  await page.goto("/generations");
  await expect(page.getByText(/Charge nurse/i)).toHaveCount(0);
  await context.close();
});
