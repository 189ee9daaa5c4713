import { stem } from "./tokens.ts";

// Words of postings that mean about what a taxonomy says in another word; each row is one meaning.
const MEANINGS = `
develop build create design implement produce construct engineer craft
manage lead head oversee direct supervise run coordinate
assist support help aid
advise consult guide recommend counsel
analyse analyze analysis evaluate assess examine investigate review study
collaborate cooperate team together colleague partner liaise
communicate present explain convey articulate
customer client consumer
staff employee personnel worker
goal objective target aim
monitor track observe supervise control
maintain service upkeep repair
train teach coach mentor instruct educate
purchase buy procurement sourcing
sell sales
innovative creative innovately ideas innovation
enthusiastic passionate motivated determination motivate
flexible adaptable adapt change agile
problem issue troubleshoot solution
company organisation organization business corporate
document report record write documentation
test verify validate check inspect
plan schedule organise organize prepare
safety health hygiene
law legislation regulation legal compliance regulatory
finance financial budget accounting
software application program programming code
computer ICT IT digital
network infrastructure
database data
website web internet online
marketing advertising promote promotion campaign
research scientific science
machine equipment machinery tool
vehicle car truck driving drive
food meal cooking kitchen
patient healthcare clinical medical
child children pupil student youth
quality standard
independent autonomous independently autonomously
responsible accountability responsibility ownership
deadline time punctual
stress pressure
negotiate negotiation
language linguistic
recruit hire recruitment
detail meticulous accurate accuracy
environment environmental sustainable sustainability
risk hazard
supplier vendor
price pricing cost
improve optimise optimize enhance improvement
install installation setup
strategy strategic
`;

let index: Map<string, Set<string>> | undefined;

/** Stems that mean about the same as a stem; few, and for finding names only, never for proving a claim. */
export function relatedStems(word: string): Iterable<string> {
  index ??= readMeanings();
  return index.get(word) ?? [];
}

function readMeanings(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of MEANINGS.trim().split("\n")) {
    const stems = row.split(" ").map(stem);
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      found.set(one, others);
    }
  }
  return found;
}
