import { stem } from "./tokens.ts";

// Words that postings and taxonomies use for the same thing: one may stand for another. Each row is one meaning.
const SAME = `
manage handle administer run
lead head
oversee supervise
assist support help aid
analyse analyze analysis analytics analytical
evaluate assess appraise
examine inspect check
collaborate cooperate
communicate convey articulate
explain clarify
customer client
staff personnel employee workforce worker
human staff HR personnel
colleague coworker teammate peer
manager superior boss executive
goal objective aim target
monitor track
supervise monitor
repair fix mend
maintain maintenance upkeep service
train educate
teach instruct tutor
coach mentor
purchase buy procure procurement sourcing
sell sales
innovative innovation innovately novel inventive
creative creatively creativity imaginative
enthusiastic motivated determination driven
motivate inspire encourage
adapt adaptable flexible adjust
problem issue
solve resolve troubleshoot
company organisation organization corporate enterprise business firm
record log
report document
test testing
verify validate
plan schedule
organise organize organised organized structured
safety safe
law legislation legal regulation regulatory statutory
rule regulation
compliance comply adhere conform
finance financial monetary fiscal
budget budgetary
accounting bookkeeping
software application program
programming coding program
developer programmer
computer ICT IT
network networking
database data
website web site
frontend front-end front
internet online web
marketing promotional promote
advertising advertisement advert
campaign campaigns
scientific science scientist
machine machinery
equipment apparatus instrument
vehicle car truck van lorry automobile
chauffeur driver driving
food meal dish
cook cooking culinary
patient patients
child children kid
pupil student learner
independent autonomous independently autonomously
responsible accountable responsibility accountability
deadline timeline schedule
stress stressful pressure
negotiate negotiation bargain
language linguistic
recruit hire recruitment hiring staffing
detail meticulous detailed
accurate accuracy precise precision
environment environmental ecological
sustainable sustainability
risk hazard
supplier vendor
price pricing
cost expense expenditure
salary wage pay compensation remuneration
improve optimise optimize enhance improvement streamline
install installation setup
strategy strategic
guidance guide counsel
stakeholder shareholder
relationship relation rapport
contact liaise
pig swine hog sow
livestock cattle
animal livestock
cow cattle bovine
sheep ovine lamb
poultry chicken
inseminate insemination semen breeding
feed feeding
surgery surgical surgeon operation
nurse nursing
doctor physician medical
medicine medication drug pharmaceutical
disease illness
wound injury
elderly senior old aged geriatric
dentist dental
teach pedagogy pedagogical
school educational education
university academic
numeracy numerate numbers numerical
mathematical mathematics math maths
statistics statistical
calculate compute calculation
chemical chemistry
biology biological
physics physical
experiment experimental experimentation
laboratory lab
molecule molecular
spectrometry spectrometer
electricity electrical electric
electronic electronics
wind turbine
engine motor
weld welding
build construct
building construction
blueprint drawing
wood timber
carpenter carpentry joinery
pipe plumbing pipework
paint painting
garden landscaping horticulture
farm farming agricultural agriculture
crop plant
forest forestry
fish fishing fishery
ship vessel marine maritime naval
aircraft airplane aeroplane aviation
train rail railway
warehouse storage
stock inventory
logistics shipping freight
supply procurement
transport transportation
deliver delivery
package packaging
clean cleaning
hygiene sanitation hygienic
hotel hospitality
guest visitor
restaurant catering
waiter serving
drink beverage
sew sewing
garment clothing clothes apparel
textile fabric
leather footwear
jewel jewellery
hair hairdressing
beauty cosmetic
music musical
film movie video
photo photograph photography
image picture visual
graphic graphical
draw sketch drawing
write writing written
content copy copywriting
publish publication
article paper publication
edit editing proofread
translate translation interpret
speak verbal oral
present presentation
journalist journalism
media press
library librarian
museum exhibition
sport athletic
fitness exercise
police policing
fire firefighting
military army defence
security secure
guard protect protection
theft fraud
court judicial
contract contractual agreement
tax taxation
insurance insurer
bank banking
loan credit
invest investment
audit auditing
invoice billing
payment pay
trade trading
market marketplace
forecast forecasting predict prediction
trend development
revenue turnover income
profit profitability
growth grow
sales revenue
shop store retail
e-commerce ecommerce online
product goods merchandise
quality standard
procedure process
process workflow
production manufacturing manufacture
produce manufacture
assemble assembly
automate automation automated
robot robotic robotics
lean six-sigma
requirement need specification
specification requirement
design designing designer
architecture architect architectural
interface UI API
user end-user
usability UX
responsive mobile
cloud AWS Azure SaaS
server hosting
deploy deployment rollout release
integrate integration
version configuration
debug debugging
bug defect fault error
script scripting
agile scrum kanban
artificial AI
learning ML
neural deep
vision recognition
warehouse warehousing
parallel concurrent multithreaded
open-source open
markup HTML XML
stylesheet CSS
spreadsheet excel spreadsheets
slides powerpoint presentation
email e-mail
telephone phone call
meeting conference
appointment calendar
clerical administrative office
filing archive records
decision decide
choose select
initiative proactive proactively
punctual timely time
trustworthy reliable dependable
honest integrity ethical
empathy empathetic compassionate
patience patient tolerant
calm composed
listen listening
conflict dispute
complaint grievance
feedback criticism
idea concept
analysis insight
prioritise prioritize priority
multitask multitasking
lifecycle life-cycle cycle
international global multinational
foreign international
culture cultural
diversity inclusion inclusive
technology technological technical
expert expertise specialist
research study
survey questionnaire
interview interviewing
gather collect collection
interpret understand
theory principle
methodology method technique
technique technology
resource asset
allocate allocation
project programme
update current latest
behaviour behavior
positive constructive
reward recognise reinforce
celebrate praise
energy power
oil petroleum
gas gaseous
mine mining
water aquatic
waste refuse disposal
recycle recycling
climate weather
map mapping
geographic geographical spatial GIS
measure measurement
calibrate calibration
sample sampling
tool tools instrument
material materials
metal metallic steel
plastic polymer
glass ceramic
concrete cement
lift crane hoist
forklift truck
load loading
brand branding
event events
tourist tourism travel
charity nonprofit voluntary
volunteer volunteering
fund funding
donor fundraising
policy policies
government public governmental
election electoral voting
citizen community
welfare wellbeing well-being
health healthcare
mental psychological psychiatric
therapy therapeutic treatment
rehabilitation recovery
diagnose diagnosis diagnostic
care caring
disability disabled
special specialised
`;

// Words of one matter: one only makes the other likely.
const NEAR = `
develop build create design implement produce construct engineer craft formulate devise
manage lead direct coordinate control
team together group
liaise communicate contact consult interact
engage involve relationship
colleague employee
partner collaborate
advise consult guide recommend
analyse investigate review study examine evaluate
develop improve
database software
network infrastructure system
system ICT infrastructure
software development engineering
code software
programming development
test quality
quality assurance excellence
requirement analysis
business commercial
market customer competition
customer satisfaction service experience
client relationship
sales customer revenue
price cost competitive
strategy plan objective
change situation circumstances
ideas concept innovation thinking
think mindset thinker
determination ambition persistence dedicated eager
commitment deadline promise deliver
time punctual
stress challenging demanding
document procedure
law contract
compliance policy standard
finance budget investment
audit control
purchase supplier
stock warehouse
machine operate
repair equipment
vehicle transport
kitchen food
patient clinical healthcare treatment
care health
medical clinical hospital
child youth family
school classroom teacher
curriculum lesson course
surgery clinical
animal veterinary
pig breed
laboratory experiment analysis
chemical substance compound
engineering technical
electrical wiring
construction site project
safety hazard health
security safety
marketing brand advertising
web HTML CSS JavaScript frontend
design layout graphic visual
content text
presentation meeting
data information
analytics insight trend
machine-learning model algorithm
model modelling
research scientific
publication journal
training development
leadership management
staff team
people personnel others
recruit candidate
salary benefit
project deadline milestone
risk uncertainty
resource budget
process operation workflow
operation operational maintenance
maintain repair support
support assistance user
troubleshoot error technical
computer science technology
technology trend digital
digital online
cloud infrastructure service
security cyber
language translation
writing text
report write
detail careful thorough quality
independent self
initiative idea
team cooperate collaborative collaboration
cross-functional department
field discipline
international cross-cultural abroad
environment sustainable
energy renewable
`;

let index: Map<string, Map<string, number>> | undefined;

/**
 * Stems that mean about the same as a stem, each with how near it is (0 to 1); few, for finding names and
 * what else a requirement may have been called, never for proving a claim.
 */
export function relatedStems(word: string): Iterable<[string, number]> {
  index ??= readMeanings();
  return index.get(word) ?? [];
}

function readMeanings(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const put = (table: string, nearness: number) => {
    for (const row of table.trim().split("\n")) {
      const stems = row.split(" ").map(stem);
      for (const one of stems) {
        const others = found.get(one) ?? new Map<string, number>();
        for (const other of stems) if (other !== one) others.set(other, nearness);
        found.set(one, others);
      }
    }
  };
  // What is in both tables counts as the same.
  put(NEAR, 0.3);
  put(SAME, 0.75);
  return found;
}
