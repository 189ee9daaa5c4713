import type { NumberClaim } from "./number-claim.ts";
import { isSameAmount, isSameOther, isSamePortion } from "./quantities.ts";
import { wordKey } from "./word-forms.ts";

/** What is wrong with a line's number beside one of a fact's; "" when both say the same. */
export type NumberFault = "" | "value" | "thing" | "place" | "limit";

export function compareNumbers(line: NumberClaim, fact: NumberClaim): NumberFault {
  const isPortion = isSamePortion(line, fact);
  const isAmount = isSameAmount(line, fact);
  if (!isPortion && !isAmount && (line.value !== fact.value || line.unit !== fact.unit)) return "value";
  if (!isAmount && line.measure && fact.measure && line.measure !== fact.measure) return "thing";
  if (line.year !== 0 && fact.year !== 0 && line.year !== fact.year) return "place";
  if (line.label !== fact.label && (fact.label !== "" || !fact.before.includes(wordKey(line.label))))
    return "thing";
  if (isPortion && !isOfSame(line, fact)) return "thing";
  if (!countsSame(line, fact) && !isPortion && !(isAmount && line.measure !== fact.measure)) return "thing";
  if (isPortion ? !isSameRole(line, fact) : !standsSame(line, fact)) return "place";
  const isLess = line.modifier === "" && fact.modifier === "over";
  return line.modifier === fact.modifier || isLess ? "" : "limit";
}

/** A part in another form ("a fifth" for "20%") has its thing at another place, but has it. */
function isOfSame(line: NumberClaim, fact: NumberClaim): boolean {
  const [own, stated] = [line, fact].map(({ before, after, beyond }) =>
    before.length + after.length > 0 ? [...before, ...after] : beyond,
  );
  return own!.length === 0 || stated!.length === 0 || own!.some((key) => stated!.includes(key));
}

function countsSame(line: NumberClaim, fact: NumberClaim): boolean {
  const first = line.after[0];
  if (first !== undefined)
    return (
      fact.after.includes(first) ||
      (fact.after[0] !== undefined && line.after.includes(fact.after[0])) ||
      (fact.after.length === 0 && (fact.before.includes(first) || fact.beyond.includes(first)))
    );
  if (line.before.length === 0 || fact.after.length + fact.before.length === 0) return true;
  return (
    line.before.some((key) => fact.before.includes(key) || fact.after.includes(key)) || line.label !== ""
  );
}

function standsSame(line: NumberClaim, fact: NumberClaim): boolean {
  if (line.pair || fact.pair) {
    if (line.pair && fact.pair)
      return (
        line.pair.joint === fact.pair.joint && line.pair.place === fact.pair.place && isSameOther(line, fact)
      );
    if (line.pair) return false;
    if (fact.pair?.joint === "share") return fact.pair.place === "first";
    return fact.role !== "" && fact.pair?.place === "second"
      ? ["to", "at"].includes(line.role) && isChange(fact)
      : line.role === "from" && isChange(fact);
  }
  return isSameRole(line, fact);
}

function isSameRole(line: NumberClaim, fact: NumberClaim): boolean {
  if (line.role === fact.role || line.role === "" || line.role === "at")
    return !(line.role === "at" && ["by"].includes(fact.role));
  if (line.role === "by") return fact.role === "";
  return line.role === "to" && fact.role === "at";
}

// "From 95 to 58" went down to 58; of "4 to 6 patients" neither end may stand alone.
function isChange(claim: NumberClaim): boolean {
  return claim.pair !== null && claim.role !== "";
}
