import { tenseOf } from "#lib/engine/write-resume/deed-openings.ts";
import { HAS_RATE } from "./asides.ts";
import { standingOf } from "./standings.ts";
import { withTails } from "./tails.ts";
import { gerundOfPast, verbOfGerund, verbOfPresent } from "#lib/engine/write-resume/verbs.ts";

// Bullets that begin neither with a deed nor with what somebody is: what was done to the person, what a time or place
// stands before, and what names work without a verb.

const RECEIVED = new Map(
  (
    [
      ["recognized recognised commended praised nominated shortlisted thanked", /^(?:as|for|by|with|in|twice|among)$/],
      ["selected chosen elected appointed hired recruited engaged employed", /^(?:as|for|to|by|from|out|twice)$/],
      ["promoted", /^(?:to|from|twice|within|after|in|into|three)$/],
      ["trusted entrusted tasked charged", /^with$/],
      ["asked invited seconded assigned cleared attached transferred redeployed relocated", /^(?:to|back|by)$/],
      ["involved engaged associated exposed deputed", /^(?:in|with|as|to)$/],
      ["trained", /^(?:in|by|to|as|on)$/],
      ["certified licensed accredited authorized authorised qualified", /^(?:in|to|for|by|on)$/],
      ["ranked rated", /^(?:as|among|in|top|first|second|third|\d.*|[“"].*)$/],
      ["named voted awarded", /^(?:as|for|[“"A-Z].*|best|top|employee|student|teacher|nurse|driver|player|salesperson|volunteer|rookie|apprentice|trainee|agent|seller|most|outstanding)$/],
    ] as [string, RegExp][]
  ).flatMap(([verbs, follows]) => verbs.split(" ").map((verb) => [verb, follows] as const)),
); // prettier-ignore

/** "Recognized as Teller of the Quarter" is "was recognized as …": it was done to who writes. */
export function receivedOf(text: string): string | null {
  const own = text.replace(/^[Ww]as (?=\p{L}+ed )/u, "");
  const [first = "", next = ""] = own.split(" ");
  const word = first.toLowerCase();
  return RECEIVED.get(word)?.test(next)
    ? `was ${word} ${own.slice(first.length + 1).replace(/(?<=of the (?:year|month|quarter) )(?=(?:19|20)\d\d$)/i, "in ")}`
    : null;
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
    const standing = isSince && /\d,?$/.test(parts[at - 1]!) ? standingOf(rest.join(" "), true) : null;
    if (standing)
      return withTails(
        `${lead} I have been ${standing.replace(/^am (?:an? (?=[\p{Ll} -]*\b(?:lead|head|deputy|chair)\b))?/u, "")}`,
        true,
      );
    if (isSince || !/^\p{Ll}/u.test(word) || tenseOf(rest) !== "past") continue;
    return `${lead} I ${rest.join(" ")}`;
  }
  return null;
}

/** What names something that is done: "HTS classification", "bank reconciliations", "liaison with suppliers". */
const WORK =
  /(?:(?<!net|frame|art)work|\p{L}{2}ings?|\p{L}{3}(?:[ts]ions?|ments?|ances?|ences?|ysis|yses|rals|vals|isals|graphy)|(?:^|-)(?:care|service|services|support|control|payroll|research|design|liaison|entry|prep|upkeep|relief|triage|cover|contact|supply|delivery|deliveries|therapy|surveys|repairs|checks|counts|visits|reports|returns|ledgers?|requests|claims|audits|estimates|orders|calls|reviews|interviews|queries|rotas|schedules|moves|duties|patrols|tests|studies|lessons|classes|tours|sales|purchases|accounts|recs|budgets|contracts|rounds|storage|safety|security|logistics|analytics|help|duty|certs))$/iu;
const ENDS_PHRASE =
  /^(?:of|for|in|on|at|by|from|with|to|up|per|under|across|over|via|using|between|and|or|as|during|within|including|about|around|twice|once|each|every)$|^[-–—(+]/i;
const CLAUSE =
  /(?:^|[ ,;(])(?:I|my|we|me|is|are|was|were|has|have|had|went|rose|fell|grew|grad|certified|licensed)(?= |$)/i;
const QUALITY =
  /^(?:good|excellent|strong|sound|solid|hands-on|additional|professional|expert|proficient|adept|deep|basic|extensive|working|lead|head)\b|\b(?:experience|knowledge|understanding|exposure|expertise|skills|ability)\b/i;
const NO_WORK =
  /^(?:zero|no|member|winner|fluent|proficient|able|strong|(?:team|crew|wing|ward|workshop|shop|store|office|site|unit|class|fleet|kitchen|restaurant|hotel|school|home) (?:of|on|in)|(?:only|sole|main|first|both|one of))\b/i;
/** A verb behind a comma or dash would have no subject. */
const OWN_VERB =
  /[,;–—-] (?:and )?(\p{Ll}+ed|wrote|ran|led|built|kept|made|took|held|did|got|gave|set|cut|won) /u;
/** "unvented cylinders" are a thing. */
function hasOwnVerb(text: string): boolean {
  const word = OWN_VERB.exec(text)?.[1];
  return word !== undefined && (!word.endsWith("ed") || gerundOfPast(word) !== undefined);
}

/** Whether a text names work that "my work includes" may be said of: no amount, no rank, no clause of its own. */
export function namesWork(whole: string): boolean {
  const [, before = whole, aside = ""] = /^(.*) \(([^()]*)\)$/u.exec(whole) ?? [];
  const text = before.replace(/ \([^()]*\)/gu, "");
  if (
    !/^[\p{L}\d]/u.test(text) ||
    / from [$£€]?[\d.,]+(?:%|k|m)? to [$£€]?\d|(?::| -) (?:no|none|zero|all|hit|never|met)\b/.test(text) ||
    /\((?:no|none|zero|never)\b/.test(whole) ||
    / (?:sorted|carried|picked|filled|followed|signed|written|set) (?:out|up|off|in)$/.test(text) ||
    CLAUSE.test(text) ||
    hasOwnVerb(text) ||
    NO_WORK.test(text) ||
    QUALITY.test(text.split(/ (?:of|in|on|with|for) /)[0]!)
  )
    return false;
  const parts = text.split(" ");
  const head = headOf(parts);
  // "4 sectors a day" is work by its amount, "98% attendance" a figure.
  if (
    /^(?:about |over |up to |an average of )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/i.test(
      text,
    )
  )
    return /^(?:about |over |up to |an average of )?(?:\d[\d,–-]*|\p{L}+) (?:\p{L}+[ -]){0,2}\p{L}+s (?:a|an|per|each|every) /u.test(
      text,
    );
  // "cooking, special diets managed" begins with work and ends with what was done.
  if (/, /.test(text) && DONE.test(parts.at(-1)!) && parts.length > 3) return false;
  // "tickets closed" is what was done with them.
  if (head.length > longestHead || (head.length > 1 && DONE.test(head.at(-1)!))) return false;
  if (head.some((part) => /\d/.test(part)))
    return /^\p{L}{3,}ing \d/u.test(text) && !verbOfGerund(parts[0]!.toLowerCase());
  // "Development: configure and build" is a heading and its deed.
  const label = /^[^:]{1,60}: (?=(\S+) )/u.exec(text);
  if (label && verbOfPresent(label[1]!.toLowerCase())) return false;
  if (head.length > 1 && !label && verbOfGerund(parts[0]!.toLowerCase())) return true;
  const isWork = head.some(
    (part, at) => WORK.test(part.replace(STOP, "")) && (at === head.length - 1 || head[at + 1] === "and"),
  );
  if (isWork && !isPerhapsVerb(parts, head.length)) return true;
  // "Till, cashing up and banking": a list of work, of which the first name alone would say little.
  if (/,$/.test(head.at(-1)!) && /^(?:\p{L}+ )?\p{L}{2,}ing\b/u.test(parts.slice(head.length).join(" "))) return true; // prettier-ignore
  return !text.includes(":") && namesThings(text, aside, parts, head);
}

/** Several things, or a list of them, that one has to do with: "landlord certificates for three agents", "courts, inquests, fairs". */
function namesThings(text: string, aside: string, parts: string[], head: string[]): boolean {
  const last = head.at(-1)!.replace(STOP, "");
  if (MOVING.test(text)) return false;
  const items = text.split(/, | and /);
  const isList = items.length > 2 && items.every((item) => item.split(BEHIND)[0]!.split(" ").length <= longestItem && !/^\d|\b(?:up to|over|under|about) \d/.test(item) && !DONE.test(item.split(" ").at(-1)!) && !/^\p{L}+ly\b/u.test(item)); // prettier-ignore
  const [first = "", next = ""] = parts;
  const isVerb = verbOfPresent(first.replace(STOP, "").toLowerCase()) !== undefined;
  const joined = /(?:,| and) (\p{Ll}+) /u.exec(text)?.[1];
  const hasWork = items.some(
    (item) => WORK.test(item.split(BEHIND)[0]!.split(" ").at(-1)!) || /^\p{L}+ing\b/u.test(item),
  );
  const isTwoDeeds = joined !== undefined && verbOfPresent(joined) !== undefined;
  const isCompound = !isTwoDeeds && head.length > 2 && /[^su]s$/.test(last) && !MEASURE.test(last);
  if (isVerb && !isCompound && !(isList && /,$/.test(head.at(-1)!) && head.length <= 2)) return /^\p{L}+s$/u.test(first) && ENDS_PHRASE.test(next) && next !== "and"; // prettier-ignore
  // "rats, mice, wasps" says nothing of what was done.
  if (items.length > 2) return isList && hasWork;
  return (
    !MEASURE.test(last) &&
    !PERSON.test(last) &&
    (/[^su]s$/.test(last) || HAS_RATE.test(` ${aside}`) || isOf(parts, head))
  );
}

const longestItem = 4;
/** "QA review of 30 calls a month", "radio for three districts" */
function isOf(parts: string[], head: string[]): boolean {
  return head.length <= 3 && /^(?:of|for|with)$/.test(parts[head.length] ?? "") && parts.length > head.length + 1 && !/^(?:first|second|third|one|top|best|winner|award|prize|record|finalist|degree|diploma|certificate|licen[cs]e|full|sole|joint)$/i.test(parts[0]!) && !OFTEN_RESULT.test(head.at(-1)!); // prettier-ignore
}

const OFTEN_RESULT =
  /^(?:\p{L}*(?:increase|decrease|reduction|growth|rise|drop|improvement|gain|win|award|prize|income|notice|certificate|licen[cs]e|degree|diploma|record|name|eye|passion|love|interest|ability|commitment|track|reputation))$/iu;
const BEHIND = / (?:of|for|in|at|on|to|from|with|under) /;
const DONE = /(?:\p{L}{2}ed|paid|sold|made|done|built|kept|held|won|lost|met|run)[,;]?$/u;
const MEASURE =
  /^(?:rates?|times?|volumes?|counts?|scores?|turnover|attendance|accuracy|satisfaction|margins?|revenues?|sales|costs?|loss(?:es)?|results?|figures|numbers?|injuries|accidents|errors|absences?|savings|profits?|points|stars|years|months|weeks|days|hours|record|awards?|prizes?)$/iu;
const PERSON = /^(?:\p{L}+(?:[^st]er|or|ist|ant|man|woman)|winners?|members?|person|crew|team|group)$/iu;
const MOVING =
  / (?:up(?! to )|down|above|below|always|never|ahead|behind|(?:under|over) (?=target|budget|plan|quota|[$£€]?\d)) /iu;

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

const PARTED = /^[^,:;–—]{3,60}(?:, | [-–—] |; |: )(?=\p{Ll})(.+)$/u;

/** "Ordering and stock, reduced waste by a third": the deed behind a name, where it says something by itself. */
export function laterDeed(text: string): string | null {
  const rest = PARTED.exec(text)?.[1];
  if (
    !rest ||
    // "Online lessons during Covid, kept 27 of 30 pupils": the deed is of that time.
    / (?:during|amid|throughout|while|when) /.test(text.slice(0, text.length - rest.length)) ||
    // "was 89 when I took over" is said of what stands before it.
    /^(?:was|were|had) /.test(rest) ||
    // "signed off by the head buyer" was done to it, by somebody else.
    /^\p{L}+(?: \p{L}+)? by /u.test(rest) ||
    rest.split(" ").length < 4 ||
    !/^\p{L}+ (?:(?:the|an?|out)\b|[$£€]?\d|\p{Ll}+s\b|(?:\p{Ll}+ ){1,3}(?:from|by|to) )/u.test(rest)
  )
    return null;
  const [first = ""] = rest.split(" ");
  const isKnown = gerundOfPast(first) !== undefined || !first.endsWith("ed");
  // "cylinders, unvented boilers, bathrooms" is a list.
  return isKnown && tenseOf(rest.split(" ")) === "past" ? rest : null;
}
