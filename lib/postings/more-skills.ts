import { invalid, ok, type Result } from "#lib/problem.ts";
import type { Reading } from "./reading-thread.ts";
import { askFields, type Correction } from "./schema.ts";

/** The skills that a correction adds, as they were typed. */
export function typedMore({ corrected }: Correction): string[] {
  return Object.values(corrected?.asks ?? {}).flatMap(({ more = [] }) => more);
}

/** The correction with the lexicon's names for what was typed; one that it does not have is refused at its field. */
export function withNamedSkills(correction: Correction, named: Reading["skills"]): Result<Correction> {
  const asks = Object.entries(correction.corrected?.asks ?? {});
  const unknown = asks.flatMap(([id, { more = [] }]) => {
    const names = more.filter((name) => !named[name]);
    return names.length === 0 ? [] : [[askFields.more(id), unknownWords(names)] as const];
  });
  if (unknown.length > 0) return invalid("Some skills are not known.", Object.fromEntries(unknown));
  const known = asks.map(([id, { more = [], ...ask }]) => {
    const names = more.flatMap((name) => named[name] ?? []);
    return [id, { ...ask, ...(names.length === 0 ? {} : { more: [...new Set(names)] }) }] as const;
  });
  return ok({ ...correction, corrected: { ...correction.corrected, asks: Object.fromEntries(known) } });
}

function unknownWords(names: string[]): string {
  const list = names.map((name) => `“${name}”`).join(", ");
  return `${list}: no skill that Candor knows under this name, so it could not be matched. Try its usual name, or add it to the text.`;
}
