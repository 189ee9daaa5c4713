/** An instant in universal time: the server doesn't know the reader's zone, and says which one it means. */
export function When({ at }: { at: Date }) {
  const text = at.toLocaleString("en-US", {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  return <time dateTime={at.toISOString()}>{text} UTC</time>;
}
