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

/**
 * All that Candor holds of a person (relations.ts says what and why), in the form that importAccount reads: the
 * file's JSON item by item as it is read, so that neither memory nor a single step grows with the account.
 */
export async function* accountFileText(viewer: Viewer): AsyncGenerator<string> {
  const about: Pick<AccountExport, "format" | "version" | "exportedAt" | "account"> = {
    format: fileFormat,
    version: fileVersion,
    exportedAt: now().toISOString(),
    account: await readAccount(viewer),
  };
  yield JSON.stringify(about).slice(0, -1);
  yield* listText("profiles", eachProfile(viewer));
  yield* listText("postings", eachPosting(viewer));
  yield* listText("generations", eachGeneration(viewer));
  yield* listText("audit", await readAudit(viewer));
  yield* listText("sessions", await readSessions(viewer));
  yield "}\n";
}

type Lists = Omit<AccountExport, "format" | "version" | "exportedAt" | "account">;

async function* listText<N extends keyof Lists>(
  name: N,
  items: Iterable<Lists[N][number]> | AsyncIterable<Lists[N][number]>,
): AsyncGenerator<string> {
  let before = `,\n${JSON.stringify(name)}:[\n`;
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ",\n";
  }
  yield before === ",\n" ? "]" : `${before}]`;
}
