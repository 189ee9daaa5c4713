import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { goldenResume, occupations } from "./golden.ts";

describe("golden resumes", () => {
  // `npm run golden` writes them anew; read the diff before you keep it.
  test.each(occupations)("%s: writes the same bytes as the resume that was read and kept", async (occupation) => {
    const read = (name: string) => readFileSync(new URL(`./${occupation}/${name}`, import.meta.url), "utf8");
    const resume = goldenResume(read("profile.json"), read("posting.txt"));
    await expect(resume).toMatchFileSnapshot(`./${occupation}/resume.txt`);
  });
});
