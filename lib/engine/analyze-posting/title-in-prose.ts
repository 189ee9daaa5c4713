import { matchesOf } from "#lib/language/matches.ts";
import { isRolePhrase, SELDOM } from "./title-lines.ts";
import { tidyTitle } from "./split-title.ts";

// Titles that sentences name: "We are looking for a baker", "the position of Election Supervisor", "As a Data
// Engineer you will …". What a sentence says of a colleague or of the past is no title.

const ADJECTIVE =
  "(?:new|next|first|second|third|fourth|fifth|experienced|motivated|talented|passionate|highly|skilled|dedicated|qualified|exceptional|enthusiastic|reliable|friendly|full[- ]time|part[- ]time|dynamic|ambitious|creative|caring|compassionate|strong|great|outstanding|energetic|trusted|permanent|temporary|seasonal|strategic|committed|exciting|kind|hard-?working|self-motivated)";
const ARTICLE = `(?:an?|the|our(?: next)?|their|one|two|several|another|une?|eine?n?|een|una?)`;
const PHRASE = `["“]?(?:${ARTICLE} )?["“]?(?:(?:${ADJECTIVE}),? (?:and )?)*(?:and )?([^\\n.;:()!?"”]{3,70})`;
const VERB =
  "(?:will|is responsible|performs|directs|plans|leads|manages|provides|serves|works|assists|oversees|supports|coordinates|conducts|administers|ensures|acts|owns|helps|keeps|runs|develops|designs|maintains|supervises|prepares|processes|reports)";

type Pattern = { weight: number; pattern: RegExp };

const PATTERNS: Pattern[] = [
  {
    weight: 4,
    pattern: new RegExp(
      `\\b(?:is|are|we(?:'re|’re| are)?) (?:currently |now |actively )?(?:hiring|looking for|seeking|recruiting|after|searching for|looking to (?:hire|appoint|recruit)|accepting applications for|wish(?:es)? to appoint)(?: applicants?| candidates?| applications)?(?: for)? ${PHRASE}`,
      "giu",
    ),
  },
  {
    weight: 4,
    pattern: new RegExp(`\\b(?:position|role|post|job|vacancy|appointment) (?:of|as) ${PHRASE}`, "giu"),
  },
  {
    weight: 4,
    pattern: new RegExp(
      `\\bthis (?:position|role|post|job|opportunity) is for (?:an? (?:\\p{L}+-minded |\\p{L}+-driven )?)${PHRASE}`,
      "giu",
    ),
  },
  {
    weight: 3,
    pattern: new RegExp(
      `\\b(?:opportunity|opening|vacancy|search|hiring|applications?|applicants?|candidates?|an? need|needs?|seeks?|seeking|wants?|wanted|recherch\\w+|such(?:en|t)(?: wir)?|zoeken(?: wij)?|busca(?:mos)?)(?: applicants?| candidates?| applications)?(?: for)? ${PHRASE}`,
      "giu",
    ),
  },
  {
    weight: 3,
    pattern: new RegExp(`\\bthe ["“]?([^\\n.;:()!?"”]{3,60}?)["”]? (?:position|role|post|vacancy)\\b`, "giu"),
  },
  {
    weight: 3,
    pattern:
      /\b(?:[Aa]s|[Aa]ls|[Ii]n the role of|[Bb]ecome) (?:an? |our |the |your |een )?([^\n.;:()!?"”]{3,70})/gu,
  },
  {
    weight: 2,
    pattern: new RegExp(
      `(?:^|[.!?] |\\n)(?:The|This|Our|An?) ([\\p{L}][\\p{L}/&’' -]{2,60}?)(?: \\(\\p{Lu}{2,6}\\))? ${VERB}\\b`,
      "gu",
    ),
  },
  {
    weight: 4,
    pattern:
      /\b(?:incumbent|position|employee|role|post ?holder) (?:will )?(?:serves?|acts?|works?|functions?) as ([^\n.;:()!?"”]{3,70})/giu,
  },
  {
    weight: 2,
    pattern:
      /(?:^|\n)(?:(?:[Ff]ull|[Pp]art)[- ]time|[Ww]eekend|[Ss]aturday|[Ee]vening|[Tt]emporary|[Pp]ermanent) (\p{L}[^\n.;:()!?]{3,60}?)(?= (?:for|in|at|to) )/gu,
  },
  {
    weight: 3,
    pattern:
      /(?:^|[.!?] |\n)This ([^\n.;:()!?"”]{3,60}?) (?:position|role|post|vacancy) (?:is|will|requires)\b/gu,
  },
  // "Backend Engineers at Loaf build ovens".
  {
    weight: 2,
    pattern:
      /(?:^|[.!?] |\n)(\p{Lu}[\p{L}/&’' -]{3,60}?s) at \p{Lu}[\p{L}\d]+ (?:build|design|write|work|own|help|lead|run|solve|create|are)\b/gu,
  },
  { weight: 2, pattern: /(?:^|\n)(\p{Lu}[\p{L}/&’' -]{2,60}?) (?:will have|will be|wanted|needed)\b/gu },
];

const COLLEAGUE =
  /\b(?:report\w*|accountable|answer\w*|serves?|acts?|acting|functions?|works?|working|assist\w*|supervision|direction|supervis\w+|support\w*|advis\w*|alongside|led by|experience|worked|served|licensed|certified|employed|training|graduated|known|and\/or|under|such|well|hear from|succeed\w*|or)\s*(?:to|of|by|as|with|for)?\s*(?:an?|the|our)?\s*$/i;
const CUT =
  /\s+(?:to|who|with|for|in|at|that|on|based|responsible|position|role|post|and join|as|within|located|is|are|will|would|whose|you|we|from|by|has|must|plans|performs|pour|capable|bij|ga|sur|am|im|mit|met|voor|con|para|on behalf)\b.*$|,.*$|["“”]/iu;

const OF_THEM = /^[^.\n]{0,150}, (?:they|he|she) \p{Ll}/u;

function phraseOf(written: string): string {
  const phrase = written
    .replace(/^(?:the|an?|our|your|its|this)\s+/i, "")
    .replace(CUT, "")
    .replace(/^(?:position|role|post|job) of (?:an? |the )?/i, "");
  const first = phrase.replace(/ and .*$/, "");
  // "A project manager and first point of contact" names one role.
  // "We're looking for the builders who …", "the people who": no job.
  if (/^the \p{Ll}+s who\b/u.test(written) && !/ /.test(first)) return "";
  const rest = phrase.slice(first.length).replace(/^ and /, "");
  const role = first !== phrase && !isRolePhrase(rest) ? first : phrase;
  return role.split(" ").length <= 8 && !SELDOM.test(role) && isRolePhrase(role) ? tidyTitle(role) : "";
}

/** The title that the text's sentences name, most clearly, most often, earliest; "" when none does. */
export function titleInProse(head: string): string {
  const scores = new Map<string, { title: string; score: number }>();
  for (const { weight, pattern } of PATTERNS) {
    for (const match of matchesOf(head, pattern)) {
      const at = match.index + match[0].lastIndexOf(match[1]!);
      if (COLLEAGUE.test(head.slice(Math.max(0, match.index - 30), match.index))) continue;
      if (weight < 4 && COLLEAGUE.test(head.slice(Math.max(0, at - 30), at))) continue;
      // "Our applications for developers and enterprises".
      if (/^applications? for \p{Ll}+s\b/iu.test(match[0])) continue;
      // "As advisors to those they work with, they lead".
      if (OF_THEM.test(head.slice(at, at + 160))) continue;
      const title = phraseOf(match[1]!);
      // "The opportunity for a careful professional": somebody, not a title.
      if (title === "" || (weight === 3 && /\p{Ll} professional$/u.test(title))) continue;
      const key = title.toLowerCase();
      const known = scores.get(key);
      // "The builders who see the cracks" are a figure of speech where the text names its job.
      const isBare =
        weight >= 3 && (/^\p{Ll}+s (?:who|that)\b/u.test(match[1]!) || /^\p{Ll}+s$/u.test(title));
      const score = (isBare ? 1 : weight) + 2 * (1 - match.index / head.length);
      if (known) known.score += score / 2;
      else scores.set(key, { title, score });
    }
  }
  let best = { title: "", score: 0 };
  for (const one of scores.values()) if (one.score > best.score) best = one;
  return best.title;
}
