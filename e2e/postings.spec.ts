import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./test.ts";

const postingText = `Charge Nurse, Night Shift
Riverside Hospital – Duluth, Minnesota
Full-time · $41.00–$56.00 an hour

Riverside Hospital has cared for this city for a century, and we are looking for a nurse who leads.

Requirements
- Current RN license in Minnesota
- At least 5 years as charge nurse
- CCRN certification

Preferred qualifications
- Spanish, conversational

Applications close on 12 December.`;

/** Pastes a text and lands on what was understood of it. */
async function paste(page: Page, text: string) {
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(text);
  await page.getByRole("button", { name: "Save and read" }).click();
  await expect(page).toHaveURL(/\/postings\/pst_[\w-]+$/);
}

const line = (page: Page, words: string) => page.locator("details").filter({ hasText: words }).first();
const row = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

test.beforeEach(async ({ signedUp }) => void (await signedUp()));

test("years of one of several ways can be corrected", async ({ page }) => {
  const ways = "- A nursing degree or four years of hospital work";
  await paste(page, postingText.replace("- CCRN certification", ways));
  await page.getByRole("link", { name: "Correct what was understood" }).click();
  await expect(
    page.locator("summary").filter({ hasText: "years and skills of A nursing degree" }),
  ).toBeVisible();
  await page.locator("summary").filter({ hasText: "years and skills of four years" }).click();
  const years = page.getByLabel("Years at least").locator("visible=true");
  await expect(years).toHaveValue("4");
  await years.fill("2.5");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await line(page, "A nursing degree or four years").locator("summary").click();
  await expect(page.getByText(/at least 2.5 years/).locator("visible=true")).toBeVisible();
});

test("shows what a pasted posting asks for, and keeps what is corrected", async ({ page }) => {
  await paste(page, postingText);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Charge Nurse, Night Shift");
  await expect(page.getByText("$41–56 an hour, about $85,280–116,480 a year")).toBeVisible();
  await expect(page.getByText(/^12 December/)).toBeVisible();
  await line(page, "CCRN certification").locator("summary").click();
  await expect(
    line(page, "CCRN certification")
      .getByText(/^Required/)
      .first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Correct what was understood" }).click();
  await expectAccessible(page);
  await page.getByLabel("Title").fill("Night charge nurse");
  await page.getByLabel("Company").fill("Riverside");
  await page.getByLabel("Tags").fill("nights, first choice");
  await page.getByLabel("Notes").fill("Ask about parking.");
  await page.getByLabel(/How much this counts: .*CCRN/).selectOption("Leave out");
  await page.getByLabel("Pay from").fill("48");
  await page.getByLabel("Pay to").fill("45");
  await page.locator("summary").filter({ hasText: "years and skills of At least 5 years" }).click();
  await page.getByLabel("Years at least").locator("visible=true").fill("2");
  const moreSkills = page.getByLabel(/kills it asks for/).locator("visible=true");
  await moreSkills.fill("telemetry, zorblatting");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Pay to")).toBeFocused();
  await page.getByLabel("Pay to").fill("60");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").getByText(/“zorblatting”: no skill/)).toBeVisible();
  await moreSkills.fill("telemetry");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").getByText("Saved")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Night charge nurse");
  await expect(page.getByText("nights · first choice")).toBeVisible();
  await expect(page.getByText("$48–60 an hour, about $99,840–124,800 a year")).toBeVisible();
  await expect(page.getByText("At least 2 years", { exact: true })).toBeVisible();
  await expect(page.getByText("Ask about parking.")).toBeVisible();
  await expect(line(page, "CCRN certification")).toHaveCount(0);

  await page.getByRole("link", { name: "Correct what was understood" }).click();
  const text = page.getByRole("textbox", { name: "The text" });
  await text.fill(`${postingText}\n\nRequirements\n- ACLS certification`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(line(page, "ACLS certification")).toBeVisible();
  await expect(line(page, "CCRN certification")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Night charge nurse");
});

test("says how long a text is that is too long, and keeps it", async ({ page }) => {
  await page.goto("/postings/new");
  const text = "a posting ".repeat(2_400).trim();
  await page.getByLabel("The posting").fill(text);
  await page.getByRole("button", { name: "Save and read" }).click();
  await expect(page.getByText(/23,999 characters long, and a posting may have 20,000/).first()).toBeVisible();
  await expect(page.getByLabel("The posting")).toHaveValue(text);
  await expectAccessible(page);
});

test("keeps HTML as plain text and runs nothing of it", async ({ page }) => {
  const html = `<h1>Charge Nurse</h1><script>document.title = "run"</script><p onclick="x()">Riverside &amp; Sons</p>
    <h2>Requirements</h2><ul><li>CCRN <b>certification</b></li><li>Current RN license</li></ul>`;
  await paste(page, html);
  await expect(page.getByText("Riverside & Sons").first()).toBeVisible();
  await expect(line(page, "CCRN certification")).toBeVisible();
  await expect(page.getByText("<li>")).toHaveCount(0);
  await expect(page).not.toHaveTitle("run");
});

test("says plainly when a text is no posting", async ({ page }) => {
  await paste(page, "qwxz 8841 ;; zzkr pqmt 00 -- xv".repeat(8));
  await expect(page.getByText("This doesn't read like a posting")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});

test("tells the second of two tabs, and keeps what it typed", async ({ page, context }) => {
  await paste(page, postingText);
  await page.getByRole("link", { name: "Correct what was understood" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  const second = await context.newPage();
  await second.goto(page.url());
  await page.getByLabel("Company").fill("First Hospital");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^First Hospital/)).toBeVisible();

  await second.getByLabel("Company").fill("Second Hospital");
  await second.getByLabel(/How much this counts: .*CCRN/).selectOption("Mentioned");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByText(/saved somewhere else/)).toBeVisible();
  await expect(second.getByLabel("Company")).toHaveValue("Second Hospital");
  await expect(second.getByLabel(/How much this counts: .*CCRN/)).toHaveValue("mentioned");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByText(/^Second Hospital/)).toBeVisible();
});

test("archives, deletes and brings back, one or several, also after a reload", async ({ page }) => {
  await page.goto("/postings");
  await expect(page.getByRole("heading", { name: "No postings yet" })).toBeVisible();
  await expectAccessible(page);
  for (const title of ["Charge Nurse One", "Charge Nurse Two", "Charge Nurse Three"]) {
    await paste(page, postingText.replace("Charge Nurse, Night Shift", title));
  }
  await page.goto("/postings");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete chosen" }).click();
  await expect(page.getByText("Choose at least one posting first.")).toBeVisible();

  await page.getByLabel("Choose Charge Nurse One").check();
  await page.getByLabel("Choose Charge Nurse Two").check();
  await page.getByRole("button", { name: "Delete chosen" }).click();
  await expect(page.getByRole("status").getByText("Deleted 2 postings")).toBeVisible();
  await expect(page.getByRole("status")).toBeFocused();
  await expect(row(page, "Charge Nurse One")).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status").getByText("Brought back 2 postings")).toBeVisible();
  await expect(row(page, "Charge Nurse One")).toHaveCount(1);

  await page.getByLabel("Choose Charge Nurse Three").check();
  await page.getByRole("button", { name: "Archive chosen" }).click();
  await expect(page.getByRole("status").getByText("Archived 1 posting")).toBeVisible();
  await page.getByRole("link", { name: "Archived", exact: true }).click();
  await row(page, "Charge Nurse Three")
    .getByRole("link", { name: "Charge Nurse Three", exact: true })
    .click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("status").getByText("Deleted 1 posting")).toBeVisible();
  await page.getByRole("link", { name: "Deleted", exact: true }).click();
  await page.getByLabel("Choose Charge Nurse Three").check();
  await page.getByRole("button", { name: "Bring chosen back" }).click();
  await expect(page.getByRole("status").getByText("Brought back 1 posting")).toBeVisible();
});

test("finds samples, which can be copied and not changed", async ({ page }) => {
  await page.goto("/postings?view=samples");
  await expectAccessible(page);
  await expect(page.getByRole("listitem")).toHaveCount(24);
  await page.getByRole("searchbox").fill("nurse cardiac");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/view=samples.*q=nurse/);
  await page.getByRole("link", { name: /^Charge Nurse, Cardiac/ }).click();
  await expect(page.getByRole("link", { name: "Tailor", exact: true })).toHaveAttribute(
    "href",
    /\/generations\/new\?posting=pst_/,
  );
  await expect(page.getByRole("link", { name: "Correct what was understood" })).toHaveCount(0);
  const sample = page.url();
  await page.goto(`${sample}/edit`);
  await expect(page).toHaveURL(sample);
  await page.getByRole("button", { name: "Copy to mine" }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await page.getByLabel("Title").fill("My own copy");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own copy");
});

test("doesn't tell a stranger's posting from none", async ({
  page,
  otherContext,
  signedUp,
  expectConsoleError,
}) => {
  expectConsoleError(/404/);
  await paste(page, postingText);
  const stranger = await (await otherContext()).newPage();
  await signedUp(stranger);
  for (const address of [page.url(), `${page.url()}/edit`, page.url().replace(/pst_.*/, "pst_none")]) {
    expect((await stranger.goto(address))?.status()).toBe(404);
    await expect(stranger.getByText("There is no such posting here")).toBeVisible();
  }
});

test("lists each posting with its fit in words and its top gap", async ({ page }) => {
  await paste(page, postingText);
  const summary = page.getByRole("region", { name: "Fit with your profile" });
  const mustHaves = (await summary.getByText(/\d of \d must-haves/).innerText()).match(
    /\d of \d must-haves/,
  )?.[0];
  await page.goto("/postings");
  const listed = row(page, "Charge Nurse, Night Shift");
  await expect(listed.getByText(mustHaves ?? "")).toBeVisible();
  await expect(listed.getByRole("img", { name: /\d met, \d partly, \d gaps/ })).toBeVisible();
  await expect(listed.getByText(/^Gap: ./)).toBeVisible();
  await expectAccessible(page);

  await page.goto("/postings?view=samples");
  await expect(page.getByText(/\d of \d+ must-haves/)).not.toHaveCount(0);
});

/** States a gap, undoes it, leaves it and takes it up again, each without leaving the posting. */
async function stateAndLeave(page: Page, look: () => Promise<void>) {
  await paste(page, postingText);
  const ccrn = line(page, "CCRN certification");
  await ccrn.locator("summary").click();
  await ccrn.getByRole("link", { name: "I have this" }).click();
  const form = page.getByRole("form", { name: "I have this" });
  await expect(form.getByLabel("What you have")).toHaveValue("CCRN");
  await expect(form.getByLabel("Where it belongs")).toHaveValue("certifications");
  await look();
  await form.getByLabel("What you have").fill("CCRN, adult");
  await form.getByRole("button", { name: "Add to your profile" }).click();
  await expect(ccrn.getByText("In your profile", { exact: true })).toBeVisible();
  await page.reload();
  await expect(ccrn.getByText("Added CCRN, adult")).toBeVisible();
  await ccrn.getByRole("button", { name: "Undo" }).click();
  await expect(ccrn.getByText("Undid: Added CCRN, adult")).toBeVisible();
  await expect(ccrn.getByText("Not in your profile", { exact: true })).toBeVisible();

  const summary = page.getByRole("region", { name: "Fit with your profile" });
  const before = (await summary.getByText(/out of 100/).textContent()) ?? "";
  await ccrn.getByRole("button", { name: "Leave it" }).click();
  await expect(ccrn.getByText("You leave this as it is.")).toBeVisible();
  await expect(summary).toContainText("You leave 1 as it is; it still counts here.");
  await expect(summary.getByText(/out of 100/)).toHaveText(before);
  await look();
  await ccrn.getByRole("link", { name: "Correct it" }).click();
  await expect(page.getByLabel(/How much this counts: .*CCRN/)).toHaveValue("left-required");
  await page.getByRole("button", { name: "Save" }).click();
  // The page of corrections has a row of that name, too.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Charge Nurse, Night Shift");
  await ccrn.locator("summary").click();
  await ccrn.getByRole("button", { name: "Take it up again" }).click();
  await expect(ccrn.getByRole("link", { name: "I have this" })).toBeVisible();
  await expect(summary).not.toContainText("You leave");
}

test("a gap can be stated, left and taken up again, each undone in place", async ({ page }) => {
  await stateAndLeave(page, () => expectAccessible(page));
  const years = line(page, "At least 5 years");
  await years.locator("summary").click();
  await years.getByRole("link", { name: "I have this" }).click();
  await expect(page).toHaveURL(/\/profile/);
});

test("needs no JavaScript to state a gap or to leave it", async ({ page, browser, baseURL }) => {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState,
    baseURL: baseURL ?? "",
  });
  await stateAndLeave(await context.newPage(), () => Promise.resolve());
  await context.close();
});

test("needs no JavaScript to paste, correct, put away and bring back", async ({ page, browser, baseURL }) => {
  const state = await page.context().storageState();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: state,
    baseURL: baseURL ?? "",
  });
  const plain = await context.newPage();
  await plain.goto("/postings/new");
  await plain.getByLabel("The posting").fill("x".repeat(20_001));
  await plain.getByRole("button", { name: "Save and read" }).click();
  await expect(plain.getByText(/20,001 characters long/).first()).toBeVisible();
  await paste(plain, postingText);
  await line(plain, "CCRN certification").locator("summary").click();
  await expect(
    line(plain, "CCRN certification")
      .getByText(/^Required/)
      .first(),
  ).toBeVisible();
  await plain.getByRole("link", { name: "Correct what was understood" }).click();
  await plain.getByLabel("Title").fill("Corrected plainly");
  await plain.getByRole("button", { name: "Save" }).click();
  await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Corrected plainly");
  await plain.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(plain.getByText("Deleted 1 posting")).toBeVisible();
  await plain.getByRole("button", { name: "Undo" }).click();
  await expect(row(plain, "Corrected plainly")).toHaveCount(1);
  await context.close();
});
