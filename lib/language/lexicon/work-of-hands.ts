/** Building, making, repairing, growing, driving, cooking, guarding, beauty. The format: `readLexicon`. */
export const workOfHands = `
formwork > construction
shuttering > formwork
concrete forms > formwork
scaffold erection > construction
tile setting > tiling; construction
rendering walls > construction
stucco > construction
brick laying > bricklaying; construction
blockwork > masonry; construction
kerb laying > construction
block paving > construction
fencing installation = fence installation > construction
fence building > fencing installation
waterproofing > construction
caulking ~ waterproofing; construction
sealants application ~ waterproofing; construction
damp proofing > waterproofing
wood framing > carpentry; construction
steel framing > construction
stud walls > construction
trim carpentry > carpentry; construction
finish work > construction
crown molding > carpentry; construction
second fix > construction
first fix > construction
millwork > woodworking ~ cabinet making
furniture making > woodworking ~ cabinet making
door installation > construction
window fitting > construction
door hanging > construction
siding installation > construction
cladding > construction ~ siding installation
deck building > construction
kitchen installation > construction
kitchen fitting > kitchen installation
bathroom fitting > construction
bathroom installation > construction
wallpapering > construction
paperhanging > wallpapering
wallpaper hanging > wallpapering
airless spraying > painting
spray gun ~ painting
plaster repair > plastering; construction
drywall repair > drywall; construction
patching and painting > painting; construction
home renovation > construction
remodeling > home renovation
renovations > home renovation
refurbishment > home renovation
home remodeling > home renovation
home improvement > home renovation
general labor = general labour ~ construction
manual labor = manual labour > general labor
labouring > general labor
construction labor > general labor; construction
site preparation > construction
site clearing > site preparation
backfilling > excavation; construction
site cleanup > site preparation
hoisting > lifting operations ~ construction
slinger signaller > lifting operations; construction
steel erection > construction
ironwork > steel erection
rebar installation > construction ~ concrete work
reinforcing steel > rebar installation
pile driving > construction
foundation work > construction
pipe laying = pipelaying > construction
utility installation > construction ~ pipe laying
underground utilities > construction ~ pipe laying
sewer lines > construction ~ pipe laying
water mains > construction ~ pipe laying
drain clearing > plumbing
sewer cleaning ~ plumbing
hydro jetting ~ plumbing
bobcat operation > skid steer; construction
skid steer loader > skid steer; construction
excavator operation > excavators; construction
backhoe operation > backhoe; construction
mini excavator > excavator operation
digger driving > excavator operation
dozer > bulldozer; construction
dump truck operation > dump trucks ~ construction
dumper > construction ~ dump trucks
loader operation > loaders ~ construction
wheel loader > loaders ~ construction
aerial lift operation > working at height ~ construction
^MEWP > aerial lift operation
bucket truck > aerial lift operation
telehandler > construction
screeding > construction
site safety > health and safety ~ construction
construction safety > site safety
job site safety > site safety
method statements > site safety
RAMS documents > site safety
construction contracts > construction
NEC contracts = ^NEC3; ^NEC4; NEC3 contracts; NEC4 contracts > construction contracts
JCT contracts = ^JCT > construction contracts
^FIDIC > construction contracts
change orders ~ construction contracts
RFIs and submittals = ^RFIs ~ construction contracts; construction
punch lists > construction
snagging > punch lists
final inspections ~ punch lists; construction
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
access control systems ~ security systems installation
alarm installation > security systems installation
audio visual installation ~ electrical work
^AV installation > audio visual installation
home theater ~ audio visual installation
AV equipment ~ audio visual installation
audio visual equipment ~ audio visual installation
appliance repair ~ electrical work
white goods repair > appliance repair
appliance installation ~ appliance repair
grounding and bonding > electrical work
earthing > grounding and bonding
emergency lighting ~ electrical work
lightning protection ~ electrical work
PAT testing ~ electrical work
portable appliance testing > PAT testing
pipe soldering > plumbing
copper pipe > plumbing
sweating pipe > pipe soldering
^PEX > plumbing
pipe threading > plumbing
water heater installation > plumbing
boiler installation > plumbing
tankless water heaters > plumbing
backflow prevention > plumbing
backflow testing > plumbing
sump pumps > plumbing
fixtures installation > plumbing
bathroom fixtures > fixtures installation
leak detection > plumbing
leak repair > plumbing
medical gas systems > plumbing
fire sprinklers ~ plumbing
sprinkler fitting > fire sprinklers
fire protection systems ~ fire sprinklers; fire safety
septic systems ~ plumbing
steamfitting > plumbing
pipe welding > welding ~ steamfitting
underfloor heating > radiant heating ~ plumbing
radiant heating > HVAC ~ plumbing
central heating ~ plumbing; HVAC
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
ventilation systems > HVAC
air handling units > HVAC
HVAC controls > HVAC
thermostats > HVAC controls
direct digital controls > HVAC controls
DDC controls > HVAC controls
commercial refrigeration > refrigeration; HVAC
walk-in coolers > commercial refrigeration
walk-in freezers > commercial refrigeration
ice machines ~ commercial refrigeration
shielded metal arc welding > stick welding
flux-cored welding > flux-cored arc welding
flux core > flux-cored welding
oxy-fuel cutting > metal cutting ~ welding
cutting torch > oxy-fuel cutting
oxyacetylene > oxy-fuel cutting
plasma cutter > plasma cutting
orbital welding > welding
robotic welding > welding
spot welding > welding
weld inspection ~ welding
nondestructive testing = ^NDT; non-destructive testing ~ weld inspection
ultrasonic testing > nondestructive testing
magnetic particle testing > nondestructive testing
dye penetrant > nondestructive testing
fabrication ~ welding
steel fabrication > fabrication ~ welding
metal work ~ welding
sheet metal fabrication > sheet metal; fabrication
deburring ~ machining
metal finishing ~ welding
polishing metal ~ welding
buffing ~ welding
blacksmithing ~ welding
foundry work > manufacturing
casting metal > foundry work
sand casting > casting metal
press brake operation ~ sheet metal
press brake > press brake operation
shearing ~ sheet metal
punch press ~ sheet metal
metal stamping ~ sheet metal
laser cutting ~ metal cutting
waterjet cutting ~ metal cutting
water jet ~ metal cutting
riveting ~ sheet metal; assembly
bolting ~ assembly
torque wrenches > hand tools
mechanical fastening ~ assembly
fasteners ~ assembly
manual milling > milling
Bridgeport > milling
lathe operation > lathes
manual lathe > lathes
engine lathe > lathes
M-code > CNC machining
CNC setup > CNC machining
GibbsCAM > CAM software
CAM software = CAM programming > machining
Fusion CAM > CAM software
computer-aided manufacturing > CAM software
Swiss machining > machining
Swiss lathe > Swiss machining
5-axis machining > CNC machining
multi-axis machining > CNC machining
^EDM = wire EDM; electrical discharge machining > machining
drilling and tapping > machining
band saw ~ machining
saw operation ~ machining
table saw ~ woodworking
calipers and micrometers > precision measurement
dial indicators > precision measurement
tape measure ~ precision measurement
honing and lapping > machining
surface grinding > grinding
cylindrical grinding > grinding
machine set-up ~ machining
setup and changeover > machine set-up
changeovers > machine set-up
machine setting > machine set-up
tool changes ~ machine set-up
gunsmithing ~ machining
clock repair ~ machining
watchmaking = watch repair ~ jewelry making
food production > manufacturing
food manufacturing > food production
meat processing > food production
bottling > food production
dairy processing > food production
cheese making > food production
brewing > manufacturing
distilling > manufacturing ~ brewing
winemaking ~ brewing; manufacturing
beer brewing > brewing
pharmaceutical manufacturing > manufacturing
tablet pressing > pharmaceutical manufacturing
aseptic filling > pharmaceutical manufacturing
medical device manufacturing > manufacturing
electronics assembly > manufacturing
surface mount = ^SMT > electronics assembly
wire harness > electronics assembly
cable assembly > electronics assembly
IPC standards ~ electronics assembly
IPC-A-610 > IPC standards
through-hole > electronics assembly
circuit board assembly > electronics assembly
PCB assembly > electronics assembly
plastics manufacturing > manufacturing
thermoforming > plastics manufacturing
blow molding > plastics manufacturing
mould setting > injection molding
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
wood turning > woodworking
CNC router ~ woodworking; CNC machining
sawmill > manufacturing
lumber grading ~ manufacturing
wood finishing > woodworking
garment construction > sewing
dressmaking > sewing
embroidery ~ sewing
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
lot traceability ~ production reporting
line leading > manufacturing
line supervision > line leading
team leading on the shop floor > line leading
cell leadership > line leading
shift supervision > supervision ~ manufacturing
shift leadership > leadership ~ manufacturing
material handling = materials handling ~ manufacturing; warehouse operations
material movement > material handling
conveyor operation ~ material handling
hand trucks ~ material handling
visual inspection ~ quality control; manufacturing
product inspection > quality control ~ visual inspection
in-process inspection > quality control ~ visual inspection
incoming inspection > quality control ~ visual inspection
first article inspection > quality control ~ visual inspection
product labeling > packaging
labelling = labeling > packaging
shrink wrapping > packaging
kitting ~ packaging; assembly
boxing products > packaging
sterile manufacturing > manufacturing
gowning ~ cleanroom
cleanroom operations > cleanroom
cutting machine operation > machine operation; manufacturing
die cutting > cutting machine operation
fabric cutting ~ cutting machine operation; sewing
brake systems = brake service > automotive repair
lube services > automotive repair
fluid changes > automotive repair
preventive vehicle maintenance > automotive repair
transmission repair > automotive repair
drivetrain > automotive repair ~ transmission repair
clutch repair > automotive repair ~ transmission repair
suspension and steering > automotive repair
suspension repair > suspension and steering
automotive electrical > automotive repair
vehicle electrics > automotive electrical
auto electrical > automotive electrical
starter and alternator > automotive electrical
automotive air conditioning > automotive repair
fuel systems > automotive repair
fuel injection > fuel systems
emission systems > automotive repair
exhaust systems > automotive repair
hybrid vehicle repair > automotive repair
electric vehicle maintenance > automotive repair
hybrid vehicles > hybrid vehicle repair
high voltage vehicles ~ automotive repair
motorcycle repair ~ automotive repair
bicycle repair ~ automotive repair
bike mechanics > bicycle repair
bicycle maintenance > bicycle repair
small engine repair = small engines > engine repair ~ automotive repair
lawn mower repair > small engine repair
outdoor power equipment ~ small engine repair
marine mechanics ~ automotive repair
outboard motors > marine mechanics
boat repair ~ marine mechanics
agricultural machinery repair ~ automotive repair
farm equipment repair > agricultural machinery repair
tractor maintenance ~ agricultural machinery repair
agricultural machinery ~ agriculture; agricultural machinery repair
heavy equipment repair ~ automotive repair
heavy equipment maintenance > heavy equipment repair
heavy vehicle mechanics > automotive repair ~ heavy equipment repair
plant maintenance mechanics ~ heavy equipment repair; mechanical maintenance
hydraulic repair > hydraulics ~ heavy equipment repair
trailer repair ~ automotive repair
truck repair > automotive repair
fleet repair > automotive repair
MOT testing > automotive repair
safety inspections of vehicles ~ automotive repair
paint refinishing > auto body repair
automotive painting > paint refinishing
color matching ~ paint refinishing
paintless dent repair > auto body repair
panel beating > auto body repair
auto glass repair ~ automotive repair
windshield replacement > auto glass repair
estimating repairs ~ automotive repair
Mitchell estimating > damage estimating
CCC ONE > damage estimating
damage estimating ~ auto body repair
service writing ~ automotive repair
service advising ~ automotive repair
parts sales ~ automotive repair
auto parts ~ parts sales
parts ordering ~ parts sales
parts counter ~ parts sales
parts department ~ parts sales
parts inventory > inventory management ~ parts sales
airframe maintenance > aircraft maintenance
airframe repair > airframe maintenance
structural repair of aircraft > airframe maintenance
powerplant maintenance > aircraft maintenance
jet engines > powerplant maintenance
turbine engine overhaul > powerplant maintenance
avionics repair > avionics
avionics maintenance > avionics repair
avionics systems > avionics
aircraft inspection > aircraft maintenance
line maintenance > aircraft maintenance
base maintenance > aircraft maintenance
aircraft line maintenance > aircraft maintenance
FAA regulations ~ aircraft maintenance
EASA Part 145 = Part 145 > EASA ~ aircraft maintenance
^EASA ~ aircraft maintenance
FAR Part 121 > FAA regulations
FAA rules > FAA regulations
aircraft fueling ~ ground handling
ramp operations > ground handling
ramp handling > ground handling
aircraft marshalling > ground handling
aircraft de-icing > ground handling
helicopter operations ~ aircraft maintenance; piloting aircraft
UAV operation > drone operation
^UAS ~ drone operation
drones > drone operation
drone operation = drone piloting ~ piloting aircraft
flight dispatch > aviation operations
flight planning ~ aviation operations
flight scheduling ~ aviation operations
lawn mowing > mowing; landscaping
turf management ~ landscaping
lawn maintenance > landscaping
planting trees > landscaping
bed maintenance > landscaping
hedge trimming ~ landscaping
tree felling > tree care
chainsaw operation > chainsaws
hardscaping > landscaping
retaining walls ~ hardscaping
patios ~ hardscaping
paver installation > hardscaping
landscape design ~ landscaping
garden design > landscape design
landscape architecture > landscape design
snow plow operation > snow plows
de-icing ~ snow removal
winter maintenance ~ snow removal
snow clearing > snow removal
greenhouse operation > horticulture
nursery production > horticulture
plant propagation > horticulture
greenhouse production > greenhouse operation
golf course maintenance > grounds maintenance
sports turf > turf management
greenkeeping > golf course maintenance
fertilizing ~ landscaping; agriculture
fertilizer application > fertilizing
herbicide application > pesticide application
weed control ~ landscaping; horticulture
harvesting > agriculture
crop farming = crop production > agriculture
planting crops > agriculture
crop management > agriculture
livestock care = livestock > agriculture
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
tractor driving = tractor operation > agriculture
farm machinery > agriculture
combine harvester > agriculture
drip irrigation > irrigation
sprinkler irrigation > irrigation
organic farming > agriculture
sustainable agriculture > agriculture
regenerative agriculture > agriculture
farm management > agriculture
ranch management > farm management
farm business ~ farm management
precision agriculture > agriculture
agricultural technology ~ precision agriculture
^GPS guidance > precision agriculture
fish farming > fishing and aquaculture
commercial fishing > fishing and aquaculture
horse care ~ agriculture
stable work > horse care
horse riding ~ horse care
horseback riding ~ horse care
grooming horses > horse care
animal breeding > agriculture
artificial insemination = DIY AI; DIY AI certificate; AI technician; cattle AI; bovine AI > animal breeding
insemination > animal breeding
timber harvesting > forestry
logging operations > timber harvesting
silviculture > forestry
wildland firefighting = wildland fire > firefighting ~ forestry
prescribed burns ~ forestry; wildland firefighting
long-haul driving > truck driving
over the road driving > long-haul driving
regional driving > truck driving
flatbed hauling > truck driving
heavy haul > truck driving ~ flatbed hauling
oversize loads > truck driving ~ flatbed hauling
tanker driving > truck driving
liquid bulk > tanker driving
fuel delivery > tanker driving
refrigerated transport > truck driving
temperature-controlled transport > refrigerated transport
reversing trailers > truck driving
backing trailers > reversing trailers
articulated lorries > truck driving
semi-trailer > truck driving
^ELD = ^ELD logs; electronic logging device ~ truck driving
driver logs ~ truck driving
log books ~ truck driving
^HOS > hours of service
tachographs = tachograph ~ truck driving
freight handling ~ truck driving
cross-docking ~ freight handling
^LTL ~ freight handling
freight loading > freight handling
dock work > freight handling
less-than-truckload > LTL
last-mile delivery > delivery driving
courier services > delivery driving
multi-drop delivery > delivery driving
multi-drop > multi-drop delivery
newspaper delivery ~ delivery driving
taxi driving > ride service driving
chauffeuring > ride service driving
limousine driving > ride service driving
school bus driving > bus driving
student transportation ~ bus driving
wheelchair lifts ~ bus driving
wheelchair securement = 4-point securement; four-point securement; wheelchair tie-downs; securing wheelchairs
passenger assistance ~ bus driving
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
roadside assistance ~ tow truck operation
vehicle recovery > tow truck operation
tram driving ~ rail operations
train driving > rail operations
rail signaling > railway signalling
conductor duties ~ rail operations
locomotive operation > rail operations
boat handling ~ maritime operations
deck operations ~ maritime operations
deckhand work ~ maritime operations
ship navigation ~ maritime operations
marine engineering operations ~ maritime operations
engine room > marine engineering operations
marine engines ~ marine engineering operations
customs documentation ~ import and export
customs declarations ~ import and export; truck driving
export documentation ~ import and export
customs procedures ~ import and export
tariff classification ~ import and export
air freight ~ logistics
ocean freight ~ logistics
sea freight ~ logistics
cargo booking ~ logistics
load planning ~ truck driving
dispatch operations ~ truck driving
trip planning ~ truck driving
vehicle routing ~ truck driving
fleet dispatch ~ truck driving
transportation management systems = ^TMS ~ transportation management; truck driving
TMS software > transportation management systems
fleet operations ~ truck driving
vehicle telematics ~ truck driving
telematics ~ truck driving
stock counts > inventory management ~ warehouse operations
physical inventory > inventory management ~ warehouse operations
stock rotation ~ warehouse operations; inventory management
^FIFO ~ warehouse operations; inventory management
inventory systems > inventory management ~ warehouse operations
inventory tracking > inventory management ~ warehouse operations
pack orders = packing orders; order packing > warehouse operations
reach truck operation > reach trucks
order picker truck > forklift operation
stand-up forklift > forklift operation
counterbalance > forklift operation
clamp truck > forklift operation
counterbalance forklift > forklift operation
RF scanning > RF scanners
putaway = put-away > warehouse operations
slotting ~ warehouse operations
bin locations ~ warehouse operations
storage locations ~ warehouse operations
goods inward > shipping and receiving
receiving inspection > quality control ~ shipping and receiving
checking deliveries > shipping and receiving
bills of lading ~ shipping and receiving
packing slips ~ shipping and receiving
incoming goods > shipping and receiving
returns handling in warehouses > warehouse operations
distribution centre > warehouse operations
distribution operations > warehouse operations
order fulfilment > order picking
third-party logistics > logistics ~ warehouse operations
^3PL = 3PL operations > third-party logistics
cold storage ~ warehouse operations
cold chain = cold chain management ~ cold storage; logistics
freezer warehouse > cold storage
hazardous goods storage > dangerous goods; warehouse operations
dangerous goods > hazardous materials handling
IATA dangerous goods > dangerous goods
^IMDG > dangerous goods
ADR regulations > dangerous goods
dangerous goods regulations > dangerous goods
voice picking > order picking
pick to light > order picking
automated storage ~ warehouse operations
food plating > cooking
food presentation > food plating
garnishing > food plating
grill cook > cooking
sautéing > cooking
broiling > cooking
fry station > cooking
dessert preparation > cooking
patisserie > baking
chocolate work > cooking
butchering = meat cutting; butchery; butcher > knife skills ~ cooking; food preparation
filleting fish = fish preparation ~ butchering; cooking
meat preparation ~ butchering
deli slicing ~ butchering
meat slicing ~ butchering
sushi preparation > cooking
Asian cuisine > cooking
Italian cuisine > cooking
French cuisine > cooking
Mexican cuisine > cooking
Indian cuisine > cooking
Mediterranean cuisine > cooking
recipe following > cooking
standardized recipes > cooking
menu engineering ~ cooking
banquet operations ~ cooking
buffet service ~ cooking
event catering ~ cooking
large-scale catering > catering; cooking
allergen awareness ~ cooking
dietary requirements > allergen awareness
special diets > allergen awareness
dietary restrictions > allergen awareness
food allergies > allergen awareness
HACCP principles = HACCP; hazard analysis and critical control points > food safety
food costing = food cost ~ cooking
food cost control > food costing
portion control ~ food costing
cost of goods sold ~ food costing
waste control ~ food costing
food waste reduction ~ food costing
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
cafeteria service ~ school meals
canteen service ~ school meals
school nutrition programs > school meals
institutional food service ~ school meals
mise en place > food preparation; cooking
vegetable preparation > food preparation ~ cooking
ingredient preparation > food preparation ~ cooking
silver service > table service
à la carte service > table service
upscale dining > table service
order taking > table service
guest orders > order taking
taking food orders > order taking
cocktail making > cocktails
cocktail preparation > cocktails
bar operations ~ bartending
beer knowledge ~ bartending
cellar management ~ bartending
keg changing ~ bartending
draught beer ~ bartending
table setting = setting tables > table service
table clearing > table setting
bussing tables > table setting
busing tables > table setting
side work > table setting
hosting guests ~ table service
host duties > hosting guests
seating guests > hosting guests
guest greeting > hosting guests
guest satisfaction ~ hosting guests
restaurant POS > point of sale; table service
^Micros > restaurant POS
Aloha POS > restaurant POS
restaurant point of sale > restaurant POS
responsible alcohol service ~ table service; bartending
alcohol awareness > responsible alcohol service
ID checking ~ responsible alcohol service
room service > table service
in-room dining > room service
minibar ~ room service
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
bed making > housekeeping
linen changing > housekeeping
room turnover > housekeeping
linen service ~ housekeeping
turndown service > housekeeping
stain removal ~ cleaning; laundry
washing clothes > laundry
industrial cleaning > cleaning
tank cleaning > industrial cleaning
equipment cleaning > industrial cleaning
clean-in-place > industrial cleaning
CIP systems > industrial cleaning
garbage collection > waste management
emptying bins > cleaning
recycling collection > recycling
trash collection > waste management
cleaning chemicals ~ cleaning
^COSHH > health and safety ~ cleaning chemicals
cleaning supplies > cleaning chemicals
cleaning products > cleaning chemicals
cleaning agents > cleaning chemicals
pool maintenance > cleaning
swimming pool maintenance > pool maintenance
pool cleaning > pool maintenance
pool chemistry > pool maintenance
biohazard cleanup > cleaning
crime scene cleaning > biohazard cleanup
water damage restoration ~ cleaning
restoration services ~ cleaning
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
surveillance = surveillance systems ~ CCTV monitoring
camera monitoring > CCTV monitoring
access control duties > security guarding
visitor management ~ access control duties; reception
gatehouse > access control duties
gate control > access control duties
badge checks > access control duties
visitor control ~ access control duties; reception
retail security > security guarding
asset protection ~ security guarding
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
armored vehicle ~ cash in transit
cash transport > cash in transit
key holding ~ security guarding
alarm response ~ security guarding
alarm monitoring ~ security guarding
alarm systems ~ security systems installation
bag searches > security screening
security screening > security guarding
x-ray screening > security screening
metal detectors ~ security screening
airport screening > security screening
passenger screening > security screening
prisoner transport > corrections
inmate transport > corrections
inmate management > corrections
use of force ~ security guarding
defensive tactics ~ security guarding
handcuffing ~ security guarding
self-defense ~ security guarding
physical restraint ~ security guarding
conflict de-escalation ~ security guarding
balayage > hair coloring
highlights and color > hair coloring
colour services > hair coloring
haircutting > hairstyling
beard trimming > barbering
men's grooming > barbering
hair extensions > hairstyling
perming > hairstyling
hair straightening > hairstyling
keratin treatments > hairstyling
blow drying > hairstyling
hair treatments > hairstyling
bridal styling > hairstyling
wigs ~ hairstyling
hair and makeup > hairstyling; makeup application
makeup artistry = make-up artistry > makeup application
make-up > makeup application
special effects makeup > makeup artistry
skincare > esthetics
skin treatments > esthetics
chemical peels > cosmetology
microdermabrasion > cosmetology
facial treatments > esthetics
pedicures > nail care
gel nails > nail care
acrylic nails > nail care
nail art > nail care
nail services > nail care
hair removal > cosmetology
electrolysis > hair removal
laser hair removal > hair removal
sugaring > hair removal
eyelash extensions > cosmetology
lash extensions > eyelash extensions
brow shaping > cosmetology
brow lamination > cosmetology
microblading > cosmetology
eyebrow tinting > cosmetology
tattooing ~ cosmetology
body piercing ~ tattooing
tattoo art > tattooing
tanning services > cosmetology
spray tanning > tanning services
beauty retail ~ cosmetology
cosmetics sales > beauty retail
beauty products ~ beauty retail
product recommendations ~ beauty retail
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
first aid at work = first aid at work certificate > emergency first aid at work
emergency first aid at work > first aid
first aider > first aid
rigging certification ~ construction
rigger certification = certified rigger ~ construction
signal person certification ~ construction
white card = construction induction card; general construction induction card ~ construction
general construction induction > white card
flagger certification = certified flagger ~ construction
traffic control certification ~ construction
electrician's license > electrical work
electrical contractor license > electrical work
Red Seal electrician > Red Seal; electrical work
^JIB card = JIB gold card > electrical work
ECS card = ECS gold card > electrical work
inspection and testing qualification > inspection and testing
City and Guilds 2391 > inspection and testing
^2391 > City and Guilds 2391
NVQ Level 3 electrical > NVQ Level 3; electrical work
AM2 > electrical work
low voltage license > electrical work
fire alarm license ~ electrical work
^NICET = NICET certification ~ electrical work
Red Seal = Red Seal certification; Red Seal endorsement ~ electrical work; construction
interprovincial ticket > Red Seal
journeyperson certificate = journeyperson > journey-level
journeyman certificate = journeyman card > journey-level
journey-level = journey level; journeyman; journeyworker; journeyman license
solar installer certification ~ electrical work
^NABCEP ~ electrical work
Gas Safe registration = gas safe; Gas Safe registered > gas fitting
gas fitter license > gas fitting
gas ticket > gas fitting
^ACS gas > gas fitting
journeyman plumber license = journeyman plumber > licensed plumber
backflow certification > plumbing
backflow tester certification > backflow certification
backflow prevention certification > backflow certification
master plumber license = master plumber > journeyman plumber license
medical gas certification > plumbing
^ASSE 6010 > medical gas certification
med gas certification > medical gas certification
steamfitter license > plumbing
pipefitter license > plumbing
sprinkler fitter license > sprinkler fitting
^NATE certification = ^NATE; NATE certified > HVAC certification
universal EPA certification = EPA universal; EPA 608 universal > EPA 608
EPA Section 608 > EPA 608
F-gas certificate = F-gas certification; F-gas registered > HVAC
sheet metal journeyman > sheet metal; journey-level
refrigeration license > refrigeration
refrigeration mechanic license > refrigeration
certified welding inspector = ^CWI > weld inspection
^CSWIP > weld inspection
coded welder > welding certification
ASME Section IX > welding certification
6G certification > welding certification
welding ticket > welding certification
^NDT Level II > NDT certification
^ASNT > NDT certification
NDT certification > nondestructive testing
^PCN > NDT certification
automotive technician certification > automotive repair
ASE master = ASE master technician > ASE certification
master technician > automotive repair
Red Seal automotive > Red Seal; automotive repair
vehicle inspector license ~ automotive repair
MOT tester > automotive repair
state inspection license ~ automotive repair
smog license ~ automotive repair
motor vehicle dealer license ~ automotive repair
salesperson license automotive ~ automotive repair
^IMI certification > automotive repair
IMI Level 3 > IMI certification
^EASA Part-66 > aircraft maintenance
EASA B1 license > EASA Part-66
B1 licence > EASA Part-66
B2 licence > EASA Part-66
Part-66 license > EASA Part-66
^FCC license ~ aircraft maintenance; telecommunications
^GROL ~ aircraft maintenance; telecommunications
FCC radiotelephone operator > FCC license
^PPL = private pilot license > piloting aircraft
instrument rating > piloting aircraft
^CFI > flight instruction
flight instructor certificate > flight instruction
^ATPL = ^ATP certificate; airline transport pilot > commercial pilot license
type rating > piloting aircraft
multi-engine rating > piloting aircraft
drone license > drone operation
Part 107 = ^FAA Part 107; remote pilot certificate > drone operation
aircraft dispatcher certificate > flight dispatch
FAA medical certificate ~ piloting aircraft
first class medical > FAA medical certificate
class 1 medical ~ piloting aircraft
Class A commercial driver's license > commercial driver's license; truck driving
CDL B = CDL Class B; CDL-B > commercial driver's license; truck driving
Class B commercial driver's license > commercial driver's license; truck driving
HGV license > commercial driver's license; truck driving
^HGV Class 1 = HGV Class 1 licence; Category C+E licence; Cat C+E licence; ^Cat C+E > HGV Class 2; truck driving
^HGV Class 2 = HGV Class 2 licence; Class 2 licence; Category C licence; Cat C licence; ^Cat C; ^HGV Class 1 or 2; HGV Class 1 or 2 licence; HGV Class 1 or Class 2; Class 1 or 2 licence > C1 licence; truck driving
C1 licence = category C1 licence; cat C1 licence; ^Cat C1; 7.5 tonne licence; 7.5t licence > driver's license; truck driving
category C+E > HGV Class 1; commercial driver's license; truck driving
C+E licence > HGV Class 1; commercial driver's license; truck driving
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
LOTO certification > electrical safety
overhead crane certification > overhead cranes
crane license > crane operation
crane ticket > crane operation
Level 3 food hygiene = Level 3 food safety; food hygiene level 3; food safety level 3; Level 3 award in food safety > food safety certificate
culinary arts degree = culinary degree > cooking
culinary diploma = culinary certificate > cooking
culinary school > cooking
NVQ catering > cooking
allergen certification ~ cooking
AllerTrain ~ cooking
^TIPS = TIPS certified; TIPS certification > alcohol server certification
personal licence ~ responsible alcohol service
responsible service of alcohol = ^RSA certificate > alcohol server certification
^MAST permit > alcohol server certification
^RBS certification > alcohol server certification
sommelier certification = certified sommelier > wine knowledge
^WSET > wine knowledge
SIA license = ^SIA licence; SIA badge > security guard license
door supervisor licence > security guarding
SIA door supervisor > SIA license; door supervisor licence
CCTV licence > security guarding
^BSIS > security guard license
armed guard license > security guard license
security officer license > security guard license
concealed carry permit ~ security guarding
firearms license ~ security guarding
firearm permit ~ security guarding
weapons permit ~ security guarding
^HR 218 ~ law enforcement
^PSIRA > security guard license
barbering license = barber license; licensed barber > barbering
manicurist license = nail technician license > nail care
NVQ hairdressing > hairstyling
NVQ level 3 hairdressing > NVQ Level 3; hairstyling
NVQ Level 2 hairdressing > NVQ Level 2; hairstyling
NVQ beauty therapy > cosmetology
tattoo license > tattooing
bloodborne pathogens certification = bloodborne pathogen training ~ cosmetology; health and safety
private pesticide license > pesticide application ~ agriculture
pesticide applicator certification > pesticide applicator license
PA1 and PA6 > pesticide application ~ agriculture
commercial applicator license > pesticide applicator license
certified crop adviser > agriculture
^CCA agronomy > certified crop adviser
chainsaw certificate > chainsaws
^NPTC = ^NPTC ~ agriculture; tree care
chainsaw ticket > chainsaws
pest control license > pest control
structural pest control license > pest control license
^RSPH pest control > pest control
`;
