import { tenseOf } from "#lib/engine/write-resume/deed-openings.ts";

// Bullets that are sentences of their own, or lack only "is": "Satisfaction went from 78 to 88", "call volume about
// 1,100 a year", "retail sales always over target".

/** A sentence with its own subject; `isNamed`: the bullet's first word begins it. */
export type Stated = { text: string; isPast: boolean; isNamed: boolean };

/** "Food cost down from 34% to 29%", "circulation up 12% in 2023"; "up to 60,000 sq ft" has not moved. */
const MOVED = /^(\p{L}[\p{L}' -]{2,40}) ((?:(?:down|up) (?:(?:from|by) |(?=\d[\d.,]* ?%))|down to ).+)$/u;
const CHANGED =
  /^\p{L}[\p{L}' -]{3,60}? (?:went|rose|fell|grew|dropped|increased|improved|doubled|tripled|climbed|shrank|decreased) (?:from|by|to|in|since|over|\d)/u;
const STATED =
  /^(?!(?:what|which|who|when|where|how|all|if)\b)\p{L}[\p{L}' -]{3,40}? (?:is|are|was|were) (?!by\b)/iu;
/** "When the manager was ill I did the rotas". */
const WHEN = /^(?:when|while|after|before|once)\b[^;:]{5,80}?,? I \p{Ll}+/iu;
const DONE_WITH =
  /^(?!(?:to|as|in|on|at|by|for|with|all)\b)((?:\p{L}[\p{L}'-]* ){0,4}?\p{L}+[^s\P{L}]s) (\p{L}{3,}ed|done|built|paid|made|written|sold|taught|grown|kept) (?:in|for|with|at|by|on|from|to|across|over|within|into|using|under)\b/iu;

/** "Backup supervisor when the lead is out": its verb is another clause's. */
const UNDER =
  /^(?:[\p{L}'’-]+ ){1,6}(?:when|while|if|where|that|who|which|because|until|unless) (?:[\p{L}'’-]+ ){0,4}(?:is|are|was|were)\b/iu;

/** A bullet that is a sentence of its own ("Satisfaction went from 78 to 88"), or one that lacks "were" ("books made with 31 families"). */
function clauseOf(text: string): string | null {
  const own = !/^(?:I|we|my)\b/i.test(text) && tenseOf(text.split(" ")) === null;
  if (!own || UNDER.test(text)) return null;
  if (CHANGED.test(text) || STATED.test(text) || WHEN.test(text)) return text;
  const done = DONE_WITH.exec(text);
  if (done && / (?:by|with) (?:me|myself)\b/.test(text)) return null;
  return done ? `${done[1]} were${text.slice(done[1]!.length)}` : null;
}

const MEASURE =
  "rate|time|times|volume|count|score|turnover|attendance|accuracy|average|satisfaction|margin|revenue|throughput|yield|capacity|uptime|retention|rating|readership|circulation|membership|enrollment|enrolment|occupancy|utilization|utilisation|productivity|speed|conversion|load|size|shrinkage|shrink|waste|share|rates|scores|costs|losses|numbers|income|turnover|sales|budget";
/** "call volume about 1,100 per year", "Cycle time 17 days vs. the department’s 24". */
const MEASURED = new RegExp(
  `^((?:[\\p{L}-]+ ){0,3}(?:${MEASURE})) ((?:(?:of|at) )?(?:(?:about|around|roughly|nearly|over|under|below|above) )?[$£€]?\\d.*)$`,
  "iu",
);
/** "cash drawer never off by more than $2". */
const KEPT =
  /^(\p{L}[\p{L}' -]{2,40}?) ((?:always|never|consistently|mostly|usually|regularly) (?:over|under|above|below|on|off|within|at|in|ahead|full|clean|correct|ready|less|more|better|lower|higher)\b.*)$/u;
const YEAR =
  /\b(?:in|for|during|by) (?:(?:early|late|mid|summer|spring|autumn|fall|winter) )?(?:19|20)\d\d\b|\blast (?:year|yr)\b|\bwas\b/i;

/** A bullet as a sentence with its own subject; null where it is none. */
export function statedOf(text: string, isCurrent: boolean): Stated | null {
  const said = MEASURED.exec(text) ?? KEPT.exec(text);
  const moved = said ? null : MOVED.exec(text);
  if (said || moved) {
    const [, thing = "", rest = ""] = (said ?? moved)!;
    if (tenseOf(thing.split(" ")) !== null) return null;
    const isPast = !isCurrent || YEAR.test(rest.replace(/\([^()]*\)/g, ""));
    const head = thing.split(/ (?:per|of|in|on|at|for) /)[0]!;
    const be = /[^s]s$/.test(head) ? (isPast ? "were" : "are") : isPast ? "was" : "is";
    const isOne = said && !/[^s]s$/.test(head) && /^(?:\p{Ll}+|\p{Lu}\p{Ll}+)(?: \p{Ll}+)*$/u.test(thing);
    const state = rest.replace(/^(?:of|at) /, "").replace(/\((?=was \d)/, "(it ");
    return isOne
      ? { text: `the ${thing[0]!.toLowerCase()}${thing.slice(1)} ${be} ${state}`, isPast, isNamed: false }
      : { text: `${thing} ${be} ${state}`, isPast, isNamed: true };
  }
  const clause = clauseOf(text);
  return clause ? { text: clause, isPast: !isCurrent, isNamed: true } : null;
}
