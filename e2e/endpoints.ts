import { readFileSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";

// What the build's manifests say that there is to call, and how a browser calls it.

const built = path.resolve(import.meta.dirname, "..", ".next", "standalone", ".next");
const readJson = (file: string) => JSON.parse(readFileSync(path.join(built, file), "utf8"));
const manifest: {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
} = readJson("server/server-reference-manifest.json");

export const actions = Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => ({
  id,
  name: `${filename}#${exportedName}`,
  // A page that has the action in its bundle; its address need not be the stranger's.
  page:
    (Object.keys(workers)[0] ?? "")
      .replace(/^app/, "")
      .replace(/\/\([^)]*\)/g, "")
      .replace(/\/page$/, "") || "/",
}));
export type Action = (typeof actions)[number];

export const routes = Object.values(
  readJson("app-path-routes-manifest.json") as Record<string, string>,
).filter((route) => !route.startsWith("/_"));

export type Form = Record<string, string | string[]>;

/** Calls an action of a form with its fields, or another with its one argument. */
export function callAction(
  context: APIRequestContext,
  action: Action,
  sent: { form: Form } | { json: unknown },
) {
  const target = action.page.replace(/\[[^\]]+\]/g, "1");
  const headers = { "next-action": action.id };
  if ("json" in sent) {
    const data = JSON.stringify([sent.json]);
    return context.post(target, {
      headers: { ...headers, "content-type": "text/plain;charset=UTF-8" },
      data,
    });
  }
  return context.post(target, { headers, multipart: actionForm(sent.form) });
}

/** React's encoding of (null, FormData): the form's fields behind "_1_", the arguments in "0". */
export function actionForm(fields: Form): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) form.append(`_1_${name}`, each);
  form.append("0", '[null,"$K1"]');
  return form;
}

/** The id of the one action of that name. */
export function actionId(name: string): string {
  const found = actions.find((action) => action.name.endsWith(`#${name}`));
  if (!found) throw new Error(`The build has no action ${name}.`);
  return found.id;
}

/** The form as a page without JavaScript sends it, which is answered by a bare redirect right after the write. */
export function formWithoutScript(name: string, fields: Record<string, string>): FormData {
  const form = new FormData();
  form.append("$ACTION_REF_1", "");
  form.append("$ACTION_1:0", JSON.stringify({ id: actionId(name), bound: "$@1" }));
  form.append("$ACTION_1:1", "[null]");
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  return form;
}
