import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { publicPages, signedInPages } from "./every-page.ts";
import { test } from "./test.ts";

// npm run shots: every page, two widths, two themes, on one page to look at: shots/index.html.

const folder = path.resolve(import.meta.dirname, "..", "shots");
const taken: string[] = [];

for (const width of [390, 1440]) {
  for (const theme of ["light", "dark"]) {
    test(`${width} px, ${theme}`, async ({ page, context, baseURL, expectConsoleError }) => {
      test.setTimeout(180_000);
      expectConsoleError(/status of 404/);
      mkdirSync(folder, { recursive: true });
      await page.setViewportSize({ width, height: 900 });
      await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
      for (const { name, path: address } of [...publicPages, ...(await signedInPages(page))]) {
        await page.goto(address);
        const file = `${name}-${width}-${theme}.png`;
        await page.screenshot({ path: path.join(folder, file), fullPage: true });
        taken.push(file);
      }
    });
  }
}

test.afterAll(() => {
  const figures = taken.map(
    (file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`,
  );
  const style =
    "body{display:flex;flex-wrap:wrap;gap:16px;font:13px system-ui}figure{margin:0}img{width:320px;border:1px solid #999}";
  writeFileSync(
    path.join(folder, "index.html"),
    `<!doctype html><title>Every page</title><style>${style}</style>${figures.join("")}`,
  );
});
