import { findCompany, isNamedInText, labelledCompany, NOT_COMPANY } from "./company.ts";
import { readHeader } from "./header.ts";
import { headingKind } from "./heading-kinds.ts";
import { CITY_STATE, labelled, ROLE, tidy } from "./heading-words.ts";
import { findPlace, labelledPlace } from "./place.ts";

const NOISE =
  /^(?:skip to|sign in|log ?in|menu|home|search|apply|back to|get notified|press control|your browser|welcome|select language|job (?:posting|details|description|announcement|bulletin|opportunit\w*|opening)$|posted|share|save|print|careers?$|jobs?$|view|date|cookie|we use|loading|close$|new$|department\b.*human resources|full[- ]time$|part[- ]time$|remote$|hybrid$|employment opportunit|vacancy$|position description|position announcement|http|www\.|page \d|class (?:code|spec)|requisition|immediate opening|now hiring|we(?:'|’)re hiring|we are hiring|help wanted|job$|print$|\W*$)/i;
// "NOW HIRING: Warehouse Associate".
const ANNOUNCED =
  /^(?:now hiring|we(?:'|’)re hiring|we are hiring|help wanted|vacancy|job opening)\s*[:!–-]+\s*(?=\p{L})/iu;

export type Heading = { title: string; company: string; place: string };

/** Without what boards put around a title: "(m/f/d)", "- Job ID 123", "(Remote)", a requisition number. */
function tidyTitle(text: string): string {
  const plain = text
    .replace(
      /\s*\((?:[mwfdhxvi](?:\s*[/|,]\s*[mwfdhxvi]){1,3}|all genders?|gn|remote|hybrid|on-?site|full[- ]time|part[- ]time|he\/she\/they)\)/gi,
      "",
    )
    .replace(/\s+[mwfhd]\/[mwfhd](?:\/[dxv])?\b/gi, "")
    .replace(
      /\s*[-–|,#(]*\s*(?:job|req|requisition|position|posting|class)?\s*(?:id|no\.?|number|code|#)\s*[:#]?\s*[\w-]*\d[\w-]*\)?$/i,
      "",
    )
    .replace(/\s*[-–|(,]+\s*(?:fully )?(?:remote|hybrid|on-?site|full[- ]time|part[- ]time)\b[^-–|]*$/i, "")
    .replace(/\s*[-–|(,]+\s*(?:fixed[- ]term|temporary|permanent)\b(?:\s*\([^)]*\))?[^-–|]*$/i, "")
    .replace(/^(?:job (?:title|posting)|position|vacancy|title|role|stellenangebot)\s*:\s*/i, "");
  return tidy(plain);
}

const HIRING =
  /\b(?:is|are|we(?:'re|’re| are)?) (?:currently |now |actively )?(?:hiring|looking for|seeking|recruiting|searching for|looking to hire|accepting applications for)(?: for)?(?: an?| the| our(?: next)?| their| one| two)?(?: (?:new|experienced|motivated|talented|passionate|highly|skilled|dedicated|qualified|exceptional|enthusiastic|reliable|friendly|full[- ]time|part[- ]time|dynamic|ambitious|creative|caring|compassionate))* ([^\n.,;:()!?]{3,70})/i;

function titleFromHiring(head: string): string {
  const phrase =
    HIRING.exec(head)?.[1]?.replace(
      /\s+(?:to|who|with|for|in|at|that|on|based|responsible|position|role|and join|as|within|located)\b.*$/i,
      "",
    ) ?? "";
  return ROLE.test(phrase) && phrase.split(" ").length <= 8 ? tidyTitle(phrase) : "";
}

function isTitleLine(line: string): boolean {
  const plain = line.replace(/^•\s*/, "");
  return (
    plain.length >= 3 &&
    plain.length <= 110 &&
    plain.split(/\s+/).length <= 14 &&
    !/[.!?:;]$|^\p{L}[^:]{1,24}:\s/u.test(plain) &&
    /\p{L}{3}/u.test(plain) &&
    !NOISE.test(plain) &&
    !/^(?:\d\w*(?: and | & |, ?))*\d\w* shift/i.test(plain) &&
    !/^[^\p{L}]*\$|@|^(?:we|you|our|the successful|as an?|do you|are you|at|join|if|this|must|be|in|to|all|for)\b/iu.test(
      plain,
    )
  );
}

/** "Title, Employer, State— The text begins": how newsletters print a notice. */
function splitNotice(line: string): Split | null {
  const before = /^([^—–\n]{5,170}?)\s?[—–]\s?(?=[\p{L}\d])/u.exec(line)?.[1];
  const parts = before?.split(/,\s+/) ?? [];
  if (line.length < 150 || parts.length < 2 || !ROLE.test(parts[0]!)) return null;
  const rest = parts.slice(1);
  const place = rest.length > 1 ? rest.slice(-2).join(", ") : "";
  return { title: tidyTitle(parts[0]!), company: tidy(rest[0] ?? "", 80), place: tidy(place, 80) };
}

type Split = { title: string; company: string; place: string };

/** "Title at Company", "Title – Place", "Title | Company | Place". */
function splitTitle(line: string, text: string): Split {
  const at = /^(.{3,80}?)(?:\s+at\s+|\s+@\s*|\s+bei\s+|\s+chez\s+)(?=[\p{Lu}\d])(.{2,60})$/u.exec(line);
  if (at && ROLE.test(at[1]!)) {
    const [company = "", ...rest] = at[2]!.split(/\s+[-–—|]\s+|\s+in\s+(?=\p{Lu})|,\s+(?=.*,)/u);
    return { title: tidyTitle(at[1]!), company: tidy(company, 80), place: tidy(rest.join(", "), 80) };
  }
  const parts = line.split(/\s+[|–—·]\s+|\s+-\s+/);
  const found: Split = { title: "", company: "", place: "" };
  for (const part of parts) {
    const isPlace = CITY_STATE.test(part) && !ROLE.test(part);
    const [name = "", ...town] = part.split(", ");
    if (found.title !== "" && !ROLE.test(name) && isNamedInText(name, text, true)) {
      found.company ||= tidy(name, 80);
      found.place ||= tidy(town.join(", "), 80);
      continue;
    }
    if (isPlace && !found.place) found.place = tidy(part, 80);
    else if (found.title === "") found.title = part;
    else if (!ROLE.test(found.title) && ROLE.test(part)) {
      found.company ||= tidy(found.title, 80);
      found.title = part;
    } else if (/^(?:remote|hybrid|on-?site|full|part|\d)/i.test(part)) continue;
    else found.title += ` - ${part}`;
  }
  return { ...found, title: tidyTitle(found.title) };
}

// A role with up to four capitalized words in front of it.
const NAMED_ROLE = /(?:\p{Lu}[\p{L}&/.-]* ){0,4}\p{Lu}[\p{L}&/-]+/gu;
const LEADING_WORD =
  /^(?:(?:The|An?|As|Our|Your|This|We|You|For|Under|To|In|At|Is|About|Join|Als|Nous|Notre|Un|Une|Chief Executive) )+/u;
// Words of ROLE that are seldom a title when they stand alone or in small letters.
const SELDOM =
  /^(?:lead|leads|hand|hands|associates?|principals?|executives?|chief|account\w+|design\w*|experts?|fellows?|professionals?|contractors?|practitioners?|host|keeper|judge|guard|workers?|officers?|administrat\w+|server|servers|secretary of state|presidents?|directors?)$/i;

// "Engineering" is a field, an "engineer" a role.
const isRole = (word: string) => ROLE.test(word) && !/(?:ing|ed)$/i.test(word);

/** The role that a text without a title names most often, the earliest of equals; "" when it names none. */
function guessTitle(head: string): string {
  const counts = new Map<string, number>();
  const add = (role: string, weight: number) => counts.set(role, (counts.get(role) ?? 0) + weight);
  for (const [phrase] of head.matchAll(NAMED_ROLE)) {
    const words = phrase.replace(LEADING_WORD, "").split(" ");
    const last = words.findLastIndex(isRole);
    const role = words.slice(0, last + 1).join(" ");
    if (role !== "" && !SELDOM.test(role)) add(role, role.includes(" ") ? 2 : 1);
  }
  if (counts.size === 0) {
    const words = head.slice(0, 3000).split(/[^\p{L}-]+/u);
    for (const [at, word] of words.entries()) {
      if (!isRole(word) || SELDOM.test(word)) continue;
      add(/^\p{L}{4,}$/u.test(words[at - 1] ?? "") ? `${words[at - 1]} ${word}` : word, 1);
    }
  }
  let best = "";
  for (const [role, count] of counts) if (count > (counts.get(best) ?? 0)) best = role;
  return tidyTitle(best);
}

function findTitle(head: string, lines: string[]): Split {
  const label = labelled(
    head,
    "job title|position title|working title|title|position|role|vacancy|job|stelle|classification(?: title)?",
  );
  if (label.length > 2 && !NOISE.test(label) && label.split(" ").length <= 12)
    return { title: tidyTitle(label), company: "", place: "" };
  const notice = splitNotice(lines[0] ?? "");
  if (notice) return notice;
  const candidates = lines.slice(0, 30).filter(isTitleLine);
  const first = lines.find((line) => !NOISE.test(line));
  const announced = titleFromHiring(first ?? "");
  if (announced !== "" && (first?.length ?? 0) <= 110) return { title: announced, company: "", place: "" };
  if (first !== undefined && candidates[0] === first && ROLE.test(first)) return splitTitle(first, head);
  const hiring = titleFromHiring(head);
  const named = candidates.find(
    (line) =>
      ROLE.test(line) &&
      line.split(" ").length <= 9 &&
      !/,.*,|\band\b.*\bor\b/.test(line) &&
      !/^[•]/.test(line),
  );
  const early = named !== undefined && lines.indexOf(named) < 8 ? named : undefined;
  if (early !== undefined) return splitTitle(early, head);
  if (hiring !== "") return { title: hiring, company: "", place: "" };
  const asRole =
    /\b(?:[Aa]s (?:an?|our(?: new)?)|[Tt]he|[Aa]n?) ((?:\p{Lu}[\p{L}/&-]*\s?(?:of |and |& )?){1,6})(?: \(\p{Lu}{2,6}\))?(?:,| will| is| you| performs| role| position| assists| at\b)/u;
  for (const match of head.matchAll(new RegExp(asRole, "gu")))
    if (ROLE.test(match[1]!)) return { title: tidyTitle(match[1]!), company: "", place: "" };
  const last = named ?? (candidates[0] === first && /^[\p{Lu}\d]/u.test(first ?? "") ? first : undefined);
  return last === undefined || headingKind(last) !== null
    ? { title: guessTitle(head), company: "", place: "" }
    : splitTitle(last, head);
}

/** Title, employer and place of a posting's plain text; each "" when nothing says it. */
export function findHeading(text: string): Heading {
  const head = text.slice(0, 6000);
  const lines = head
    .split("\n")
    .map((line) => line.trim().replace(ANNOUNCED, ""))
    .filter((line) => line !== "");
  const split = findTitle(head, lines);
  const titleAt =
    split.title === "" ? -1 : lines.findIndex((line) => line.includes(split.title.slice(0, 20)));
  const header = titleAt >= 0 && titleAt < 12 ? readHeader(lines, titleAt, head) : { company: "", place: "" };
  const company = labelledCompany(head) || split.company || header.company || findCompany(head);
  const town = /^(?:City|Town|Village) of (.+)$/i.exec(company)?.[1] ?? "";
  return {
    title: split.title,
    company: NOT_COMPANY.test(company) ? "" : company,
    place: split.place || labelledPlace(head) || header.place || findPlace(head) || town,
  };
}
