import { profileLimits, profileSchema, type Language, type Profile } from "#lib/profile/schema.ts";
import { itemName } from "#lib/profile/words.ts";

/** Where a person puts what they say they have: one of these lists, or a role as `role.<item id>`. */
export const statedLists = ["skills", "certifications", "languages", "education"] as const;
export const rolePrefix = "role.";

export type StatedFact = { text: string; place: string; proficiency: Language["proficiency"] };
type Added = { document: Profile; act: string };
/** What stands in the way, at the field that a person would change. */
type Refused = { field: "text" | "place"; message: string };

const nameLimit = 100;

/** The profile with one more fact, in the very words that its person gave; `newId` becomes the id of what is added. */
export function withStatedFact(profile: Profile, stated: StatedFact, newId: string): Added | Refused {
  const { place } = stated;
  if (place.startsWith(rolePrefix)) return withRoleFact(profile, stated, newId);
  const list = statedLists.find((one) => one === place);
  if (list === undefined) return { field: "place", message: "Choose where it belongs." };
  return withItem(profile, list, stated, newId);
}

function withRoleFact(profile: Profile, { text, place }: StatedFact, newId: string): Added | Refused {
  const id = place.slice(rolePrefix.length);
  const role = profile.experiences.find((one) => one.id === id);
  if (role === undefined) return { field: "place", message: "This role is no longer in your profile." };
  if (role.bullets.some((bullet) => isSameText(bullet.text, text)))
    return { field: "text", message: "This role says so already." };
  if (role.bullets.length >= profileLimits.bullets)
    return {
      field: "place",
      message: `This role has ${profileLimits.bullets} facts, the most there can be. Shorten it in your profile, or choose another.`,
    };
  const grown = { ...role, bullets: [...role.bullets, { id: newId, text }] };
  return {
    document: { ...profile, experiences: profile.experiences.map((one) => (one === role ? grown : one)) },
    act: `Added a fact to ${itemName("experiences", role).slice(0, 60)}`,
  };
}

type List = (typeof statedLists)[number];

function withItem(profile: Profile, list: List, stated: StatedFact, newId: string): Added | Refused {
  const { text, proficiency } = stated;
  if ([...text].length > nameLimit)
    return {
      field: "text",
      message: `A name has at most ${nameLimit} characters. As a fact of a role it may be longer.`,
    };
  const names =
    list === "education" ? profile.education.map((one) => one.degree) : profile[list].map((one) => one.name);
  if (names.some((name) => isSameText(name, text)))
    return { field: "text", message: "This is in your profile already." };
  if (names.length >= profileLimits[list])
    return {
      field: "place",
      message: `Your profile holds ${profileLimits[list]} of these, the most there can be.`,
    };
  const items = {
    skills: { id: newId, name: text, category: "", level: "", years: null },
    certifications: { id: newId, name: text, issuer: "", start: "", end: "", credentialId: "", url: "" },
    languages: { id: newId, name: text, proficiency },
    education: {
      ...{ id: newId, institution: "", degree: text, field: "", start: "", end: "", grade: "", honors: "" },
      coursework: [],
    },
  };
  // The schema checks what the types can't follow: that a list gets its own kind of item.
  const document = profileSchema.parse({ ...profile, [list]: [...profile[list], items[list]] });
  return { document, act: `Added ${[...text].slice(0, 60).join("")}` };
}

function isSameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
