import type { Line, ResumeDocument } from "#lib/documents/schema.ts";
import type { Draft, TailorOptions } from "#lib/generations/schema.ts";
import { letterWords } from "#lib/engine/verify/findings-of-letter.ts";
import { adviceFor } from "#lib/engine/write-resume/advice.ts";
import { writeHead } from "#lib/engine/write-resume/head.ts";
import { makeLine, startWriting, type WriteInput } from "#lib/engine/write-resume/writing.ts";
import { words } from "#lib/language/tokens.ts";
import { askedBesides } from "./besides.ts";
import { answersOf } from "./answers.ts";
import { chooseTold, itemsOf, type Item } from "./choose-told.ts";
import { askedCredentials, skillsSentence } from "./credentials.ts";
import {
  applying,
  applyingAs,
  closings,
  goingOn,
  inviting,
  invitingBriefly,
  questions,
  reaching,
  salutation,
  thanking,
} from "./frames.ts";
import { composed, free, saidOf, startLetter, stopped, type Lettering, type Sentence } from "./lettering.ts";
import { amOf, personOf } from "./person.ts";
import { startCourse } from "./course.ts";
import { filled, fuller, isShort, withOneOfLanguages, wordsOf, type Plan } from "./filling.ts";
import { sentencesOf } from "./roles.ts";

/** So many words each tone aims at; a direct letter is the shortest. */
const aims = { formal: 295, warm: 285, direct: 262 } as const;
const fewestTold = 4;
const mostTold = 18;
const longestOpening = 38;
const longParagraph = 7;
const longestParagraph = 9;
/** So far from its aim a letter takes two facts more at once. */
const fewWordsLeft = 60;
/** So much longer a letter is without a sentence for each role to be the better one. */
const fewMore = 8;

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
  const around = aroundOf(lettering);
  const best = fullest(lettering, items, around, plan(lettering, items, around, 0, 0, 0, false));
  const credentials = alternated(best.credentials);
  const [opening = [], ...told] = turned(
    lettering,
    varied(lettering, [best.opening, ...best.roles, credentials]),
    best.closing.slice(0, 1),
  );
  // Turned around, sentences may have lost a word.
  if (best.roles.length > 0 && isShort(lettering, { ...best, opening, roles: told, credentials: [] }))
    best.closing.splice(-1, 0, free(questions[lettering.tone]));
  const [first, second, ...rest] = best.closing;
  const isAgain =
    second &&
    firstWord(second) !== "When" &&
    firstWord(first) === "I" &&
    firstWord(told.at(-1)?.at(-1)) === "I";
  // What somebody looks for stands before what is asked of the reader.
  const isWish = lettering.person.wish !== null && first === lettering.person.wish;
  const closing = isWish
    ? [first, ...(firstWord(second) === "I" && rest.length > 1 ? [rest[0]!, second!, ...rest.slice(1)] : [second!, ...rest])]
    : isAgain ? [second, first!, ...rest] : best.closing; // prettier-ignore
  return [opening, ...told, closing].filter((part) => part.length > 0);
}

const strongest = 6;
const reaches = [
  [2, 0],
  [3, 2],
  [5, 3],
] as const;

/** The plan with as many facts as the tone's words take, and what fills it where these do not. */
function fullest(lettering: Lettering, items: Item[], around: Around, begun: Plan): Plan {
  let best = begun;
  // Where the strongest facts are no sentences, they are quoted however much else could be said.
  const isTelegram = chooseTold(lettering, items, strongest, 2, 1).some(({ told }) => told.some(({ quote }) => quote)); // prettier-ignore
  // A third role and a list only where two roles do not say enough, more where nothing else does.
  for (const [mostItems, lists] of reaches) {
    const mostLists = Math.max(lists, isTelegram ? 1 : 0);
    const aim = mostItems === 2 ? aims[lettering.tone] : letterWords.least;
    let count = fewestTold;
    while (count <= mostTold && wordsOf(lettering, best) < longest) {
      const next = plan(lettering, items, around, count, mostItems, mostLists, false);
      if (wordsOf(lettering, next) > letterWords.most) break;
      const isLonger = wordsOf(lettering, next) > wordsOf(lettering, best);
      const isShorter = wordsOf(lettering, best) < aim;
      // Past its aim it says what is asked for and not said yet.
      if (isLonger && (isShorter || showsMore(lettering, next, best, mostItems > 2))) best = next;
      count += wordsOf(lettering, best) < aim - fewWordsLeft ? 2 : 1;
    }
    if (mostItems === 3) best = filled(lettering, items, best);
  }
  best = filled(lettering, items, best);
  return isShort(lettering, best) ? whole(lettering, items, around, best) : best;
}

/** So many words at most has a letter that goes on past its aim. */
const longest = 370;

/**
 * Whether one plan tells of something asked for that the other leaves out, by proof or by its words; `isFar`: a further
 * role is told only for what weighs much.
 */
function showsMore(lettering: Lettering, plan: Plan, other: Plan, isFar: boolean): boolean {
  const facts = ({ opening, roles, credentials }: Plan) =>
    [opening, ...roles, credentials].flat().flatMap((one) => one.facts);
  const said = new Set(facts(other));
  const shown = new Set(lettering.requirementsOf([...said].map(({ id }) => id)));
  const weights = new Map(lettering.match.coverage.map((one) => [one.requirementId, one.max]));
  const isUnsaid = (id: string) => !shown.has(id) && (!isFar || weights.get(id)! >= muchAsked);
  return facts(plan).some(
    (fact) =>
      (fact.kind === "bullet" || fact.kind === "free") &&
      !said.has(fact) &&
      (lettering.requirementsOf([fact.id]).some(isUnsaid) ||
        lettering.nearnessOf(fact) >= (isFar ? muchAsked : nearEnough)),
  );
}

/** In points of the match score. */
const nearEnough = 5;
const muchAsked = 8;

/** With all there is, each role in a sentence of its own, and what can be said more of papers and of the posting. */
function whole(lettering: Lettering, items: Item[], around: Around, best: Plan): Plan {
  const [mostItems, mostLists] = reaches.at(-1)!;
  const all = plan(lettering, items, around, mostTold, mostItems, mostLists, true);
  if (all.roles.length === 0 || wordsOf(lettering, all) > letterWords.most) return best;
  const said = fuller(lettering, withOneOfLanguages(lettering, filled(lettering, items, all)));
  if (!isShort(lettering, said)) return said;
  const other = fuller(lettering, best);
  return isShort(lettering, other) && wordsOf(lettering, other) < wordsOf(lettering, said) + fewMore
    ? said
    : other;
}

type Around = {
  certificates: Sentence | null;
  opening: Sentence[];
  degree: Sentence | null;
  languages: Sentence | null;
};

/** What is the same however many facts are told. */
function aroundOf(lettering: Lettering): Around {
  const { certificates, degree, languages } = askedCredentials(lettering);
  const own = lettering.person.own.slice(0, 2);
  const opening = saidOf([...openingSentences(lettering, certificates), certificates, ...own]);
  return { certificates, opening, degree, languages };
}

/** The paragraphs between salutation and closing with `count` facts told. */
function plan(
  lettering: Lettering,
  items: Item[],
  { certificates, opening, degree, languages }: Around,
  count: number,
  mostItems: number,
  mostLists: number,
  isWhole: boolean,
): Plan {
  const chosen = chooseTold(lettering, items, count, mostItems, mostLists);
  const answers = answersOf(lettering, chosen);
  const course = startCourse(isWhole);
  const roles = chosen
    .map((item) => sentencesOf(lettering, item, answers, course))
    .filter((role) => role.length > 0);
  const besides = count === 0 ? [] : askedBesides(lettering, [...opening, ...roles.flat()]);
  const skills = skillsSentence(
    lettering,
    certificates ? [...roles.flat(), ...opening, ...besides] : [...roles.flat().filter((one) => one.facts.length === 0), ...besides], // prettier-ignore
    certificates !== null,
  );
  // Where nothing else says who writes, a degree that is asked for does.
  const isFirst = opening.length === 1 && opening[0]!.facts.length === 0 && degree !== null;
  return {
    opening: saidOf([...opening, ...(isFirst ? [degree] : []), ...(certificates ? [] : [skills])]),
    roles: joined(roles.flatMap((role) => parted(role))),
    credentials: saidOf([...besides, isFirst ? null : degree, certificates ? skills : null, languages]),
    closing: saidOf([
      lettering.person.wish,
      free(lettering.shape(roles.length > 0 ? inviting : invitingBriefly, null)),
      reachingSentence(lettering),
      free(lettering.shape(thanking, null)),
    ]),
    isWhole,
  };
}

/** Who writes and for what: in one sentence where that holds, else in two. */
function openingSentences(lettering: Lettering, next: Sentence | null): Sentence[] {
  const { as, lead, own } = lettering.person;
  const { names, tone } = lettering;
  const { title, company } = names;
  if (as) {
    const texts = applyingAs[tone].map((_, at) => lettering.shape(applyingAs, { as: as.as, title, company }, lettering.seed + at)); // prettier-ignore
    // "I am a …" twice in a row is once too much.
    const isAm = /^(?:I am|I’m) /.test(next?.text ?? "");
    const text = texts.find((one) => !isAm || one.startsWith("As ")) ?? texts[0]!;
    const whole = words(text).length <= longestOpening && lettering.proven(composed(text, as.facts));
    if (whole) return [whole];
  }
  const who = as ? lettering.proven(composed(`${amOf(lettering)} ${as.as}.`, as.facts)) : lead;
  const isI = [who, next ?? own[0]].every((one) => one && firstWord(one) === "I");
  const shapes = applying[tone].map((shape) => free(shape(names)));
  const first = free(lettering.shape(applying, names));
  // Before two sentences with "I" it begins otherwise.
  const other = shapes.find((one) => firstWord(one) !== "I") ?? first;
  return [isI && firstWord(first) === "I" ? other : first, ...(who ? [who] : [])];
}

const firstWord = (sentence: Sentence | undefined) => sentence?.text.split(/[ ’,:]/)[0];

/** A third sentence in a row that begins with "I" begins otherwise; where it is the person's own, the one before it does. */
function turned(lettering: Lettering, paragraphs: Sentence[][], closing: Sentence[]): Sentence[][] {
  const all = [...paragraphs.flat(), ...closing];
  const last = all.length - closing.length;
  for (let at = 2; at < all.length; at += 1) {
    if ([at - 2, at - 1, at].some((place) => firstWord(all[place]) !== "I")) continue;
    const places = AM_AND.test(all[at - 2]!.text) ? [at - 2, at, at - 1] : [at, at - 1, at - 2];
    for (const place of places.filter((one) => one < last)) {
      const isBesides = saysMore(all, place);
      const other = turnedAround(lettering, all[place]!, isBesides);
      if (!other) continue;
      all[place] = other;
      break;
    }
  }
  let from = 0;
  return paragraphs.map(({ length }) => all.slice(from, (from += length)));
}

/** Whether something was said of the person right before, to which a sentence may add: not who writes and for what. */
function saysMore(all: Sentence[], place: number): boolean {
  const before = all[place - 1];
  return place > 1 && before !== undefined && before.facts.length > 0 && !/\b(?:position|apply|applying)\b/.test(before.text); // prettier-ignore
}

/** The sentence with another beginning; `isBesides` where it may add to what was said before it. */
function turnedAround(lettering: Lettering, sentence: Sentence, isBesides: boolean): Sentence | null {
  if (sentence.isQuoted) return null;
  const [, been, where, since] = BEEN_SINCE.exec(sentence.text) ?? [];
  if (since) return lettering.proven({ ...sentence, text: `Since ${since} ${been} ${where}.` });
  if (sentence.isIntro) return null;
  // Where one lives and where one is is no addition to what one can.
  if (/^(?:I am based in|I(?: have|’ve) been at) /.test(sentence.text)) return null;
  const [, as, rest] = AM_AND.exec(sentence.text) ?? [];
  if (as) return lettering.proven({ ...sentence, text: `As ${as}, ${rest}` });
  if (!isBesides) return null;
  const text = sentence.text.replace(
    /^I(’[md])? (?:also )?/,
    (_, short = "") => `${turns[lettering.tone]}I${short} `,
  );
  return lettering.proven({ ...sentence, text });
}

/** "I am a porter, and I am applying for …" is "As a porter, I am applying …". */
const AM_AND = /^I(?: am|[’']m) (an? .+), and (I(?:[’']d|[’']m)? (?:am|was|would|like|wish|want)\b.*)$/u;

/** "I have been at Hotel Albion in York since March 2021" begins as well with when. */
const BEEN_SINCE = /^(I(?: have|[’']ve) been) (at .+) since ((?:\p{L}+ )?\d{4})\.$/u;

const turns = { formal: "In addition, ", warm: "Besides that, ", direct: "Besides that, " } as const;

/** "In the same role, I" and the like stand no second time within a few sentences. */
function varied(lettering: Lettering, paragraphs: Sentence[][]): Sentence[][] {
  // A plain "I" may stand as often as it likes.
  const openings = goingOn[lettering.tone].map((shape) => shape(null)).filter((opening) => opening !== "I");
  const openingOf = ({ text }: Sentence) =>
    openings.find((opening) => text.startsWith(`${opening} `)) ?? PLACED.exec(text)?.[0];
  const last: (string | undefined)[] = [];
  return paragraphs.map((sentences) =>
    sentences.map((sentence, place) => {
      const isPlaced = sentences[place - 1]?.isIntro === true;
      const opening = openingOf(sentence);
      let said = sentence;
      if (
        opening &&
        !isPlaced &&
        openings.includes(opening) &&
        opening !== "I also" &&
        isClose(last, opening)
      ) {
        const rest = sentence.text.slice(opening.length);
        const others = openings.filter((other) => !isClose(last, other));
        const ways = others.map((other) =>
          lettering.proven({ ...sentence, text: stopped(`${other}${rest}`) }),
        );
        said = ways.find((way) => way !== null) ?? sentence;
      }
      last.push(openingOf(said));
      if (last.length > closeBy) last.shift();
      return said;
    }),
  );
}

const PLACED = /^(?:In this role|There),? I/;
const near = (opening: string) => /\brole\b|^There\b|^.*/.exec(opening)![0];
const isClose = (last: (string | undefined)[], opening: string) =>
  last.some((one) => one !== undefined && near(one) === near(opening));

const closeBy = 3;

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

/** A long paragraph ends before the second thing that the posting asks for. */
function parted(role: Sentence[]): Sentence[][] {
  if (role.length < longParagraph) return [role];
  const asked = role.findIndex((one, place) => place >= 3 && isAsking(one));
  // One that asks nothing more ends where half of its sentences are said.
  const told = role.filter(({ isQuoted }) => !isQuoted).length;
  const at = asked === -1 && told >= longestParagraph ? Math.ceil(told / 2) : asked;
  return at === -1 || role.length - at < 2 ? [role] : [role.slice(0, at), role.slice(at)];
}

function isAsking({ text }: Sentence): boolean {
  return /^(?:You|As for)\b/.test(text);
}

/** A role of one sentence joins the one before it; a letter has five paragraphs at most. */
function joined(roles: Sentence[][]): Sentence[][] {
  const parts: Sentence[][] = [];
  for (const role of roles.filter((one) => one.length > 0)) {
    const last = parts.at(-1);
    if (last && (parts.length >= 3 || (role.length === 1 && last.length < 5))) last.push(...role);
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
    paragraph.map(({ text, facts, operation, isQuoted }, at) =>
      makeLine(lettering, {
        id: `letter.${number + 1}.${at + 1}`,
        kind: isQuoted ? "bullet" : at === 0 || paragraph[at - 1]!.isQuoted ? "opening" : "sentence",
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
