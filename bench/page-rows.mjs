// What a page costs before it can be used: JavaScript on the wire, requests, and how much it moves.
import { openSample, tailoring } from "./account.mjs";
import { openBrowser } from "./browser.mjs";
import { Client } from "./client.mjs";
import { scriptAddresses } from "./read-html.mjs";
import { plainRow, ratioRow, skippedRow } from "./row.mjs";
import { gzipSync } from "node:zlib";

const readBar = 1.12;
const editBar = 1.35;
const requestBar = 14;
const shiftBar = 0.01;
/** What each browser is asked besides its size. */
export const widths = [1440, 390];

/** Every page there is, by its kind; a page that is not there yet is skipped. */
function pagesOf({ postingId, generationId }) {
  return {
    visitor: { read: ["/", "/how-it-works", "/log-in", "/sign-up", "/reset"], edit: [] },
    person: {
      read: [
        "/postings",
        `/postings/${postingId}`,
        "/documents",
        `/generations/${generationId}`,
        `/generations/${generationId}?view=parser`,
        `/generations/${generationId}?view=compare`,
        "/profile/all",
        "/profile/versions",
        "/settings",
      ],
      edit: ["/profile", "/postings/new", `/postings/${postingId}/edit`, `/generations/new?posting=${postingId}`],
    },
  };
}

/** @returns {Promise<import("./row.mjs").Row[]>} */
export async function pageRows({ candor, floor }) {
  const bare = new Client(floor.origin);
  const reference = await scriptBytes(bare, "/dyn");
  bare.close();
  const { client, postingId } = await openSample(candor.origin);
  const { generationId } = await (await tailoring(client, postingId))();
  const pages = pagesOf({ postingId, generationId });
  const browser = await openBrowser();
  const rows = [];
  for (const [visitor, kinds] of [
    [new Client(candor.origin), pages.visitor],
    [client, pages.person],
  ]) {
    for (const [kind, paths] of Object.entries(kinds)) {
      for (const path of paths) rows.push(...(await rowsOf(path, { visitor, kind, reference, browser })));
    }
    visitor.close();
  }
  await browser?.close();
  return rows;
}

async function rowsOf(path, { visitor, kind, reference, browser }) {
  const name = path.replace(/(pst|gen)_[A-Za-z0-9]+/, "…");
  const bytes = await scriptBytes(visitor, path);
  if (bytes === null) return [skippedRow(name, "there is no such page")];
  const weight = ratioRow(`${name}, JavaScript`, {
    figure: bytes / 1024,
    reference: reference / 1024,
    unit: "KiB",
    atMost: kind === "edit" ? editBar : readBar,
  });
  if (!browser) return [weight, skippedRow(`${name}, requests and shift`, "no browser here")];
  const seen = await browser.look(visitor, path, widths);
  return [
    weight,
    plainRow(`${name}, requests`, { figure: seen.requests, atMost: requestBar, digits: 0 }),
    plainRow(`${name}, layout shift`, { figure: seen.shift, atMost: shiftBar, digits: 3 }),
    ...(seen.foreign.length === 0 ? [] : [plainRow(`${name}, other hosts`, { figure: seen.foreign.length, atMost: 0, digits: 0 })]),
  ];
}

/** Bytes of the page's scripts as they cross the wire, compressed; null when the page is not there. */
async function scriptBytes(visitor, path) {
  const page = await visitor.get(path);
  if (page.status === 404) return null;
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}.`);
  let bytes = 0;
  for (const address of scriptAddresses(page.body.toString("utf8"))) {
    const { pathname, search, origin } = new URL(address, visitor.origin);
    if (origin !== visitor.origin) throw new Error(`${path} loads a script from ${origin}.`);
    const script = await visitor.get(`${pathname}${search}`, { "accept-encoding": "gzip" });
    if (script.status !== 200) throw new Error(`${address} answers ${script.status}.`);
    bytes += script.headers["content-encoding"] ? script.body.length : gzipSync(script.body).length;
  }
  return bytes;
}
