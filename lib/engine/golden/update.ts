// Run by `npm run golden`: writes every resume.txt anew. Read the diff before you keep it.
import { readFileSync, writeFileSync } from "node:fs";
import { goldenResume, occupations } from "./golden.ts";

for (const occupation of occupations) {
  const file = (name: string) => new URL(`./${occupation}/${name}`, import.meta.url);
  const resume = goldenResume(readFileSync(file("profile.json"), "utf8"), readFileSync(file("posting.txt"), "utf8"));
  writeFileSync(file("resume.txt"), resume);
  console.log(`${occupation}: ${resume.split("\n").length - 1} rows`);
}
