import { levelRank, levelsIn } from "./education-levels.ts";
import type { Requirement } from "#lib/postings/schema.ts";

type Education = NonNullable<Requirement["education"]>;

// "Bachelor's degree in A, B or C", "Master of Social Work", "diploma in D": what stands between the degree and
// what ends its fields.
const BEHIND = "[^.;:()]{0,60}?\\b(?:in|of)\\s+((?:(?:a|an|the) )?[^.;:()\\n]{3,160})";
const FIELDS = new RegExp(
  "\\b(?:degrees?|diploma|bachelor(?:['’]?s)?|master(?:['’]?s)?|doctorate|associate(?:['’]?s)?|ph\\.?d\\.?|" +
    `major(?:ing)?|coursework|units|graduation|educated|studies)\\b${BEHIND}`,
  "i",
);
// Letters are degrees only as degrees are written: "ms" is a unit of time, "Ms." a person.
const LETTERS = new RegExp(
  `\\b(?:E?MBA|MSc?|MEng|MPA|MPH|MSW|MEd|MA|M\\.S\\.?|M\\.A\\.?|B[AS]|BSc|BSN|BEng|BEd|B\\.S\\.?|B\\.A\\.?)(?!\\p{L})(?:\\s*\\(Hon(?:s|ou?rs)\\.?\\))?${BEHIND}`,
  "u",
);
const FIELD_BEFORE =
  /(?<!['’\p{L}])((?:[\p{L}-]+ (?:and|&) )?[\p{L}-]+(?: (?:engineering|science|administration|education|management|health|work|studies))?) degree\b/iu;
// "An asthma or diabetes diploma": what it is a diploma of.
const DIPLOMA_OF =
  /(?<!['’\p{L}-])([\p{L}-]+(?: (?:care|health|management|studies|work))?(?: or [\p{L}-]+(?: (?:care|health|management|studies|work))?)?) diploma\b/iu;
const NO_FIELD =
  /^(?:a|an|the|or|and|this|that|any|other|relevant|related|similar|equivalent|college|university|bachelor['’]?s?|master['’]?s?|doctoral|associate['’]?s?|advanced|higher|graduate|undergraduate|postgraduate|technical|accredited|completed|high|secondary|national|international|ordinary|specialist|trade|vocational|city|old|own|minimum|least|or|baccalaureate|ib|level|four-year|two-year|year|honou?rs|first|good|valid|school|university-level|professional|academic|formal|tertiary|level)$/i;
// What a field ends before: where, with what, how much it counts.
const FIELD_END =
  /\s*(?:,? ?(?:\bor\b|\/) ?(?:an?(?:other)? |any |in an? )?(?:closely |other |similar |directly )?(?:related|relevant|equivalent|similar|comparable|applicable|adjacent|commensurate|other|work|experience|practical|at least|\d)\b|,? ?\b(?:and|plus|with|from|at|by|is|are|was|required|preferred|desired|strongly|highly|which|that|who|to|for|who|you|we|but|if|as|including|emphasi[sz]\w+|having|ideally|preferably|obtained|completed|will|would|must|may|can)\b (?=\S)(?!(?:[\p{L}]+ )?(?:administration|science|engineering|technology|management|studies|design|education|arts|finance|economics|development|communications?)\b)|,? ?\b(?:required|preferred|desired|desirable|essential|welcome)\b|\s[-–—]\s).*$/iu;
const DEGREE_OF =
  /^(?:(?:applied )?sciences?|arts?|applied arts|science or arts|arts or science)(?: degree)?(?:\s*\([^)]*\))?(?:\s+(?:degree )?in\s+|\s*,\s*|\s*$)/i;

function fieldsOf(text: string): string[] {
  const [first] = [FIELDS.exec(text), LETTERS.exec(text)]
    .filter((match) => match !== null)
    .toSorted((a, b) => a.index - b.index);
  const found = first?.[1]?.replace(DEGREE_OF, "");
  const own = found === undefined ? [] : partsOf(found.replace(FIELD_END, ""));
  const examples = own.length > 0 ? undefined : EXAMPLE_FIELDS.exec(text)?.[1];
  if (examples !== undefined) return partsOf(examples.replace(FIELD_END, ""));
  if (found === undefined) {
    const before = FIELD_BEFORE.exec(text)?.[1] ?? "";
    if (before === "") return diplomaFields(text);
    const words = before.split(" ").filter((word) => !NO_FIELD.test(word) && !/['’]s$/.test(word));
    return words.length === before.split(" ").length ? [before.toLowerCase()] : [];
  }
  return own;
}

function diplomaFields(text: string): string[] {
  const fields = DIPLOMA_OF.exec(text)?.[1]?.toLowerCase().split(" or ") ?? [];
  return fields.every((field) => field.split(" ").every((word) => !NO_FIELD.test(word) && word.length > 3))
    ? fields
    : [];
}

// "A degree in a relevant field (e.g. Computer Science or Mathematics)".
const EXAMPLE_FIELDS =
  /\b(?:degree|field|discipline|subject|area)s? \((?:e\.?g\.?|such as|like|i\.?e\.?|for example|including|ideally)?,? ?([^()]{2,80}(?:,| or )[^()]{2,80})\)/i;

function partsOf(ended: string): string[] {
  const parts = ended.split(ended.includes(",") ? /,\s*(?:and |or )?|\s+(?:and|or)\s+|\// : /\s+or\s+|\//);
  const fields = parts
    .map((part) =>
      part
        .replace(/^(?:ph\.?d\.?|m\.?sc?\.?|b\.?sc?\.?|MBA|master['’]?s?|bachelor['’]?s?) in /i, "")
        .replace(/^(?:(?:an?|the|either|any|one or more) )*(?:(?:areas?|fields?) of )?/i, "")
        .replace(/\s+(?:degree|field|discipline|subject|major)s?$/i, "")
        .trim(),
    )
    .filter(
      (part) =>
        part.length >= 2 &&
        part.split(" ").length <= 6 &&
        !/^(?:(?:one|any|either) of|those|these|the (?:same|above|following)|related|relevant|similar|equivalent|other|applicable|closely|quantitative$|field|science$|arts$|study|an?$|\d)/i.test(
          part,
        ) &&
        !/\b(?:years?|experience|field|discipline)\b/i.test(part),
    );
  return [...new Set(fields)].slice(0, 12);
}

// How good a degree is, not of what.
const OF_CLASS =
  /\b(?:(?:first|second|third|upper[- ]second|lower[- ]second|1st|2nd)[- ]class|2[:.][12]|good|strong) (?=(?:honou?rs |hons )?degree\b)/gi;

/** The least level that a text names, and the fields of study in the words of the text. */
export function educationOf(text: string): Education | undefined {
  const level = levelsIn(text).toSorted((a, b) => levelRank(a) - levelRank(b))[0] ?? null;
  const fields = fieldsOf(text.replace(OF_CLASS, " "));
  return level === null &&
    fields.length === 0 &&
    !/\b(?:education|semester|units|college|university|degree|program)\b/i.test(text)
    ? undefined
    : { level, fields };
}
