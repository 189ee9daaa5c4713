import { expect, test } from "vitest";
import { typedVersionSchema, versionSchema } from "./schema.ts";

// 2,147,483,648 in the address of a version was a broken page on PostgreSQL, and no such page on SQLite.
test("a version that a database can't hold is none", () => {
  for (const version of [1, 2_000_000_000]) {
    expect(versionSchema.parse(version)).toBe(version);
    expect(typedVersionSchema.parse(String(version))).toBe(version);
  }
  for (const version of [0, -1, 1.5, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e300, Number.NaN])
    expect(typedVersionSchema.safeParse(String(version)).success).toBe(false);
});
