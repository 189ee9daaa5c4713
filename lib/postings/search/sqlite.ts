import "server-only";
import { searchedFields, type HoldsTerm } from "./contract.ts";

/** SQLite's LIKE folds the letters A to Z only, so a term with others is also asked for in its usual cases. */
export const holdsTerm: HoldsTerm = (term) => {
  const lower = term.toLowerCase();
  const title = lower.charAt(0).toUpperCase() + lower.slice(1);
  const forms = /^\p{ASCII}*$/u.test(term) ? [term] : [...new Set([term, lower, title, term.toUpperCase()])];
  return { OR: searchedFields.flatMap((field) => forms.map((form) => ({ [field]: { contains: form } }))) };
};
