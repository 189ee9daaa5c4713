import { expect, test } from "vitest";
import { defaultTailorOptions, tailorOptionsSchema } from "./schema.ts";

test.each([0, 51, 2.5, Number.NaN, undefined, "six"])(
  "says which numbers of roles there can be when it is %s",
  (maxRoles) => {
    const parsed = tailorOptionsSchema.safeParse({ ...defaultTailorOptions, maxRoles });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["A whole number from 1 to 50."]);
  },
);

test("takes no projects at all, and the most of both", () => {
  const options = { ...defaultTailorOptions, maxRoles: 50, maxProjects: 0 };
  expect(tailorOptionsSchema.parse(options)).toEqual(options);
});
