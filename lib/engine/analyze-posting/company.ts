import { headingKind } from "./heading-kinds.ts";
import { labelled, NAME, tidy } from "./heading-words.ts";

const PROPER =
  "(?:The )?[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*(?: (?:of|and|the|for|de|&) [\\p{Lu}][\\p{L}\\d&.'’+-]*| [\\p{Lu}\\d&][\\p{L}\\d&.'’+-]*){0,5}";
export const NOT_COMPANY =
  /^(?:us|you|the|this|our|your|role|job|position|team|we|it|he|she|they|there|who|what|a|an|ours|if|in|at|as|please|candidates?|applicants?|currently|here|remote|location|salary|company|now|employer|employees?|summary|incumbents?|work|duties|data|qualifications?|that|all|each|experience|knowledge|ability|minimum|must|description|responsibilities|requirements?|benefits|title|under|general|supervision|department|client|management|.*\b(?:engineers?|nurse|manager|analyst|specialist|coordinator|clerk|technician|role|position|team|opportunity|job))$/i;

// The name may run into the next sentence, but "St. Brendan" is one name.
const SENTENCE_END = /(?<!\b(?:St|Ste|Mt|Ft|Dr|Mrs?|Jr|Sr|Co|No|Inc|Ltd))\.\s.*$|(?:'s|’s)$/;

const PATTERNS = [
  `(?:^|[.!?]\\s+|\\n)(${PROPER})(?:,? (?:Inc|LLC|Ltd|GmbH|BV|AG)\\.?,?)? (?:is|are) (?:currently |now |actively )?(?:hiring|looking for|seeking|recruiting|searching for|accepting applications)`,
  `^(?:About|Über|Over|À propos de|Who is|Why|Life at|Working at|Why join)(?: working at)? (${PROPER})(?: (?:is|are)\\b.*)?[:?]?$`,
  `\\bAt (${PROPER}),? (?:we|our|you)`,
  `\\b(?:[Jj]oin|[Ww]ork (?:at|for|with)|career (?:at|with)|team at|position (?:at|with)|opportunity (?:at|with)|role at|[Ee]mployed by) (${PROPER})`,
  `\\b((?:City|County|Town|State|University|Borough|Village|Commonwealth|Department) of ${PROPER})`,
  `\\b(${NAME}(?: ${NAME})? (?:County|University|Hospital|School District|College|Public Schools|Health System))\\b`,
  `\\b(Ministry of ${PROPER})`,
  `(?:^|\\n)(${PROPER}) (?:is (?:an?|the|one of|on a|proud|committed|transforming|building|dedicated)|works (?:with|for|on)|makes|builds|runs|helps|provides|designs|develops|operates|sells|supplies|serves|publishes|offers)\\b`,
].map((pattern) => new RegExp(pattern, "gmu"));

/** The employer in the words of the text, or "". */
export function findCompany(head: string): string {
  for (const pattern of PATTERNS) {
    for (const match of head.matchAll(pattern)) {
      const name = tidy((match[1] ?? "").replace(SENTENCE_END, ""), 80);
      if (name.length > 1 && !NOT_COMPANY.test(name) && headingKind(name) === null) return name;
    }
  }
  return "";
}

/** What the text's labels call the employer, or "". */
export function labelledCompany(head: string): string {
  const named = labelled(
    head,
    "(?:your )?(?:company|employer)(?: name)?|organi[sz]ation|agency|hospital|school|school district|district|client|unternehmen|arbeitgeber",
  );
  return named.replace(/,? (?:in )?[^,]+, (?:[A-Z]{2}|\p{Lu}\p{Ll}+)$/u, "");
}

const SUFFIX = /,? (?:Inc|LLC|Ltd|Limited|GmbH|BV|AG|SE|plc|LLP|Corp|Corporation|Company|Co)\.?$/;
const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");
const GENERIC =
  /^(?:the|front|first|new|united|american|national|city|county|state|public|human|senior|junior|election|elections|department|office|position|job|location|salary|full|part|north|south|east|west|general|central|community|health|data|product|customer|sales)$/i;

/** Whether the text speaks of this name as of somebody: "Larkin makes", "At Larkin we", "join Larkin". */
export function isNamedInText(name: string, text: string, isWhole = false): boolean {
  const plain = name.replace(SUFFIX, "").trim();
  const words = plain.split(" ");
  const keys = [plain];
  if (!isWhole && words.length > 2) keys.push(words.slice(0, words[1] === "&" ? 3 : 2).join(" "));
  if (!isWhole && words.length > 1 && words[0]!.length > 4 && !GENERIC.test(words[0]!)) keys.push(words[0]!);
  const written = keys.map(escape).join("|");
  return new RegExp(
    `(?:(?:^|[.!?…]\\s+)(?:${written})(?:['’]s)? (?:is|are|has|have|was|were|will|does|hires|[a-z]{3,}s)\\b|\\b(?:At|About|Join|join|[Ww]e['’]re|[Ww]e are) (?:${written})(?=[\\s,.:]|$))`,
    "mu",
  ).test(text);
}
