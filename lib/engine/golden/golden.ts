import { defaultTailorOptions, type TailorOptions } from "#lib/generations/schema.ts";
import { runPipeline } from "#lib/engine/pipeline.ts";
import { profileSchema } from "#lib/profile/schema.ts";

/** One example per occupation: a folder with profile.json and posting.txt, and resume.txt as the engine writes it. */
export const occupations = ["nurse", "electrician", "accountant", "teacher", "store-manager", "truck-driver", "software-engineer", "cook", "social-worker", "civil-servant"] as const;

/** The month in which every golden resume is written. */
export const goldenMonth = "2026-11";

/** The .txt of a golden example: the rows of stage five. */
export function goldenResume(profileJson: string, posting: string, options: TailorOptions = defaultTailorOptions): string {
  const profile = profileSchema.parse(JSON.parse(profileJson));
  const results = runPipeline({ profile, posting: { text: posting }, today: goldenMonth }, options);
  return `${results["prepare-document"].rows.map((row) => row.text).join("\n")}\n`;
}
