import type { NumberClaim } from "./number-claim.ts";
import { unitOf } from "./quantities.ts";

// Two numbers side by side that are one statement: "4 to 6 patients", "9 of 10", "from 48 % to 71 %".

const RANGE = /^(?: ?\p{L}{1,12}){0,2} ?(?:to|and|or|-|–|—|→) ?$/u;

const IS_TIME = /\b(?:minute|hour|day|week|month|year|decade|season|term|quarter)s?\b/i;

/** Ranges and shares: two numbers side by side are one statement. */
export function pairUp(text: string, claims: NumberClaim[]) {
  for (let at = 0; at + 1 < claims.length; at += 1) {
    const [a, b] = [claims[at]!, claims[at + 1]!];
    const gap = gapBetween(text, a, b);
    if (gap.length > 30) continue;
    // "9 of 10", and with the thing in between "one week in six".
    const isShare =
      a.form !== "fraction" &&
      ((/^ (?:out of|of|in|among)(?: the| every| our| my| all| its| their)? $/i.test(gap) &&
        !(gap === " in " && IS_TIME.test(text.slice(b.start, b.end + 12)))) ||
        // "19 of Paper Tide's 52 levels".
        (/^ (?:out )?of (?:the )?(?:[\p{L}-]+ ){0,2}\p{L}+['’]s? $/u.test(gap) && a.value < b.value) ||
        // "Two lines out of ten".
        (/^ (?:[\p{L}-]+ ){1,2}out of (?:the )?$/u.test(gap) && a.value < b.value) ||
        gap === "/" ||
        (a.value === 1 && /^ \p{L}+ (?:out of|in) $/iu.test(gap)));
    const isBetween = /\bbetween $/i.test(text.slice(Math.max(0, a.from - 9), a.from));
    const isRange =
      /^ ?(?:to|or|-|–|—|→) ?$/.test(gap) ||
      (a.role === "from" && gap === " " && b.limit === "up to") ||
      (isBetween && /^ and $/.test(gap)) ||
      isOfTwoUnits(gap, text.slice(b.end, b.end + 16)) ||
      (a.role === "from" && RANGE.test(gap) && !/ and /.test(gap));
    const isRatio =
      gap === ":" || (isRange && /\bratio of (?:an? )?$/i.test(text.slice(Math.max(0, a.from - 12), a.from)));
    if (!isShare && !isRange && !isRatio) continue;
    const joint = isRatio ? "ratio" : isShare ? "share" : "range";
    if (isShare && b.value > 0 && a.value <= b.value) {
      a.portion = b.portion = a.value / b.value;
      a.form = b.form = "share";
      a.isFraction = b.isFraction = a.value === 1 || gap === "/";
    }
    if (isRange) a.value *= sharedScale(a, b);
    a.pair = { joint, place: "first", other: b.value, mate: b };
    b.pair = { joint, place: "second", other: a.value, mate: a };
    // "From 14 percent down to 8", "15 points, from 71 to 86".
    const isLast =
      /^(?:$|[.,;:)]| (?:with|by|in|after|through|using|between|during|over|and|when|thanks)\b)/.test(
        text.slice(b.end),
      );
    if (isRange && a.unit === "%" && b.unit === "" && isLast)
      Object.assign(b, { unit: "%", portion: b.value / 100, form: "percent" });
    if (
      isRange &&
      a.unit === "" &&
      b.unit === "" &&
      isLast &&
      a.role === "from" &&
      /\b(?:percentage|percent|%) points?\b/.test(text)
    )
      for (const one of [a, b]) Object.assign(one, { unit: "%", portion: one.value / 100, form: "percent" });
    if (isRange && a.unit === "" && b.unit !== "" && /^ ?(?:to|or|-|–|—) ?$/.test(gap)) a.unit = b.unit;
    // "€3–4k".
    if (isRange && b.unit === "" && /^[A-Z]{3}$/.test(a.unit) && /^[-–—]$/.test(gap)) b.unit = a.unit;
    if (isShare && b.unit === "" && /^[A-Z]{3}$/.test(a.unit)) b.unit = a.unit;
    if (isRatio) a.role = "";
    // "From 20 up to 180": the end of a range.
    if (isRange && b.limit === "up to" && gap === " ") b.modifier = "";
    if (isShare && a.modifier !== "" && b.modifier === "") b.modifier = a.modifier;
    if (isRange && a.modifier !== "" && b.modifier === "") b.modifier = a.modifier;
    b.role = isRange && !isRatio && a.role === "from" ? "to" : "";
    at += 1;
  }
}

const AT_FIRST = / (?:in|during|at|under) (?:my|the|our|its) (?:\p{L}+ ){0,2}\p{L}+(?= to $)/u;

/** What stands between two numbers, without when the first one was: "48 percent (2017) to", "71% in my first winter to". */
function gapBetween(text: string, a: NumberClaim, b: NumberClaim): string {
  const gap = text
    .slice(a.end, b.from)
    .replace(/^["″-](?= (?:to|or) )|^ ?[ap]\.?m\.?(?= )/i, "")
    .replace(/ ?\((?:19|20)\d\d\)| in (?:19|20)\d\d(?= to )/, "")
    // "RWF 45 million of the RWF 60 million".
    .replace(/(?<= (?:of|of the|to) )(?:[A-Z]{3}|[A-Z][a-z]) $/, "");
  return a.role === "from" && gap.length < 60 ? gap.replace(AT_FIRST, "") : gap;
}

/** "4 hours to 60 minutes". */
function isOfTwoUnits(gap: string, after: string): boolean {
  const [first, second] = [
    /^ (\p{L}{3,12}) (?:down |up )?(?:to|→|–) $/u.exec(gap)?.[1],
    /^ (\p{L}{3,12})/u.exec(after)?.[1],
  ];
  return first !== undefined && second !== undefined && !!unitOf(first, first) && !!unitOf(second, second);
}

const SCALED = /\d ?(k|m|mm|mn|million|bn|billion|thousand)\b|\b(hundred|thousand|million|billion)$/i;
const SCALES: Record<string, number> = { hundred: 100, k: 1e3, thousand: 1e3, m: 1e6, mm: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }; // prettier-ignore
// "900 to 1.2 million" shares none.
const nearest = 20;

/** Of "from 12 to 9 million" both are millions. */
function sharedScale(a: NumberClaim, b: NumberClaim): number {
  const found = SCALED.exec(b.text);
  const scale = SCALES[(found?.[1] ?? found?.[2] ?? "").toLowerCase()] ?? 1;
  if (scale === 1 || SCALED.test(a.text) || a.value <= 0 || a.value >= 1000) return 1;
  const ratio = (a.value * scale) / b.value;
  return ratio < nearest && ratio > 1 / nearest ? scale : 1;
}
