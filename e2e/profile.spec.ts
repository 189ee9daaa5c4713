import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./test.ts";

const status = (page: Page) => page.getByRole("status").first();
const saved = (page: Page) => expect(status(page)).toHaveText(/^Saved \d\d:\d\d/);
const section = (page: Page, title: string) => page.getByRole("region", { name: title, exact: true });
const titles = (page: Page, title: string) => section(page, title).getByRole("button", { name: /^Edit / });

async function addRole(page: Page, title: string, facts: string[] = []) {
  await page.getByRole("button", { name: "Add a role" }).click();
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Employer").fill("Lakeside General");
  for (const [at, fact] of facts.entries()) {
    if (at === 0) await page.getByRole("button", { name: "Add a fact" }).click();
    else await page.getByLabel(`Fact ${at}`, { exact: true }).press("Enter");
    await page.getByLabel(`Fact ${at + 1}`, { exact: true }).fill(fact);
  }
  await page.getByRole("button", { name: "Done" }).click();
  await saved(page);
}

async function addSkills(page: Page, names: string) {
  await page.getByLabel("Enter several skills").fill(names);
  await page.getByLabel("Enter several skills").press("Enter");
  await saved(page);
}

test.beforeEach(async ({ page, signedUp }) => {
  await signedUp();
  await page.goto("/profile");
});

test("saves what is typed without being asked, and shows it after a reload", async ({ page }) => {
  await page.getByRole("button", { name: "Edit you" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.getByLabel("Headline").fill("Registered nurse");
  await saved(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Edit you" })).toBeFocused();
  await addRole(page, "Triage nurse", ["Triaged up to 60 patients a shift", "Precepted nine new graduates"]);
  await page.reload();
  await expect(section(page, "You").getByText("Registered nurse")).toBeVisible();
  await expect(titles(page, "Experience")).toHaveText([/Triage nurse, Lakeside General/]);
  await expect(section(page, "Experience").getByText("Two facts")).toBeVisible();
});

test("reads a month as it is typed, and says what does not fit without losing it", async ({ page }) => {
  await addRole(page, "Triage nurse");
  await titles(page, "Experience").click();
  const [from, to] = [page.getByLabel("From"), page.getByLabel("To", { exact: true })];
  await from.fill("March 2019");
  await from.press("Tab");
  await expect(from).toHaveValue("Mar 2019");
  await to.fill("11/2018");
  await to.press("Tab");
  await expect(to).toHaveValue("Nov 2018");
  await expect(page.getByText("This is before it began (Mar 2019).")).toBeVisible();
  await expect(status(page)).toContainText("Not saved yet: To in Triage nurse, Lakeside General");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(to).toHaveValue("Nov 2018");
  await to.fill("2020");
  await to.press("Tab");
  await expect(page.getByLabel("I still work here")).toBeFocused();
  await saved(page);
  await page.reload();
  await expect(to).toHaveValue("2020");
  await page.getByLabel("I still work here").check();
  await expect(to).toHaveValue("");
  await saved(page);
});

test("undoes a deletion, under its name and after a reload", async ({ page }) => {
  await addRole(page, "Triage nurse");
  await addRole(page, "Staff nurse");
  await page.getByRole("button", { name: "Move or delete Triage nurse, Lakeside General" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(titles(page, "Experience")).toHaveText([/Staff nurse/]);
  await expect(titles(page, "Experience")).toBeFocused();
  await expect(page.getByRole("button", { name: "Undo: Deleted Triage nurse" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Undo: Deleted Triage nurse" }).click();
  await expect(titles(page, "Experience")).toHaveText([/Staff nurse/, /Triage nurse/]);
  await page.reload();
  await expect(titles(page, "Experience")).toHaveText([/Staff nurse/, /Triage nurse/]);
});

test("moves items by key, by button, by position and by dragging", async ({ page }) => {
  await addSkills(page, "Triage, Telemetry, Sepsis");
  const skills = titles(page, "Skills");
  await skills.nth(2).press("Alt+ArrowUp");
  await expect(skills).toHaveText([/Triage/, /Sepsis/, /Telemetry/]);
  await expect(skills.nth(1)).toBeFocused();
  await page.getByRole("button", { name: "Move or delete Triage" }).click();
  await page.getByRole("button", { name: "Move down" }).click();
  await expect(skills).toHaveText([/Sepsis/, /Triage/, /Telemetry/]);
  await page.getByLabel("Move to").selectOption("3");
  await expect(skills).toHaveText([/Sepsis/, /Telemetry/, /Triage/]);
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: "Move or delete Triage" })
    .dragTo(skills.first(), { targetPosition: { x: 40, y: 3 } });
  await expect(skills).toHaveText([/Triage/, /Sepsis/, /Telemetry/]);
  await saved(page);
  await page.reload();
  await expect(skills).toHaveText([/Triage/, /Sepsis/, /Telemetry/]);
});

test("moves and deletes facts from the keyboard", async ({ page }) => {
  await addRole(page, "Triage nurse", ["One", "Two", "Three"]);
  await titles(page, "Experience").click();
  const fact = (at: number) => page.getByLabel(`Fact ${at}`, { exact: true });
  await fact(3).press("Alt+ArrowUp");
  await expect(fact(2)).toHaveValue("Three");
  await expect(fact(2)).toBeFocused();
  await fact(2).fill("");
  await fact(2).press("Backspace");
  await expect(fact(1)).toBeFocused();
  await expect(fact(2)).toHaveValue("Two");
  await saved(page);
});

test("selects several items, moves and deletes them together", async ({ page }) => {
  await addSkills(page, "Triage, Telemetry, Sepsis, ECG");
  const skills = titles(page, "Skills");
  await page.getByRole("button", { name: "Select skills" }).click();
  await page.getByLabel("Select Sepsis").check();
  await page.getByLabel("Select ECG").check();
  await page.getByRole("button", { name: "To the top" }).click();
  await expect(skills).toHaveText([/Sepsis/, /ECG/, /Triage/, /Telemetry/]);
  await page.getByRole("group", { name: "Selected skills" }).getByRole("button", { name: "Delete" }).click();
  await expect(skills).toHaveText([/Triage/, /Telemetry/]);
  await page.getByRole("button", { name: "Undo: Deleted 2 skills" }).click();
  await expect(skills).toHaveCount(4);
});

test("keeps what is typed without a connection, and saves it when there is one", async ({
  page,
  context,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
  await page.getByRole("button", { name: "Edit summary" }).click();
  await page.getByRole("textbox", { name: "Summary" }).fill("Begun");
  await saved(page);
  await context.setOffline(true);
  await page.getByRole("textbox", { name: "Summary" }).fill("Typed offline");
  await expect(status(page)).toHaveText(/Not saved: offline, kept on this device/);
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Summary" })).toHaveValue("Typed offline");
});

test("keeps what is typed when the session ends, and saves it after the next log-in", async ({
  page,
  context,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 401/);
  await page.getByRole("button", { name: "Edit summary" }).click();
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByRole("textbox", { name: "Summary" }).fill("Typed too late");
  await expect(status(page)).toContainText("you are logged out, kept on this device");
  await expect(page.getByRole("dialog", { name: "Your session has ended" })).toBeVisible();
  await page.keyboard.press("Escape");
  await context.addCookies(cookies);
  await page.getByRole("button", { name: "Save again" }).click();
  await saved(page);
});

test("shows what each version changed, and makes an old one stand again", async ({ page }) => {
  await addSkills(page, "Triage");
  await addSkills(page, "Telemetry");
  await page.getByRole("link", { name: "Versions" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Added Telemetry" }).click();
  await expect(page.getByRole("region", { name: "Differences" })).toContainText("Telemetry");
  await page.goBack();
  await page.getByRole("link", { name: "Added Triage" }).click();
  await page.getByRole("link", { name: "What differs from now" }).click();
  await expect(page.getByRole("region", { name: "Differences" })).toContainText("Telemetry");
  await page.getByRole("link", { name: "All of it" }).click();
  await expect(page.getByRole("main").getByText("Triage", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Restore this version" }).click();
  await expect(page).toHaveURL(/\/profile(\/prf_[\w-]+)?$/);
  await expect(titles(page, "Skills")).toHaveText([/Triage/]);
});

test("keeps several profiles apart, and gives a deleted one back", async ({ page }) => {
  await page.getByRole("link", { name: "All profiles" }).click();
  await expectAccessible(page);
  await page.getByLabel("Its name").fill("Teaching");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Teaching");
  await addSkills(page, "Simulation");
  await page.getByRole("link", { name: "All profiles" }).click();
  await page.getByText("Rename, copy, delete Teaching").click();
  await page
    .getByRole("button", { name: /^Delete; it rests 30 days/ })
    .last()
    .click();
  await page.getByRole("button", { name: "Take back Teaching" }).click();
  await page.getByRole("link", { name: "Teaching" }).click();
  await expect(titles(page, "Skills")).toHaveText([/Simulation/]);
});

test("leads from a finding to the profile that the resume was written from", async ({ page }) => {
  await page.goto("/profile/all");
  await page.getByText("Rename, copy").click();
  await page.getByRole("button", { name: "Copy" }).click();
  await page.waitForURL(/\/profile\/prf_/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.goto(`/generations/new?view=samples&profile=${id}`);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);
  await page.getByRole("link", { name: /^Findings/ }).click();
  const links = page.getByRole("link", { name: "Open it in your profile" });
  await expect(links.first()).toHaveAttribute("href", new RegExp(`^/profile/${id}\\?edit=personal`));
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`/profile/${id}\\?open=personal`));
});

test("says how complete the profile is, and opens what comes next", async ({ page }) => {
  const percent = page.getByText(/^\d+%$/);
  const before = await percent.textContent();
  await page.getByRole("button", { name: "Enter your first role, or a project" }).first().click();
  await page.getByLabel("Title", { exact: true }).fill("Triage nurse");
  await page.getByLabel("Employer").fill("Lakeside General");
  await expect(percent).not.toHaveText(before ?? "");
  await expect(page.getByRole("complementary", { name: "Figures" })).toContainText("1 role");
});

test("closes what is open with Back, and keeps it open over a reload", async ({ page }) => {
  await page.getByRole("button", { name: "Edit summary" }).click();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Summary" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Edit summary" })).toBeVisible();
});

for (const width of [390, 1440]) {
  test(`has no axe violation and no sideways scrolling at ${width} px, closed and open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await addRole(page, "Triage nurse", ["Triaged up to 60 patients a shift"]);
    await addSkills(page, "Triage, Telemetry");
    await expectAccessible(page);
    await titles(page, "Experience").click();
    await page.getByRole("button", { name: "Move or delete fact 1" }).click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("can be read, and says that editing needs it", async ({ page }) => {
    await expect(page.locator("noscript")).toContainText("Editing needs JavaScript", { useInnerText: true });
    await expect(section(page, "You")).toBeVisible();
  });
});
