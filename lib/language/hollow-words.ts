// Words with which any posting praises itself or its reader. They name no skill there, though some do in a name of
// one ("drive vehicles", "perform surgery"): so they count less, not nothing.
const HOLLOW = new Set(
  (
    "ideal successful successfully success effective effectively efficient efficiently comprehensive advanced dynamic " +
    "exceptional deep deeply solid proven proficient proficiency proficiently expertise expert talented talent passion " +
    "passionate opportunity opportunities seek seeking look looking join ensure ensures ensuring drive drives driving " +
    "leverage leveraging utilize utilizing utilise utilising seamless seamlessly thorough thoroughly knowledge " +
    "understanding skill skilled skills highly professional professionals individual individuals track record " +
    "responsible responsibilities responsibility member members possess possesses possessing optimal optimize optimizing " +
    "execute executing robust innovative complex achieve achieving key level high knack adept adeptly large open command " +
    "qualified qualities expect expected environment environments overall perform performing performance conduct conducting"
  ).split(" "),
);

const PHRASE =
  /\bcutting[- ]edge\b|\btrack record\b|\bstate[- ]of[- ]the[- ]art\b|\bfast[- ]paced\b|\bday[- ]to[- ]day\b|\bhands[- ]on\b|\b(?:join|part of|member of) (?:our|the|an?)(?: [a-z-]{1,20}){0,2} team\b|\bnext level\b|<\w{1,30}>/g;

/** Whether a lower-case word says little in a posting. */
export function isHollow(word: string): boolean {
  return HOLLOW.has(word);
}

/** A lower-case text with its hollow phrases blanked out, at the same offsets. */
export function hollowPhrases(text: string): string {
  return text.replace(PHRASE, (phrase) => " ".repeat(phrase.length));
}
