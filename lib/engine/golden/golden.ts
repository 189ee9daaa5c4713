import { defaultTailorOptions, type TailorOptions, type Tone } from "#lib/generations/schema.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { profileSchema } from "#lib/profile/schema.ts";

/** One example per occupation: a folder with profile.json and posting.txt, and resume.txt and letter.txt as the engine writes it. */
export const occupations = ["nurse", "electrician", "accountant", "teacher", "store-manager", "truck-driver", "software-engineer", "cook", "social-worker", "civil-servant"] as const;

/** The month in which every golden resume is written. */
export const goldenMonth = "2026-11";

/** The .txt of a golden example: the rows of stage five. */
export function goldenResume(profileJson: string, posting: string, options: TailorOptions = defaultTailorOptions): string {
  const profile = profileSchema.parse(JSON.parse(profileJson));
  const results = runPipeline({ profile, posting: { text: posting }, today: goldenMonth }, options);
  return `${results["prepare-document"].rows.map((row) => row.text).join("\n")}\n`;
}

/** The tone of each golden letter. */
export const letterTones: Record<(typeof occupations)[number], Tone> = {
  nurse: "warm", electrician: "direct", accountant: "formal", teacher: "warm", "store-manager": "warm",
  "truck-driver": "direct", "software-engineer": "direct", cook: "warm", "social-worker": "formal", "civil-servant": "formal",
}; // prettier-ignore

export function goldenLetter(profileJson: string, posting: string, tone: Tone): string {
  return goldenResume(profileJson, posting, { ...defaultTailorOptions, document: "letter", tone });
}
