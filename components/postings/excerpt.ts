export type ExcerptPart = { text: string; isFound: boolean };

/** `text` cut where one of `terms` stands in it, whatever the case of its letters. */
export function highlight(text: string, terms: string[]): ExcerptPart[] {
  const wanted = terms.filter((term) => term !== "").map((term) => RegExp.escape(term));
  if (wanted.length === 0) return text === "" ? [] : [{ text, isFound: false }];
  const pattern = new RegExp(`(${wanted.join("|")})`, "giu");
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isFound: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}

const widthBefore = 60;
const width = 180;

/** Some words of `text` around the first of `terms` in it; "" where none occurs. */
export function excerptAround(text: string, terms: string[]): string {
  const plain = text.replace(/\s+/g, " ");
  const at = highlight(plain, terms);
  const first = at.findIndex((part) => part.isFound);
  if (first < 0) return "";
  const place = at.slice(0, first).reduce((sum, part) => sum + part.text.length, 0);
  const from = place <= widthBefore ? 0 : plain.lastIndexOf(" ", place - widthBefore) + 1;
  const space = plain.indexOf(" ", from + width);
  const to = space < 0 ? plain.length : space;
  return `${from > 0 ? "… " : ""}${plain.slice(from, to).trim()}${to < plain.length ? " …" : ""}`;
}
