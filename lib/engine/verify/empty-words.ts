import type { Token } from "./token.ts";

// English graded by what it claims beside its object: the words here claim nothing of their own, so they hold where what
// they stand beside is stated. None of them says how far, how much or of what rank something was.

const listed = (text: string) => new Set(text.trim().split(/\s+/));

/** Nouns that only name the kind of what stands before them ("intermediate level") or behind "of" ("the number of visits"). */
export const KIND_NOUNS = listed(`
  case cases work task tasks duty duties job jobs area areas field fields matter matters site sites activity activities
  operation operations effort efforts basis purpose purposes need needs setting settings situation situations context
  contexts route routes member members people individual individuals person persons scene scenes item items issue issues
  piece pieces rotation rota request requests level levels stage stages phase phases process processes procedure
  procedures kind kinds type types sort sorts form forms format style category categories role roles position positions
  function functions number numbers amount amounts quantity volume figure figures count counts occasion occasions
  instance instances session sessions event events time times period periods episode episodes element elements aspect
  aspects subject subjects topic topics space spaces point points place places location locations spot spots zone zones
  section sections background capacity length depth depths height heights width diameter diameters weight size speed
  side sides end ends run runs round rounds attempt attempts exercise exercises sector sectors discipline disciplines
  vocabulary terminology material materials content contents window windows slot slots wording
`);

/** Participles that only join two things that are stated: "spent in", "suffering from", "attended by". */
export const JOINING_PARTICIPLES = listed(`
  handling handled covering covered involving involved requiring required featuring featured containing concerning
  relating related serving supporting produced made prepared done given held carried taken used worn written run offered
  provided issued submitted supplied delivered located based available needed arising belonging living going coming
  happening taking making ready working spent suffering attended attending seen visited facing consisting comprising
  composed lasting measuring weighing seating experiencing undergoing sourced bought received obtained collected gathered
  kept stored placed positioned situated set found recorded registered reported logged noted called known named ranging
  running standing sitting lying resulting staged organized organised arranged planned scheduled booked meant intended
  designed aimed suited requested ordered wanted chosen selected assigned allocated attached connected linked associated
  tied joined split divided spread performed conducted completed finished carried_out delivered brought shown displayed
  presented published printed sent bound destined reserved earmarked allotted addressed directed intended dedicated
  devoted driven sailed flown covered travelled traveled walked worked logged put employed occurring existing
  originating stemming deriving owned operated yielding producing giving achieving achieved attained gaining earning
  bringing totaling totalling hailing lent loaned
`);

/** Verbs that say only that the verb behind them began, went on or was done: "went on to pass", "continued to train". */
const ASPECTS = /^(?:continue[sd]?|continuing|proceed(?:s|ed|ing)?|begin|begins|began|begun|start(?:s|ed)?)$/;
// "Went to brush fires" is no going on.
const WITH_PARTICLE = /^(?:go|goes|went|gone|going)$/;

const PARTICLE = /^(?:on|ahead)$/;

/** "Went on to pass", "continued to train": says no more than "passed". */
export function isAspect(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word") return false;
  const needsParticle = WITH_PARTICLE.test(token.plain);
  if (!needsParticle && !ASPECTS.test(token.plain)) return false;
  let next = at + 1;
  while (tokens[next] && PARTICLE.test(tokens[next]!.plain) && next < at + 3) next += 1;
  if (needsParticle && next === at + 1) return false;
  const [to, verb] = [tokens[next], tokens[next + 1]];
  if (to?.plain === "to" && to.start === tokens[next - 1]!.end + 1)
    return verb !== undefined && isVerb(verb) && verb.edge === 0 && at > 0;
  return false;
}

// After "to" a place or a person is none: "went to clinics", "came to Lisbon".
const isVerb = ({ kind, plain, text, isSilent }: Token) =>
  kind === "word" && !isSilent && /^[a-z]+$/.test(text) && !/(?:[^s]s|ing|ed|ion|ment)$/.test(plain);

/** Phrases that are prepositions, by the noun in their middle. */
const PREPOSITIONS = new Map<string, RegExp>([
  ["behalf", /\bon (?:the )?$/i],
  ["presence", /\bin (?:the )?$/i],
  ["terms", /\bin $/i],
  ["regard", /\b(?:with|in) $/i],
  ["respect", /\b(?:with|in) $/i],
  ["course", /\b(?:in|over|during) the $/i],
  ["addition", /\bin $/i],
  ["accordance", /\bin $/i],
  ["relation", /\bin $/i],
  ["connection", /\bin $/i],
  ["process", /\bin the $/i],
  ["basis", /\bon (?:the|an?) (?:\p{L}+ )?$/iu],
  ["form", /\bin the $/i],
  ["capacity", /\bin (?:the|my) $/i],
  ["means", /\bby $/i],
  ["way", /\bby $/i],
  ["rate", /\bat (?:the|an?) $/i],
  ["pace", /\bat (?:the|an?) $/i],
  ["face", /\bin the $/i],
  ["front", /\bin $/i],
  ["case", /\bin (?:the )?$/i],
  ["context", /\bin the $/i],
  ["field", /\bin the $/i],
  ["area", /\bin the $/i],
  ["use", /\b(?:with the|through the|by) $/i],
  ["purpose", /\bfor the $/i],
  ["sake", /\bfor the $/i],
]);
const BEHIND = /^ (?:of|to|with|by)\b/;

/** "On behalf of", "in the course of": the noun of a preposition. */
export function isInPreposition(text: string, { plain, start, end }: Token): boolean {
  const before = PREPOSITIONS.get(plain);
  if (before === undefined) return false;
  return BEHIND.test(text.slice(end, end + 6)) && before.test(text.slice(Math.max(0, start - 24), start));
}
