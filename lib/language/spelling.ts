import { isSmallLatin } from "./letters.ts";
import { packedWords } from "./spelling-words.ts";

// English spelling, American and British. Each two letters' words are unpacked when one is first asked for.

const rows = new Map(packedWords.split("\n").map((row) => [row.slice(0, 2), row.slice(2)] as const));
const unpacked = new Map<string, Set<string>>();

function wordsUnder(prefix: string): Set<string> {
  const known = unpacked.get(prefix);
  if (known) return known;
  const found = new Set<string>();
  let last = "";
  for (const [part] of (rows.get(prefix) ?? "").matchAll(/[A-Z][a-z]*/g)) {
    last = last.slice(0, part.codePointAt(0)! - 65) + part.slice(1);
    found.add(last);
  }
  unpacked.set(prefix, found);
  return found;
}

const isListed = (word: string) => wordsUnder(word.slice(0, 2)).has(word.slice(2));

// What the American list writes otherwise, by pattern.
const BRITISH: [RegExp, string][] = [
  [/our(?=s|ed|ing|er|able|ful|less|ite|al|$)/, "or"],
  [/is(?=e$|ed$|es$|ing$|er$|ers$|ation|able$)/, "iz"],
  [/ys(?=e$|ed$|es$|ing$|er$|ers$)/, "yz"],
  [/re(s?)$/, "er$1"],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$|ery$)/, "l"],
  [/ae/, "e"],
  [/oe/, "e"],
  [/ogue/, "og"],
  [/ence(?=s?$)/, "ense"],
  [/mme(?=s?$)/, "m"],
  [/yre(?=s?$)/, "ire"],
  [/ph(?=ur|uric)/, "f"],
  [/ould/, "old"],
  [/l(?=ment|ful)/, "ll"],
];
const MORE = new Set(
  (
    "whilst amongst cheque cheques chequebook kerb kerbs grey greys plough ploughs ploughed aluminium jewellery storey storeys ageing learnt spelt burnt " +
    "licence licences licenced practise practised practising practises enrol enrols enrolment enrolments fulfil fulfils fulfilment skilful instalment " +
    "instalments judgement judgements acknowledgement artefact artefacts draught draughts manoeuvre manoeuvres manoeuvred tonne tonnes maths rota rotas woollen " +
    "carer carers fortnightly organiser timetabling tranche tranches storyboarding paediatric paediatrics orthopaedic gynaecology anaesthetist " +
    "catalogued cataloguing catalogues programme programmes programmed mum mums tyre tyres aeroplane pyjamas mins secs meds scripts diem diems"
  ).split(" "),
);
// Written as one word in offices and shops, after the list was made or beside it.
const OF_WORK = new Set(
  (
    "onboarding onboard onboarded onboards offboarding upsell upsells upselling upsold dropshipping timesheet timesheets workflow workflows dataset datasets " +
    "webinar webinars signage blog blogs podcast podcasts app apps email emails emailed emailing website websites login logins signup signups " +
    "backend frontend fullstack middleware microservice microservices refactor refactored refactoring config configs repo repos dev devops " +
    "admin admins chatbot chatbots dashboarding hackathon hackathons scalable scalability runbook runbooks roadmap roadmaps roadmapping storyboard storyboards " +
    "merchandiser merchandisers rebrand rebranded rebranding crowdfunding fundraiser fundraisers livestream livestreams livestreamed influencer influencers " +
    "caregiver caregivers caregiving telehealth telemedicine phlebotomist phlebotomists paralegal paralegals mentee mentees mentorship geospatial " +
    "coworker coworkers coworking barista baristas sommelier mise brining plating prepped sauté sautéed kanban scrum agile sprint timeboxed " +
    "intake inpatient outpatient outpatients inpatients perioperative preoperative postoperative intraoperative biohazard biohazards wayfinding " +
    "strategized optimizer optimizers deliverable deliverables actionable learnings ideation ideate ideated incentivize incentivized prioritization " +
    "esports ecommerce fintech biotech edtech startup startups reskilling upskilling upskill upskilled triaged triaging rostering rostered " +
    "spreadsheeting downtime uptime throughput changeover changeovers palletizing palletized palletizer forklift forklifts reefer backhaul drayage " +
    "rebar drywall drywalling ductwork conduit switchgear troubleshoot troubleshot troubleshooter troubleshoots wireframe wireframes wireframing " +
    "usability proactively cybersecurity phishing malware ransomware firmware virtualization hypervisor hypervisors namespace namespaces " +
    "rollout rollouts cutover cutovers enquiry enquiries onwards trainings webserver webservers mockup mockups architecting architected modularize modularized permissioning juried " +
    "confit mirepoix roux brunoise garde lakh lakhs crore stocker stockers laude servlet servlets focussed benchmarked changelog changelogs monorepo async serverless codebase codebases dockerized containerized containerization autoscaling " +
    "chiropractor bookkeeper bookkeepers copywriter copywriters copywriting proofreader storyteller photoshoot photoshoots moodboard moodboards " +
    "preschool preschooler preschoolers afterschool kindergarteners paraprofessional paraprofessionals tutored literacies rubrics phonics " +
    "underserved stakeholder stakeholders touchpoint touchpoints omnichannel multichannel geotechnical stormwater wastewater hydrology surveyor " +
    "subcontractor subcontractors punchlist millwork formwork scaffolder scaffolders scaffolding fitter fitters pipefitter pipefitters welders " +
    "handwashing deescalation handoff handoffs walkthrough walkthroughs shoutout takeout standup standups checkout checkouts checklists"
  ).split(" "),
);
const PREFIX =
  /^(?:anti|auto|bio|co|counter|cross|cyber|de|electro|geo|hydro|hyper|inter|intra|macro|mega|micro|mid|mini|mis|mono|multi|nano|neuro|non|out|over|para|peri|photo|poly|post|pre|pro|pseudo|psycho|re|semi|socio|sub|super|tele|thermo|trans|ultra|un|under|up|down|back|hand|work)(?=\p{L}{4})/u;
const ENDING =
  /(?:wide|based|like|free|ization|ized|izing|izer|less|ness|ship|wise|work|works|ware|ward|ful)$/;

/** Whether a word may stand in an English text; `isOwn` says which others the writer may use. Up to three letters pass. */
export function isSpelled(word: string, isOwn: (word: string) => boolean): boolean {
  const lower = word.toLowerCase();
  const plain = isSmallLatin(lower) ? lower : lower.replaceAll("’", "'").replace(/'s?$/, "");
  if (plain.length < 4 || !isSmallLatin(plain)) return true;
  return isKnown(plain) || isOwn(plain) || isPutTogether(plain);
}

function isKnown(word: string): boolean {
  if (isListed(word) || MORE.has(word) || OF_WORK.has(word)) return true;
  let american = word;
  return BRITISH.some(([pattern, other]) => {
    if (!pattern.test(word)) return false;
    american = american.replace(pattern, other);
    return isListed(word.replace(pattern, other)) || isListed(american);
  });
}

/** "Rebooked", "enterprisewide", "flowsheets": words that any list lacks and nobody stumbles over. */
function isPutTogether(word: string): boolean {
  const prefix = PREFIX.exec(word)?.[0];
  if (prefix !== undefined && isKnown(word.slice(prefix.length))) return true;
  const ending = ENDING.exec(word)?.[0];
  if (ending !== undefined && word.length - ending.length >= 4) {
    const base = word.slice(0, -ending.length);
    if (isKnown(base) || isKnown(`${base}e`) || isKnown(base.replace(/i$/, "y"))) return true;
  }
  for (let at = 4; at <= word.length - 4; at += 1)
    if (isListed(word.slice(0, at)) && isKnown(word.slice(at))) return true;
  return false;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * The listed words that are one slip away: two letters changed places, one doubled or not, one left out, put in or
 * taken for another. `meant` is the only likely one, "" where several are. Without any, a word is more likely jargon or a
 * name than a slip.
 */
export function nearWords(word: string): { meant: string; isSlip: boolean } {
  const plain = word.toLowerCase();
  const sure = new Set<string>();
  const near = new Set<string>();
  const keep = (list: Set<string>, candidate: string) => {
    if (candidate !== plain && candidate.length > 3 && isListed(candidate)) list.add(candidate);
  };
  for (let at = 1; at <= plain.length; at += 1) {
    const [head, tail] = [plain.slice(0, at), plain.slice(at)];
    const last = head[at - 1]!;
    if (tail !== "") keep(sure, head.slice(0, -1) + tail[0] + last + tail.slice(1));
    keep(last === plain[at - 2] ? sure : near, head.slice(0, -1) + tail);
    keep(sure, head + last + tail);
    for (const letter of LETTERS) {
      if (tail !== "") keep(near, head + letter + tail.slice(1));
      keep(near, head + letter + tail);
    }
  }
  const [only] = sure.size === 1 ? sure : sure.size === 0 && near.size === 1 ? near : [];
  return { meant: only ?? "", isSlip: sure.size + near.size > 0 };
}
