import { viewerOfOperator, type Viewer } from "#lib/accounts/viewer.ts";
import { now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { newId } from "#lib/server/ids.ts";

/** Somebody who has signed up and nothing more, as their own viewer. */
export async function newPerson(name = "Ingrid Solheim"): Promise<Viewer> {
  const id = newId("usr");
  await db().user.create({ data: { id, name, createdAt: now() } });
  return viewerOfOperator(id);
}
