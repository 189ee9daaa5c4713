import type { ItemSection, Profile } from "#lib/profile/schema.ts";
import { itemName, sectionWords } from "#lib/profile/words.ts";
import { rowOf } from "./row-words.ts";

const sections = Object.keys(sectionWords) as ItemSection[];

/** A profile to be read: all of it, in the order of the editor. */
export function ProfileReading({ document }: { document: Profile }) {
  const { personal, summary } = document;
  return (
    <div className="panel person" dir="auto">
      <p className="text-28 leading-tight font-semibold wrap-anywhere">{personal.name}</p>
      {[
        personal.headline,
        [personal.location, personal.email, personal.phone].filter(Boolean).join(" · "),
        ...personal.links.map(({ label, url }) => [label, url].filter(Boolean).join(": ")),
      ]
        .filter(Boolean)
        .map((line) => (
          <p key={line} className="soft wrap-anywhere">
            {line}
          </p>
        ))}
      {summary === "" ? null : <p className="mt-4 whitespace-pre-line wrap-anywhere">{summary}</p>}
      {sections
        .filter((section) => document[section].length > 0)
        .map((section) => (
          <section key={section} className="mt-6">
            <h2 className="mb-1 font-ui">{sectionWords[section].title}</h2>
            {document[section].map((item) => (
              <ReadItem key={item.id} section={section} item={item} />
            ))}
          </section>
        ))}
    </div>
  );
}

function ReadItem({ section, item }: { section: ItemSection; item: Profile[ItemSection][number] }) {
  const { strong, rest, when, detail } = rowOf(section, item);
  const facts = "bullets" in item ? item.bullets : "items" in item ? item.items : [];
  const below =
    "technologies" in item
      ? ["description" in item ? item.description : "", item.technologies.join(", ")]
      : "items" in item
        ? []
        : [detail];
  return (
    <div className="border-t border-hair py-2">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="wrap-anywhere">
          <b className="font-semibold">{strong === "" && rest === "" ? itemName(section, item) : strong}</b>
          {strong !== "" && rest !== "" ? ", " : ""}
          {rest}
        </span>
        <span className="soft text-15">{when}</span>
      </p>
      {facts.length === 0 ? null : (
        <ul className="list-disc ps-5">
          {facts.map(({ id, text }) => (
            <li key={id} className="wrap-anywhere">
              {text}
            </li>
          ))}
        </ul>
      )}
      {below.filter(Boolean).map((line) => (
        <p key={line} className="soft text-15 wrap-anywhere">
          {line}
        </p>
      ))}
    </div>
  );
}
