import { sentenceCase, smallStart } from "#lib/text.ts";
import type { Asked } from "#lib/engine/asked-phrases.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { factOf } from "#lib/engine/write-resume/writing.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import { words } from "#lib/language/tokens.ts";
import { answerValue, questionOf } from "./answers.ts";
import type { Item, Told } from "./choose-told.ts";
import {
  asking,
  askingPlainly,
  goingOn,
  placed,
  placing,
  projectNamed,
  atEmployer,
  type Place,
} from "./frames.ts";
import type { Course } from "./course.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";
import { workName } from "./person.ts";
import { quotedOf } from "./quoted.ts";
import { listOf } from "./quoted-list.ts";
import { introOf, withCompanion } from "./whole-roles.ts";

/** What one sentence tells: a deed or two of one role, and the wish of the posting that they answer. */
type Point = { told: Told[]; asked: Asked | undefined };
const longSentence = 38;
const pairedWords = 26;

/** The sentences of one role: what the posting asks for and the deeds that answer it, other deeds, what has a subject of its own, then what is quoted. */
export function sentencesOf(
  lettering: Lettering,
  whole: Item,
  answers: Map<Told, Asked>,
  course: Course,
): Sentence[] {
  const item = course.isWhole ? withCompanion(lettering, whole, answers) : whole;
  const intro = course.isWhole ? introOf(lettering, item, placeOf(lettering, item, course), course) : null;
  const said: Sentence[] = intro ? [intro] : [];
  const unsaid: Told[] = [];
  for (const point of pointsOf(lettering, item, answers)) {
    const isFirst = said.length === (intro ? 1 : 0);
    const start = isFirst
      ? intro
        ? placedStart(lettering, item)
        : startOf(lettering, item, course)
      : startAfter(lettering, item, course.further);
    const sentences = start && (pointSentences(lettering, point, start, course) ?? shorterSentences(lettering, point, start, course)); // prettier-ignore
    if (!sentences) {
      unsaid.push(...point.told);
      continue;
    }
    said.push(...sentences);
    if (!isFirst && !point.asked) course.further += 1;
  }
  if (said.length > 0) said.push(...clausesOf(lettering, item));
  const begun = said.length === 0 ? "nothing" : intro && said.length === 1 ? "place" : "deeds";
  said.push(...listOf(lettering, withQuotes(lettering, item, unsaid), begun, course.turn));
  if (said.length > 0) {
    course.turn += 1;
    course.employer = item.place.employer;
    course.from = item.place.from;
  }
  return said;
}

/** What no sentence could be proven to say is quoted with the rest. */
function withQuotes(lettering: Lettering, item: Item, unsaid: Told[]): Item {
  if (unsaid.length === 0) return item;
  const tense = item.projectName ? "" : item.place.isCurrent ? "present" : "past";
  const quoted = unsaid.map((told): Told => ({ ...told, quote: quotedOf(lettering, told.fact, tense) }));
  return { ...item, told: [...item.told.filter((told) => !unsaid.includes(told)), ...quoted] };
}

function clausesOf(lettering: Lettering, { told }: Item): Sentence[] {
  const clauses = told.filter(({ form, quote }) => form === "clause" && quote === null);
  return clauses.flatMap(
    ({ text, fact }) => lettering.proven(composed(stopped(sentenceCase(text)), [fact])) ?? [],
  );
}

/** Deeds that answer a wish first, each with another deed that answers it too; then the others, short neighbors in one breath. */
function pointsOf(lettering: Lettering, item: Item, answers: Map<Told, Asked>): Point[] {
  const all = item.told.filter((told) => told.form === "deed" && told.quote === null);
  // What one does before what one was called.
  const isHonor = ({ text }: Told) => HONOR.test(text);
  const deeds = [...all.filter((told) => !isHonor(told)), ...all.filter(isHonor)];
  const left = deeds.filter((told) => !answers.has(told));
  const points = deeds.flatMap((told): Point[] => {
    const asked = answers.get(told);
    if (!asked) return [];
    const at = left.findIndex((other) => mayJoin(told, other) && answerValue(lettering, other, asked) > 0);
    return [{ told: at === -1 ? [told] : [told, ...left.splice(at, 1)], asked }];
  });
  for (const told of left) {
    const last = points.at(-1);
    const isPair = lettering.tone !== "direct" && last && !last.asked && last.told.length === 1;
    if (isPair && mayJoin(last.told[0]!, told)) last.told.push(told);
    else points.push({ told: [told], asked: undefined });
  }
  return points;
}

const HONOR =
  /^(?:(?:have|had) (?:the|\d)|was (?:the \p{L}+ (?:seller|performer)|named|voted|ranked|\p{Lu}))/u;

/** Two deeds with one "I": of one tense, without a break of their own, and short enough together. */
function mayJoin(one: Told, other: Told): boolean {
  if (one.isPast !== other.isPast) return false;
  if (
    [one, other].some(({ text }) =>
      /[;:]|\(.*\(|\) |, (?:which|who|so that|but)|^(?:have|am|was|had) /.test(text),
    )
  )
    return false;
  if (one.text.includes(",") || / and /.test(other.text) || / and (?:have|never|am|was) /.test(one.text)) return false; // prettier-ignore
  return words(one.text).length + words(other.text).length <= pairedWords;
}

function joinedText(told: Told[]): string {
  const [one, other] = told;
  if (!one || !other) return one?.text ?? "";
  const isPlain = !/,| and /.test(one.text) && words(one.text).length + words(other.text).length <= 14;
  return `${one.text}${isPlain ? "" : ","} and ${other.text}`;
}

type Start = { text: string; facts: (Fact | undefined)[]; plain: Start | null };

function pointSentences(lettering: Lettering, point: Point, begun: Start, course: Course): Sentence[] | null {
  const facts = point.told.map((one) => one.fact);
  const body = joinedText(point.told);
  // "I was a soldier there, where I was a driver" says twice what one was.
  const start = /\b(?:where|and) I$/.test(begun.text) && /^(?:was|am) /.test(body) && begun.plain ? begun.plain : begun; // prettier-ignore
  if (point.asked) {
    const answer = askedSentences(lettering, point.asked, start, body, facts, course);
    if (answer) return answer;
  }
  const text = stopped(`${start.text} ${body}`);
  const isLong = point.told.length > 1 && words(text).length > longSentence;
  const whole = isLong ? null : lettering.proven(composed(text, [...start.facts, ...facts]));
  if (whole) return [whole];
  if (isLong) return splitUp(lettering, point, start, course);
  if (start.plain) return pointSentences(lettering, { ...point, asked: undefined }, start.plain, course);
  return point.told.length > 1 ? splitUp(lettering, point, start, course) : null;
}

/** The deed without what hangs on it, where its facts don't prove it whole. */
function shorterSentences(
  lettering: Lettering,
  point: Point,
  start: Start,
  course: Course,
): Sentence[] | null {
  const [only] = point.told;
  if (!only || point.told.length > 1) return null;
  for (const text of [
    only.text.replace(/ \([^()]*\)$/u, ""),
    only.text.replace(/ \(.*$/u, "").split(/, |; /u)[0]!,
  ])
    if (text !== only.text && words(text).length >= fewestWords) {
      const said = pointSentences(lettering, { told: [{ ...only, text }], asked: undefined }, start, course);
      if (said) return said;
    }
  return null;
}

const fewestWords = 4;

function splitUp(lettering: Lettering, point: Point, start: Start, course: Course): Sentence[] | null {
  const [first, ...rest] = point.told;
  const begun = pointSentences(lettering, { told: [first!], asked: undefined }, start, course);
  const more = rest.flatMap((told) => {
    course.further += 1;
    const frame = lettering.shape(goingOn, null, course.further);
    return lettering.proven(composed(stopped(`${frame} ${told.text}`), [told.fact])) ?? [];
  });
  return begun ? [...begun, ...more] : null;
}

function askedSentences(
  lettering: Lettering,
  asked: Asked,
  start: Start,
  body: string,
  facts: Fact[],
  course: Course,
): Sentence[] | null {
  const shapes = asking[asked.form][course.asked === 0 ? "first" : "next"];
  const shaped = lettering.shape(shapes, asked.text, lettering.seed + course.asked);
  // "As for SAP, I am the super user for SAP" says it twice in one breath.
  const isTwice = shaped.startsWith("As for") && body.toLowerCase().includes(asked.text.toLowerCase());
  // "As for training others, before that, as a driver" has two beginnings.
  const isLate = !shaped.endsWith(".") && /^(?:Before that|Earlier|From \d)/.test(start.text);
  const frame = isTwice || isLate ? askingPlainly(asked.form, asked.text, course.asked > 0) : shaped;
  const evidence = [...start.facts, ...facts];
  const claim = start.text.replace(/^Before that(?=,? )/, "Earlier").replace(/^(?:I also|And I|There,? I(?: also)?|Besides that, I|In addition, I|In (?:the same|this) role, I)$/, "I"); // prettier-ignore
  if (!frame.endsWith(".")) {
    const text = stopped(`${frame} ${smallWhere(claim)} ${body}`);
    const glued = words(text).length <= longSentence && lettering.proven(composed(text, evidence));
    if (glued) {
      course.asked += 1;
      return [glued];
    }
  }
  const question = questionOf(lettering, asked, course.asked);
  const answer = lettering.proven(composed(stopped(`${claim} ${body}`), evidence));
  if (!question || !answer) return null;
  course.asked += 1;
  return [question, answer];
}

/** "At Cedar Sound Hospital, I" within a sentence. */
function smallWhere(text: string): string {
  return /^(?:In|At|As|Before|Earlier|There|From|And|Today|Now)\b/.test(text) ? smallStart(text) : text;
}

/** Where a role was, as it may be said at this point of the letter. */
function placeOf(lettering: Lettering, item: Item, course: Course): Place {
  return {
    ...item.place,
    before: item.place.isCurrent || isBeside(item.place, course) ? 0 : course.turn,
    isThere: item.place.employer !== "" && item.place.employer === course.employer,
    role: course.turn === 0 && isIntroduced(lettering, item) ? "" : item.place.role,
  };
}

/** Whether a role had not ended when the one that was told before it began: it was not before that. */
function isBeside({ to }: Place, { from }: Course): boolean {
  return isMonth(to) && isMonth(from) && monthIndex(to) > monthIndex(from);
}

/** After the sentence that says where it was. */
function placedStart(lettering: Lettering, { place }: Item): Start {
  return { text: lettering.shape(placed, place), facts: [], plain: { text: "I", facts: [], plain: null } };
}

/** What the first sentence of a role begins with: where it was. */
function startOf(lettering: Lettering, item: Item, course: Course): Start | null {
  const { facts, projectName } = item;
  const place = placeOf(lettering, item, course);
  if (place.role === "" && place.employer === "")
    return projectName
      ? { text: `In ${projectNamed(projectName.text)}, I`, facts: [projectName], plain: null }
      : null;
  const text = lettering.shape(placing, place, course.turn);
  const employer = place.employer === "" ? undefined : factOf(facts, "employer");
  const isDated = /\b(?:present|now)\b/.test(text) || (place.years !== "" && text.startsWith(place.years));
  return {
    text,
    facts: [
      place.role === "" ? undefined : factOf(facts, "title"),
      employer,
      isDated ? factOf(facts, "dates") : undefined,
    ],
    plain: employer
      ? { text: `${sentenceCase(atEmployer(place.employer))}, I`, facts: [employer], plain: null }
      : null,
  };
}

function startAfter(lettering: Lettering, item: Item, further: number): Start {
  return { text: goingOnIn(lettering, item, further), facts: [], plain: null };
}

function goingOnIn(lettering: Lettering, { projectName }: Item, further: number): string {
  const text = lettering.shape(goingOn, null, further);
  return projectName ? text.replace("In the same role, I", "I also") : text;
}

/** Whether the sentence that says who writes has named this role: it is not said twice. */
function isIntroduced(lettering: Lettering, { place }: Item): boolean {
  const role = place.role.replace(/^an? /, "");
  return role !== "" && place.employer !== "" && lettering.person.said.includes(role);
}

const mostFormer = 2;

/** Roles that no sentence tells of, each named with its years. */
export function formerRoles(lettering: Lettering, items: Item[], said: Sentence[]): Sentence[] {
  const used = new Set(said.flatMap((one) => one.facts.map((fact) => fact.itemId)));
  return items
    .filter(
      ({ facts, place }) =>
        !used.has(facts[0]?.itemId ?? "") &&
        (place.role !== "" || place.years !== "") &&
        place.employer !== "" &&
        !place.isCurrent,
    )
    .flatMap(({ facts, place }) => {
      const [title, employer, dates] = [
        factOf(facts, "title"),
        factOf(facts, "employer"),
        factOf(facts, "dates"),
      ];
      const span = place.years === "" ? "" : `${place.years}, `;
      const work = place.role === "" && title ? workName(title) : "";
      const was = work !== "" ? `did ${work}` : place.role === "" ? "was" : `was ${place.role}`;
      const text = `${span}I ${was} ${atEmployer(place.employer)}.`;
      const said = [
        place.role === "" && work === "" ? undefined : title,
        employer,
        span === "" ? undefined : dates,
      ];
      return lettering.proven(composed(text, said)) ?? [];
    })
    .slice(0, mostFormer);
}
