import "server-only";
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { env } from "#lib/server/env.ts";

/** Without SMTP_URL mails are files in the data folder; these are the ones to one address. Their head names it. */
export async function deleteMailTo(email: string): Promise<void> {
  const folder = path.join(env().CANDOR_DATA, "mail");
  for (const name of await readdir(folder).catch(noFolder)) {
    if (!name.endsWith(".eml")) continue;
    const file = path.join(folder, name);
    const head = (await readFile(file, "utf8")).split(/\r?\n\r?\n/, 1)[0] ?? "";
    const to = /^To:\s*(.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? "";
    if (to.toLowerCase().includes(email.toLowerCase())) await rm(file, { force: true });
  }
}

function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}
