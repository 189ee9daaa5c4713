import { request, type APIResponse } from "@playwright/test";
import { actionRows, routeRows, type Theirs } from "./access-rows.ts";
import { actions, callAction, routes, type Form } from "./endpoints.ts";
import { expect, test } from "./test.ts";

// PostgreSQL breaks a query that holds a NUL, neither database keeps half a surrogate pair, and a browser sends both.

const never = `${"A".repeat(21)}_`;
const nobodys: Theirs = {
  userId: `usr_${never}`,
  profileId: `prf_${never}`,
  profileVersion: 1,
  profile: {},
  postingId: `pst_${never}`,
  generationId: `gen_${never}`,
  documentId: `doc_${never}`,
  lineId: "summary",
  sessionId: never,
};

/** The same with one text broken, for each of its texts. */
function eachBroken(sent: object, broken: string): object[] {
  return Object.entries(sent).flatMap(([name, value]: [string, unknown]): object[] => {
    if (typeof value === "string") return [{ ...sent, [name]: value + broken }];
    return Array.isArray(value) ? [{ ...sent, [name]: value.map((text) => `${text}${broken}`) }] : [];
  });
}

test("no text with a NUL or half a surrogate pair breaks an action or a route", async ({
  page,
  baseURL,
  signedUp,
}) => {
  await signedUp();
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const as = (cookie: string) =>
    request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL ?? "", cookie }, maxRedirects: 0 });
  // Who signs up or logs in anew leaves the session behind.
  const [context, newcomer] = [await as(cookie), await as("")];
  let sent = 0;
  const failed: string[] = [];
  const hear = async (what: string, answer: Promise<APIResponse>) => {
    sent += 1;
    const status = (await answer).status();
    if (status >= 500 || (await (await answer).text()).includes("signed-out"))
      failed.push(`${what}: ${status}`);
  };
  for (const action of actions) {
    const row = actionRows[action.name];
    const forms = eachBroken(row?.form?.(nobodys) ?? {}, "\0").map((form) => ({ form: form as Form }));
    const json = row?.json?.(nobodys) as object | undefined;
    const texts = json ? ["\0", "\ud800"].flatMap((broken) => eachBroken(json, broken)) : [];
    for (const each of [...forms, ...texts.map((text) => ({ json: text }))])
      await hear(
        `${action.name} ${JSON.stringify(each)}`,
        callAction(row?.access === "anyone" ? newcomer : context, action, each),
      );
  }
  for (const route of routes) {
    const row = routeRows[route];
    const body = row?.body?.(nobodys) as object | undefined;
    if (!row || !body) continue;
    for (const data of ["\0", "\ud800"].flatMap((broken) => eachBroken(body, broken)))
      await hear(route, context.fetch(row.path(nobodys), { method: row.method, data }));
  }
  await Promise.all([context.dispose(), newcomer.dispose()]);
  expect(failed).toEqual([]);
  expect(sent).toBeGreaterThan(60);
});
