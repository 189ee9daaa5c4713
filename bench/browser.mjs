// Pages as a browser with an empty cache sees them. Uses the Chromium that the browser tests use.
import { chromium } from "@playwright/test";
import { findBrowser } from "../e2e/browser.ts";

const settleMs = 1000;

/** Null when there is no browser here. */
export async function openBrowser() {
  const browser = await launched();
  if (!browser) return null;
  return {
    close: () => browser.close(),
    /** The most requests and the largest shift among the widths, and how many other hosts were asked. */
    look: async (visitor, path, widths) => {
      const looks = [];
      for (const width of widths) looks.push(await lookOnce(browser, visitor, path, width));
      return {
        requests: Math.max(...looks.map((each) => each.requests)),
        shift: Math.max(...looks.map((each) => each.shift)),
        foreign: new Set(looks.flatMap((each) => each.foreign)).size,
      };
    },
  };
}

async function launched() {
  try {
    const { executablePath, args, env } = findBrowser();
    return await chromium.launch({ executablePath, args, env });
  } catch (error) {
    process.stderr.write(`No browser: ${error.message.split("\n")[0]}\n`);
    return null;
  }
}

async function lookOnce(browser, visitor, path, width) {
  const { origin } = visitor;
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addCookies(visitor.cookies.map((cookie) => ({ ...cookie, url: origin })));
  await context.addInitScript(watchShifts);
  let requests = 0;
  const foreign = [];
  await context.route("**/*", (route) => {
    const { host } = new URL(route.request().url());
    if (host !== new URL(origin).host) {
      foreign.push(host);
      return route.abort();
    }
    requests += 1;
    return route.continue();
  });
  const page = await context.newPage();
  await page.goto(`${origin}${path}`, { waitUntil: "load" });
  await page.waitForTimeout(settleMs);
  const shift = await page.evaluate(() => globalThis.benchShift);
  await context.close();
  return { requests, shift, foreign };
}

/** Runs in the page. */
function watchShifts() {
  globalThis.benchShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.benchShift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}
