import type { Asked } from "#lib/engine/asked-phrases.ts";
import { genericStems } from "#lib/engine/match-profile/generic-words.ts";
import { verbOfPresent } from "#lib/engine/write-resume/verbs.ts";
import { broaderSkills, findSkills } from "#lib/language/skills.ts";
import { contentWords, stem } from "#lib/language/tokens.ts";
import type { Tone } from "#lib/generations/schema.ts";
import type { Item, Told } from "./choose-told.ts";
import { asking, askingPlainly } from "./frames.ts";
import { free, type Lettering, type Sentence } from "./lettering.ts";

const mostAnswers: Record<Tone, number> = { formal: 3, warm: 3, direct: 4 };
const mostOfItem = [3, 2, 1];
const pointsOfDuty = 3;
const perSharedWord = 4;
const perProof = 2;
const perPoint = 0.7;
/** Without being a proof, a fact answers by three telling words, or by two that are most of the wish. */
const sharedAtLeast = 2;
const sharedSurely = 3;
const shareAtLeast = 0.5;
const mostOfFact = 0.7;
export const YEARS = /\byears?\b/i;
/** "You ask for leadership" says nothing. */
export const SOFT = /^(?:leadership|communication|teamwork|flexibility|reliability|patience|initiative|enthusiasm|creativity|empathy|organi[sz]ation|experience|professionalism|accuracy|punctuality|motivation)$/i; // prettier-ignore

/** "You ask for understanding of …" wants an article, "You ask for Python." says too little for a sentence. */
const UNQUOTED = /^understanding of\b|^\S+$/;

/**
 * Which of the told facts answers which of the posting's wishes, the weightiest first, each once. A fact answers what
 * it proves in the match, if it speaks of it in words or skills, and what it shares most of its telling words with.
 */
export function answersOf(lettering: Lettering, items: Item[]): Map<Told, Asked> {
  const pairs = items.flatMap((item, place) =>
    item.told
      .filter((told) => told.form === "deed" && told.quote === null)
      .flatMap((told) =>
        lettering.names.asked.flatMap((asked) => {
          const value = answerValue(lettering, told, asked);
          return value > 0 ? [{ item, place, told, asked, value }] : [];
        }),
      ),
  );
  pairs.sort((a, b) => b.value - a.value);
  const answers = new Map<Told, Asked>();
  const perItem = new Map<Item, number>();
  for (const { item, place, told, asked } of pairs) {
    if (answers.size >= mostAnswers[lettering.tone]) break;
    const count = perItem.get(item) ?? 0;
    if (count >= mostOfItem[Math.min(place, 2)]! || answers.has(told)) continue;
    if ([...answers.values()].some((other) => isAlike(other, asked))) continue;
    answers.set(told, asked);
    perItem.set(item, count + 1);
  }
  return answers;
}

// A letter is planned several times, with more facts each time, from the same facts and wishes.
const knownValues = new WeakMap<Told, Map<Asked, number>>();
const knownStems = new WeakMap<Asked, Set<string>>();

/** What it is worth to say that a fact answers a wish, 0 where it does not. */
export function answerValue(lettering: Lettering, told: Told, asked: Asked): number {
  const values = knownValues.get(told) ?? new Map<Asked, number>();
  knownValues.set(told, values);
  const value = values.get(asked) ?? valueOf(lettering, told, asked);
  values.set(asked, value);
  return value;
}

function valueOf(lettering: Lettering, { fact, text }: Told, asked: Asked): number {
  if (YEARS.test(asked.text) || SOFT.test(asked.text) || UNQUOTED.test(asked.text)) return 0;
  // What was done to somebody answers nobody who wants it done.
  if (asked.form === "deed" && /^was \p{Ll}+ed /u.test(text)) return 0;
  const own = lettering.reading.byId.get(fact.id)!;
  if (asked.form === "deed" && !doesTheSame(asked.text, own)) return 0;
  const stems = stemsOf(asked);
  // What a wish begins with when it is a deed ("plan and run …") is done with many things.
  const verb = asked.form === "deed" ? stem(asked.text.split(" ")[0]!) : "";
  // Of a fact that is told in part only what is told answers.
  const told = text.length < fact.text.length * mostOfFact ? new Set(contentWords(text)) : own.stems;
  const shared = [...stems].filter((one) => one !== verb && told.has(one)).length;
  const isProof =
    (told === own.stems || shared > 0) && lettering.requirementsOf([fact.id]).includes(asked.id);
  // A wish for a thing is quoted in its shorter part: a fact answers what stands there. A deed has many sides.
  const wished =
    asked.form === "thing"
      ? findSkills(asked.text).map(({ name }) => name)
      : (lettering.analysis.requirements.find((one) => one.id === asked.id)?.skills ?? []);
  // Who trained controllers has shown no training in merchandising.
  const telling = wished.filter((name) => !GENERAL.has(name));
  // What one is trained in is not shown by training others.
  const isTaught = asked.form === "thing" && TRAINED.test(asked.text);
  const names =
    isProof &&
    !(isTaught && wished.every((name) => GENERAL.has(name))) &&
    (telling.length > 0 ? telling : wished).some((name) => showsSkill(own.skills, name));
  const isAnswer =
    (isProof && (names || shared > (isTaught ? 1 : 0))) ||
    shared >= sharedSurely ||
    (shared >= sharedAtLeast && shared >= stems.size * shareAtLeast);
  if (!isAnswer) return 0;
  const max = lettering.match.coverage.find((one) => one.requirementId === asked.id)?.max ?? pointsOfDuty;
  return max * perPoint + perSharedWord * shared + (isProof ? perProof : 0);
}

/** Who wants somebody to coach people is answered by who coaches, trains or leads some, and by no other deed. */
function doesTheSame(wish: string, { stems, skills }: { stems: Set<string>; skills: Set<string> }): boolean {
  const [verb = ""] = wish.split(" ");
  const isSame = [verb, verbOfPresent(verb)?.past ?? verb].some((form) => stems.has(stem(form)));
  return !WITH_PEOPLE.test(verb) || isSame || [...GENERAL].some((name) => skills.has(name));
}

const WITH_PEOPLE = /^(?:coach|mentor|train|teach|precept|supervise|tutor|instruct|onboard)$/;
const TRAINED = /^(?:\p{L}+ )?training (?:in|as|or)\b|\btraining$/u;
const GENERAL = new Set(["training", "leadership", "supervision", "mentoring", "teaching"]);

function showsSkill(skills: Set<string>, wanted: string): boolean {
  return skills.has(wanted) || [...skills].some((skill) => broaderSkills(skill).includes(wanted));
}

function stemsOf(asked: Asked): Set<string> {
  const before = knownStems.get(asked);
  if (before) return before;
  const stems = new Set(contentWords(asked.text).filter((one) => !genericStems.has(one) && !/^\d/.test(one)));
  knownStems.set(asked, stems);
  return stems;
}

/** The wish as a sentence of its own, before what answers it; `count`: how many were asked before. */
export function questionOf(lettering: Lettering, asked: Asked, count: number): Sentence | null {
  const shapes = asking[asked.form][count === 0 ? "first" : "next"];
  const frame = lettering.shape(shapes, asked.text, lettering.seed + count);
  return lettering.proven(
    free(frame.endsWith(".") ? frame : askingPlainly(asked.form, asked.text, count > 0)),
  );
}

export function isAlike(one: Asked, other: Asked): boolean {
  if (one === other) return true;
  const [own, more] = [stemsOf(one), stemsOf(other)];
  return [...own].filter((one) => more.has(one)).length >= Math.min(2, own.size, more.size);
}
