import type { Analysis } from "#lib/postings/schema.ts";
import { CITY_STATE } from "./heading-words.ts";
import type { PostingLine } from "./sections.ts";
import { isBoilerplate } from "./wording.ts";

type Benefit = Analysis["benefits"][number];

// What nobody needs a heading for to know it as something that is given.
const GIVEN =
  /\b(?:(?:health|dental|medical|vision|life|disability)(?:,? (?:and|&|dental|vision|medical|life|disability),?)* (?:insurance|cover(?:age)?|plans?|benefits|care)|dental,? (?:and )?vision|pension|superannuation|401 ?\(?k\)?|retirement (?:plan|savings|scheme)|paid (?:time off|holidays?|vacations?|leave|sick|volunteer\w*|parental|breaks)|annual leave|days(?:['’])? (?:of )?(?:holiday|leave|vacation|annual leave|PTO)|PTO|(?:parental|maternity|paternity|adoption) (?:leave|pay)|(?:staff|employee|store) (?:discount|meals?|housing|accommodation)|tuition|sick (?:leave|pay)|free (?:parking|meals?|lunch\w*|uniform|gym|food|coffee|travel)|gym (?:membership|pass|and pool)|subsidi[sz]ed|company (?:car|van|ute|vehicle|phone)|take-home van|stock options|share (?:options|scheme)|equity\b(?=.{0,30}(?:grant|package|plan|bonus|options))|profit sharing|flexible spending|wellness (?:program|allowance|budget)|(?:childcare|relocation|housing|boot|tool|travel|meal|learning|training|equipment|clothing|home[- ]office) (?:allowance|assistance|vouchers?|budget|stipend|package)|cycle to work|season ticket|rider program|salary packaging|extended health|employee assistance|meals are on us|bonus scheme|annual bonus|performance bonus|flexible (?:working|hours)|flexitime)\b/i;
const PAY_ONLY =
  /^(?:up to [$£€]\d|salary|salaris|gehalt|salaire|pay|(?:hiring|salary|pay) (?:range|rate)|negotiable$|compensation|wage|rate|hourly|base|annual|starting|the (?:salary|pay|base|hiring|expected|target)|ote|bonus:?$)\b.{0,80}(?:[$£€₹]|\d{2})|^\W*(?:[$£€₹]|(?:USD|EUR|GBP|CHF|INR|CAD|AUD) )\d|\b(?:per|an|a) (?:hour|annum|year|month)\b|^(?:night|day|evening|weekend|rotating|\d+[- ]hour)s?\b.*\bshifts?\b|\b[A-Z]{1,2}\d{1,2}(?: ?\d[A-Z]{2})?$|^(?:range|grade|step|band|schedule|hours|shift|monday|full|part|permanent|temporary|contract|location|doe)\b/i;
// "Three 12-hour nights a week": when one works.
const TIMES =
  /^(?:(?:an?|one|two|three|four|five|six|\d+|alternate|rotating|some|mostly|usually) )?(?:(?:\d+|eight|ten|twelve)[- ]?(?:hours?|hrs?|h)[- ])?(?:nights?|days|shifts?|hours|evenings?|weekends?|mornings?|lates|earlies)\b(?!.{0,40}\b(?:holidays?|leave|vacations?|off|paid|free)\b).{0,30}\b(?:a|per|each|every) (?:week|fortnight|month)\b/i;
const ASKS =
  /\b(?:must|required|requires?|you (?:have|need|bring)|experience (?:with|in|of)|knowledge of)\b/i;
const NONE =
  /\b(?:no|not|without|isn['’]t|aren['’]t)\b.{0,25}\bbenefits?\b|not (?:eligible|entitled|offered)/i;
const LEAD =
  /^(?:benefits?(?: include| package| are)?|perks|we (?:also )?offer|what (?:we offer|you get)|our offer)\s*[:–-]\s*/i;

// Questions of a form, fields of a portal, what is wanted of the reader.
const OTHER =
  /\?$|\bas needed$|^\d[\d.-]* (?:hours )?(?:per|a) week\b|\bDBS\b|\bnot (?:[\w-]+ )?sponsor\b|\bbackground (?:check|screening)s? (?:will|is|are)\b|\brequired to be (?:fully )?vaccinated\b|^(?:yes|no|clos(?:e|ing|es)\b|review of\b|deadline|interviews?\b|no agenc|call |e-?mail |phone |contact |write to |applicants?|candidates?|agency|department|recruitment|job|position|title|division|apply|click|visit|see|for more|please|questions?|you want|you(?:['’]re| are)|are you|do you|at least|minimum|must|in addition|if you|so (?:even )?if|so even|some (?:perks|benefits)|work arrangements?$|hybrid schedule)\b/i;
// "Paid training, a state pension, dental after 60 days": several things in a row, and no sentence.
const isRow = (text: string) =>
  /^[\p{Lu}\d].{2,80},.{2,80},/u.test(text) && REWARD.test(text) && !VERB.test(text);
const REWARD =
  /\b(?:paid|retirement|insurance|leave|bonus(?:es)?|pension|holidays?|vacations?|discounts?|dental|medical|vision|allowances?|gym|lunch(?:es)?|meals?|breakfasts?|memberships?|perks|snacks|parking|equity|subsid(?:ies|y|i[sz]ed))\b/i;
const VERB =
  /^(?:to|in|specifically|factors?)\b|\b(?:is|are|was|were|has|have|will|must|can|should|may|we|you|they)\b|['’](?:ll|re|ve)\b/i;
const isShort = (text: string) => text.length <= 70 && !/ (?:is|are|was|were|has|have) /.test(text);

const benefitLimit = 40;
const longest = 300;

/** The sentences of one line as spans. */
function sentences(text: string, { start, end }: PostingLine): Benefit[] {
  const found: Benefit[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(/(?<=[.!?])\s+(?=[\p{Lu}\d•])|(?<=;)\s+/u)) {
    const begin = text.indexOf(part, at);
    at = begin + part.length;
    const lead = LEAD.exec(part)?.[0].length ?? 0;
    const written = part.slice(lead).replace(/[\s.;]+$/, "");
    if (written !== "")
      found.push({ text: written, start: begin + lead, end: begin + lead + written.length });
  }
  return found;
}

/**
 * What the employer gives beside the pay, as spans: the entries below a heading that says so, and sentences
 * elsewhere that name something which is only ever given.
 */
export function findBenefits(text: string, lines: PostingLine[], company = ""): Benefit[] {
  const found: Benefit[] = [];
  for (const line of lines) {
    if (line.section === "required" || line.section === "preferred" || line.section === "boilerplate")
      continue;
    const isHeaded = line.section === "benefits";
    for (const one of sentences(text, line)) {
      const { length } = one.text;
      if (found.length >= benefitLimit || length > longest || length < 3 || !/\p{L}{3}|401k/iu.test(one.text))
        continue;
      // "Northern Health Insurance is …": the employer's name gives nothing.
      const isGiven = GIVEN.test(company === "" ? one.text : one.text.replaceAll(company, ""));
      if (!isGiven && !isHeaded) continue;
      if (isBoilerplate(one.text) || NONE.test(one.text) || TIMES.test(one.text)) continue;
      const isEntry =
        isHeaded &&
        (line.isBullet || isShort(one.text) || isRow(one.text)) &&
        CITY_STATE.exec(one.text)?.index !== 0 &&
        !PAY_ONLY.test(one.text) &&
        !OTHER.test(one.text);
      if (isGiven ? !ASKS.test(one.text) || isHeaded : isEntry) found.push(one);
    }
  }
  return found;
}
