// What a page costs before it can be used: JavaScript on the wire, requests, and how much it moves.
import { gzipSync } from "node:zlib";
import { oneResult, openSample } from "./account.mjs";
import { openBrowser } from "./browser.mjs";
import { Client } from "./client.mjs";
import { scriptAddresses } from "./read-html.mjs";
import { plainRow, ratioRow, skippedRow } from "./row.mjs";

const readBar = 1.12;
const editBar = 1.35;
const requestBar = 14;
const shiftBar = 0.01;
const widths = [1440, 390];

/** Every kind of page there is; one that is not there yet is skipped. */
function pagesOf({ postingId, generationId }) {
  const open = ["/", "/how-it-works", "/log-in", "/sign-up", "/reset"];
  const read = [
    "/postings",
    `/postings/${postingId}`,
    "/documents",
    `/generations/${generationId}`,
    `/generations/${generationId}?view=parser`,
    `/generations/${generationId}?view=compare`,
    "/profile/all",
    "/profile/versions",
    "/settings",
  ];
  const edit = [
    "/profile",
    "/postings/new",
    `/postings/${postingId}/edit`,
    `/generations/new?posting=${postingId}`,
  ];
  return [
    ...open.map((path) => ({ path, isPublic: true })),
    ...read.map((path) => ({ path })),
    ...edit.map((path) => ({ path, isEditor: true })),
  ];
}

/** @returns {Promise<import("./row.mjs").Row[]>} */
export async function pageRows({ candor, floor }) {
  const bare = new Client(floor.origin);
  const reference = await scriptBytes(bare, "/dyn");
  bare.close();
  const { client, postingId } = await openSample(candor.origin);
  const generationId = await oneResult(client, postingId);
  const browser = await openBrowser();
  const rows = [];
  const looks = [];
  for (const { path, isEditor, isPublic } of pagesOf({ postingId, generationId })) {
    const visitor = isPublic ? new Client(candor.origin) : client;
    const name = path.replace(/(pst|gen)_[A-Za-z0-9_-]+/, "…");
    const bytes = await scriptBytes(visitor, path);
    if (bytes === null) rows.push(skippedRow(`JavaScript, ${name}`, "there is no such page"));
    else {
      const atMost = isEditor ? editBar : readBar;
      const [figure, bareFigure] = [bytes / 1024, reference / 1024];
      rows.push(ratioRow(`JavaScript, ${name}`, { figure, reference: bareFigure, unit: "KiB", atMost }));
      if (browser) looks.push({ name, ...(await browser.look(visitor, path, widths)) });
    }
    if (isPublic) visitor.close();
  }
  client.close();
  await browser?.close();
  return [...rows, ...lookRows(looks)];
}

/** The worst page of each kind, named; all that are over their bar when there are several. */
function lookRows(looks) {
  if (looks.length === 0) return [skippedRow("requests, layout shift, other hosts", "no browser here")];
  const worst = (label, key, atMost, digits) => {
    const over = looks.filter((look) => look[key] > atMost);
    const most = looks.toSorted((a, b) => b[key] - a[key])[0];
    const names = over.length > 1 ? over.map((look) => look.name).join(", ") : most.name;
    return plainRow(`${label} (${names})`, { figure: most[key], atMost, digits });
  };
  return [
    worst("requests, most", "requests", requestBar, 0),
    worst("layout shift, most", "shift", shiftBar, 3),
    worst("other hosts asked, most", "foreign", 0, 0),
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
