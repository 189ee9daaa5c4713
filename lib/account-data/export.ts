import "server-only";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { now } from "#lib/server/clock.ts";
import { fileFormat, fileVersion, type AccountExport } from "./account-file.ts";
import {
  eachGeneration,
  eachPosting,
  eachProfile,
  readAccount,
  readAudit,
  readSessions,
} from "./store/reading.ts";

/** All that Candor holds of a person (relations.ts says what and why), in the form that importAccount reads. */
export async function exportAccount(viewer: Viewer): Promise<AccountExport> {
  return {
    format: fileFormat,
    version: fileVersion,
    exportedAt: now().toISOString(),
    account: await readAccount(viewer),
    profiles: await Array.fromAsync(eachProfile(viewer)),
    postings: await Array.fromAsync(eachPosting(viewer)),
    generations: await Array.fromAsync(eachGeneration(viewer)),
    audit: await readAudit(viewer),
    sessions: await readSessions(viewer),
  };
}

/** The file's JSON in pieces of one item each, so that no single step of writing it is long. */
export function* accountFileText(file: AccountExport): Generator<string> {
  const { format, version, exportedAt, account, ...lists } = file;
  yield JSON.stringify({ format, version, exportedAt, account }).slice(0, -1);
  for (const [name, items] of Object.entries(lists)) {
    yield `,\n${JSON.stringify(name)}:[`;
    for (const [at, item] of items.entries()) yield `${at === 0 ? "\n" : ",\n"}${JSON.stringify(item)}`;
    yield "]";
  }
  yield "}\n";
}
