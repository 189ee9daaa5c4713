import { wordKey } from "./word-forms.ts";

// What a field of work is called, and the words of titles and employers that say that a role was in it: "eight years in
// retail" of a shop's assistant. What a word's beginning shows ("teaching" of a teacher) needs no row.
const FIELDS = `
kitchen culinary cookery catering < kitchen chef cook restaurant bistro caterer commis
retail < sales_assistant sales_associate retail store shop cashier merchandiser supermarket boutique
journalism news < journalist reporter correspondent newsroom newspaper newscast editor
farm farming agriculture agricultural < farm dairy herd ranch milker orchard grower livestock crop
education schools < teacher tutor school lecturer professor
hairdressing hair < hair stylist hairdresser barber salon
hospitality < hotel inn restaurant cafe bar bartender barista waiter waitress server receptionist housekeeper chef
construction building < builder bricklayer carpenter mason joiner roofer construction contractor
trucking haulage < truck trucking haulage hgv freight
cleaning < cleaner janitor custodian housekeeper cleaning
logistics < logistics warehouse forklift freight distribution
law legal < lawyer attorney paralegal solicitor barrister law legal
childcare < nanny childminder nursery daycare preschool childcare
carpentry joinery < carpenter joiner
healthcare health < nurse hospital clinic medical health physician
banking < bank banker teller
policing < police constable
aviation < pilot airline flight aviation
finance < accountant bookkeeper bank banker auditor finance financial controller
accounting bookkeeping < accountant bookkeeper auditor accounts accounting cpa
government public_sector < council ministry
nonprofit < charity nonprofit
military army < army navy marine air_force
`;

// What one practices is not where one works: a hospital's janitor has no clinical experience. So for these only what
// a title calls its person counts, its last words.
const PRACTICES = `
nursing < nurse rn lpn cna
medicine medical clinical < physician doctor surgeon nurse midwife paramedic
teaching classroom < teacher tutor instructor lecturer professor
childcare early_childhood < nanny childminder babysitter preschool_teacher nursery_nurse childcare_worker
driving trucking transport transportation < driver trucker courier chauffeur
warehouse warehousing < picker packer forklift_operator forklift_driver warehouse_worker warehouse_operative warehouse_associate warehouse_manager warehouse_supervisor
sales selling < salesperson seller sdr account_executive account_manager sales_associate sales_assistant sales_representative sales_manager
customer_service service < cashier receptionist customer_service_representative customer_service_agent call_center_agent customer_support_agent
support help_desk < support_technician support_specialist support_agent help_desk_technician help_desk_analyst service_desk_analyst
it tech technology < developer programmer software_engineer systems_engineer network_engineer data_engineer it_technician systems_administrator support_technician
software engineering < developer programmer software_engineer
development programming coding < developer programmer software_engineer
qa testing quality < tester qa_engineer qa_analyst
security < guard security_officer
maintenance < mechanic millwright maintenance_technician maintenance_worker
manufacturing production factory < machinist assembler fabricator welder machine_operator production_operator
landscaping gardening grounds < landscaper gardener groundskeeper
hr human_resources < recruiter hr_generalist hr_manager hr_assistant hr_specialist
recruiting recruitment < recruiter
marketing advertising < marketer copywriter marketing_manager marketing_specialist marketing_coordinator marketing_assistant
design < designer
libraries library < librarian
social_work social_services < social_worker caseworker case_manager
care caregiving < caregiver carer care_assistant care_worker care_aide
veterinary animal < veterinarian groomer veterinary_technician veterinary_nurse veterinary_assistant vet_tech
dental dentistry < dentist hygienist dental_assistant dental_nurse
pharmacy < pharmacist pharmacy_technician pharmacy_assistant
insurance claims < underwriter adjuster insurance_agent insurance_broker
real_estate property < realtor real_estate_agent property_manager
food_service restaurants food < chef cook server waiter waitress barista baker dishwasher
baking pastry < baker pastry_chef
plumbing < plumber
electrical < electrician
mechanics automotive auto repair < mechanic auto_technician automotive_technician
administration administrative office < administrator secretary receptionist administrative_assistant office_manager office_assistant office_clerk
research < researcher scientist research_assistant
science lab < scientist lab_technician laboratory_technician
fitness < personal_trainer fitness_instructor
beauty < stylist esthetician cosmetologist
`;

const keysOf = (entry: string) => entry.split("_").map((word) => wordKey(word));

/** The words of titles, by each field that stands before them in its row. */
function readRows(rows: string): Map<string, string[][]> {
  const entriesOf = new Map<string, string[][]>();
  for (const row of rows.trim().split("\n")) {
    const [fields = "", titles = ""] = row.split(" < ");
    const entries = titles.split(" ").map(keysOf);
    for (const field of fields.split(" ").flatMap(keysOf))
      entriesOf.set(field, [...(entriesOf.get(field) ?? []), ...entries]);
  }
  return entriesOf;
}

const industries = readRows(FIELDS);
const practices = readRows(PRACTICES);

/** Whether a field is one of what people do, wherever they work. */
export const isPractice = (field: string) => PERSONAL.has(field);

// A word of these in an employer's name, or of what somebody else did, says nothing of the person.
const PERSONAL = new Set(
  "clinical medicine nursing driving sales selling baking it programming coding"
    .split(" ")
    .map((word) => wordKey(word)),
);

/** Whether a role was in a field of work: by the words of its heading, or by what its title calls somebody. */
export function isInField(heading: Set<string>, title: string[], field: string): boolean {
  const isThere = industries.get(field)?.some((keys) => keys.every((key) => heading.has(key))) ?? false;
  return isThere || (practices.get(field)?.some((keys) => endsWith(title, keys)) ?? false);
}

function endsWith(title: string[], keys: string[]): boolean {
  return keys.every((key, at) => title[title.length - keys.length + at] === key);
}
