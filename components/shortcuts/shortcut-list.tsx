"use client";
import { Link } from "#components/ui/link.tsx";
import { Fragment } from "react";
import { Button } from "#components/ui/button.tsx";
import type { LetteredPlace } from "./place-letters.ts";
import { shortcutGroups, type ShortcutRow } from "./shortcut-words.ts";

type Props = { places: LetteredPlace[]; onCommands: () => void; onClose: () => void };

export function ShortcutList({ places, onCommands, onClose }: Props) {
  const isOff = document.documentElement.dataset.keys === "off";
  return (
    <>
      {shortcutGroups(places, /Mac|iP/.test(navigator.platform)).map(({ title, rows }) => (
        <section key={title} className="mb-4">
          <h3 className="soft mb-1">{title}</h3>
          <dl className="text-15">
            {rows.map((row) => (
              <div key={row.what} className="flex justify-between gap-x-4 border-t border-hair py-1.5">
                <dt>{row.what}</dt>
                <dd className="shrink-0">
                  <Keys row={row} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="soft text-14">
        {isOff
          ? "Shortcuts of one key are turned off in this browser. "
          : "Shortcuts of one key sleep while you type. "}
        <Link href="/settings#appearance" onClick={onClose}>
          {isOff ? "Turn them on" : "Turn them off"}
        </Link>
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button onClick={onClose}>Close</Button>
        <Button kind="quiet" onClick={onCommands}>
          Commands
        </Button>
      </div>
    </>
  );
}

function Keys({ row: { keys, isSequence = false } }: { row: ShortcutRow }) {
  return keys.map((key, at) => (
    <Fragment key={key}>
      {at === 0 ? null : <span className="soft text-13">{isSequence ? " then " : " + "}</span>}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}
