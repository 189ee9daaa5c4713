const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** "3 Mar 2026". In universal time: the server does not know the reader's zone. */
export function dayInWords(at: Date): string {
  return day.format(at);
}

/** "3 Mar 2026, 14:02 UTC". */
export function timeInWords(at: Date): string {
  return `${dayInWords(at)}, ${time.format(at)} UTC`;
}
