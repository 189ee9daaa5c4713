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
