import type { Asked } from "#lib/engine/asked-phrases.ts";
import { verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import { canonicalSkill } from "#lib/language/skills.ts";
import { isAlike, SOFT, YEARS } from "./answers.ts";
import { alsoAsked, asking, bringing } from "./frames.ts";
import { free, type Lettering, type Sentence } from "./lettering.ts";

// What a letter says of the posting's wishes besides those that a fact answers: it names them and claims nothing.

const longWish = 12;
const longOfTwo = 6;

/** Before what is told, in a letter that answers no wish: what the posting asks for, and that this is what there is to bring. */
export function leadingWish(lettering: Lettering, said: Sentence[]): Sentence[] {
  if (isAnswered(lettering, said)) return [];
  const [first] = quotable(lettering, said).filter((asked) => mayLead(lettering, asked));
  const lead = first && lettering.proven(free(askedText(lettering, first)));
  return [...(lead ? [lead] : []), free(lettering.shape(bringing, null))];
}

/** Near the end: what else is asked for; null where nothing is that can be said. */
export function closingWish(lettering: Lettering, said: Sentence[]): Sentence | null {
  const [first, second] = quotable(lettering, said).filter((asked) => asked.form === "thing" && isPlus(lettering, asked)); // prettier-ignore
  if (!first) return null;
  const isPair = second && [first, second].every(({ text }) => isShort(text)) && !isAlike(first, second);
  const text = isPair ? `${first.text} and ${second.text}` : first.text;
  return lettering.proven(free(lettering.shape(alsoAsked, text)));
}

function askedText(lettering: Lettering, { form, text }: Asked): string {
  const frame = lettering.shape(asking[form].first, text);
  return frame.endsWith(".") ? frame : form === "thing" ? `You’re looking for ${text}.` : `You’re looking for someone to ${text}.`; // prettier-ignore
}

const isAnswered = ({ names }: Lettering, said: Sentence[]) =>
  said.some(
    ({ text }) =>
      /\b(?:[Yy]ou|posting|As for)\b/.test(text) && names.asked.some((asked) => text.includes(asked.text)),
  );

/** One more duty after the first: "You also need someone to …". */
export function furtherWish(lettering: Lettering, said: Sentence[], opening: Sentence[]): Sentence | null {
  const isLed = opening.some(({ text }) => lettering.names.asked.some((asked) => asked.form === "deed" && text.includes(asked.text))); // prettier-ignore
  const next = quotable(lettering, said).find((asked) => asked.form === "deed" && mayLead(lettering, asked));
  const also = lettering.tone === "warm" ? "You’d also like someone to" : "You also need someone to";
  return isLed && next ? lettering.proven(free(`${also} ${next.text}.`)) : null;
}
const isShort = (text: string) => text.split(" ").length <= longOfTwo && !/,| (?:and|or) /.test(text);

/** What no sentence has named yet and can surely be said so: duties first, then experience, then skills. */
function quotable({ names }: Lettering, said: Sentence[]): Asked[] {
  const isNamed = ({ text }: Asked) =>
    said.some((one) => one.text.toLowerCase().includes(text.toLowerCase()));
  const open = names.asked.filter(
    (asked) => !isNamed(asked) && asked.text.split(" ").length <= longWish && rankOf(asked) > 0,
  );
  return open.toSorted((a, b) => rankOf(b) - rankOf(a));
}

function rankOf({ form, text }: Asked): number {
  if (YEARS.test(text) || SOFT.test(text) || /\d/.test(text)) return 0;
  if (form === "deed") return isSureDeed(text.split(" ")) && !isLoose(text) ? 3 : 0;
  if (/^(?:\p{Ll}+ )?(?:experience|knowledge|understanding|familiarity)\b|\b(?:experience|knowledge)$/u.test(text)) return 2; // prettier-ignore
  return canonicalSkill(text) === null ? 0 : 1;
}

/** "keep aisles clear, follow site safety rules": deeds without a joint. */
function isLoose(text: string): boolean {
  return text.split(", ").slice(1).some((part) => verbOfPresent(part.split(" ")[0]!) !== undefined); // prettier-ignore
}

/** "email marketing", "cycle counts" are no deeds, and "know how to check" is nothing to be done. */
function isSureDeed([first = "", second = ""]: string[]): boolean {
  if (/^(?:know|be|have|understand|possess|hold|demonstrate|show)$/.test(first)) return false;
  return verbOfPresent(first)?.isNounToo === false || /^(?:the|an?|our|new|all|each|up|with)$/.test(second);
}

/** What the profile shows, or a duty that is no requirement: who has done no VAT returns does not begin with them. */
function mayLead({ match }: Lettering, { id, form }: Asked): boolean {
  const status = match.coverage.find((one) => one.requirementId === id)?.status;
  return form === "deed" ? status !== "gap" : status === "met";
}

/** What would be welcome and the profile does not show; a must-have that it does not is named by nobody who applies. */
function isPlus({ analysis, match }: Lettering, { id }: Asked): boolean {
  const isRequired = analysis.requirements.some((one) => one.id === id && one.priority === "required");
  return !isRequired && match.coverage.some((one) => one.requirementId === id && one.status === "gap");
}
