/** C0 and C1 controls but line feed, bidi controls, and zero-width marks other than the joiners that scripts need. */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** Letters that decomposition leaves whole, and signs with a plain stand-in. */
const ASCII: Record<string, string> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "•": "-",
  "·": "|",
  "…": "...",
  "’": "'",
  "‘": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‹": "'",
  "›": "'",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "©": "(c)",
  "®": "(R)",
  "™": "(TM)",
  "×": "x",
  "÷": "/",
  "°": " deg",
  "½": "1/2",
  "¼": "1/4",
  "¾": "3/4",
  "≤": "<=",
  "≥": ">=",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
  ħ: "h",
  Ħ: "H",
  ŋ: "n",
  Ŋ: "N",
  "\u00a0": " ",
  "\u202f": " ",
};

/** Text without anything that a parser of resumes could trip over: NFC, no tabs, no controls. Shape: same lines. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(/\t/g, " ").replace(UNSAFE, "");
}

/** Nearest ASCII: accents go, known signs are spelled; `other` stands for what has no Latin form (default "?"). */
export function toAscii(text: string, other = "?"): string {
  let ascii = "";
  for (const sign of cleanText(text)) {
    const known = ASCII[sign];
    if (known !== undefined) ascii += known;
    else if (sign <= "\u007f") ascii += sign;
    else {
      const bare = sign.normalize("NFKD").replace(/\p{M}/gu, "");
      ascii += /^[\n -~]+$/.test(bare) ? bare : other;
    }
  }
  return ascii;
}
