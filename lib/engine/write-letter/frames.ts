import type { Tone } from "#lib/generations/schema.ts";
import type { PostingNames } from "#lib/engine/posting-names.ts";
import type { Month } from "#lib/time.ts";
import { sentenceCase, smallStart } from "#lib/text.ts";

// What stands around the facts, by tone. A sentence here that names no fact claims nothing (verify/letter-words.ts
// holds all words that it may use); of several shapes the facts and the posting choose one, always the same.

export type Shapes<Input> = Record<Tone, ((input: Input) => string)[]>;
type Names = Pick<PostingNames, "title" | "company">;

export function salutation({ company }: Names): string {
  return company === "" ? "Dear hiring team," : `Dear hiring team at ${withArticle(company)},`;
}

/** "position of Infusion Nurse at Rainier Infusion Center", with what the posting says. */
function positionOf({ title, company }: Names): string {
  return `${title === "" ? "position you have advertised" : `position of ${title}`}${company === "" ? "" : ` at ${withArticle(company)}`}`;
}

/** The same behind "your posting for", which has said that it is posted. */
function postedPosition(names: Names): string {
  return namedPosition(names).replace(/^position you have posted/, "position");
}

/** "Infusion Nurse position at Rainier Infusion Center". */
function namedPosition({ title, company }: Names): string {
  return `${title === "" ? "position you have posted" : `${title} position`}${company === "" ? "" : ` at ${withArticle(company)}`}`;
}

export const applying: Shapes<Names> = {
  formal: [
    (names) => `I am writing to apply for the ${positionOf(names)}.`,
    (names) => `Please accept this letter as my application for the ${positionOf(names)}.`,
    (names) => `I wish to be considered for the ${positionOf(names)}.`,
  ],
  warm: [
    (names) => `I was glad to find your posting for the ${postedPosition(names)}.`,
    (names) => `I’d be glad to be considered for the ${namedPosition(names)}.`,
    (names) => `I was glad to see your advertisement for the ${postedPosition(names)}.`,
    (names) => `I’d like to apply for the ${namedPosition(names)}.`,
    (names) => `Please accept my application for the ${namedPosition(names)}.`,
  ],
  direct: [
    (names) => `I am applying for the ${namedPosition(names)}.`,
    (names) => `Please consider me for the ${namedPosition(names)}.`,
    (names) => `This is my application for the ${namedPosition(names)}.`,
  ],
};

/** Who writes and for what in one breath; `as` is "a senior accountant who closes on day four". */
export const applyingAs: Shapes<Names & { as: string }> = {
  formal: [
    ({ as, ...names }) => `As ${as}, I wish to apply for the ${positionOf(names)}.`,
    ({ as, ...names }) => `I am ${as}, and I am writing to apply for the ${positionOf(names)}.`,
    ({ as, ...names }) => `As ${as}, I would like to be considered for the ${positionOf(names)}.`,
  ],
  warm: [
    ({ as, ...names }) => `I’m ${as}, and I’d like to apply for the ${namedPosition(names)}.`,
    ({ as, ...names }) => `As ${as}, I was glad to find your posting for the ${postedPosition(names)}.`,
    ({ as, ...names }) => `I’m ${as}, and I was happy to see your posting for the ${postedPosition(names)}.`,
  ],
  direct: [
    ({ as, ...names }) => `I am ${as}, and I am applying for the ${namedPosition(names)}.`,
    ({ as, ...names }) => `I am ${as}, and I would like the ${namedPosition(names)}.`,
  ],
};

type Asking = { first: Shapes<string>; next: Shapes<string> };

/**
 * What the posting asks for, before the facts that answer it: the first time in a letter, and from then on. A shape
 * that ends in a full stop is a sentence of its own.
 */
export const asking: Record<"thing" | "deed", Asking> = {
  thing: {
    first: {
      formal: [(asked) => `You ask for ${asked}.`, (asked) => `Your posting asks for ${asked}.`],
      warm: [
        (asked) => `You’re looking for ${asked}, and`,
        (asked) => `When I read that you ask for ${asked}, this came to mind:`,
        (asked) => `You ask for ${asked}.`,
      ],
      direct: [(asked) => `You ask for ${asked}.`, (asked) => `You want ${asked}.`],
    },
    next: {
      formal: [
        (asked) => `Your posting also names ${asked}:`,
        (asked) => `As for ${asked},`,
        (asked) => `You also ask for ${asked}.`,
      ],
      warm: [
        (asked) => `You also mention ${asked}:`,
        (asked) => `As for ${asked},`,
        (asked) => `You’d also like to see ${asked}.`,
      ],
      direct: [
        (asked) => `You want ${asked}:`,
        (asked) => `You also ask for ${asked}.`,
        (asked) => `As for ${asked}:`,
      ],
    },
  },
  deed: {
    first: {
      formal: [
        (asked) => `You are looking for someone to ${asked}.`,
        (asked) => `Your posting asks for someone to ${asked}.`,
      ],
      warm: [
        (asked) => `You’re looking for someone to ${asked}, and`,
        (asked) => `When I read that you need someone to ${asked}, this came to mind:`,
      ],
      direct: [(asked) => `You need someone to ${asked}.`],
    },
    next: {
      formal: [
        (asked) => `Your posting also asks for someone to ${asked}:`,
        (asked) => `You also need someone to ${asked}.`,
      ],
      warm: [
        (asked) => `You also want someone to ${asked}:`,
        (asked) => `You’d also like someone to ${asked}.`,
      ],
      direct: [(asked) => `You want someone to ${asked}:`, (asked) => `You also need someone to ${asked}.`],
    },
  },
};

/** The plain way to say what is asked, where a longer one does not fit. */
export function askingPlainly(form: "thing" | "deed", asked: string, isNext = false): string {
  const also = isNext ? "also " : "";
  return form === "thing" ? `You ${also}ask for ${asked}.` : `You ${also}need someone to ${asked}.`;
}

/**
 * `role` is "a staff nurse"; it or `employer` may be "", not both. `before`: how many roles were told before it, newer
 * ones. `isThere`: the role told before it was with the same employer. `years`: "From 2018 to 2021", or ""; `months`: the same with
 * months; `since`:
 * "March 2019" of one that goes on, or "". `from`, `to`: its months.
 */
export type Place = {
  role: string;
  employer: string;
  isCurrent: boolean;
  before: number;
  isThere: boolean;
  years: string;
  months: string;
  since: string;
  from: Month;
  to: Month;
};

/** "before that, …", and the second time "earlier, …"; what comes first in a letter begins large. */
function earlier({ before }: Place, text: string): string {
  if (before === 0) return sentenceCase(text);
  return `${before === 1 ? "Before that" : "Earlier"}, ${text}`;
}

function at({ employer, isThere }: Place): string {
  if (employer === "") return "";
  return isThere ? " there" : ` ${atEmployer(employer)}`;
}
const asRole = (place: Place) => `${place.role === "" ? "" : `as ${place.role}`}${at(place)}`.trim();

/** "the Department for Rural Affairs", "the University of Leeds". */
export function withArticle(name: string): string {
  return /^(?:(?:United States|U\.?S\.?|\p{Lu}\p{Ll}+) )?(?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|Marine Corps|Marines|Coast Guard|National Guard|Red Cross)\b|^(?:Department|Ministry|Office|University|College|School|Institute|Bureau|Agency|Board|Port|City|County|Bank|Museum|Embassy|Church|Benefice|Parish|Diocese|Archdiocese|Borough|Town|State|Republic|Society|Order|House) (?:of|for)\b|^(?:\p{Lu}\S* ){1,3}Department(?= (?:of|for) |$)|^(?:\p{Lu}\S* ){1,3}(?:Board|Office|Bureau|Ministry|Commission) (?:of|for|on) |^(?:Open |Technical |National |Free )?University of (?:the )?|^National (?:[A-Z]\w+ ){0,2}(?:Service|Agency|Authority|Council|Trust|Gallery|Museum|Library|Theatre|Institute|Archives?)$/u.test(
    name,
  )
    ? `the ${name}`
    : name;
}

const SERVICE =
  /^(?:\p{L}[\p{L}.]* )?(?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|Marine Corps|Marines|Coast Guard|National Guard|[Aa]rmed [Ff]orces)(?: Reserves?)?$/u;

/** "at Cedar Sound Hospital", "in the US Army". */
export function atEmployer(name: string): string {
  return `${SERVICE.test(name) ? "in" : "at"} ${withArticle(name)}`;
}

/** "the project Kestrel", "my final year project (bus delays)". */
export function projectNamed(name: string): string {
  const [, kind = "", rest] = /^(.*\bproject)\b(?::? [-–]? ?(.+))?$/iu.exec(name) ?? [];
  if (kind === "") return `the project ${name}`;
  return `my ${smallStart(kind)}${rest ? ` (${rest})` : ""}`;
}

/** What goes before the first deed of a role. */
export const placing: Shapes<Place> = {
  formal: [
    (place) =>
      place.isCurrent
        ? `In my present role ${place.role === "" ? "" : "as "}${place.role}${at(place)}, I`.replace(/  +/g, " ")
        : earlier(place, `${asRole(place)}, I`),
    (place) => (place.isCurrent && place.role === "" ? `${sentenceCase(atEmployer(place.employer))}, I` : earlier(place, `${asRole(place)}, I`)),
    (place) => (place.years === "" ? earlier(place, `${asRole(place)}, I`) : `${place.years}, ${asRole(place)}, I`),
  ],
  warm: [
    (place) => {
      if (place.isCurrent && place.role === "") return `${sentenceCase(atEmployer(place.employer))}, I`;
      if (place.employer === "" || place.role === "") return earlier(place, `${asRole(place)}, I`);
      if (place.isCurrent) return `As ${place.role}${at(place)}, I`;
      const was = place.before === 1 ? "Before that I was" : place.before === 0 ? "I was" : "Earlier I was";
      return `${was} ${place.role}${at(place)}, ${place.isThere ? "and" : "where"} I`;
    },
    (place) =>
      place.years === "" || place.isCurrent || place.role === ""
        ? earlier(place, `${asRole(place)}, I`)
        : `${place.years} I was ${place.role}${at(place)}, ${place.isThere ? "and" : "where"} I`,
  ],
  direct: [
    (place) => earlier(place, place.employer === "" || place.isThere ? `${asRole(place)}, I` : `${atEmployer(place.employer)}, I`),
    (place) =>
      place.years === "" || place.isCurrent || place.employer === ""
        ? earlier(place, place.employer === "" || place.isThere ? `${asRole(place)}, I` : `${atEmployer(place.employer)}, I`)
        : place.isThere ? `${place.years}, ${asRole(place)}, I` : `${place.years}${at(place)}, I`,
  ],
}; // prettier-ignore

/** What goes before each further deed of a role, in turn; a letter goes on where the role before ended. */
export const goingOn: Shapes<null> = {
  formal: [() => "I also", () => "In the same role, I", () => "There, I also", () => "In addition, I"],
  warm: [() => "I also", () => "There I", () => "Besides that, I", () => "And I"],
  direct: [() => "I also", () => "I", () => "There I", () => "Besides that, I"],
};

/** What goes before the first deed of a role that has a sentence of its own. */
export const placed: Shapes<Place> = {
  formal: [({ isCurrent }) => (isCurrent ? "In this role, I" : "There, I")],
  warm: [() => "There I"],
  direct: [() => "There I"],
};

/** What goes before facts that are quoted in a list, after sentences of the same role and before any. */
export const quoting: Record<"after" | "first", Shapes<string>> = {
  after: {
    formal: [(source) => `Further points from ${source}:`, (source) => `Some other points from ${source}:`],
    warm: [(source) => `A few further points from ${source}:`, (source) => `Some more from ${source}:`],
    direct: [(source) => `Further points from ${source}:`, (source) => `More from ${source}:`],
  },
  first: {
    formal: [(source) => `Some points from ${source}:`],
    warm: [(source) => `Here are some points from ${source}:`],
    direct: [(source) => `From ${source}:`],
  },
};

/** The same for one fact, which ends the sentence; `source` is "my work there", "the project Kestrel". */
export const quotingOne: Shapes<string> = {
  formal: [(source) => `One further point from ${source}:`],
  warm: [(source) => `One more point from ${source}:`],
  direct: [(source) => (source.endsWith(" there") ? "One more point:" : `From ${source}:`)],
};

export const inviting: Shapes<null> = {
  formal: [
    () => "My resume gives further details, and I would welcome the opportunity to discuss the position with you.",
    () => "The details are in my resume, and I would be pleased to discuss them with you.",
    () => "I would welcome the opportunity to discuss the position with you in person.",
  ],
  warm: [
    () => "I’d be happy to talk, in person or by phone, whenever it suits you.",
    () => "If you’d like to know more, I’d be happy to come in and talk whenever it suits you.",
    () => "There is more in my resume, and I’d be glad to tell you about it in person.",
  ],
  direct: [
    () => "You will find the details in my resume, and I can talk whenever it suits you.",
    () => "The details are in my resume, and I can come in to talk whenever it suits you.",
    () => "My resume has the details. I can talk whenever it suits you.",
    () => "I can come in to talk whenever it suits you, and I would be glad to answer your questions.",
  ],
}; // prettier-ignore

/** Before what is told, where no fact answers what is asked for. */
export const bringing: Shapes<null> = {
  formal: [
    () => "Here is what I would bring to the position from my work so far.",
    () => "Let me set out what I would bring to the position from my work so far.",
  ],
  warm: [() => "Here is what I’d bring to the position from my work so far."],
  direct: [() => "Here is what I would bring to it from my work so far."],
};

/** Near the end: what else the posting asks for, which no fact answers. */
export const alsoAsked: Shapes<string> = {
  formal: [(asked) => `Your posting also asks for ${asked}.`],
  warm: [(asked) => `You’d also like to see ${asked}.`],
  direct: [(asked) => `You also ask for ${asked}.`],
};

/** An invitation that goes on from there. */
export const invitingOn: Shapes<null> = {
  formal: [
    () =>
      "I would be glad to talk with you about that, and to hear what matters most to you in the position.",
  ],
  warm: [
    () => "I’d be glad to talk with you about that, and to hear what matters most to you in the position.",
  ],
  direct: [
    () =>
      "I can come in to talk about that whenever it suits you. I would also like to hear what matters most to you.",
  ],
};

/** The same where nothing else is asked for. */
export const invitingFully: Shapes<null> = {
  formal: [
    () => "I would welcome the opportunity to discuss the position with you, and to hear what matters most to you in it.",
    () => "My resume gives further details, and I would be glad to hear from you what matters most in the position.",
  ],
  warm: [
    () => "There is more in my resume, and I’d be happy to talk, and to hear what matters most to you in the position.",
    () => "I’d be happy to come in and talk, and to hear what matters most to you in the position.",
  ],
  direct: [
    () => "The details are in my resume, and I can come in to talk whenever it suits you. I would like to hear what matters most to you.",
    () => "I can come in to talk whenever it suits you. I would like to hear what matters most to you in the position.",
  ],
}; // prettier-ignore

/** What whoever applies would like to know, in a letter that has little to tell. */
export const wondering: Shapes<null> = {
  formal: [
    () => "When we meet, I would also like to ask what you would want to see first from the person in this position.",
  ],
  warm: [() => "When we talk, I’d also like to ask what you would want to see first from the person you find."],
  direct: [() => "When we talk, I would like to ask what you would want to see first from the person you find."],
}; // prettier-ignore

/** The same for one: "this award". */
export const besidesOne: Shapes<string> = {
  formal: [(kind) => `I would also like to mention ${kind}`],
  warm: [(kind) => `I’d also like to mention ${kind}`],
  direct: [(kind) => `I would add ${kind}`],
};

/** Before points that belong to no role. */
export const besidesWork: Shapes<null> = {
  formal: [() => "I would also like to mention these points:"],
  warm: [() => "I’d also like to mention these points:"],
  direct: [() => "I would add these points:"],
};

/** For a letter that has told nothing. */
export const invitingBriefly: Shapes<null> = {
  formal: [() => "I would welcome the opportunity to discuss the position with you."],
  warm: [() => "I’d be happy to talk, in person or by phone, whenever it suits you."],
  direct: [() => "I can come in to talk whenever it suits you."],
};

/** For a letter that has little to tell. */
export const questions: Record<Tone, string> = {
  formal: "If you have questions about any of these points, I would be glad to answer them.",
  warm: "If there is more you’d like to know about any of this, please ask.",
  direct: "If you have questions about any of this before we meet, I would be glad to answer them.",
};

export const reaching: Shapes<{ email: string; phone: string }> = {
  formal: [
    ({ email, phone }) =>
      email === "" ? `You can reach me by phone at ${phone}.` : `You can reach me at ${email}${phone === "" ? "" : `, or by phone at ${phone}`}.`,
  ],
  warm: [
    ({ email, phone }) =>
      email === "" ? `Please call ${phone}.` : `Please write to me at ${email}${phone === "" ? "" : `, or call ${phone}`}.`,
  ],
  direct: [({ email, phone }) => (phone === "" ? `Write to ${email}.` : email === "" ? `Call ${phone}.` : `Call ${phone}, or write to ${email}.`)],
}; // prettier-ignore

export const thanking: Shapes<null> = {
  formal: [() => "Thank you for considering my application.", () => "I thank you for your time and consideration."],
  warm: [() => "Thank you for reading, and I look forward to hearing from you.", () => "Thank you for your time; it would be a pleasure to meet you."],
  direct: [() => "Thanks for your time.", () => "Thanks for reading."],
}; // prettier-ignore

/** In a letter that has little to tell. */
export const thankingFully: Shapes<null> = {
  formal: [() => "Thank you for reading this letter and for considering my application."],
  warm: [() => "Thank you for reading this, and I look forward to hearing from you."],
  direct: [() => "Thank you for reading this, and for considering me."],
};

export const closings: Record<Tone, string> = {
  formal: "Sincerely,",
  warm: "With kind regards,",
  direct: "Regards,",
};

export function listed(parts: string[], joint: "and" | "or"): string {
  const said = parts.filter((part) => part !== "");
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} ${joint} ${said.at(-1)}`;
}
