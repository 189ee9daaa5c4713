import { matchesOf } from "#lib/language/matches.ts";
import { plainWord, wordKey } from "./word-forms.ts";

/**
 * A word that makes a claim smaller ("helped", "not", "under the supervision of") and the words that it holds down:
 * who says those has to say a limit of the same kind. Limits of numbers ("up to") are read with their number.
 */
export type Limit = {
  kind: string;
  text: string;
  start: number;
  end: number;
  /** A line that has it says as little as one with a limit of its kind; of a fact it holds nothing down. */
  isMild: boolean;
};

const KINDS: [kind: string, pattern: string][] = [
  [
    "help",
    "assistant(?= to (?:the|an?) )|helped|helping|helps?(?= (?:to|with|in|the|them|my|our)\\b)|(?<=^|[.;,] |and |who |i )helps?(?= [a-z]+)(?! (?:desks?|cent[er]+s?|lines?|pages?|files?|texts?|articles?|documents?|documentation|tickets?|systems?|requests?|with|for)\\b)|assist(?:ed|ing|s)?|support(?:ed|ing|s)|(?<=^|[.;,] |and )support(?= (?:the|an?|my|our|all|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+s)\\b)|contribut(?:ed?|ing|es)(?= (?:to|towards?)\\b)|participat(?:ed?|ing|es)|(?:took|takes?|taking) part|part of|aid(?:ed|ing)|co-[a-z]+|shared|sharing|shares?(?! of\\b)|assistance|(?<=provid(?:e|ed|es|ing) (?:[a-z]+ ){0,2})support|jointly|volunteer(?:ed|ing|s)?",
  ],
  [
    "watch",
    "shadow(?:ed|ing)|watched(?= (?:the |an? )?(?:[a-z]+(?:ers|ors|ists|ians)|vets|nurses|chefs) [a-z]+ )|observ(?:ed|ing)|attend(?:ed|ing)",
  ],
  [
    "guidance",
    "under (?!my |our )(?:the |an? )?(?:[a-z'’-]+ ){0,2}(?:supervision|guidance|direction|oversight|eyes?|watch|lead of|leadership of)|with (?:the |an? )?(?:[a-z'’-]+ ){0,3}(?:supervision|oversight)\\b|subject to (?:[a-z]+ ){0,3}(?:review|approval)|(?<=for )(?:[a-z'’]+ ){1,3}(?:review|approval|sign-off)\\b(?! of)|(?<=for )(?:review|approval)(?= by\\b)|with (?:the |an? |my |our )?(?:[a-z'’-]+ ){1,3}present(?![a-z])|in (?:the )?presence of|(?:supervised|mentored|trained|led|managed|guided|overseen|as (?:directed|instructed|ordered|prescribed)) by|(?:on|at) (?:the (?:instructions?|orders?|direction) of|(?:the |an? |my |our )?(?:[a-z-]+ ){0,2}[a-z-]+['’]s? (?:instructions?|orders?|direction)\\b)|under (?:dr|mr|ms|mrs|prof)\\b|under (?:two|three|four|five|six) (?!hours|minutes|days|weeks|months|years|miles|percent|pounds)[a-z]+s\\b|under (?:an?|the|my|two|three|four|five|\\d+) (?:[a-z]+ ){0,2}(?:[a-z]+(?:er|or|ian|man|men|ney|ist|chef|doctor)s?)",
  ],
  [
    "together",
    "(?:together|jointly) with|as part of|in a (?:team|crew|group) of|one of an? (?:[a-z0-9]+-)?(?:[a-z]+ ){0,2}(?:team|crew|group)|in (?:partnership|collaboration|cooperation) with",
  ],
  [
    "negation",
    "free (?:of|from)(?= [a-z])|(?<=[a-z]-|\\b(?:injury|accident|incident|error|defect|damage|claim|fault|complaint|violation) )free|not a single|not one|not(?! (?:more|fewer|less) than| (?:included|counted)(?=$|[.;,)]))|nobody|no(?! (?:more|fewer|less|later|longer) than)|never|without(?! (?:pay|charge)\\b)|w\\/o|none|neither|nor|zero|cannot|(?:did|does|do|was|were|is|are|has|have|had|could)n['’]t",
  ],
  // "Some 40 dogs" is a number's limit.
  [
    "hedge",
    "nearly(?= [a-z]+ed\\b)|(?:almost|some)(?! (?:\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an? (?:dozen|hundred|thousand)))|partly|partially|occasionally|sometimes|usually|often|typically|generally|normally|chiefly|largely|predominantly|as (?:needed|required)|when needed|rarely|seldom|mainly|mostly|most of|(?:the )?(?:vast |large |great )?majority(?: of)?|half of|part-time|at (?:the |its |our )?(?:peak|busiest)(?! (?:hours|times))|at (?:peak|busy) (?:times|hours)|in (?:the )?(?:peak|high|busy) season|on busy (?:days|nights)",
  ],
  [
    "plan",
    "plan(?:ned|ning|s)?(?= (?:an?|the|two|three|\\d+) (?:[a-z-]+ ){0,2}?[a-z]{3,}(?:ations?|ersions?|ments?|ctions?)\\b(?! (?:rout|plan|schedul|menu))| to| the (?:move|launch|sale|purchase|repair|upgrade|closure|opening|rollout|[a-z]+(?:ation|ment|ction|sion|al)) of)|propos(?:ed?|ing|es)|(?:proposal|suggestion|recommendation|idea)(?= (?:of|to|for)\\b)|recommend(?:ed|ing|s)?|suggest(?:ed|ing|s)?|pitch(?:ed|ing)(?! in\\b)|advocat(?:ed|ing)|expected|attempt(?:ed|ing)|tr(?:ied|ying)(?= to)|(?:was|were|been|am|is|are) (?:to(?= [a-z]+)|(?:asked|invited|meant|supposed|due|scheduled|about|offered)(?: to)?)|offered(?= (?:the|an?) (?:post|job|role|position|place))|expects?(?: to)?|expecting to|hop(?:es?|ed|ing) to|(?:looking|keen|eager|ready|willing|wish(?:es|ed|ing)?) to(?= [a-z]+)|(?:looking|searching|in search|seeking)(?: for| of)?(?= (?:(?:new |full-time |part-time |any )?(?:work|roles?|jobs?|positions?|posts?|employment|openings?|opportunit(?:y|ies)|apprenticeships?|placements?)|an? (?:[a-z-]+ ){0,4}(?:work|role|job|position|post|opening|opportunity|apprenticeship|placement))\\b)|(?<=^|[;.,] |\\b(?:and|am|was|is|be|very|also|always) )interested in|intend(?:s|ed|ing)? to|aim(?:s|ed|ing)? to|want(?:s|ed|ing)? to|would have|would(?= [a-z]+)|considered|applied(?= (?:for|to)\\b)|aspir[a-z]+|learn(?:ed|t|s)?|(?<!\\b(?:machine|deep|reinforcement|transfer|statistical|e|online|distance|blended|adult|early|student|active)[ -])learning",
  ],
  // "No variance above 0.5%" is not "no variance".
  [
    "bound",
    "(?<=\\b(?:no|without|never|zero)\\b[^,.;]{0,60})(?<!\\b(?:in|for|across|during|within|throughout|of) )\\b(?:above|over|beyond|exceeding|outside|longer than|later than|more than)(?! (?:the |an? |my |our )?(?:(?:19|20)\\d\\d |last |past |whole |entire )?(?:seasons?|years?|months?|weeks?|days?|winters?|summers?|course|period)\\b)",
  ],
  [
    "part",
    "in (?:rough |first )?draft(?: form)?|(?:first |rough )?drafts? of|sections? of|chapters? of|portions? of|excerpts? of|parts of",
  ],
  [
    "once",
    "(?<=[a-z] )once(?= (?:as|for|with)\\b|[,.;]|$)|on one occasion|(?:for|in) one (?:term|season|winter|summer|spring|autumn|semester)",
  ],
  // What is left out of a deed: "all requests except legal ones".
  [
    "except",
    "except(?:ing)?(?: for)?|excluding|apart from|aside from|other than|minus(?= the )|(?<=, (?:[a-z-]+ ){1,3})(?:excepted|excluded|apart|aside|not (?:included|counted)|not counting)(?=$|[.;,)])",
  ],
  [
    "failure",
    "(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:prize|place)|unsuccessful(?:ly)?|fail(?:ed|ing|s)?|(?:short|long)list(?:ed|ing)?|nominat(?:ed|ion)|nominee|finalist|semi-?finalist|runners?-up|refus(?:ed?|es|ing)|declin(?:ed?|es|ing)(?= (?:an?|the|to|all|any|\\d+|[a-z]+ (?:offers?|posts?)) ?)(?! to (?:\\d|[a-z]+ percent))|turn(?:ed|s|ing)? down|reject(?:ed|s|ing)(?= (?:an?|the|it|them)\\b|[,.;]|$)|cancel(?:l?ed|s)|postponed|(?:came|placed|finished|ranked)(?: in)? (?:second|third|fourth|2nd|3rd|4th)|not yet|awaiting|patent application|pending|provisional(?:ly)?",
  ],
  [
    "practice",
    "simulated|mock|student|trainee(?:ship)?|apprentice(?:ship)?|intern(?:ship)?|assistant|junior|second(?=[- ]in[- ](?:command|charge)\\b)|deputy|associate(?! of\\b| in\\b| degree|['’]s)|aide|helper|acting|interim|back-?up|stand-?in|relief|candidate|probationary|(?:second|2nd|third|3rd)(?= author\\b)|(?:second |third |next )?in line(?= for\\b)|practice(?= patients?)|(?:(?:fill(?:ed|ing|s)?|substitut(?:ed?|es|ing)|stood|stand(?:s|ing)?|step(?:s|ped|ping)?) in (?:for|as)|deputi[sz](?:ed|es?|ing) for|cover(?:ed|s|ing)? for|understud(?:y|ied))(?= (?:the |an? |my |our |his |her )?(?:[a-z-]+ ){0,2}(?:[a-z]+(?:er|or|ist|ian|ant|man)|nurse|chef|head|lead|principal|clerk)s?\\b)|fill-?in",
  ],
  [
    "mild",
    "join(?:ed|s|ing)?(?! (?:the |an? |our |my )?(?:company|firm|board|staff|department))|pitch(?:ed|es|ing)? in|(?:lent|lend|lends|lending|gave|give|gives|giving) (?:(?:the|an?|my|our|their) (?:[a-z]+ ){1,3})?(?:a )?(?:helping )?hand|(?:gave|give|gives|giving|provided?|provides|providing|had) (?:some )?input(?= (?:to|on|into)\\b)|(?:had|played|play|plays|playing) an? (?:small )?(?:hand|part|role) in|participants?(?= in\\b)|contributors?(?= to\\b)|contributions?(?= to\\b)|members?(?= of\\b)|support|backed up|backs up|involved(?= in\\b)|involvement(?= in\\b)|help(?= (?:with|for)\\b)|work(?:ed|ing|s)? (?:with|alongside)",
  ],
];

// In lower case and ASCII only: with the flags "iu" it took four times as long.
const LIMIT = new RegExp(
  `(?<![à-ɏ])\\b(?:${KINDS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join("|")})(?![a-z0-9À-ɏ])`,
  "g",
);

// No line that people read has as many; a hostile one has thousands, and each is laid beside each.
const limitsRead = 100;

export function limitsIn(text: string): Limit[] {
  const found: Limit[] = [];
  // Of A to Z only: where lower case is longer (İ), places would not agree.
  for (const match of matchesOf(
    text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
    LIMIT,
  )) {
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? "";
    if (found.length === limitsRead) break;
    found.push({
      kind: kind === "mild" ? "help" : kind,
      isMild: kind === "mild",
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

const TOOK_PART = /^(?:participa|member|involve|(?:had|play))/;
const HELPED = /^(?:help|assist|support|aid)/;

const ALIKE = [
  "mostly|mainly|chiefly|largely|predominantly|most of|majority|majority of|the majority|the majority of|vast majority|the vast majority|the vast majority of|large majority|the large majority of",
  "sometimes occasionally some",
  "usually typically generally normally often",
  "partly partially",
  "rarely seldom",
  "as needed|as required|when needed|where needed",
  "at peak|at the peak|at its peak|at our peak|at busiest|at its busiest|at the busiest|at peak times|at busy times|at peak hours|in peak season|in the peak season|in high season|in busy season|on busy days|on busy nights",
  "fill-in|fillin|stepped in as|steps in as|step in as|stepping in as|standing in as|stepped in for|step in for|steps in for|stepping in for|fill in as|fills in as|filling in as|stands in as|stand in as|cover for|covers for|covering for|filled in for|fill in for|fills in for|filling in for|stood in for|stand in for|stands in for|standing in for|filled in as|stood in as|deputised for|deputized for|deputise for|covered for|stand-in|standin|relief|acting",
  "runner-up|runners-up|came second|placed second|finished second|second place|2nd place|second prize|2nd prize|came 2nd|placed 2nd|finished 2nd",
  "finalist|semi-finalist|shortlisted|shortlist|nominated|nominee|nomination",
  "pending|not yet|awaiting",
  "refuse|refused|refuses|refusing|decline|declined|declines|declining|turned down|turns down|turn down|rejected|rejects",
].map((row) => (row.includes("|") ? row.split("|") : row.split(/ (?!of)/)));

/** What alike hedges share: "mostly" and "most of". */
function hedgeKey(text: string): string {
  // "Third place", "came third".
  const place = /\b(?:third|3rd|fourth|4th)\b/.exec(text)?.[0];
  if (place) return /third|3rd/.test(place) ? "third" : "fourth";
  const row = ALIKE.findIndex((words) => words.includes(text));
  return row === -1 ? wordKey(plainWord(text)) : `alike ${row}`;
}

/** Whether two limits are as small: the same kind, or for a hedge the same word. */
export function isAsSmall(a: Limit, b: Limit): boolean {
  if (a.kind !== b.kind) return false;
  // Who took part may have done more than who assisted.
  if (a.kind === "help" && TOOK_PART.test(a.text)) return !HELPED.test(b.text);
  if (a.kind === "hedge" || a.kind === "practice" || a.kind === "failure" || a.kind === "part")
    return hedgeKey(a.text) === hedgeKey(b.text);
  return true;
}
