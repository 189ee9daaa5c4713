// What a visitor does to have something to measure, by the same forms and addresses as a browser without JavaScript.
import { Client } from "./client.mjs";
import { formFields, withValues } from "./read-html.mjs";

/** Presses "Try it with a sample profile". Answers the client, signed in, and the posting that opens. */
export async function openSample(origin) {
  const client = new Client(origin);
  const fields = formFields(await pageText(client, "/"), "Try it with a sample profile");
  const opened = await client.postForm("/", fields);
  const postingId = idIn(opened.headers.location, "pst");
  if (!postingId) throw new Error(`The sample account did not open: status ${opened.status}.`);
  return { client, postingId };
}

export async function pageText(client, path) {
  const answer = await client.get(path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`);
  return answer.body.toString("utf8");
}

const idIn = (text, prefix) => new RegExp(`${prefix}_[A-Za-z0-9_-]+`).exec(text ?? "")?.[0];

/** Makes ready a tailoring of this posting that can be submitted again and again, each time as a new one. */
export async function tailoring(client, postingId) {
  const path = `/generations/new?posting=${postingId}`;
  const fields = formFields(await pageText(client, path), "Tailor");
  let count = 0;
  return async () => {
    const submitKey = `bench-${process.pid}-${postingId}-${count++}`.slice(0, 60);
    const answer = await client.postForm(path, withValues(fields, { submitKey }));
    const generationId = idIn(answer.headers.location, "gen");
    if (!generationId) throw new Error(`Tailoring answers ${answer.status} and no result.`);
    return { generationId, ms: answer.totalMs };
  };
}

/** Tailors once and waits until the result is there: a server's first run also starts its thread. */
export async function oneResult(client, postingId) {
  const { generationId } = await (await tailoring(client, postingId))();
  for (let i = 0; i < 100; i++) {
    if ((await pageText(client, `/generations/${generationId}`)).includes("Download .txt"))
      return generationId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The run ${generationId} did not end within ten seconds.`);
}

/** Pastes a posting and answers its id. */
export async function pastePosting(client, text) {
  const path = "/postings/new";
  const fields = formFields(await pageText(client, path), "Save");
  const saved = await client.postForm(path, withValues(fields, { text }));
  const postingId = idIn(saved.headers.location, "pst");
  if (!postingId) throw new Error(`Saving a posting answers ${saved.status} and no posting.`);
  return postingId;
}

/** Saves over the account's profile as the editor does: one tab's edits, each from the version before. */
export async function profileSaving(client) {
  const profileId = idIn(await pageText(client, "/profile"), "prf");
  let seenVersion = 1;
  let count = 0;
  return async (document) => {
    const key = `bench-save-${process.pid}-${String(count++).padStart(8, "0")}`;
    const text = JSON.stringify({ seenVersion, document, tab: "bench", act: "Edited", key });
    const answer = await client.putJson(`/api/profiles/${profileId}`, text);
    const saved = JSON.parse(answer.body.toString("utf8"));
    if (answer.status !== 200)
      throw new Error(`Saving the profile answers ${answer.status}: ${saved.problem?.message}`);
    seenVersion = saved.value.version;
    return { ms: answer.totalMs, bytes: Buffer.byteLength(text) };
  };
}
