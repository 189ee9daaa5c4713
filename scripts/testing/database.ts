import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { runSql, withDatabase } from "./postgresql.ts";

declare module "vitest" {
  interface ProvidedContext {
    /**
     * The migrated database that each test file copies: a file, or a template's name on a server; and a folder
     * for what the test files write, which goes at the end of the run.
     */
    base: { url: string; name: string; folder: string };
  }
}

/** A migrated, empty database of one's own, as TEST_DATABASE says; the address of it. */
export async function freshDatabase(): Promise<string> {
  const base = inject("base");
  if (process.env.TEST_DATABASE === "postgresql") {
    const name = `${base.name}_${randomBytes(6).toString("hex")}`;
    await runSql(base.url, `CREATE DATABASE ${name} TEMPLATE ${base.name}`);
    return withDatabase(base.url, name);
  }
  const file = path.join(freshFolder(), "candor.db");
  copyFileSync(base.url.slice("file:".length), file);
  return `file:${file}`;
}

/** A folder of one's own. */
export function freshFolder(): string {
  return mkdtempSync(path.join(inject("base").folder, "file-"));
}
