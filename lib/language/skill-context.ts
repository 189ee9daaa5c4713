import type { LexiconEntry } from "./skill-lexicon.ts";

type Context = { before?: RegExp; after?: RegExp };

// Words beside a term that make it something else; by the term's name. Read off postings, one false find a line.
const ELSEWHERE: Record<string, Context> = {
  "occupational therapy assistant": { after: /^ (?:line|bus|route|stop|transit|pass)\b/i },
  "emergency medical technician": { after: /^[ ,](?:.{0,20}\b)?(?:conduit|rigid|raceway|tubing)\b/i },
  "mediation and arbitration": {
    before: /\b(?:goods|hazmat|tanker)\W{0,3}$/i,
    after: /^ (?:certificate|licen[cs]e|driver|training|class|card|tank)/i,
  },
  sales: { before: /\b(?:sample|garage|yard|annual) $/i, after: /^ (?:and use )?tax/i },
  insurance: {
    before:
      /\b(?:health|dental|vision|medical|life|disability|national|social|unemployment|travel|auto|car|vehicle|liability|because of the|proof of|our|compensation) $/i,
  },
  packaging: { after: /^ list/i },
  "high school diploma": { after: /^ (?:higher|foundation|level|class|pupils|students|teaching|groups?)\b/i },
  "A-levels": { after: /^ ?\d/ },
  construction: { after: /^-type/i },
  "calendar management": { before: /\b(?:editorial|content|social media) $/i },
  "executive leadership": { before: /\b(?:to|with|from|by) (?:the |our )?$/i },
};

const OTHER_THAN_SPEECH =
  /^ (?:VAT|taxe?s?|law|compan(?:y|ies)|subsidiar\w+|markets?|GAAP|customers?|clients?|accounting|regulations?|legislation|government|labou?r|cuisine|food|restaurants?|heritage|studies|history|citizens?\w*|passport|standards?|codes?|group|offices?|sites?|manufacturers?|football|games|art|economy|business(?:es)?|authorities|investors?|banks?|team|railway|dressing|yogh?urt|bakery)\b/i;

/** Whether a found term is meant, as far as the words directly beside it tell. */
export function isMeant(text: string, start: number, end: number, entry: LexiconEntry): boolean {
  if (entry.kind === "language") {
    // "In plain English" asks for clear words, not for a language.
    if (/\bplain $/i.test(text.slice(Math.max(0, start - 6), start))) return false;
    return !OTHER_THAN_SPEECH.test(text.slice(end, end + 16));
  }
  const context = Object.hasOwn(ELSEWHERE, entry.name) ? ELSEWHERE[entry.name] : undefined;
  if (!context) return true;
  if (context.before?.test(text.slice(Math.max(0, start - 24), start))) return false;
  return !context.after?.test(text.slice(end, end + 40));
}
