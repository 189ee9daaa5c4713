/** Building, making, repairing, growing, driving, cooking, guarding, beauty. The format: `readLexicon`. */
export const workOfHands = `
formwork > construction
shuttering > formwork
concrete forms > formwork
scaffold erection > construction
tile setting > construction
rendering walls > construction
stucco > construction
brick laying > construction
blockwork > brick laying
kerb laying > construction
block paving > construction
fencing installation = fence installation > construction
fence building > fencing installation
waterproofing > construction
caulking > waterproofing
sealants application > waterproofing
damp proofing > waterproofing
wood framing > construction
steel framing > construction
stud walls > construction
trim carpentry > construction
finish work > construction
crown molding > construction
second fix > construction
first fix > construction
millwork > cabinet making
furniture making > cabinet making
door installation > construction
window fitting > construction
door hanging > construction
siding installation > construction
cladding > siding installation
deck building > construction
kitchen installation > construction
kitchen fitting > kitchen installation
bathroom fitting > kitchen installation
bathroom installation > kitchen installation
wallpapering > construction
paperhanging > wallpapering
wallpaper hanging > wallpapering
airless spraying > construction
spray gun > construction
plaster repair > construction
drywall repair > plaster repair
patching and painting > plaster repair
home renovation > construction
remodeling > home renovation
renovations > home renovation
refurbishment > home renovation
home remodeling > home renovation
home improvement > home renovation
general labor = general labour > construction
manual labor = manual labour > general labor
labouring > general labor
construction labor > general labor
site preparation > construction
site clearing > site preparation
backfilling > site preparation
site cleanup > site preparation
hoisting > construction
slinger signaller > construction
steel erection > construction
ironwork > steel erection
rebar installation > steel erection
reinforcing steel > steel erection
pile driving > construction
foundation work > pile driving
pipe laying = pipelaying > construction
utility installation > pipe laying
underground utilities > pipe laying
sewer lines > pipe laying
water mains > pipe laying
drain clearing > construction
sewer cleaning > construction
hydro jetting > construction
bobcat operation > construction
skid steer loader > bobcat operation
excavator operation > construction
backhoe operation > excavator operation
mini excavator > excavator operation
digger driving > excavator operation
dozer > excavator operation
dump truck operation > construction
dumper > dump truck operation
loader operation > dump truck operation
wheel loader > dump truck operation
aerial lift operation > construction
^MEWP > aerial lift operation
bucket truck > aerial lift operation
telehandler > construction
screeding > construction
site safety > construction
construction safety > site safety
job site safety > site safety
method statements > site safety
RAMS documents > site safety
construction contracts > construction
NEC contracts = ^NEC3; ^NEC4; NEC3 contracts; NEC4 contracts > construction contracts
JCT contracts = ^JCT > construction contracts
^FIDIC > construction contracts
change orders > construction contracts
RFIs and submittals = ^RFIs > construction contracts
punch lists > construction
snagging > punch lists
final inspections > punch lists
subcontractor management = managing subcontractors > construction
subcontractor coordination > subcontractor management
building repair ~ construction
building systems ~ construction
handyman work ~ construction
building upkeep ~ construction
rough-in wiring > electrical work
wire installation > electrical work
electrical troubleshooting > electrical work
electrical fault finding > electrical troubleshooting
panel upgrades > electrical work
panel boards > electrical work
load centers > electrical work
distribution boards > electrical work
cable termination > electrical work
wire terminations > cable termination
cable jointing > cable termination
inspection and testing > electrical work
^EICR > inspection and testing
periodic inspection > inspection and testing
Cat6 ~ electrical work
Cat5e ~ electrical work
fiber optic cable ~ electrical work
security systems installation ~ electrical work
CCTV installation > security systems installation
intruder alarms > security systems installation
access control systems > security systems installation
alarm installation > security systems installation
audio visual installation ~ electrical work
^AV installation > audio visual installation
home theater > audio visual installation
AV equipment > audio visual installation
audio visual equipment > audio visual installation
appliance repair ~ electrical work
white goods repair > appliance repair
appliance installation > appliance repair
grounding and bonding > electrical work
earthing > grounding and bonding
emergency lighting ~ electrical work
lightning protection ~ electrical work
PAT testing ~ electrical work
portable appliance testing > PAT testing
pipe soldering > plumbing
copper pipe > pipe soldering
sweating pipe > pipe soldering
^PEX > pipe soldering
pipe threading > pipe soldering
water heater installation > plumbing
boiler installation > plumbing
tankless water heaters > plumbing
backflow prevention > drainage
backflow testing > drainage
sump pumps > drainage
fixtures installation > plumbing
bathroom fixtures > fixtures installation
leak detection > plumbing
leak repair > leak detection
medical gas systems > plumbing
fire sprinklers > plumbing
sprinkler fitting > fire sprinklers
fire protection systems > fire sprinklers
septic systems > plumbing
steamfitting > plumbing
pipe welding > steamfitting
underfloor heating > plumbing
radiant heating > underfloor heating
central heating > underfloor heating
air conditioners > HVAC
split systems > HVAC
VRF systems > HVAC
furnace repair > HVAC
ducting > HVAC
duct fabrication > HVAC
duct cleaning > HVAC
refrigerant handling > HVAC
refrigerant recovery > refrigerant handling
F-gas > refrigerant handling
EPA refrigerants > refrigerant handling
cooling towers > HVAC
chiller maintenance > HVAC
air balancing > HVAC
ventilation systems > air balancing
air handling units > air balancing
HVAC controls > HVAC
thermostats > HVAC controls
direct digital controls > HVAC controls
DDC controls > HVAC controls
commercial refrigeration > HVAC
walk-in coolers > commercial refrigeration
walk-in freezers > commercial refrigeration
ice machines > commercial refrigeration
shielded metal arc welding > welding
flux-cored welding > welding
flux core > flux-cored welding
oxy-fuel cutting > welding
cutting torch > oxy-fuel cutting
oxyacetylene > oxy-fuel cutting
plasma cutter > oxy-fuel cutting
orbital welding > welding
robotic welding > orbital welding
spot welding > orbital welding
weld inspection > welding
nondestructive testing = non-destructive testing > weld inspection
^NDT > weld inspection
ultrasonic testing > weld inspection
magnetic particle testing > weld inspection
dye penetrant > weld inspection
fabrication > welding
steel fabrication > welding
metal work > welding
sheet metal fabrication > welding
deburring > welding
metal finishing > welding
polishing metal > welding
buffing > welding
blacksmithing > welding
foundry work > welding
casting metal > welding
sand casting > welding
press brake operation > welding
press brake > press brake operation
shearing > press brake operation
punch press > press brake operation
metal stamping > press brake operation
laser cutting > welding
waterjet cutting > laser cutting
water jet > laser cutting
riveting > welding
bolting > riveting
torque wrenches > riveting
mechanical fastening > riveting
fasteners > riveting
manual milling > machining
Bridgeport > machining
lathe operation > machining
manual lathe > machining
engine lathe > machining
M-code > machining
CNC setup > machining
GibbsCAM > machining
CAM software = CAM programming > machining
Fusion CAM > machining
computer-aided manufacturing > machining
Swiss machining > machining
Swiss lathe > Swiss machining
5-axis machining > Swiss machining
multi-axis machining > Swiss machining
^EDM = wire EDM; electrical discharge machining > machining
drilling and tapping > machining
band saw > machining
saw operation > machining
table saw > machining
calipers and micrometers > machining
dial indicators > calipers and micrometers
tape measure > calipers and micrometers
honing and lapping > machining
surface grinding > honing and lapping
cylindrical grinding > honing and lapping
machine set-up > machining
setup and changeover > machine set-up
changeovers > machine set-up
machine setting > machine set-up
tool changes > machine set-up
gunsmithing > machining
clock repair > machining
watchmaking > machining
food production > manufacturing
food manufacturing > food production
meat processing > food production
bottling > food production
dairy processing > food production
cheese making > food production
brewing > manufacturing
distilling > brewing
winemaking > brewing
beer brewing > brewing
pharmaceutical manufacturing > manufacturing
tablet pressing > pharmaceutical manufacturing
aseptic filling > pharmaceutical manufacturing
medical device manufacturing > pharmaceutical manufacturing
electronics assembly > manufacturing
surface mount > electronics assembly
wire harness > electronics assembly
cable assembly > electronics assembly
IPC standards > electronics assembly
IPC-A-610 > electronics assembly
through-hole > electronics assembly
circuit board assembly > electronics assembly
PCB assembly > electronics assembly
plastics manufacturing > manufacturing
thermoforming > plastics manufacturing
blow molding > plastics manufacturing
mould setting > plastics manufacturing
compression molding > plastics manufacturing
composites > manufacturing
fiberglass > composites
carbon fiber > composites
layup > composites
fibreglass > composites
composite materials > composites
printing > manufacturing
flexography > printing
digital printing > printing
screen printing > printing
printing press > printing
wood turning > manufacturing
CNC router > manufacturing
sawmill > manufacturing
lumber grading > manufacturing
wood finishing > manufacturing
garment construction > manufacturing
dressmaking > manufacturing
embroidery > manufacturing
industrial sewing machines > sewing; manufacturing
dyeing > manufacturing
leatherwork > manufacturing
shoe making > leatherwork
shoe repair > leatherwork
leather goods > leatherwork
pottery > manufacturing
glassblowing > manufacturing
glass making > manufacturing
glass cutting > manufacturing
kiln operation > manufacturing
production reporting = production reports > manufacturing
production records > production reporting
batch records > production reporting
lot traceability > production reporting
line leading > manufacturing
line supervision > line leading
team leading on the shop floor > line leading
cell leadership > line leading
shift supervision > line leading
shift leadership > line leading
material handling = materials handling > manufacturing
material movement > material handling
conveyor operation > material handling
hand trucks > material handling
visual inspection > manufacturing
product inspection > visual inspection
in-process inspection > visual inspection
incoming inspection > visual inspection
first article inspection > visual inspection
product labeling > manufacturing
labelling = labeling > product labeling
shrink wrapping > product labeling
kitting > product labeling
boxing products > product labeling
sterile manufacturing > manufacturing
gowning > sterile manufacturing
cleanroom operations > sterile manufacturing
cutting machine operation > manufacturing
die cutting > cutting machine operation
fabric cutting > cutting machine operation
brake systems = brake service > automotive repair
lube services > automotive repair
fluid changes > automotive repair
preventive vehicle maintenance > automotive repair
transmission repair > automotive repair
drivetrain > transmission repair
clutch repair > transmission repair
suspension and steering > automotive repair
suspension repair > suspension and steering
automotive electrical > automotive repair
vehicle electrics > automotive electrical
auto electrical > automotive electrical
starter and alternator > automotive electrical
automotive air conditioning > automotive repair
fuel systems > automotive repair
fuel injection > fuel systems
emission systems > fuel systems
exhaust systems > fuel systems
hybrid vehicle repair > automotive repair
electric vehicle maintenance > hybrid vehicle repair
hybrid vehicles > hybrid vehicle repair
high voltage vehicles > hybrid vehicle repair
motorcycle repair > automotive repair
bicycle repair > automotive repair
bike mechanics > bicycle repair
bicycle maintenance > bicycle repair
small engine repair > automotive repair
lawn mower repair > small engine repair
outdoor power equipment > small engine repair
marine mechanics > automotive repair
outboard motors > marine mechanics
boat repair > marine mechanics
agricultural machinery repair > automotive repair
farm equipment repair > agricultural machinery repair
tractor maintenance > agricultural machinery repair
agricultural machinery > agricultural machinery repair
heavy equipment repair > automotive repair
heavy equipment maintenance > heavy equipment repair
heavy vehicle mechanics > heavy equipment repair
plant maintenance mechanics > heavy equipment repair
hydraulic repair > heavy equipment repair
trailer repair > automotive repair
truck repair > trailer repair
fleet repair > trailer repair
MOT testing > automotive repair
safety inspections of vehicles > automotive repair
paint refinishing > automotive repair
automotive painting > paint refinishing
color matching > paint refinishing
paintless dent repair > paint refinishing
panel beating > paint refinishing
auto glass repair > automotive repair
windshield replacement > auto glass repair
estimating repairs > automotive repair
Mitchell estimating > estimating repairs
CCC ONE > estimating repairs
damage estimating > estimating repairs
service writing > estimating repairs
service advising > estimating repairs
parts sales > automotive repair
auto parts > parts sales
parts ordering > parts sales
parts counter > parts sales
parts department > parts sales
parts inventory > parts sales
airframe maintenance > aircraft maintenance
airframe repair > airframe maintenance
structural repair of aircraft > airframe maintenance
powerplant maintenance > aircraft maintenance
jet engines > powerplant maintenance
turbine engine overhaul > powerplant maintenance
avionics repair > aircraft maintenance
avionics maintenance > avionics repair
avionics systems > avionics repair
aircraft inspection > aircraft maintenance
line maintenance > aircraft inspection
base maintenance > aircraft inspection
aircraft line maintenance > aircraft inspection
FAA regulations > aircraft maintenance
EASA Part 145 = Part 145 > FAA regulations
^EASA > FAA regulations
FAR Part 121 > FAA regulations
FAA rules > FAA regulations
aircraft fueling > aircraft maintenance
ramp operations > aircraft fueling
ramp handling > aircraft fueling
aircraft marshalling > aircraft fueling
aircraft de-icing > aircraft fueling
helicopter operations > aircraft maintenance
UAV operation > helicopter operations
^UAS > helicopter operations
drones > helicopter operations
drone operation > helicopter operations
flight dispatch > aircraft maintenance
flight planning > aircraft maintenance
flight scheduling > aircraft maintenance
lawn mowing > landscaping
turf management > landscaping
lawn maintenance > landscaping
planting trees > landscaping
bed maintenance > landscaping
hedge trimming > landscaping
tree felling > landscaping
chainsaw operation > landscaping
hardscaping > landscaping
retaining walls > hardscaping
patios > hardscaping
paver installation > hardscaping
landscape design > landscaping
garden design > landscape design
landscape architecture > landscape design
snow plow operation > landscaping
de-icing > landscaping
winter maintenance > landscaping
snow clearing > landscaping
greenhouse operation > landscaping
nursery production > greenhouse operation
plant propagation > greenhouse operation
greenhouse production > greenhouse operation
golf course maintenance > landscaping
sports turf > golf course maintenance
greenkeeping > golf course maintenance
fertilizing > landscaping
fertilizer application > fertilizing
herbicide application > fertilizing
weed control > fertilizing
harvesting > agriculture
crop farming > agriculture
planting crops > agriculture
crop management > agriculture
livestock care > agriculture
livestock handling > livestock care
feeding animals > livestock care
lambing > livestock care
calving > livestock care
dairy farming = dairy experience; dairy work; dairy farm work; milking; milking cows; milk cows; milked cows; dairy cows; dairy herd; dairy cattle > agriculture
dairy herd management > dairy farming
milking parlor = milking parlour; herringbone parlour; rotary parlour; swing over parlour > dairy farming
poultry farming > agriculture
egg production > poultry farming
pig farming > agriculture
swine production > pig farming
handling pigs > pig farming
beekeeping > agriculture
viticulture > agriculture
vineyard management > viticulture
tractor driving > agriculture
farm machinery > agriculture
combine harvester > agriculture
drip irrigation > agriculture
sprinkler irrigation > agriculture
organic farming > agriculture
sustainable agriculture > organic farming
regenerative agriculture > organic farming
farm management > agriculture
ranch management > farm management
farm business > farm management
precision agriculture > agriculture
agricultural technology > precision agriculture
^GPS guidance > precision agriculture
fish farming > agriculture
commercial fishing > agriculture
horse care > agriculture
stable work > horse care
horse riding > horse care
horseback riding > horse care
grooming horses > horse care
animal breeding > agriculture
artificial insemination = DIY AI; DIY AI certificate; AI technician; cattle AI; bovine AI > animal breeding
insemination > animal breeding
timber harvesting > agriculture
logging operations > timber harvesting
silviculture > timber harvesting
wildland firefighting > timber harvesting
prescribed burns > timber harvesting
long-haul driving > truck driving
over the road driving > long-haul driving
regional driving > long-haul driving
flatbed hauling > truck driving
heavy haul > flatbed hauling
oversize loads > flatbed hauling
tanker driving > truck driving
liquid bulk > tanker driving
fuel delivery > tanker driving
refrigerated transport > truck driving
temperature-controlled transport > refrigerated transport
reversing trailers > truck driving
backing trailers > reversing trailers
articulated lorries > reversing trailers
semi-trailer > reversing trailers
^ELD ~ truck driving
driver logs > ELD
log books > ELD
^HOS > ELD
tachographs = tachograph > ELD
freight handling ~ truck driving
cross-docking > freight handling
^LTL > freight handling
freight loading > freight handling
dock work > freight handling
less-than-truckload > freight handling
last-mile delivery ~ truck driving
courier services > last-mile delivery
multi-drop delivery > last-mile delivery
multi-drop > last-mile delivery
newspaper delivery > last-mile delivery
taxi driving ~ truck driving
chauffeuring > taxi driving
limousine driving > taxi driving
school bus driving ~ truck driving
student transportation > school bus driving
wheelchair lifts > school bus driving
wheelchair securement = 4-point securement; four-point securement; wheelchair tie-downs; securing wheelchairs
passenger assistance > school bus driving
map reading ~ truck driving
^GPS navigation ~ truck driving
GPS devices ~ truck driving
safe driving practices ~ truck driving
vehicle washing ~ truck driving
yard driving ~ truck driving
yard jockey > yard driving
spotter driving > yard driving
shunting > yard driving
tow truck operation > truck driving
roadside assistance > tow truck operation
vehicle recovery > tow truck operation
tram driving ~ truck driving
train driving > tram driving
rail signaling > tram driving
conductor duties > tram driving
locomotive operation > tram driving
boat handling ~ truck driving
deck operations ~ truck driving
deckhand work ~ truck driving
ship navigation ~ truck driving
marine engineering operations ~ truck driving
engine room > marine engineering operations
marine engines > marine engineering operations
customs documentation ~ truck driving
customs declarations ~ truck driving
export documentation ~ truck driving
customs procedures ~ truck driving
tariff classification ~ truck driving
air freight ~ truck driving
ocean freight ~ truck driving
sea freight ~ truck driving
cargo booking ~ truck driving
load planning ~ truck driving
dispatch operations ~ truck driving
trip planning ~ truck driving
vehicle routing ~ truck driving
fleet dispatch ~ truck driving
transportation management systems ~ truck driving
TMS software > transportation management systems
fleet operations ~ truck driving
vehicle telematics ~ truck driving
telematics ~ truck driving
stock counts > warehouse operations
physical inventory > warehouse operations
stock rotation > warehouse operations
^FIFO > warehouse operations
inventory systems > warehouse operations
inventory tracking > warehouse operations
pack orders = packing orders; order packing > warehouse operations
reach truck operation > warehouse operations
order picker truck > reach truck operation
stand-up forklift > reach truck operation
counterbalance > reach truck operation
clamp truck > reach truck operation
counterbalance forklift > reach truck operation
RF scanning > warehouse operations
putaway = put-away > warehouse operations
slotting > putaway
bin locations > putaway
storage locations > putaway
goods inward > warehouse operations
receiving inspection > warehouse operations
checking deliveries > warehouse operations
bills of lading > warehouse operations
packing slips > warehouse operations
incoming goods > warehouse operations
returns handling in warehouses > warehouse operations
distribution centre > warehouse operations
distribution operations > warehouse operations
order fulfilment > warehouse operations
third-party logistics > warehouse operations
^3PL = 3PL operations > third-party logistics
cold storage > warehouse operations
cold chain = cold chain management > cold storage
freezer warehouse > cold storage
hazardous goods storage > warehouse operations
dangerous goods > hazardous goods storage
IATA dangerous goods > hazardous goods storage
^IMDG > hazardous goods storage
ADR regulations > hazardous goods storage
dangerous goods regulations > hazardous goods storage
voice picking > warehouse operations
pick to light > voice picking
automated storage > voice picking
food plating > cooking
food presentation > food plating
garnishing > food plating
grill cook > cooking
sautéing > cooking
broiling > cooking
fry station > cooking
dessert preparation > cooking
patisserie > cooking
chocolate work > cooking
butchering > cooking
filleting fish > butchering
meat preparation > butchering
deli slicing > butchering
meat slicing > butchering
sushi preparation > cooking
Asian cuisine > sushi preparation
Italian cuisine > sushi preparation
French cuisine > sushi preparation
Mexican cuisine > sushi preparation
Indian cuisine > sushi preparation
Mediterranean cuisine > sushi preparation
recipe following > cooking
standardized recipes > cooking
menu engineering ~ cooking
banquet operations ~ cooking
buffet service ~ cooking
event catering ~ cooking
large-scale catering > cooking
allergen awareness ~ cooking
dietary requirements > allergen awareness
special diets > allergen awareness
dietary restrictions > allergen awareness
food allergies > allergen awareness
HACCP principles = hazard analysis and critical control points > food safety
food costing = food cost ~ cooking
food cost control > food costing
portion control > food costing
cost of goods sold > food costing
waste control > food costing
food waste reduction > food costing
kitchen cleaning ~ cooking
kitchen hygiene > kitchen cleaning
cleaning kitchen equipment = kitchen equipment cleaning > kitchen cleaning
kitchen equipment ~ cooking
commercial kitchen equipment > kitchen equipment
ovens and fryers > kitchen equipment
slicers > kitchen equipment
mixers > kitchen equipment
fast food service ~ cooking
quick service restaurant = ^QSR > fast food service
drive-thru > fast food service
school meals ~ cooking
cafeteria service > school meals
canteen service > school meals
school nutrition programs > school meals
institutional food service > school meals
mise en place > cooking
vegetable preparation > cooking
ingredient preparation > cooking
silver service > table service
à la carte service > table service
upscale dining > table service
order taking > table service
guest orders > order taking
taking food orders > order taking
cocktail making > table service
cocktail preparation > table service
bar operations > table service
beer knowledge > table service
cellar management > beer knowledge
keg changing > beer knowledge
draught beer > beer knowledge
table setting = setting tables > table service
table clearing > table setting
bussing tables > table setting
busing tables > table setting
side work > table setting
hosting guests > table service
host duties > hosting guests
seating guests > hosting guests
guest greeting > hosting guests
guest satisfaction > hosting guests
restaurant POS > point of sale; table service
^Micros > restaurant POS
Aloha POS > restaurant POS
restaurant point of sale > restaurant POS
responsible alcohol service > table service
alcohol awareness > responsible alcohol service
ID checking > responsible alcohol service
room service > table service
in-room dining > room service
minibar > room service
floor waxing > cleaning
floor buffing > cleaning
floor scrubbing > cleaning
stripping and waxing > cleaning
carpet cleaning > cleaning
floor polishing > cleaning
restroom cleaning > cleaning
bathroom cleaning > restroom cleaning
sanitizing restrooms > restroom cleaning
toilet cleaning > restroom cleaning
pressure washing = pressure washer; power washing > cleaning
facade cleaning > cleaning
high-rise window cleaning > cleaning
sanitization > cleaning
deep cleaning > cleaning
terminal cleaning > cleaning
sanitising > cleaning
bed making > cleaning
linen changing > bed making
room turnover > bed making
linen service > bed making
turndown service > bed making
stain removal > cleaning
washing clothes > cleaning
industrial cleaning > cleaning
tank cleaning > industrial cleaning
equipment cleaning > industrial cleaning
clean-in-place > industrial cleaning
CIP systems > industrial cleaning
garbage collection > cleaning
emptying bins > cleaning
recycling collection > cleaning
trash collection > cleaning
cleaning chemicals > cleaning
^COSHH > cleaning chemicals
cleaning supplies > cleaning chemicals
cleaning products > cleaning chemicals
cleaning agents > cleaning chemicals
pool maintenance > cleaning
swimming pool maintenance > pool maintenance
pool cleaning > pool maintenance
pool chemistry > pool maintenance
biohazard cleanup > cleaning
crime scene cleaning > biohazard cleanup
water damage restoration > biohazard cleanup
restoration services > biohazard cleanup
domestic cleaning > cleaning
house cleaning > domestic cleaning
home cleaning > domestic cleaning
residential cleaning > domestic cleaning
patrols > security guarding
foot patrol > patrols
mobile patrols > patrols
CCTV monitoring > security guarding
surveillance monitoring > CCTV monitoring
video surveillance > CCTV monitoring
surveillance = surveillance systems > CCTV monitoring
camera monitoring > CCTV monitoring
access control duties > security guarding
visitor management > access control duties
gatehouse > access control duties
gate control > access control duties
badge checks > access control duties
visitor control > access control duties
retail security > security guarding
asset protection > security guarding
door supervision > security guarding
bouncer duties > security guarding
door work > security guarding
security reports > security guarding
daily activity reports > security guarding
close protection > security guarding
executive protection > close protection
bodyguarding > close protection
personal protection > close protection
cash in transit > security guarding
armored vehicle > cash in transit
cash transport > cash in transit
key holding > security guarding
alarm response > key holding
alarm monitoring > key holding
alarm systems > key holding
bag searches > security guarding
security screening > bag searches
x-ray screening > bag searches
metal detectors > bag searches
airport screening > bag searches
passenger screening > bag searches
prisoner transport > security guarding
inmate transport > prisoner transport
inmate management > prisoner transport
use of force > security guarding
defensive tactics > use of force
handcuffing > use of force
self-defense > use of force
physical restraint > use of force
conflict de-escalation > use of force
balayage > hair coloring
highlights and color > hair coloring
colour services > hair coloring
haircutting > hairstyling
beard trimming > haircutting
men's grooming > haircutting
hair extensions > hairstyling
perming > hair extensions
hair straightening > hair extensions
keratin treatments > hair extensions
blow drying > hair extensions
hair treatments > hair extensions
bridal styling > hairstyling
wigs > bridal styling
hair and makeup > bridal styling
makeup artistry = make-up artistry > cosmetology
make-up > makeup artistry
special effects makeup > makeup artistry
skincare > cosmetology
skin treatments > cosmetology
chemical peels > cosmetology
microdermabrasion > cosmetology
facial treatments > cosmetology
pedicures > cosmetology
gel nails > cosmetology
acrylic nails > cosmetology
nail art > cosmetology
nail services > cosmetology
hair removal > cosmetology
electrolysis > cosmetology
laser hair removal > cosmetology
sugaring > cosmetology
eyelash extensions > cosmetology
lash extensions > eyelash extensions
brow shaping > eyelash extensions
brow lamination > eyelash extensions
microblading > eyelash extensions
eyebrow tinting > eyelash extensions
tattooing > cosmetology
body piercing > tattooing
tattoo art > tattooing
tanning services > cosmetology
spray tanning > tanning services
beauty retail > cosmetology
cosmetics sales > beauty retail
beauty products > beauty retail
product recommendations > beauty retail
beauty advising > beauty retail
@license
builder license ~ construction
residential builder license ~ construction
^SMSTS = site manager safety training ~ construction
^SSSTS ~ construction
^CPCS card ~ construction
^NPORS ~ construction
plant operator card ~ construction
^IPAF = IPAF licence ~ construction
^PASMA ~ construction
asbestos awareness ~ construction
asbestos license ~ construction
asbestos abatement license ~ construction
lead abatement certification ~ construction
lead-safe certification ~ construction
roofing license ~ construction
scaffold card = scaffolder card ~ construction
^CISRS ~ construction
working at heights certificate = working at height certificate ~ construction
rope access certification ~ construction
^IRATA ~ construction
GWO training = ^GWO ~ construction
first aid at work = first aid at work certificate > first aid
emergency first aid at work > first aid at work
first aider > first aid
rigging certification ~ construction
rigger certification = certified rigger ~ construction
signal person certification ~ construction
white card = construction induction card; general construction induction card ~ construction
general construction induction > construction
flagger certification = certified flagger ~ construction
traffic control certification ~ construction
electrician's license > electrical work
electrical contractor license > electrical work
Red Seal electrician > electrical work
^JIB card = JIB gold card > electrical work
ECS card = ECS gold card > electrical work
inspection and testing qualification > electrical work
City and Guilds 2391 > electrical work
^2391 > electrical work
NVQ Level 3 electrical > NVQ Level 3; electrical work
AM2 > electrical work
low voltage license > electrical work
fire alarm license ~ electrical work
^NICET = NICET certification ~ electrical work
Red Seal = Red Seal certification; Red Seal endorsement > electrical work
interprovincial ticket > electrical work
journeyperson certificate = journeyperson > electrical work
journeyman certificate = journeyman card > electrical work
journey-level = journey level; journeyman; journeyworker
solar installer certification ~ electrical work
^NABCEP ~ electrical work
Gas Safe registration = Gas Safe registered > plumbing
gas fitter license > plumbing
gas ticket > plumbing
^ACS gas > plumbing
journeyman plumber license > plumbing
plumber's license > plumbing
backflow certification > plumbing
backflow tester certification > plumbing
backflow prevention certification > plumbing
master plumber license > plumbing
medical gas certification > plumbing
^ASSE 6010 > plumbing
med gas certification > plumbing
steamfitter license > plumbing
pipefitter license > plumbing
sprinkler fitter license > plumbing
^NATE certification > HVAC
universal EPA certification > HVAC
EPA Section 608 > HVAC
F-gas certificate = F-gas certification; F-gas registered > HVAC
sheet metal journeyman > HVAC
refrigeration license > HVAC
refrigeration mechanic license > HVAC
certified welding inspector = ^CWI > welding
^CSWIP > welding
coded welder > welding
ASME Section IX > welding
6G certification > welding
welding ticket > welding
^NDT Level II > welding
^ASNT > welding
NDT certification > welding
^PCN > welding
automotive technician certification > automotive repair
ASE master > automotive repair
master technician > automotive repair
Red Seal automotive > automotive repair
vehicle inspector license > automotive repair
MOT tester > automotive repair
state inspection license > automotive repair
smog license > automotive repair
motor vehicle dealer license > automotive repair
salesperson license automotive > automotive repair
^IMI certification > automotive repair
IMI Level 3 > automotive repair
^EASA Part-66 > aircraft maintenance
EASA B1 license > aircraft maintenance
B1 licence > aircraft maintenance
B2 licence > aircraft maintenance
Part-66 license > aircraft maintenance
^FCC license > aircraft maintenance
^GROL > aircraft maintenance
FCC radiotelephone operator > aircraft maintenance
^PPL > aircraft maintenance
instrument rating > aircraft maintenance
^CFI > aircraft maintenance
flight instructor certificate > aircraft maintenance
^ATPL > aircraft maintenance
type rating > aircraft maintenance
multi-engine rating > aircraft maintenance
drone license > aircraft maintenance
Part 107 > aircraft maintenance
aircraft dispatcher certificate > aircraft maintenance
FAA medical certificate > aircraft maintenance
first class medical > aircraft maintenance
class 1 medical > aircraft maintenance
Class A commercial driver's license > commercial driver's license; truck driving
CDL B = CDL Class B; CDL-B > commercial driver's license; truck driving
Class B commercial driver's license > commercial driver's license; truck driving
HGV license > commercial driver's license; truck driving
^HGV Class 1 = HGV Class 1 licence; Category C+E licence; Cat C+E licence; ^Cat C+E > HGV Class 2; truck driving
^HGV Class 2 = HGV Class 2 licence; Class 2 licence; Category C licence; Cat C licence; ^Cat C; ^HGV Class 1 or 2; HGV Class 1 or 2 licence; HGV Class 1 or Class 2; Class 1 or 2 licence > C1 licence; truck driving
C1 licence = category C1 licence; cat C1 licence; ^Cat C1; 7.5 tonne licence; 7.5t licence > driver's license; truck driving
category C+E > commercial driver's license; truck driving
C+E licence > commercial driver's license; truck driving
driver CPC card = Driver CPC; drivers CPC; driver's CPC; ^CPC driver; ^CPC card; driver certificate of professional competence; valid CPC; CPC qualification; CPC entitlement; CPC valid; in-date CPC; full CPC ~ truck driving
driver qualification card ~ truck driving
digital tachograph card = digi card; tacho card; digi tacho card; digi-tacho card; digital tacho card; digitacho card; tachograph card; digi tacho ~ truck driving
^PCV licence = category D licence; category D driving licence; cat D driving licence; ^D licence; cat D licence; ^Cat D; PSV licence; bus licence; bus driving licence > D1 licence; driving
D1 licence = category D1 licence; cat D1 licence; ^Cat D1; minibus licence > driver's license; driving
bus license ~ truck driving
passenger carrying vehicle licence ~ truck driving
doubles and triples endorsement ~ truck driving
air brake endorsement ~ truck driving
T endorsement ~ truck driving
air brakes ~ truck driving
taxi license ~ truck driving
private hire licence ~ truck driving
hackney licence ~ truck driving
chauffeur license ~ truck driving
motorcycle license ~ truck driving
category A licence ~ truck driving
^ADR certificate = ADR licence; ADR training ~ truck driving
boat license ~ truck driving
^STCW = STCW certification ~ truck driving
captain's license ~ truck driving
merchant mariner credential ~ truck driving
coxswain ~ truck driving
powerboat licence ~ truck driving
^TSA clearance ~ truck driving
SIDA badge ~ truck driving
airport badge ~ truck driving
TSA background check ~ truck driving
own vehicle ~ truck driving
own transportation ~ truck driving
reliable transportation ~ truck driving
access to a vehicle ~ truck driving
reliable vehicle ~ truck driving
use of own car ~ truck driving
access to a car ~ truck driving
FLT licence = FLT license > forklift certification
counterbalance licence > forklift certification
reach truck licence = reach licence; reach truck ticket; reach truck certificate; ^RTITB reach; reach or VNA licence; reach or counterbalance licence > forklift certification
forklift ticket > forklift certification
LOTO certification > warehouse operations
overhead crane certification > warehouse operations
crane license > warehouse operations
crane ticket > warehouse operations
Level 3 food hygiene = Level 3 food safety; food hygiene level 3; food safety level 3; Level 3 award in food safety > cooking; food safety
culinary arts degree > cooking
culinary school > cooking
NVQ catering > cooking
allergen certification ~ cooking
AllerTrain ~ cooking
^TIPS > table service
personal licence > table service
responsible service of alcohol > table service
^MAST permit > table service
^RBS certification > table service
sommelier certification = certified sommelier > table service
^WSET > table service
SIA license > security guarding
door supervisor licence > security guarding
SIA door supervisor > security guarding
CCTV licence > security guarding
^BSIS > security guarding
armed guard license > security guarding
security officer license > security guarding
concealed carry permit > security guarding
firearms license > security guarding
firearm permit > security guarding
weapons permit > security guarding
^HR 218 > security guarding
^PSIRA > security guarding
barbering license > cosmetology
aesthetician license > cosmetology
esthetics license > cosmetology
manicurist license > cosmetology
NVQ hairdressing > cosmetology
NVQ level 3 hairdressing > NVQ Level 3; cosmetology
NVQ Level 2 hairdressing > NVQ Level 2; cosmetology
NVQ beauty therapy > cosmetology
tattoo license > cosmetology
bloodborne pathogens certification = bloodborne pathogen training > cosmetology
private pesticide license > agriculture
pesticide applicator certification > agriculture
PA1 and PA6 > agriculture
commercial applicator license > agriculture
certified crop adviser > agriculture
^CCA agronomy > agriculture
chainsaw certificate > agriculture
^NPTC = ^NPTC > agriculture
chainsaw ticket > agriculture
pest control license > agriculture
structural pest control license > agriculture
^RSPH pest control > agriculture
`;
