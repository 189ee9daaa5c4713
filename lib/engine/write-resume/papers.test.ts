import { expect, test } from "vitest";
import { askedAt, held, isEveryday, standingBy } from "./papers.ts";

test("the license that nearly everybody has opens nothing, one for trucks does, and so does any for a driver", () => {
  expect(isEveryday("Kentucky driver's license")).toBe(true);
  expect(isEveryday("Full UK driving licence", "5321")).toBe(true);
  expect(isEveryday("Full UK driving licence", "8322")).toBe(false);
  expect(isEveryday("Commercial driver's license, class A")).toBe(false);
  expect(isEveryday("Registered nurse license")).toBe(false);
});

test("a maker's name stays large in a paper's name", () => {
  expect(held("Bosch eBike systems training")).toBe("the Bosch eBike systems training certificate");
  expect(held("Food safety training")).toBe("the food safety training certificate");
});

test("a paper is named once, with its class in brackets and its parts joined", () => {
  expect(held("CS30, CS31 and CS32 chainsaw certificates")).toBe(
    "the CS30, CS31 and CS32 chainsaw certificates",
  );
  expect(held("Ohio driver's license, Class B")).toBe("the Ohio driver's license (Class B)");
  expect(held("Fire safety, evacuation, radio")).toBe("a fire safety, evacuation and radio certificate");
});

test("a paper is said as one says it, not as a form has it", () => {
  expect(held("Driver's licence code C1")).toBe("a Code C1 driver's licence");
  expect(held("Full NZ driver licence")).toBe("a full NZ driver licence");
  expect(held("SIP (Site Induction Passport)")).toBe("the Site Induction Passport (SIP)");
  expect(held("Pesticide licence, knapsack, classes 1, 2")).toBe("the pesticide licence (knapsack, classes 1, 2)");
  expect(held("General Optical Council registration, dispensing")).toBe("the General Optical Council registration (dispensing)");
  expect(held("Diploma in Glass Conservation")).toBe("a Diploma in Glass Conservation");
  expect(held("Food hygiene (for the tea tent)")).toBe("a food hygiene certificate");
}); // prettier-ignore

test("what somebody is by a paper is not held", () => {
  expect(standingBy("ACE certified - Lift Maintenance")).toBe("ACE-certified (Lift Maintenance)");
  expect(standingBy("Omni QX certified")).toBe("certified in Omni QX");
  expect(held("Choking first aid (12 hours)")).toBe("a choking first aid certificate (12 hours)");
  expect(standingBy("SSSC registration")).toBe("registered with the SSSC");
  expect(standingBy("BT (bat transport) assistant")).toBe("a BT (bat transport) assistant");
  expect(standingBy("Welding (shop) inspector")).toBe("a Welding inspector");
  expect(standingBy("Forklift licence")).toBeNull();
});

test("a paper is asked for where its short form stands", () => {
  const analysis = { requirements: [{ text: "Clean record" }, { text: "CSCS card or equal" }] } as Parameters<typeof askedAt>[0]["analysis"]; // prettier-ignore
  expect(askedAt({ analysis }, "CSCS gold card")).toBe(1);
  expect(askedAt({ analysis }, "First aid")).toBe(Number.POSITIVE_INFINITY);
});
