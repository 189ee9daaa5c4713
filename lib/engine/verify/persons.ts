// Which words call a person. Most end in "-er", "-or" or "-ist", as do many things.

const listed = (text: string) => new Set(text.trim().split(/\s+/));

const PERSONS = listed(`
  boss chief colleague partner team crew board nurse chef cook clerk dean principal head lead vet matron foreman
  captain mate master rest peer staff committee intern apprentice student volunteer parent agency vendor
  aide midwife medic coach guide host judge bailiff priest pilot steward smith mason surgeon hand guard purser
  technician architect analyst foremen bosses mates
`);

// Things, times, places and joining words with a person's ending.
const THINGS = listed(`
  after before under over order number paper letter center counter filter meter computer server printer newsletter
  folder register tracker planner calculator elevator generator sensor monitor motor reactor boiler heater cooler
  freezer trailer container tower quarter chapter poster banner border corner water weather winter summer october
  november december september semester trimester other another whether rather together either however never further
  factor sector error floor door color colour tender restaurant plant grant constant instant important significant
  relevant list waitlist checklist assist exist roster power laser layer transfer river silver copper leather timber
  rubber lumber fiber butter powder cider beer career deer flower danger matter manner dinner supper offer buffer
  charter cluster disaster interior exterior mirror vector corridor harbor labor humor odor minor major junior senior
  prior superior anchor mist twist median warrant distant pleasant brilliant later greater lower upper higher former
  latter proper super consider remember cover deliver discover recover enter gather answer alter lever shower shelter
  adapter router scanner mixer blender burner dryer excavator tractor conveyor compressor inverter transformer
  transistor refrigerator escalator simulator indicator connector detector projector ladder hammer hopper crusher
  loader sander grinder cutter slicer toaster fryer steamer washer dishwasher mower sprayer harvester seeder locker
  drawer shutter gutter rafter pier tier fever cancer ulcer liver shoulder finger header footer reminder cater feeder
  digester fermenter incubator ventilator defibrillator nebulizer accelerator carburetor radiator alternator
`);

const ENDING = /^[a-z]{2,}(?:er|or|ist|ian|ant|eer)$/;

/** Whether a word calls somebody, one or several. */
export function isPersonWord(plain: string): boolean {
  if (PERSONS.has(plain)) return true;
  const one = plain.endsWith("s") ? plain.slice(0, -1) : plain;
  return PERSONS.has(one) || (ENDING.test(one) && !THINGS.has(one));
}

const ORGANIZATIONS = listed(`
  agency authority bank board bureau charity choir church city clinic club college company contractor cooperative council court
  dairy department embassy factory farm firm foundation government hospital hotel institute insurer laboratory lab
  library management mill ministry municipality museum office parish plant police school state studio union university
  warehouse workshop
`);

/** Parts of a firm that are named without an article: "; procurement recovered it". */
const DEPARTMENTS = listed(`
  procurement purchasing finance accounts accounting payroll hr legal it marketing sales engineering maintenance
  security housekeeping reception dispatch logistics production planning administration facilities compliance
  quality customs management operations
`);

export const isDepartment = (plain: string) => DEPARTMENTS.has(plain);

/** Whether a word names those who do things together: "the parish withdrew", "the laboratory tested". */
export const isOrganization = (plain: string) => ORGANIZATIONS.has(plain);
