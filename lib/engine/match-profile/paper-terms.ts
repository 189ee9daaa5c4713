// What tells one paper from another of its kind: its class, its code, how far it goes, its field.

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const RANKED =
  /\b(first|second|third|fourth|fifth|sixth|\d)(?:st|nd|rd|th)?[- ](class|grade|level|tier)\b|\b(class|grade|level|tier|part) ?(\d|IV|I{1,3})\b/gi;
const ROMAN = ["", "i", "ii", "iii", "iv"];
// Of classes the first is the highest, of levels, tiers, grades and parts the last, and of classes in Roman numerals.
const FIRST_IS_HIGHEST = /^class$/;

function ranksIn(text: string): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [, before = "", noun = "", other = "", behind = ""] of text.matchAll(RANKED)) {
    const written = (before || behind).toLowerCase();
    const at = ORDINALS.indexOf(written);
    const roman = ROMAN.indexOf(written);
    ranks.set((noun || other).toLowerCase(), at >= 0 ? at + 1 : roman > 0 ? roman : Number(written));
  }
  return ranks;
}

function otherRank(asked: string, held: string): string {
  const own = ranksIn(held);
  for (const [noun, rank] of ranksIn(asked)) {
    const has = own.get(noun);
    if (has === undefined || has === rank) continue;
    if (FIRST_IS_HIGHEST.test(noun) && !/\b[Cc]lass [IV]/.test(asked) ? has > rank : has < rank)
      return `${noun} ${rank} is asked for; yours is ${noun} ${has}`;
  }
  return "";
}

const CODE = /\b(\p{Lu}{2,8})(\d{2,5})\b/gu;

/** "HLTAID012" where "HLTAID011" is held. */
function otherCode(asked: string, held: string): string {
  for (const [code, letters] of asked.matchAll(CODE)) {
    if (held.includes(code)) continue;
    const own = [...held.matchAll(CODE)].find(([, same]) => same === letters)?.[0];
    if (own !== undefined) return `${code} is asked for; yours is ${own}`;
  }
  return "";
}

const FARTHER = /\b(advanced|supervisors?|instructors?|inspect(?:ion|ors?)|assessors?|gold)\b/i;

/** Whether words of a text begin with these letters, one after the other. */
function isWrittenOut(letters: string, text: string): boolean {
  const initials = (text.match(/\p{L}+/gu) ?? []).map((word) => word[0]!.toUpperCase()).join("");
  return initials.includes(letters);
}

/** "Advanced scaffolder card" where a scaffolder's is held. */
function goesFarther(asked: string, held: string): string {
  // "ACLS" is the advanced one, as its letters say.
  if ((held.match(/\b\p{Lu}{3,6}\b/gu) ?? []).some((letters) => isWrittenOut(letters, asked))) return "";
  const word = FARTHER.exec(asked)?.[1];
  return word === undefined || new RegExp(`\\b${word.slice(0, 6)}`, "i").test(held)
    ? ""
    : `“${word}” is asked for, which yours does not say`;
}

const FIELDS =
  /\b(medical|court|legal|commercial|residential|industrial|domestic|marine|aviation|paediatric|pediatric|veterinary)\b/gi;

/** "Certified medical interpreter" where a court's is held. */
function otherField(asked: string, held: string): string {
  const wanted = asked.match(FIELDS)?.map((word) => word.toLowerCase()) ?? [];
  const own = held.match(FIELDS)?.map((word) => word.toLowerCase()) ?? [];
  if (wanted.length === 0 || own.length === 0 || own.some((word) => wanted.includes(word))) return "";
  return `“${wanted[0]}” is asked for; yours is “${own[0]}”`;
}

/** Why a paper is not quite the one that is asked for, as a sentence; "" where nothing tells them apart. */
export function unlikePaper(asked: string, held: string): string {
  const why =
    otherRank(asked, held) || otherCode(asked, held) || goesFarther(asked, held) || otherField(asked, held);
  return why === "" ? "" : `${why[0]!.toUpperCase()}${why.slice(1)}.`;
}
