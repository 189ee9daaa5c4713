import { create } from "content-disposition";
import type { DocumentKind } from "#lib/documents/schema.ts";
import { cleanText, toAscii } from "./plain.ts";

const MAX_BYTES = 120;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters, digits, marks and hyphens of any script, joined by underscores; nothing a file system could mind. */
function safePart(text: string): string {
  return (
    cleanText(text)
      .replace(/[^\p{L}\p{M}\p{N}-]+/gu, "_")
      // What a sign leaves of itself: marks of an emoji that have nothing to stand on.
      .replace(/(^|_)[\p{M}_]+/gu, "$1")
      .replace(/^[_-]+|[_-]+$/g, "")
  );
}

function cut(text: string, maxBytes: number): string {
  let kept = "";
  let bytes = 0;
  for (const sign of text) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > maxBytes) break;
    kept += sign;
  }
  return kept.replace(/[_-]+$/, "");
}

const nouns: Record<DocumentKind, string> = { resume: "Resume", letter: "Cover_Letter" };

/** `First_Last_Resume_Company.txt`, or `…_Cover_Letter_…`, at most 120 bytes. Unknown parts are left out. */
export function documentFileName(
  kind: DocumentKind,
  name: string,
  company: string,
  extension = "txt",
): string {
  const person = cut(safePart(name), 60);
  const at = cut(safePart(company), MAX_BYTES - 80);
  const stem = [DEVICES.test(person) ? `${person}_` : person, nouns[kind], at].filter(Boolean).join("_");
  return `${stem}.${extension}`;
}

/** The Content-Disposition of a download (RFC 6266, RFC 8187), with an ASCII name for those who read no other. */
export function attachment(fileName: string): string {
  const fallback = toAscii(fileName, "")
    .replace(/[^A-Za-z0-9._-]+/g, "_")
    .replace(/_+/g, "_")
    .replace(/^[_.]+/, "");
  return create(fileName, {
    type: "attachment",
    fallback: fallback || "Resume.txt",
  });
}
