import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrateBase } from "./migrate-base.ts";

/** Migrates one file; each test file gets a copy of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-sqlite-"));
  const file = path.join(folder, "base.db");
  await migrateBase(`file:${file}`, folder);
  project.provide("base", { url: `file:${file}`, name: "base", folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
