import { partCount } from "#lib/language/tokens.ts";
import { isEmployerName } from "./company.ts";
import { nameBesidePlace } from "./header.ts";
import { headingKind } from "./heading-kinds.ts";
import { labelled, tidy } from "./heading-words.ts";
import { isKnownCity } from "./places.ts";
import { splitNotice } from "./split-notice.ts";
import { splitTitle, tidyTitle, type Split } from "./split-title.ts";
import { ANNOUNCED, isRolePhrase, isTitleLine, namesRole, NOISE } from "./title-lines.ts";
import { titleInProse } from "./title-in-prose.ts";

const alone = (title: string): Split => ({ title, company: "", place: "" });

/** What a label calls the job. A weak label ("Role", "Position") may also be of a field of work, so it has to name a role. */
function labelledTitle(head: string): Split | null {
  const firm = labelled(
    head,
    "job title|position title|post title|role title|working title|title of (?:post|position)|stelle",
  );
  if (isNameable(firm)) return splitTitle(firm, head);
  const plain = /^(?:•\s*)?title[ \t]*:[ \t]*(\S[^\n]{2,119})$/im.exec(head)?.[1] ?? "";
  if (isNameable(plain)) return splitTitle(plain, head);
  const weak = labelled(head, "title|position|role|post|vacancy|job|designation|classification(?: title)?");
  if (isNameable(weak) && namesRole(weak)) return splitTitle(weak, head);
  return subjectTitle(head);
}

/** An e-mail's subject: "Vacancy: Caretaker (part-time), Rosehill Primary", "Site foreman wanted, Plymouth, asap". */
function subjectTitle(head: string): Split | null {
  const subject = labelled(head, "subject|betreff|re")
    .replace(/^(?:(?:fwd?|re|aw): *)+/i, "")
    .replace(ANNOUNCED, "")
    .replace(
      /^(?:vacancy|application|job|position|opening|advert)(?: for| as|:)? (?:an? |the )?(?=\p{L})/iu,
      "",
    );
  const [named = "", ...rest] = subject.split(", ");
  const title = named.replace(/\s+(?:wanted|needed|required|vacancy|position|role)\b.*$/i, "");
  if (!isNameable(title) || !namesRole(title)) return null;
  const names = rest.filter((part) => /^\p{Lu}/u.test(part) && !namesRole(part));
  const last = names.at(-1) ?? "";
  const isPlace =
    names.length > 1 || isKnownCity(last) || head.includes(` in ${last} `) || head.includes(` in ${last},`);
  const split = splitTitle(title, head);
  const place = isPlace ? last : "";
  const company = isPlace ? (names.length > 1 ? names[0]! : "") : last;
  return {
    title: split.title,
    company: split.company || tidy(company, 80),
    place: split.place || tidy(place, 80),
  };
}

function isNameable(label: string): boolean {
  return (
    label.length > 2 &&
    !NOISE.test(label) &&
    label.split(" ").length <= 14 &&
    /\p{L}{2}/u.test(label) &&
    !/^[\p{L} ]{2,25}:/u.test(label)
  );
}

const LIST_OF_JOBS =
  /\b(?:positions?|jobs|roles|vacancies|openings|opportunities)\b[^.\n]{0,40}:?$|^(?:we are|we're|we’re|now) hiring\b[^.\n]{0,60}:$/i;

/** The first of several jobs that stand in a list below "Open positions". */
function firstOfSeveral(lines: string[]): string {
  const at = lines.findIndex((line) => LIST_OF_JOBS.test(line));
  if (at < 0) return "";
  for (const line of lines.slice(at + 1, at + 4)) {
    const item = line
      .replace(/^(?:•|[-*–]|\d{1,2}[.)])\s*/, "")
      .replace(/\s+[-–—:|(]+\s*(?:[$£€]|\d|CLICK|apply).*$/i, "");
    if (item.split(" ").length <= 8 && namesRole(item)) return tidyTitle(item);
  }
  return "";
}

const GROUP =
  /\b(?:county|city|town|state|university|college|school|company|department|office|group|team|board|agency|council|inc|llc|ltd|gmbh|district|organization)$/i;

/** A first line of one to five words that the text later uses of somebody: "Wharfinger" … "a wharfinger". */
function isSpokenOf(line: string, head: string): boolean {
  const words = line.split(" ");
  if (words.length > 5 || GROUP.test(line) || !/^[\p{L} /-]{4,60}$/u.test(line) || headingKind(line) !== null)
    return false;
  const rest = head.slice(line.length).toLowerCase();
  const name = line.toLowerCase();
  return [`a ${name} `, `an ${name} `, `the ${name} will`, `as a ${name}`].some((said) =>
    rest.includes(said),
  );
}

// "Table games dealer", "Perfusionist": a word for who does something, by its ending. The others end so by chance.
const DOER = /(?:\p{L}{2}(?:[^aeiou\W](?:er|or)|ist|ician|eer)|man|woman|person|hand)$/iu;
const NO_DOER =
  /^(?:number|member|order|paper|letter|newsletter|center|theater|water|power|computer|server|partner|customer|career|offer|summer|winter|september|october|november|december|quarter|chapter|register|matter|tower|flyer|folder|header|footer|other|after|under|over|labor|color|floor|door|sector|factor|vector|harbor|list|demand|human|woman|man|person|inner|upper|lower|together|newer|better|larger|senior|junior|major|minor|exterior|interior|superior|monitor|error|mirror|container|shelter|transfer|disaster|charter|poster|banner|dinner|supper|corner|border|manner|counter|gender|tender|calendar)$/i;

/** "Lead youth gatherings on Sundays": a verb where "Lead Cook" has a rank. */
function isDeed(line: string): boolean {
  const rest = /^(?:Lead|Host|Coach|Guard|Judge|Head|Cook|Design) (.+)$/.exec(line)?.[1];
  return rest !== undefined && rest.split(" ").length > 2 && !namesRole(rest);
}

/** A short line that calls somebody by what they do, for where nothing else names the job. */
function callsSomebody(line: string): boolean {
  const [lead = ""] = line.split(/\s[-–—|]\s|\s?[,(:]/u);
  const last = lead.trim().split(" ").at(-1) ?? "";
  return lead.split(" ").length <= 5 && headingKind(lead) === null && DOER.test(last) && !NO_DOER.test(last);
}

// Up to six words, each but the joining ones with a capital.
const CAPITALIZED = /^\p{Lu}[\p{L}'’&/-]*(?: (?:\p{Lu}[\p{L}'’&/-]*|of|and|for|the)){0,5}$/u;

/** "Ship Agent" above "Noordkade Agencies, Delfzijl": what stands above a house and its town is the job. */
function isAboveHouse(first: string, lines: string[]): boolean {
  const at = lines.indexOf(first);
  const { company } = nameBesidePlace(lines.slice(0, at + 2), at);
  return company !== "" && lines[at + 1]!.startsWith(company);
}

/** The title that a paragraph begins with: "Baker at Loaf. You will …", "Account Manager – Loaf — An account …". */
function leadingTitle(line: string): string {
  const [lead = ""] = line.split(/\s?[—–]\s?|, |[.!] |\s+(?:at|@|bei|chez)\s+|\s\(|\s-\s|: /u);
  const isNamed = lead.split(" ").every((word) => /^(?:[\p{Lu}\d&/]|of$|and$|for$|the$|to$|in$)/u.test(word));
  return isNamed && lead.length <= 80 && lead !== line && isRolePhrase(lead) ? tidyTitle(lead) : "";
}

/** "Baker at Loaf. You will …" */
function employerBehind(title: string, line: string): string {
  const behind = line.slice(line.indexOf(title) + title.length);
  const name =
    /^ (?:at|@|bei|chez) ((?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}\d&'’ -]{1,40}?)(?:\.? [\p{Lu}(]|[.,;:(]|$)/u.exec(
      behind,
    )?.[1] ?? "";
  return isEmployerName(name) ? name : "";
}

// "Pflegefachkraft (m/w/d)", "Comptable H/F": nothing but a title says for whom it is.
const FOR_ALL =
  /\((?:[mwfdhxv](?:\s*[/|,]\s*[mwfdhxv]){1,3}|gn|all genders?)\)|\b[mwfh]\/[mwfh](?:\/[dxv])?\b/i;

const OTHER_SCRIPT = /^[^a-z]*(?=[^\u0000-\u024f])\p{L}[^a-z]*$/iu;

/**
 * Title, and what stands beside it, as the text states them; the title is "" where the text names its job nowhere.
 * Of a text that is not in English (`language`, ISO 639-1) the words for roles are not known: there a first line that
 * looks like a title is one.
 */
export function findTitle(head: string, lines: string[], language: string): Split {
  const labels = labelledTitle(head);
  const notice = splitNotice(lines[0] ?? "");
  const first = lines.find((line) => !NOISE.test(line));
  const candidates = lines.slice(0, 30).filter(isTitleLine);
  const isFirst = first !== undefined && candidates[0] === first;
  if (labels && !(isFirst && namesRole(first) && !/\btitle\b/i.test(head.slice(0, 400)))) return labels;
  if (notice) return notice;
  // Where no word list reaches, a first line that looks like a title is one.
  if (isFirst && OTHER_SCRIPT.test(first) && partCount(first) <= 10) return splitTitle(first, head);
  const announced = first !== undefined && first.length <= 110 ? titleInProse(first) : "";
  if (announced !== "") return alone(announced);
  if (isFirst && (namesRole(first) || isSpokenOf(first, head))) return splitTitle(first, head);
  const marked = candidates.find((line) => FOR_ALL.test(line));
  if (marked !== undefined) return splitTitle(marked, head);
  const leading = leadingTitle(first ?? "");
  if (leading !== "") return { ...alone(leading), company: employerBehind(leading, first ?? "") };
  const named = candidates.filter(
    (line) =>
      namesRole(line) &&
      line.split(" ").length <= 9 &&
      !/,.*,|\band\b.*\bor\b/.test(line) &&
      !isDeed(line) &&
      !line.startsWith("•"),
  );
  const early = named.find((line) => lines.indexOf(line) < 8);
  if (early !== undefined) return splitTitle(early, head);
  const several = firstOfSeveral(lines);
  if (several !== "") return alone(several);
  const said = titleInProse(head);
  if (said !== "") return alone(said);
  const late = named.find((line) => headingKind(line) === null);
  if (late !== undefined) return splitTitle(late, head);
  if (isFirst) {
    const split = splitTitle(first, head);
    if (callsSomebody(first) || callsSomebody(split.title)) return split;
    if (CAPITALIZED.test(first) && headingKind(first) === null && isAboveHouse(first, lines)) return split;
  }
  const isForeign = language !== "" && language !== "en";
  return isForeign && isFirst && first.split(" ").length <= 10 ? splitTitle(first, head) : alone("");
}
