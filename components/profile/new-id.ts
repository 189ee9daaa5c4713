/** A random id for a new item, fact or save. crypto.randomUUID is missing on plain http outside this machine. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(36).padStart(2, "0"),
  ).join("");
}
