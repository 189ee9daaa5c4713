import { factOf } from "#lib/engine/write-resume/writing.ts";
import { words } from "#lib/language/tokens.ts";
import { sentenceCase } from "#lib/text.ts";
import type { Asked } from "#lib/engine/asked-phrases.ts";
import { questionOf } from "./answers.ts";
import type { Item, Told } from "./choose-told.ts";
import type { Course } from "./course.ts";
import { figuring, goingOn, noting, withArticle, working } from "./frames.ts";
import { composed, stopped, type Lettering, type Sentence } from "./lettering.ts";

/** What a role's facts without a deed say, as far as they can: changes, work by its name, figures, then what stands after a colon. */
export function noteSentences(
  lettering: Lettering,
  item: Item,
  notes: Told[],
  answers: Map<Told, Asked>,
  isBegun: boolean,
  isThere: boolean,
  course: Course,
): Sentence[] {
  const { turn } = course;
  const of = (form: Told["form"]) => notes.filter((note) => note.form === form);
  const [clauses, figures] = [of("clause"), of("figure").slice(0, 2)];
  const said = workSentences(lettering, item, of("work"), answers, isBegun, isThere, course);
  const isNamed = isBegun || said.length > 0;
  const told = (sentence: Sentence) => lettering.proven(sentence) ?? [];
  if (isNamed) {
    said.push(...clauses.flatMap(({ text, fact }) => told(composed(stopped(sentenceCase(text)), [fact]))));
    const counted = `${lettering.shape(figuring, null)} ${figures.map((one) => one.text).join(", and ")}`;
    if (figures.length > 0) said.push(...[told(composed(stopped(counted), figures.map((one) => one.fact)))].flat()); // prettier-ignore
  }
  return [...said, ...plainNotes(lettering, item, notes, isNamed, turn)];
}

const togetherWords = 34;
const mostTogether = 3;

/** Work that one sentence may name: up to three short names without a comma of their own. */
function togethers(works: Told[], answers: Map<Told, Asked>): Told[][] {
  const answering = works.filter((one) => answers.has(one));
  const groups = answering.map((one) => [one]);
  const begun = groups.length;
  for (const one of works) {
    if (answers.has(one)) continue;
    const last = groups.length > begun ? groups.at(-1) : undefined;
    const isPlain = last
      ?.concat(one)
      .every(({ text }) => !/[,;:]| - /.test(text.replace(/ \([^()]*\)$/, "")));
    const count = (last ?? []).concat(one).reduce((sum, { text }) => sum + words(text).length, 0);
    const isOfOneTime = last && datedIn(last[0]!) === datedIn(one);
    if (isPlain && isOfOneTime && last.length < mostTogether && count <= togetherWords) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const datedIn = ({ text }: Told) => /\b(?:19|20)\d\d\b/.test(text);

function together(works: Told[]): string {
  const names = works.map(({ text }) => text);
  const comma = names.length > 1 && names.some((name) => / and /.test(name)) ? "," : "";
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${comma} and ${names.at(-1)}`;
}

/** "My work there includes monthly payroll for 40 staff." */
function workSentences(
  lettering: Lettering,
  { facts, place }: Item,
  works: Told[],
  answers: Map<Told, Asked>,
  isBegun: boolean,
  isThere: boolean,
  course: Course,
): Sentence[] {
  const said: Sentence[] = [];
  const [title, employer] = [factOf(facts, "title"), factOf(facts, "employer")];
  const say = (group: Told[], at: number, isAnswer = false) => {
    const isNew = !isBegun && said.length === 0;
    const where = isNew
      ? `${place.role === "" ? "" : `as ${place.role}`}${isThere ? " there" : place.employer === "" ? "" : ` at ${withArticle(place.employer)}`}`.trim()
      : isAnswer
        ? "there"
        : "";
    if (isNew && where === "") return null;
    // Whose title the opening has named is said to work there.
    const isPlace = isNew && place.isCurrent && place.employer !== "" && !isThere;
    const frame = isPlace
      ? `At ${withArticle(place.employer)}, my work ${datedIn(group[0]!) ? "has included" : "includes"}`
      : lettering.shape(
          working[said.length === 0 || isAnswer ? "first" : "next"],
          { where, isCurrent: place.isCurrent, isPast: datedIn(group[0]!) },
          course.turn + at,
        );
    const named = isNew ? [place.role === "" || isPlace ? undefined : title, place.employer === "" || isThere ? undefined : employer] : []; // prettier-ignore
    const own = group.map(({ fact }) => fact);
    return lettering.proven(composed(stopped(`${frame} ${together(group)}`), [...named, ...own]));
  };
  for (const [at, group] of togethers(works, answers).entries()) {
    const asked = answers.get(group[0]!);
    const answer = asked ? say(group, at, true) : null;
    const question = asked && answer && questionOf(lettering, asked, course.asked);
    if (question) {
      said.push(question, answer);
      course.asked += 1;
      continue;
    }
    const whole = say(group, at);
    if (whole) said.push(whole);
    // One after the other, since the first says where it was.
    for (const one of whole || group.length < 2 ? [] : group) {
      const single = say([one], at);
      if (single) said.push(single);
    }
  }
  return said;
}

/** What stands after a colon: two facts where one frame holds both. */
function plainNotes(
  lettering: Lettering,
  { facts, told, place }: Item,
  notes: Told[],
  isNamed: boolean,
  turn: number,
): Sentence[] {
  const employer = place.employer === "" ? undefined : factOf(facts, "employer");
  const said: Sentence[] = [];
  if (!isNamed && (!employer || told.length === notes.length)) return said;
  const left = notes.filter(({ form }) => form === "note");
  for (const [at, note] of notes.entries()) {
    if (!isNamed || note.form !== "deed") continue;
    // Where it began with, it did not hold.
    const sentence = lettering.proven(
      composed(stopped(`${lettering.shape(goingOn, null, turn + at)} ${note.text}`), [note.fact]),
    );
    if (sentence) said.push(sentence);
  }
  while (left.length > 0) {
    const frame = lettering.shape(noting, isNamed ? "" : withArticle(place.employer), turn + said.length);
    const say = (some: Told[]) =>
      lettering.proven(
        composed(
          stopped(`${frame} ${some.map(({ text }) => text).join("; ")}`),
          [isNamed ? undefined : employer, ...some.map(({ fact }) => fact)],
        ),
      ); // prettier-ignore
    const two = left.length > 1 && !/[;.]/.test(left[0]!.text) ? say(left.slice(0, 2)) : null;
    const sentence = two ?? say(left.slice(0, 1));
    left.splice(0, two ? 2 : 1);
    if (sentence) said.push(sentence);
  }
  return said;
}
