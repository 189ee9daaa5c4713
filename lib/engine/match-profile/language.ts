import { canonicalSkill, findSkills, skillKind } from "#lib/language/skills.ts";
import { proficiencies } from "#lib/profile/schema.ts";
import type { Ask } from "#lib/postings/schema.ts";
import { listOf, type Evidence, type MatchContext } from "./evidence.ts";

/** The weakest proficiency that each of a posting's words accepts. */
const words: [RegExp, (typeof proficiencies)[number]][] = [
  [/\bnative|mother tongue\b/i, "native"],
  [/\b(?:fluen\w+|bilingual|c2)\b/i, "fluent"],
  [/\b(?:professional|advanced|business|proficien\w+|excellent|strong|c1)\b/i, "advanced"],
  [/\b(?:conversational|intermediate|good|working|b1|b2|speak(?:s|ing|ers?)?)\b/i, "intermediate"],
];

const OTHER_LANGUAGE =
  /\b(?:second|third|another|additional|other|foreign|community|Nordic|Scandinavian|Slavic|Romance|Asian|European|Indian|African) languages?\b|\b(?:bi|multi)lingual\b/i;

/** Whoever entered two languages, or one that is not the posting's, speaks another. */
function anotherLanguage(text: string, { languages }: MatchContext): Evidence {
  const family = FAMILIES.find(([asked]) => asked.test(text))?.[1];
  const nameOf = ({ item }: MatchContext["languages"][number]) => canonicalSkill(item.name) ?? item.name;
  if (family !== undefined) {
    const spoken = languages.filter((entry) => family.test(nameOf(entry)));
    const factIds = spoken.flatMap(({ facts }) => facts.map(({ id }) => id));
    return spoken.length > 0
      ? { share: 1, factIds, gap: "" }
      : { share: 0, factIds, gap: "None of your languages is one of these." };
  }
  const others = languages.filter((entry) => nameOf(entry) !== "English");
  const spoken = others.length > 0 ? others : languages;
  if (others.length > 0 || languages.length > 1)
    return { share: 1, factIds: spoken.flatMap(({ facts }) => facts.map(({ id }) => id)), gap: "" };
  return { share: 0, factIds: [], gap: "You have entered no other language than English." };
}

const ANY_LANGUAGE =
  /\b(?:native|fluen\w+|proficien\w+)\b.{0,40}\b(?:in|of) (?:at least )?(?:one|any|one or more|two|another) (?:of (?:the|our|these) )?(?:(?:supported|following|target|required|listed|official|European|Asian|African|Indian|other) ){0,2}languages?\b/i;

/** "Native or near-native fluency in one or more supported languages": any that is spoken so; null where none is asked for so. */
export function anyLanguage({ text, skills }: Ask, { languages }: MatchContext): Evidence | null {
  if (skills.length > 0 || !ANY_LANGUAGE.test(text) || /\b(?:programming|scripting|markup|query)\b/i.test(text)) return null; // prettier-ignore
  // Of "native or near-native" the second is enough.
  const needed = /\bnative (?:only|speakers? only)\b/i.test(text) ? "native" : "fluent";
  const spoken = languages.filter(({ item }) => item.proficiency !== "" && proficiencies.indexOf(item.proficiency) >= proficiencies.indexOf(needed)); // prettier-ignore
  if (spoken.length === 0)
    return { share: 0, factIds: [], gap: `None of your languages is entered as ${needed}.` };
  return { share: 1, factIds: spoken.flatMap(({ facts }) => facts.map(({ id }) => id)), gap: "" };
}

const OF_SPEECH =
  /\b(?:speak\w*|spoken|written|fluen\w+|languages?|native|proficien\w+|bilingual|command of|conversational|plus|advantage|asset|bonus|helpful|desirable|preferred|essential|required)\b/i;
const shortestName = 3;

/** A language that no table has, by the name that the person entered it with: "te reo Māori is a plus". */
export function enteredLanguage({ text, skills }: Ask, { languages }: MatchContext): Evidence | null {
  if (skills.length > 0) return null;
  const isAsked = (name: string) => {
    const plain = name.toLowerCase().replace(/[^\p{L}\p{N} '-]/gu, ".");
    const isThere = new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, "iu").test(text);
    return isThere && (OF_SPEECH.test(text) || text.trim().length <= name.length + shortestName);
  };
  const entry = languages.find(({ item }) => item.name.length > shortestName && isAsked(item.name));
  if (!entry) return null;
  const needed = levelIn(text) ?? "elementary";
  const own = entry.item.proficiency;
  const factIds = entry.facts.map(({ id }) => id);
  const isEnough = own === "" ? needed === "elementary" : proficiencies.indexOf(own) >= proficiencies.indexOf(needed); // prettier-ignore
  if (isEnough) return { share: 1, factIds, gap: "" };
  const said = own === "" ? "entered without a proficiency" : own;
  return { share: 0.5, factIds, gap: `Your ${entry.item.name} is ${said}; ${needed} is asked for.` };
}

const levelIn = (text: string) => words.find(([pattern]) => pattern.test(text))?.[1];

/** What is said of one of several languages: "at least B2 German" of "Fluent English and at least B2 German". */
function partAbout(name: string, text: string): string {
  const parts = text.split(/[,;/]|\band\b|\bor\b/i);
  return parts.find((part) => findSkills(part).some((skill) => skill.name === name)) ?? "";
}

const FAMILIES: [RegExp, RegExp][] = [
  [/\b(?:Nordic|Scandinavian) languages?\b/i, /^(?:Swedish|Norwegian|Danish|Finnish|Icelandic)$/],
  [
    /\bSlavic languages?\b/i,
    /^(?:Polish|Czech|Slovak|Russian|Ukrainian|Bulgarian|Serbian|Croatian|Slovenian)$/,
  ],
  [/\bRomance languages?\b/i, /^(?:French|Spanish|Italian|Portuguese|Romanian|Catalan)$/],
  [
    /\b(?:South Asian|Indian) languages?\b/i,
    /^(?:Hindi|Urdu|Punjabi|Bengali|Gujarati|Tamil|Telugu|Marathi)$/,
  ],
];

/** Human languages, with the proficiency asked for; an entry without a proficiency is partly. */
export function languageEvidence(requirement: Ask, context: MatchContext): Evidence | null {
  // "Written and verbal communication in English" is asked in one breath; the language alone can be looked up.
  const isBesideEnglish = /\b(?:languages? (?:other than|besides|in addition to)|other languages? than) English\b/i.test(requirement.text); // prettier-ignore
  const asked = requirement.skills.filter(
    (name) => skillKind(name) === "language" && !(isBesideEnglish && name === "English"),
  );
  if (asked.length === 0)
    return isBesideEnglish || OTHER_LANGUAGE.test(requirement.text)
      ? anotherLanguage(requirement.text, context)
      : null;
  const overall = levelIn(requirement.text) ?? "elementary";
  const rank = (value: string) => proficiencies.indexOf(value as (typeof proficiencies)[number]);
  // Who has entered none may well speak it: what is missing is the entry.
  if (context.languages.length === 0)
    return {
      share: 0,
      factIds: [],
      gap: `You have entered no languages; ${listOf(asked, requirement.isAnyOf ? "or" : "and")} ${asked.length > 1 && !requirement.isAnyOf ? "are" : "is"} asked for.`,
    };
  const results = asked.map((name) => {
    const entry = context.languages.find(
      ({ item }) => item.name === name || (canonicalSkill(item.name) ?? item.name) === name,
    );
    const needed = levelIn(partAbout(name, requirement.text)) ?? overall;
    if (!entry) return { share: 0, factIds: [], gap: `${name} is not among your languages.` };
    const factIds = entry.facts.map((fact) => fact.id);
    const own = entry.item.proficiency;
    if (own === "") {
      return needed === "elementary"
        ? { share: 1, factIds, gap: "" }
        : { share: 0.5, factIds, gap: `You entered ${name} without a proficiency; ${needed} is asked for.` };
    }
    if (rank(own) >= rank(needed)) return { share: 1, factIds, gap: "" };
    return { share: 0.5, factIds, gap: `Your ${name} is ${own}; ${needed} is asked for.` };
  });
  const factIds = results.flatMap((result) => result.factIds);
  if (requirement.isAnyOf) {
    const best = results.reduce((a, b) => (b.share > a.share ? b : a));
    return best.share > 0 ? best : { ...best, gap: `${listOf(asked, "or")} is not among your languages.` };
  }
  const share = results.reduce((sum, result) => sum + result.share, 0) / results.length;
  const missing = asked.filter((_, at) => results[at]!.share === 0);
  const gap =
    missing.length > 1
      ? `${listOf(missing, "and")} are not among your languages.`
      : results.find((result) => result.gap !== "")?.gap;
  return { share, factIds, gap: gap ?? "" };
}
