const maxFrames = 8;

/** An error without its words, as it leaves a thread: they may quote what a person wrote. */
export type Thrown = { name: string; frames: string };

/**
 * Where it was thrown, by rows. A stack begins with the message, which may hold rows like those of a frame; where the
 * two don't fit together, because somebody changed the message, nothing is told.
 */
export function framesOf({ message, stack = "" }: Error): string {
  const begin = stack.indexOf(message);
  if (begin === -1) return "";
  return stack
    .slice(begin + message.length)
    .split("\n")
    .filter((row) => row.trimStart().startsWith("at "))
    .slice(0, maxFrames)
    .join("\n");
}

/** What a thread may tell of what it caught. */
export function thrown(error: unknown): Thrown {
  return error instanceof Error
    ? { name: error.name, frames: framesOf(error) }
    : { name: typeof error, frames: "" };
}

/** `error`, which tells of one in a thread, with the frames of that one. */
export function withFrames<E extends Error>(error: E, { frames }: Thrown): E {
  error.stack = `${error.message}\n${frames}`;
  return error;
}
