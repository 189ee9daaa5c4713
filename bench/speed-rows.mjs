// How fast the running server answers. Candor and the bare app take turns, so that a busy moment hits both.
import { oneResult, openSample, pastePosting, profileSaving, tailoring } from "./account.mjs";
import { Client } from "./client.mjs";
import { madePosting, madeProfile } from "./made-input.mjs";
import { formFields, withValues } from "./read-html.mjs";
import { differenceRow, ratioRow } from "./row.mjs";
import { median } from "./statistics.mjs";

const pageBar = 3;
const saveBar = 1.6;
const tailorBarMs = 15;
/** What the bare action took where the bars were set: it tells the pace of the machine of this run. */
const bareActionMsThere = 4.13;

/** @returns {Promise<import("./row.mjs").Row[]>} */
export async function speedRows({ candor, floor }) {
  const bare = new Client(floor.origin);
  const rows = [
    ...(await pageRows(bare, candor)),
    await saveRow(bare, candor),
    await tailorRow(bare, candor),
  ];
  bare.close();
  return rows;
}

async function pageRows(bare, candor) {
  const { client, postingId } = await openSample(candor.origin);
  const generationId = await oneResult(client, postingId);
  const paths = {
    profile: "/profile",
    postings: "/postings",
    documents: "/documents",
    "a result": `/generations/${generationId}`,
  };
  const reading = (visitor, path) => async () => {
    const { status, firstByteMs } = await visitor.get(path, { "accept-encoding": "gzip" });
    if (status !== 200) throw new Error(`${path} answers ${status}.`);
    return firstByteMs;
  };
  const times = await inTurn({
    floor: reading(bare, "/dyn"),
    ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, reading(client, path)])),
  });
  client.close();
  const reference = median(times.floor);
  return Object.keys(paths).map((name) =>
    ratioRow(`first byte, ${name}`, { figure: median(times[name]), reference, unit: "ms", atMost: pageBar }),
  );
}

async function saveRow(bare, candor) {
  const { client } = await openSample(candor.origin);
  const save = await profileSaving(client);
  let seed = 0;
  // 150 bullets of about 80 characters, with their ids, are 20 KB.
  const document = () => madeProfile({ roles: 15, bullets: 150, seed: seed++ });
  const send = await bareAction(bare, 20_000);
  const times = await inTurn({ floor: send, save: async () => (await save(document())).ms });
  client.close();
  const [figure, reference] = [median(times.save), median(times.floor)];
  return ratioRow("profile save, 20 KB", { figure, reference, unit: "ms", atMost: saveBar });
}

async function tailorRow(bare, candor) {
  const { client } = await openSample(candor.origin);
  await (
    await profileSaving(client)
  )(madeProfile({ roles: 5, bullets: 25, seed: 1 }));
  const submit = await tailoring(
    client,
    await pastePosting(client, madePosting({ characters: 4000, seed: 1 })),
  );
  const send = await bareAction(bare, 1000);
  const times = await inTurn(
    { floor: send, tailor: async () => (await submit()).ms },
    { warmUps: 30, runs: 100 },
  );
  client.close();
  const [figure, reference] = [median(times.tailor), median(times.floor)];
  return differenceRow("tailoring, typical, over HTTP", {
    figure,
    reference,
    unit: "ms",
    atMost: tailorBarMs,
    orRatio: 1 + tailorBarMs / bareActionMsThere,
  });
}

/** The bare app's form with so many characters of text in it. */
async function bareAction(bare, characters) {
  const page = await bare.get("/form");
  const fields = withValues(formFields(page.body.toString("utf8"), "Send"), { text: "x".repeat(characters) });
  return async () => {
    const { status, totalMs } = await bare.postForm("/form", fields);
    if (status !== 200) throw new Error(`The bare action answers ${status}.`);
    return totalMs;
  };
}

/** Runs each in turn, again and again, and answers the times of each once all are warm. */
async function inTurn(visits, { warmUps = 60, runs = 200 } = {}) {
  const times = Object.fromEntries(Object.keys(visits).map((name) => [name, []]));
  for (let i = -warmUps; i < runs; i++) {
    for (const [name, visit] of Object.entries(visits)) {
      const ms = await visit();
      if (i >= 0) times[name].push(ms);
    }
  }
  return times;
}
