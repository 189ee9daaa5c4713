import { canonicalSkill, findSkills } from "#lib/language/skills.ts";
import { contentWords } from "#lib/language/tokens.ts";
import type { Fact } from "#lib/profile/schema.ts";
import { deedsOfTitle, wordKeys } from "./telling-words.ts";
import { workOfTitle } from "./title-work.ts";

/**
 * What a fact says, as match and relevance use it: each stem and each skill once. `keys` are the stems, what all
 * forms of each word share, and what a title's people do.
 */
export type FactReading = { fact: Fact; stems: Set<string>; keys: Set<string>; skills: Set<string> };
export type Reading = {
  facts: FactReading[];
  byId: Map<string, FactReading>;
  /** Positions in `facts`, ascending, by each of the facts' `keys`. */
  byKey: Map<string, number[]>;
  bySkill: Map<string, number[]>;
};

// The same facts are read by three stages of one run, and some of them again without others (what-if); read once,
// forgotten with them.
const known = new WeakMap<Fact[], Reading>();
const knownFacts = new WeakMap<Fact, FactReading>();

export function readFacts(facts: Fact[]): Reading {
  const before = known.get(facts);
  if (before) return before;
  const reading: Reading = { facts: [], byId: new Map(), byKey: new Map(), bySkill: new Map() };
  facts.forEach((fact, at) => {
    const read = knownFacts.get(fact) ?? readFact(fact);
    knownFacts.set(fact, read);
    reading.facts.push(read);
    reading.byId.set(fact.id, read);
    for (const key of read.keys) push(reading.byKey, key, at);
    for (const skill of read.skills) push(reading.bySkill, skill, at);
  });
  known.set(facts, reading);
  return reading;
}

const terms = new Set(["skill", "technology", "language", "certification", "degree", "field", "coursework"]);
// What says where to reach somebody or when something was, and nothing of what the person can do.
const silent = new Set([
  "name",
  "email",
  "phone",
  "link",
  "dates",
  "credential",
  "location",
  "employment",
  "category",
]);

// Whoever leads people leads, though the word "leadership" is not there: "Lead a shift of 14 pickers", "Team Leader".
const LEADS =
  /^(?:led|lead|leads|supervis(?:e[ds]?|ing)|manag(?:e[ds]?|ing)|head(?:ed|s)?|direct(?:ed|s)?|oversaw|oversee|run|ran|organi[sz](?:e[ds]?|ing)|coordinat(?:e[ds]?|ing)) (?:[\p{L}\d'’-]+ ){0,4}?(?:teams?|crews?|shift of|staff|people|colleagues|employees|volunteers|soldiers|nurses|technicians|\d+ (?:[\p{L}-]+ )?(?:\p{L}+(?:ers|ors|ists)|cooks|clerks|guards|chefs|interns|assistants|aides|agents))\b|^(?:[\p{L}-]+ ){0,3}(?:team leader|team lead|shift leader|supervisor|foreman|crew chief)$/iu;

// A group for people in recovery is led, and nobody in it supervised.
const SUPERVISES =
  /^(?:led|leads?|supervis(?:e[ds]?|ing)|manag(?:e[ds]?|ing)|oversaw|oversee|ran|run|organi[sz](?:e[ds]?|ing)|coordinat(?:e[ds]?|ing)) (?:(?!for\b|with\b|to\b|at\b|in\b)[\p{L}\d'’-]+ ){0,3}?(?:teams?|crews?|shift of|staff|colleagues|employees|volunteers|soldiers|nurses|technicians|\d+ (?:[\p{L}-]+ )?(?:\p{L}+(?:ers|ors|ists)|cooks|clerks|guards|chefs|interns|assistants|aides|agents))\b/iu;

// Who pays people leads them: "Employed two full time and three seasonal lads".
const EMPLOYS =
  /^(?:I |we )?employ(?:ed|s|ing)? (?:up to |about |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?!%| (?:hours|methods|techniques|strategies|tools))/iu;

// Whoever trains people, or brings them on one by one, does so without the noun.
const TEACHES =
  /\b(?:train(?:s|ed|ing)?|induct(?:s|ed|ing)?|onboard(?:s|ed|ing)?) (?:up )?(?:[\p{L}\d'’-]+ ){0,3}?(?:starters|hires|staff|teams?|colleagues|employees|volunteers|apprentices|\p{L}+(?:ers|ors|ists|cians|nts)|crews|them)\b/iu;
const MENTORS =
  /(?:\b(?:mentor(?:s|ed|ing)|coach(?:es|ed|ing)|buddied)|^(?:mentor|coach)) (?:[\p{L}\d'’-]+ ){0,4}?(?:starters|hires|staff|teams?|colleagues|apprentices|students?|interns?|juniors?|\p{L}+(?:ers?|ors?|ists?|cians?|nts?|trainees?|nurses?|employees?))\b|\b(?:clinical coach|practice educator|preceptor|mentor) (?:for|to|of)\b/iu;

// One of these stands in whatever the two above find; most facts hold none.
const BRINGS_ON = /train|induct|onboard|mentor|coach|buddied|educator|preceptor/i;

function readFact(fact: Fact): FactReading {
  if (silent.has(fact.kind)) return { fact, stems: new Set(), keys: new Set(), skills: new Set() };
  const skills = new Set(findSkills(fact.text).map((skill) => skill.name));
  if (fact.kind === "title") for (const { name } of findSkills(workOfTitle(fact.text))) skills.add(name);
  if (LEADS.test(fact.text)) {
    skills.add("leadership");
    if (SUPERVISES.test(fact.text)) skills.add("supervision");
  }
  if (EMPLOYS.test(fact.text)) for (const name of ["leadership", "supervision"]) skills.add(name);
  if (skills.has("supervision")) skills.add("people management");
  if (BRINGS_ON.test(fact.text)) {
    if (TEACHES.test(fact.text)) skills.add("training");
    if (MENTORS.test(fact.text)) skills.add("mentoring");
  }
  // "Go" alone is a skill when it stands among the skills, though not in a sentence.
  const whole = terms.has(fact.kind) ? canonicalSkill(fact.text) : null;
  if (whole !== null) skills.add(whole);
  const stems = new Set(contentWords(fact.text));
  const deeds = fact.kind === "title" ? deedsOfTitle(fact.text) : [];
  return { fact, stems, keys: new Set([...stems, ...wordKeys(fact.text), ...deeds]), skills };
}

function push(index: Map<string, number[]>, key: string, at: number) {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
}
