import { wordKey } from "./word-forms.ts";

// What a field of work is called, and the words of titles and employers that say that a role was in it: "eight years in
// retail" of a shop's assistant. What a word's beginning shows ("teaching" of a teacher) needs no row.
const FIELDS = `
kitchen culinary cookery catering < kitchen chef cook restaurant bistro caterer commis
retail < sales_assistant sales_associate retail store shop cashier merchandiser supermarket boutique
journalism news < journalist reporter correspondent newsroom newspaper newscast editor
farm farming agriculture agricultural < farm dairy herd ranch milker orchard grower livestock crop
education classroom < teacher tutor school lecturer professor
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
accounting < accountant bookkeeper auditor accounts accounting
`;

const entriesOf = (words: string) => words.trim().split(" ");
const keysOf = (entry: string) => entry.split("_").map((word) => wordKey(word));
const titlesOf = new Map(
  FIELDS.trim()
    .split("\n")
    .flatMap((row) => {
      const [fields = "", titles = ""] = row.split("<");
      const entries = entriesOf(titles).map((entry) => keysOf(entry));
      return entriesOf(fields).map((field) => [wordKey(field), entries] as const);
    }),
);

/** Whether the words of a role's heading say that it was in a field of work. */
export function isInField(heading: Set<string>, field: string): boolean {
  return titlesOf.get(field)?.some((keys) => keys.every((key) => heading.has(key))) ?? false;
}
