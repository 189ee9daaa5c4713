import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./test.ts";

const status = (page: Page) => page.getByRole("status").first();
const saved = (page: Page) => expect(status(page)).toHaveText(/^Saved \d\d:\d\d/);
const dialog = (page: Page) => page.getByRole("dialog", { name: "Changed in another tab" });

async function write(page: Page, edit: "you" | "summary", label: string, text: string) {
  const field = page.getByRole("textbox", { name: label, exact: true });
  if (!(await field.isVisible())) await page.getByRole("button", { name: `Edit ${edit}` }).click();
  await field.fill(text);
}

/** The second tab does not hear the first one, as on another device: it learns of it when it saves. */
async function deaf(page: Page) {
  await page.addInitScript(() => Object.defineProperty(window, "BroadcastChannel", { value: undefined }));
}

test.beforeEach(async ({ page, signedUp, expectConsoleError }) => {
  // The answer to a save that saw an older version; the browser writes each such answer down.
  expectConsoleError(/status of 409/);
  await signedUp();
  await page.goto("/profile");
});

test("keeps both edits when two tabs save", async ({ page, context }) => {
  const second = await context.newPage();
  await deaf(second);
  await second.goto("/profile");
  await write(page, "you", "Headline", "From the first tab");
  await saved(page);
  await write(second, "summary", "Summary", "From the second tab");
  await expect(status(second)).toHaveText(/Changed in another tab: compare/);
  await second.getByRole("button", { name: "compare" }).click();
  await expect(dialog(second).getByRole("region", { name: "In the other tab" })).toContainText(
    "From the first tab",
  );
  await expect(dialog(second).getByRole("region", { name: "Here" })).toContainText("From the second tab");
  await expectAccessible(second);
  await dialog(second).getByRole("button", { name: "Keep both" }).click();
  await saved(second);
  await second.reload();
  await expect(second.getByText("From the first tab")).toBeVisible();
  await expect(second.getByRole("textbox", { name: "Summary" })).toHaveValue("From the second tab");
});

test("asks, field by field, when both tabs changed the same", async ({ page, context }) => {
  const second = await context.newPage();
  await deaf(second);
  await second.goto("/profile");
  await write(page, "you", "Headline", "Nurse");
  await write(page, "you", "Place", "Duluth");
  await saved(page);
  await write(second, "you", "Headline", "Teacher");
  await expect(status(second)).toHaveText(/Changed in another tab/);
  await second.getByRole("button", { name: "compare" }).click();
  await expect(dialog(second).getByRole("group", { name: "You, Headline" }).getByRole("radio")).toHaveCount(
    2,
  );
  await dialog(second)
    .getByRole("radio", { name: /In the other tab/ })
    .check();
  await dialog(second).getByRole("button", { name: "Keep what I chose" }).click();
  await saved(second);
  await expect(second.getByRole("textbox", { name: "Headline" })).toHaveValue("Nurse");
  await expect(second.getByRole("textbox", { name: "Place" })).toHaveValue("Duluth");
});

test("tells a tab that only looks on, and shows it the newest", async ({ page, context }) => {
  const second = await context.newPage();
  await second.goto("/profile");
  await expect(second.getByRole("button", { name: "Edit you" })).toBeVisible();
  await write(page, "you", "Headline", "From the first tab");
  await saved(page);
  await expect(status(second)).toHaveText(/Changed in another tab: compare/);
  await second.getByRole("button", { name: "compare" }).click();
  await dialog(second).getByRole("button", { name: "Show the newest" }).click();
  await expect(second.getByText("From the first tab")).toBeVisible();
  await expect(status(second)).toHaveText(/^Saved/);
});

test("loses nothing when the second tab closes before it has merged", async ({ page, context }) => {
  const second = await context.newPage();
  await deaf(second);
  await second.goto("/profile");
  await write(page, "you", "Headline", "From the first tab");
  await saved(page);
  await write(second, "summary", "Summary", "From the second tab");
  await expect(status(second)).toHaveText(/Changed in another tab/);
  await second.close();
  const third = await context.newPage();
  await third.goto("/profile");
  await expect(status(third)).toHaveText(/Changed in another tab/);
  await third.getByRole("button", { name: "compare" }).click();
  await dialog(third).getByRole("button", { name: "Keep both" }).click();
  await saved(third);
  await third.reload();
  await expect(third.getByText("From the first tab")).toBeVisible();
  await expect(third.getByText("From the second tab")).toBeVisible();
});

test("keeps the first fact of an item from both tabs", async ({ page, context }) => {
  await page.getByRole("button", { name: "Add a role" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Triage nurse");
  await page.getByLabel("Employer").fill("Lakeside General");
  await saved(page);
  const second = await context.newPage();
  await deaf(second);
  await second.goto("/profile");
  await second.getByRole("button", { name: "Edit Triage nurse" }).click();
  const first = (of: Page) => of.getByLabel("Fact 1", { exact: true });
  // Typed, not filled: the line that waits becomes a fact with the first character, and the caret must stay in it.
  await first(page).pressSequentially("From the first tab");
  await expect(first(page)).toHaveValue("From the first tab");
  await expect(first(page)).toBeFocused();
  await first(page).blur();
  await saved(page);
  await first(second).pressSequentially("From the second tab");
  await first(second).blur();
  await expect(status(second)).toHaveText(/Changed in another tab: compare/);
  await second.getByRole("button", { name: "compare" }).click();
  await dialog(second).getByRole("button", { name: "Keep both" }).click();
  await saved(second);
  await second.reload();
  for (const text of ["From the first tab", "From the second tab"])
    await expect(second.getByText(text)).toBeVisible();
});
