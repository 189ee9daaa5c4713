import { expect, test } from "vitest";
import { hasFigure } from "./figures.ts";

test.each(["Baked 60 loaves", "Kept two ovens", "Cut waste by half", "Stored 4 TB in S3"])(
  "says how many: %s",
  (text) => {
    expect(hasFigure(text)).toBe(true);
  },
);

test.each(["Stored backups in S3", "Joined in 2019", "Audited to ISO 9001", "Kept the ovens"])(
  "says how many of nothing: %s",
  (text) => {
    expect(hasFigure(text)).toBe(false);
  },
);
