import type { Tone } from "#lib/generations/schema.ts";
import type { PostingNames } from "#lib/engine/posting-names.ts";

// What stands around the facts, by tone. A sentence here that names no fact claims nothing (verify/letter-words.ts
// holds all words that it may use); of several shapes the facts and the posting choose one, always the same.

export type Shapes<Input> = Record<Tone, ((input: Input) => string)[]>;

export function salutation({ company }: PostingNames): string {
  return company === "" ? "Dear hiring team," : `Dear hiring team at ${company},`;
}

/** "position of Infusion Nurse at Rainier Infusion Center", with what the posting says. */
function positionOf({ title, company }: PostingNames): string {
  return `${title === "" ? "position you have advertised" : `position of ${title}`}${company === "" ? "" : ` at ${company}`}`;
}

/** "Infusion Nurse position at Rainier Infusion Center". */
function namedPosition({ title, company }: PostingNames): string {
  return `${title === "" ? "position you have posted" : `${title} position`}${company === "" ? "" : ` at ${company}`}`;
}

export const applying: Shapes<PostingNames> = {
  formal: [
    (names) => `I am writing to apply for the ${positionOf(names)}.`,
    (names) => `With this letter I apply for the ${positionOf(names)}.`,
    (names) => `Please accept this letter as my application for the ${positionOf(names)}.`,
  ],
  warm: [
    (names) =>
      `I was glad to find your posting for the ${namedPosition(names)}, and I’d like to be considered.`,
    (names) => `I’d like to apply for the ${namedPosition(names)}, which I was happy to find.`,
    (names) => `I’d be glad to be considered for the ${namedPosition(names)}.`,
    (names) => `My application is for the ${namedPosition(names)}, which I was glad to find.`,
  ],
  direct: [
    (names) => `I am applying for the ${namedPosition(names)}.`,
    (names) => `This is my application for the ${namedPosition(names)}.`,
    (names) => `Please consider me for the ${namedPosition(names)}.`,
  ],
};

export const bridging: Shapes<null> = {
  formal: [
    () => "In what follows, I set out the points that bear on what you ask for.",
    () => "The points below seem to me to matter for this position.",
  ],
  warm: [
    () => "Here is what I’d like you to know about my work so far.",
    () => "Let me tell you about some of the work that I’d bring with me.",
  ],
  direct: [() => "Here is what I have done.", () => "The facts that matter for the position are these."],
};

/** `role` is "a staff nurse"; it or `employer` may be "", not both. `before`: how many roles were told before it, newer ones. */
export type Place = { role: string; employer: string; isCurrent: boolean; before: number };

/** "before that, …", and the second time "earlier, …"; what comes first in a letter begins large. */
function earlier({ before }: Place, text: string): string {
  if (before === 0) return capital(text);
  return `${before === 1 ? "Before that" : "Earlier"}, ${text}`;
}

const at = ({ employer }: Place) => (employer === "" ? "" : ` at ${employer}`);
const asRole = (place: Place) => `${place.role === "" ? "" : `as ${place.role}`}${at(place)}`.trim();

/** What goes before the first deed of a role. */
export const placing: Shapes<Place> = {
  formal: [
    (place) => earlier(place, `in my ${place.isCurrent ? "present " : ""}role ${asRole(place)}, I`),
    (place) =>
      place.isCurrent && place.role === ""
        ? `In my present role at ${place.employer}, I`
        : earlier(place, `${asRole(place)}, I`),
  ],
  warm: [
    (place) => {
      if (place.isCurrent && place.role === "") return `At ${place.employer}, I`;
      if (place.employer === "" || place.role === "") return earlier(place, `${asRole(place)}, I`);
      if (place.isCurrent) return `At ${place.employer}, where I work as ${place.role} now, I`;
      const was = place.before === 1 ? "Before that I was" : place.before === 0 ? "I was" : "Earlier I was";
      return `${was} ${place.role} at ${place.employer}, where I`;
    },
  ],
  direct: [
    (place) => earlier(place, place.employer === "" ? `${asRole(place)}, I` : `at ${place.employer}, I`),
  ],
};

/** What goes before each further deed of a role, in turn; a letter goes on where the role before ended. */
export const goingOn: Shapes<boolean> = {
  formal: [() => "I also", () => "In the same role, I", () => "In addition, I", () => "There, I"],
  warm: [() => "I also", () => "Besides that, I", () => "There I", () => "And I"],
  direct: [() => "I also", () => "There I", () => "I", () => "Besides that, I"],
};

/** What goes before a fact that has no verb; `employer` is "" when the role was named already. */
export const noting: Shapes<string> = {
  formal: [
    (employer) => `From my work ${employer === "" ? "there" : `at ${employer}`}, I would add this:`,
    (employer) =>
      `I may mention a further point from my work ${employer === "" ? "there" : `at ${employer}`}:`,
  ],
  warm: [
    (employer) => `From my time ${employer === "" ? "there" : `at ${employer}`} I’d like to add this:`,
    (employer) => `Let me mention this ${employer === "" ? "as well" : `from ${employer}`}:`,
  ],
  direct: [(employer) => (employer === "" ? "To add to that:" : `At ${employer}:`), () => "And this:"],
};

export const inviting: Shapes<null> = {
  formal: [
    () => "My resume gives further details, and I would welcome the opportunity to discuss the position with you.",
    () => "The details are in my resume, and I would be pleased to discuss them with you.",
  ],
  warm: [
    () => "I’d be happy to talk, in person or by phone, whenever it suits you.",
    () => "If you’d like to know more, I’d be happy to come in and talk whenever it suits you.",
  ],
  direct: [() => "You will find the details in my resume, and I can talk whenever it suits you.", () => "The details are in my resume, and I can come in to talk whenever it suits you."],
}; // prettier-ignore

/** For a letter that has told nothing. */
export const invitingBriefly: Shapes<null> = {
  formal: [() => "I would welcome the opportunity to discuss the position with you."],
  warm: [() => "I’d be happy to talk, in person or by phone, whenever it suits you."],
  direct: [() => "I can come in to talk whenever it suits you."],
};

export const reaching: Shapes<{ email: string; phone: string }> = {
  formal: [
    ({ email, phone }) =>
      email === "" ? `You can reach me by phone at ${phone}.` : `You can reach me at ${email}${phone === "" ? "" : `, or by phone at ${phone}`}.`,
  ],
  warm: [
    ({ email, phone }) =>
      email === "" ? `Please call me on ${phone}.` : `Please write to me at ${email}${phone === "" ? "" : `, or call me on ${phone}`}.`,
  ],
  direct: [({ email, phone }) => (phone === "" ? `Write to ${email}.` : email === "" ? `Call ${phone}.` : `Call ${phone}, or write to ${email}.`)],
}; // prettier-ignore

export const thanking: Shapes<null> = {
  formal: [() => "Thank you for considering my application.", () => "I thank you for your time and consideration."],
  warm: [() => "Thank you for reading, and I look forward to hearing from you.", () => "Thank you for your time; it would be a pleasure to meet you."],
  direct: [() => "Thank you for your time.", () => "Thank you for reading."],
}; // prettier-ignore

export const closings: Record<Tone, string> = {
  formal: "Sincerely,",
  warm: "With kind regards,",
  direct: "Regards,",
};

export function listed(parts: string[], joint: "and" | "or"): string {
  const said = parts.filter((part) => part !== "");
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} ${joint} ${said.at(-1)}`;
}

function capital(text: string): string {
  return text === "" ? "" : text[0]!.toUpperCase() + text.slice(1);
}
