import path from "node:path";
import Database from "better-sqlite3";
import { sampleProfile } from "#seed/sample-profile.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { actionForm, actionId, formWithoutScript } from "./endpoints.ts";

/** Reads the database behind the server's back. */
export type Rows = <Row>(sql: string) => Promise<Row[]>;

/** What one request came to: an answer, or none because the server or the connection was gone. */
export type Answer = { status: number; text: string; headers: Headers } | null;

/** A sample account that is used as its pages would use it, over HTTP. */
export type Person = { name: string; url: string; cookie: string; profileId: string; postingId: string };

export async function ask(url: string, init: RequestInit): Promise<Answer> {
  try {
    const answer = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(20_000) });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } catch {
    return null;
  }
}

function submit(url: string, page: string, name: string, fields: Record<string, string>, cookie = "") {
  const headers = { origin: new URL(url).origin, "next-action": actionId(name), cookie };
  return ask(`${url}${page}`, { method: "POST", body: actionForm(fields), headers });
}

export async function samplePerson(url: string, rows: Rows, name: string): Promise<Person> {
  const answer = await submit(url, "/", "startSample", {});
  const postingId = /pst_[\w-]{22}/.exec(answer?.headers.get("x-action-redirect") ?? "")?.[0];
  if (!answer || !postingId) throw new Error(`No sample account: ${answer?.status} ${answer?.text}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const [profile] = await rows<{ id: string }>(
    `SELECT p."id" FROM "Profile" p JOIN "Posting" j ON j."userId" = p."userId" WHERE j."id" = '${postingId}'`,
  );
  if (!profile) throw new Error("The sample account has no profile.");
  return { name, url, cookie, profileId: profile.id, postingId };
}

export const get = ({ url, cookie }: Person, page: string) => ask(`${url}${page}`, { headers: { cookie } });

export type SaveBody = { seenVersion: number; document: Profile; tab: string; key: string; act: string };

/** One autosave of a whole profile whose summary is `marker`. Each comes from another tab, so each makes a version. */
export function saveBody(marker: string, seenVersion: number): SaveBody {
  const document: Profile = { ...sampleProfile, summary: marker };
  return {
    seenVersion,
    document,
    tab: `tab-${crypto.randomUUID()}`.slice(0, 40),
    key: crypto.randomUUID(),
    act: "Edited",
  };
}

export function put({ url, cookie, profileId }: Person, body: SaveBody): Promise<Answer> {
  return ask(`${url}/api/profiles/${profileId}`, {
    method: "PUT",
    body: JSON.stringify(body),
    headers: { cookie, origin: new URL(url).origin, "content-type": "application/json" },
  });
}

/** Submits the tailor form. Answers the generation's id, or what came instead; null without an answer. */
export async function tailor(person: Person, submitKey: string): Promise<{ id: string } | Answer> {
  const { url, postingId, profileId, cookie } = person;
  const options = { length: "one-page", sections: "experience", maxRoles: "3", maxProjects: "0" };
  const page = `/generations/new?posting=${postingId}`;
  const fields = { postingId, profileId, submitKey, ...options };
  const answer = await submit(url, page, "tailorResume", fields, cookie);
  const id = /gen_[\w-]{22}/.exec(answer?.headers.get("x-action-redirect") ?? "")?.[0];
  return id ? { id } : answer;
}

/** Renames the profile: one writing statement, in no transaction. True when it was kept. */
export async function rename({ url, profileId, cookie }: Person, label: string): Promise<boolean> {
  const body = formWithoutScript("rename", { id: profileId, label });
  const headers = { origin: new URL(url).origin, cookie };
  const answer = await ask(`${url}/profile/all`, { method: "POST", body, headers });
  return answer?.status === 303;
}

export function sqliteRows(dataFolder: string): Rows {
  return async <Row>(sql: string) => {
    const file = new Database(path.join(dataFolder, "candor.db"), { readonly: true });
    try {
      return file.prepare(sql).all() as Row[];
    } finally {
      file.close();
    }
  };
}
