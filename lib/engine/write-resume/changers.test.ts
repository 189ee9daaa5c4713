import { describe, expect, test } from "vitest";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { defaultTailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";

// Who changes from one work to another is presented by what serves the posting, and never as what they are not.

type Role = Profile["experiences"][number];
const role = (title: string, company: string, start: string, end: string, bullets: string[]): Role => ({
  id: title.replace(/\W/g, ""), title, company, location: "", start, end, isCurrent: end === "", employment: "", technologies: [],
  bullets: bullets.map((text, at) => ({ id: `b${at}`, text })),
}); // prettier-ignore

function linesOf(more: Partial<Profile>, posting: string, document: "resume" | "letter" = "resume") {
  const profile = { ...emptyProfile("Ida Holm", "ida@example.org"), ...more };
  const results = runPipeline(
    { profile, posting: { text: posting }, today: "2026-11" },
    { ...defaultTailorOptions, document },
  );
  const { head, sections } = results["prepare-document"].document;
  return [...head, ...sections.flatMap(({ lines }) => lines)];
}

const van = role("Van driver", "Parcel Fox", "2022-05", "", ["140 drops a day"]);
const corporal = role("Corporal", "British Army", "2010-01", "2022-02", [
  "Led a section of 8 soldiers running a stores depot",
  "Planned vehicle moves for 120 vehicles",
]);
const supervisor =
  "Depot Supervisor\nFenwick Logistics\n\nRequirements\n- Experience of leading a team in a warehouse\n- Good at planning";

describe("an earlier role that serves the posting where the present one doesn't", () => {
  const facts = { experiences: [van, corporal] };

  test("opens the summary, with what they do now", () => {
    const summary = linesOf(facts, supervisor).find(({ id }) => id === "summary");
    expect(summary?.text).toBe(
      "Corporal in the British Army from 2010 to 2022; van driver at Parcel Fox since 2022.",
    );
  });

  test("no headline calls them by the other", () => {
    expect(linesOf(facts, supervisor).some(({ kind }) => kind === "headline")).toBe(false);
  });

  test("the letter says that it is over", () => {
    const text = linesOf(facts, supervisor, "letter").map((line) => line.text).join("\n"); // prettier-ignore
    expect(text).toContain("As a former corporal in the British Army, ");
  });

  test("a present role that serves it says who they are, as before", () => {
    const lines = linesOf(
      facts,
      "Delivery driver\nFenwick\n\nRequirements\n- Driving a van\n- 100 drops a day",
    );
    expect(lines.find(({ kind }) => kind === "headline")?.text).toBe("Van driver");
    expect(lines.find(({ id }) => id === "summary")?.text).toMatch(/^Van driver at Parcel Fox/);
  });
});

test("a headline doesn't say that a job is for a time, which its line does", () => {
  const officer = role("HR Officer (temp)", "Fenwick Council", "2023-12", "", ["Casework"]);
  const lines = linesOf({ experiences: [officer] }, "HR Advisor\nFenwick\n\nRequirements\n- HR experience");
  expect(lines.find(({ kind }) => kind === "headline")?.text).toBe("HR Officer");
  expect(lines.some(({ text }) => text.startsWith("HR Officer (temp)"))).toBe(true);
});

describe("a degree that serves the posting where no role does", () => {
  const facts = {
    experiences: [role("Kitchen Porter", "Ibis Hotel", "2022-01", "2023-05", ["Washing up and cleaning"])],
    education: [{ id: "e", institution: "University of Ibadan", degree: "BSc", field: "Accounting", start: "2015", end: "2019", grade: "", honors: "", coursework: [] }],
  }; // prettier-ignore
  const posting =
    "Accounts Assistant\nFenwick Books\n\nRequirements\n- AAT qualified, or degree in accounting\n- Sage";

  test("heads the resume and opens its summary", () => {
    const lines = linesOf(facts, posting);
    expect(lines.find(({ kind }) => kind === "headline")).toMatchObject({
      text: "BSc in Accounting",
      operation: "composed",
    });
    expect(lines.find(({ id }) => id === "summary")?.text).toMatch(
      /^BSc in Accounting from University of Ibadan\./,
    );
  });

  test("is the one that is asked for, also where another is newer", () => {
    const newer = {
      ...facts.education[0]!,
      id: "n",
      degree: "Diploma",
      field: "Floristry",
      start: "2020",
      end: "2021",
    };
    const lines = linesOf({ ...facts, education: [newer, ...facts.education] }, posting);
    expect(lines.find(({ id }) => id === "summary")?.text).toMatch(/^BSc in Accounting from/);
  });

  test("stands first in the letter, and the porter's job after it", () => {
    const text = linesOf(facts, posting, "letter").map((line) => line.text).join("\n"); // prettier-ignore
    const [degree, porter] = [text.indexOf("I hold a BSc in Accounting"), text.search(/kitchen porter/i)];
    expect(degree).toBeGreaterThan(0);
    expect(porter).toBeGreaterThan(degree);
  });

  test("no letter begins with duties of which nothing is known", () => {
    const duties = `${posting}\n\nDuties\n- Assist with month end and VAT returns`;
    const text = linesOf(facts, duties, "letter").map((line) => line.text).join("\n"); // prettier-ignore
    expect(text).not.toMatch(/VAT returns/);
  });

  test("where nothing serves it, the newest title stands as it is", () => {
    const lines = linesOf({ experiences: facts.experiences }, posting);
    expect(lines.find(({ kind }) => kind === "headline")?.text).toBe("Kitchen Porter");
  });
});
