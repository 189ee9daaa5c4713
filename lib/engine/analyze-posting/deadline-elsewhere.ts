import { matchesOf } from "#lib/language/matches.ts";

// The last day to apply in postings of other languages, by their names of months and words of closing.

const MONTH =
  "(?:jan(?:uar|uary|vier|uari)?|janv|enero|ene|gennaio|genn|janeiro|stycznia|feb(?:ruar|rero|braio|ruari)?|fevereiro|févr(?:ier)?|fev|lutego|märz|mär|mars|marzo|março|maart|mrt|marca|april|apr|avril|avr|abril|abr|aprile|kwietnia|mai|maj|mei|mayo|maggio|maio|maja|juni|jun|juin|junio|giugno|junho|czerwca|juli|jul|juillet|juil|julio|luglio|julho|lipca|august|aug|augusti|augustus|août|agosto|ago|sierpnia|september|sept?|septembre|septiembre|settembre|setembro|września|oktober|okt|octobre|octubre|ottobre|outubro|october|oct|października|november|nov|novembre|noviembre|novembro|listopada|dezember|dez|dec(?:ember)?|décembre|déc|diciembre|dicembre|dezembro|grudnia)";
const DATE = new RegExp(
  `(?<![\\d.])(?:\\d{1,2}(?:er|º|°)?\\.? ?(?:de |di )?${MONTH}(?![\\p{L}])\\.?(?:,? (?:de |del )?\\d{4})?|\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}|\\d{4}[-/]\\d{2}[-/]\\d{2}|\\d{4}年\\d{1,2}月\\d{1,2}日)`,
  "giu",
);
// Whatever stands on its line, these close the applications.
const CLOSING =
  /bewerbungs(?:schluss|frist|ende)|einsendeschluss|bewerb\w* (?:bitte )?(?:bis|spätestens)|date limite|clôture|fecha (?:límite|de cierre)|plazo|data[ -]limite|prazo|scadenza|entro (?:il|e non oltre)|sluit(?:ingsdatum|ing)|solliciteer|reageren|reageer|termin (?:składania|nadsyłania)|aplikuj|sista ansökningsdag|ansök senast|søknadsfrist|ansøgningsfrist|hakuaika|応募締切|締切|截止|крайний срок|срок подачи/i;
const UNTIL =
  /(?:\b(?:bis(?: spätestens)?(?: zum)?|spätestens|avant le|jusqu['’]au|au plus tard le|hasta el|antes del?|até(?: (?:o dia|a|ao))?|entro il|fino al|uiterlijk|vóór|voor|tot(?: en met)?|do(?: dnia)?|senast|innen|inden))\s*$/iu;
const APPLICATION =
  /bewerb|candidatu|postul|envoy|solicitud|inscri|cv\b|currículum|curriculum|sollicit|aplik|zgłosze|ansök|søk|ansøg|@/i;

/** As `findDeadline`, for a text that is not in English. */
export function findDeadlineElsewhere(text: string): string {
  for (const match of matchesOf(text, DATE)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const lines = before.split("\n");
    const line = lines.at(-1)!;
    // A label may stand on the line above.
    const near = line.trim() === "" ? (lines.at(-2) ?? "") : line;
    const after = text
      .slice(match.index + match[0].length)
      .split("\n", 1)[0]!
      .slice(0, 40);
    if (CLOSING.test(near) || (UNTIL.test(line) && APPLICATION.test(line + after)))
      return match[0].replace(/[.,]$/, "").trim();
  }
  return "";
}
