import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { goldenResume, occupations } from "./golden.ts";

describe("golden resumes", () => {
  test.each(occupations)("%s: writes the same bytes as the one that was read and kept", (occupation) => {
    const read = (name: string) => readFileSync(new URL(`./${occupation}/${name}`, import.meta.url), "utf8");
    expect(goldenResume(read("profile.json"), read("posting.txt"))).toBe(read("resume.txt"));
  });
});
