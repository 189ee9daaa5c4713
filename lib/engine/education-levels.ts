import { educationLevels, type EducationLevel } from "#lib/postings/schema.ts";

/** The words that name each level, in degrees as in postings; highest first. */
const LEVELS: [EducationLevel, RegExp][] = [
  [
    "doctorate",
    /\b(?:bac ?\+ ?8|ph\.? ?d|doctora(?:te|l)|d\.?phil|ed\.?d|m\.d\.|j\.?d\b|juris doctor|pharm\.?d|dnp|doctor of)|\bMD\b/i,
  ],
  [
    "master",
    /\b(?:bac ?\+ ?[56]\b|engineering[- ]school (?:diploma|degree)|master(?:['’]?s)\b|master(?= (?:of|in|degree|level|or(?! (?:similar|equal|like)\b)|program)\b|\/)|m\.?sc\b|m\.s\b|m\.a\b\.?|m\.?b\.?a\b|m\.?com\b|mca\b|m\.?tech\b|m\.ed\b|m\.?eng\b|msn|msw|m\.f\.a\b|ll\.m\b|graduate degree|advanced degree|postgraduate)|\bMA (?:in|degree)\b/i,
  ],
  [
    "bachelor",
    /\b(?:bac ?\+ ?[34]\b|bachelor(?:['’ ]?s)?\b|baccalaureate|b\.?sc?\b|b\.?a\b|b\.?s\.?n\b|b\.?eng\b|b\.?tech\b|b\.?com\b|bba\b|bca\b|b\.e\b|bfa|b\.ed\b|llb|undergraduate degree|(?:four|4)[- ]year (?:college |university )?degree|graduat(?:ion|ed) from an? (?:[\w-]+ )?(?:four|4)[- ]year (?:college|university)|college degree|university degree|college graduate|third[- ]level degree|(?<!\d )(?<!\b(?:significant|high|large|certain|reasonable|greater|some|moderate|considerable|great) )degree(?! of|s? f| angle))/i,
  ],
  [
    "associate",
    /\b(?:bac ?\+ ?2\b|associate(?:['’]?s)?(?:['’]s)? (?:degree|of|in)|associate['’]s\b|a\.?a\.?s\b|adn|asn|(?:two|2)[- ]year degree|third[- ]level qualification|vocational|trade[- ]school|technical (?:diploma|school|certificate)|diploma in)/i,
  ],
  [
    "school",
    /\b(?:high[- ]school|ged|g\.e\.d|hsd|h\.?s\.? diploma|secondary school|abitur|a-levels?|gcses?|(?<!engineering[- ]school )diploma)/i,
  ],
];

const MICROSOFT = "office excel word outlook powerpoint power access project teams visio sharepoint sql windows azure dynamics exchange server suite publisher onenote onedrive 365 visual intune entra copilot forms planner product application app program software tool technologies stack"; // prettier-ignore
const OF_ILLNESS = "patient symptom relapse clinic care";
const anyCase = (words: string) =>
  words
    .split(" ")
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join("|");
const NOT_OF_STUDY = `(?!['’-]|s\\b|\\.[a-z]| (?:PowerPoint|SharePoint|OneNote|OneDrive|${anyCase(`${MICROSOFT} ${OF_ILLNESS}`)})s?\\b)`;

/**
 * Letters that stand for a degree only as degrees are written: otherwise "MS" is Microsoft's, an illness or a way to
 * measure, "med" and "bed" are a hospital's, "LLM" is a model, "MFA" a way to log in and "mph" a speed.
 */
const LETTERS: [EducationLevel, RegExp][] = [
  [
    "master",
    new RegExp(
      `(?<!\\b(?:[LG]C|ICP|HPLC|IC|MS)[-/ ]|\\b(?:patients|people|clients|individuals|those|diagnosed|living) with )\\bMS\\b${NOT_OF_STUDY}|^ms\\b${NOT_OF_STUDY}|\\bms (?:in|degree)\\b|\\bMEd\\b|(?<!\\d ?)\\bMPH\\b|\\bMPA\\b`,
    ),
  ],
  [
    "master",
    /\b(?:LLM|MFA) (?:in|degree|program|required|preferred)\b|\b(?:JD|LLB|BFA|MA|PhD)(?:\/|,? or |, )(?:LLM|MFA)\b|^(?:LLM|MFA)(?=$|,| .{0,40}\b(?:[Ll]aw|[Aa]rts?|[Ww]riting|[Ff]ilm|[Tt]heat(?:er|re)|[Dd]esign|[Dd]ance|[Mm]usic|[Pp]ainting)\b)/,
  ],
  ["bachelor", /\b(?:BEd|BMus|BASc|BArch|BSW|BHSc|BPharm|BDS)\b/],
];

/** The levels that a text names, highest first. "Degree" alone says bachelor; beside a named level nothing more. */
export function levelsIn(text: string): EducationLevel[] {
  const written = LETTERS.filter(([, letters]) => letters.test(text)).map(([level]) => level);
  const found = LEVELS.filter(([level, pattern]) => pattern.test(text) || written.includes(level)).map(
    ([level]) => level,
  );
  const isNamed =
    /\b(?:bachelor|baccalaureate|b\.?sc?\b|b\.?a\b|b\.?com\b|b\.?tech\b|bba\b|bca\b|b\.e\b|bsn|undergraduate|(?:four|4)[- ]year|college (?:degree|graduate)|university degree)/i.test(
      text,
    );
  return found.length > 1 && !isNamed ? found.filter((level) => level !== "bachelor") : found;
}

export function levelRank(level: EducationLevel): number {
  return educationLevels.indexOf(level) + 1;
}

/** Years of study that a level stands for, where a posting lets experience stand in for it and names no number. */
export const studyYears: Record<EducationLevel, number> = {
  school: 1,
  associate: 2,
  bachelor: 4,
  master: 6,
  doctorate: 8,
};
