import type { Line } from "#lib/documents/schema.ts";
import { CONTACT_JOINT, rowsOfLine } from "#lib/engine/prepare-document/layout.ts";
import type { Fact, Profile } from "#lib/profile/schema.ts";
import { isMonth, monthIndex } from "#lib/time.ts";
import { byRecency } from "./roles.ts";
import { capitalized } from "./tidy.ts";
import { factOf, idsOf, makeLine, type Writing } from "./writing.ts";

const contactKinds = ["location", "email", "phone", "link"];

/** Name, headline (without one, the title of the newest role) and one contact line. Links come last and, but in a master, only while the line stays under three rows. */
export function writeHead(writing: Writing): Line[] {
  const facts = writing.factsOfItem("").filter((fact) => fact.section === "personal");
  const lines: Line[] = [];
  for (const kind of ["name", "headline"] as const) {
    const fact = facts.find((one) => one.kind === kind);
    const headline = kind === "headline" && !fact ? standIn(writing) : undefined;
    if (fact ?? headline)
      lines.push(
        makeLine(writing, {
          id: `head.${kind}`,
          kind,
          ...(headline ?? { ...headed(writing, kind, fact!.text), factIds: [fact!.id] }),
        }),
      );
  }
  const parts: string[] = [];
  const factIds: string[] = [];
  const contact = () =>
    makeLine(writing, {
      id: "head.contact",
      kind: "contact",
      text: parts.join(CONTACT_JOINT),
      factIds: [...factIds],
      operation: "composed",
    });
  for (const fact of contactKinds.flatMap((kind) => facts.filter((one) => one.kind === kind))) {
    parts.push(fact.kind === "link" ? shortAddress(fact.text) : fact.text);
    factIds.push(fact.id);
    if (fact.kind !== "link" || writing.room === "master" || rowsOfLine(contact()).length < 3) continue;
    parts.pop();
    factIds.pop();
  }
  return parts.length > 0 ? [...lines, contact()] : lines;
}

type Headline = Pick<Line, "text" | "operation" | "factIds">;

/**
 * What stands for a headline that the person did not write: the title of the role that says what they are. Where
 * nothing of it serves the posting, a degree that does, or nothing where another role does: a kitchen porter with a
 * degree in accounting applies as who holds the degree.
 */
function standIn(writing: Writing): Headline | undefined {
  const title = newestTitle(writing);
  const shown = presentedRole(writing);
  const { experiences } = writing.profile;
  if (title && shown && writing.room !== "master" && isFar(writing, shown)) {
    if (experiences.some((role) => !isFar(writing, role))) return undefined;
    const study = servingDegree(writing);
    const name = study && studyName(writing, study);
    if (name) return { ...name, operation: "composed" };
  }
  if (!title) return undefined;
  // That it is for a time is said where it is told.
  const called = writing.room === "master" ? title.text : title.text.replace(FOR_A_TIME, "");
  const { text } = headed(writing, "headline", called);
  return { text, operation: text === title.text ? "verbatim" : "reworded", factIds: [title.id] };
}

const FOR_A_TIME =
  / \((?:temp|temporary|agency|casual|seasonal|contract|fixed[- ]term|FTC|maternity cover|cover|zero hours|bank)(?: [^()]*)?\)$/i;

type Judged = Pick<Writing, "factsOfItem" | "idOf" | "requirementsOf">;

/** Whether nothing that a role's facts say is asked for. */
export function isFar(writing: Judged, role: Profile["experiences"][number]): boolean {
  return writing.requirementsOf(writing.factsOfItem(writing.idOf(role)).map(({ id }) => id)).length === 0;
}

type Study = Profile["education"][number];

/** The newest degree that the posting asks for. */
export function servingDegree(writing: Judged & Pick<Writing, "profile">): Study | undefined {
  return byRecency(writing.profile.education).find((item) => {
    const facts = writing.factsOfItem(writing.idOf(item));
    const degree = factOf(facts, "degree");
    return degree && writing.requirementsOf(idsOf([degree, factOf(facts, "field")])).length > 0;
  });
}

/** "BSc in Accounting" with the facts that say it; null without a degree. */
export function studyName(
  writing: Pick<Writing, "factsOfItem" | "idOf">,
  item: Study,
): { text: string; factIds: string[] } | null {
  const facts = writing.factsOfItem(writing.idOf(item));
  const [degree, field] = [factOf(facts, "degree"), factOf(facts, "field")];
  if (!degree) return null;
  const isNamed = !field || degree.text.toLowerCase().includes(field.text.toLowerCase());
  return {
    text: isNamed ? degree.text : `${degree.text} in ${field.text}`,
    factIds: idsOf([degree, isNamed ? undefined : field]),
  };
}

function newestTitle(writing: Writing): Fact | undefined {
  const shown = writing.room === "master" ? undefined : presentedRole(writing);
  const title = shown && factOf(writing.factsOfItem(writing.idOf(shown)), "title");
  // Who studies and pays for it behind a bar is no barista to whom they write.
  const isAside = shown?.employment === "part-time" && writing.profile.education.some(({ end }) => isMonth(end) && monthIndex(end) > monthIndex(writing.today)); // prettier-ignore
  return title && isAside && writing.requirementsOf([title.id]).length === 0 ? undefined : title;
}

const passing = new Set(["temporary", "volunteer", "internship"]);

/**
 * The role that says what somebody is: of those that go on the one nearest to the posting; else the newest, unless that
 * was only for a time or unpaid, and is no nearer than the newest of the others.
 */
export function presentedRole(
  writing: Pick<Writing, "profile" | "factsOfItem" | "idOf" | "weightOf">,
): Profile["experiences"][number] | undefined {
  const roles = byRecency(writing.profile.experiences);
  const [newest] = roles;
  const steady = roles.find(({ employment }) => !passing.has(employment));
  const weightOf = (role: Profile["experiences"][number]) => {
    const title = factOf(writing.factsOfItem(writing.idOf(role)), "title");
    return title ? writing.weightOf(title.id) : -1;
  };
  // "Civil engineer from Asmara" says what they are, whatever they do until then.
  const own = writing.profile.summary.toLowerCase();
  const called = roles.find(({ title }) => title.includes(" ") && own.startsWith(title.toLowerCase()) && !/^\p{L}/u.test(own.slice(title.length))); // prettier-ignore
  if (called) return called;
  // Of what goes on side by side the one that is nearest to the posting.
  const current = roles.filter(({ isCurrent }) => isCurrent);
  if (current.length > 0) return current.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best));
  if (!newest || !steady) return newest;
  return weightOf(newest) > weightOf(steady) ? newest : steady;
}

/** "licensed cosmetologist" begins large, as a title does. */
function headed({ room }: Writing, kind: "name" | "headline", own: string) {
  const text = kind === "headline" && room !== "master" ? capitalized(own) : own;
  return { text, operation: text === own ? ("verbatim" as const) : ("reworded" as const) };
}

/** A web address as people print it: without the scheme and a last slash. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}
