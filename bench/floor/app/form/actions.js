"use server";

/** Takes a text and keeps nothing: what is measured is the way there and back. */
export async function send(_before, form) {
  return { length: String(form.get("text") ?? "").length };
}
