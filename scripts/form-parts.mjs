// Whether a body is a form of several parts (RFC 7578) as browsers send it. Reads no value; linear in its length.

/** More than any form of ours has; a parser spends half a second on what else fits into 8 MB. */
const MOST_PARTS = 5_000;
const MOST_HEAD_BYTES = 8 * 1024;
const BOUNDARY = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;
const DISPOSITION = /^content-disposition:\s*form-data\s*;/i;

export const isOfParts = (contentType = "") => /^\s*multipart\//i.test(contentType);

export function isWholeForm(body, contentType) {
  const boundary = BOUNDARY.exec(contentType);
  if (!boundary) return false;
  const delimiter = `--${boundary[1] ?? boundary[2]}`;
  if (body.indexOf(delimiter) !== 0) return false;
  let at = delimiter.length;
  for (let parts = 0; parts <= MOST_PARTS; parts += 1) {
    const follows = body.toString("latin1", at, at + 2);
    if (follows === "--") return true;
    if (follows !== "\r\n") return false;
    const end = body.indexOf("\r\n\r\n", at);
    if (end === -1 || !isHead(body, at + 2, end)) return false;
    const next = body.indexOf(`\r\n${delimiter}`, end + 2);
    if (next === -1) return false;
    at = next + 2 + delimiter.length;
  }
  return false;
}

function isHead(body, from, to) {
  if (to - from > MOST_HEAD_BYTES) return false;
  const rows = body.toString("latin1", from, to).split("\r\n");
  return rows.every((row) => row.includes(":")) && rows.some((row) => DISPOSITION.test(row));
}
