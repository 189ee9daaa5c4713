import { expect, test } from "vitest";
import { held, isEveryday } from "./papers.ts";

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
  expect(held("Fire safety, evacuation, radio")).toBe("the fire safety, evacuation and radio certificate");
});
