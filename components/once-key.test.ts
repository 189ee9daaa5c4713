import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Forms whose actions do the same when they are done twice, or carry a key of their own. docs/decisions/0011. */
const without: Record<string, string> = {
  "accounts/appearance-form.tsx": "sets two choices to what the form says",
  "accounts/fields-form.tsx": "log-in, sign-up, passwords: before an account, or with hashing inside",
  "accounts/log-out-button.tsx": "ends a session that may have ended",
  "landing/sample-form.tsx": "before an account",
  "landing/how-it-works.tsx": "stores nothing",
  "generations/feedback-form.tsx": "sets the opinion to what the form says",
  "postings/gap-form.tsx": "sets a mark to what its button says",
};

const folder = path.resolve(import.meta.dirname);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".tsx"),
);
const textOf = (name: string) => readFileSync(path.join(folder, name), "utf8");
const forms = files.filter((name) => textOf(name).includes("useActionState("));

test("each form of an action carries the key by which a second sending is known, or has a reason not to", () => {
  const bare = forms.filter((name) => !textOf(name).includes("<OnceKey "));
  expect(bare.toSorted()).toEqual(Object.keys(without).toSorted());
  expect(forms.length).toBeGreaterThan(12);
});
