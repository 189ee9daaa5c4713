import { z } from "zod";

/** As newId() in lib/server/ids.ts makes them. */
const formOfIds = /^[a-z]{3}_[A-Za-z0-9_-]{22}$/;

/** Whether a row could have this id. */
export function canBeId(text: string): boolean {
  return formOfIds.test(text);
}

/** An id that nothing has. */
const nobodys = "-";

/**
 * A row's id that came in. What can't be one becomes one that nothing has, so it gets the answer that another person's
 * id gets, in that store's own words: asked as it is, a NUL in it would break the query on PostgreSQL.
 */
export const idSchema = z.string().transform((text) => (canBeId(text) ? text : nobodys));

/** The id of a requirement, a line or another thing inside a stored document: looked for there, and put into addresses. */
export const innerIdSchema = z.string().regex(/^[\x21-\x7e]{1,120}$/, "This is not here.");
