import { isSameThing, saysAsMuch } from "./meanings.ts";
import type { NumberClaim } from "./number-claim.ts";
import { endOf, isSameEnd } from "./number-series.ts";
import { isSameAmount, isSameOther, isSamePortion } from "./quantities.ts";
import { wordKey } from "./word-forms.ts";

/** What is wrong with a line's number beside one of a fact's; "" when both say the same. */
export type NumberFault = "" | "value" | "thing" | "place" | "limit";

export function compareNumbers(line: NumberClaim, fact: NumberClaim): NumberFault {
  if (isYearOf(line, fact)) return "";
  const isPortion = isSamePortion(line, fact);
  const isAmount = isSameAmount(line, fact);
  const isRound = isRounded(line, fact);
  if (!isPortion && !isAmount && !isRound && (line.value !== fact.value || line.unit !== fact.unit))
    return "value";
  if (!isAmount && line.measure && fact.measure && line.measure !== fact.measure) return "thing";
  if (line.year !== 0 && fact.year !== 0 && line.year !== fact.year) return "place";
  if (line.label !== fact.label && !isLabeled(line, fact)) return "thing";
  if (
    line.ofThem !== fact.ofThem &&
    (line.ofThem !== ""
      ? fact.ofThem === "" && !fact.isElliptic && fact.before.length > 0
      : fact.ofThem === "which" && !line.isElliptic)
  )
    return "place";
  if (line.isGroup && !fact.isGroup && line.after.length === 0 && !PEOPLE.test(fact.counted)) return "thing";
  if (isPortion && !isOfSame(line, fact)) return "thing";
  if (
    !countsSame(line, fact) &&
    !isNumbered(line, fact) &&
    !isPortion &&
    !(isAmount && line.measure !== fact.measure)
  )
    return "thing";
  if (isPortion ? !isSameRole(line, fact) : !standsSame(line, fact)) return "place";
  const isLess = line.modifier === "" && fact.modifier === "over";
  const [vague, plain] = line.modifier === "about" ? [line, fact] : [fact, line];
  const isAverage =
    vague.modifier === "about" &&
    plain.modifier === "" &&
    (plain.isAverage || plain.before.includes(AVERAGE) || plain.after.includes(AVERAGE));
  const isAcross = line.isAcross && fact.isAmong && fact.modifier === "";
  return line.modifier === fact.modifier || isLess || isRound || isAverage || isAcross ? "" : "limit";
}

const YEAR = /^1[0-9]\d\d$/;

/** "A 1754 instrument", "an instrument from 1754": a year of long ago, which counts nothing. */
const isYearOf = (line: NumberClaim, fact: NumberClaim) =>
  line.value === fact.value && YEAR.test(line.text) && YEAR.test(fact.text) && line.unit === "" && fact.unit === "" && !line.measure && !fact.measure && line.pair === null && fact.pair === null && line.modifier === fact.modifier && !line.counted.endsWith("s") && !fact.counted.endsWith("s"); // prettier-ignore

/** "MBO level 4" for "MBO-4". */
const isLabeled = (line: NumberClaim, fact: NumberClaim) =>
  fact.label === ""
    ? fact.before.includes(wordKey(line.label))
    : line.label === "" && line.before.includes(wordKey(fact.label));

const AVERAGE = wordKey("average");
const farthest = 1.15;

/** "Over $3 million" for $3.2M, "nearly 1,000" for 980: a rounder number on the side that its word says. */
function isRounded(line: NumberClaim, fact: NumberClaim): boolean {
  if (line.unit !== fact.unit || line.modifier === "" || line.pair || fact.pair || line.value === fact.value)
    return false;
  if (fact.modifier !== "" && fact.modifier !== line.modifier) return false;
  const isOfFives = line.value >= 15 && line.value % 5 === 0 && fact.value % 5 !== 0;
  if (digitsOf(line.value) >= digitsOf(fact.value) && !isOfFives) return false;
  const ratio = fact.value / line.value;
  if (line.modifier === "over") return ratio > 1 && ratio < farthest;
  if (line.modifier === "nearly" || line.modifier === "under") return ratio < 1 && ratio > 1 / farthest;
  return line.modifier === "about" && Math.abs(ratio - 1) < 0.05;
}

/** How many digits of a number say something: two of 120,000. */
const digitsOf = (value: number) =>
  String(value)
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;

/** A part in another form ("a fifth" for "20%") has its thing at another place, but has it. */
function isOfSame(line: NumberClaim, fact: NumberClaim): boolean {
  const [own, stated] = [line, fact].map(({ before, after, beyond }) =>
    before.length + after.length > 0 ? [...before, ...after] : beyond,
  );
  return own!.length === 0 || stated!.length === 0 || own!.some((key) => stated!.includes(key));
}

const PEOPLE =
  /(?:er|or|ist|ian|ant|ent|ee|eur|wright|man|men|person|people|staff|nurse|colleague|apprentice|intern|crew|aide|chef|clerk|cook|hand|mate|youth|child|children|member|peer|midwife|wives|guide|hire|rep|SDR|team|strong)s?\b/i;

/** "Key Stage 1 groups" and "Key Stage 1": a number that tells one of its kind from the others. */
const isNumbered = (line: NumberClaim, fact: NumberClaim) => line.label !== "" && line.label === fact.label;

const states = (fact: string[], key: string) => fact.some((one) => isSameThing(key, one));

function countsSame(line: NumberClaim, fact: NumberClaim): boolean {
  const first = line.after[0];
  // "With three others".
  if (first === undefined && line.counted === "others" && fact.counted === "others") return true;
  // "Nine of them launched" of "9 of which have been launched".
  if (line.ofThem !== "" && fact.ofThem !== "" && (line.ofThem === "them" || first === undefined))
    return true;
  if (line.isElliptic && fact.ofThem === "which") return true;
  if (isOfTarget(line) !== isOfTarget(fact) && line.role === "at" && isOfTarget(line)) return false;
  if (first !== undefined)
    return (
      states(fact.after, first) ||
      (fact.after[0] !== undefined && line.after.some((key) => isSameThing(key, fact.after[0]!))) ||
      isSameHead(line, fact) ||
      (fact.after.length === 0 &&
        fact.compared.length === 0 &&
        (states(fact.before, first) || states(fact.beyond, first))) ||
      (fact.isElliptic && line.after.some((key) => states(fact.before, key))) ||
      (fact.compared.length > 0 && states(fact.compared, first) && line.before[0] === fact.before[0]) ||
      (first === "wpm" && fact.after[0] === wordKey("word")) ||
      // "Closed it 14 times" of "14 closures".
      (first === TIME && line.before.some((key) => states(fact.after, key))) ||
      isSameMoney(line, fact) ||
      isOfPeople(line, fact, first)
    );
  if (line.before.length === 0 || fact.after.length + fact.before.length === 0) return true;
  // Of two amounts of money each is of its own: "a budget of £9k" of claims worth £9k.
  if (CURRENCY.test(line.unit) && !fact.isOnlyMoney && line.role === "at") {
    const thing = line.before[0]!;
    return [...fact.before, ...fact.after].some((one) => saysAsMuch(thing, one));
  }
  const mates = endOf(line) ? (endOf(fact)?.other.before ?? []) : [];
  return (
    line.before.some(
      (key) =>
        [...fact.before, ...mates].some((one) => saysAsMuch(key, one)) ||
        states(fact.after, key) ||
        (fact.after.length === 0 && states(fact.beyond, key)),
    ) || line.label !== ""
  );
}

/** "Six people" of a team of six, "a seven-person shop" of one of seven staff, "8 crew members" of crews of 8 people. */
function isOfPeople(line: NumberClaim, fact: NumberClaim, first: string): boolean {
  if (line.unit !== "" || fact.unit !== "") return false;
  const arePeople =
    fact.isGroup ||
    EMPLOYED.has(fact.after[0] ?? "") ||
    (PEOPLE.test(fact.counted) && !THINGS.test(fact.counted));
  if (!arePeople) return false;
  // "A 30-member club" of a club, "30 members".
  if (line.isGroup)
    return states(fact.before, first) || (fact.before.length === 0 && MEMBERS.test(fact.counted));
  return ANYBODY.has(first) || (ANYBODY.has(line.after[1] ?? "") && states(fact.before, first));
}

const MEMBERS = /^members?\b/;
const ANYBODY = new Set(["people", "persons", "members", "individuals"].map((word) => wordKey(word)));
const TIME = wordKey("time");
const EMPLOYED = new Set(["people", "members", "staff", "employees", "workers"].map((word) => wordKey(word)));
// What ends like a person and is none.
const THINGS =
  /\b(?:trailer|container|computer|printer|server|order|tractor|motor|monitor|router|sensor|letter|number|paper|counter|center|corner|chapter|poster|boiler|burner|filter|heater|cooler|freezer|meter|tower|flower|river|layer|register|folder|binder|quarter|transformer|elevator|generator|reactor|door|floor|color|error|factor|sector|mirror|vector|dinner|cylinder|compressor|conveyor|fryer|oven|truck|patent|event|document|tent|plant|client account|apartment|department|payment|shipment|instrument|equipment)s?\b/i;

const SUPPLIED = new Set(
  ["supply", "provide", "deliver", "send", "give", "submit", "donate", "lend", "sell"].map((word) =>
    wordKey(word),
  ),
);

const TARGETS = new Set(
  ["target", "goal", "quota", "limit", "benchmark", "norm"].map((word) => wordKey(word)),
);

/** "A target of 45 calls", "the 45-call target". */
const isOfTarget = ({ before, after, beyond }: NumberClaim) =>
  TARGETS.has(before[0] ?? "") || [...after, ...beyond].some((key) => TARGETS.has(key));

const CURRENCY = /^[A-Z]{3}$/;

/** "£62k of overdue debts" of "chased overdue debts, bringing in £62k": no more than what the money came from. */
const isSameMoney = (line: NumberClaim, fact: NumberClaim) =>
  CURRENCY.test(line.unit) && line.isOf && fact.after.length === 0 && fact.isOnlyMoney;

/** "Eleven Midwestern states" for "11 Midwest states": the noun is the same, and what stands before it nearly. */
function isSameHead({ after: own }: NumberClaim, { after: stated }: NumberClaim): boolean {
  if (own.length !== 2 || stated.length !== 2 || own[1] !== stated[1]) return false;
  return own[0]!.slice(0, LEAST_SHARED) === stated[0]!.slice(0, LEAST_SHARED);
}

const LEAST_SHARED = 5;

function standsSame(line: NumberClaim, fact: NumberClaim): boolean {
  if ((line.series && (fact.series || fact.pair)) || (line.pair && fact.series)) return isSameEnd(line, fact);
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

const CHANGED = /^(?:change|cut|reduc|rais|increas|grow|fall|rise|drop|go|move|expand|shrink|lower|declin)/;

function isSameRole(line: NumberClaim, fact: NumberClaim): boolean {
  // "Lessons to 40 pupils", "samples from 70 trucks": no level of 40, no beginning at 70.
  const isWay = line.role === "to" || (line.role === "from" && !line.before.some((key) => CHANGED.test(key)));
  if (isWay && fact.role === "" && line.unit === "" && !line.measure && line.after.length > 0) return true;
  if (line.role === fact.role || line.role === "" || line.role === "at")
    return !(line.role === "at" && ["by"].includes(fact.role));
  // "Supplied by 14 farms" of milk from 14 farms.
  if (line.role === "by" && fact.role === "from" && !fact.pair) return SUPPLIED.has(line.before[0] ?? "");
  if (line.role === "by") return fact.role === "";
  return line.role === "to" && fact.role === "at";
}

// "From 95 to 58" went down to 58; of "4 to 6 patients" neither end may stand alone.
function isChange(claim: NumberClaim): boolean {
  return claim.pair !== null && claim.role !== "";
}
