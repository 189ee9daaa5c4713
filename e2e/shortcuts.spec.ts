import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./test.ts";

const commands = (page: Page) => page.getByRole("dialog", { name: "Commands" });
const field = (page: Page) => commands(page).getByRole("combobox", { name: "Command or posting" });
const chosen = (page: Page) => commands(page).getByRole("option", { selected: true });
const list = (page: Page) => page.getByRole("dialog", { name: "Shortcuts" });
const status = (page: Page) => page.getByRole("status").first();
const saved = (page: Page) => expect(status(page)).toHaveText(/^Saved \d\d:\d\d/);

/** Keys that come before the page's script listens are nobody's. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(list(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(list(page)).toBeHidden();
}

async function paste(page: Page, title: string) {
  await page.goto("/postings/new");
  await page
    .getByRole("textbox")
    .first()
    .fill(`${title}\nLakeside General\n\nRequirements\n- Three years of triage`);
  await page.getByRole("button", { name: /^(Read|Add|Save|Keep)/ }).click();
  await page.waitForURL(/\/postings\/pst_/);
}

test.beforeEach(async ({ signedUp }) => {
  await signedUp();
});

test("goes to each place by its letter, and sleeps while somebody types", async ({ page }) => {
  await open(page, "/documents");
  for (const [letter, path] of [
    ["p", "/profile"],
    ["j", "/postings"],
    ["s", "/settings"],
    ["d", "/documents"],
  ] as const) {
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await page.waitForURL(`**${path}`);
  }
  await page.goto("/profile");
  await page.getByLabel("Enter several skills").fill("");
  await page.keyboard.type("g/?gp");
  await expect(page.getByLabel("Enter several skills")).toHaveValue("g/?gp");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/profile$/);
});

test("does what is typed and chosen in the palette, and gives the focus back", async ({ page }) => {
  await open(page, "/documents");
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Jobs" });
  await link.focus();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(commands(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press("Control+k");
  await field(page).fill("zebra");
  await expect(commands(page).getByRole("status")).toHaveText("Nothing fits these words.");
  await field(page).fill("add");
  await expect(chosen(page)).toHaveText("Add a role");
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toHaveText("Add a school");
  await page.keyboard.press("ArrowUp");
  await expect(chosen(page)).toHaveText("Add a role");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/profile\?open=/);
  await expect(page.getByLabel("Title", { exact: true })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/profile$/);
});

test("finds a posting by name among many, to open it or to tailor for it", async ({ page }) => {
  await paste(page, "Triage nurse");
  await paste(page, "Welder");
  await open(page, "/profile");
  await page.keyboard.press("Control+k");
  await expect(commands(page).getByRole("option", { name: /^Tailor for Welder/ })).toBeVisible();
  await field(page).fill("tailor triage");
  await expect(chosen(page)).toHaveText(/^Tailor for Triage nurse/);
  await expect(commands(page).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/generations\/new\?posting=pst_/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Triage nurse");
  await page.keyboard.press("Control+k");
  await field(page).fill("welder");
  await commands(page).getByRole("group", { name: "Postings" }).getByRole("option").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Welder");
});

test("focuses the page's search with /, and lists all shortcuts with ?", async ({ page }) => {
  await paste(page, "Triage nurse");
  await open(page, "/postings");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox").first()).toBeFocused();
  await expect(page.getByRole("searchbox").first()).toHaveValue("");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("?");
  await expect(list(page).getByRole("heading", { name: "On a resume" })).toBeVisible();
  await expectAccessible(page);
  await list(page).getByRole("button", { name: "Commands" }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Shortcuts" }).click();
  await expect(list(page)).toBeVisible();
});

test("turns one-key shortcuts off and on, and changes the colors", async ({ page }) => {
  await open(page, "/documents");
  const html = page.locator("html");
  const choose = async (words: string) => {
    await page.keyboard.press("Control+k");
    await field(page).fill(words);
    await page.keyboard.press("Enter");
    await expect(commands(page)).toBeHidden();
  };
  await choose("dark colors");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await choose("one-key off");
  await expect(html).toHaveAttribute("data-keys", "off");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("?");
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await page.goto("/settings");
  await page.getByRole("checkbox", { name: /^Shortcuts of one key/ }).check();
  await page
    .getByRole("region", { name: "Appearance and keys" })
    .getByRole("button", { name: "Save" })
    .click();
  await expect(html).not.toHaveAttribute("data-keys", "off");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("?");
  await expect(list(page)).toBeVisible();
});

test("opens the palette for who asks for it in the moment in which the list goes", async ({ page }) => {
  await open(page, "/documents");
  await page.keyboard.press("?");
  await expect(list(page)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
  });
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(commands(page)).toBeHidden();
  await page.keyboard.press("?");
  await expect(list(page)).toBeVisible();
});

test("logs out from the palette", async ({ page }) => {
  await open(page, "/documents");
  await page.keyboard.press("Control+k");
  await field(page).fill("log out");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/documents");
  await expect(page).toHaveURL(/\/log-in/);
});

test("keeps J and K on a resume apart from the letters after g", async ({ page }) => {
  await open(page, "/profile");
  await page.getByLabel("Enter several skills").fill("Triage");
  await page.getByLabel("Enter several skills").press("Enter");
  await saved(page);
  await paste(page, "Triage nurse");
  await page.keyboard.press("Control+k");
  await expect(chosen(page)).toHaveText(/^Tailor for Triage nurse/);
  await page.keyboard.press("Enter");
  // J in the moment in which the sheet is drawn.
  await page.evaluate(() => {
    const sheet = new MutationObserver(() => {
      if (!document.querySelector("details[data-line]")) return;
      sheet.disconnect();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
    });
    sheet.observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole("main").getByRole("button", { name: "Tailor" }).click();
  await expect(page.getByRole("link", { name: "Download .txt" })).toBeVisible();
  await expect(page.locator("details[data-line]").first()).toHaveAttribute("open", "");
  await page.keyboard.press("g");
  await page.keyboard.press("j");
  await page.waitForURL(/\/postings$/);
  await page.goto("/profile");
  await expect(page.getByRole("button", { name: /^Edit Triage/ })).toContainText("in 1 document");
});

test("leaves the focus at hand when the last thing is undone or deleted", async ({ page }) => {
  await page.goto("/profile");
  await page.getByLabel("Enter several skills").fill("Triage");
  await page.getByLabel("Enter several skills").press("Enter");
  await saved(page);
  await page.getByRole("button", { name: "Move or delete Triage" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("button", { name: "Add a skill" })).toBeFocused();
  await saved(page);
  const undo = page.getByRole("button", { name: /^Undo/ });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(undo).toHaveText("Undo: Added Triage");
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(undo).toHaveCount(0);
  await expect(status(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "All profiles" })).toBeFocused();
});
