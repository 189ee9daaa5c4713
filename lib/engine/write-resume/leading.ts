import type { Analysis } from "#lib/postings/schema.ts";

/** A bullet that says whom or what one answers for. */
export const SCOPE =
  /^(?:(?:I |Was |Am )?(?:lead|led|manage[sd]?|run|ran|supervise[sd]?|direct(?:ed)?|head(?:ed)?|own(?:ed)?|oversee|oversaw|coordinate[sd]?|took on|hired|recruited)|responsible for|in charge of|(?:management|supervision|leadership|coordination) of|(?:a )?(?:team|crew|staff|brigade) of|(?:\p{L}+ )?(?:leader|foreman|supervisor)\b,?) .*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b)|^(?:(?:a )?(?:team|crew|staff|brigade) of) \d/iu;

const LEADS = /\b(?:lead|leader|leading|manager|managing|supervisor|supervis\p{Ll}+|head|director|chief|foreman|principal|captain|matron|coordinator)\b/iu; // prettier-ignore
const ofLeading = new Set(["leadership", "supervision", "team management", "people management", "staff management", "team leadership"]); // prettier-ignore

/** Whether a posting's job is to lead people, by its title or what it asks for. */
export function asksToLead({ title, requirements }: Analysis): boolean {
  return LEADS.test(title) || requirements.some(({ skills }) => skills.some((name) => ofLeading.has(name)));
}
