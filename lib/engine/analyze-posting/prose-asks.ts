import { isRolePhrase } from "./title-lines.ts";

// What sentences ask of somebody whom they call by the job, or of the reader among the duties.

const OF_ROLE =
  /^(?:to [^,]{3,60}, |in this (?:role|position|job),? )?(?:(?:the|our|all|each|every|any|an?) )?([\p{L}][\p{L}/&'’ -]{2,60}?) (?:must|needs? to|will need to|ha(?:s|ve) to|should|(needs?))(?: also| always)? (.{3,})$/iu;
const PEOPLE =
  /\b(?:candidate|applicant|post ?holder|person|employee|incumbent|appointee|worker|individual|volunteer|member of staff)s?$|^staff$/i;
const HAS =
  /^(?:be (?:able|available|willing|prepared|comfortable|confident|competent|proficient|fluent|familiar|qualified|licen[cs]ed|registered|certified|flexible)\b|have (?!(?:been|access)\b)|hold\b|possess\b|demonstrate\b|know\b|speak\b|own\b|bring\b|enjoy\b)/i;
const A_QUALITY =
  /^(?:an? (?:steady|good|strong|solid|calm|clean|valid|current|full|keen|sound|thorough|working|proven|high|head|eye|ear)\b|excellent|strong|good|solid|sound|proven|outstanding|experience|knowledge|patience)/i;

const MODALS = ["must ", "need", "should ", "have to ", "has to ", "MUST "];

/** "Bus drivers must be available at weekends", "the clerk needs to possess good English", "the cook needs a steady hand". */
export function isAskedOfRole(clause: string): boolean {
  if (!MODALS.some((modal) => clause.includes(modal))) return false;
  const [, who = "", bare, what = ""] = OF_ROLE.exec(clause) ?? [];
  if (who === "" || !(bare === undefined ? HAS : A_QUALITY).test(what)) return false;
  return PEOPLE.test(who) || isRolePhrase(who) || isRolePhrase(who.replace(/s$/, ""));
}

// Among the duties: what one can and has, not what one gets ("you'll be able to learn").
const OF_YOU =
  /^(?:and |[^,.;]{3,80}, |(?:to do this|for this|in this role) |ideally )?you(?:['’]ll| will| would| should| must| need to)(?: also| ideally)? (?:be able to (?!(?:learn|grow|enjoy|choose|access|take (?:advantage|part)|develop|gain|see|use your|shape|earn|expect|join|work (?:from|flexibly|remotely|alongside|with)|have\b|make (?:an? |your )|build|influence|contribute|help|drive|put)\b)|(?:ideally )?have (?:an? |some |at least )?(?:[\w-]+,? ){0,3}(?:understanding|experience|knowledge|skills?|background|track record|degree|qualifications?|licen[cs]e)\b|need (?:to (?:be|have|know|hold)\b|an? (?:good|strong|solid|full|clean|valid)|good|strong|excellent|experience)|be (?:comfortable|confident|proficient|fluent|experienced|skilled) (?:with|in|at|using|working)\b)/i;

export function isAskedAmongDuties(clause: string): boolean {
  return /\byou/i.test(clause) && OF_YOU.test(clause);
}

// "Willingness to travel two weeks a month."
const WILLING =
  /^(?:an? |the )?(?:willingness|readiness|preparedness|flexibility|eagerness) (?:to|for) (?!(?:our|the company)\b)/i;
// "We require the flexibility to work late", where "we require a roofer" seeks somebody.
const WE_REQUIRE =
  /^(?:and |but )?we(?:['’]d)? (?:also |do )?(?:require|need) (?:the |an? |some |your |proof of |evidence of |at least )*(?:[\w-]+ ){0,2}(?:flexibility|willingness|ability|commitment|experience|knowledge|understanding|skills?|fluency|patience|availability|licen[cs]e|references?)\b/i;
// "Must be detail oriented.", not "must be submitted".
const MUST_BE =
  /^must be (?!(?:submitted|completed|received|returned|signed|accompanied|attached|made|used|worn|approved|paid|collected|booked|taken|filled|sent|provided|included|noted|present|closed|open|ready|done)\b)(?:very |highly |well[- ])?[\w-]+(?:[- ][\w-]+){0,2}(?:,? (?:and )?[\w-]+(?:[- ][\w-]+)?){0,2}$/i;

/** What a fragment of prose asks for that begins with what one should be or is asked for. */
export function isAskedByItself(clause: string): boolean {
  return WILLING.test(clause) || WE_REQUIRE.test(clause) || MUST_BE.test(clause.replace(/\.$/, ""));
}

// "Knowing how VAT works would be a real help": what one knows, has or is.
const GERUND_WEIGHED =
  /^(?:knowing|having|being (?:able|familiar|comfortable|used)|speaking|understanding|familiarity|experience)\b[^.;]{3,140}? (?:is|are|would be|will be|might be|could be) (?:also |very |really )?(?:an? (?:\w+ )?(?:help|plus|bonus|advantage|asset)|helpful|useful|handy|welcome|great|nice|good|ideal)\b/i;

export function isWishedGerund(clause: string): boolean {
  return GERUND_WEIGHED.test(clause);
}

// "Travel required: occasional", among a notice's fields.
const TRAVEL_FIELD = /^travel required: (?!(?:no|none|not|n\/a|minimal|0)\b)/i;

export function isTravelField(clause: string): boolean {
  return TRAVEL_FIELD.test(clause);
}
