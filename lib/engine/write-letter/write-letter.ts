import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import type { Draft, TailorOptions } from "#lib/generations/schema.ts";
import { letterWords, wordsOfLetter } from "#lib/engine/verify/findings-of-letter.ts";
import { adviceFor } from "#lib/engine/write-resume/advice.ts";
import { writeHead } from "#lib/engine/write-resume/head.ts";
import { makeLine, startWriting, type WriteInput } from "#lib/engine/write-resume/writing.ts";
import { askedCredentials, otherCredentials, skillsSentence } from "./credentials.ts";
import {
  applying,
  bridging,
  closings,
  inviting,
  invitingBriefly,
  reaching,
  salutation,
  thanking,
} from "./frames.ts";
import { composed, free, startLetter, type Lettering, type Sentence } from "./lettering.ts";
import { personOf } from "./person.ts";
import { chooseTold, formerRoles, itemsOf, sentencesOf, type Item } from "./roles.ts";

/** So many words each tone aims at; a direct letter is the shortest. */
const aims = { formal: 310, warm: 300, direct: 270 } as const;
const fewestTold = 4;
const mostTold = 18;

/**
 * Stage three for a letter: who writes, the facts that this posting's requirements weigh most, role by role, what else
 * it asks for, and how to go on. Every sentence is a line with its own evidence or without a claim. As many facts as
 * 250 to 400 words take; a profile that says less has a shorter letter.
 */
export function writeLetter(input: WriteInput, options: TailorOptions): Draft {
  const base = startWriting(input, options);
  const begun = startLetter(base, options.tone);
  const lettering = { ...begun, person: personOf(begun) };
  const paragraphs = fittingParagraphs(lettering);
  const document: ResumeDocument = {
    head: writeHead({ ...base, room: "loose" }).filter((line) => line.kind !== "headline"),
    sections: [{ name: "letter", heading: "", lines: linesOf(lettering, paragraphs) }],
  };
  const lines = [...document.head, ...document.sections.flatMap((section) => section.lines)];
  const usedFacts = new Set(lines.flatMap((line) => line.factIds)).size;
  const advice = adviceFor(input.profile, input.analysis, input.match);
  return { document, usedFacts, totalFacts: input.facts.length, advice };
}

/** One fact more at a time, until the letter has the words that its tone aims at; then, if it is short, what fills. */
function fittingParagraphs(lettering: Lettering): Sentence[][] {
  const items = itemsOf(lettering);
  let best = plan(lettering, items, 0, 0);
  // A fourth role and more only where three do not say enough.
  for (const mostItems of [3, 5]) {
    const aim = mostItems === 3 ? aims[lettering.tone] : letterWords.least;
    for (let count = fewestTold; count <= mostTold && wordsOf(lettering, best) < aim; count += 1) {
      const next = plan(lettering, items, count, mostItems);
      if (wordsOf(lettering, next) > letterWords.most) break;
      if (wordsOf(lettering, next) > wordsOf(lettering, best)) best = next;
    }
  }
  for (const filler of fillersOf(lettering, items, best)) {
    if (wordsOf(lettering, best) >= letterWords.least) break;
    if (wordsOf(lettering, [...Object.values(best).flat(2), filler]) <= letterWords.most)
      best.credentials.push(filler);
  }
  if (best.roles.length > 1 && wordsOf(lettering, best) < letterWords.least)
    best.closing.unshift(
      free("This letter sets out the main points, and I would be glad to tell you more in person."),
    );
  const credentials = alternated(best.credentials);
  const told = turned(lettering, [...best.roles, credentials]);
  const [first, second, ...rest] = best.closing;
  const isAgain = second && firstWord(first) === "I" && firstWord(told.at(-1)?.at(-1)) === "I";
  const closing = isAgain ? [second, first!, ...rest] : best.closing;
  // One sentence is no paragraph.
  const last = credentials.length === 1 ? [[...(told.pop() ?? []), ...closing]] : [closing];
  return [best.opening, ...told, ...last].filter((part) => part.length > 0);
}

type Plan = { opening: Sentence[]; roles: Sentence[][]; credentials: Sentence[]; closing: Sentence[] };

/** With salutation, closing and name. */
function wordsOf(lettering: Lettering, plan: Plan | Sentence[]): number {
  const around = [salutation(lettering.names), closings[lettering.tone], lettering.profile.personal.name];
  const said = Array.isArray(plan) ? plan : Object.values(plan).flat(2);
  return wordsOfLetter([...said, ...around.map((text) => ({ text }))]);
}

/** The paragraphs between salutation and closing with `count` facts told. */
function plan(lettering: Lettering, items: Item[], count: number, mostItems: number): Plan {
  const { lead, own, wish } = lettering.person;
  const said = (parts: (Sentence | null)[]) => parts.filter((one) => one !== null);
  const roles = chooseTold(lettering, items, count, mostItems)
    .map((item, at) => sentencesOf(lettering, item, at))
    .filter((role) => role.length > 0);
  const opening = [applyingSentence(lettering), lead, ...own.slice(0, 2)];
  if (roles.flat().length > 2 && own.length < 2) opening.push(free(lettering.shape(bridging, null)));
  const asked = askedCredentials(lettering);
  return {
    opening: said(opening),
    roles: joined(roles),
    credentials: said([...asked, skillsSentence(lettering, [...roles.flat(), ...asked])]),
    closing: said([
      wish,
      free(lettering.shape(roles.length > 0 ? inviting : invitingBriefly, null)),
      reachingSentence(lettering),
      free(lettering.shape(thanking, null)),
    ]),
  };
}

/** Before two sentences with "I" it begins otherwise. */
function applyingSentence(lettering: Lettering): Sentence {
  const { lead, own } = lettering.person;
  const isI = [lead, own[0]].every((one) => one && firstWord(one) === "I");
  const shapes = applying[lettering.tone].map((shape) => free(shape(lettering.names)));
  const said = free(lettering.shape(applying, lettering.names));
  return isI && firstWord(said) === "I" ? (shapes.find((one) => firstWord(one) !== "I") ?? said) : said;
}

function fillersOf(lettering: Lettering, items: Item[], best: Plan): Sentence[] {
  const said = Object.values(best).flat(2);
  const place = lettering.facts.find((fact) => fact.kind === "location" && fact.section === "personal");
  const based = place && lettering.proven(composed(`I am based in ${place.text}.`, [place]));
  return [
    ...otherCredentials(lettering, said),
    ...formerRoles(lettering, items, said),
    ...(based ? [based] : []),
  ];
}

const firstWord = (sentence: Sentence | undefined) => sentence?.text.split(/[ ’,:]/)[0];

/** A third sentence in a row that begins with "I" begins otherwise. */
function turned(lettering: Lettering, paragraphs: Sentence[][]): Sentence[][] {
  let before: (string | undefined)[] = [];
  return paragraphs.map((paragraph) =>
    paragraph.map((sentence) => {
      const word = firstWord(sentence);
      const isThird = word === "I" && before.length === 2 && before.every((one) => one === word);
      const other = isThird && lettering.proven({ ...sentence, text: sentence.text.replace(/^I (?:also )?/,  turns[lettering.tone]) }); // prettier-ignore
      const said = other || sentence;
      before = [...before.slice(-1), firstWord(said)];
      return said;
    }),
  );
}

const turns = { formal: "In addition, I ", warm: "Besides that, I ", direct: "Besides that, I " } as const;

/** No two neighbors begin with one word where another order avoids it. */
function alternated(sentences: Sentence[]): Sentence[] {
  const left = [...sentences];
  const ordered: Sentence[] = [];
  while (left.length > 0) {
    const at = left.findIndex((one) => firstWord(one) !== firstWord(ordered.at(-1)));
    ordered.push(...left.splice(Math.max(0, at), 1));
  }
  return ordered;
}

/** A role of one sentence joins the one before it; a letter has five paragraphs at most. */
function joined(roles: Sentence[][]): Sentence[][] {
  const parts: Sentence[][] = [];
  for (const role of roles.filter((one) => one.length > 0)) {
    const last = parts.at(-1);
    if (last && (parts.length >= 2 || (role.length === 1 && last.length < 4))) last.push(...role);
    else parts.push([...role]);
  }
  return parts;
}

function reachingSentence(lettering: Lettering): Sentence | null {
  const personal = lettering.factsOfItem("").filter((fact) => fact.section === "personal");
  const [email, phone] = (["email", "phone"] as const).map((kind) =>
    personal.find((fact) => fact.kind === kind),
  );
  if (!email && !phone) return null;
  return lettering.proven(
    composed(lettering.shape(reaching, { email: email?.text ?? "", phone: phone?.text ?? "" }), [
      email,
      phone,
    ]),
  );
}

function linesOf(lettering: Lettering, paragraphs: Sentence[][]): Line[] {
  const whole = [[free(salutation(lettering.names))], ...paragraphs, [free(closings[lettering.tone])]];
  const lines = whole.flatMap((paragraph, number) =>
    paragraph.map(({ text, facts, operation }, at) =>
      makeLine(lettering, {
        id: `letter.${number + 1}.${at + 1}`,
        kind: at === 0 ? "opening" : "sentence",
        text,
        factIds: [...new Set(facts.map((fact) => fact.id))],
        operation,
      }),
    ),
  );
  const name = lettering.facts.find((fact) => fact.kind === "name");
  if (name) lines.push(makeLine(lettering, { id: "letter.name", kind: "name", text: name.text, factIds: [name.id], operation: "verbatim" })); // prettier-ignore
  return lines;
}
