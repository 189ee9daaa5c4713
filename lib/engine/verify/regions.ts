// States and provinces and their short forms, which resumes use for each other.
const REGIONS = `
Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|Georgia GA|Hawaii HI
Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI
Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY
North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD
Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY
Ontario ON|Quebec QC|British Columbia BC|Alberta AB|Manitoba MB|Saskatchewan SK|Nova Scotia NS|New Brunswick NB|Newfoundland NL
New South Wales NSW|Victoria VIC|Queensland QLD|Western Australia WA|South Australia SA|Tasmania TAS|Northern Territory NT
United Kingdom UK|United States US|United States USA
`;
const regions = REGIONS.trim()
  .split(/[|\n]/)
  .map((row) => {
    const at = row.lastIndexOf(" ");
    return { name: row.slice(0, at), short: row.slice(at + 1) };
  });
const byWord = new Map<string, typeof regions>();
for (const region of regions)
  for (const word of [...region.name.split(" "), region.short])
    byWord.set(word, [...(byWord.get(word) ?? []), region]);

/** The words of the regions that a text names by their short forms: "Wisconsin" of "Racine, WI". */
export function regionWords(text: string): string[] {
  return [...text.matchAll(/, ?(\p{Lu}{2,3})(?![\p{L}\p{N}])/gu)].flatMap(([, short]) =>
    (byWord.get(short!) ?? []).flatMap((region) => (region.short === short ? region.name.split(" ") : [])),
  );
}

/** Whether a word of a line names the region that a text names in the other form: "Wisconsin" for "Racine, WI". */
export function isSameRegion(written: string, line: string, fact: string): boolean {
  const named = byWord.get(written);
  if (!named) return false;
  return named.some(({ name, short }) => {
    if (written === short) return fact.includes(name);
    return line.includes(name) && new RegExp(`, ?${short}(?![\\p{L}\\p{N}])`, "u").test(fact);
  });
}
