import { describe, expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";

const read = (text: string) => analyzePosting({ text: `Signal Fitter\n\n${text}` }).requirements;
const asked = (text: string) =>
  read(text)
    .filter(({ priority }) => priority !== "mentioned")
    .map(({ priority, text: written }) => `${priority}: ${written}`);

describe("how one is examined, paid and appointed", () => {
  test.each([
    "Before the interview applicants will be required to prepare some written material on Excel",
    "If the certificate is scanned after the application has been submitted, it will not count",
    "Candidates may anticipate that laptops with Word are there",
    "The Harbor Board hires all new employees at the minimum rate of the pay range",
    "In addition, the following essential criteria will be looked at in the second round",
    "You must register and take the fitness test in March",
    "Before you are sworn in you must complete steps 1 to 4",
    "None stated beyond communication skills",
    "You may already be working as an Excel trainer, or be ready to become one",
    "You have reached a page on harbor.example that is gone",
  ])("asks nothing: %j", (sentence) => {
    expect(asked(`Requirements\n- Three years of track work\n\n${sentence}.`)).toEqual([
      "required: Three years of track work",
    ]);
  });
});

describe("what only some positions ask for", () => {
  test("is mentioned, entry by entry, up to the end of the list", () => {
    const text = `Requirements
- Three years of track work

Some positions require one or more of the following:
1. A certificate in arc welding
2. Two years of experience with AutoCAD

Notes
1. A valid driver's license is required.`;
    expect(asked(text)).toEqual([
      "required: Three years of track work",
      "required: A valid driver's license is required",
    ]);
    expect(read(text).map((one) => one.priority)).toContain("mentioned");
  });
});

describe("below a line of preferences", () => {
  test("lists of knowledge, skills and abilities are asked of everyone", () => {
    const text = `Requirements
- Three years of track work

Preferred Qualifications: Experience with AutoCAD.
- Working knowledge of:
- Relay diagrams and interlocking
- Ability to:
- Communicate effectively by radio`;
    expect(asked(text)).toEqual([
      "required: Three years of track work",
      "preferred: Experience with AutoCAD",
      "required: Relay diagrams and interlocking",
      "required: Communicate effectively by radio",
    ]);
  });
});

describe("who is wanted", () => {
  test("is asked for among the duties, and in a sentence of ours below requirements", () => {
    expect(asked("Your tasks\nThe ideal candidate should have two years of experience with relays.")).toEqual(
      ["required: The ideal candidate should have two years of experience with relays"],
    );
    expect(
      asked(
        "What we are looking for\nWe are looking for someone with strong AutoCAD skills who draws our yards.",
      ),
    ).toHaveLength(1);
    expect(
      asked("We expect you to\n- Be comfortable on ladders\n- Have around two years of wiring"),
    ).toHaveLength(2);
  });
});

describe("the body, in lines without bullets", () => {
  test("is asked for where its line says how often", () => {
    const text = `Physical demands
Occasionally lifts and carries up to 20 lbs.
Frequently climbs ladders and crouches below the track in all weather.`;
    expect(read(text).map(({ kind }) => kind)).toEqual(["physical", "physical"]);
  });

  test("checks that will be conducted are of the law", () => {
    const [check] = read("Requirements\nBackground checks will be conducted through the state police.");
    expect(check!.kind).toBe("physical");
  });

  test("how long lenses have been worn is no experience", () => {
    const [lenses] = read(
      "Requirements\n- Soft lenses must have been worn for at least six months, vision at least 20/40",
    );
    expect([lenses!.kind, lenses!.minYears]).toEqual(["physical", null]);
  });
});

test("a degree that one graduated with is one thing with the graduation", () => {
  const found = read(
    "Requirements\n- Graduation from a college or university with a degree in electrical engineering",
  );
  expect(found).toHaveLength(1);
  expect(found[0]!.education?.level).toBe("bachelor");
});

test("the choices of a form's question are none of the requirements", () => {
  const text = `Requirements
- Three years of track work and of keeping the yard's books, with a foreman's word on it

We run four yards on the coast and one inland. Each has its own shop and its own crew of twelve.

01
Do you possess one of the following?
A bachelor's degree and two years of experience in a signal shop of a railway with more than forty crossings
4 years of experience in a signal shop with a high school diploma
02
Do you have experience with relays?
Yes`;
  expect(asked(text)).toHaveLength(1);
});

describe("a stack", () => {
  test("is asked for where the posting lists it", () => {
    const text =
      "Your tasks\n- Keep the signals up\n\nTech stack: Python, PostgreSQL, Kubernetes\n\nApply by mail.";
    expect(asked(text)).toEqual(["required: Python, PostgreSQL, Kubernetes"]);
  });

  test("of the house is not", () => {
    expect(asked("Our tech stack\n- Python and PostgreSQL\n\nRequirements\n- Two years of wiring")).toEqual([
      "required: Two years of wiring",
    ]);
  });
});

describe("what asks nothing of the reader", () => {
  const below = (line: string) =>
    analyzePosting({ text: `Lock Keeper\nWherry Canals, Norwich\n\nDesirable\n- Dutch\n\n${line}` })
      .requirements.filter(({ text, priority }) => text !== "Dutch" && priority !== "mentioned")
      .map(({ text }) => text);

  test.each([
    "No calls please, the phone is in the tool shed.",
    "Text resume to Wim 0161 496 0000",
    "Wherry Canals is committed to safeguarding the welfare of young anglers.",
    "Supervisory status: No",
    "Covid-19 Vaccination Requirement",
    "Current Job Openings",
    "Classification title: Keeper II - Canals",
    "Do you have a passion for lock gates?",
    "If temporary keepers are required, recruit and train them.",
    "Applicants must provide the exact dates of each job.",
    "Veterans' preference will be applied.",
    "The Northern Branch includes employees in the lock houses and the weirs.",
    "Therefore, qualifying experience must be gained in positions after a degree.",
    "Candidates are required to demonstrate expertise in a number of competencies.",
    "The keeper is an essential member of the canal crew, supporting bookings.",
    "We provide: a cottage, a boat, forklift training.",
    "LOCATION\n\nThis role is on the river and can be done alone.",
  ])("%s", (line) => {
    expect(below(line)).toEqual([]);
  });

  test("a thing that is not needed, but what stands behind it", () => {
    expect(below("A boat licence is not required.")).toEqual([]);
    expect(
      analyzePosting({
        text: "Lock Keeper\nWherry Canals, Norwich\n\nSMSTS not needed but someone with SSSTS would be handy.",
      }).requirements.map(({ text, priority }) => `${priority}: ${text}`),
    ).toEqual(["preferred: someone with SSSTS would be handy"]);
  });

  test("what awaits one on the team is no demand", () => {
    expect(below("Here's what you can expect on our team:\n- Painting lock gates\n- Free tea")).toEqual([]);
  });
});
