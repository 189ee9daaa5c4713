import "server-only";
import { z } from "zod";
import { isTooDeep } from "#lib/accounts/depth.ts";
import { invalid, ok, type Result } from "#lib/problem.ts";
import {
  fileFormat,
  fileVersion,
  generationItemSchema,
  postingItemSchema,
  profileItemSchema,
  type GenerationItem,
  type PostingItem,
  type ProfileItem,
} from "./account-file.ts";

export type ArrivingItems = {
  profiles: ProfileItem[];
  postings: PostingItem[];
  generations: GenerationItem[];
};

const headSchema = z.object({ format: z.literal(fileFormat), version: z.number().int().min(1) });
const listsSchema = z.object({
  profiles: z.array(z.unknown()),
  postings: z.array(z.unknown()),
  generations: z.array(z.unknown()),
});

/**
 * What an export holds, checked item by item: for the thread, since a large one takes seconds. The first item that
 * does not fit refuses the whole file and is named, so nothing is half read.
 */
export function readAccountFile(file: unknown): Result<ArrivingItems> {
  const head = headSchema.safeParse(file);
  const lists = listsSchema.safeParse(file);
  if (!head.success)
    return invalid("This is not a file that Candor exported. Choose the .json file from Settings, Export.");
  if (head.data.version > fileVersion)
    return invalid(
      "This file was exported by a newer Candor than this one. Bring this one up to date, then import it.",
    );
  if (!lists.success) return invalid("This file is not whole: one of its lists is missing. Export it again.");
  const profiles = readItems(profileItemSchema, lists.data.profiles, "profile");
  if (!profiles.ok) return profiles;
  const postings = readItems(postingItemSchema, lists.data.postings, "posting");
  if (!postings.ok) return postings;
  const generations = readItems(generationItemSchema, lists.data.generations, "result");
  if (!generations.ok) return generations;
  return ok({ profiles: profiles.value, postings: postings.value, generations: generations.value });
}

function readItems<S extends z.ZodType>(schema: S, raw: unknown[], noun: string): Result<z.output<S>[]> {
  const items: z.output<S>[] = [];
  for (const [at, each] of raw.entries()) {
    const parsed = isTooDeep(each) ? null : schema.safeParse(each);
    if (!parsed?.success) {
      const issue = parsed?.error.issues[0];
      const place = issue ? ` (${issue.path.join(".")}: ${issue.message})` : "";
      return invalid(
        `Nothing was imported: ${noun} ${at + 1} of the file can't be read${place}. Export it again, or leave that one out.`,
      );
    }
    items.push(parsed.data);
  }
  return ok(items);
}
