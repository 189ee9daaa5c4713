import { lineKinds } from "#lib/documents/schema.ts";
import { unsupportedClaims } from "#lib/engine/verify/unsupported-claims.ts";
import { factSchema } from "#lib/profile/schema.ts";
import { Refusal } from "./refusal.mjs";

/** Per line the spans that the facts do not state, each with its class. */
export function unsupportedIn({ facts, lines }, today) {
  if (!Array.isArray(facts)) throw new Refusal('This line needs "facts", a list of strings or facts.');
  if (!Array.isArray(lines)) throw new Refusal('This line needs "lines", a list of strings or lines.');
  const pool = facts.map(factOf);
  return { lines: lines.map((given, at) => checked(lineOf(given, at), pool, today)) };
}

function checked({ factIds, ...line }, pool, today) {
  const evidence = factIds ? pool.filter((fact) => factIds.includes(fact.id)) : pool;
  const unsupported = unsupportedClaims(line, evidence, today).map(
    ({ start, end, text, isAside, ...claim }) => {
      const span = { start, end, text, class: claim.class };
      return isAside ? { ...span, isAside } : span;
    },
  );
  return { text: line.text, holds: unsupported.length === 0, unsupported };
}

// A fact that is only a sentence is a bullet of one nameless role.
const blankFact = { kind: "bullet", itemId: "item-1", section: "experiences", source: "" };

function factOf(given, at) {
  const fact = typeof given === "string" ? { text: given } : given;
  const read = factSchema.safeParse({ id: `f${at + 1}`, ...blankFact, ...fact });
  if (!read.success) throw new Refusal(`"facts" does not fit at ${at}: a string, or an object with "text".`);
  return read.data;
}

function lineOf(given, at) {
  const line = typeof given === "string" ? { text: given } : given;
  if (typeof line?.text !== "string")
    throw new Refusal(`"lines" does not fit at ${at}: a string, or an object with "text".`);
  const { text, aside, kind, factIds } = line;
  return {
    text,
    aside: typeof aside === "string" ? aside : "",
    kind: lineKinds.includes(kind) ? kind : undefined,
    factIds: Array.isArray(factIds) ? factIds : null,
  };
}
