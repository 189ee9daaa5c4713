/** Unsaved drafts of profiles, by the beginning of their names; whoever uses this browser next must not find them. */
export function forgetDrafts() {
  const drafts = Object.keys(localStorage).filter((key) => key.startsWith("candor-draft:"));
  for (const key of drafts) localStorage.removeItem(key);
}
