// "Managed her medication" points back at whoever the bullet before it names, and may not stand before that one.

const PRONOUN = /\b(?:her|his|him|she|he)\b/iu;
const PERSON =
  /\b(?:mother|father|mum|mom|dad|son|daughter|sister|brother|parent|wife|husband|partner|child|baby|patient|client|resident|tenant|guest|pupil|student|lady|man|woman|boy|girl|boss|chef|nurse|\p{Ll}{3,}(?:er|or|ist|ian))s?\b|(?<=\p{L} )\p{Lu}\p{Ll}+/u;

/** Whether a text says "her" or "he" of somebody whom it does not name before. */
export function pointsBack(text: string): boolean {
  const at = PRONOUN.exec(text)?.index ?? -1;
  return at >= 0 && !PERSON.test(text.slice(0, at));
}

/**
 * The items in their order, but for those that point back: each comes right behind the one that stands before it in
 * `written`, the order in which they were written down; without that one, where it is.
 */
export function withAntecedents<T>(ordered: T[], written: T[], textOf: (item: T) => string): T[] {
  const pointing = ordered.filter((item) => pointsBack(textOf(item)));
  if (pointing.length === 0) return ordered;
  let said = ordered;
  for (const item of written.filter((one) => pointing.includes(one))) {
    const before = written.slice(0, written.indexOf(item)).findLast((one) => said.includes(one));
    if (before === undefined || said.indexOf(before) < said.indexOf(item)) continue;
    const others = said.filter((one) => one !== item);
    said = others.toSpliced(others.indexOf(before) + 1, 0, item);
  }
  return said;
}
