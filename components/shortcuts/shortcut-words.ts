import type { LetteredPlace } from "./place-letters.ts";

/** Keys are pressed together, or one after the other where `isSequence`. */
export type ShortcutRow = { keys: string[]; isSequence?: boolean; what: string };
export type ShortcutGroup = { title: string; rows: ShortcutRow[] };

/** Every shortcut there is: whoever adds one writes it down here. */
export function shortcutGroups(places: readonly LetteredPlace[], isApple: boolean): ShortcutGroup[] {
  const alt = isApple ? "⌥" : "Alt";
  return [
    {
      title: "Everywhere",
      rows: [
        { keys: [isApple ? "⌘" : "Ctrl", "K"], what: "Commands" },
        { keys: ["/"], what: "Search on this page; commands where it has no search" },
        ...places.flatMap(({ label, letter }) =>
          letter === undefined
            ? []
            : [{ keys: ["G", letter.toUpperCase()], isSequence: true, what: `Go to ${label}` }],
        ),
        { keys: ["?"], what: "This list" },
        { keys: ["Esc"], what: "Close what is open" },
      ],
    },
    {
      title: "On a resume",
      rows: [
        { keys: ["J"], what: "Next line" },
        { keys: ["K"], what: "Line before" },
        { keys: ["E"], what: "Edit the line" },
        { keys: ["Esc"], what: "Close its note" },
      ],
    },
    {
      title: "In the profile",
      rows: [
        { keys: [alt, "↑"], what: "Move an item or a fact up" },
        { keys: [alt, "↓"], what: "Move it down" },
        { keys: ["Enter"], what: "In a fact: begin the next one" },
        { keys: ["Backspace"], what: "In an empty fact: remove it" },
        { keys: ["Esc"], what: "Close the open item; it is saved" },
      ],
    },
  ];
}
