"use client";
import { useEffect, useSyncExternalStore } from "react";
import { undoLast } from "#lib/profile/actions.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { Autosave } from "./autosave.ts";
import { draftShelf } from "./draft.ts";
import { newId } from "./new-id.ts";
import type { SaveState } from "./save-state.ts";
import { sendSave } from "./send-save.ts";

export type Head = { id: string; version: number; document: Profile; savedAtMs: number; undo: string | null };

type Open = { autosave: Autosave; channel: BroadcastChannel | null };

/**
 * One per profile and page load, kept while the person looks at other pages: what waits is still saved, and
 * coming Back finds the newest state instead of the one that the page was first rendered with.
 */
const opened = new Map<string, Open>();

function open(head: Head, userId: string): Open {
  const key = `${userId}:${head.id}`;
  const before = opened.get(key);
  if (before && (before.autosave.state.version >= head.version || before.autosave.hasUnsaved()))
    return before;
  // This runs on the server too, where Node has a BroadcastChannel that would keep each rendering alive.
  const isBrowser = typeof window !== "undefined";
  const channel =
    isBrowser && "BroadcastChannel" in window && window.BroadcastChannel
      ? new BroadcastChannel(`candor:${key}`)
      : null;
  before?.channel?.close();
  const autosave = new Autosave(head, {
    tab: isBrowser ? tabId() : "server",
    draft: draftShelf(userId, head.id, isBrowser ? storage() : null),
    newKey: newId,
    send: (body, isLeaving) => sendSave(head.id, body, isLeaving),
    check: async (document, saved) => (await import("./check.ts")).checkDocument(document, saved),
    merge: async (base, mine, theirs, choices) =>
      (await import("#lib/profile/merge.ts")).mergeProfiles(base, mine, theirs, choices).document,
    tellOthers: (version, document) => channel?.postMessage({ version, document }),
  });
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<{ version: number; document: Profile }>) =>
      autosave.hear(data.version, data.document);
  }
  const made = { autosave, channel };
  if (isBrowser) opened.set(key, made);
  return made;
}

export function useAutosave(head: Head, userId: string): { autosave: Autosave; state: SaveState } {
  const { autosave } = open(head, userId);
  const state = useSyncExternalStore(
    autosave.subscribe,
    () => autosave.state,
    () => autosave.state,
  );
  useEffect(() => {
    autosave.recover();
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.hasUnsaved()) event.preventDefault();
    };
    const turn = () => void autosave.flush(document.visibilityState === "hidden");
    const online = () => void autosave.flush();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", turn);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", turn);
      void autosave.flush();
    };
  }, [autosave]);
  return { autosave, state };
}

/** The server's own undo, so that it works after a reload and on another device too. */
export function askUndo(id: string) {
  return async (seenVersion: number) => {
    const answer = await undoLast({ id, seenVersion, tab: tabId(), key: newId() });
    if (answer.ok) {
      const { version, savedAt, document, next } = answer.value;
      return { version, savedAtMs: savedAt.getTime(), document, next: next?.act ?? null };
    }
    const { problem } = answer;
    if (problem.kind === "signed-out") return { kind: "signed-out" as const };
    if (problem.kind === "conflict") {
      // A conflict over a profile carries that profile.
      return { kind: "conflict" as const, version: problem.version, document: problem.current as Profile };
    }
    return { kind: "refused" as const, message: problem.message };
  };
}

function tabId(): string {
  const name = "candor-tab";
  try {
    const known = sessionStorage.getItem(name) ?? newId();
    sessionStorage.setItem(name, known);
    return known;
  } catch {
    return newId();
  }
}

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
