import { publicPages, signedInPages, type PageToSee } from "./every-page.ts";
import { expect, expectAccessible, test } from "./test.ts";
import type { Page } from "@playwright/test";

/** axe, no sideways scrolling, and nothing that moves after it was drawn. */
async function expectSound(page: Page, { name, path }: PageToSee) {
  await page.addInitScript(() => {
    const held = globalThis as typeof globalThis & { shifted?: number };
    held.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) held.shifted = (held.shifted ?? 0) + entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }), name).toHaveCount(1);
  await expectAccessible(page);
  const { wide, shifted } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    shifted: (globalThis as typeof globalThis & { shifted?: number }).shifted ?? 0,
  }));
  expect(wide, `${name} scrolls sideways by so many pixels`).toBeLessThanOrEqual(0);
  expect(shifted, `${name} shifts`).toBeLessThanOrEqual(0.01);
}

for (const { width, theme } of [
  { width: 390, theme: "light" },
  { width: 1440, theme: "dark" },
]) {
  test(`every page is accessible and stands still at ${width} px, ${theme}`, async ({
    page,
    context,
    baseURL,
    expectConsoleError,
  }) => {
    test.setTimeout(150_000);
    expectConsoleError(/status of 404/);
    await page.setViewportSize({ width, height: 900 });
    await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
    for (const each of publicPages) await expectSound(page, each);
    for (const each of await signedInPages(page)) await expectSound(page, each);
  });
}
