"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type ComponentType } from "react";
import { heardKey } from "./heard-key.ts";
import type { ServerActs } from "./server-acts.ts";
import type { DialogProps } from "./shortcut-dialog.tsx";
import type { LetteredPlace } from "./place-letters.ts";

type Which = DialogProps["which"];
type Props = { places: LetteredPlace[]; acts: ServerActs };

/** A second key later than this is a key of its own. */
const afterGMs = 1500;

/**
 * Hears the keys that work on every page, and is the rail's way to them. All that it shows is loaded on first use,
 * since this much is part of every signed-in page.
 */
export function Shortcuts({ places, acts }: Props) {
  const router = useRouter();
  const [shown, setShown] = useState<{ which: Which; showing: number } | null>(null);
  const [Dialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);
  const showings = useRef(0);
  const show = (which: Which) => {
    const showing = ++showings.current;
    setShown({ which, showing });
    // Without a connection there is nothing to show yet; the next press asks again.
    void import("./shortcut-dialog.tsx").then(
      ({ ShortcutDialog }) => setDialog(() => ShortcutDialog),
      () => close(showing),
    );
  };
  // A dialog tells of its end a moment after it: by then another one may have been asked for.
  const close = (showing: number) => setShown((now) => (now?.showing === showing ? null : now));
  useEffect(() => {
    let gAt = -afterGMs;
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector("dialog[open]")) return;
      const { target } = event;
      const heard = heardKey(event, {
        isApple: /Mac|iP/.test(navigator.platform),
        isTyping:
          target instanceof HTMLElement &&
          target.matches("input,textarea,select,[contenteditable]") &&
          // The field of a dialog that was just closed has the focus until the page is drawn anew.
          target.closest("dialog:not([open])") === null,
        hasOneKey: document.documentElement.dataset.keys !== "off",
        isAfterG: event.timeStamp - gAt < afterGMs,
      });
      if (heard === null) return;
      gAt = heard === "g" ? event.timeStamp : -afterGMs;
      if (heard === "g") return;
      if (heard === "commands" || heard === "list") show(heard);
      else if (heard === "search") {
        const field = document.querySelector<HTMLInputElement>("main input[type=search]");
        if (field) {
          field.focus();
          field.select();
        } else show("commands");
      } else {
        const place = places.find(({ letter }) => letter === heard.place);
        if (!place) return;
        router.push(place.href);
      }
      // Neither typed into what has the focus now, nor heard by the page: there J steps through lines.
      event.preventDefault();
    };
    // Before the page's own keys.
    document.addEventListener("keydown", hear, true);
    return () => document.removeEventListener("keydown", hear, true);
  }, [places, router]);
  return (
    <>
      <button
        type="button"
        className="rail-link hidden cursor-pointer not-noscript:any-pointer-fine:flex"
        onClick={() => show("list")}
      >
        Shortcuts
      </button>
      {Dialog !== null && shown !== null ? (
        <Dialog
          key={shown.showing}
          {...{ which: shown.which, places, acts }}
          onWhich={(which) => setShown({ ...shown, which })}
          onClose={() => close(shown.showing)}
        />
      ) : null}
    </>
  );
}
