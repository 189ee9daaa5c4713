import type { Fact, Profile } from "#lib/profile/schema.ts";
import type { Line } from "#lib/documents/schema.ts";
import { sentences } from "#lib/language/sentences.ts";
import { writeBullets } from "./bullets.ts";
import { bulletExtras, technologyLine, worthOfBullets } from "./experience.ts";
import { shortAddress } from "./head.ts";
import { detailWorths, projectBulletWorths, standingWorths } from "./worth.ts";
import { capitalized } from "./tidy.ts";
import { factOf, idsOf, joinFacts, makeLine, type Entry, type Extra, type Writing } from "./writing.ts";

type Project = Profile["projects"][number];

/** Projects, strongest for the posting first. Early in a career they come before older roles. */
export function writeProjects(writing: Writing, isEarly: boolean): Entry[] {
  const weighed = writing.profile.projects.map((item) => ({ item, weight: weightOf(writing, item) }));
  if (writing.room !== "master") {
    weighed.sort((a, b) => b.weight - a.weight);
    // From so many the page chooses.
    weighed.length = Math.min(weighed.length, Math.max(writing.options.maxProjects, 8));
  }
  const worth = isEarly ? standingWorths.earlyProject : standingWorths.project;
  return weighed.flatMap(({ item }) => {
    const facts = writing.factsOfItem(writing.idOf(item));
    return facts.length === 0 ? [] : [projectEntry(writing, item, facts, worth)];
  });
}

function weightOf(writing: Writing, item: Project): number {
  return Math.max(0, ...writing.factsOfItem(writing.idOf(item)).map((fact) => writing.weightOf(fact.id)));
}

function projectEntry(writing: Writing, item: Project, facts: Fact[], worth: number): Entry {
  const id = writing.idOf(item);
  const named = [factOf(facts, "project"), factOf(facts, "role")];
  const dates = factOf(facts, "dates");
  const head = makeLine(writing, {
    id,
    kind: "item",
    text: joinFacts(named),
    aside: dates?.text ?? "",
    factIds: idsOf([...named, dates]),
    operation: "composed",
  });
  const description = descriptionLines(writing, id, facts);
  const bullets = writeBullets(
    writing,
    facts.filter((fact) => fact.kind === "bullet"),
  );
  const extras: Extra[] = description.slice(1).map((line) => ({ line, worth: detailWorths.description }));
  extras.push(...bulletExtras(writing, description.length > 0 ? bullets : bullets.slice(1)));
  const tools = technologyLine(writing, id, facts);
  if (tools) extras.push({ line: tools, worth: detailWorths.technologies });
  const link = factOf(facts, "link");
  if (link) {
    const text = shortAddress(link.text);
    extras.push({
      line: makeLine(writing, {
        id: link.id,
        kind: "detail",
        text,
        factIds: [link.id],
        operation: "composed",
      }),
      worth: detailWorths.link,
    });
  }
  const first = description[0] ?? bullets[0];
  const lines = first ? [head, first] : [head];
  return {
    section: "projects",
    choices: [{ lines, worth: worth + worthOfBullets(writing, lines.slice(1)) }],
    extras,
    bulletWorths: projectBulletWorths(),
  };
}

/** The description: whole in a master, else its first sentence, the rest as it fits. */
function descriptionLines(writing: Writing, id: string, facts: Fact[]): Line[] {
  const fact = factOf(facts, "description");
  if (!fact) return [];
  const paragraphs = fact.text.split("\n").map((part) => part.trim()).filter((part) => part !== ""); // prettier-ignore
  const first = sentences(paragraphs[0] ?? "")[0]?.text ?? "";
  const parts = writing.room === "master" ? paragraphs : [capitalized(first || (paragraphs[0] ?? ""))];
  return parts.map((text, at) =>
    makeLine(writing, {
      id: `${id}.description${at === 0 ? "" : `.${at + 1}`}`,
      kind: "paragraph",
      text,
      factIds: [fact.id],
      operation: text === fact.text ? "verbatim" : fact.text.includes(text) ? "trimmed" : "reworded",
    }),
  );
}
