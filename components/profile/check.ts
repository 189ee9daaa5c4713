import { profileSchema, type Profile } from "#lib/profile/schema.ts";
import { holdBack } from "./hold-back.ts";

// Loaded after the page: zod and the schema are more than an editor may weigh before it can be used.

export type Checked = {
  /** What can be saved: the document as the schema writes it, with what does not fit held back. Null if nothing can. */
  clean: Profile | null;
  /** A sentence for each field that does not fit, by its dotted path. */
  problems: Record<string, string>;
};

export function checkDocument(document: Profile, saved: Profile): Checked {
  const parsed = profileSchema.safeParse(document);
  if (parsed.success) return { clean: parsed.data, problems: {} };
  const problems: Record<string, string> = {};
  for (const issue of parsed.error.issues) problems[issue.path.join(".")] ??= issue.message;
  const rest = profileSchema.safeParse(
    holdBack(
      document,
      saved,
      parsed.error.issues.map(({ path }) => path),
    ),
  );
  return { clean: rest.success ? rest.data : null, problems };
}
