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
warehouse warehousing < warehouse forklift picker packer distribution fulfillment logistics depot stock
nursing < nurse rn lpn cna nursing
medicine medical clinical < physician doctor nurse hospital clinic medical clinical health
teaching classroom < teacher tutor teaching instructor lecturer professor
childcare early_childhood < preschool nursery daycare childcare toddler infant
driving trucking transport transportation < driver driving truck trucking courier chauffeur bus hgv haulage transit
sales selling < sales seller salesperson account_executive account_manager sdr
customer_service service < customer_service customer_support call_center help_desk support receptionist cashier
support help_desk < support help_desk service_desk technician
it tech technology < it software systems network developer engineer technician data programmer
software engineering < software developer engineer programmer
development programming coding < developer programmer software engineer
qa testing quality < qa tester quality test
security < security guard officer
maintenance < maintenance technician mechanic millwright
manufacturing production factory < machinist operator assembler production manufacturing plant fabricator welder
landscaping gardening grounds < landscape landscaping landscaper gardener nursery groundskeeper
hr human_resources < hr human_resources recruiter people
recruiting recruitment < recruiter talent
marketing advertising < marketing brand social_media content seo
design < designer design
libraries library < librarian library
social_work social_services < social_worker case_manager caseworker
care caregiving < caregiver carer care aide home_health
veterinary animal < veterinary vet kennel animal groomer
dental dentistry < dental dentist hygienist
pharmacy < pharmacist pharmacy
insurance claims < insurance claims adjuster underwriter mutual
real_estate property < realtor real_estate property leasing broker
food_service restaurants food < chef cook server waiter waitress barista baker dishwasher restaurant cafe kitchen
baking pastry < baker pastry bakery
plumbing < plumber plumbing
electrical < electrician electrical
mechanics automotive auto repair < mechanic automotive auto lube
government public_sector < county city state federal department council ministry
nonprofit < foundation charity nonprofit
administration administrative office < administrative administrator secretary clerk office receptionist
research < researcher research scientist postdoctoral
science lab < scientist lab laboratory
fitness < trainer fitness coach gym
beauty < stylist esthetician salon spa cosmetologist
military army < army navy marine air_force sergeant corporal
`;

const keysOf = (entry: string) => entry.split("_").map((word) => wordKey(word));
const titlesOf = new Map<string, string[][]>();
for (const row of FIELDS.trim().split("\n")) {
  const [fields = "", titles = ""] = row.split(" < ");
  const entries = titles.split(" ").map((entry) => keysOf(entry));
  for (const field of fields.split(" ").flatMap(keysOf))
    titlesOf.set(field, [...(titlesOf.get(field) ?? []), ...entries]);
}

/** Whether the words of a role's heading say that it was in a field of work. */
export function isInField(heading: Set<string>, field: string): boolean {
  return titlesOf.get(field)?.some((keys) => keys.every((key) => heading.has(key))) ?? false;
}
