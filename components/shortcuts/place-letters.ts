/** A place of the rail, and the letter that goes there after `g`. */
export type LetteredPlace = { href: string; label: string; letter?: string };
