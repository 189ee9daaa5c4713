import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const line = (page: Page, at: number) => page.locator("details[data-line]").nth(at);

async function expectToOpen(page: Page, places: number[]) {
  await expect(page.locator("[data-live]")).toBeVisible();
  for (const at of places) {
    await line(page, at).locator("summary").tap();
    await expect(line(page, at), `line ${at}`).toHaveAttribute("open");
  }
  const last = places.at(-1) ?? 0;
  await line(page, last).locator("summary").tap();
  await expect(line(page, last)).not.toHaveAttribute("open");
}

test("a tap opens the note under its line, and another one closes it", async ({ page }) => {
  await page.goto("/");
  await expectToOpen(page, [1, 3, 1]);
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings\/pst_/);
  await expectToOpen(page, [0, 3, 5, 3]);
  await page.getByRole("link", { name: "Tailor" }).first().click();
  await page.getByRole("button", { name: "Tailor", exact: true }).click();
  await expect(page.getByRole("link", { name: "Download .txt" })).toBeVisible();
  await expectToOpen(page, [4, 6, 8, 6]);
});

test("the score below the sheet is one tap from the top", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.getByRole("link", { name: /^Fit \d+ of 100/ }).tap();
  await expect(page.getByRole("region", { name: "Fit with your profile" })).toBeInViewport();
  await page.goto("/generations/new");
  await page.getByRole("link", { name: /Charge Nurse/ }).tap();
  await page.getByRole("button", { name: "Tailor", exact: true }).tap();
  await page.getByRole("link", { name: /^Match score \d+/ }).tap();
  await expect(page.getByText("of 100, and the same each time.")).toBeInViewport();
});

test("nothing is wider than the screen when letters are twice as large", async ({ page }) => {
  const expectToFit = async () => {
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const { wide } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(wide, page.url()).toBeLessThanOrEqual(0);
  };
  await page.goto("/");
  await expectToFit();
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings\/pst_/);
  for (const path of ["/profile", "/postings", "/documents", "/settings"]) {
    await page.goto(path);
    await expectToFit();
  }
});
