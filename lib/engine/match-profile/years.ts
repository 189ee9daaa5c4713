import { deedsOfTitle, wordKeys } from "#lib/engine/telling-words.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { findSkills, skillField } from "#lib/language/skills.ts";
import { formatLength, unionMonths } from "#lib/time.ts";
import { firstChoice, subjectOf, withoutExamples, type Subject } from "./asked-subject.ts";
import { evidenceLimit, listOf, quoted, type Evidence, type MatchContext } from "./evidence.ts";
import { occupationOf } from "./occupations.ts";
import { isSaidThere, rolesInSetting, workBesides } from "./settings.ts";
import { itemsCombining, itemsShowing } from "./skill-evidence.ts";

type Role = MatchContext["experiences"][number];

/**
 * Years asked for, against the months covered by dated roles that concern the same thing. A role concerns it
 * when its title, facts or technologies name one of the requirement's skills, or hold the words of one of its
 * alternatives ("acute care or emergency nursing"): all of one or two words, three in five of a longer one.
 * A requirement that names nothing in particular counts every dated role.
 */
export function yearsEvidence(asked: Ask, context: MatchContext): Evidence {
  const requirement = withoutExamples(asked);
  const needed = Math.round((requirement.minYears ?? 0) * 12);
  const subject = subjectOf(requirement);
  const isAny =
    requirement.skills.length === 0 &&
    subject.alternatives.length === 0 &&
    !(context.job.isco !== "" && (IN_THE_TRADE.test(requirement.text) || RELEVANT.test(requirement.text)));
  const there = rolesInSetting(requirement.text, context) ?? [];
  const about = isAny ? context.experiences : concerningRoles(requirement, subject, context);
  // A kind of workplace is where one worked; with a subject besides ("accounting in a hospital") that decides.
  const isSettingOnly =
    there.length > 0 && requirement.skills.length === 0 && workBesides(requirement.text) === "";
  const all = isSettingOnly
    ? context.experiences.filter((role) => about.includes(role) || there.includes(role))
    : about;
  // Unpaid years count where the paid ones are not enough.
  const paid = all.filter(({ item }) => item.employment !== "volunteer");
  const monthsOf = (some: Role[]) => unionMonths(some.map(({ item }) => item), context.today); // prettier-ignore
  const roles = monthsOf(paid) >= Math.max(1, needed) ? paid : all;
  const months = unionMonths(
    roles.map((role) => role.item),
    context.today,
  );
  const stated = isAny ? null : statedYears(requirement, context);
  const factIds = roles.flatMap((role) => roleFacts(role));
  if (stated) factIds.push(stated.factId);
  const best = Math.max(months, stated?.months ?? 0);
  const ids = factIds.slice(0, evidenceLimit);
  if (best >= needed && best > 0) {
    const title = rankAsked(requirement.text, roles);
    if (title !== "")
      return {
        share: 0.5,
        factIds: ids,
        gap: `Your years reach it, but none of these roles was of the rank of ${title}.`,
      };
    const where = yearsElsewhere(requirement, roles, needed, context);
    if (where !== null) return { ...where, factIds: ids };
    const elsewhere = unshownField(requirement, context);
    return elsewhere === ""
      ? { share: 1, factIds: ids, gap: "" }
      : {
          share: 0.75,
          factIds: ids,
          gap: `Your years reach it, but none of your facts speaks of ${elsewhere}.`,
        };
  }
  // Words that stand for no skill would make an odd name ("your building production data roles").
  const label = requirement.skills.length === 0 && !JOB.test(subject.label) ? "" : `${subject.label} `;
  const wanted = `${formatLength(needed)} are asked for.`.replace(/^1 year are/, "1 year is");
  if (best > 0) {
    const have =
      stated && stated.months > months
        ? `You state ${formatLength(best)} of ${label.trim()}`
        : `Your ${label}roles${label === "" && !isAny ? " of this kind" : ""} add up to ${formatLength(best)}`;
    return { share: best / needed, factIds: ids, gap: `${have}; ${wanted}` };
  }
  if (roles.length > 0)
    return { share: 0.25, factIds: ids, gap: `Your ${label}roles have no dates to count; ${wanted}` };
  if (isAny) return { share: 0, factIds: [], gap: `You have no dated role yet; ${wanted}` };
  const own = requirement.skills.length === 0 ? ownTrade(requirement, needed, context) : null;
  if (own) return own;
  const title = asTitle(requirement.text, subject.label);
  if (requirement.skills.length === 0 && subject.alternatives.length === 0)
    return { share: 0, factIds: [], gap: `None of your roles is close to this job; ${wanted}` };
  // Its own words say the years too, and which of them say what it is about is not known.
  const gap =
    requirement.skills.length === 0 && (title === undefined || context.isForeign)
      ? `None of your roles shows ${quoted(requirement.text)}.`
      : `None of your roles shows work${title ?? ` with ${subject.label}`}; ${wanted}`;
  return { share: 0, factIds: [], gap };
}

// Of two titles of one trade the one with the later word is higher.
const RANKS = ["sous", "senior", "lead", "supervis", "charge", "manag", "head", "chief", "director"];
const BELOW = /\b(?:assistant|deputy|trainee|junior|apprentice)\b/i;
// Nobody's rank says that these were less.
const OF_OWN_RANK =
  /\b(?:owner|founder|executive|principal|staff|partner|controller|president|vp|c[efto]o|vice|proprietor|self-employed)\b/i;
const rankOf = (title: string) =>
  BELOW.test(title) ? -1 : RANKS.findLastIndex((word) => title.toLowerCase().includes(word));
const AS_TITLE =
  /\bas an? (?:full[- ]time |qualified |experienced )?(\p{L}[\p{L} -]{2,40}?)(?= (?:or|and|in|at|for|within|with|on|is|would)\b|[.,;:()]|$)/iu;

/** "Two years as a sous chef" of a chef de partie: the title asked for, where each role is of its trade and lower; else "". */
function rankAsked(text: string, roles: Role[]): string {
  const asked = AS_TITLE.exec(text)?.[1] ?? "";
  const rank = asked === "" || BELOW.test(asked) || /\bor\b/i.test(text) ? -1 : rankOf(asked);
  const trade = asked.split(" ").at(-1)?.toLowerCase() ?? "";
  const isLower = ({ item }: Role) =>
    item.title.toLowerCase().includes(trade) && !OF_OWN_RANK.test(item.title) && rankOf(item.title) < rank;
  if (rank === -1 || !roles.every(isLower)) return "";
  return /^[aeiou]/i.test(asked) ? `an ${asked}` : `a ${asked}`;
}

/**
 * "Two years of interpreting in a hospital or clinic": what is wrong with years that were spent elsewhere, or where
 * the employers' names do not say; null where as many were spent there, or no place is asked for.
 */
function yearsElsewhere(
  { text, skills }: Ask,
  roles: Role[],
  needed: number,
  context: MatchContext,
): Omit<Evidence, "factIds"> | null {
  const there = skills.length > 0 ? rolesInSetting(text, context) : null;
  if (there === null) return null;
  const months = unionMonths(roles.filter((role) => there.includes(role) || isSaidThere(text, role)).map(({ item }) => item), context.today); // prettier-ignore
  if (months >= needed) return null;
  return months === 0
    ? { share: 0.75, gap: "Your years reach it; whether they were at such a place, your roles do not say." }
    : {
        share: Math.max(0.5, months / needed),
        gap: `Your years reach it, but those at such a place add up to ${formatLength(months)}.`,
      };
}

const WHERE = /^(?: \p{L}+){0,2} (?:for|in|within)(?: (?:a|an|the))?(?: \p{L}+-?){0,2} $/u;

/** "Leading compliance programs for commercial SaaS or PaaS": where the years have to have been spent, "" where a fact speaks of it. */
function unshownField({ text, skills }: Ask, context: MatchContext): string {
  if (skills.length < 2) return "";
  const [first, ...others] = findSkills(text).filter(({ name }) => skills.includes(name));
  if (!first || !others[0] || !WHERE.test(text.slice(first.end, others[0].start))) return "";
  const isShown = others.some(({ name }) => itemsShowing(name, context, false).size > 0);
  return isShown ? "" : listOf([...new Set(others.map(({ name }) => name))], "or");
}

// "Experience preferred", of nothing in particular: of such work as this.
const OF_THIS_WORK =
  /^(?:previous|prior|some|any|similar|relevant|related|proven|work|working|,|and| )*experience(?: (?:is |would be )?(?:preferred|essential|desirable|required|helpful|useful|necessary|needed|an? (?:plus|bonus|advantage|must))\b.*)?$/i;

/** Experience without a subject: that of roles like the posting's job. Null where something else is asked for. */
export function experienceHere({ text }: Ask, context: MatchContext): Evidence | null {
  if (!OF_THIS_WORK.test(text) || context.job.isco === "") return null;
  const isNear = ({ item, itemId }: Role) => context.isRelated(itemId) || isOfMinorGroup(item.title, context);
  const near = context.experiences.filter(isNear);
  if (near.length > 0) return { share: 1, factIds: near.flatMap(roleFacts).slice(0, evidenceLimit), gap: "" };
  return { share: 0, factIds: [], gap: "None of your roles is close to this job." };
}

/** Years in the posting's own occupation, where nothing says whether they were of the kind asked for: half of them. */
function ownTrade(requirement: Ask, needed: number, context: MatchContext): Evidence | null {
  if (context.job.isco === "") return null;
  const isAkin = (title: string) =>
    wordKeys(title).filter((one) => context.job.keys.includes(one)).length > 1;
  const roles = context.experiences.filter(
    ({ item }) => isOfUnitGroup(item.title, context) || isAkin(item.title),
  );
  const months = unionMonths(
    roles.map((role) => role.item),
    context.today,
  );
  if (months === 0) return null;
  return {
    share: Math.min(1, months / needed) / 2,
    factIds: roles.flatMap(roleFacts).slice(0, evidenceLimit),
    gap: `Your roles in this occupation add up to ${formatLength(months)}, but none says ${quoted(requirement.text)}.`,
  };
}

/** " as an analyst", where years in a job of that name are asked for. */
function asTitle(text: string, label: string): string | undefined {
  const title = / as an? [\p{L} /-]{2,60}/iu.exec(text)?.[0].trimEnd();
  return title?.toLowerCase().includes(label.toLowerCase()) ? title : undefined;
}

// Years as a charge nurse are those of roles that were one, not of a role that once stood in for one.
const JOB =
  /\b(?:nurse|manager|supervisor|teacher|chef|electrician|driver|accountant|engineer|developer|technician|coordinator|director|carpenter|plumber|welder|mechanic|paralegal|cook)$/i;

function concerningRoles(requirement: Ask, subject: Subject, context: MatchContext): Role[] {
  const showing = requirement.skills.map((skill) => {
    const items = itemsShowing(skill, context, JOB.test(skill));
    return items.size > 0 || JOB.test(skill) ? items : itemsCombining(skill, context);
  });
  const first = firstChoice(requirement);
  const occupation = occupationAsked(requirement.text);
  const isThisJob = asksForThisJob(requirement, subject, context);
  const isInTrade = isThisJob && IN_THE_TRADE.test(requirement.text);
  const isRelevant = context.job.isco !== "" && RELEVANT.test(requirement.text);
  const isClinical = CLINICAL.test(requirement.text) && requirement.skills.length === 0;
  // "With a main contractor": what somebody worked for says whose it was.
  const isOfEmployer = WITH_EMPLOYER.test(requirement.text);
  return context.experiences.filter((role) => {
    const shown = showing.map((items) => items.has(role.itemId));
    // Of several the first is what was done, the others often where: "accounting in manufacturing".
    const isEnough =
      requirement.isAnyOf || shown.slice(0, first).includes(true)
        ? shown.includes(true)
        : shown[0] || shown.filter(Boolean).length > 1;
    if (isEnough) return true;
    if (occupation !== undefined && occupationOf(role.item.title)?.name === occupation) return true;
    if (isThisJob && isOfUnitGroup(role.item.title, context)) return true;
    if ((isInTrade || isRelevant) && context.isRelated(role.itemId)) return true;
    if (isRelevant && isOfMinorGroup(role.item.title, context)) return true;
    if (isClinical && isInHealth(role, context)) return true;
    if (requirement.skills.length > 0) {
      // Of another thing beside a skill that the lexicon knows, the title alone says that it was done.
      const own = new Set([...wordKeys(role.item.title), ...deedsOfTitle(role.item.title)]);
      return subject.alternatives.some((wanted) => wanted.every((one) => own.has(one)));
    }
    return subject.alternatives.some((wanted) => {
      const found = wanted.filter((one) => keysOf(role, context, isOfEmployer).has(one)).length;
      return wanted.length <= 2 ? found === wanted.length : found >= Math.ceil(wanted.length * 0.6);
    });
  });
}

const WITH_EMPLOYER = /\bexperience (?:working )?(?:with|for|at|in|within) an? /i;
const CLINICAL = /\bclinical (?:experience|practice|work)\b/i;
const clinicalSkills = 2;

/** Whether what a role says of its work is of health care, whatever its words are. */
function isInHealth(role: Role, { reading }: MatchContext): boolean {
  const found = new Set<string>();
  for (const { id, kind } of role.facts) {
    if (kind === "employer") continue;
    for (const name of reading.byId.get(id)!.skills) if (skillField(name) === "health") found.add(name);
  }
  return found.size >= clinicalSkills;
}

/** The occupation that years are asked in: "two years as a pharmacy technician". */
function occupationAsked(text: string): string | undefined {
  const title = /\b(?:as|being) an? ([\p{L}][\p{L} /-]{2,50})/iu.exec(text)?.[1];
  return title === undefined ? undefined : occupationOf(title)?.name;
}

// "Five years at the bench": in the trade that the posting is of.
const IN_THE_TRADE =
  /\b(?:at the bench|on the tools|in the (?:trade|chair|saddle|same (?:role|position|job|trade))|in (?:[\w-]+ )?practice|in (?:this|the same|(?:an? )?(?:very )?(?:similar|comparable|equivalent|like)) (?:roles?|positions?|jobs?|posts?|trades?|capacity|line of work)|at an? (?:comparable|similar|equivalent) (?:unit|site|facility|employer|company|house|organi[sz]ation|school|firm|practice|venue)|time[- ]served)\b/i;

// "Five years of relevant experience", "three years in a related field": work near the posting's.
const RELEVANT =
  /\b(?:relevant|related|similar|comparable)(?:,? (?:and|or) \w+)?,? (?:[\w-]+ ){0,2}?(?:experience|background|work|employment|fields?|industry|industries|discipline|sector|area|roles?|positions?|setting|environment)\b/i;
const minorGroup = 3;

function isOfMinorGroup(title: string, { job }: MatchContext): boolean {
  return occupationOf(title)?.isco.slice(0, minorGroup) === job.isco.slice(0, minorGroup);
}

/** Whether the years are asked in the posting's own job: half of the subject's words, two at least, are its title's. */
function asksForThisJob(requirement: Ask, subject: Subject, { job }: MatchContext): boolean {
  if (job.isco === "") return false;
  if (requirement.skills.length === 0 && IN_THE_TRADE.test(requirement.text)) return true;
  const subjects = requirement.skills.length > 0 ? [requirement.skills[0]!].map(wordKeys) : subject.alternatives; // prettier-ignore
  return subjects.some((keys) => {
    const shared = keys.filter((one) => job.keys.some((own) => isNear(one, own))).length;
    return shared > 1 && shared * 2 >= keys.length;
  });
}

/** "agency" and "agent", "producing" and "producer": most of the letters. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    one === other ||
    (short.length > 4 && long.startsWith(short.slice(0, 4)) && long.length - short.length < 3)
  );
}

function isOfUnitGroup(title: string, { job }: MatchContext): boolean {
  return occupationOf(title)?.isco === job.isco;
}

const roleKeys = new WeakMap<Role, { work: Set<string>; all: Set<string> }>();

function keysOf(role: Role, { reading }: MatchContext, isWithEmployer: boolean): Set<string> {
  const before = roleKeys.get(role);
  if (before) return isWithEmployer ? before.all : before.work;
  const [work, all] = [new Set<string>(), new Set<string>()];
  for (const fact of role.facts) {
    for (const one of reading.byId.get(fact.id)!.keys) {
      if (fact.kind !== "employer") work.add(one);
      all.add(one);
    }
  }
  roleKeys.set(role, { work, all });
  return isWithEmployer ? all : work;
}

export function roleFacts(role: Role): string[] {
  return role.facts.filter((fact) => fact.kind === "title" || fact.kind === "dates").map((fact) => fact.id);
}

function statedYears(requirement: Ask, context: MatchContext): { months: number; factId: string } | null {
  let best: { months: number; factId: string } | null = null;
  for (const skill of context.skills) {
    const years = skill.item.years;
    const fact = skill.facts.find((one) => one.id.endsWith(".years"));
    if (years === null || !fact) continue;
    const names = context.reading.byId.get(fact.id)!.skills;
    if (!requirement.skills.some((wanted) => names.has(wanted))) continue;
    const months = Math.floor(years * 12);
    if (best === null || months > best.months) best = { months, factId: fact.id };
  }
  return best;
}
