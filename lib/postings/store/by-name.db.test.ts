import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/accounts/viewer.ts";
import { archivePostings, createPosting } from "#lib/postings/store.ts";
import { moveClock } from "#lib/server/clock.ts";
import { newPerson } from "#testing/new-person.ts";
import { upsertBundledPostings } from "./bundled.ts";
import { findPostingsByName } from "./by-name.ts";

let viewer: Viewer;
let stranger: Viewer;

const named = (title: string, company: string) => ({
  text: `${title}\n${company}\n\nRequirements\n- Triage of nurses`,
  correction: { title, company, place: "", priorities: {}, status: "active" as const, notes: "", tags: [] },
});
const found = async (typed: string, most = 6) =>
  (await findPostingsByName(viewer, typed, most)).map(({ title }) => title);

beforeAll(async () => {
  viewer = await newPerson();
  stranger = await newPerson();
  let minutes = 0;
  const add = async (title: string, company: string) => {
    moveClock((minutes += 1) * 60_000);
    return createPosting(viewer, named(title, company));
  };
  await add("Triage Nurse (Nights)", "Société Générale");
  await add("Welder", "St. Brendan’s");
  const { id } = await add("Nurse of yesterday", "Old Ward");
  await archivePostings(viewer, [id]);
  await createPosting(stranger, named("Nurse of a stranger", ""));
  await upsertBundledPostings([
    { slug: "nurse", occupation: "Nurse", text: named("Sample Nurse", "Ward").text },
  ]);
});

test("finds by the beginnings of words in title and company, one's own before bundled ones", async () => {
  expect(await found("nur")).toEqual(["Triage Nurse (Nights)", "Sample Nurse"]);
  expect(await found("societe NIGHT")).toEqual(["Triage Nurse (Nights)"]);
  expect(await found("brendan's")).toEqual(["Welder"]);
});

test("gives the newest first when nothing is typed, and never more than asked for", async () => {
  expect(await found("", 2)).toEqual(["Welder", "Triage Nurse (Nights)"]);
});

test("does not name a bundled one beside its copy", async () => {
  const copier = await newPerson();
  await createPosting(copier, { text: named("Sample Nurse", "Ward").text });
  expect((await findPostingsByName(copier, "sample nurse", 6)).map(({ title }) => title)).toEqual([
    "Sample Nurse",
  ]);
});

test("finds no word that only the text holds, nothing archived and nothing of a stranger", async () => {
  expect(await found("requirements")).toEqual([]);
  expect(await found("yesterday")).toEqual([]);
  expect(await found("stranger")).toEqual([]);
});
