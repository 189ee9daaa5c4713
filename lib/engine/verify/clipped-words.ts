import type { Source } from "./sources.ts";
import type { Token } from "./token.ts";
import { wordKey } from "./word-forms.ts";

// Words that are written short by leaving off their end or middle: "vet tech" for "veterinary technician". Unlike
// words of one meaning they are one word, so they hold in titles, degrees and names, too.

const CLIPPED = `
vet veterinary veterinarian
tech technician technical technology technological
admin administration administrative administrator
asst assistant
assoc associate association
mgr manager
mgmt management
dept department
dir director
coord coordinator
rep representative
supv supervisor
sr senior
jr junior
exec executive
eng engineering engineer english
engr engineer
dev development developer
ops operations
info information
univ university
inst institute
intl international
natl national
govt government
gov government
org organization
corp corporation corporate
comm communications communication
econ economics
bio biology
chem chemistry
poli political
sci science
psych psychology psychiatric
soc sociology social
stats statistics
phys physics physical
ed education
edu education
lit literature
acct accounting account accountant
mktg marketing
hosp hospital hospitality
med medical medicine
meds medications
rehab rehabilitation
peds pediatrics pediatric
ortho orthopedics orthopedic
neuro neurology
cardio cardiology
derm dermatology
onc oncology
lab laboratory
pharm pharmacy
physio physiotherapy physiotherapist
ultrasound sonography
temp temporary
temps temporary
sub substitute
subs substitutes substitute
grad graduate
grads graduates
undergrad undergraduate
prof professor
lang language
elem elementary
gym gymnasium gymnastics
math mathematics
calc calculus
demo demonstration
demos demonstrations
promo promotion promotional
promos promotions
ad advertising
auto automotive automobile
elec electrical
mech mechanical
civ civil
reno renovation
condo condominium
apt apartment
apts apartments
bldg building
cert certificate certification certified
lic license licensed
reg registered
min minimum
max maximum
avg average
approx approximately
est estimated
qty quantity
misc miscellaneous
doc document
docs documents documentation
memo memorandum
memos memoranda memorandums
fax facsimile
photo photograph photography
video videography
mic microphone
typo typographical
sync synchronize synchronization
auth authentication
config configuration
db database
app application
apps applications
repo repository
prod production
perf performance
spec specification
intro introductory introduction
conf conference
comp compensation
comps comparables
ref reference
limo limousine
panto pantomime
semi semitrailer semi-truck
chopper helicopter
carb carburetor
trans transmission
alt alternate
amb ambulance
para paraprofessional
cal california
penn pennsylvania
mich michigan
minn minnesota
conn connecticut
tenn tennessee
fla florida
okla oklahoma
ariz arizona
uconn connecticut
umass massachusetts
caltech california
saint st
mount mt
fort ft
limited ltd
company co
brothers bros
street st
avenue ave
center ctr
center centre
`;

const wholeOf = new Map<string, Set<string>>();
const clippedOf = new Map<string, Set<string>>();
for (const row of CLIPPED.trim().split("\n")) {
  const [short = "", ...whole] = row.split(" ");
  for (const word of whole) {
    put(wholeOf, short, wordKey(word));
    put(wholeOf, wordKey(short), wordKey(word));
    put(clippedOf, wordKey(word), short);
  }
}

function put(index: Map<string, Set<string>>, key: string, value: string) {
  index.set(key, (index.get(key) ?? new Set()).add(value));
}

const none: ReadonlySet<string> = new Set();

// What calls somebody: of a "vet tech" the second word does, and "vet" says only which.
const PERSONS = new Set(
  "veterinarian technician administrator assistant associate manager director coordinator representative supervisor executive engineer developer accountant professor physiotherapist graduate undergraduate substitute paraprofessional"
    .split(" ")
    .map((word) => wordKey(word)),
);

/** Whether a statement has a line's word in its whole or its clipped form, and who is called by it there too. */
export function isClipped(token: Token, source: Source, line: Token[]): boolean {
  const { plain, key } = token;
  const isOfPerson = PERSONS.has(key) && calls(line, token.at);
  const whole = wholeOf.get(plain.endsWith(".") ? plain.slice(0, -1) : plain);
  if (whole) for (const one of whole) if (source.words.has(one)) return true;
  for (const short of clippedOf.get(key) ?? none)
    for (const own of source.words.get(wordKey(short)) ?? [])
      if (own.plain === short || own.plain === `${short}.`)
        if (!isOfPerson || calls(source.tokens, source.tokens.indexOf(own))) return true;
  return false;
}

// "Dev", "admin", "acct" say more often which clerk or coordinator than who.
const SELDOM_PERSONS = new Set(
  "veterinarian administrator associate director executive engineer developer accountant professor graduate"
    .split(" ")
    .map((word) => wordKey(word)),
);

/** The keys of a word's other lengths, by its own key, for who looks at words without their places. */
export function clippedKeys(key: string): string[] {
  if (SELDOM_PERSONS.has(key)) return [];
  const whole = [...(wholeOf.get(key) ?? [])].filter((one) => !SELDOM_PERSONS.has(one));
  return [...whole, ...[...(clippedOf.get(key) ?? [])].map((short) => wordKey(short))];
}

/** Whether a word is the one that calls somebody: nothing goes on behind it, and it is not "to the director". */
function calls(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[tokens[at - 1]?.plain === "the" ? at - 2 : at - 1];
  const goesOn = next !== undefined && next.edge === 0 && !next.isSilent && next.kind === "word";
  return !goesOn && !/^(?:to|of|for|with|by|under)$/.test(before?.plain ?? "");
}
