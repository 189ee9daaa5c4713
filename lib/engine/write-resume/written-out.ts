import { sentenceCase } from "#lib/text.ts";

// A number beside these is a name, not an amount.
const NAMED = /(?:model|form|section|unit|class|part|room|route|no\.?|number|code|zip|ticket|id) $/i;

/** Spaces, doubled marks, "&" between plain words, and thousands of five figures and more ("12000 parts"). */
export function inOrder(text: string): string {
  return text
    .replace(/[^\S ]\s*| \s+/g, " ")
    .replace(/ +([,;:.!?])(?=\s|$)/g, "$1")
    .replace(/([,;])(?=\p{L}{2})/gu, "$1 ")
    .replace(/(\d) %/g, "$1%")
    .replace(/(?<=\p{Ll}|\d) & (?=(?:the )?\p{Ll}|\d)/gu, " and ")
    .replace(/\.{2}$/, ".")
    .replace(/,{2,}/g, ",")
    .replace(
      / ?(?:->|=>|→) ?(?=(?:savings?|reduction|increase|growth|decrease|drop|rise|gain)s? of )/gu,
      ", with ",
    )
    .replace(/ = (?=(?:about |over )?\d[\d.,]* \p{Ll}[^=()]*$)/gu, ": ")
    .replace(/(?<=\p{Ll}) no (\p{Ll}+) no (?=\p{Ll}+\.?$)/gu, ", no $1, no ")
    .replace(/(?<=\p{Ll}s) last (?=(?:\d+|two|three|four|five|six) \p{Ll}+s\.?$)/gu, " in the last ")
    .replace(
      /(?<![\d.,])(\d{1,3}),(\d)(?= ?%| ?(?:l|kg|t|km|mm|cm|m|ha|h|kW|kWh|MW|GPA|million|billion|mn|bn)(?:[ /.,;)]|$))/g,
      "$1.$2",
    )
    .replace(/(?<=^|\p{Ll} )(a) (?=(?:[aeio]\p{Ll}|[AEIO]\p{Ll}{2})(?!ne\b|nce\b|u\p{Ll}*\b))/gu, "$1n ")
    .replace(/(?<=\p{Ll} )(a) (?=R ?\d)/gu, "$1n ")
    .replace(
      /\b([Mm]other|[Ff]ather|[Vv]alentine|[Cc]hildren|[Ww]omen|[Mm]en|[Dd]river)s (?=(?:[Dd]ay|wear|clothing|ward|services?|[Ll]icen[cs]es?)\b)/g,
      "$1's ",
    )
    .replace(
      /, (?=(?:one|two|three|four|five|six|some|many|most|all|both|\d+) of (?:them|these|those) (?:\p{Ll}+ )?(?:run|are|is|were|was|have|has|had|work|now|became|went|got|still)\b)/gu,
      "; ",
    )
    .replace(/, (?=(?:\p{Ll}+ ){1,4}(?:went (?:down|up)|fell|dropped|rose) (?:from|by|to) )/gu, "; ")
    .replace(/, (?=\d[^,;]* (?:became|fell|dropped|rose|went down|went up)\b)/g, "; ")
    .replace(/(?<![\d.,\p{L}#/-])\d{5,9}(?![\d\p{L}/-]|[.,]\d)/gu, (digits, at: number) => {
      const before = text.slice(0, at);
      const isAmount = before === "" || /(?:[$€£]|\p{Ll}+ |[,(] ?)$/u.test(before);
      return isAmount && !NAMED.test(before) ? digits.replace(/\B(?=(?:\d{3})+$)/g, ",") : digits;
    })
    .trim();
}

const SHORT: [form: RegExp, said: string | ((form: string) => string)][] = [
  [/(?<= |^)w\/o(?= )/gi, "without"],
  [/(?<= |^)w\/ ?(?=[\p{L}\d$£€])/giu, "with "],
  [/(?<=\p{L} )thru(?= \p{L})/gu, "through"],
  [/(?<=\p{L},? )incl\.?(?= [\p{L}\d£$€])/gu, "including"],
  [/(?<=\p{L} )\+ (?=[\p{L}\d])/gu, "and "],
  [/(?<=\b(?:19|20)\d\d )\+ (?=(?:19|20)\d\d\b)/g, "and "],
  [/(?<=\b(?:per|last|this|every|each|a) )yr\b\.?/g, "year"],
  [/(?<=\b1 )yr\b\.?/g, "year"],
  [/(?<=\d\+? )yrs?\b\.?/g, "years"],
  [/(?<=\b(?:1|per|an|every|each) )hr\b\.?/g, "hour"],
  [/(?<=\d\+? )hrs\b\.?/g, "hours"],
  [/(?<=\p{L} |, |\()avg\.? (?=[$£€]?\d|\p{Ll}{3,} )/gu, "average "],
  [/(?<=\b\d+ )secs?\b(?!\.)/g, "seconds"],
  [/(?<=\d|\p{Ll}{3}s) ?\/ ?(?=(?:hour|day|week|month|year|shift)\b)/gu, " per "],
  [/(?<=\d\+? )mins\b\.?/g, "minutes"],
  [/(?<=\b1 )wk\b\.?/g, "week"],
  [/(?<=\p{L}{3}) ?(?:->|=>|→) ?(?=\d+ \p{Ll}+ \p{Ll})/gu, "; "],
  [/(?<=\d\+? )wks\b\.?/g, "weeks"],
  [/(?<=[\p{L}\d)]) ?(?:->|=>|→) ?(?=\p{Ll}{2,} \p{Ll})/gu, "; "],
  [
    /(?<= )(?:english|german|french|spanish|italian|portuguese|mandarin|arabic|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/g,
    (name) => sentenceCase(name),
  ],
];

/** Short forms of notes and messages as words: "w/ two colleagues", "incl. repairs", "3 yrs". */
export function writtenOut(text: string): string {
  if (
    !/[/+>→]|incl|yr|hr|sec|avg|mins|thru|wk| [efgimpastw]\p{Ll}+(?:ish|man|ch|lian|ese|rin|bic|day)/u.test(
      text,
    )
  )
    return text;
  return SHORT.reduce(
    (said, [form, word]) => (typeof word === "string" ? said.replace(form, word) : said.replace(form, word)),
    text,
  );
}
