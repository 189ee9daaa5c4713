import type { PostingText } from "./read-text.ts";

export const sectionKinds = [
  "intro",
  "about",
  "responsibilities",
  "required",
  "preferred",
  "benefits",
  "boilerplate",
  "other",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One line of content (never a heading) without its bullet; offsets into the posting's text. */
export type PostingLine = { start: number; end: number; section: SectionKind; isBullet: boolean };

// In order: the first that fits decides. "About you" has to come before "about", "essential duties" before
// "essential", "preferred qualifications" before "qualifications".
const HEADING_KINDS: [SectionKind, RegExp][] = [
  ["required", /\b(?:required|minimum|essential)\b.{0,30}\b(?:and|&|\/)\b.{0,20}\b(?:preferred|desir\w+)\b/],
  [
    "preferred",
    /\bprefer|nice[- ]to[- ]have|\bdesir|\bbonus (?:points|skills|quali)|^bonus\b|\bplus(?:es)?\b|\bideally\b|\badvantage|\boptional\b|good to have|would be (?:great|nice)|extra credit|stand out|wünschenswert|von vorteil|souhaité|deseable|pluspunt|mooi meegenomen/,
  ],
  [
    "boilerplate",
    /equal (?:employment |employer )?opportunit|\beeo\b|diversity|inclusion|privacy|disclaimer|how to apply|^application$|^deadline$|where to apply|to apply\b|^apply|application (?:process|procedure|deadline|instruction|material|inform|question|submi)|selection (?:process|procedure)|hiring process|interview process|interview(?: process)?$|next steps|accommodation|e-verify|^notes?\b|legal notice|process notes?|\bcookie|recruitment process|agency statement|supplemental (?:question|info)|notice|conditions of employment|examination|test(?:ing)? process|review of|reference|similar jobs|share this|contact (?:us|info)|follow us|bewerb|candidat(?:er|ure)|postuler/,
  ],
  [
    "benefits",
    /benefit|perks|what (?:we|is|you).{0,12}(?:offer|get\b)|we offer|\boffer(?:ing)? you|\bcompensation|salary|pay (?:range|rate|scale|grade)|^pay\b|why (?:join|work|us|you|this)|in it for you|what'?s in it|our offer|rewards|wir bieten|das bieten|nous (?:offrons|vous offrons)|ofrecemos|bieden wij|wij bieden|oferta|avantages|wat krijg|vi erbjuder|oferujemy|your package/,
  ],
  [
    "responsibilities",
    /responsib|\bduties|\bduty\b|what you(?:'ll|’ll| will| get to)? (?:do|be|own|build|work|drive|deliver)|^you(?:'ll|’ll| will)\b|your (?:role|mission|task|impact|day|responsib|work|challenge)|the (?:role|job|position|opportunity|work)\b|role (?:summary|overview|purpose|description)|about the? ?(?:role|job|position|opportunity)|(?:job|position|general|role) (?:description|summary|overview|statement|purpose|functions)|essential functions|\bfunctions\b|day[- ]to[- ]day|\btasks\b|accountabilit|in this (?:role|position|job)|examples? of (?:work|duties)|work performed|tasks?$|deliverables|objectives|main purpose|aufgaben|missions?\b|responsabilid|taken\b|wat ga je|werkzaamheden|arbetsuppgifter|obowiązki|zakres|funciones|tu rol|ton rôle/,
  ],
  [
    "required",
    /requir|qualif|must[- ]haves?|what (?:you|we)(?:'ll|’ll|'re|’re| will| are| do)? (?:\w+ )?(?:need|bring|look|expect|want|require|have|value)|who you are|who we(?:'re|’re| are) looking|about you|you(?:'ll| will)? (?:have|bring|are|need|should|possess|might)|your (?:profile|skill|background|experience|expertise|qualif|toolkit)|\bskills?\b|\bexperience|knowledge|abilit|educat|essential|competenc|minimum|eligib|criteria|certificat|licen[cs]e|looking for|ideal candidate|person specification|physical|working conditions|work environment|profil\b|anforderung|das bringst|mitbringst|compétences|requisitos|wat vragen|jouw profiel|dit ben jij|wij vragen|krav|wymagania|kwalifica|perfil|requisiti|vad vi söker|deine? qualif/,
  ],
  [
    "about",
    /^about\b|who we are|^our\b|company (?:overview|description|profile)|^overview|the (?:team|company|department|organi[sz]ation|division|agency)\b|mission|culture|^why\b|über uns|à propos|sobre|over ons|om oss|o nas/,
  ],
];

/** The kind that a heading's words say, or null when they say none. */
export function headingKind(words: string): SectionKind | null {
  const plain = words.toLowerCase().replace(/’/g, "'");
  for (const [kind, pattern] of HEADING_KINDS) if (pattern.test(plain)) return kind;
  return null;
}

// A label with its content on the same line: "Requirements: five years of …".
const LABEL =
  /^(?:(?:minimum|basic|required|key|essential|preferred|desired|desirable|additional|job|position|core|main|primary|special)\s+)*(?:qualifications?|requirements?|skills?|experience|education|responsibilities|duties|benefits|preferred|required|must[- ]haves?|nice[- ]to[- ]haves?|we offer|what we offer|licen[cs]es?|certifications?|knowledge|summary|schedule|salary|essential functions)(?:\s+(?:and|&|\/)\s+(?:qualifications?|requirements?|skills?|experience|education|training|abilities|certifications?|duties))*\s*:\s+(?=\S)/i;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function isHeadingLike(line: string, isMarked: boolean, isBullet: boolean): boolean {
  if (line.length > 90 || isBullet || !/\p{L}/u.test(line)) return false;
  if (isMarked) return true;
  if (/[.;,!]$/.test(line) || wordCount(line) > 9) return false;
  if (line.endsWith(":") || /^[^\p{Ll}]{4,}$/u.test(line)) return true;
  return (
    wordCount(line) <= 7 &&
    /^[\p{Lu}\d"“]/u.test(line) &&
    headingKind(line) !== null &&
    !/\d{2}|\$|^\w+ed to\b/.test(line)
  );
}

const BOILERPLATE =
  /equal[- ](?:employment[- ])?opportunit|affirmative action|without regard to|regardless of (?:race|age|gender|your)|protected (?:veteran|status|class|characteristic|under)|reasonable accommodation|e-verify|sexual orientation|marital status|military service|gender identity|national origin|privacy (?:policy|notice)|drug[- ]free workplace|we celebrate diversity|all qualified applicants|background screening policy|this (?:job|position) description (?:is|does|in no)|not intended to be|other duties (?:as|may)|recruitment agenc|third[- ]party recruit|cookies|click (?:here|on)|visit (?:our|us|www)|https?:\/\/|www\.|@[a-z]/i;

/** Sentences that every posting carries and that ask nothing of the reader. */
export function isBoilerplate(text: string): boolean {
  return BOILERPLATE.test(text);
}

// Headings inside a paragraph, for pastes that lost their line breaks; as written in headings, so case counts.
const INLINE_HEADING =
  /(?<=^|[.!?:;)•]\s|\s{2}|[a-z]\s)(?:(?:Minimum|Basic|Required|Preferred|Desired|Desirable|Additional|Key|Essential|Job|Position|Core|Main|General|Other|MINIMUM|REQUIRED|PREFERRED|DESIRED|ESSENTIAL|JOB)\s(?:and\s\w+\s)?)?(?:Qualifications?|Requirements?|Responsibilities|Duties|Skills|Benefits|QUALIFICATIONS?|REQUIREMENTS?|RESPONSIBILITIES|DUTIES|SKILLS|BENEFITS)(?::\s*|\s+(?=[•\p{Lu}\d]))|(?<=\s)(?:About (?:Us|the Team|the Role|Role|You)|What (?:You[’']?(?:ll)?|We[’']?(?:re)?|you[’']?ll|we[’']?re) (?:Will )?(?:Do|Need|Bring|Offer|do|bring|need|offer|looking for|Looking For)|Who You Are|Nice [Tt]o [Hh]aves?|Must[ -][Hh]aves?|You [Hh]ave|You [Ww]ill|What we offer|How to [Aa]pply|Bonus [Pp]oints|Equal (?:Employment )?Opportunity|(?:Application|Salary|Deadline)(?=:))(?::\s*|\s+(?=[•\p{Lu}]))/gu;
const wallLength = 400;

/** A wall of text cut at the headings inside it. */
function splitWall(text: string, line: PostingLine): PostingLine[] {
  const parts: PostingLine[] = [];
  let { start, section } = line;
  for (const mark of text.slice(line.start, line.end).matchAll(INLINE_HEADING)) {
    const kind = headingKind(mark[0].replace(/:?\s*$/, ""));
    if (kind === null) continue;
    const at = line.start + mark.index;
    if (at > start) parts.push({ ...line, start, end: at, section });
    start = at + mark[0].length;
    section = kind;
  }
  if (start < line.end) parts.push({ ...line, start, section });
  return parts;
}

/** Where the sections are: every line of content with the kind of the heading above it, in order. */
export function readSections(source: PostingText): PostingLine[] {
  const lines: PostingLine[] = [];
  let section: SectionKind = "intro";
  let at = 0;
  for (const written of source.text.split("\n")) {
    const start = at;
    const end = at + written.length;
    at = end + 1;
    if (written.trim() === "") continue;
    const bullet = /^(?:•|[*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+/i.exec(written)?.[0].length ?? 0;
    const line = written.slice(bullet);
    const isMarked = source.headings.has(start);
    if (isHeadingLike(line, isMarked, bullet > 0 && !isMarked)) {
      // An unknown heading ends a section, but inside requirements it is mostly a group ("Technical").
      const kind = headingKind(line);
      if (kind) section = kind;
      else if (section !== "required" && section !== "preferred" && section !== "intro") section = "other";
      continue;
    }
    const label = LABEL.exec(line)?.[0] ?? "";
    const labelKind = label === "" ? null : headingKind(label);
    // "Salary: …" says something of its own line only.
    const isOwnLine = /^(?:salary|schedule)\b/i.test(label);
    const before = section;
    if (labelKind) section = labelKind;
    const contentStart = start + bullet + (labelKind ? label.length : 0);
    const content = { start: contentStart, end, section, isBullet: bullet > 0 };
    const parts = end - contentStart > wallLength ? splitWall(source.text, content) : [content];
    section = isOwnLine ? before : (parts.at(-1)?.section ?? section);
    lines.push(...parts);
  }
  return lines;
}
