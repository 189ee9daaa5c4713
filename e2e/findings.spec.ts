import type { Page } from "@playwright/test";
import { chargeNursePosting } from "./texts.ts";
import { expect, expectAccessible, test } from "./test.ts";

/** Signs in somebody with one role, one of whose facts is misspelled, and no phone number. */
async function writeProfile(page: Page): Promise<void> {
  await page.goto("/profile");
  await page.getByRole("button", { name: "Add a role" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Triage nurse");
  await page.getByLabel("Employer").fill("Lakeside General");
  await page.getByLabel("Fact 1", { exact: true }).fill("Built a dashbord of beds for 4 wards");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("status").first()).toHaveText(/^Saved \d\d:\d\d/);
}

async function tailor(page: Page): Promise<string> {
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(chargeNursePosting);
  await page.getByRole("button", { name: "Save and read" }).click();
  await page.getByRole("link", { name: "Tailor" }).click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);
  return new URL(page.url()).pathname;
}

const finding = (page: Page, words: RegExp) => page.getByRole("listitem").filter({ hasText: words });

test("a remark leads to its line and to its field in the profile, each open and with the focus", async ({
  page,
  signedUp,
}) => {
  await signedUp();
  await writeProfile(page);
  const result = await tailor(page);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeFocused();

  await page.goto(`${result}?panel=findings`);
  const spelled = finding(page, /“dashbord” is in no dictionary/);
  await expect(spelled).toContainText("Did you mean “dashboard”?");
  await expect(spelled).toContainText(/Costs \d+\./);
  await spelled.getByRole("link", { name: "Show the line" }).press("Enter");
  const line = page.locator("details[data-line]").filter({ hasText: "dashbord of beds" }).first();
  await expect(line.locator("summary")).toBeFocused();
  await expect(line).toHaveAttribute("open");
  await page.reload();
  await expect(line).toHaveAttribute("open");
  await expectAccessible(page);

  await spelled.getByRole("link", { name: "Open it in your profile" }).click();
  await expect(page.getByLabel("Fact 1", { exact: true })).toBeFocused();
  await page.goto(`${result}?panel=findings`);
  await finding(page, /no phone number/)
    .getByRole("link", { name: "Open it in your profile" })
    .press("Enter");
  await expect(page.getByLabel("Phone")).toBeFocused();

  await page.goto(`${result}?panel=findings`);
  await finding(page, /required points of the posting/)
    .getByRole("link", { name: "Show the requirements" })
    .press("Enter");
  await expect(page.locator("#requirements")).toBeFocused();
  await expect(page.getByRole("heading", { name: /Not in your profile/ })).toBeInViewport();
});

test("a result outlives its profile, and leads to none that is gone", async ({ page, signedUp }) => {
  await signedUp();
  await writeProfile(page);
  const result = await tailor(page);
  await page.goto(`${result}?panel=findings`);
  await expect(page.getByRole("link", { name: "Open it in your profile" }).first()).toBeVisible();
  await page.goto("/profile/all");
  const shelf = page.getByRole("region", { name: "Your profiles" });
  const first = await shelf.getByRole("link").first().innerText();
  await page.getByLabel("Its name").fill("Teaching");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Teaching");
  await page.goto("/profile/all");
  await page.getByText(`Rename, copy, delete ${first}`).click();
  await page
    .getByRole("button", { name: /^Delete; it rests 30 days/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: `Take back ${first}` })).toBeVisible();
  await page.goto(`${result}?panel=findings`);
  await expect(finding(page, /“dashbord” is in no dictionary/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Open it in your profile" })).toHaveCount(0);
});

test("what tailoring was asked for goes along while a posting is corrected and answered", async ({
  page,
  signedUp,
}) => {
  await signedUp();
  await writeProfile(page);
  await page.goto("/postings/new?tailor=document%3Dletter");
  await page.getByLabel("The posting").fill(chargeNursePosting);
  await page.getByRole("button", { name: "Save and read" }).click();
  await page.getByRole("link", { name: "Correct what was understood" }).click();
  await page.getByLabel("Company").fill("Northshore");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page
    .locator("details[data-line]")
    .filter({ hasText: "CCRN certification" })
    .locator("summary")
    .click();
  await page.locator("details[open]").getByRole("link", { name: "I have this" }).click();
  await page.getByLabel("What you have, in your words").fill("CCRN");
  await page.getByRole("button", { name: "Add to your profile" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/^Undid|^Undone/).first()).toBeVisible();
  await page.getByRole("link", { name: "Tailor" }).click();
  await expect(page.getByRole("radio", { name: "Cover letter" })).toBeChecked();
});
