import { letterWords } from "#lib/engine/verify/findings-of-letter.ts";
import { besidesSentences } from "./besides.ts";
import { itemsOf, type Item } from "./choose-told.ts";
import { allSkills, otherCredentials } from "./credentials.ts";
import { schoolSentence } from "./degree.ts";
import { allLanguages } from "./languages.ts";
import {
  atEmployer,
  closings,
  inviting,
  invitingFully,
  invitingOn,
  salutation,
  thankingFully,
  wondering,
} from "./frames.ts";
import { courseworkSentence, fullerPaper, skillYears } from "./fuller.ts";
import { sentenceCase, smallStart } from "#lib/text.ts";
import { composed, free, saidOf, waysFor, type Lettering, type Sentence } from "./lettering.ts";
import { sinceWhen } from "./person.ts";
import { formerRoles } from "./roles.ts";
import { pointsOfShortJobs } from "./short-jobs.ts";
import { closingWish, furtherWish, leadingWish } from "./wishes.ts";

/** A letter's paragraphs between salutation and closing. `isWhole`: each role has a sentence of its own. */
export type Plan = {
  opening: Sentence[];
  roles: Sentence[][];
  credentials: Sentence[];
  closing: Sentence[];
  isWhole: boolean;
};

/** With salutation, closing and name. */
export function wordsOf(lettering: Lettering, plan: Plan): number {
  const around = [salutation(lettering.names), closings[lettering.tone], lettering.profile.personal.name];
  return [...around, ...saidIn(plan).map((one) => one.text)].reduce(
    (sum, text) => sum + lettering.wordCount(text),
    0,
  );
}

export const isShort = (lettering: Lettering, plan: Plan) => wordsOf(lettering, plan) < letterWords.least;

function saidIn({ opening, roles, credentials, closing }: Plan): Sentence[] {
  return [opening, ...roles, credentials, closing].flat();
}

/** With further credentials, as far as the letter is too short without them. */
export function filled(lettering: Lettering, items: Item[], begun: Plan): Plan {
  const plan = begun.isWhole ? withFormerRoles(lettering, items, begun) : begun;
  let now = plan;
  const said = new Set(saidIn(plan).map((one) => one.text));
  for (const filler of fillersOf(lettering, items, plan)) {
    if (said.has(filler.text)) continue;
    if (!isShort(lettering, now)) break;
    if (wordsOf(lettering, now) + lettering.wordCount(filler.text) > letterWords.most) continue;
    const isOfRole = filler.facts.some(({ kind }) => kind === "employer" || kind === "title");
    now = isOfRole ? withRole(lettering, now, filler) : { ...now, credentials: [...now.credentials, filler] };
  }
  return now;
}

/** Where one has been since when stands before what one does there, an earlier role behind the last that is told. */
function withRole(lettering: Lettering, plan: Plan, filler: Sentence): Plan {
  if (SINCE.test(filler.text)) {
    const [[next, ...rest] = [], ...others] = plan.roles;
    const employer = filler.facts.find(({ kind }) => kind === "employer");
    // "I have been at Dock Supplies since 2019. At Dock Supplies, I …" names it twice.
    const here = employer ? atEmployer(employer.text) : "";
    const [first = "", then = ""] = here === "" ? [] : smallStart(next?.text ?? "").split(`${here}, I `);
    const isAgain = then !== "" && /^(?:In my present role(?: as [^,]+)? )?$/i.test(first);
    const text = isAgain ? `${first.includes(" as ") ? `${sentenceCase(first.trim())}, I` : "There I"} ${then}` : (next?.text ?? ""); // prettier-ignore
    const said = next && (lettering.proven({ ...next, text }) ?? next);
    return { ...plan, roles: [[filler, ...(said ? [said] : []), ...rest], ...others] };
  }
  const last = plan.roles.at(-1) ?? [];
  if (last.at(-1)?.isQuoted || last.length === 0) return { ...plan, roles: [...plan.roles, [filler]] };
  return { ...plan, roles: [...plan.roles.slice(0, -1), [...last, filler]] };
}

const SINCE = / been (?:at|in) .* since /;

/** Roles that nothing is told of end the last role's paragraph, unless a list does. */
function withFormerRoles(lettering: Lettering, items: Item[], plan: Plan): Plan {
  const former = formerRoles(lettering, items, saidIn(plan));
  const last = plan.roles.at(-1) ?? [];
  if (former.length === 0 || !isShort(lettering, plan)) return plan;
  if (last.at(-1)?.isQuoted) return { ...plan, roles: [...plan.roles, former] };
  return { ...plan, roles: [...plan.roles.slice(0, -1), [...last, ...former]] };
}

function fillersOf(lettering: Lettering, items: Item[], best: Plan): Sentence[] {
  const said = saidIn(best);
  return [
    ...otherCredentials(lettering, said),
    ...saidOf([best.isWhole ? null : sinceWhen(lettering)]),
    ...(best.isWhole ? [] : formerRoles(lettering, items, said)),
    ...lettering.person.own.slice(2),
    ...saidOf([basedIn(lettering, said)]),
  ];
}

/** "I am based in Denver, Colorado." */
function basedIn(lettering: Lettering, said: Sentence[]): Sentence | null {
  const place = lettering.facts.find((fact) => fact.kind === "location" && fact.section === "personal");
  if (!place) return null;
  // Who works there now need not say so.
  if (said.some(({ text }) => text.includes(` in ${place.text}`))) return null;
  return lettering.proven(composed(`I am based in ${place.text}.`, [place]));
}

/** Languages in one sentence, of which the posting asks for some. */
export function withOneOfLanguages(lettering: Lettering, plan: Plan): Plan {
  const count = plan.credentials.filter((one) => one.facts.some(({ kind }) => kind === "language")).length;
  return count > 1 ? withAllLanguages(lettering, plan) : plan;
}

/** So many words may go when sentences are turned around. */
const fewLost = 3;

/** What a letter says more that is short with all of this, one thing after the other until it is not. */
export function fuller(lettering: Lettering, plan: Plan): Plan {
  let best = plan;
  for (const step of steps) {
    if (wordsOf(lettering, best) >= letterWords.least + fewLost) break;
    const next = step(lettering, best);
    if (wordsOf(lettering, next) <= letterWords.most) best = next;
  }
  return best;
}

type Step = (lettering: Lettering, plan: Plan) => Plan;

const steps: Step[] = [
  (lettering, plan) => {
    const points = pointsOfShortJobs(lettering, itemsOf(lettering), saidIn(plan));
    return points.length === 0 ? plan : { ...plan, roles: [...plan.roles, points] };
  },
  (lettering, plan) => withCredential(plan, skillYears(lettering, saidIn(plan))),
  (lettering, plan) => withCredential(plan, courseworkSentence(lettering, saidIn(plan))),
  (lettering, plan) => {
    const besides = besidesSentences(lettering, saidIn(plan));
    return besides.length === 0 ? plan : { ...plan, roles: [...plan.roles, besides] };
  },
  (lettering, plan) => ({
    ...plan,
    opening: withFullerPapers(lettering, plan.opening),
    credentials: withFullerPapers(lettering, plan.credentials),
  }),
  (lettering, plan) => ({
    ...plan,
    opening: [...plan.opening, ...leadingWish(lettering, saidIn(plan))],
  }),
  (lettering, plan) => saidIn(plan).some((one) => one.facts.some(({ kind }) => kind === "degree")) ? plan : withCredential(plan, schoolSentence(lettering)), // prettier-ignore
  withAllSkills,
  withAllLanguages,
  (lettering, plan) => {
    const wish = closingWish(lettering, saidIn(plan));
    if (wish) return invitingBy(lettering, plan, [wish, free(lettering.shape(invitingOn, null))]);
    const ways = waysFor(lettering, invitingFully, lettering.tone, null).map((text) => free(text));
    // Behind "I am based in Brecon." it begins otherwise.
    const isAgain = plan.credentials.at(-1)?.text.startsWith("I ");
    const other = isAgain ? ways.find(({ text }) => !text.startsWith("I ")) : undefined;
    return invitingBy(lettering, plan, [other ?? free(lettering.shape(invitingFully, null))]);
  },
  (lettering, plan) => {
    const wish = furtherWish(lettering, saidIn(plan), plan.opening);
    const last = plan.opening.length - 1;
    return wish ? { ...plan, opening: [...plan.opening.slice(0, last), wish, ...plan.opening.slice(last)] } : plan; // prettier-ignore
  },
  (lettering, plan) => {
    const texts = [...invitingOn[lettering.tone], ...invitingFully[lettering.tone]].map((shape) => shape(null)); // prettier-ignore
    const closing = plan.closing.flatMap((one) => texts.includes(one.text) ? [one, free(lettering.shape(wondering, null))] : [one]); // prettier-ignore
    return { ...plan, closing };
  },
  (lettering, plan) => ({ ...plan, closing: [...plan.closing.slice(0, -1), free(lettering.shape(thankingFully, null))] }), // prettier-ignore
  (lettering, plan) => {
    const isSaid = saidIn(plan).some(({ text }) => text.startsWith("I am based in "));
    return isSaid ? plan : withCredential(plan, basedIn(lettering, []));
  },
];

/** All skills in place of those that no sentence names: "My skills include …". */
function withAllSkills(lettering: Lettering, plan: Plan): Plan {
  return instead(plan, (one) => /^My skills /.test(one.text), (others) => allSkills(lettering, others)); // prettier-ignore
}

function withAllLanguages(lettering: Lettering, plan: Plan): Plan {
  return instead(plan, (one) => one.facts.some(({ kind }) => kind === "language"), () => allLanguages(lettering)); // prettier-ignore
}

/** The credentials with one that is meant replaced; without one as they are. */
function instead(
  plan: Plan,
  isMeant: (one: Sentence) => boolean,
  other: (rest: Sentence[]) => Sentence | null,
): Plan {
  const at = plan.credentials.findIndex(isMeant);
  const rest = plan.credentials.filter((one) => !isMeant(one));
  const said = at === -1 ? null : other([...plan.opening, ...rest]);
  if (!said) return plan;
  return { ...plan, credentials: rest.toSpliced(Math.min(at, rest.length), 0, said) };
}

function withCredential(plan: Plan, sentence: Sentence | null): Plan {
  return sentence ? { ...plan, credentials: [...plan.credentials, sentence] } : plan;
}

function withFullerPapers(lettering: Lettering, sentences: Sentence[]): Sentence[] {
  return sentences.map((one) => fullerPaper(lettering, one) ?? one);
}

function invitingBy(lettering: Lettering, plan: Plan, instead: Sentence[]): Plan {
  const before = lettering.shape(inviting, null);
  return { ...plan, closing: plan.closing.flatMap((one) => (one.text === before ? instead : [one])) };
}
