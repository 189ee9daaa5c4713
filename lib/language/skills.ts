import { remembered } from "./remembered.ts";
import { isMeant } from "./skill-context.ts";
import { hasContext, isInAddress, isListed, isShouting, isVerb } from "./skill-cues.ts";
import { entryCount, entryOf, matchAt, tokenize, type Match } from "./skill-forms.ts";
import { readLexicon, type LexiconEntry, type SkillKind } from "./skill-lexicon.ts";

/** A skill in a text: canonical name and UTF-16 offsets (end exclusive) of the words that name it. */
export type FoundSkill = { name: string; start: number; end: number };

/**
 * Every lexicon skill that a text names, in order, longest name first, not overlapping. Linear in the text.
 * The same skill comes back as often as it stands there.
 */
export function findSkills(text: string): readonly FoundSkill[] {
  return skillsOf(text);
}

// A clause is asked as it is read and as it is matched, a fact as it is matched, as it is written and as it is checked.
const skillsOf = remembered<readonly FoundSkill[]>(findSkillsAnew, 200_000);

function findSkillsAnew(text: string): FoundSkill[] {
  const tokens = tokenize(text);
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchAt(text, tokens, at);
    if (!match) continue;
    matches.push(match);
    at = match.lastToken;
  }
  const dropped = new Set<Match>();
  const isKept = (match: Match, index: number) => {
    if (isInAddress(text, match)) return false;
    if (match.form.exact !== "" && (isShouting(text, tokens, match) || isVerb(text, match))) return false;
    if (!isMeant(text, match.start, match.end, match.form.entry)) return false;
    if (!match.form.needsContext) return true;
    // Those before it are decided by now, so that in "Rust or Go" one letter-sized name may vouch for the next.
    const before = matches.slice(Math.max(0, index - 3), index).filter((other) => !dropped.has(other));
    const after = matches.slice(index + 1, index + 4).filter((other) => !other.form.needsContext);
    return hasContext(text, tokens, match, [...before, ...after]) || isListed(text, matches, index);
  };
  const kept = matches.filter((match, index) => {
    const keeps = isKept(match, index);
    if (!keeps) dropped.add(match);
    return keeps;
  });
  return kept.map(({ form, start, end }) => ({ name: form.entry.name, start, end }));
}

/** The lexicon's name for a whole term ("postgres" → "PostgreSQL"), or null when it is not in the lexicon. */
export function canonicalSkill(name: string): string | null {
  return entryOf(name)?.name ?? null;
}

/** Skills that a skill implies, nearest first, through all levels: "PostgreSQL" → ["SQL", …]. Empty if unknown. */
export function broaderSkills(name: string): string[] {
  return namesAbove(name, ({ broader }) => broader);
}

/** These, and the areas that it belongs to without showing them: "own vehicle" → truck driving. */
export function wideSkills(name: string): string[] {
  return namesAbove(name, ({ broader, areas }) => [...broader, ...areas]);
}

function namesAbove(name: string, above: (entry: LexiconEntry) => string[]): string[] {
  const found = new Set<string>();
  const own = entryOf(name);
  let level = own ? above(own) : [];
  while (level.length > 0) {
    const next: string[] = [];
    for (const written of level) {
      const entry = entryOf(written);
      if (!entry || found.has(entry.name)) continue;
      found.add(entry.name);
      next.push(...above(entry));
    }
    level = next;
  }
  found.delete(entryOf(name)?.name ?? "");
  return [...found];
}

/** All written forms of a skill, the canonical name first; empty if unknown. */
export function aliasesOf(name: string): string[] {
  return entryOf(name)?.aliases.map((alias) => alias.text) ?? [];
}

/** What kind of term this is, or null when it is not in the lexicon. */
export function skillKind(name: string): SkillKind | null {
  return entryOf(name)?.kind ?? null;
}

/** The field of the tables in which a skill stands ("health", "trades", …), or null when it is not in the lexicon. */
export function skillField(name: string): string | null {
  return entryOf(name)?.field ?? null;
}

/** Whether a skill is called by a name of its own, as products and standards are: "Photoshop", "dbt", "OSHA 30". */
export function isProperName(name: string): boolean {
  return /\p{Lu}/u.test(name) || entryOf(name)?.aliases[0]?.isExact === true;
}

/** The number of canonical skills. */
export function lexiconSize(): number {
  return entryCount();
}

let plainWords: Set<string> | undefined;

/** Every word of any name in the lexicon, in lower case, gathered at first use. */
export function lexiconWords(): Set<string> {
  plainWords ??= new Set(
    readLexicon().flatMap(({ name, aliases }) =>
      [name, ...aliases.map((alias) => alias.text)].flatMap(
        (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [],
      ),
    ),
  );
  return plainWords;
}
