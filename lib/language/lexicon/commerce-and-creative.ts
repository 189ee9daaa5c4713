/** Finance, commerce, marketing, media, design, law, people and offices. The format: `readLexicon`. */
export const commerceAndCreative = `
estate planning = wills and trusts
probate > estate planning
fraud detection = fraud prevention; fraud investigation
expense management = expense reports; expense reporting; expense report
Expensify > expense management
financial data services = market data terminals
Capital IQ = S&P Capital IQ > financial data services
FactSet > financial data services
financial planning software = planning software
OneStream = ^OneStream > financial planning software
Adaptive Planning = Workday Adaptive Planning > financial planning software
Anaplan > financial planning software
Hyperion = Oracle Hyperion > financial planning software; accounting
visual effects = ^VFX
compositing = rotoscoping > visual effects
newsletters = newsletter
storytelling
accruals and prepayments > accounting
prepayments > accounting
adjusting entries > accounting
credit card reconciliations > accounting
trial balance > accounting
cash flow statements > trial balance
annual accounts > trial balance
statutory accounts > trial balance
management accounts = management accounting > accounting
managerial accounting > management accounts
monthly management accounts > management accounts
purchase invoices > accounting
purchase ledger > accounting
sales ledger > accounting
supplier payments > accounting
invoice matching > accounting
expense processing > accounting
three-way match > accounting
VAT returns = ^VAT; VAT accounting > accounting
GST returns > VAT returns
sales tax returns > VAT returns
BAS preparation > VAT returns
corporation tax > accounting
international tax > corporation tax
transfer pricing > corporation tax
1099s > corporation tax
nonprofit accounting > accounting
grant accounting > accounting
fund administration > accounting
nav calculation > accounting
revenue recognition > accounting
ASC 606 > revenue recognition
IFRS 15 > revenue recognition
lease accounting > revenue recognition
ASC 842 > revenue recognition
intercompany reconciliations > accounting
intercompany transactions > accounting
intercompany > accounting
financial controls > accounting
control testing > accounting
statutory audit > accounting
audit planning > accounting
audit fieldwork > accounting
audit workpapers > accounting
audit support > accounting
year-end audit > accounting
inventory accounting > accounting
product costing > inventory accounting
forensic accounting > accounting
fraud examination > forensic accounting
credit management > accounting
dunning > accounting
aged debt > accounting
petty cash > accounting
travel expenses > petty cash
corporate cards > petty cash
project accounting > accounting
construction accounting > project accounting
retirement plans administration > pension administration
payroll software = payroll systems > accounting
Gusto > payroll software
Paycom > payroll software
^Ceridian = Ceridian Dayforce; Dayforce > payroll software
payroll taxes = payroll tax > accounting
^PAYE > payroll taxes
national insurance contributions > payroll taxes
garnishments > payroll taxes
wage calculations > payroll taxes
statutory payments > payroll taxes
time and attendance > payroll taxes
^MYOB > accounting
Wave accounting > MYOB
Sage 200 > MYOB
^DATEV > accounting
Lexware > DATEV
Essbase > Hyperion
^HFM > Hyperion
Adaptive Insights > Hyperion
SAP BPC > Hyperion
EPM systems > Hyperion
CaseWare > accounting
CCH Axcess = ^CCH > CaseWare
UltraTax > CaseWare
ProSeries > CaseWare
Lacerte > CaseWare
Drake Tax > CaseWare
TurboTax > tax software; CaseWare
tax software = ProSystem fx > tax preparation; CaseWare
financial planning & analysis > financial analysis
business planning and analysis > financial planning & analysis
business valuation > financial analysis
LBO modeling > financial analysis
company valuation > financial analysis
asset valuation > financial analysis
post-merger integration > financial analysis
corporate development > financial analysis
capital budgeting > financial analysis
capital expenditure > capital budgeting
capex > capital budgeting
investment appraisal > capital budgeting
cost-benefit analysis > capital budgeting
return on investment > capital budgeting
ROI analysis > capital budgeting
capital planning > capital budgeting
annual budgets > financial analysis
business cases = business case > financial analysis
business case development > business cases
commercial analysis > business cases
commercial acumen > business cases
business acumen > business cases
commercial awareness > business cases
cash flow forecasting > financial analysis
cash forecasting > cash flow forecasting
working capital > cash flow forecasting
credit underwriting > financial analysis
credit assessment > financial analysis
credit scoring > financial analysis
credit risk analysis > financial analysis
market risk > financial analysis
operational risk > market risk
liquidity risk > market risk
risk modeling > market risk
value at risk > market risk
stress testing models > market risk
risk analytics > market risk
counterparty risk > market risk
enterprise risk management > market risk
quantitative finance > financial analysis
financial engineering > quantitative finance
derivatives pricing > quantitative finance
quantitative modeling > quantitative finance
quant > quantitative finance
asset allocation > financial analysis
portfolio analysis > financial analysis
fund management > financial analysis
portfolio optimization > financial analysis
equity research > financial analysis
securities analysis > equity research
financial markets > equity research
commodities > equity research
foreign exchange = ^FX; currency trading > securities trading; equity research
FX trading > equity research
hedge funds > equity research
venture capital = angel investing > investment banking; financial analysis
fundraising from investors > financial analysis
investor relations > financial analysis
financial regulations = financial services regulation > financial analysis
Basel III > financial regulations
MiFID II > financial regulations
Solvency II > financial regulations
Dodd-Frank > financial regulations
FCA regulations > financial regulations
regulatory reporting > financial regulations
banking regulations > financial regulations
FINRA rules > financial regulations
SEC reporting > financial regulations
SEC filings > financial regulations
customer due diligence > anti-money laundering
sanctions screening > anti-money laundering
transaction monitoring > anti-money laundering
client onboarding checks > anti-money laundering
financial advice > financial analysis
financial counseling > financial analysis
financial coaching > financial analysis
trust administration > financial analysis
financial products > financial analysis
Morningstar > Bloomberg Terminal
Refinitiv > Bloomberg Terminal
Eikon > Bloomberg Terminal
PitchBook > Bloomberg Terminal
teller services > banking
teller operations > banking
branch banking > banking
branch operations > banking
account opening > banking
vault operations > banking
deposits and withdrawals > banking
corporate banking > banking
trade finance > banking
letters of credit > banking
transaction banking > banking
mortgage underwriting > banking
mortgage processing > banking
loan servicing = servicing loans > lending; banking
mortgage advice > banking
home loans > banking
loan underwriting > banking
payment systems = card payments > banking
payment processing > payment systems
payment gateways > payment systems
SWIFT payments > payment systems
^SEPA > payment systems
^ACH > payment systems
wire transfers > payment systems
Stripe payments > payment systems
merchant services > payment systems
fintech ~ banking
digital banking > fintech
cryptocurrency > fintech
open banking > fintech
financial technology > fintech
DeFi > fintech
consumer lending > banking
auto loans > banking
personal loans > banking
credit products > banking
foreclosure prevention ~ banking
loss mitigation > foreclosure prevention
insolvency > foreclosure prevention
debt restructuring > foreclosure prevention
risk underwriting > insurance
policy underwriting > insurance
claims administration > insurance
loss adjusting > insurance
property and casualty insurance > insurance
P&C insurance > property and casualty insurance
general insurance > property and casualty insurance
casualty insurance > property and casualty insurance
auto insurance products > property and casualty insurance
liability claims > property and casualty insurance
commercial lines > property and casualty insurance
personal lines > property and casualty insurance
life and health insurance > insurance
life insurance products > life and health insurance
annuities > life and health insurance
employee benefits insurance > life and health insurance
reinsurance > insurance
catastrophe modeling > reinsurance
actuarial modeling > reinsurance
reserving > reinsurance
insurance brokerage > insurance
policy administration > insurance brokerage
policy renewals > insurance brokerage
insurance sales > insurance brokerage
policy servicing > insurance brokerage
insurance products > insurance brokerage
workers' compensation = workers compensation > insurance
disability claims > workers' compensation
return to work programs > workers' compensation
disability management > workers' compensation
subrogation > insurance
bodily injury claims > subrogation
Xactimate > subrogation
candidate interviews > human resources
conducting interviews > human resources
behavioral interviewing > human resources
candidate screening > human resources
resume screening > human resources
CV screening > human resources
applicant screening > human resources
talent sourcing > human resources
Boolean search > human resources
LinkedIn Recruiter > human resources
headhunting > human resources
executive search > human resources
full cycle recruitment > human resources
campus recruiting > human resources
talent pipelines > human resources
employer branding > human resources
job advertising > employer branding
candidate experience > employer branding
recruitment marketing > employer branding
I-9 verification > human resources
E-Verify process > human resources
pre-employment checks > human resources
Form I-9 > human resources
leave management > human resources
salary benchmarking > human resources
reward strategy > human resources
grievance handling > human resources
disciplinary procedures > employee relations; human resources
employee discipline > human resources
disciplinary and grievance > employee relations; human resources
leadership development ~ human resources
manpower planning > human resources
competency frameworks > human resources
headcount planning > human resources
employee wellbeing > human resources
wellbeing programs > human resources
culture building > human resources
staff engagement > human resources
goal setting ~ human resources
feedback conversations ~ human resources
coaching for performance ~ human resources
performance improvement plans > human resources
staff evaluations > human resources
HR policies = HR policy > human resources
HR administration > HR policies
HR compliance > HR policies
HR analytics > human resources
people analytics > HR analytics
workforce analytics > HR analytics
HR metrics > HR analytics
HR reporting > HR analytics
Personio > human resources
HiBob > human resources
Rippling > human resources
^Workable > human resources
Namely > human resources
^Lever ATS > human resources
SmartRecruiters > human resources
JobVite > human resources
Bullhorn > human resources
NEOGOV > human resources
training facilitation = training facilitator ~ human resources
facilitating workshops = workshop facilitation ~ human resources
classroom training ~ human resources
train the trainer ~ human resources
training sessions ~ human resources
delivering training ~ human resources
training programs ~ human resources
Adobe Captivate ~ human resources
eLearning = elearning ~ human resources
storyboarding courses ~ human resources
^ADDIE ~ human resources
Camtasia ~ human resources
Articulate Rise ~ human resources
training needs analysis ~ human resources
learning needs analysis > training needs analysis
learning and development > training needs analysis
training coordination > training needs analysis
training plans > training needs analysis
training evaluation > training needs analysis
outplacement > human resources
expatriate management > human resources
global mobility > expatriate management
equal opportunity compliance > human resources
affirmative action plans > equal opportunity compliance
EEO reporting > equal opportunity compliance
ADA accommodations > equal opportunity compliance
workplace investigations > human resources
employee investigations > workplace investigations
HR investigations > workplace investigations
lead gen > sales
cold outreach > sales
new business generation > sales
lead qualification > sales
sales prospecting > sales
cold emailing > sales
outbound prospecting > sales
inbound sales > sales
telephone sales > sales
remote selling > sales
field sales > sales
door-to-door sales > field sales
territory sales > field sales
route sales > field sales
face-to-face sales > field sales
value selling > sales
SPIN selling > sales
Challenger Sale > sales
MEDDIC > sales
MEDDPICC > sales
needs-based selling > sales
relationship selling > sales
solution sales > sales
closing deals = deal closing > sales
sales closing > closing deals
negotiating contracts > closing deals
sales negotiation > closing deals
key accounts > sales
strategic accounts > key accounts
major accounts > key accounts
account planning > key accounts
account growth > key accounts
account retention > key accounts
enterprise accounts > key accounts
channel sales > sales
partner management > channel sales
channel partners > channel sales
reseller management > channel sales
partner sales > channel sales
distributor management > channel sales
strategic partnerships > channel sales
distributor relations > channel sales
partnership building > channel sales
enterprise software sales > sales
SaaS sales > enterprise software sales
software sales > enterprise software sales
complex sales > enterprise software sales
B2C sales > enterprise software sales
tech sales > enterprise software sales
sales presentations > sales
sales demos > sales presentations
sales pitches > sales presentations
sales enablement > sales
sales administration > sales
sales analytics > sales
sales planning > sales
revenue operations > sales
^CPQ > sales
sales support > sales
sales processes > sales
quota attainment > sales
sales goals > sales
KPIs in sales > sales
meeting sales targets > sales
revenue growth > sales
revenue targets > sales
meeting targets > sales
tender management = tendering > sales
RFP responses > tender management
bids and tenders > tender management
price quotes > sales
processing orders > sales
order entry > sales
sales orders > sales
order management > sales
quote preparation > sales
purchase orders processing > sales
medical sales > sales
pharmaceutical sales > medical sales
medical device sales > medical sales
pharma sales > medical sales
capital equipment sales > medical sales
automotive sales > sales
car sales > automotive sales
vehicle sales > automotive sales
dealership sales > automotive sales
F&I > automotive sales
finance and insurance > automotive sales
lettings > sales
real estate transactions > sales
estate agency > sales
property viewings > sales
buyer representation > sales
listing agent > sales
leasing consultant > sales
insurance sales methods > sales
solar sales > sales
energy sales > sales
advertising sales > sales
media sales > sales
ad sales > sales
wine sales > sales
furniture sales > sales
fashion sales > sales
travel sales > sales
technical product sales > sales
trade shows = trade show planning > sales
trade fairs > trade shows
franchise management = franchising > sales
multi-unit management > franchise management
multi-site management > franchise management
area management > franchise management
district management > franchise management
window displays > retail sales
store displays = in-store displays > retail sales
display building > retail sales
clienteling > retail sales
personal shopping > clienteling
personal styling > clienteling
styling advice > clienteling
wardrobe consulting > clienteling
operating tills > retail sales
checkout > operating tills
till work > operating tills
register operation > operating tills
operating a cash register > operating tills
cash register operation > operating tills
checkout operations > operating tills
fitting rooms > retail sales
size advice > fitting rooms
bra fitting > fitting rooms
shoe fitting > fitting rooms
store replenishment > retail sales
backroom organization > store replenishment
facing shelves > store replenishment
shelf stacking > store replenishment
merchandise handling > store replenishment
stock room > store replenishment
sales floor coverage > retail sales
floor supervision > sales floor coverage
shop management > sales floor coverage
store supervision > sales floor coverage
retail operations > sales floor coverage
retail supervision > sales floor coverage
loyalty programs = loyalty program > retail sales
store credit cards > loyalty programs
membership sales > loyalty programs
gift registries > retail sales
category management > retail sales
assortment planning > category management
merchandise planning > category management
purchasing for retail > category management
range planning > category management
product sourcing > category management
open to buy > category management
grocery retail > retail sales
produce department > grocery retail
deli counter > grocery retail
fresh food counter > grocery retail
bakery counter > grocery retail
fishmonger > grocery retail
luxury retail > retail sales
jewelry sales > luxury retail
watch sales > luxury retail
luxury sales > luxury retail
fuel station operation > retail sales
forecourt > fuel station operation
client support > customer service
product support > customer service
support tickets > customer service
ticketing systems = ticketing system > customer service
support requests > customer service
customer relations > customer service
client servicing > customer service
^CSAT > customer service
service quality > customer service
customer focus = customer-focused service > customer service
^CX > customer service
service recovery > customer service
de-escalating customers > service recovery
difficult customers > service recovery
angry customers > service recovery
escalation handling > service recovery
e-mail support > customer service
social media support > e-mail support
omnichannel support > e-mail support
written correspondence with customers > e-mail support
phone support > customer service
telephone support > customer service
help center content > customer service
knowledge base = knowledge bases > help center content
knowledge base articles > help center content
knowledge management > help center content
visitor reception > customer service
receptionist duties > customer service
welcoming guests > customer service
complaint investigation > customer service
ombudsman work > complaint investigation
bilingual customer service > customer service
multilingual support > bilingual customer service
campaign management = campaign planning > marketing
campaign execution > campaign management
campaign development > campaign management
marketing programs > campaign management
integrated campaigns > campaign management
marketing planning > marketing
GTM strategy > marketing
strategic marketing > marketing
market entry > marketing
market segmentation > marketing
pay-per-click advertising > marketing
Bing Ads > pay-per-click advertising
display advertising > pay-per-click advertising
retargeting > pay-per-click advertising
LinkedIn Ads > pay-per-click advertising
TikTok Ads > pay-per-click advertising
SEM campaigns > pay-per-click advertising
YouTube Ads > pay-per-click advertising
programmatic advertising > marketing
DV360 > programmatic advertising
The Trade Desk > programmatic advertising
ad operations > programmatic advertising
Google Ad Manager > programmatic advertising
demand-side platforms > programmatic advertising
growth hacking > marketing
demand generation > marketing
user acquisition > marketing
customer acquisition > marketing
growth strategy > marketing
acquisition marketing > marketing
lifecycle marketing > marketing
retention marketing > marketing
conversion rate optimization = ^CRO > marketing
landing page optimization > conversion rate optimization
landing pages = landing page design > conversion rate optimization
conversion optimization > conversion rate optimization
funnel optimization > conversion rate optimization
conversion funnels > conversion rate optimization
ambassador programs > marketing
creator partnerships > marketing
influencer relations > marketing
event marketing > marketing
experiential marketing > event marketing
field marketing > event marketing
brand activation > event marketing
promotional events > event marketing
promotional campaigns > event marketing
community building > marketing
online communities > marketing
social media moderation > marketing
content moderation > marketing
marketing analytics > marketing
marketing metrics > marketing analytics
attribution modeling > marketing analytics
campaign analytics > marketing analytics
customer segmentation > marketing analytics
marketing mix modeling > marketing analytics
web traffic analysis > marketing analytics
audience analysis > marketing analytics
campaign reporting > marketing analytics
customer lifetime value > marketing analytics
SEO tools > marketing
Moz > SEO tools
Screaming Frog > SEO tools
link building > SEO tools
Google Search Console > SEO tools
backlinks > SEO tools
on-page SEO > SEO tools
technical SEO > SEO tools
Campaign Monitor > marketing
ActiveCampaign > marketing
SendGrid > marketing
email newsletters > marketing
Adobe Marketo > marketing
Sprout Social > marketing
Buffer > marketing
social media scheduling > marketing
Later scheduling > marketing
social platforms > marketing
direct mail > marketing
print marketing > direct mail
marketing collateral > direct mail
sales collateral > direct mail
promotional materials > direct mail
B2B marketing > marketing
account-based marketing = ^ABM > B2B marketing
trade marketing > B2B marketing
channel marketing > B2B marketing
partner marketing > B2B marketing
B2C marketing > B2B marketing
consumer marketing > B2B marketing
shopper marketing > B2B marketing
brand guidelines > marketing
rebranding > marketing
corporate identity > marketing
brand positioning > marketing
CRM marketing > marketing
customer loyalty > CRM marketing
lifecycle campaigns > CRM marketing
SMS marketing > CRM marketing
loyalty marketing > CRM marketing
database marketing > CRM marketing
direct marketing > CRM marketing
app store optimization = ^ASO > marketing
mobile marketing > app store optimization
app marketing > app store optimization
marketing budget management > marketing
marketing operations > marketing budget management
MarTech > marketing budget management
agency management = managing agencies > marketing budget management
integrated marketing communications > marketing budget management
competitive intelligence > marketing
industry analysis > marketing
market trends > marketing
competitive landscape > marketing
SWOT analysis > marketing
market insights > marketing
press conferences > public relations
media monitoring > public relations
press office > public relations
journalist relations > public relations
media training > public relations
media outreach > public relations
media inquiries > public relations
reputation management > public relations
issues management > public relations
speech writing = speechwriting > public relations
ghostwriting > speech writing
executive communications > speech writing
talking points > speech writing
intranet content > public relations
internal newsletters > public relations
staff communications > public relations
political campaigns > public relations
campaign organizing > public relations
external relations > public relations
public engagement > public relations
political affairs > public relations
fiction writing > writing
poetry > writing
narrative design > writing
narrative writing > writing
writing content > writing
blog writing > writing
article writing > writing
web copy > writing
blog posts > writing
digital content > writing
content planning > writing
editorial planning > writing
editorial calendars = editorial calendar > writing
content calendars > writing
content marketing strategy > writing
content audits > writing
proof-reading > writing
line editing > proof-reading
sub-editing > proof-reading
fact checking = fact-checking > proof-reading
UX writing > writing
microcopy > UX writing
content design > UX writing
style guides > writing
AP style > style guides
APA style > style guides
Chicago Manual of Style > style guides
AP Stylebook > style guides
house style > style guides
memo writing > writing
proposal drafting > writing
writing proposals > writing
drafting documents > writing
preparing reports > writing
presentation design > writing
slide decks > presentation design
presenting findings > presentation design
presentation preparation > presentation design
slide design > presentation design
radio broadcasting > writing
voice-over = voiceover > writing
voice acting > writing
radio production > writing
live broadcasting > writing
investigative journalism > writing
interviewing sources > writing
newsgathering > writing
photojournalism > writing
subtitling > writing
localisation > subtitling
audio typing > typing
literary agenting > writing
manuscript editing > writing
editorial management > writing
e-book production > writing
acquisitions editing > writing
magazine production > writing
page layout > graphic design
editorial design > graphic design
book design > graphic design
magazine layout > graphic design
logo design > graphic design
visual identity > logo design
icon design > logo design
infographic design > logo design
packaging graphics > graphic design
signage design > packaging graphics
environmental graphics > packaging graphics
large format printing > packaging graphics
exhibition graphics > packaging graphics
vinyl graphics > packaging graphics
sign making > packaging graphics
color theory = colour theory ~ graphic design
art directing > color theory
creative concepts > color theory
concept development > color theory
creative strategy > color theory
retouching ~ graphic design
photo manipulation ~ graphic design
image retouching ~ graphic design
colour correction = color correction ~ graphic design
color grading ~ graphic design
Procreate ~ graphic design
digital painting ~ graphic design
concept art ~ graphic design
character design ~ graphic design
storyboards = storyboarding ~ graphic design
comics ~ graphic design
hand drawing ~ graphic design
freehand drawing ~ graphic design
Balsamiq ~ graphic design
Marvel prototyping ~ graphic design
Framer ~ graphic design
Zeplin ~ graphic design
wire-framing ~ graphic design
mock-ups > wire-framing
user flows > wire-framing
wireframes and prototypes > wire-framing
clickable prototypes > wire-framing
information architecture ~ graphic design
card sorting > information architecture
sitemaps > information architecture
navigation design > information architecture
user journeys > information architecture
journey mapping > information architecture
user personas > information architecture
customer journey > information architecture
customer journey mapping > information architecture
user journey mapping > information architecture
interaction designer work ~ graphic design
UI design patterns > interaction designer work
microinteractions > interaction designer work
human-computer interaction = ^HCI > interaction designer work
accessibility design = accessible design > web accessibility
inclusive design > accessibility design
WCAG 2.1 > accessibility design
studio lighting ~ graphic design
food photography ~ graphic design
portrait photography ~ graphic design
^DSLR ~ graphic design
wedding photography ~ graphic design
drone photography ~ graphic design
Houdini ~ graphic design
3D rendering ~ graphic design
character animation ~ graphic design
rigging characters ~ graphic design
V-Ray = Vray > 3D rendering software ~ graphic design
3D design ~ graphic design
Substance Painter ~ graphic design
KeyShot ~ graphic design
Adobe Animate ~ graphic design
Toon Boom > Adobe Animate
stop motion > Adobe Animate
Lottie animations > Adobe Animate
animated videos > Adobe Animate
Spine animation > Adobe Animate
Nuke compositing ~ graphic design
green screen ~ graphic design
special effects ~ graphic design
^Avid > video editing
iMovie > video editing
Sony Vegas > video editing
cinematography ~ graphic design
camera operator > cinematography
directing films > cinematography
film making = filmmaking > cinematography
documentary film > film making
lighting for film > cinematography
live streaming > cinematography
video shooting > cinematography
audio mixing ~ graphic design
Logic Pro ~ graphic design
mixing and mastering ~ graphic design
Audacity ~ graphic design
Adobe Audition ~ graphic design
recording music ~ graphic design
sound mixing ~ graphic design
stagecraft ~ graphic design
set design ~ graphic design
set construction ~ graphic design
theatre production ~ graphic design
lighting rigs ~ graphic design
props ~ graphic design
theatrical lighting ~ graphic design
costume design ~ graphic design
theater production ~ graphic design
scenography ~ graphic design
theatre performance ~ graphic design
stage performance ~ graphic design
choreography ~ graphic design
ballet ~ graphic design
vocal performance ~ graphic design
modeling for fashion ~ graphic design
stand-up comedy ~ graphic design
puppetry ~ graphic design
musical instruments ~ graphic design
piano > musical instruments
violin > musical instruments
drums > musical instruments
musical composition = music composition > musical instruments
songwriting > music; musical instruments
music production > musical instruments
DJing > musical instruments
sheet music > musical instruments
sight-reading > musical instruments
painting art ~ graphic design
watercolor ~ graphic design
mixed media ~ graphic design
drawing and painting ~ graphic design
oil painting ~ graphic design
calligraphy ~ graphic design
exhibition design ~ graphic design
art handling ~ graphic design
gallery management ~ graphic design
collections management = object records; accessioning; collections care
PastPerfect = PastPerfect database; PastPerfect software > collections management software
The Museum System = Gallery Systems TMS > collections management software
collections management software = collection management software; collections database > collections management
art conservation ~ graphic design
art restoration ~ graphic design
museum education ~ graphic design
textile design ~ graphic design
fashion styling = wardrobe styling; fashion styling > textile design
pattern drafting > textile design
fashion illustration > textile design
trend forecasting > textile design
technical fashion design > textile design
print design textiles > textile design
fashion merchandising > textile design
tech packs > textile design
furniture design ~ graphic design
color schemes > furniture design
home staging > furniture design
FF&E > furniture design
kitchen design > furniture design
interior styling > furniture design
interior architecture > furniture design
lighting layout > furniture design
mood boards = moodboards > furniture design
contract drafting and negotiation ~ legal research
commercial contracts ~ legal research
^NDAs ~ legal research
motions practice ~ legal research
trial practice ~ legal research
courtroom advocacy ~ legal research
oral advocacy ~ legal research
brief writing > legal research
witness interviews ~ legal research
medical malpractice ~ legal research
settlement negotiations ~ legal research
mediation law ~ legal research
dispute settlement ~ legal research
company law ~ legal research
company secretarial ~ legal research
mergers law ~ legal research
corporate secretarial ~ legal research
entity management ~ legal research
board governance ~ legal research
estate law ~ legal research
trusts and estates ~ legal research
elder law ~ legal research
estate administration ~ legal research
landlord and tenant ~ legal research
residential conveyancing > real estate law
title searches ~ legal research
environmental law ~ legal research
energy law ~ legal research
constitutional law ~ legal research
public law ~ legal research
human rights law ~ legal research
international law ~ legal research
human rights ~ legal research
EU law ~ legal research
competition law ~ legal research
antitrust ~ legal research
consumer protection ~ legal research
public procurement law ~ legal research
maritime law ~ legal research
bankruptcy law ~ legal research
insolvency law > bankruptcy law
banking law > bankruptcy law
finance law > bankruptcy law
labor and employment law ~ legal research
discrimination law > labor and employment law
trademark law ~ legal research
copyright law ~ legal research
IP law ~ legal research
patent drafting ~ legal research
IP management ~ legal research
public defense ~ legal research
prosecuting ~ legal research
criminology ~ legal research
victimology ~ legal research
probation supervision ~ legal research
juvenile law ~ legal research
^Clio ~ legal research
^PACER ~ legal research
Practical Law > legal research
legal databases > legal research
HeinOnline > legal research
legal administration ~ legal research
legal secretarial > legal administration
legal filing > legal administration
case management software > legal administration
legal billing > legal administration
calendaring court dates > legal administration
legal assistant work > legal administration
client intake law > legal administration
legal correspondence > legal administration
Relativity = Relativity eDiscovery ~ legal research
discovery review ~ legal research
privilege review ~ legal research
compliance audits ~ legal research
policy compliance ~ legal research
compliance programs = compliance training; compliance management ~ legal research
legal compliance ~ legal research
ethics and compliance ~ legal research
anti-corruption ~ legal research
anti-bribery ~ legal research
^FCPA ~ legal research
whistleblowing ~ legal research
compliance reporting ~ legal research
export controls ~ legal research
^ITAR > export controls
EAR regulations > export controls
trade compliance > export controls
privacy compliance ~ legal research
privacy impact assessments > privacy compliance
data subject requests > privacy compliance
data protection law > privacy compliance
data processing agreements > privacy compliance
supplier selection > procurement
global sourcing > procurement
supplier sourcing > procurement
direct procurement > procurement
sourcing strategies > procurement
supply sourcing > procurement
purchase order management > procurement
buying goods > procurement
purchase requisitions > procurement
raising purchase orders > procurement
materials purchasing > procurement
supplier relationship management > procurement
supplier performance > procurement
vendor negotiations > procurement
supplier negotiations = supplier negotiation > procurement
supplier evaluation > procurement
third-party risk management > procurement
spend analysis > procurement
cost savings > spend analysis
cost reduction > spend analysis
category strategy > spend analysis
cost optimization > spend analysis
should-cost analysis > spend analysis
contract compliance > procurement
contractor management > procurement
contract negotiation and administration > procurement
FAR regulations > procurement
service level agreements = ^SLAs > procurement
import purchasing > procurement
landed cost > import purchasing
supply contracts > import purchasing
foreign trade > import purchasing
international procurement > import purchasing
global trade > import purchasing
e-procurement > procurement
e-tendering > e-procurement
Jaggaer > e-procurement
P2P > e-procurement
procure-to-pay > e-procurement
purchase-to-pay > e-procurement
order-to-cash > e-procurement
source-to-pay > e-procurement
O2C > e-procurement
record-to-report > e-procurement
sales and operations planning = sales & operations planning > supply chain management
integrated business planning > sales and operations planning
supply and demand planning > sales and operations planning
master scheduling > sales and operations planning
inventory optimization > supply chain management
safety stock > inventory optimization
inventory analysis > inventory optimization
inventory accuracy > inventory optimization
inventory forecasting > inventory optimization
shipment tracking > supply chain management
shipping documentation > supply chain management
shipping logistics > supply chain management
logistics planning > supply chain management
transport coordination > supply chain management
logistics operations > supply chain management
international shipping > supply chain management
inbound logistics > supply chain management
outbound logistics > supply chain management
shipment planning > supply chain management
network optimization > supply chain management
supply chain analytics > network optimization
supply chain optimization > network optimization
supply chain planning > network optimization
supply chain strategy > network optimization
supply chain processes > network optimization
materials management = material management > supply chain management
parts management > materials management
spare parts management > materials management
material control > materials management
^Blue Yonder > supply chain management
^JDA > Blue Yonder
Kinaxis > Blue Yonder
SAP APO > Blue Yonder
SAP IBP > Blue Yonder
o9 Solutions > Blue Yonder
Manhattan Associates > Blue Yonder
HighJump > Blue Yonder
SAP EWM > Blue Yonder
product road maps > product management
roadmapping > product management
product planning > product management
roadmap development > product management
product discovery > product management
customer discovery > product discovery
customer interviews > product discovery
opportunity assessment > product discovery
product research > product discovery
concept testing > product discovery
idea generation > product discovery
new product development = ^NPD > product management
product launch = launching products > product management
product lifecycle = product life cycle > product management
product innovation > product management
innovation management > product management
new product introduction = ^NPI > product management
R&D > product management
research and development > product management
product requirements > product management
^PRDs > product requirements
product specifications > product requirements
product documentation > product requirements
requirements documents = requirements documentation > product requirements
requirement specifications > product requirements
functional requirements > product requirements
technical requirements > product requirements
requirements management > product requirements
feature prioritization > product management
prioritization frameworks > feature prioritization
RICE scoring > feature prioritization
product metrics > feature prioritization
product experimentation > feature prioritization
product KPIs > feature prioritization
product usage data > feature prioritization
product data management > product management
product information management > product data management
PIM systems > product data management
product catalog > product data management
Akeneo > product data management
product content > product data management
subscription models > product management
revenue models > product management
business models = business modeling; business model design > product management
SaaS metrics > product management
pricing analysis > product management
dynamic pricing > product management
revenue management > product management
yield management > product management
^ARR > product management
project plans = planning projects > project management
work breakdown structure > project plans
Gantt charts > project plans
critical path > project plans
project timelines > project plans
project schedules > project plans
timeline management > project plans
project scope > project plans
scope management > project plans
project administration > project management
project support > project management
^PMO > project management
project documentation > project management
project office > project management
meeting minutes for projects > project management
project assistance > project management
project communication > project management
project reporting > project management
status reporting > project management
project tracking > project management
project controls > project management
project monitoring > project management
earned value management > project management
project implementation = implementation projects > project management
project execution > project management
delivery management > project management
leading projects = project lead > project management
software implementation = system implementation; systems implementation; implementation management > project management
end-to-end project management > project management
project budgets = project budget management > project management
project finance > project budgets
project costing > project budgets
project cost control > project budgets
cost management > project budgets
risk registers > project management
risk identification > project management
project risk management > project management
risk evaluation > project management
risk control > project management
portfolio governance > project management
program governance = governance frameworks > portfolio governance
portfolio planning > portfolio governance
project portfolio management > portfolio governance
project governance > portfolio governance
steering committees > portfolio governance
project methodologies = project management methodologies > portfolio governance
process documentation > operations management
work instructions > operations management
procedure writing > operations management
operating procedures = operational procedures > operations management
developing procedures > operations management
operational excellence > operations management
process optimisation > operational excellence
workflow optimization > operational excellence
workflow design > operational excellence
process redesign > operational excellence
business process reengineering > operational excellence
efficiency improvements > operational excellence
operational efficiency > operational excellence
process design and improvement > operational excellence
process excellence > operational excellence
business transformation > operational excellence
productivity improvement > operational excellence
business improvement > operational excellence
process efficiency > operational excellence
workflow automation > operational excellence
process automation > operational excellence
process management > operational excellence
business process management = ^BPM > operational excellence
rota planning > operations management; scheduling
employee scheduling > operations management
workforce management > operations management
staffing schedules > operations management
workforce scheduling > operations management
staff rotas > operations management; scheduling
staff rosters > operations management
labor scheduling > operations management
duty rosters > operations management
supervising teams > operations management
managing staff > operations management
supervising employees > operations management
leading staff > operations management
personnel supervision > operations management
crew supervision > operations management
team leading > operations management
crew leadership > operations management
people leadership > operations management
operations planning > operations management
operational leadership > operations management
operations strategy > operations management
site operations > operations management
multi-site operations > site operations
branch management > site operations
service operations > site operations
service delivery = service delivery management > site operations
field service = field service management > site operations
outsourcing > site operations
benchmark reporting > operations management
performance dashboards > benchmark reporting
balanced scorecard > benchmark reporting
operational reporting > benchmark reporting
KPI reporting > benchmark reporting
KPI tracking > benchmark reporting
KPI monitoring > benchmark reporting
corporate strategy > operations management
strategy execution > operations management
strategic analysis > operations management
strategy formulation > operations management
business planning = business plans > operations management
strategic initiatives > operations management
strategic decision making > operations management
growth planning > operations management
business plan development > operations management
strategic management > operations management
strategy consulting > operations management
corporate planning > operations management
scenario planning > operations management
long-term planning > operations management
goal setting in organizations > operations management
transformation programs > operations management
change leadership > transformation programs
change communication > transformation programs
^ADKAR > transformation programs
Prosci > transformation programs
change initiatives > transformation programs
business change > transformation programs
change control > transformation programs
turnaround management > transformation programs
management consultancy = consulting services > operations management
IT consulting > management consultancy
client engagements > management consultancy
technology consulting > management consultancy
advising clients > management consultancy
business advisory > management consultancy
@license
CPA qualified > accounting
ACA qualified > accounting
^ICAEW > accounting
^ACCA qualified > accounting
part-qualified accountant > accounting
^CIPFA > accounting
^CA(SA) > accounting
CIMA qualified > accounting
AAT Level 3 > accounting
AAT Level 4 > accounting
certified bookkeeper > accounting
^QuickBooks ProAdvisor > accounting
QuickBooks certification > accounting
Xero certified > accounting
certified public bookkeeper > accounting
^CGFM = certified government financial manager > accounting
^CPFO = certified public finance officer > accounting
tax preparer certification > accounting
^PTIN > accounting
chartered tax adviser = ^CTA > accounting
^ATT qualification > accounting
tax adviser license > accounting
^NMLS license = ^NMLS; NMLS registration > banking
mortgage loan originator license > banking
^MLO license > banking
^CeMAP > banking
mortgage broker licence > banking
^CAMS > banking
certified anti-money laundering specialist > banking
ACAMS certification > banking
^FRM = financial risk manager ~ banking
^PRM ~ banking
^CAIA = chartered alternative investment analyst ~ banking
actuarial exams ~ banking
^ASA actuary ~ banking
^FSA actuary ~ banking
^FCAS ~ banking
^FIA actuary ~ banking
actuarial credentials ~ banking
associate of the Society of Actuaries ~ banking
investment adviser registration ~ banking
Series 7 license ~ banking
Series 24 ~ banking
^IMC ~ banking
^DipPFS ~ banking
^DipFA ~ banking
Level 4 diploma in financial planning ~ banking
treasury certification ~ banking
^CTP = certified treasury professional ~ banking
^AMCT ~ banking
^CPCU = chartered property casualty underwriter ~ banking
^CII ~ banking
chartered insurance ~ banking
^ARM insurance ~ banking
insurance adjuster license ~ banking
claims adjuster license ~ banking
^aPHR > human resources
HR certification > human resources
CIPD Level 5 > human resources
CIPD Level 7 > human resources
CIPD Level 3 > human resources
^GPHR > human resources
certified compensation professional > human resources
^CCP certification > human resources
^CEBS > human resources
certified employee benefit specialist > human resources
coaching certification ~ human resources
^ICF coach ~ human resources
ICF certification ~ human resources
certified professional coach ~ human resources
^ACC coach ~ human resources
^PCC coach ~ human resources
training certification ~ human resources
^CPTD ~ human resources
^CPLP ~ human resources
train-the-trainer certificate ~ human resources
certificate IV in training and assessment ~ human resources
^TAE40116 ~ human resources
Level 3 Award in Education and Training ~ human resources
^PTLLS ~ human resources
^A1 assessor award ~ human resources
assessor qualification ~ human resources
^CAVA ~ human resources
^TAQA ~ human resources
Google Analytics Individual Qualification = ^GAIQ > marketing
Google certification > marketing
Meta Blueprint > marketing
Facebook Blueprint > marketing
^CIM qualification > marketing
chartered marketer > marketing
CIM diploma > marketing
^APR accreditation > marketing
digital marketing certification > marketing
salesforce marketing certification > marketing
Marketing Cloud Email Specialist > marketing
Pardot certification > marketing
^MCIPS > procurement
CIPS qualification = CIPS qualified > procurement
^CIPS Level 4 > procurement
certified professional in supply management > procurement
^CPIM certified > procurement
^CLTD > procurement
APICS certification > procurement
customs broker > procurement
project management certification = project management certifications; certified project manager > project management
^PgMP > project management
^APM qualification > project management
APM PMQ = ^PMQ; project management qualification > project management
^IPMA > project management
^MSP practitioner = ^MSP > project management
PRINCE2 Practitioner > project management
PRINCE2 Foundation > project management
AgilePM > project management
^PMI-RMP > project management
^PMI-SP > project management
change management certification > project management
Prosci certification = Prosci certified > project management
APMG change management > project management
business analysis certification > project management
^CBAP > project management
^CCBA > project management
^PMI-PBA > project management
^IIBA > project management
BCS business analysis > project management
Lean Six Sigma Yellow Belt = Six Sigma Yellow Belt > Six Sigma; Lean
yellow belt > project management
Lean Six Sigma Green Belt > Six Sigma; Lean
Lean Six Sigma Black Belt > Six Sigma; Lean
Master Black Belt > project management
TOGAF certification = TOGAF certified > project management
ITIL v3 > project management
ITIL 4 > project management
ITIL v4 > project management
ITIL Expert > project management
solicitor qualification ~ legal research
^SRA ~ legal research
solicitor ~ legal research
legal practice course ~ legal research
^SQE ~ legal research
barrister ~ legal research
called to the bar ~ legal research
admitted to practice ~ legal research
state bar license ~ legal research
admission to the bar ~ legal research
law license ~ legal research
active bar membership ~ legal research
^NQ solicitor ~ legal research
chartered legal executive ~ legal research
^CILEX ~ legal research
^FCILEX ~ legal research
licensed conveyancer ~ legal research
legal executive ~ legal research
compliance certification ~ legal research
^CCEP ~ legal research
^CRCM ~ legal research
^CCO certification ~ legal research
^ICA diploma ~ legal research
compliance diploma ~ legal research
^CHC ~ legal research
patent attorney registration = registered patent attorney ~ legal research
patent bar ~ legal research
^USPTO registration ~ legal research
European patent attorney ~ legal research
court reporter certification ~ legal research
^RPR ~ legal research
court interpreter certification = certified court interpreter ~ legal research
certified interpreter ~ legal research
medical interpreter certification ~ legal research
^CCHI ~ legal research
^CMI interpreter ~ legal research
sworn translator ~ legal research
real estate broker > real estate
real estate salesperson license > real estate
broker license > real estate
property management certification > real estate
^CPM property > real estate
^ARM property > real estate
^CAM certification > real estate
community association manager > real estate
^IRPM > real estate
^ARLA > real estate
^CAPS property > real estate
certified apartment manager > real estate
^CMCA > real estate
home inspector license = certified home inspector > real estate
`;
