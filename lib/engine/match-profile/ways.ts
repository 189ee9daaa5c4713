import { levelRank, studyYears } from "#lib/engine/education-levels.ts";
import type { Ask, Way } from "#lib/postings/schema.ts";
import { formatLength, unionMonths } from "#lib/time.ts";
import { degreesOf } from "./education.ts";
import { evidenceLimit, gapOf, quoted, type Evidence, type MatchContext } from "./evidence.ts";
import { roleFacts } from "./years.ts";

type Judge = (ask: Ask, context: MatchContext) => Evidence;

/** Several things that are asked for together: met when each is, otherwise their mean. */
export function together(results: Evidence[]): Evidence {
  const share = results.reduce((sum, result) => sum + result.share, 0) / results.length;
  return {
    share,
    factIds: [...new Set(results.flatMap((result) => result.factIds))].slice(0, evidenceLimit),
    gap: results.flatMap((result) => (result.gap === "" ? [] : [result.gap])).join(" "),
  };
}

/**
 * Of several ways the one that the profile has come farthest on; of those equally far the one that costs least.
 * A gap names it, since that is the one worth going.
 */
export function bestWay(ways: Way[], context: MatchContext, judge: Judge): Evidence {
  const judged = ways.map((written, at) => ({
    ...judgeWay(written, ways, context, judge),
    written,
    way: at,
  }));
  const [best] = judged.toSorted((a, b) => b.share - a.share || a.cost - b.cost || a.way - b.way);
  const { share, factIds, way, written } = best!;
  if (share >= 1) return { share, factIds, gap: "", way };
  const lead = share > 0 ? "you are nearest to" : "the shortest is";
  const gap = `One of ${ways.length} ways is enough; ${lead} ${quoted(written.text)}. ${best!.gap}`;
  return { share, factIds, gap, way };
}

function judgeWay(way: Way, ways: Way[], context: MatchContext, judge: Judge): Evidence & { cost: number } {
  const first = ways[0]!;
  if (way !== first && OBTAINED_LATER.test(way.text))
    return { ...gapOf(`The posting also takes ${quoted(way.text)}; no resume shows that.`), cost: notForMe };
  if (way !== first && EQUIVALENT.test(way.text)) {
    const target = ways.find((one) => !EQUIVALENT.test(one.text)) ?? first;
    return { ...equivalentEvidence(way, target, context), cost: notForMe };
  }
  const asks = way.all ?? [way];
  const results = asks.map((ask) => judge(ask, context));
  const cost = asks.reduce((sum, ask, at) => sum + costOf(ask, results[at]!, context), 0);
  return { ...(results.length === 1 ? results[0]! : together(results)), cost };
}

// What one is told to do first should be what the posting names, not what its reader may let pass for it.
const notForMe = 100;

const OBTAINED_LATER =
  /\b(?:ability|able|willing(?:ness)?|will|eligib(?:le|ility)|commitment) (?:to|for) (?:obtain|get|acquire|become|complete|earn|be licensed|sit|licensure)\b/i;
const EQUIVALENT =
  /\b(?:equivalen\w+|comparable|commensurate|in lieu|substitut\w+)\b|^(?:an?y? |some )?(?:[\w-]+ ){0,2}combinations? of\b|^(?:relevant|related|practical|prior|previous|professional|work|working|hands-on|industry) (?:[\w-]+ ){0,4}experience$/i;
const BY_WORK = /\b(?:experience|work|service|training|background|combination)\b/i;

/**
 * "Or equivalent experience": the posting leaves open how much. A year of work in the field counts for a year of
 * study, as many employers do who name a number (four for a bachelor's degree), and the years that are asked for
 * beside the degree come on top. What only its readers can judge (another certificate) shows nothing.
 */
function equivalentEvidence(way: Way, target: Way, context: MatchContext): Evidence {
  const asks = target.all ?? [target];
  const level = asks.find((ask) => ask.education)?.education?.level ?? null;
  if (level === null || !BY_WORK.test(way.text)) {
    const degree = degreesOf(context).find(({ rank }) => rank >= levelRank("associate"));
    const isStudy = /\b(?:education|degree|college|coursework)\b/i.test(way.text);
    if (level !== null || !isStudy || !degree)
      return gapOf(`The posting also takes ${quoted(way.text)}, which its readers judge.`);
    const factIds = degree.facts.filter(({ kind }) => kind === "degree").map(({ id }) => id);
    return {
      share: 0.5,
      factIds,
      gap: `Your ${degree.item.degree} may count for some of it; its readers judge.`,
    };
  }
  const needed = 12 * (studyYears[level] + Math.max(0, ...asks.map((ask) => ask.minYears ?? 0)));
  const roles = context.experiences.filter((role) => context.isRelated(role.itemId));
  const months = unionMonths(
    roles.map((role) => role.item),
    context.today,
  );
  if (months === 0)
    return gapOf(
      `The posting also takes ${quoted(way.text)}; none of your dated roles is close to this job.`,
    );
  const factIds = roles.flatMap(roleFacts).slice(0, evidenceLimit);
  if (months >= needed) return { share: 1, factIds, gap: "" };
  return {
    share: months / needed,
    factIds,
    gap: `Your roles close to this job add up to ${formatLength(months)}; about ${formatLength(needed)} of work stand for that degree.`,
  };
}

/** Years that it takes to get there, roughly: of study, of work, half a year for a certificate or a skill. */
function costOf(ask: Ask, { share }: Evidence, context: MatchContext): number {
  if (share >= 1) return 0;
  const own = Math.max(0, ...degreesOf(context).map(({ rank }) => rank));
  const level = ask.education?.level;
  const ranks = Object.keys(studyYears) as (keyof typeof studyYears)[];
  const studied = own === 0 ? 0 : studyYears[ranks[own - 1]!];
  const study = ask.education ? Math.max(1, studyYears[level ?? "school"] - studied) : 0;
  const work = ask.minYears === null ? 0 : ask.minYears * (1 - share);
  return study + work || 0.5 * (1 - share);
}
