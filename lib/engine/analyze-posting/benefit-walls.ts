import { matchesOf } from "#lib/language/matches.ts";

type Span = { start: number; end: number };

// One of these alone may be somebody's work; several kinds in a row are what an employer gives.
const GIFT =
  /\b(?:dental|vision|medical|life insurance|health(?:care)? (?:insurance|plans?|coverage)|disability|retirement|pension|deferred comp\w*|sick (?:leave|time)|vacation|annual leave|parental leave|(?:paid )?holidays|paid time off|pto|tuition|flexible spending|savings account|wellness|employee assistance|401 ?\(?k|longevity pay|merit increases?|bus pass|gym)\b/gi;
const kindsOfAWall = 4;
// How far apart two gifts may stand in one wall, and how far from it its sentence may begin or end.
const gapLimit = 200;
// Who administers benefits names them too.
const OF_WORK =
  /\b(?:knowledge|experience|understanding|familiar\w*|administ(?:er|ers|ering|ration)|process(?:es|ing)?|enrol(?:l|ls|ling|ment)|manag(?:e|es|ing)|coordinat(?:e|es|ing)|responsible|advis(?:e|es|ing)|must|required)\b[^.;]*$/i;
export const shortestWall = 150;

const ASKS =
  /\b(?:must|required|requires|requirements?|qualifications?|experience|degree|diploma|licen[cs]e|knowledge|ability|skills?|responsib\w+|dut(?:y|ies))\b/i;
const bridgeLimit = 1200;

function goesOn(between: string): boolean {
  return between.length <= bridgeLimit && !ASKS.test(between);
}

/** Stretches of a long line that run through what the employer gives, from sentence to sentence. */
export function benefitWalls(line: string): Span[] {
  const walls: (Span & { kinds: Set<string> })[] = [];
  for (const match of matchesOf(line, GIFT)) {
    const last = walls.at(-1);
    const end = match.index + match[0].length;
    const kind = match[0].toLowerCase();
    if (last && match.index - last.end <= gapLimit) {
      last.end = end;
      last.kinds.add(kind);
    } else walls.push({ start: match.index, end, kinds: new Set([kind]) });
  }
  const found: Span[] = [];
  for (const { start, end, kinds } of walls) {
    if (kinds.size < kindsOfAWall) continue;
    const last = found.at(-1);
    const floor = Math.max(0, start - gapLimit, last?.end ?? 0);
    const stop = [...line.slice(floor, start).matchAll(/[.!?;)](?=\s*\S)/g)].at(-1);
    const begin = stop ? floor + stop.index + 1 : floor === 0 ? 0 : start;
    if (OF_WORK.test(line.slice(begin, start))) continue;
    const after = /^[^.!?;]{0,200}(?:[.!?;]|$)/.exec(line.slice(end, end + gapLimit + 1));
    const stretch = { start: begin, end: end + (after?.[0].length ?? 0) };
    // What stands between two walls, or behind the last one, tells of the same.
    if (last && goesOn(line.slice(last.end, begin))) last.end = stretch.end;
    else found.push(stretch);
  }
  const last = found.at(-1);
  if (last && goesOn(line.slice(last.end))) last.end = line.length;
  return found;
}
