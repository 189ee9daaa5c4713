import { tenseOf } from "#lib/engine/write-resume/deed-openings.ts";
import { verbOfGerund, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";

// Bullets that begin neither with a deed nor with what somebody is: what was done to the person, what a time or place
// stands before, and what names work without a verb.

const RECEIVED = new Map(
  (
    [
      ["recognized recognised commended praised nominated shortlisted thanked", /^(?:as|for|by|with|in|twice|among)$/],
      ["selected chosen elected appointed hired recruited engaged employed", /^(?:as|for|to|by|from|out|twice)$/],
      ["promoted", /^(?:to|from|twice|within|after|in|into|three)$/],
      ["trusted entrusted tasked charged", /^with$/],
      ["asked invited seconded assigned cleared attached transferred", /^(?:to|back|by)$/],
      ["involved engaged associated exposed deputed", /^(?:in|with|as|to)$/],
      ["trained", /^(?:in|by|to|as|on)$/],
      ["certified licensed accredited authorized authorised qualified", /^(?:in|to|for|by|on)$/],
      ["ranked rated", /^(?:as|among|in|top|first|second|third|\d.*|[“"].*)$/],
      ["named voted awarded", /^(?:as|for|[“"A-Z].*|best|top|employee|student|teacher|nurse|driver|player|salesperson|volunteer)$/],
    ] as [string, RegExp][]
  ).flatMap(([verbs, follows]) => verbs.split(" ").map((verb) => [verb, follows] as const)),
); // prettier-ignore

/** "Recognized as Teller of the Quarter" is "was recognized as …": it was done to who writes. */
export function receivedOf(text: string): string | null {
  const own = text.replace(/^[Ww]as (?=\p{L}+ed )/u, "");
  const [first = "", next = ""] = own.split(" ");
  const word = first.toLowerCase();
  return RECEIVED.get(word)?.test(next) ? `was ${word} ${own.slice(first.length + 1)}` : null;
}

const LEADS = /^(?:in|during|since|at|for|from|on|after|before|between|within|over|with|under|through)$/i;
const NO_END =
  /^(?:the|a|an|all|own|two|three|four|five|six|and|or|of|to|in|on|at|by|for|from|with|very|fully|newly|my|our|their|his|her)$/i;
const longestLead = 8;

/** "In 2023 chose …", "At the Leeds site ran …": with "I" before the deed. Null where no past deed stands behind. */
export function ledOf(text: string): string | null {
  const parts = text.split(" ");
  if (!LEADS.test(parts[0]!)) return null;
  const isSince = /^since$/i.test(parts[0]!);
  for (let at = 2; at <= Math.min(longestLead, parts.length - 3); at += 1) {
    const before = parts[at - 1]!.replace(/,$/, "");
    if (NO_END.test(before) || /[;:.]$/.test(parts[at - 1]!)) continue;
    const word = parts[at]!;
    const lead = parts.slice(0, at).join(" ").replace(/,$/, "");
    const rest = parts.slice(at);
    if (isSince && /^\p{Ll}+ing$/u.test(word) && verbOfGerund(word))
      return `${lead} I have been ${rest.join(" ").split(/[:;]/)[0]}`;
    if (isSince || !/^\p{Ll}/u.test(word) || tenseOf(rest) !== "past") continue;
    return `${lead} I ${rest.join(" ")}`;
  }
  return null;
}

/** What names something that is done: "HTS classification", "bank reconciliations", "liaison with suppliers". */
const WORK =
  /(?:(?<!net|frame|art)work|\p{L}{2}ings?|\p{L}{3}(?:[ts]ions?|ments?|ances?|ences?|ysis|yses|rals|vals|isals|graphy)|(?:^|-)(?:care|service|services|support|control|payroll|research|design|liaison|entry|prep|upkeep|relief|triage|cover|contact|supply|delivery|deliveries|therapy|surveys|repairs|checks|counts|visits|reports|returns|ledgers?|requests|claims|audits|estimates|orders|calls|reviews|interviews|queries|rotas|schedules|moves|duties|patrols|tests|studies|lessons|classes|tours|sales|purchases|accounts|recs|budgets|contracts|rounds|storage|safety|security|logistics|analytics))$/iu;
const ENDS_PHRASE =
  /^(?:of|for|in|on|at|by|from|with|to|per|under|across|over|via|using|between|and|or|as|during|within|including|about|around|twice|once|each|every)$|^[-–—(+]/i;
const CLAUSE =
  /(?:^|[ ,;(])(?:I|my|we|me|is|are|was|were|has|have|had|went|rose|fell|grew|grad|certified|licensed)(?= |$)/i;
const QUALITY =
  /^(?:good|excellent|strong|sound|solid|hands-on|additional|professional|expert|proficient|adept|deep|basic|extensive|working|lead|head)\b|\b(?:experience|knowledge|understanding|exposure|expertise|skills|ability)\b/i;
const NO_WORK =
  /^(?:zero|no|member|winner|fluent|proficient|able|strong|(?:team|crew) (?:of|on|in)|(?:only|sole|main|first))\b/i;
/** A verb behind a comma or dash would have no subject. */
const OWN_VERB =
  /[,;–—-] (?:and )?(?:\p{Ll}+ed|wrote|ran|led|built|kept|made|took|held|did|got|gave|set|cut|won) /u;

/** Whether a text names work that "my work includes" may be said of: no amount, no rank, no clause of its own. */
export function namesWork(text: string): boolean {
  if (
    !/^\p{L}/u.test(text) ||
    CLAUSE.test(text) ||
    OWN_VERB.test(text) ||
    NO_WORK.test(text) ||
    QUALITY.test(text.split(/ (?:of|in|on|with|for) /)[0]!)
  )
    return false;
  const parts = text.split(" ");
  const head = headOf(parts);
  // "98% attendance", "CSAT 94%" are figures; "tickets closed" is what was done with them.
  if (head.length > longestHead || head.some((part) => /\d|\p{L}{2}ed$/u.test(part))) return false;
  const last = head.at(-1)!.replace(STOP, "");
  // "Development: configure and build" is a heading and its deed.
  const label = /^[^:]{1,60}: (?=(\S+) )/u.exec(text);
  if (label && verbOfPresent(label[1]!.toLowerCase())) return false;
  if (head.length > 1 && !label && verbOfGerund(parts[0]!.toLowerCase())) return true;
  if (WORK.test(last) && !isPerhapsVerb(parts, head.length)) return true;
  // "Till, cashing up and banking": a list of work, of which the first name alone would say little.
  return /,$/.test(head.at(-1)!) && /^(?:\p{L}+ )?\p{L}{2,}ing\b/u.test(parts.slice(head.length).join(" "));
}

const longestHead = 6;
const STOP = /[,;:.]$/;

/** The noun phrase that a text begins with, up to a comma or preposition. */
function headOf(parts: string[]): string[] {
  const stop = parts.findIndex((part, at) => STOP.test(part) || (at > 0 && ENDS_PHRASE.test(part)));
  if (stop === -1) return parts;
  const joint = /^(?:and|or)$/.test(parts[stop]!) ? headOf(parts.slice(stop + 1)) : null;
  if (joint) return parts.slice(0, stop + 1 + joint.length);
  return parts.slice(0, STOP.test(parts[stop]!) ? stop + 1 : stop);
}

/** "Interview in Hebrew": one word that may be a verb. */
function isPerhapsVerb([first = "", next = ""]: string[], length: number): boolean {
  return length === 1 && next !== "of" && verbOfPresent(first.replace(STOP, "").toLowerCase()) !== undefined;
}

const CHANGED =
  /^\p{L}[\p{L}' -]{3,60}? (?:went|rose|fell|grew|dropped|increased|improved|doubled|tripled|climbed|shrank|decreased) (?:from|by|to|in|since|over|\d)/u;
const STATED =
  /^(?!(?:what|which|who|when|where|how|all|if)\b)\p{L}[\p{L}' -]{3,40}? (?:is|are|was|were) (?!by\b)/iu;
/** "When the manager was ill I did the rotas". */
const WHEN = /^(?:when|while|after|before|once)\b[^;:]{5,80}?,? I \p{Ll}+/iu;
const DONE_WITH =
  /^(?!(?:to|as|in|on|at|by|for|with|all)\b)((?:\p{L}[\p{L}'-]* ){0,4}?\p{L}+[^s\P{L}]s) (\p{L}{3,}ed|done|built|made|written|sold|taught|grown|kept) (?:in|for|with|at|by|on|from|to|across|over|within|into|using|under)\b/iu;

/** A bullet that is a sentence of its own ("Satisfaction went from 78 to 88"), or one that lacks "were" ("books made with 31 families"). */
export function clauseOf(text: string): string | null {
  const own = !/^(?:I|we|my)\b/i.test(text) && tenseOf(text.split(" ")) === null;
  if (!own) return null;
  if (CHANGED.test(text) || STATED.test(text) || WHEN.test(text)) return text;
  const done = DONE_WITH.exec(text);
  return done ? `${done[1]} were${text.slice(done[1]!.length)}` : null;
}

const PARTED = /^[^,:;–—]{3,40}(?:, | [-–—] |; |: )(?=\p{Ll})(.+)$/u;

/** "Ordering and stock, reduced waste by a third": the deed behind a name, where it says something by itself. */
export function laterDeed(text: string): string | null {
  const rest = PARTED.exec(text)?.[1];
  if (
    !rest ||
    rest.split(" ").length < 4 ||
    !/^\p{L}+ (?:the|a|an|out|\d|\p{Ll}+s\b|\p{Ll}+ (?:from|by|to) )/u.test(rest)
  )
    return null;
  return /^\p{Ll}+(?:ed)? /u.test(rest) && tenseOf(rest.split(" ")) === "past" ? rest : null;
}
