/** Shops, food, hotels, cleaning, beauty, travel, transport, warehouses, call centers. */
export const service = `
vehicle inspections = vehicle inspection; pre-trip inspection; pre-trip inspections; post-trip inspections; pre-trip and post-trip inspections; pre-trip & post-trip inspections; pre and post trip inspections; pre- and post-trip inspections; pre/post trip inspections
dispatching = dispatcher
global distribution systems = ^GDS
Amadeus GDS > global distribution systems
Sabre GDS > global distribution systems
point of sale = ^EPOS; EPOS system; ^POS; POS systems; point-of-sale; POS system; till operation; electronic cash register > cash handling
Clover POS = ^Clover POS > point of sale
Toast POS = ^Toast POS; ?Toast > point of sale
Square POS = ^Square POS; ?Square > point of sale
replenishment = stock replenishment ~ inventory management
stocking shelves = shelf stocking; stocking; restocking; restock shelves; shelf replenishment; stock shelves > replenishment
keyholding = keyholder; key holder; key-holder; keyholder duties; unlocking and locking; locking and unlocking
store opening and closing = opening and closing; opening and closing procedures; store opening; closing duties
store management = retail management; managing a store; store manager; store operations; assistant store manager > retail sales
product knowledge = knowledge of products; knowledge of the products; merchandise knowledge
returns processing = refunds and exchanges; processing returns; returns and exchanges
price tagging = price tags; markdowns; ticketing merchandise
shrink reduction = theft prevention; shrinkage control; shoplifting prevention ~ security procedures
complaint handling = handling complaints; customer complaints; resolving complaints; resolve complaints; complaint resolution; handle complaints > customer service
call center = call centre; contact center; inbound calls; call center experience; answering calls; call handling; high call volume; contact centre; dispatch calls > customer service
telephone etiquette = phone etiquette; telephone skills; answering phones; answer phones; answering telephones; phone skills; switchboard; answer telephone; answers telephone > customer service
live chat support = chat support; email support; Intercom support > customer service
food preparation = food prep; preparing food; meal preparation; prepare food; preparing meals; prep cook; prepare meals
cooking = culinary; professional cookery; culinary arts; line cook; grilling; sauteing; line cooking; culinary skills; cooking skills
baking = pastry; bread making; cake decorating; baker; pastry making
menu planning = menu development; recipe development; menu design > cooking
knife skills > food preparation
food safety = food hygiene; food handling; sanitation standards; safe food handling; food sanitation; kitchen sanitation; food safety standards; temperature logs
kitchen management = back of house; kitchen operations; ^BOH; chef de partie; sous chef; head chef ~ cooking
restaurant management = food and beverage management; front of house management; restaurant operations
food and beverage = ^F&B ~ restaurant management
table service = waiting tables; serving tables; waiter; waitress; fine dining; serving food; food service; food and beverage service; food server; front of house; taking orders; serving guests; wait staff
bartending = bartender; drink preparation; serving alcohol; bar service; alcohol service
cocktails = mixology; mixing drinks > bartending
barista skills = barista
latte art > barista skills
espresso machine = espresso > barista skills
coffee making = coffee preparation > barista skills
wine knowledge = sommelier; wine service; wine pairing ~ table service
catering = banquets; banquet service; catering events; banquet; catering service
dishwashing = dish washing; dishwasher; washing dishes; kitchen porter
hospitality = hospitality industry; hospitality experience; hotel experience; hotel operations
hotel front desk = guest check-in; front office operations; check-in and check-out; guest registration; hotel reception > hospitality
night audit > hotel front desk
hotel systems = property management system > hotel front desk
Opera PMS = ^Opera PMS; Oracle Opera PMS; ^Opera hotel > hotel systems
reservations = reservation systems; booking reservations; taking reservations; reservation management
OpenTable > reservations
concierge services = concierge; guest relations; guest experience; VIP services > hospitality
housekeeping = room cleaning; housekeeper; room attendant; making beds
cleaning = janitorial; custodial; janitor; custodian; sanitizing; disinfecting; commercial cleaning; sanitation; window cleaning; cleaning duties
floor care = mopping; sweeping; vacuuming > cleaning
laundry = laundry operations; dry cleaning; ironing; pressing garments
childcare = child care; daycare; day care; infant care; childminding; caring for children; nursery care > working with children
babysitting = nanny > childcare
pet care = dog walking; kennel
dog grooming = pet grooming > pet care
hairstyling = hair cutting; hairdressing; haircuts; hair stylist
barbering > hairstyling
hair coloring = hair color; hair colouring > hairstyling
cosmetology = beauty therapy; aesthetics
esthetics = facials; skin care > cosmetology
waxing > cosmetology
makeup application > cosmetology
nail care = manicures > cosmetology
spa services = body treatments; spa treatments
travel planning = travel arrangements; itinerary planning; travel booking; booking travel; arrange travel; travel coordination; making travel arrangements
travel management = corporate travel > travel planning
tour guiding = tour guide; guided tours; museum tours; interpretive programs
ticketing = box office; ticket sales; Ticketmaster
gaming and casino = casino; card dealing; gaming operations
recreation programs = recreation; recreational activities; youth programs; camp counselor; sports programs; after-school programs; leisure activities; recreational programs
sports coaching = athletics coaching; coach sports; sports coach
athletic training ~ sports coaching
warehouse operations = warehouse; warehousing; warehouse experience; distribution center; warehouse work; warehouse environment; storekeeping; storeroom
warehouse management systems = ^WMS; warehouse management system > warehouse operations
barcode scanners = barcode scanner; barcode scanning; handheld scanner; handheld scanners ~ warehouse management systems
RF scanners = RF scanner ~ warehouse management systems
Manhattan WMS > warehouse management systems
Körber WMS > warehouse management systems
order picking = picking and packing; pick and pack; order fulfillment; pick/pack; order selector; order pulling; filling orders; picking orders > warehouse operations
order processing ~ order picking; customer service
shipping and receiving = shipping; receiving shipments; receive shipments; goods in; shipping/receiving; receiving goods; goods receipt > warehouse operations
loading and unloading = loading trailers; unloading trailers; trailer loading; loading trucks; unloading trucks; truck loading; load and unload; loading and unloading trucks; unload trucks; unloading > warehouse operations
forklift operation = forklift; forklifts; fork lift; forklift driving; forklift operator; fork truck; forklift driver; order picker lift; lift truck
fork mounting = forklift attachments > forklift operation
reach trucks = reach truck > forklift operation
pallet jack = pallet jacks; electric pallet jack; palletizing; pallets; pallet truck > warehouse operations
logistics = logistics management; logistics coordination; logistic; distribution logistics; reverse logistics
supply chain management = supply chain; supply-chain management; supply chain operations; end-to-end supply chain > logistics
transportation management = freight management; transportation planning and dispatch; carrier management; freight brokerage; freight forwarding; transport planning > logistics
route planning = route optimization; routing vehicles; delivery routes; route scheduling > logistics
demand planning = demand forecasting; supply planning; ^S&OP; inventory planning; material planning > supply chain management
truck driving = OTR driver; T/T; tractor-trailer; truck driver; ^OTR driving; over-the-road; semi-truck; HGV driving; box truck; tractor trailer > driving
dump trucks = dump truck > truck driving
delivery driving = delivery driver; package delivery; making deliveries; courier; parcel delivery > driving
bus driving = bus driver; school bus; passenger transport; transit operations; paratransit; coach driving; coach driver; driving a coach; driving coaches; PSV driving; driving a PSV; PCV driving; driving a PCV; driving a bus; driving buses > driving
ride service driving = taxi; chauffeur; rideshare; limousine > driving
DOT regulations = ^DOT; ^FMCSA > compliance
hours of service > DOT regulations
load securing = securing loads; tie downs
rail operations = train operation; locomotive; railroad; railway
railway signalling = rail signalling; railroad signaling; railway signaling > rail operations
maritime operations = seamanship; vessel operation; deckhand; boat operation; ship operations; boating
port operations = stevedoring; container handling; longshore
aviation operations = airport operations; flight operations
ground handling = ramp agent; baggage handling > aviation operations
air traffic control > aviation operations
piloting aircraft = instrument flight
flight instruction > piloting aircraft
cabin crew = flight attendant; in-flight service
moving and relocation = furniture moving; house removals
crowd management = crowd control; usher; ushering; event security
security guarding = security officer; unarmed guard; security patrol > security procedures
armed guard > security guarding
funeral services = embalming; mortuary; funeral directing
elder companionship = companion care; respite care; companionship; live-in care > personal care
tool rental = equipment rental; rental counter
floral design = flower arranging; florist; floristry
tailored gift wrapping = gift wrapping
car wash and detailing = auto detailing; vehicle detailing; car washing; vehicle cleaning
parking services = valet parking; parking enforcement; parking lot
vending operations = vending machines
@license
food handler card = food handler's card; food handlers card; food handler certification; food handler permit; food handler's permit; food handlers permit; food handler's license > food safety
food safety certificate = food protection manager; certified food manager; food safety certification; food safety manager certification; level 2 food hygiene; food hygiene certificate; food hygiene certification; basic food hygiene; level 2 food safety; food manager certification; certified food protection manager > food handler card ~ cooking
ServSafe = ServSafe certification; ServSafe certified; ServSafe manager > food safety certificate
alcohol server certification = alcohol service permit; responsible beverage service; bartending license > responsible alcohol service ~ bartending
^TABC > alcohol server certification
liquor license ~ bartending
cosmetology license = cosmetologist license; licensed cosmetologist > cosmetology
esthetician license = licensed esthetician; aesthetician license; esthetics license > esthetics
massage therapy license = licensed massage therapist; ^LMT > massage therapy
security guard license = guard card; security license; unarmed guard license; guard license > security guarding
hazmat endorsement = ^HazMat endorsement; hazardous materials endorsement > commercial driver's license
tanker endorsement = tank vehicle endorsement > commercial driver's license
passenger endorsement = P endorsement > commercial driver's license
school bus endorsement = S endorsement > passenger endorsement
DOT medical card = medical examiner's certificate; DOT physical; DOT medical certificate ~ truck driving
clean driving record = good driving record; safe driving record; acceptable driving record; driving record; satisfactory driving record; motor vehicle record; ^MVR > driving
commercial pilot license = commercial pilot certificate > PPL
Transport Manager CPC = CPC transport manager; operator CPC ~ truck driving
^APICS > supply chain management
^CSCP = certified supply chain professional > APICS
^CPIM > APICS
customs broker license = licensed customs broker > import and export
childcare certification > childcare
child development associate = ^CDA; CDA credential; CDA certificate > childcare certification
child development permit > childcare certification
professional chef certification = certified chef > cooking
`;
