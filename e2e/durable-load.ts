import { randomInt } from "node:crypto";
import {
  put,
  rename,
  saveBody,
  tailor,
  type Answer,
  type Person,
  type Rows,
  type SaveBody,
} from "./durable-people.ts";

/** The same numbers for the same seed; E2E_SEED repeats a run's. */
export function seededRandom(): { seed: number; random: () => number } {
  const seed = Number(process.env.E2E_SEED) || randomInt(2 ** 31);
  let state = seed;
  // mulberry32 (Tommy Ettinger, public domain).
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, random };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One person who saves without a pause and, now and then, renames the profile or tailors. A save or a submit that
 * has no answer is sent again with its own key until it has one, as the editor does.
 */
export class Saver {
  /** What the server said that it keeps: version and content. */
  readonly acknowledged: { version: number; marker: string }[] = [];
  /** Each submitted form by its key, with the id of the run that answered it. */
  readonly submitted = new Map<string, string | null>();
  /** Answers that must never come. */
  readonly wrong: string[] = [];
  /** Changes that were acknowledged while another connection to the database did not see them. */
  readonly unseen: string[] = [];
  refused = 0;
  renamed = 0;
  lastSuccessAt = 0;
  readonly #person: Person;
  readonly #tailors: boolean;
  readonly #rows: Rows;
  #pending: SaveBody | null = null;
  #version = 1;
  #step = 0;
  #usedKey = "";

  constructor(person: Person, rows: Rows, tailors: boolean) {
    this.#person = person;
    this.#rows = rows;
    this.#tailors = tailors;
  }

  /** Saves and tailors until `isOver`. */
  async work(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      this.#step += 1;
      if (this.#step % 3 === 0 && this.#usedKey) await this.#failInside();
      else if (this.#step % 5 === 0) await (this.#tailors ? this.#tailor() : this.#rename());
      else await this.#save();
    }
  }

  async #save(): Promise<void> {
    const body = (this.#pending ??= saveBody(`${this.#person.name} step ${this.#step}`, this.#version));
    const answer = await put(this.#person, body);
    if (answer?.status === 200) {
      const { version } = (JSON.parse(answer.text) as { value: { version: number } }).value;
      this.acknowledged.push({ version, marker: body.document.summary });
      if (version !== body.seenVersion + 1) this.wrong.push(`saved over ${body.seenVersion} as ${version}`);
      this.#version = version;
      this.#usedKey = body.key;
      this.#pending = null;
      this.lastSuccessAt = Date.now();
    } else await this.#unanswered(answer);
  }

  /** A save whose transaction writes head and version and then breaks: its key was used for other content. */
  async #failInside(): Promise<void> {
    if (this.#pending) return;
    const answer = await put(this.#person, {
      ...saveBody("must not stay", this.#version),
      key: this.#usedKey,
    });
    if (answer?.status !== 422) await this.#unanswered(answer);
  }

  async #tailor(): Promise<void> {
    const open = [...this.submitted].find(([, id]) => id === null)?.[0];
    const key = open ?? crypto.randomUUID();
    this.submitted.set(key, null);
    const answer = await tailor(this.#person, key);
    if (!answer || !("id" in answer)) return this.#unanswered(answer);
    this.submitted.set(key, answer.id);
    await this.#look(`SELECT 1 FROM "Generation" WHERE "id" = '${answer.id}'`);
  }

  async #rename(): Promise<void> {
    const label = `Renamed in step ${this.#step}`;
    if (!(await rename(this.#person, label))) return;
    this.renamed += 1;
    await this.#look(`SELECT 1 FROM "Profile" WHERE "id" = '${this.profileId}' AND "label" = '${label}'`);
  }

  /** Whoever reads the database now sees what was just acknowledged: it waits in nobody's open transaction. */
  async #look(sql: string): Promise<void> {
    // While the database is away nobody can look.
    const found = await this.#rows(sql).catch(() => null);
    if (found?.length === 0) this.unseen.push(sql);
  }

  async #unanswered(answer: Answer): Promise<void> {
    this.refused += 1;
    if (answer && !(answer.status === 503 || answer.text.includes('"kind":"unavailable"'))) {
      this.wrong.push(`${answer.status} ${answer.text.slice(0, 300)}`);
    }
    await sleep(50);
  }

  get profileId(): string {
    return this.#person.profileId;
  }
  get latest(): { version: number; marker: string } | undefined {
    return this.acknowledged.at(-1);
  }
  /** Whether a save is on its way that nobody has answered: then the head may be one further. */
  get isWaiting(): boolean {
    return this.#pending !== null;
  }
}

/** The load until it is ended; ending waits for the last answers. */
export function startLoad(savers: Saver[]): { end: () => Promise<void> } {
  let isOver = false;
  const working = Promise.all(savers.map((saver) => saver.work(() => isOver)));
  return {
    end: async () => {
      isOver = true;
      await working;
    },
  };
}

/** What was acknowledged and is not there, or is there and must not be. Empty when the promise was kept. */
export async function lostSaves(savers: Saver[], rows: Rows): Promise<string[]> {
  const lost: string[] = [];
  for (const { acknowledged, profileId, latest, isWaiting } of savers) {
    const stored = await rows<{ version: number; document: string }>(
      `SELECT "version", "document" FROM "ProfileVersion" WHERE "profileId" = '${profileId}'`,
    );
    const summaries = new Map(
      stored.map(({ version, document }) => [version, (JSON.parse(document) as { summary: string }).summary]),
    );
    for (const { version, marker } of acknowledged) {
      if (summaries.get(version) !== marker)
        lost.push(`version ${version} "${marker}": "${summaries.get(version)}"`);
    }
    if ([...summaries.values()].includes("must not stay")) lost.push(`a save that was refused is stored`);
    const [head] = await rows<{ version: number }>(
      `SELECT "version" FROM "Profile" WHERE "id" = '${profileId}'`,
    );
    const newest = Math.max(...summaries.keys());
    const mayBe = [latest?.version ?? 1, ...(isWaiting ? [(latest?.version ?? 1) + 1] : [])];
    if (head?.version !== newest || !mayBe.includes(newest))
      lost.push(`head ${head?.version}, newest ${newest}`);
  }
  return lost;
}

type Made = {
  id: string;
  submitKey: string;
  state: string;
  attempt: number;
  documents: number;
  stages: number;
  isOwnInput: number;
};

/** Every run of the savers: its state, and how many documents and stages it has. */
export async function runsOf(savers: Saver[], rows: Rows): Promise<Made[]> {
  const profiles = savers.map(({ profileId }) => `'${profileId}'`).join(", ");
  const made = await rows<Made & { input: string; stored: string }>(
    `SELECT g."id", g."submitKey", g."state", g."attempt", g."input", v."document" AS "stored",
       (SELECT count(*) FROM "Document" d WHERE d."generationId" = g."id") AS "documents",
       (SELECT count(*) FROM "GenerationStage" s WHERE s."generationId" = g."id") AS "stages"
     FROM "Generation" g
     LEFT JOIN "ProfileVersion" v ON v."profileId" = g."profileId" AND v."version" = g."profileVersion"
     WHERE g."profileId" IN (${profiles})`,
  );
  return made.map(({ input, stored, ...run }) => {
    const { profile } = JSON.parse(input) as { profile: { summary: string } };
    const isOwnInput =
      profile.summary === (JSON.parse(stored ?? "{}") as { summary?: string }).summary ? 1 : 0;
    // PostgreSQL counts in text.
    return { ...run, documents: Number(run.documents), stages: Number(run.stages), isOwnInput };
  });
}

/** Waits until no run is live, and answers what is wrong with any: a submit gone, doubled, or with mixed content. */
export async function brokenRuns(savers: Saver[], rows: Rows, withinMs: number): Promise<string[]> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    const runs = await runsOf(savers, rows);
    const isLive = runs.some(({ state }) => state === "waiting" || state === "running");
    if (isLive && Date.now() < giveUpAt) {
      await sleep(200);
      continue;
    }
    const whole = (run: Made) =>
      run.state === "done" && run.documents === 1 && run.stages === 5 && run.isOwnInput === 1;
    const broken = runs.filter((run) => !whole(run)).map((run) => JSON.stringify(run));
    for (const [key, id] of savers.flatMap(({ submitted }) => [...submitted])) {
      const found = runs.filter((run) => run.submitKey.startsWith(key));
      // Without an answer it may never have arrived; it must never be there twice. With one, it may have joined a
      // run of the same input that was still live.
      const isRight = id
        ? runs.some((run) => run.id === id) && found.every((run) => run.id === id)
        : found.length <= 1;
      if (!isRight) broken.push(`submit ${key} answered ${id}: ${JSON.stringify(found)}`);
    }
    return broken;
  }
}
