import { beforeEach, describe, expect, test, vi } from "vitest";
import { mergeProfiles } from "#lib/profile/merge.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { Autosave, pauseMs } from "./autosave.ts";
import { checkDocument } from "./check.ts";
import { draftShelf } from "./draft.ts";
import type { Answer, SaveBody } from "./send-save.ts";

const begun = emptyProfile("Ingrid Solheim", "ingrid@example.org");
const saying = (summary: string, from: Profile = begun): Profile => ({ ...from, summary });
const headed = (headline: string, from: Profile = begun): Profile => ({
  ...from,
  personal: { ...from.personal, headline },
});

/** A server as the store is: one head, conditional on the version seen, each key once. */
function server() {
  const head = { version: 1, document: begun, acts: [] as string[], answers: new Map<string, Answer>() };
  const save = (body: SaveBody): Answer => {
    const before = head.answers.get(body.key);
    if (before) return before;
    if (body.seenVersion !== head.version)
      return { kind: "conflict", version: head.version, document: head.document };
    Object.assign(head, { version: head.version + 1, document: body.document });
    head.acts.push(body.act);
    const answer: Answer = { kind: "saved", version: head.version, savedAtMs: 1000 * head.version };
    head.answers.set(body.key, answer);
    return answer;
  };
  return { head, save };
}

function memory(): Storage {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
    key: (at) => [...map.keys()][at] ?? null,
    get length() {
      return map.size;
    },
  };
}

const later: Answer = { kind: "later", message: "", afterMs: 0 };

function open(
  at: ReturnType<typeof server>,
  {
    storage = memory(),
    tab = "tab-1",
    send = (body: SaveBody) => at.save(body),
    // As long as it takes to load the code on first use.
    loadMs = 0,
  } = {},
) {
  const load = () => new Promise((resolve) => setTimeout(resolve, loadMs));
  const sent: SaveBody[] = [];
  const told: number[] = [];
  const draft = draftShelf("usr", "prf", storage);
  let key = 0;
  const editor = new Autosave(
    { document: at.head.document, version: at.head.version, savedAtMs: null, undo: null },
    {
      tab,
      draft,
      newKey: () => `${tab}-${(key += 1)}`,
      send: async (body) => {
        sent.push(body);
        return send(body);
      },
      check: async (document, saved) => {
        if (loadMs > 0) await load();
        return checkDocument(document, saved);
      },
      merge: async (base, mine, theirs, choices) => {
        if (loadMs > 0) await load();
        return mergeProfiles(base, mine, theirs, choices).document;
      },
      tellOthers: (version) => told.push(version),
    },
  );
  return { editor, sent, told, draft, storage };
}

const pause = () => vi.advanceTimersByTimeAsync(pauseMs);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("Autosave", () => {
  test("saves what was typed a moment after the last stroke, once", async () => {
    const at = server();
    const { editor, sent, draft, told } = open(at);
    editor.change(saying("O"));
    await vi.advanceTimersByTimeAsync(pauseMs / 2);
    editor.change(saying("On"));
    expect(draft.read()?.document.summary).toBe("On");
    await pause();
    expect(sent.map(({ document }) => document.summary)).toEqual(["On"]);
    expect(editor.state).toMatchObject({ phase: "saved", version: 2, undo: "Edited", savedAtMs: 2000 });
    expect(draft.read()).toBeNull();
    expect(told).toEqual([2]);
    expect(editor.hasUnsaved()).toBe(false);
  });

  test("saves a named act at once, after the edit that waits before it", async () => {
    const at = server();
    const { editor } = open(at);
    editor.change(saying("One"));
    editor.change(headed("Nurse", saying("One")), "Moved a role");
    await vi.advanceTimersByTimeAsync(0);
    expect(at.head.acts).toEqual(["Edited", "Moved a role"]);
  });

  test("sends nothing when only spaces at an end changed", async () => {
    const { editor, sent } = open(server());
    editor.change(headed("  "));
    await pause();
    expect(sent).toEqual([]);
    expect(editor.state.phase).toBe("saved");
  });

  test("saves what is typed while the text before it is being checked", async () => {
    const at = server();
    const { editor, sent, draft } = open(at, { loadMs: 500 });
    editor.change(saying("A fact"));
    await pause();
    editor.change(saying("A fact, typed to its end"));
    await vi.advanceTimersByTimeAsync(10 * pauseMs);
    expect(at.head.document.summary).toBe("A fact, typed to its end");
    expect(sent).toHaveLength(1);
    expect(editor.state).toMatchObject({ phase: "saved", saved: at.head.document });
    expect(draft.read()).toBeNull();
  });

  test("saves what is typed while two tabs' texts are being merged", async () => {
    const at = server();
    const { editor } = open(at, { loadMs: 500 });
    at.save({
      seenVersion: 1,
      document: headed("Nurse"),
      tab: "tab-2",
      act: "Edited",
      key: "other",
    });
    editor.change(saying("One"));
    await vi.advanceTimersByTimeAsync(10 * pauseMs);
    expect(editor.state.phase).toBe("conflict");
    const merged = editor.mergeNewer({});
    editor.change(saying("One and two"));
    await vi.advanceTimersByTimeAsync(10 * pauseMs);
    await merged;
    expect(at.head.document).toEqual(headed("Nurse", saying("One and two")));
    expect(editor.state).toMatchObject({ phase: "saved", document: at.head.document });
  });

  test("keeps trying without a connection, sends the same save again, and then what came after it", async () => {
    const at = server();
    let isDown = true;
    const { editor, sent, draft } = open(at, {
      // The first answer is lost after the server has saved.
      send: (body) => {
        const answer = at.save(body);
        return isDown ? later : answer;
      },
    });
    editor.change(saying("One"));
    await pause();
    expect(editor.state.phase).toBe("offline");
    editor.change(saying("Two"));
    expect(draft.read()?.document.summary).toBe("Two");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(editor.hasUnsaved()).toBe(true);
    isDown = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(new Set(sent.slice(0, -1).map(({ key }) => key)).size).toBe(1);
    expect(at.head).toMatchObject({ version: 3, document: saying("Two"), acts: ["Edited", "Edited"] });
    expect(editor.state.phase).toBe("saved");
  });

  test("holds back a field that does not fit, saves the rest, and keeps both in the draft", async () => {
    const at = server();
    const { editor, draft } = open(at);
    const wrong: Profile = { ...saying("Fits"), personal: { ...begun.personal, email: "not an address" } };
    editor.change(wrong);
    await pause();
    expect(at.head.document).toEqual(saying("Fits"));
    expect(editor.state.problems).toHaveProperty("personal.email");
    expect(draft.read()?.document).toEqual(wrong);
    expect(editor.hasUnsaved()).toBe(true);
    editor.change(saying("Fits"));
    await pause();
    expect(editor.state.problems).toEqual({});
    expect(draft.read()).toBeNull();
  });

  test("keeps both edits when two tabs save", async () => {
    const at = server();
    const [one, two] = [open(at), open(at, { tab: "tab-2" })];
    one.editor.change(saying("From one"));
    await pause();
    two.editor.change(headed("From two"));
    await pause();
    expect(two.editor.state).toMatchObject({ phase: "conflict", newer: { version: 2 } });
    two.editor.change(headed("From two, more"));
    await two.editor.mergeNewer({});
    await pause();
    expect(at.head.document).toEqual(headed("From two, more", saying("From one")));
    expect(two.editor.state).toMatchObject({ phase: "saved", version: 3, newer: null });
    one.editor.hear(3, at.head.document);
    expect(one.editor.state.phase).toBe("conflict");
    await one.editor.mergeNewer({});
    expect(one.editor.state).toMatchObject({ phase: "saved", version: 3, document: at.head.document });
  });

  test("takes up what an earlier visit left, on the version that it was made from", async () => {
    const at = server();
    const storage = memory();
    const first = open(at, { storage, send: () => later });
    first.editor.change(saying("Typed offline"));
    await pause();
    const second = open(at, { storage, tab: "tab-2" });
    second.editor.recover();
    await pause();
    expect(at.head.document.summary).toBe("Typed offline");
    expect(second.draft.read()).toBeNull();
  });

  test("asks before it puts an old draft over what was saved since", async () => {
    const at = server();
    const storage = memory();
    open(at, { storage, send: () => later }).editor.change(saying("Typed offline"));
    at.save({ seenVersion: 1, document: headed("Saved since"), tab: "x", act: "Edited", key: "x" });
    const { editor } = open(at, { storage, tab: "tab-2" });
    editor.recover();
    expect(editor.state.phase).toBe("conflict");
    await editor.mergeNewer({});
    await pause();
    expect(at.head.document).toEqual(headed("Saved since", saying("Typed offline")));
  });

  test("leaves nothing behind when the answer, not the save, was lost before a reload", async () => {
    const at = server();
    const storage = memory();
    const { editor } = open(at, {
      storage,
      send: (body) => {
        at.save(body);
        return later;
      },
    });
    editor.change(saying("Saved in truth"));
    await pause();
    const again = open(at, { storage });
    again.editor.recover();
    expect(again.editor.state).toMatchObject({ phase: "saved", version: 2 });
    expect(again.draft.read()).toBeNull();
  });

  test("keeps the text when the session has ended, and saves it after the next log-in", async () => {
    const at = server();
    let isOut = true;
    const { editor, draft } = open(at, { send: (body) => (isOut ? { kind: "signed-out" } : at.save(body)) });
    editor.change(saying("Kept"));
    await pause();
    expect(editor.state.phase).toBe("signed-out");
    editor.change(saying("Kept, and more"));
    expect(draft.read()?.document.summary).toBe("Kept, and more");
    isOut = false;
    await editor.flush();
    expect(at.head.document.summary).toBe("Kept, and more");
  });

  test("is at rest again after a log-in when only an undo was refused", async () => {
    const at = server();
    const { editor, sent } = open(at);
    editor.change(saying("One"));
    await pause();
    await editor.undo(async () => ({ kind: "signed-out" }));
    expect(editor.state.phase).toBe("signed-out");
    await editor.resume();
    expect(editor.state).toMatchObject({ phase: "saved", undo: "Edited" });
    expect(sent).toHaveLength(1);
  });

  test("saves what waits before it undoes, and shows what then stands", async () => {
    const at = server();
    const { editor } = open(at);
    editor.change(saying("One"));
    await editor.undo(async (seenVersion) => {
      expect(seenVersion).toBe(2);
      at.save({ seenVersion, document: begun, tab: "tab-1", act: "Undid: Edited", key: "undo" });
      return { version: 3, savedAtMs: 3000, document: begun, next: null };
    });
    expect(editor.state).toMatchObject({
      phase: "saved",
      version: 3,
      document: begun,
      undo: null,
      revision: 1,
    });
  });

  test("saves what is typed while the server undoes, on what then stands", async () => {
    const at = server();
    const { editor, sent } = open(at, { loadMs: 500 });
    editor.change(saying("One"));
    await vi.advanceTimersByTimeAsync(10 * pauseMs);
    const undone = editor.undo(async (seenVersion) => {
      await new Promise((resolve) => setTimeout(resolve, 3 * pauseMs));
      at.save({ seenVersion, document: begun, tab: "tab-1", act: "Undid: Edited", key: "undo" });
      return { version: 3, savedAtMs: 3000, document: begun, next: null };
    });
    await pause();
    editor.change(headed("Nurse", saying("One")));
    await vi.advanceTimersByTimeAsync(20 * pauseMs);
    await undone;
    expect(at.head).toMatchObject({ version: 4, document: headed("Nurse") });
    expect(sent).toHaveLength(2);
    expect(editor.state).toMatchObject({ phase: "saved", document: headed("Nurse"), newer: null });
  });

  test("does not lose a field that does not fit yet when something else is undone", async () => {
    const at = server();
    const { editor } = open(at);
    const wrong: Profile = { ...saying("One"), personal: { ...begun.personal, email: "half@" } };
    editor.change(wrong);
    await pause();
    await editor.undo(async () => ({ version: 3, savedAtMs: 3000, document: begun, next: null }));
    expect(editor.state.document).toEqual({ ...begun, personal: { ...begun.personal, email: "half@" } });
  });

  test("goes on without storage, and says so", async () => {
    const at = server();
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    const { editor } = open(at, { storage: full });
    editor.change(saying("One"));
    expect(editor.state.isDraftKept).toBe(false);
    await pause();
    expect(at.head.document.summary).toBe("One");
  });
});
