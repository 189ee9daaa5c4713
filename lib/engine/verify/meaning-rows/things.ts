// How a row is read: deeds.ts.

/** What is spoken of. */
export const THINGS_OF_ONE_MEANING = `
accident incident < collision crash
account client < customer
aid help support assistance
airplane aircraft plane
annual_report yearly_report
apartment flat unit
app application program
application form
competition contest
contest competition tournament < championship
appointment booking visit < consultation session
apprentice trainee < journeyman_in_training
area district region zone
article piece story < column feature
assessment evaluation appraisal
assignment homework task
attendance turnout
attorney lawyer counsel
audience crowd
baby infant newborn
bag sack
band group
bathroom restroom washroom
bike bicycle
bill invoice
board committee panel
boat vessel ship craft
book volume title
box carton case
branch office site location
brochure leaflet flyer pamphlet
building property premises
bus coach
business company firm enterprise
business trade
cafeteria canteen
camera cctv
car vehicle automobile auto
car_park parking_lot
caregiver carer
cargo freight load goods
carpet rug
case file matter
catalog list
center facility centre
checkup examination
child kid youngster pupil < toddler
children kids youngsters
church parish congregation
class course lesson session
class group
classes lessons sessions
client customer patron
coat layer
colleague coworker co-worker workmate peer < teammate
colleague teammate
committee panel board
community neighborhood
company firm business employer
complaint grievance
computer pc machine
concert show gig performance
condition state
construction_site building_site site job_site jobsite
contract agreement deal
conversation talk discussion
copy duplicate
cost expense spend spending expenditure outlay
council local_authority municipality city
course class module program training
court tribunal
cow cattle
cattle livestock cow herd
crew team squad
customer client shopper patron buyer guest < diner
customers clients shoppers patrons buyers guests
data figures information records
deadline due_date
death fatality
debt arrears
default failure
defect fault flaw error < bug
delay holdup
delivery drop-off shipment
delivery birth
demand need
department unit division section team
desk counter
diagram drawing schematic
dialog conversation
dinner meal
disabled handicapped
disease illness
dish meal plate course recipe
document paper file record
doctor physician < surgeon gp
medic clinician < doctor physician nurse
dose dosage
downtime outage
draft version
drawing plan sketch
dress gown garment
drug medicine medication
duty task job responsibility
editor editorial
elderly older aged senior_citizen
employee worker staff staff_member
employee_turnover turnover attrition
energy power electricity
engine motor
equipment gear machinery kit apparatus < machine
error mistake fault slip < bug
essay paper
estate property
event function occasion < concert festival wedding fair
exam examination test
examination exam test
exhibition exhibit show
factory plant works mill
failure breakdown
fair market
family household
farm property holding station ranch
fault defect error failure
fee charge
fence fencing
festival fair
field paddock
figure number
film movie
finding result
fire blaze
firm company business
flat apartment unit
flaw defect
flight trip
floor storey
food_bank food_pantry
forest woodland
fridge refrigerator
fuel gas petrol gasoline diesel
fundraiser fundraising_event
garbage trash rubbish waste refuse
garden yard
gas petrol gasoline
gift donation
goods merchandise products items stock
grade mark score
grant award funding
group team
guest visitor customer diner
guide manual handbook guideline
gym fitness_center
hall venue
handbook manual guide
handover handoff shift_handover
health_center clinic health_centre
heating heat
helper < aide assistant
holiday vacation leave
home house residence
horse horseback mount
hospital clinic infirmary
hotel inn guesthouse
house home dwelling property
household family
idea proposal suggestion
illness sickness disease
income revenue earnings
injury harm
inmate prisoner
inspection check audit examination
interview conversation
inventory stock
invoice bill
issue problem
item article piece product
job role position post
jobless unemployed out-of-work
joint connection
journal magazine
journey trip
kid child
kitchen galley
lab laboratory
land ground property
landlord owner
language tongue
laptop computer
lawn grass
lawsuit suit case
lawyer attorney counsel solicitor
leaflet flyer brochure pamphlet
learner student pupil trainee
lecture talk class
lesson class session
letter correspondence mail
library collection
line production_line
list register roster inventory
listener audience
load freight cargo
loan credit
lorry truck
loss damage
machine equipment device
magazine journal
mail post
maintenance upkeep servicing service
manual handbook guide
map plan
mark grade score
maths math mathematics
meal dish food < dinner lunch breakfast
meeting gathering session
member participant
menu card
merchandise goods stock
message note
method procedure technique approach
minute_book minutes
mistake error slip
mobile cellphone cell
money funds cash
mother mum mom
motorcycle motorbike bike
motorway highway freeway
museum gallery
newsletter bulletin circular
newspaper paper journal
nursery daycare kindergarten preschool
offer proposal
office branch
operating_room operating_theatre theatre
operation surgery procedure
operation operations
order purchase
outage downtime
outlet shop store
output production
owner proprietor
page website
panel board
paper article study publication
parcel package shipment < box
package parcel
parent guardian family
participant attendee member
partner collaborator
part component piece
parts components pieces
patient client case resident < inpatient outpatient
pay wage salary
pension retirement
performance show concert
person individual
phone telephone
photo photograph picture image
physician doctor
pipe pipeline piping
placement rotation internship
plan scheme program
plane aircraft
plant factory works
play show production
policy rule guideline
post position job role
premises site building
presentation talk
price fee charge
prison jail correctional_facility
prize award
problem issue trouble fault
procedure process
process procedure workflow
product item good
profit earnings
program scheme project initiative
program show broadcast
show program programme broadcast
project scheme undertaking
property estate site
proposal suggestion bid application < grant_application
prototype proof_of_concept pilot
pub bar
pupil student learner schoolchild < child
pupils students learners schoolchildren
quarter three-month_period
question query inquiry enquiry
queue line
quote quotation estimate
rating score
receipt voucher
recipe dish
record log file register
records files logs
regulation rule
rent lease
repair fix mending
reporter journalist correspondent
request inquiry query ticket enquiry
resident tenant occupant
restaurant eatery
result outcome finding
results outcomes findings
return yield
review assessment evaluation check
road street highway
roster rota schedule shift_plan
rota roster schedule
route round run
rubbish waste trash garbage
rule regulation policy
salary pay wage
sale purchase
sales revenue turnover
sample specimen
schedule timetable plan rota roster
school academy
script program
season term
section part division chapter
seminar workshop class
series set
server machine
session class meeting
shop store outlet < boutique
shop workshop
shift turn
sickness illness
site location place
skill ability
small little
socket outlet
song track tune
speech talk address
staff employee personnel worker team < crew
staff team employees
stage phase step
stock inventory goods
storage warehouse
store shop outlet
story article piece report
strike walkout
student pupil learner < undergraduate freshman
students pupils learners
studio workshop
study research
subject topic
supplier vendor
surgery operation procedure
survey poll questionnaire
system platform setup
talk presentation speech lecture
task job duty
tax levy
teacher instructor educator
team crew group staff department
tenant resident renter
term semester
test exam
theater playhouse
ticket request issue case
time period
tool instrument
topic subject
tour trip
tourist visitor
town city municipality
toxic hazardous
train rail
training instruction course
trainee learner < apprentice
transport transit
trash waste rubbish garbage
treatment therapy care
tree trunk
trial test pilot
trip journey tour
truck lorry vehicle
tube pipe
turnover revenue sales
tutor < teacher
unit department ward
user customer
vacancy opening
van vehicle
vehicle car truck
vendor supplier seller
venue hall location
vessel ship boat
video film clip footage
visit call
visitor guest
wage pay salary
ward unit
warehouse depot distribution_center storehouse
waste scrap rubbish
website site web_site webpage
wheelchair chair
window glazing
wood timber lumber
worker employee staff_member laborer labourer
workplace site
workshop training_session seminar class course
workshop shop
yard site
yield output
youth young_people teenager adolescent teen
teen teenager youth young_people adolescent
toddler child
senior elder older_adult
adult grown-up
classmate schoolmate
roommate flatmate
backlog queue
slip ticket
stopover layover
shop_floor floor
rota timetable
opening vacancy
post vacancy
meal dinner
breakfast meal
checkup check
check-up check
workshop seminar
webinar session
seminar course
lecture class
tutorial lesson
bulletin newsletter
flyer handout
handout leaflet
signage signs
sign notice
notice sign
banner sign
estimate quote
ledger account
receipt bill
shipment load delivery
consignment shipment load
haul load
crate box case
bin container
container bin box
tank vessel
vat tank
kettle boiler
oven stove
stove oven cooker
cooker stove oven
freezer cold_store
cold_store freezer
pantry store
larder store
dining_room restaurant
canteen cafeteria
bakery bakehouse
butchery meat
produce vegetables fruit
vegetable produce
grocery food
groceries food
beverage drink
drink beverage
wine drink
guestroom room
suite room
lobby foyer
foyer lobby
front_desk reception
reception front_desk
housekeeping cleaning
linen laundry
laundry washing
uniform workwear
outfit clothing
clothes clothing garments
clothing clothes garments
garment piece
fabric cloth textile
textile cloth fabric
cloth fabric
yarn thread
leather hide
shoe footwear
footwear shoes
jewel jewelry
furniture furnishings
cabinet cupboard
cupboard cabinet
shelf rack
rack shelf
stairs staircase stairway
staircase stairs
ceiling roof
roof roofing
wall partition
floor flooring
door entrance
pathway path
path trail
trail path
bridge overpass viaduct
viaduct bridge
tunnel underpass
sewer drain
drain sewer
well bore
bore well borehole
borehole bore well
pond pool
pool pond
river stream
coast shore
hill slope
acreage land
pasture grazing
grazing pasture
hay fodder feed
fodder feed
feed fodder
dairy milk
egg eggs
honey bees
bee hive
orchard trees
lumber wood
log timber
sawmill mill
kiln oven
foundry casting
forge smithy
anvil forge
lathe machine
mill machine
press machine
robot machine
conveyor belt
belt conveyor
scale balance
microscope scope
scope microscope
scan image
x-ray scan image
ultrasound scan
vial tube
swab sample
culture sample
vital_signs observations vitals
vitals vital_signs observations
observations vital_signs
bandage dressing
dressing bandage
stitch suture
suture stitch
drip infusion iv
infusion drip
catheter line
wound sore
fracture break
fall slip
relapse return
rehab rehabilitation
rehabilitation rehab
hospice palliative_care
ward_round round
clinic practice surgery
physio physiotherapy physical_therapy
physiotherapy physical_therapy physio
physiotherapist physical_therapist
psychology counseling
counseling therapy advice
foster care
shelter hostel refuge
hostel shelter
refugee asylum_seeker
benefit allowance payment
allowance benefit
subsidy grant
tender bid
bid tender proposal
procurement purchasing buying
purchasing procurement buying
logistics shipping
shipping delivery transport
customs border
border customs
embassy consulate
ministry department
parliament legislature
statute law
bylaw rule
ordinance rule law
zoning planning
permit license
hearing trial
trial hearing
verdict ruling
ruling decision
plea petition
petition request
witness deponent
evidence proof
affidavit statement
brief document
memo note
minutes notes
agenda program
transcript record
archive records
museum collection
exhibit item
painting picture
sculpture statue
statue sculpture
photo shot
shot photo
lens camera
microphone mic
speaker loudspeaker
album record
band orchestra
orchestra ensemble
choir chorus
chorus choir
dance ballet
theater stage
actor performer
performer artist
script screenplay
screenplay script
sequel follow-up
column article
editorial article
headline title
byline name
broadcast program
podcast show
channel station
station channel
network system
cable line
router device
device equipment
gadget device
handset phone
tablet device
keyboard input
monitor screen
printer machine
backup copy
password login
login account
firewall security
breach leak
leak breach
virus malware
malware virus
malfunction fault
glitch fault bug
crash failure
lag delay
latency delay
uptime availability
availability uptime
throughput volume
bandwidth capacity
capacity volume
load traffic
peak maximum
vaccine shot jab vaccination immunization injection
shot injection vaccine
caseload cases
case caseload
book accounts portfolio
portfolio book accounts caseload
following followers
follower following
traffic requests load
quantity amount number volume
crew-of team
rotation rota roster
on_call_duty on_call
prescription script
settings setting place
law legal
lawyer law
law_firm law_office legal_group
new_hire new_employee new_staff new_starter new_joiner recruit
starter hire recruit joiner
graduate grad
newcomer new_hire recruit
arrival guest
half fifty
charger charging_station
refrigerated reefer
refrigerator reefer
dwelling home
trolley cart
lift elevator hoist
elevator lift
hoist lift
pump pumps
tap faucet
faucet tap
spanner wrench
wrench spanner
torch flashlight
sofa couch
curtain drape
nappy diaper
pram stroller
cot crib
plaster bandage
bonnet hood
boot trunk
windscreen windshield
tyre tire
petrol gas
pavement sidewalk
motorway freeway
railway railroad rail
timetable schedule
holidays vacations vacation
term semester quarter
pupil learner
headteacher principal head
principal headteacher
nursery preschool daycare
creche daycare nursery
solicitor lawyer attorney
barrister lawyer attorney counsel
chemist pharmacy drugstore
pharmacy drugstore chemist
surgery practice clinic
practice clinic surgery office
theatre theater
ward unit floor
casualty emergency
a&e emergency
carer caregiver
rota schedule roster
till register cash_register
cash_register till register
post mail
parcel package
estate_agent realtor real_estate_agent
realtor estate_agent real_estate_agent
letting rental
flat apartment
articulated_lorry semi tractor-trailer
tractor-trailer semi
pallet skid
haulage trucking freight transport
freight haulage cargo
depot warehouse terminal yard
hub depot terminal
wharf dock pier
dock pier wharf quay
harbor port
port harbor
deck floor
cabin room
airline carrier
carrier airline
flight_attendant cabin_crew
cabin_crew flight_attendant
runway strip
hangar shed
barn shed
shed barn
paddock field
crop harvest
orchard grove
vineyard winery
winery vineyard
greenhouse glasshouse
glasshouse greenhouse
seedling plant
sapling tree
soil earth ground
fertilizer manure
pesticide spray
herd flock cattle
flock herd sheep
calf calves
calves young_stock
piglet pig
pig swine hog
hen chicken poultry
chicken hen poultry
fleece wool
abattoir slaughterhouse
slaughterhouse abattoir
quarry pit
pit quarry mine
mine pit
shaft tunnel
tunnel shaft
ore rock
crane hoist
excavator digger
digger excavator
bulldozer dozer
scaffold scaffolding
formwork shuttering forms
shuttering formwork forms
rebar reinforcement
reinforcement rebar
concrete cement
brick block
mortar cement
plumbing pipework piping
pipework pipes piping plumbing
ductwork ducts
duct ductwork
boiler furnace heater
furnace boiler heater
air_conditioner cooling
cooling air_conditioning
switchboard panel
breaker switch
fuse breaker
cable wire cabling wiring
wire cable
wiring cabling cables
conduit pipe
transformer substation
substation transformer
generator genset
turbine generator
meter gauge
gauge meter
sensor detector
detector sensor
valve tap
gasket seal
seal gasket
bearing bush
gearbox transmission
transmission gearbox
brake brakes
exhaust muffler
clutch clutches
chassis frame
bodywork panels
dent damage
ledger books accounts
books accounts ledger
payroll wages pay
expense cost
refund reimbursement repayment
reimbursement refund
donation gift contribution
donor giver supporter
supporter donor backer
sponsor backer
grant funding
fundraiser campaign
campaign drive
newsletter mailing
post article
followers audience subscribers
subscriber follower
visitor traffic
click visit
lead prospect
prospect lead
pitch proposal presentation
deal sale contract
account customer client
quota target goal
target goal quota
goal target objective
objective goal aim
kpi metric measure
metric measure figure kpi
dashboard report
spreadsheet workbook sheet
database data_store
dataset data data_set
pipeline workflow
ticket case request
bug defect issue error
incident outage issue
outage incident
release version
version release
feature function
screen page
page screen
web_page page site
code software
software application program code
program software application
server host
laptop notebook
manuscript text paper
thesis dissertation
dissertation thesis
chapter section
poster display
conference congress symposium convention meeting
congress conference convention
symposium conference
journal periodical
grant_proposal grant_application
trial study
study trial
participant subject volunteer
subject participant
specimen sample
assay test
lab bench
bench lab
protocol procedure method
hypothesis theory
lesson class course session training < teach train instruct coach
talk presentation speech < present speak
purchase < buy
sale < sell
job task < do
share rate proportion percentage
rate ratio
number count
amount sum
help assistance support < help assist
pupil student < class
flight < route
route < flight trip line run
testimony < evidence testify
layout < lay_out
rollout < roll_out
setup < set_up
handover < hand_over
cleanup < clean_up clean
startup < start_up
shutdown < shut_down
changeover < switch change move switch change
switch < change move changeover transition migration migrate
transition < switch change move migrate
move < switch migration transfer relocation
migration < move transfer switch transition
shots < vaccines vaccinations jabs immunizations
vaccines < shots vaccinations jabs
x-ray < radiograph
radiograph < x-ray
x-rays < radiographs
radiographs < x-rays
attendee < guest participant delegate visitor
attendees < guests participants delegates visitors
delegate < attendee participant
shopper < customer client
diner < guest customer patron
drug < medication medicine substance
substance < drug
scene < photo shot
photos < pictures images shots
shots < photos pictures
pictures < photos images
images < pictures photos
proportion < share percentage
eldest < oldest
oldest < eldest
bulker < bulk_carrier
bulkers < bulk_carriers
mechanic < technician
technician < mechanic tech
tech < technician
cashier < till_operator
waiter < server
server < waiter waitress
waitress < server waiter
cook < chef
cleaner < janitor custodian
janitor < cleaner custodian
custodian < janitor
guard < security_officer
bartender < barman barmaid
barber < hairdresser
stylist < hairdresser
hairdresser < stylist
aide < carer caregiver
nanny < babysitter childminder
babysitter < nanny sitter
childminder < nanny
typist < secretary
secretary < clerk
clerk < office_worker
adviser < advisor counselor
advisor < adviser
counselor < adviser advisor therapist
therapist < counselor
surveyor < inspector
inspector < examiner
examiner < inspector
auditor < examiner
assessor < evaluator
interviewer < questioner
operative < worker operator
operator < operative
laborer < worker
picker < packer
driver < motorist
passenger < traveler rider
traveler < passenger tourist
rider < passenger
commuter < passenger
inhabitant < resident
local < resident
neighbor < resident
villager < resident
householder < resident homeowner
homeowner < householder owner
lodger < tenant
leaseholder < tenant
lessee < tenant
lessor < landlord
householder < homeowner
purchaser < buyer
buyer < purchaser
vendor < supplier
wholesaler < distributor supplier
retailer < shop store
merchant < trader dealer
dealer < trader merchant
trader < dealer
exporter < shipper
shipper < exporter
haulier < carrier trucker
trucker < haulier driver
contractor < builder
builder < contractor
subcontractor < contractor trade
tradesman < trade
craftsman < artisan
artisan < craftsman
novice < beginner
beginner < novice learner
freshman < first-year
undergraduate < student
alumni < graduates
faculty < teachers staff
lecturer < teacher instructor
coach < trainer instructor
trainer < coach instructor
instructor < trainer coach teacher
mentor < coach
mentee < trainee
intern < trainee
newcomer < starter
starters < hires recruits joiners newcomers
superior < boss manager supervisor
boss < manager supervisor
higher-up < manager
management < managers
leadership < managers management
colleagues < coworkers peers team teammates
peers < colleagues coworkers
workforce < staff employees workers
personnel < staff employees workers
manpower < staff workers
headcount < staff employees
squad < team crew
brigade < crew team
platoon < unit squad
troop < unit
unit < troop platoon
battalion < unit
soldiers < troops personnel
troops < soldiers
jobseeker < unemployed
claimant < applicant
applicant < candidate claimant
candidate < applicant
petitioner < applicant
plaintiff < claimant
accused < defendant
defendant < accused
offender < convict
convict < inmate
detainee < inmate prisoner
casualty < victim patient
victim < casualty
survivor < victim
sufferer < patient
outpatient < patient
inpatient < patient
newborn < baby infant
toddler < child infant
youngster < child youth
teen < youth
adolescent < youth teen
pensioner < senior retiree elder
retiree < pensioner senior
elder < senior
elders < seniors
seniors < elders residents
livestock < animals cattle
animals < livestock
pet < animal dog cat
pets < animals dogs
hound < dog
pup < dog puppy
kitten < cat
mare < horse
pony < horse
steed < horse
ewe < sheep
lamb < sheep
heifer < cow
steer < cattle
bull < cattle
calf < cattle
produce < crops
crop < produce
blooms < flowers
flowers < blooms
bouquet < arrangement
arrangement < bouquet
shrub < bush plant
bush < shrub
hedge < bush
turf < grass lawn
grass < turf lawn
beds < plots
plot < bed parcel
allotment < plot
acre < land
shed < outbuilding
outbuilding < shed
trench < ditch
ditch < trench
foundation < footing
footing < foundation
slab < floor
beam < girder
girder < beam
joist < beam
rafter < beam
stud < frame
frame < framing
framing < frame
board < panel
drywall < plasterboard
plasterboard < drywall
sheetrock < drywall
insulation < lagging
lagging < insulation
tile < tiling
tiling < tile
flooring < floor
carpet < flooring
paintwork < paint
finish < coating
coating < finish
varnish < finish
sealant < seal
caulk < sealant
fixture < fitting
fitting < fixture
fittings < fixtures
fixtures < fittings
appliance < machine
device < appliance equipment
component < part
assembly < unit
subassembly < assembly
casting < part
forging < part
weldment < weld
joint < weld
seam < weld joint
tooling < tools
tools < tooling
die < mold
mold < die
jig < fixture
gearwheel < gear
motor < engine
drive < motor
controller < control
control < controller
circuit < wiring
wiring < circuit
outlet < socket
switchgear < switch
panelboard < panel
instrument < gauge meter
reading < measurement
measurement < reading
readings < measurements
measurements < readings
temperature < heat
moisture < humidity
humidity < moisture
batch < lot
lot < batch
consignment < shipment
shipments < consignments loads deliveries
loads < shipments
deliveries < shipments loads drops
drop < delivery
drops < deliveries stops
stop < delivery drop
stops < deliveries
run < trip route
trips < runs
pallets < skids
carton < box
packet < parcel
envelope < letter
correspondence < mail letters emails
mail < correspondence
emails < correspondence messages
messages < emails
inquiries < questions enquiries calls
questions < inquiries queries
calls < inquiries
ticket < case
tickets < cases requests
cases < tickets
complaints < issues grievances
grievance < complaint
dispute < conflict disagreement
conflict < dispute
disagreement < dispute
disputes < conflicts
shortfall < deficit
deficit < shortfall
surplus < excess
excess < surplus
shrink < shrinkage loss
shrinkage < shrink loss
stock_loss < shrink shrinkage
theft < stealing
fraud < deception
breakage < damage
wastage < waste
waste < wastage scrap
scrap < waste
spoilage < waste
leftovers < waste
litter < rubbish waste
spill < leak
leak < spill
hazard < danger risk
danger < hazard
risk < hazard
risks < hazards
emergency < crisis
crisis < emergency
incident < event
mishap < accident
crash < accident collision
collision < crash accident
breakdown < failure
stoppage < downtime
interruption < outage
holdup < delay
turnaround < turnaround_time
lead_time < turnaround_time turnaround
wait < waiting_time
queue < waiting_list
waiting_list < waitlist queue
waitlist < waiting_list
backlog < pile
caseload < workload
workload < caseload
docket < caseload
diary < calendar schedule
calendar < diary schedule
agenda < schedule
itinerary < schedule
timetable < itinerary
log < diary journal logbook record
logbook < log
ledger < book
register < log
chart record
charts < records
files < records charts
paperwork < documents forms records
documents < paperwork
forms < paperwork
file < folder
folder < file
binder < folder
template < form
form < template
checklist < list
list < checklist
guidelines < rules instructions
instructions < guidelines directions
directions < instructions
rules < guidelines
standard < guideline
standards < guidelines rules
sop < procedure
protocols < procedures
procedures < protocols
regimen < program
curriculum < syllabus
syllabus < curriculum
coursework < classes
module < unit
unit < module
lesson_plan < plan
worksheet < handout
homework < assignment
assignment < paper
quiz < test
test < quiz
marks < grades scores
grades < marks scores
scores < marks grades
diploma < certificate
certificate < diploma
award < prize honor
honor < award prize
medal < award
trophy < award
ribbon < award
scholarship < grant
grant < subsidy
stipend < grant
bursary < grant scholarship
donation < gift
gifts < donations
pledge < donation
proceeds < income
takings < sales revenue
turnover < sales
receipts < sales
margin < profit
profit < margin
spending < budget costs
outlay < cost
overhead < cost
premium < price
tariff < rate
toll < fee
fare < fee
fine < penalty
penalty < fine
rebate < refund
discount < reduction
markdown < discount
offer < promotion
promotion < offer
campaign < promotion
ad < campaign
advert < ad
commercial < ad
flyer < leaflet
poster < sign
billboard < sign
display < exhibit
exhibit < display
stand < booth
booth < stand stall
stall < booth stand
kiosk < booth
counter < till
till < checkout
checkout < till register
register < checkout
radiographs < x_rays
radiograph < x_ray
x_rays < radiographs
x_ray < radiograph
check_in < registration
consumption use usage
increase rise hike
remainder rest balance
loan lending
attorney lawyer solicitor
anaemia anemia
vocabulary terms terminology
diary calendar
court courtroom
premises building site
outage blackout power_cut
clientele customers clients
shortfall deficit gap
turnaround delivery_time
deadline due_date cutoff
crew team gang
apparatus equipment gear kit
batch lot
pupil schoolchild
youngster child kid
crop harvest yield
garment clothing apparel
timber lumber wood
freight cargo
consignment shipment
refuse waste garbage rubbish
breakdown failure fault
dwelling house home
plot lot parcel
wait waiting waiting_time < time
switch move changeover transition migration change
move switch transition migration relocation changeover
introduction launch rollout arrival < introduce come bring launch
launch introduction rollout start
suggestion proposal idea recommendation < suggest propose recommend
proposal suggestion idea < propose suggest
request < ask
decision choice < decide
choice selection decision < choose select pick decide
rise increase growth gain climb < rise grow increase climb go_up
fall drop decline decrease reduction < fall drop decline decrease go_down
newcomer starter joiner recruit hire new_hire < new
starter newcomer joiner recruit hire new_hire
recruit starter hire newcomer
people person < client customer patient pupil student visitor guest resident passenger tenant learner trainee employee worker child family householder
participant attendee < person people learner student member
pupil student learner child kid
student pupil learner
child kid youngster < pupil
kid child youngster
teacher educator instructor
doctor physician
colleague coworker teammate workmate peer < other fellow
teammate colleague
adviser advisor counselor consultant < advise
helper assistant < help
panel committee board jury < panelist
gang crew team squad
crew gang team squad
squad team crew
section team unit
shop store outlet
store shop outlet < branch supermarket
supermarket grocery_store grocery grocer
firm company business employer
business firm company
depot warehouse
plant factory works mill
classroom class room
class group < classroom
town city
village town
council municipality local_authority
paper document
log record register
register record log list < roll
list register < checklist
rota roster schedule timetable shift
roster rota schedule timetable
timetable schedule rota roster
shift < rota roster schedule
manual handbook guide instruction
guideline guide rule
instruction order
agreement contract
contract agreement
message email note
machine device equipment apparatus
truck lorry
expense cost spending
cost expense spending outlay
spending expenditure cost expense
takings sales revenue income turnover
turnover sales revenue
revenue sales income turnover
sum amount money
money sum amount fund payment cash
fund money
fee charge price
charge fee price
error mistake slip
fault defect problem failure < diagnostics
defect fault flaw
problem issue fault trouble difficulty
trouble problem difficulty
accident incident mishap
mishap accident incident
delay hold-up
query question enquiry
question query enquiry
attempt try go
go attempt try
reading measurement < measure
measurement reading < measure
trip visit journey tour < travel
visit call < see
call visit
drop delivery
delivery drop < deliver
order < request
recon reconciliation
meal < food
produce < vegetable fruit
leave holiday absence vacation
holiday leave vacation < off
vacation holiday leave
off < holiday leave
outcome result
aim goal target objective
goal aim target objective
target goal aim quota < required
required < target quota minimum
opinion view judgment
view opinion
report account
account report
story account
summary overview
overview summary
part share section
share part proportion portion
portion part share
half < 50
edge border margin
border edge
side edge
bottom lower
front < head
hour < time
spell stint stretch
stint spell stretch period
evening < night
afternoon < pm
morning < am
premise site
line queue
turn shift < alternate rotation rotate swap
gear equipment kit
kit equipment gear
material stuff
goods item stock product merchandise
product item goods
box carton
carton box
aisle row
till cash_register register checkout
checkout till
cart trolley
lift elevator
house home property
home house < domestic
property home house building
field < land
pharmacy chemist
chemist pharmacy
drug medication medicine
medication medicine drug med
medicine medication drug
dose < medication
care < nursing support
therapy treatment
treatment therapy < care
surgery operation
test exam examination trial check
lesson class
course class training program < workshop
workshop < course class session
session class meeting lesson
meeting session < conference
talk presentation lecture < speak
presentation talk lecture
speech talk
trainee apprentice < train
reward award prize
license permit
rule regulation guideline
law legislation statute
police officer
flood flooding
storm gale
snow snowfall
map chart plan
drawing sketch plan
picture photo image
image picture photo
film movie video
movie film
song piece
piece work
play drama
show performance production
gig concert show
audience spectator viewer
viewer audience watcher < view
reader < read
follower subscriber
feedback comment response
comment remark feedback
trade occupation profession field
profession trade field
`;
