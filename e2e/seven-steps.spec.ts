import { readFile } from "node:fs/promises";
import { chargeNursePosting } from "./texts.ts";
import { expect, expectAccessible, test } from "./test.ts";

test("a person signs up, writes a profile, pastes a posting, tailors, and downloads a truthful resume", async ({
  page,
  signUp,
}) => {
  await test.step("1 the landing page shows a tailored line with its evidence", async () => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("proof");
    await expect(
      page
        .getByText(/Rests on .* of your facts/)
        .locator("visible=true")
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("2 signing up opens the profile", async () => {
    await signUp();
    await page.goto("/profile");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Profile");
  });

  await test.step("3 the profile keeps what is written", async () => {
    const firstSteps = page.getByText("Begin with your latest role");
    await page.getByRole("button", { name: "Add a role" }).click();
    await page.getByLabel("Title", { exact: true }).fill("Triage nurse");
    await page.getByLabel("Employer").fill("Lakeside General");
    await page.getByRole("button", { name: "Add a fact" }).click();
    await page
      .getByLabel("Fact 1", { exact: true })
      .fill("Triage up to 60 patients a shift in a 24-bed emergency department");
    await expect(firstSteps).toBeVisible();
    await page.getByRole("button", { name: "Done" }).click();
    await expect(firstSteps).toHaveCount(0);
    await expect(page.getByRole("status").first()).toHaveText(/^Saved \d\d:\d\d/);
    await page.reload();
    await expect(page.getByText("Lakeside General").first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("4 a pasted posting is understood", async () => {
    await page.goto("/postings/new");
    await page.getByRole("textbox", { name: /posting/i }).fill(chargeNursePosting);
    await page.getByRole("button", { name: /Save|Read/ }).click();
    await page.waitForURL(/\/postings\/pst_/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Charge nurse");
    await expect(page.getByText("Current RN license in Minnesota").first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("5 tailoring runs five stages", async () => {
    await page.getByRole("link", { name: "Tailor" }).first().click();
    await page.getByLabel("Length").selectOption("one-page");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Tailor" }).click();
    await page.waitForURL(/\/generations\/gen_/);
    await page.getByText("How this was made").click();
    for (const stage of ["Analyze posting", "Match profile", "Write resume", "Verify", "Prepare document"]) {
      await expect(page.getByText(stage, { exact: true }).first()).toBeVisible();
    }
    await page.getByRole("link", { name: "What each stage gave" }).click();
    await page.locator("summary").filter({ hasText: "Write resume" }).click();
    await expect(page.locator(".stage-detail").getByText("verbatim").first()).toBeVisible();
    await page.locator("summary").filter({ hasText: "Verify" }).click();
    await expect(page.getByText(/Each of \d+ lines says what its facts say/)).toBeVisible();
    await page.locator("summary").filter({ hasText: "Prepare document" }).click();
    await expect(page.getByText("One page of 54 rows of 95 columns", { exact: false })).toBeVisible();
  });

  await test.step("6 each line shows its evidence, and the gaps are said", async () => {
    const line = page.locator("summary").filter({ hasText: "Triage up to 60 patients a shift" }).first();
    await line.focus();
    await page.keyboard.press("Enter");
    await expect(
      page
        .getByText(/Rests on one of your facts/)
        .locator("visible=true")
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("heading", { name: /Not in your profile/ })).toBeVisible();
    await expectAccessible(page);
    // The open note lies over the margin beside its line, and stays until Esc.
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "What counts" }).click();
    await expect(page.getByText(/Without it: \d+\./).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("7 the text is downloaded under its own name", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download .txt" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/_Resume_.*\.txt$/);
    const text = await readFile(await download.path(), "utf8");
    expect(text).toContain("Triage up to 60 patients a shift in a 24-bed emergency department");
    expect(text).toContain("Lakeside General");
    expect(text).not.toContain("CCRN");
    expect(text).not.toMatch(/[\t\r\u0000-\u0009]/);
  });
});

test("a sample opens at once, tailors, and takes edits of the person's own", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings/);
  await expect(page.getByText(/lives in this browser/).first()).toBeVisible();
  if (!/pst_/.test(page.url()))
    await page
      .getByRole("link", { name: /Charge Nurse/i })
      .first()
      .click();
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);

  const met = page.getByRole("heading", { name: /^Met/ }).locator("..");
  await expect(met.getByText(/“.*” \(.*\)/).first()).toBeVisible();

  const line = page
    .locator("details[data-line]")
    .filter({ hasText: /a night team/ })
    .first();
  await line.locator("summary").focus();
  await page.keyboard.press("Enter");
  await line.getByRole("link", { name: "Edit line" }).click();
  await page.getByLabel("In your own words").fill("Led a night team of 900");
  await page.getByRole("button", { name: "Save line" }).click();
  await page.waitForURL(/line=/);
  await expect(
    page
      .getByText(/Not in your profile: .*900/)
      .locator("visible=true")
      .first(),
  ).toBeVisible();
  await expect(line.locator("summary")).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo the last edit" }).click();
  await expect(page.getByText("Led a night team of 900")).toHaveCount(0);

  const lines = page.locator("details[data-line]");
  const goes = (await lines.nth(6).locator("summary").innerText()).trim();
  const follows = (await lines.nth(7).locator("summary").innerText()).trim();
  await lines.nth(6).locator("summary").focus();
  await lines.nth(6).getByRole("button", { name: "Leave out" }).press("Enter");
  await expect(lines.filter({ hasText: goes.split("\n").at(-1) })).toHaveCount(0);
  await expect(lines.nth(6).locator("summary")).toBeFocused();
  expect((await lines.nth(6).locator("summary").innerText()).trim()).toBe(follows);

  await page.getByRole("link", { name: "What a parser reads" }).click();
  await expect(page.getByText("EXPERIENCE", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Compare with profile" }).click();
  await expect(page.getByRole("heading", { name: /facts are in this resume/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/documents");
  await expect(page.getByRole("link", { name: /Charge Nurse/i }).first()).toBeVisible();
  await expectAccessible(page);

  // Of another posting something is there in part.
  await page.goto("/postings");
  await page
    .getByRole("link", { name: /Nurse Educator/i })
    .first()
    .click();
  await page.waitForURL(/\/postings\/pst_/);
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);
  const partly = page.getByRole("heading", { name: /Partly there/ }).locator("..");
  await expect(partly.getByText(/Shown so far by “.*” \(.*\)/).first()).toBeVisible();
});

test("a posting of noise gives a plain answer and a resume all the same", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings/);
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill("asdf qwer zxcv poiu\njkl jkl 999 /// ###");
  await page.getByRole("button", { name: "Save and read" }).click();
  await expect(page.getByText(/read like a posting/)).toBeVisible();
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await expect(page.getByText(/holds no readable sentences/)).toBeVisible();
  await expect(page.getByText("Ingrid Solheim").first()).toBeVisible();
  await expectAccessible(page);
});

test("a kept sample says so, and opens with its address and password", async ({ page, otherContext }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.getByRole("link", { name: /keep it with an e-mail address/ }).click();
  const email = `${crypto.randomUUID()}@example.com`;
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("a long phrase of five words");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("status").first()).toHaveText(/^Kept\./);
  const elsewhere = await (await otherContext()).newPage();
  await elsewhere.goto("/log-in");
  await elsewhere.getByLabel("E-mail").fill(email);
  await elsewhere.getByLabel("Password").fill("a long phrase of five words");
  await elsewhere.getByRole("button", { name: "Log in" }).click();
  await elsewhere.waitForURL(/\/profile/);
  await expect(elsewhere.getByText("Ingrid Solheim").first()).toBeVisible();
});
