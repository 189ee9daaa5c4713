import { isSame } from "#lib/profile/same.ts";
import type { Profile } from "#lib/profile/schema.ts";
import { editedAct } from "#lib/profile/versions.ts";
import type { Checked } from "./check.ts";
import type { DraftShelf } from "./draft.ts";
import type { SaveState } from "./save-state.ts";
import type { Answer, SaveBody } from "./send-save.ts";

export type Undone = { version: number; savedAtMs: number; document: Profile; next: string | null };

type Surroundings = {
  tab: string;
  draft: DraftShelf;
  newKey: () => string;
  send: (body: SaveBody, isLeaving: boolean) => Promise<Answer>;
  check: (document: Profile, saved: Profile) => Promise<Checked>;
  merge: (
    base: Profile,
    mine: Profile,
    theirs: Profile,
    choices: Record<string, "mine" | "theirs">,
  ) => Promise<Profile>;
  tellOthers: (version: number, document: Profile) => void;
};

type Ask = (
  seenVersion: number,
) => Promise<Undone | Extract<Answer, { kind: "conflict" | "refused" | "signed-out" }>>;

type Entry = { document: Profile; act: string; body?: SaveBody };

export const pauseMs = 800;
const retryMs = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Saves a document while it is edited: one save at a time, in order, each act as a version of its own, edits
 * of a short while together. Nothing typed is ever only in memory: it is in the draft until it is saved.
 */
export class Autosave {
  #state: SaveState;
  #around: Surroundings;
  #queue: Entry[] = [];
  #running: Promise<void> | null = null;
  #isRecovered = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<() => void>();

  constructor(head: Pick<SaveState, "document" | "version" | "savedAtMs" | "undo">, around: Surroundings) {
    this.#around = around;
    const begun = {
      revision: 0,
      saved: head.document,
      phase: "saved",
      message: "",
      problems: {},
      newer: null,
      isDraftKept: true,
    } as const;
    this.#state = { ...begun, ...head };
  }

  get state(): SaveState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what an earlier visit left unsaved. In the browser; only the first call does anything. */
  recover(): void {
    if (this.#isRecovered) return;
    this.#isRecovered = true;
    const draft = this.#around.draft.read();
    if (!draft) return;
    const { version, saved } = this.#state;
    if (isSame(draft.document, saved)) return this.#around.draft.remove(draft.tab);
    if (draft.version === version) {
      this.#set({ document: draft.document, revision: this.#state.revision + 1 });
      this.#add(editedAct);
      return;
    }
    // Saved by somebody since: the draft's own base makes a merge possible.
    this.#set({
      document: draft.document,
      saved: draft.saved,
      version: draft.version,
      revision: this.#state.revision + 1,
      newer: { version, document: saved },
      phase: "conflict",
    });
    this.#keepDraft();
  }

  change(document: Profile, act: string = editedAct): void {
    if (isSame(document, this.#state.document)) return;
    this.#set({ document });
    this.#add(act);
  }

  #add(act: string): void {
    const { document, phase } = this.#state;
    this.#keepDraft();
    const last = this.#queue.at(-1);
    if (last && !last.body && last.act === editedAct && act === editedAct) last.document = document;
    else this.#queue.push({ document, act });
    if (phase === "conflict" || phase === "signed-out" || phase === "offline") return;
    this.#set({ phase: "waiting" });
    this.#schedule(act === editedAct ? pauseMs : 0);
  }

  /** Sends what waits without waiting longer. */
  flush(isLeaving = false): Promise<void> {
    clearTimeout(this.#timer);
    return this.#state.phase === "conflict" ? Promise.resolve() : this.#run(isLeaving);
  }

  /** After a new log-in: sends what was held back. */
  resume(): Promise<void> {
    // Without anything to send nothing else would end this phase.
    if (this.#state.phase === "signed-out") this.#set({ phase: "waiting" });
    return this.flush();
  }

  hasUnsaved(): boolean {
    return (
      this.#queue.length > 0 ||
      this.#state.phase === "conflict" ||
      Object.keys(this.#state.problems).length > 0
    );
  }

  /** Another tab has saved. */
  hear(version: number, document: Profile): void {
    const known = this.#state.newer?.version ?? this.#state.version;
    if (version > known && !this.#running) this.#set({ newer: { version, document }, phase: "conflict" });
  }

  /** Brings this tab's text and the newer version together, each conflict settled by `choices`. */
  async mergeNewer(choices: Record<string, "mine" | "theirs">): Promise<void> {
    const { newer, saved } = this.#state;
    if (!newer) return;
    const document = await this.#mergeTyped(saved, newer.document, choices);
    this.#queue = [];
    this.#set({
      document,
      revision: this.#state.revision + 1,
      saved: newer.document,
      version: newer.version,
      newer: null,
      phase: "saved",
      undo: "what the other tab did",
    });
    if (isSame(document, newer.document)) this.#settle();
    else this.#add("Merged two tabs");
  }

  /** Saves what waits, then reverses the last act. `ask` is the server's own undo. */
  async undo(ask: Ask): Promise<void> {
    await this.flush();
    if (this.#queue.length > 0 || this.#state.phase === "conflict") return;
    this.#set({ phase: "saving" });
    // A save that went out meanwhile would name a version that the undo is about to end.
    this.#running = this.#reverse(ask).finally(() => (this.#running = null));
    return this.#running;
  }

  async #reverse(ask: Ask): Promise<void> {
    const answer = await ask(this.#state.version);
    if ("kind" in answer) return this.#take(answer);
    const { saved, problems } = this.#state;
    const hasHeld = Object.keys(problems).length > 0;
    // What was typed meanwhile, and what does not fit yet, stays.
    const isTyping = hasHeld || this.#queue.length > 0;
    const document = isTyping ? await this.#mergeTyped(saved, answer.document, {}) : answer.document;
    const { version, savedAtMs, next } = answer;
    this.#set({
      document,
      revision: this.#state.revision + 1,
      saved: answer.document,
      version,
      savedAtMs,
      undo: next,
      phase: "saved",
    });
    this.#around.tellOthers(version, answer.document);
    if (isTyping) this.#add(editedAct);
    else this.#settle();
  }

  /** What is typed, brought together with `theirs`: with all that is typed until that is done. */
  async #mergeTyped(
    base: Profile,
    theirs: Profile,
    choices: Record<string, "mine" | "theirs">,
  ): Promise<Profile> {
    const { document: mine } = this.#state;
    const merged = await this.#around.merge(base, mine, theirs, choices);
    return this.#state.document === mine ? merged : this.#mergeTyped(base, theirs, choices);
  }

  /** One at a time: whoever comes while it runs waits for the same end. */
  #run(isLeaving = false): Promise<void> {
    this.#running ??= this.#sendAll(isLeaving).finally(() => (this.#running = null));
    return this.#running;
  }

  async #sendAll(isLeaving: boolean): Promise<void> {
    for (let entry = this.#queue[0]; entry; entry = this.#queue[0]) {
      if (!(await this.#sendOne(entry, isLeaving))) return;
    }
    if (this.#state.phase === "waiting" || this.#state.phase === "saving") this.#settle();
  }

  /** True when the next one may go. */
  async #sendOne(entry: Entry, isLeaving: boolean): Promise<boolean> {
    if (!entry.body) {
      const { document } = entry;
      const checked = await this.#around.check(document, this.#state.saved).catch(() => null);
      // Typed into while it was checked: the newest text is what goes.
      if (entry.document !== document) return true;
      // The checking code is loaded on first use, which fails without a connection.
      if (!checked) {
        this.#take({ kind: "later", message: "", afterMs: 0 });
        return false;
      }
      const { clean, problems } = checked;
      this.#set({ problems });
      if (!clean || isSame(clean, this.#state.saved)) {
        this.#queue.shift();
        return true;
      }
      const { version: seenVersion } = this.#state;
      entry.body = {
        seenVersion,
        document: clean,
        tab: this.#around.tab,
        act: entry.act,
        key: this.#around.newKey(),
      };
    }
    this.#set({ phase: "saving" });
    const answer = await this.#around.send(entry.body, isLeaving);
    if (answer.kind !== "saved") {
      this.#take(answer);
      return false;
    }
    this.#failures = 0;
    this.#queue.shift();
    const { version, savedAtMs } = answer;
    this.#set({ version, savedAtMs, saved: entry.body.document, undo: entry.act, message: "" });
    this.#around.tellOthers(version, entry.body.document);
    return true;
  }

  #take(answer: Exclude<Answer, { kind: "saved" }>): void {
    if (answer.kind === "conflict") {
      this.#set({ phase: "conflict", newer: { version: answer.version, document: answer.document } });
    } else if (answer.kind === "signed-out") {
      this.#set({ phase: "signed-out" });
    } else if (answer.kind === "refused") {
      this.#queue = this.#queue.map(({ document, act }) => ({ document, act }));
      this.#set({ phase: "refused", message: answer.message });
    } else {
      const wait = retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? 30_000;
      this.#failures += 1;
      this.#set({ phase: "offline", message: answer.message });
      this.#schedule(Math.max(wait, answer.afterMs));
    }
  }

  #schedule(afterMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), afterMs);
  }

  #keepDraft(): void {
    const { version, saved, document } = this.#state;
    const isDraftKept = this.#around.draft.write({ version, saved, document, tab: this.#around.tab });
    if (isDraftKept !== this.#state.isDraftKept) this.#set({ isDraftKept });
  }

  /** Nothing waits any more. What does not fit stays in the draft, with the base that it now has. */
  #settle(): void {
    this.#set({ phase: "saved" });
    if (Object.keys(this.#state.problems).length > 0) this.#keepDraft();
    else this.#around.draft.remove(this.#around.tab);
  }

  #set(change: Partial<SaveState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
