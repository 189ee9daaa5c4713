// Verbs that resumes begin with, and their forms. Only what stands here changes its tense: a word that is not known
// to be a verb may be a noun ("Programs for …").

const REGULAR =
  "accept analyse summarise recognise prioritise organise summarize recognize prioritize decide return account achieve acquire act adapt add address adjust administer advise advocate align allocate analyze answer apply appraise approve arrange assemble assess assign assist attend audit author automate balance bathe bill book boost brief calculate calibrate care check clean clear close coach code collaborate collect combine communicate compile complete compose conduct configure connect consult contact contribute control convert cook coordinate correct counsel create cultivate deliver demonstrate deploy design determine develop diagnose direct discuss dispatch display distribute document draft earn edit educate eliminate enforce engineer enhance enroll ensure enter escort establish estimate evaluate examine execute expand expedite explain facilitate file fill finish fix fold follow forecast format fulfill gather generate grade greet handle help hire host identify implement improve increase inform inspect install instruct integrate interpret interview introduce inventory investigate invoice issue join label launch lift list load locate log maintain manage market measure mediate meet mentor migrate model moderate monitor motivate move negotiate observe open operate order organize oversee pack participate perform persuade place plan plaster post precept prepare present prevent process produce program promote propose protect provide publish purchase raise reach receive recommend reconcile record recruit reduce refer refine register relocate remove repair replace replenish report represent request research resolve respond restock restore restructure review revise rotate sand schedule scan screen secure select serve service ship simplify solve sort staff start stock store streamline submit supervise supply support survey tailor terminate test track train transfer translate transport treat triage troubleshoot tutor unload update upgrade use validate verify visit wash watch welcome weld wire work";
const DOUBLED = "plan program ship transfer refer submit control stop prep map commit equip cut set run wrap"; // prettier-ignore
// Nouns as well ("Order fulfillment", "Support for 200 users"): they are read as verbs only before "the", "a" or a number.
const NOUNS =
  "account address author balance bill book boost brief care check clean clear coach code contact control cook correct design direct display document draft edit estimate expedite file finish fix fold forecast format grade handle help host increase interview inventory invoice issue label launch lift list load log market measure model monitor move open order pack permit plan plant plaster poster process produce program purchase raise reach record recruit refer register repair report request research review sand scan schedule screen secure select service ship sort staff start stock store streamline supply support survey test track train transfer translate transport treat triage tutor update upgrade use visit wash watch weld wire work lead cut set run read sell feed hold lay draw drive find get build buy pay put take meet stop wrap map prep commit win present lower direct complete exhibit approach separate";
const IRREGULAR =
  "begin began;bring brought;build built;buy bought;choose chose;cut cut;do did;draw drew;drive drove;feed fed;find found;get got;give gave;grow grew;hold held;keep kept;lead led;lay laid;make made;meet met;oversee oversaw;pay paid;put put;read read;rebuild rebuilt;rewrite rewrote;run ran;sell sold;send sent;set set;speak spoke;spend spent;take took;teach taught;tell told;troubleshoot troubleshot;undertake undertook;win won;write wrote;sew sewed";

export type Verb = { base: string; past: string; isNounToo: boolean };

const byPresent = new Map<string, Verb>();
const byGerund = new Map<string, Verb>();

const nouns = new Set(NOUNS.split(" "));
const doubled = new Set(DOUBLED.split(" "));
export const irregular = new Map(IRREGULAR.split(";").map((row) => row.split(" ") as [string, string]));
for (const base of new Set([...REGULAR.split(" "), ...irregular.keys()])) {
  const verb = { base, past: irregular.get(base) ?? withEnding(base, "ed"), isNounToo: nouns.has(base) };
  byPresent.set(base, verb);
  byPresent.set(thirdPerson(base), verb);
  byGerund.set(withEnding(base, "ing"), verb);
}

function withEnding(base: string, ending: "ed" | "ing"): string {
  if (doubled.has(base)) return base + base.at(-1)! + ending;
  if (base.endsWith("ee") && ending === "ing") return base + ending;
  if (base.endsWith("e")) return base.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(base) && ending === "ed") return `${base.slice(0, -1)}ied`;
  return base + ending;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|do)$/.test(base) ? `${base}es` : `${base}s`;
}

/** The verb whose present form ("manage", "manages") this is, in lower case. */
export function verbOfPresent(word: string): Verb | undefined {
  return byPresent.get(word);
}

/** The verb whose form in -ing this is, in lower case. */
export function verbOfGerund(word: string): Verb | undefined {
  return byGerund.get(word);
}
