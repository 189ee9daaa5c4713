// node scripts/subset-fonts.mjs: makes app/fonts/ anew from the typefaces' packages. Run it when one of those is
// updated. The files lie in the repository, so that a build needs no font tool.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const house = path.resolve(import.meta.dirname, "..");

/** What nearly every page of English text draws; app/fonts.ts states the same range, a test compares them. */
export const basicRange =
  "U+0020-007E,U+00A0,U+00A9,U+00B7,U+00D7,U+00E9,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026";

const faces = [
  {
    file: "grotesk-basic.woff2",
    source: "schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2",
    weight: { min: 400, max: 700 },
  },
  {
    file: "serif-basic.woff2",
    source: "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    weight: { min: 400, max: 700 },
  },
  {
    file: "serif-italic-basic.woff2",
    source: "source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    weight: 400,
  },
];

/** @returns {Promise<{file: string, bytes: Buffer}[]>} WOFF2 files, the same bytes on every machine */
export function subsetFonts() {
  return Promise.all(
    faces.map(async ({ file, source, weight }) => {
      const whole = readFileSync(path.join(house, "node_modules", "@fontsource-variable", source));
      const bytes = await subsetFont(whole, charactersOf(basicRange), {
        targetFormat: "woff2",
        variationAxes: { wght: weight },
      });
      return { file, bytes };
    }),
  );
}

export const fontFile = (file) => path.join(house, "app", "fonts", file);

function charactersOf(range) {
  return range
    .split(",")
    .flatMap((part) => {
      const [first, last = first] = part
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, bytes } of await subsetFonts()) {
    writeFileSync(fontFile(file), bytes);
    process.stdout.write(`${file} ${bytes.length} bytes\n`);
  }
}
