import type { OwnPay } from "#lib/postings/schema.ts";

/** Hours, days, weeks and months that pay one year: 40 hours in 52 weeks, 5 days in 52 weeks. */
export const periodsPerYear: Record<OwnPay["period"], number> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};
