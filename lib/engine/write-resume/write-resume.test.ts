import { describe, expect, test } from "vitest";
import type { Line } from "#lib/documents/schema.ts";
import { defaultTailorOptions, type TailorOptions } from "#lib/generations/schema.ts";
import { emptyProfile, type Profile } from "#lib/profile/schema.ts";
import { factsOf } from "#lib/engine/facts.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { writeResume } from "./write-resume.ts";

const role = (id: string, start: string, end: string, bullets: string[]): Profile["experiences"][number] => ({
  id, title: `Title ${id}`, company: `Firm ${id}`, location: "", start, end, isCurrent: end === "", employment: "", technologies: [],
  bullets: bullets.map((text, at) => ({ id: `b${at}`, text })),
}); // prettier-ignore
const profileOf = (experiences: Profile["experiences"], more: Partial<Profile> = {}): Profile => ({
  ...emptyProfile("Jo Berg", "jo@example.org"),
  experiences,
  ...more,
});
const filler = (count: number, about: string) =>
  Array.from(
    { length: count },
    (_, at) => `Cleaned hall ${at + 1} of the ${about} after closing and locked it`,
  );

function write(profile: Profile, posting = "Janitor", options: Partial<TailorOptions> = {}) {
  const results = runPipeline(
    { profile, posting: { text: posting }, today: "2026-11" },
    { ...defaultTailorOptions, ...options },
  );
  const { sections } = results["write-resume"].document;
  const lines = sections.flatMap((section) => section.lines);
  const item = (line: Line) => line.kind === "item";
  return {
    results,
    sections,
    lines,
    roles:
      sections
        .find((one) => one.name === "experience")
        ?.lines.filter(item)
        .map((line) => line.id) ?? [],
  };
}

describe("writeResume", () => {
  test("keeps reverse chronology whatever the order of entry", () => {
    const { roles } = write(
      profileOf([
        role("old", "2010", "2012", ["Swept"]),
        role("now", "2020", "", ["Mopped"]),
        role("mid", "2013", "2019", ["Dusted"]),
      ]),
    );
    expect(roles).toEqual(["now", "mid", "old"]);
  });

  test("a verb takes the tense of its role, and stays as it is where no end is known", () => {
    const told = "Manages the keys of two schools";
    const [now, past, open] = [
      role("a", "2020", "", [told]),
      role("b", "2015", "2019", [told]),
      { ...role("c", "2012", "", [told]), isCurrent: false },
    ].map((one) => write(profileOf([one])).lines.find(({ kind }) => kind === "bullet")?.text);
    expect([now, past, open]).toEqual([
      "Manage the keys of two schools",
      "Managed the keys of two schools",
      told,
    ]);
  });

  test("the latest two roles stay, then the strongest for the posting", () => {
    const roles = [
      role("a", "2022", "", ["Sang"]),
      role("b", "2019", "2021", ["Danced"]),
      role("c", "2015", "2018", ["Painted"]),
      role("d", "2010", "2014", ["Repaired forklifts and pallet jacks"]),
    ];
    expect(write(profileOf(roles), "Requirements\n- Forklift repair", { maxRoles: 3 }).roles).toEqual([
      "a",
      "b",
      "d",
    ]);
  });

  test("a kept role keeps at least one of its facts", () => {
    const roles = Array.from({ length: 6 }, (_, at) =>
      role(`r${at}`, `${2020 - at}`, at === 0 ? "" : `${2020 - at}`, filler(15, `site ${at}`)),
    );
    const { sections, results } = write(profileOf(roles));
    const lines = sections.find((one) => one.name === "experience")!.lines;
    lines.forEach((line, at) => line.kind === "item" && expect(lines[at + 1]?.kind).toBe("bullet"));
    expect(results["prepare-document"].pages).toBe(1);
    expect(results["prepare-document"].freeRows).toBeLessThan(3);
  });

  test("what the posting asks for comes first among a role's facts", () => {
    const { lines } = write(
      profileOf([role("a", "2022", "", ["Swept floors", "Ran payroll in QuickBooks"])]),
      "Requirements\n- QuickBooks",
    );
    expect(lines.filter((line) => line.kind === "bullet").map((line) => line.text)).toEqual([
      "Ran payroll in QuickBooks",
      "Swept floors",
    ]);
    expect(lines.find((line) => line.text.includes("QuickBooks"))!.requirementIds).toHaveLength(1);
  });

  test("lets who mentors stay a mentor where the posting asks for mentoring", () => {
    const { lines } = write(
      profileOf([role("a", "2020", "", ["Cadet mentor, 3 cadets through to mate"])]),
      "Requirements\n- Mentoring",
    );
    expect(lines.map((line) => line.text)).toContain("Cadet mentor, 3 cadets through to mate");
  });

  test("calls a role by the part of its title that the posting asks for, and says that it is part-time", () => {
    const profile = profileOf([
      { ...role("a", "2020", "", ["Ran the yard"]), title: "Rigger / Dock clerk (part-time)" },
    ]);
    const { lines } = write(profile, "Dock Clerk\n\nRequirements\n- Rigging");
    expect(lines.find((line) => line.id === "summary")?.text).toMatch(/^Part-time Dock clerk at Firm a/);
  });

  test("says a term as the posting does, when it is the same term", () => {
    const { lines } = write(
      profileOf([role("a", "2022", "", ["Built order forms in JS"])]),
      "Requirements\n- JavaScript",
    );
    const bullet = lines.find((line) => line.kind === "bullet")!;
    expect(bullet).toMatchObject({
      text: "Built order forms in JavaScript",
      operation: "reworded",
      factIds: ["a.bullet.b0"],
    });
  });

  test("takes no name that ends in s for a plural, and lets a maker's name be", () => {
    const skills = ["Microsoft Excel", "k8s", "MS Excel"].map((name, at) => ({ id: `s${at}`, name, category: "", level: "" as const, years: null })); // prettier-ignore
    const bullets = ["Query Postgres for 4 teams", "Run 14 services on k8s", "Keep budgets in Excel"];
    const { lines } = write(profileOf([role("a", "2022", "", bullets)], { skills }), "Analyst\n\nRequirements\n- PostgreSQL\n- Kubernetes\n- MS Excel"); // prettier-ignore
    const texts = lines.map((line) => line.text);
    expect(texts).toEqual(expect.arrayContaining(["Query PostgreSQL for 4 teams", "Run 14 services on Kubernetes", "Keep budgets in Excel"])); // prettier-ignore
    expect(texts[0]!.match(/Excel/g)).toHaveLength(1);
    expect(texts[0]).toContain("Kubernetes");
  });

  test("joins short related facts of one role only when the page is full", () => {
    const pair = ["Replaced 140 T8 fixtures with LED", "Replaced 36 motor starters."];
    expect(
      write(profileOf([role("a", "2022", "", pair)])).lines.some((line) => line.operation === "merged"),
    ).toBe(false);
    const full = profileOf([
      role("a", "2022", "", pair),
      role("b", "2015", "2021", filler(20, "north wing")),
      role("c", "2010", "2014", filler(20, "south wing")),
      role("d", "2008", "2009", filler(20, "annex")),
    ]);
    const line = write(full).lines.find(
      (one) => one.operation === "merged" && one.factIds.includes("a.bullet.b0"),
    )!;
    expect(line.text).toBe("Replaced 140 T8 fixtures with LED and replaced 36 motor starters");
    expect(line.factIds).toEqual(["a.bullet.b0", "a.bullet.b1"]);
  });

  test("a master leaves out nothing and changes no word", () => {
    const profile = profileOf(
      [
        role("old", "2010", "2012", ["Built forms in JS (twice)"]),
        role("now", "2020", "", filler(20, "hall")),
      ],
      { summary: "One.\nTwo." },
    );
    const { lines, results } = write(profile, "Requirements\n- JavaScript", {
      length: "master",
      maxRoles: 1,
    });
    expect(results["write-resume"].usedFacts).toBe(factsOf(profile).length);
    expect(
      lines.filter((line) => line.kind === "bullet").every((line) => line.operation === "verbatim"),
    ).toBe(true);
    expect(lines.filter((line) => line.kind === "item").map((line) => line.id)).toEqual(["old", "now"]);
  });

  test("composes a summary from facts alone when there is none, and does not touch the person's own", () => {
    const bare = write(profileOf([role("a", "2019-01", "", ["Swept"])]));
    expect(bare.sections[0]!.lines[0]!.text).toBe("Title a at Firm a with seven years of experience.");
    const own = write(profileOf([], { summary: "I clean.  Quietly!" }));
    expect(own.sections[0]!.lines[0]).toMatchObject({ text: "I clean.  Quietly!", operation: "verbatim" });
  });

  test("counts the years of the trade, not those of another one before it", () => {
    const changed = write(
      profileOf([
        { ...role("b", "2024-01", "", ["Taught"]), title: "Trainee teacher" },
        { ...role("a", "2010-01", "2023-12", ["Booked"]), title: "Accountant" },
      ]),
    );
    expect(changed.sections[0]!.lines[0]!.text).toMatch(/^Trainee teacher .*two years of experience/);
  });

  test("counts the years of all grades of one trade", () => {
    const graded = write(
      profileOf([
        { ...role("b", "2023-11", "", ["Drew"]), title: "Engineer II" },
        { ...role("a", "2019-11", "2023-10", ["Drew"]), title: "Engineer I" },
      ]),
    );
    expect(graded.sections[0]!.lines[0]!.text).toMatch(/^Engineer II .*seven years of experience/);
  });

  test("leaves out what somebody did not do, unless it says what was done instead", () => {
    const texts = write(
      profileOf([role("a", "2022", "", ["Swept halls", "Did not take part in the summer fair", "Did not sell but bought", "Didn't miss a shift"])]),
    ).lines.map((line) => line.text); // prettier-ignore
    expect(texts).not.toContain("Did not take part in the summer fair");
    expect(texts).toEqual(
      expect.arrayContaining(["Swept halls", "Did not sell but bought", "Didn't miss a shift"]),
    );
    expect(write(profileOf([role("a", "2022", "", ["Did not sell tickets"])])).lines.map((line) => line.text)).toContain("Did not sell tickets"); // prettier-ignore
  });

  test("keeps the capital of a skill where the others are written small", () => {
    const skills = ["Portbase entries", "berth planning", "tide tables"].map((name, at) => ({ id: `s${at}`, name, category: "", level: "" as const, years: null })); // prettier-ignore
    const text = write(profileOf([role("a", "2022", "", ["Swept halls"])], { skills }), "Port agent\n\nRequirements\n- Portbase entries").lines[0]!.text; // prettier-ignore
    expect(text).toContain("Portbase entries");
  });

  test("counts years of related work that the posting asks for, and none that it asks for in any role", () => {
    const driver = { ...role("b", "2020-01", "", ["Drove a school bus"]), title: "School bus driver" };
    const summaryOf = (before: string, did: string, posting: string) =>
      write(profileOf([driver, { ...role("a", "2010-01", "2019-12", [did]), title: before }]), posting)
        .sections[0]!.lines[0]!.text;
    const buses = "Requirements\n- Two years of bus driving";
    expect(summaryOf("Tram operator", "Bus driving on line 4", buses)).toContain("16 years of experience");
    expect(summaryOf("Clerk", "Booked, and bus driving on Sundays", buses)).toContain(
      "six years of experience",
    );
    const any = "Requirements\n- 12 months of experience in a similar role";
    expect(summaryOf("Clerk", "Booked", any)).toContain("six years of experience");
  });

  test("opens composed summaries in several ways, each proven, and one person's always alike", () => {
    const roles = [role("a", "2020", "", ["Swept"]), role("b", "2012", "2019", ["Mopped"])].map((one) => ({
      ...one,
      title: "Janitor",
    }));
    const summaryOf = (name: string) => {
      const profile = { ...profileOf(roles), personal: { ...emptyProfile(name, "").personal } };
      const { lines, results } = write(profile);
      expect(results["verify"].replaced).toEqual([]);
      return lines.find((line) => line.id === "summary")?.text;
    };
    const names = ["Ada Vik", "Bo Lund", "Cy Moe", "Di Ruud", "Eli Haug", "Fay Berg", "Gus Aas", "Hal Dahl"];
    expect(new Set(names.map(summaryOf)).size).toBeGreaterThanOrEqual(3);
    expect(summaryOf("Ada Vik")).toBe(summaryOf("Ada Vik"));
  });

  test("names in a composed summary the licence and language that the posting asks for, and no expired one", () => {
    const profile = profileOf([role("a", "2019-01", "", ["Swept"])], {
      certifications: [
        { id: "c", name: "Forklift licence", issuer: "", start: "", end: "", credentialId: "", url: "" },
        {
          id: "d",
          name: "First aid certificate",
          issuer: "",
          start: "2018",
          end: "2020",
          credentialId: "",
          url: "",
        },
      ],
      languages: [{ id: "l", name: "Spanish", proficiency: "native" }],
    });
    const { sections, results } = write(
      profile,
      "Requirements\n- Forklift licence\n- First aid certificate\n- Spanish",
    );
    expect(sections[0]!.lines[0]!.text).toBe(
      "Title a at Firm a with seven years of experience. Holds the forklift licence and speaks Spanish.",
    );
    expect(results.verify.replaced).toEqual([]);
  });

  test("writes the summary of the profile that it is given, though the match stays the same", () => {
    const before = profileOf([role("a", "2019-01", "", ["Swept"])]);
    const { results } = write(before);
    const summaryOf = (profile: Profile) => {
      const given = {
        profile,
        facts: factsOf(profile),
        analysis: results["analyze-posting"],
        match: results["match-profile"],
        today: "2026-11",
      };
      return writeResume(given, defaultTailorOptions).document.sections[0]!.lines[0]!.text;
    };
    expect(summaryOf(before)).toMatch(/^Title a at Firm a with seven years/);
    const [only] = before.experiences;
    expect(summaryOf({ ...before, experiences: [{ ...only!, title: "Caretaker" }] })).toMatch(
      /^Caretaker at /,
    );
  });

  test("says once what two roles say in the same words", () => {
    const { lines } = write(
      profileOf([
        role("a", "2022", "", ["Trained new hires", "Swept halls"]),
        role("b", "2019", "2021", ["Trained new hires", "Mopped halls"]),
      ]),
    );
    expect(lines.filter((line) => line.text === "Trained new hires")).toHaveLength(1);
  });

  describe("groups of skills", () => {
    const skill = (id: string, name: string, category: string) => ({
      id,
      name,
      category,
      level: "" as const,
      years: null,
    });
    const grouped = [
      skill("s1", "InDesign", "Software"),
      skill("s2", "Typography", "Craft"),
      skill("s3", "Figma", "Software"),
      skill("s4", "Packaging design", "Craft"),
    ];
    const listsOf = (skills: typeof grouped, length: TailorOptions["length"] = "one-page") => {
      const { sections, results } = write(
        profileOf([role("a", "2022", "", ["Drew"])], { skills }),
        "Requirements\n- Typography",
        { length },
      );
      expect(results.verify.replaced).toEqual([]);
      return sections.find((section) => section.name === "skills")!.lines.map((line) => line.text);
    };

    test("stand under the person's own names, the one that the posting asks for first", () => {
      expect(listsOf(grouped)).toEqual(["Craft: Typography, Packaging design", "Software: InDesign, Figma"]);
    });

    test("are one list where most skills are in none, or there is one only", () => {
      const one = grouped.map((item) => ({
        ...item,
        category: item.category === "Craft" ? "" : item.category,
      }));
      expect(listsOf(one)).toEqual(["Typography, InDesign, Figma, Packaging design"]);
    });

    test("leave no skill and no name out of a master", () => {
      expect(listsOf(grouped, "master")).toEqual([
        "Software: InDesign, Figma",
        "Craft: Typography, Packaging design",
      ]);
    });
  });

  test("only the chosen sections are written", () => {
    const profile = profileOf([role("a", "2022", "", ["Swept"])], { summary: "I clean." });
    expect(write(profile, "x", { sections: ["summary"] }).sections.map((section) => section.name)).toEqual([
      "summary",
    ]);
  });

  test("two items with one id never borrow each other's facts", () => {
    const { lines } = write(
      profileOf([
        role("same", "2022", "", ["Swept"]),
        { ...role("same", "2019", "2021", ["Mopped"]), title: "Other" },
      ]),
    );
    expect(lines.filter((line) => line.kind === "item").map((line) => line.text)).toEqual([
      "Title same, Firm same",
      "Other, Firm same",
    ]);
  });

  test("a repeated fact stands once, with both as its evidence", () => {
    const { lines } = write(
      profileOf([
        role("a", "2022", "", [
          "Handled complaints of guests",
          "Handled complaints of guests at the desk, 6 a week",
        ]),
      ]),
    );
    const bullets = lines.filter((line) => line.kind === "bullet");
    expect(bullets.map((line) => line.text)).toEqual(["Handled complaints of guests at the desk, 6 a week"]);
    expect(bullets[0]!.factIds).toHaveLength(2);
  });

  test("cuts the end of an overlong fact where a clause ends, unless it holds a figure", () => {
    const start =
      "Prepared the monthly accounts of the canteen, the kitchen and the three shops for the board of the cooperative and explained them to members at the yearly meeting in town";
    const cut = write(
      profileOf([role("a", "2022", "", [`${start}, which nobody had done before in this way`])]),
    );
    expect(cut.lines.find((line) => line.kind === "bullet")).toMatchObject({
      text: start,
      operation: "trimmed",
    });
    const kept = write(profileOf([role("a", "2022", "", [`${start}, which 300 people came to`])]));
    expect(kept.lines.find((line) => line.kind === "bullet")!.operation).toBe("verbatim");
  });

  test("writes the title of the newest role as headline where the person wrote none", () => {
    const { results } = write(profileOf([role("a", "2022", "", ["Swept"])]));
    const headline = results["write-resume"].document.head.find((line) => line.kind === "headline");
    expect(headline).toMatchObject({ text: "Title a", factIds: ["a.title"] });
  });

  test("keeps a role that closes a hole before a bullet that says little more", () => {
    const years = [[2020, 2026], [2016, 2019], [2012, 2015], [2008, 2011]] as const; // prettier-ignore
    const roles = years.map(([start, end], at) =>
      role(`r${at}`, `${start}`, end === 2026 ? "" : `${end}`, filler(20, `site ${at}`)),
    );
    expect(write(profileOf(roles)).roles).toEqual(["r0", "r1", "r2", "r3"]);
  });

  test("says how good its choice is: the best there is, for any ordinary profile", () => {
    for (const count of [5, 8, 12]) {
      const roles = Array.from({ length: count }, (_, at) =>
        role(`r${at}`, `${2024 - 2 * at}`, at === 0 ? "" : `${2025 - 2 * at}`, filler(5, `site ${at}`)),
      );
      const { selection } = write(profileOf(roles), "Requirements\n- Cleaning halls\n- Locking up").results[
        "write-resume"
      ];
      expect(selection).toEqual({ worth: selection!.bound, bound: selection!.bound, isOptimal: true });
    }
    expect(write(profileOf([]), "x", { length: "master" }).results["write-resume"].selection).toBeUndefined();
  });

  test("takes one page of two where the second would have a few rows only", () => {
    const roles = [
      role("r0", "2020", "", filler(18, "site a")),
      role("r1", "2012", "2019", filler(18, "site b")),
    ];
    const pagesOf = (count: number) =>
      write(profileOf([...roles, role("r2", "2008", "2011", filler(count, "site c"))]), "Cleaner", {
        length: "two-pages",
      }).results["prepare-document"].pages;
    const counts = Array.from({ length: 14 }, (_, at) => pagesOf(at + 1));
    expect(counts[0]).toBe(1);
    expect(counts.at(-1)).toBe(2);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  test("a longer page is never worth less", () => {
    const roles = Array.from({ length: 6 }, (_, at) =>
      role(`r${at}`, `${2024 - 2 * at}`, at === 0 ? "" : `${2025 - 2 * at}`, filler(12, `site ${at}`)),
    );
    const worth = (length: TailorOptions["length"]) =>
      write(profileOf(roles), "Cleaner", { length }).results["write-resume"].selection!.worth;
    expect(worth("two-pages")).toBeGreaterThan(worth("one-page"));
  });
});
