import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { goldenLetter, goldenResume, letterTones, occupations } from "./golden.ts";

const reading = (occupation: string) => (name: string) =>
  readFileSync(new URL(`./${occupation}/${name}`, import.meta.url), "utf8");

describe("golden resumes", () => {
  // `npm run golden` writes them anew; read the diff before you keep it.
  test.each(occupations)("%s: writes the same bytes as the resume that was read and kept", async (occupation) => {
    const read = reading(occupation);
    const resume = goldenResume(read("profile.json"), read("posting.txt"));
    await expect(resume).toMatchFileSnapshot(`./${occupation}/resume.txt`);
  });
});

describe("golden letters", () => {
  test.each(occupations)("%s: writes the same bytes as the letter that was read and kept", async (occupation) => {
    const read = reading(occupation);
    const letter = goldenLetter(read("profile.json"), read("posting.txt"), letterTones[occupation]);
    await expect(letter).toMatchFileSnapshot(`./${occupation}/letter.txt`);
  });
});
