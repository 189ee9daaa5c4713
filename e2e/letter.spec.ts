import { readFile } from "node:fs/promises";
import { chargeNursePosting } from "./texts.ts";
import { expect, expectAccessible, test } from "./test.ts";

test("a person writes a cover letter from a resume's page, reads a sentence's evidence, edits it and downloads it", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings/);
  if (!/pst_/.test(page.url()))
    await page
      .getByRole("link", { name: /Charge Nurse/i })
      .first()
      .click();
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);

  await test.step("the resume's page leads to the same posting with the letter chosen", async () => {
    await page.getByRole("link", { name: "Write a cover letter" }).click();
    await page.waitForURL(/document=letter/);
    await expect(page.getByRole("radio", { name: "Cover letter" })).toBeChecked();
    await expect(page.getByLabel("Length")).toBeHidden();
    await expectAccessible(page);
  });

  await test.step("the letter stays chosen while another posting is looked for", async () => {
    const resumesPosting = page.url();
    await page.getByRole("link", { name: "Another posting" }).click();
    await page.getByRole("link", { name: "Samples", exact: true }).click();
    await page.waitForURL(/view=samples/);
    await expectAccessible(page);
    await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
    await page.waitForURL(/posting=/);
    await expect(page.getByRole("radio", { name: "Cover letter" })).toBeChecked();
    await page.getByRole("link", { name: "Another posting" }).click();
    await page.getByRole("link", { name: "Paste a posting" }).click();
    await page.getByLabel("The posting").fill(chargeNursePosting);
    await page.getByRole("button", { name: "Save and read" }).click();
    await page.waitForURL(/\/postings\/pst_/);
    await page.getByRole("link", { name: "Tailor" }).first().click();
    await expect(page.getByRole("radio", { name: "Cover letter" })).toBeChecked();
    await page.goto(resumesPosting);
  });

  await test.step("it is written in the chosen tone", async () => {
    await page.getByLabel("Tone").selectOption("warm");
    await page.getByRole("button", { name: "Tailor" }).click();
    await page.waitForURL(/\/generations\/gen_/);
    await expect(page.getByText(/Cover letter ·/)).toBeVisible();
  });

  const sheet = page.getByRole("article", { name: "Cover letter" });
  const sentence = sheet
    .locator("details[data-line]")
    .filter({ hasText: /^At .+, I / })
    .first();
  await test.step("a sentence shows the facts that it rests on", async () => {
    await expect(sheet.getByText(/^Dear hiring team/)).toBeVisible();
    await sentence.locator("summary").focus();
    await expect(sentence.getByText(/Rests on .* of your facts/)).toBeVisible();
    const thanks = sheet.locator("details[data-line]").filter({ hasText: /Thank you/ });
    await thanks.locator("summary").focus();
    await expect(thanks.getByText("States nothing about you")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the stage is called by what it wrote", async () => {
    await page.getByText("How this was made").click();
    await expect(page.getByText("Write letter", { exact: true }).first()).toBeVisible();
  });

  await test.step("the text is downloaded under its own name", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download .txt" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/_Cover_Letter.*\.txt$/);
    const text = await readFile(await download.path(), "utf8");
    expect(text).toMatch(/\n\nDear hiring team.*,\n\n/);
    expect(text).toContain("With kind regards,\n");
    expect(Math.max(...text.split("\n").map((row) => row.length))).toBeLessThanOrEqual(95);
  });

  await test.step("a sentence in the person's own words is marked as theirs", async () => {
    await sentence.locator("summary").focus();
    await sentence.getByRole("link", { name: "Edit line" }).click();
    await page.getByLabel("In your own words").fill("I led 900 nurses there.");
    await page.getByRole("button", { name: "Save line" }).click();
    await page.waitForURL(/line=/);
    await expect(
      page
        .getByText(/Not in your profile: .*900/)
        .locator("visible=true")
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Undo the last edit" }).click();
    await expect(page.getByText("I led 900 nurses there.")).toHaveCount(0);
  });

  await test.step("the other views and the history know the letter", async () => {
    await page.getByRole("link", { name: "What a parser reads" }).click();
    await expect(page.getByText(/^Dear hiring team/)).toBeVisible();
    await page.getByRole("link", { name: "Compare with profile" }).click();
    await expect(page.getByRole("heading", { name: /facts are in this cover letter/ })).toBeVisible();
    await page.goto("/documents");
    await expect(page.getByRole("row").filter({ hasText: "Cover letter" })).toHaveCount(1);
    await expectAccessible(page);
  });
});
