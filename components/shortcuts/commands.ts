import { sectionWords } from "#lib/profile/words.ts";
import type { LetteredPlace } from "./place-letters.ts";

export type Act =
  | { kind: "go"; href: string }
  | { kind: "theme"; theme: "system" | "light" | "dark" }
  | { kind: "keys"; keys: "on" | "off" }
  | { kind: "list" }
  | { kind: "log-out" };

/** `label` is what is read, `also` further words by which it is found. */
export type Command = { id: string; group: string; label: string; also: string; act: Act };
export type FoundPosting = { id: string; title: string; company: string };

type Where = { places: readonly LetteredPlace[]; theme: string; hasOneKey: boolean };

/** What can be done from anywhere, in the order in which it stands before anything is typed. */
export function standingCommands({ places, theme, hasOneKey }: Where): Command[] {
  const go = (group: string, label: string, href: string, also = ""): Command => ({
    id: href,
    group,
    label,
    also,
    act: { kind: "go", href },
  });
  const themes = [
    ["system", "Colors as this device"],
    ["light", "Light colors"],
    ["dark", "Dark colors"],
  ] as const;
  return [
    ...places.map(({ href, label }) => go("Go to", label, href, "go to open")),
    go("Add", "Paste a posting", "/postings/new", "add new job posting"),
    ...Object.entries(sectionWords).map(([section, { add, title }]) =>
      go("Add", add, `/profile?add=${section}`, `new profile ${title}`),
    ),
    go("Profile", "Edit name and contact", "/profile?edit=personal", "you personal headline phone links"),
    go("Profile", "Edit summary", "/profile?edit=summary"),
    go("Profile", "All profiles", "/profile/all", "copy rename delete"),
    go("Profile", "Versions of the profile", "/profile/versions", "history restore"),
    ...themes
      .filter(([name]) => name !== theme)
      .map(([name, label]): Command => {
        const act = { kind: "theme", theme: name } as const;
        return { id: `theme ${name}`, group: "Settings", label, also: "theme appearance mode", act };
      }),
    {
      id: "keys",
      group: "Settings",
      label: hasOneKey ? "Turn one-key shortcuts off" : "Turn one-key shortcuts on",
      also: "keyboard appearance",
      act: { kind: "keys", keys: hasOneKey ? "off" : "on" },
    },
    { id: "list", group: "Settings", label: "Shortcuts", also: "keyboard keys help", act: { kind: "list" } },
    { id: "log-out", group: "Settings", label: "Log out", also: "sign out leave", act: { kind: "log-out" } },
  ];
}

const tailorWords = /^\s*tailor(\s+(for|to))?(?=\s|$)/i;

/** What is looked for among the postings: "tailor for nurse" asks for those of nurses. */
export function postingQuery(typed: string): string {
  return typed.replace(tailorWords, "").trim().slice(0, 200);
}

/**
 * Postings that were found as commands; after the word "tailor" they are only tailored for, not opened. Those that
 * were found for other words, before the newest answer is here, are left out: Enter must not open them.
 */
export function postingCommands(postings: readonly FoundPosting[], typed: string): Command[] {
  const nameOf = ({ title, company }: FoundPosting) =>
    [title || "Untitled posting", company].filter((part) => part !== "").join(", ");
  const made = (group: string, label: string, href: string): Command => ({
    id: href,
    group,
    label,
    also: "",
    act: { kind: "go", href },
  });
  const wanted = wordsOf(postingQuery(typed));
  const fitting = postings.filter((posting) => {
    const own = wordsOf(nameOf(posting));
    return wanted.every((start) => own.some((word) => word.startsWith(start)));
  });
  const tailor = fitting.map((posting) =>
    made("Tailor", `Tailor for ${nameOf(posting)}`, `/generations/new?posting=${posting.id}`),
  );
  if (tailorWords.test(typed)) return tailor;
  // Before anything is typed: the newest alone, which is what one mostly wants.
  if (typed.trim() === "") return tailor.slice(0, 1);
  const open = fitting.map((posting) => made("Postings", nameOf(posting), `/postings/${posting.id}`));
  return [...open, ...tailor];
}

/** Those whose words begin with every word typed, best first; the order stays among equals. */
export function matchingCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = wordsOf(typed);
  const begins = (words: string[], start: string) => words.some((word) => word.startsWith(start));
  const rank = ({ label, also }: Command) => {
    const own = wordsOf(label);
    if (own.join(" ").startsWith(wanted.join(" "))) return 0;
    if (wanted.every((start) => begins(own, start))) return 1;
    return wanted.every((start) => begins([...own, ...wordsOf(also)], start)) ? 2 : 3;
  };
  return [0, 1, 2].flatMap((wantedRank) => commands.filter((command) => rank(command) === wantedRank));
}

function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
