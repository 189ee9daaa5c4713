/** Finance, commerce, marketing, media, design, law, people and offices. The format: `readLexicon`. */
export const commerceAndCreative = `
estate planning = wills and trusts
probate ~ estate planning; legal practice
fraud detection = fraud prevention; fraud investigation
expense management = expense reports; expense reporting; expense report
Expensify > expense management
financial data services = market data terminals
Capital IQ = S&P Capital IQ > financial data services
FactSet > financial data services
financial planning software = planning software
OneStream = ^OneStream > financial planning software
Adaptive Planning = Workday Adaptive Planning; Adaptive Insights > financial planning software
Anaplan > financial planning software
Hyperion = Oracle Hyperion > financial planning software ~ accounting
visual effects = ^VFX
compositing > visual effects
rotoscoping > visual effects
newsletters = newsletter
storytelling
accruals and prepayments > accounting
prepayments > accounting
adjusting entries > accounting
credit card reconciliations > accounting
trial balance > accounting
cash flow statements > financial reporting
annual accounts > financial reporting
statutory accounts > financial reporting
management accounts = management accounting > accounting
managerial accounting > management accounts
monthly management accounts > management accounts
purchase invoices > accounts payable
purchase ledger > accounts payable
sales ledger > accounts receivable
supplier payments > accounts payable
invoice matching > accounts payable
expense processing > expense management ~ accounting
three-way match > accounts payable
VAT returns = ^VAT; VAT accounting > taxation
GST returns > goods and services tax
sales tax returns > taxation
BAS preparation > goods and services tax
corporation tax = corporate tax > taxation
international tax > taxation
transfer pricing > taxation
1099s ~ taxation
nonprofit accounting > accounting
grant accounting > accounting
fund administration ~ accounting
nav calculation ~ accounting; fund administration
revenue recognition > accounting
ASC 606 > revenue recognition; US GAAP
IFRS 15 > revenue recognition; IFRS
lease accounting > accounting
ASC 842 > lease accounting; US GAAP
intercompany reconciliations > accounting
intercompany transactions > accounting
intercompany > accounting
financial controls > internal controls ~ accounting
control testing > internal controls ~ auditing
statutory audit > auditing ~ accounting
audit planning > auditing ~ accounting
audit fieldwork > auditing ~ accounting
audit workpapers > auditing ~ accounting
audit support ~ auditing; accounting
year-end audit > auditing ~ accounting
inventory accounting > accounting
product costing > cost accounting
forensic accounting > accounting
fraud examination > fraud detection ~ forensic accounting
credit management ~ accounting
dunning > accounts receivable
aged debt > accounts receivable
petty cash ~ accounting
travel expenses > expense management ~ accounting
corporate cards ~ expense management
project accounting > accounting
construction accounting > project accounting
retirement plans administration > pension administration
payroll software = payroll systems > payroll
Gusto = Gusto payroll > payroll software
Paycom > payroll software
^Ceridian = Ceridian Dayforce; Dayforce > payroll software
payroll taxes = payroll tax > payroll
^PAYE > payroll taxes
national insurance contributions > payroll taxes
garnishments > payroll
wage calculations > payroll
statutory payments > payroll
time and attendance ~ payroll
^MYOB > accounting software ~ accounting
Wave accounting > accounting software ~ accounting
Sage 200 > Sage ~ accounting
^DATEV > accounting software ~ accounting
Lexware > accounting software ~ accounting
Essbase > Hyperion
^HFM > Hyperion
SAP BPC > financial planning software ~ SAP
EPM systems > financial planning software
CaseWare > accounting software ~ accounting; auditing
CCH Axcess = ^CCH > tax software
UltraTax > tax software
ProSeries > tax software
Lacerte > tax software
Drake Tax > tax software
TurboTax > tax software
tax software > tax preparation
ProSystem fx > tax software
financial planning & analysis > financial analysis
business planning and analysis > financial planning & analysis
business valuation > financial analysis
LBO modeling > financial modeling
company valuation > financial analysis
asset valuation ~ financial analysis
post-merger integration ~ mergers and acquisitions
corporate development ~ mergers and acquisitions
capital budgeting > financial analysis; budgeting
capital expenditure ~ capital budgeting
capex ~ capital budgeting
investment appraisal > financial analysis ~ capital budgeting
cost-benefit analysis > financial analysis ~ capital budgeting
return on investment ~ financial analysis
ROI analysis > financial analysis ~ capital budgeting
capital planning > capital budgeting
annual budgets > budgeting
business cases = business case ~ financial analysis
business case development > business cases
commercial analysis ~ financial analysis; business cases
commercial acumen ~ business administration
business acumen ~ business administration
commercial awareness ~ business administration
cash flow forecasting > forecasting ~ treasury
cash forecasting > cash flow forecasting
working capital ~ treasury
credit underwriting > credit analysis
credit assessment > credit analysis
credit scoring > credit analysis
credit risk analysis > credit analysis
market risk > risk management ~ financial analysis
operational risk > risk management ~ market risk
liquidity risk > risk management ~ treasury
risk modeling ~ market risk
value at risk > market risk
stress testing models ~ market risk
risk analytics ~ market risk
counterparty risk > risk management ~ market risk
enterprise risk management > risk management
quantitative finance > financial analysis
financial engineering > quantitative finance
derivatives pricing > quantitative finance
quantitative modeling ~ quantitative finance
quant > quantitative finance
asset allocation > investment management ~ financial analysis
portfolio analysis > investment management ~ financial analysis
fund management > investment management ~ financial analysis
portfolio optimization > investment management ~ financial analysis
equity research > financial analysis
securities analysis > financial analysis ~ equity research
financial markets ~ securities trading; investment management
commodities ~ securities trading; investment management
foreign exchange = ^FX ~ securities trading; treasury
FX trading = currency trading > foreign exchange; securities trading
hedge funds ~ investment management
venture capital = angel investing ~ private equity; financial analysis
fundraising from investors ~ financial analysis
investor relations ~ corporate communications; financial reporting
financial regulations = financial services regulation > compliance ~ banking
Basel III > financial regulations
MiFID II > financial regulations
Solvency II > financial regulations
Dodd-Frank > financial regulations
FCA regulations > financial regulations
regulatory reporting > compliance ~ financial regulations
banking regulations > financial regulations
FINRA rules > financial regulations
SEC reporting > financial regulations; financial reporting
SEC filings > financial regulations
customer due diligence > anti-money laundering
sanctions screening > anti-money laundering
transaction monitoring > anti-money laundering
client onboarding checks > know your customer
financial advice > wealth management
financial counseling ~ wealth management
financial coaching ~ wealth management
trust administration ~ wealth management
financial products ~ banking
Morningstar > financial data services ~ financial analysis
Refinitiv > financial data services ~ financial analysis
Eikon > Refinitiv
PitchBook > financial data services ~ financial analysis
teller services = teller; bank teller > banking; cash handling
teller operations > banking; cash handling
branch banking > banking
branch operations > banking
account opening > banking
vault operations > banking
deposits and withdrawals > banking
corporate banking > banking
trade finance > banking
letters of credit ~ banking
transaction banking > banking
mortgage underwriting > mortgages; underwriting ~ banking
mortgage processing > mortgages ~ banking
loan servicing = servicing loans > lending ~ banking
mortgage advice > mortgages ~ banking
home loans > mortgages ~ banking
loan underwriting > lending ~ banking
payment systems ~ banking
card payments ~ payment systems; cash handling
payment processing ~ payment systems
payment gateways > payment systems
SWIFT payments > payment systems
^SEPA > payment systems
^ACH > payment systems
wire transfers > payment systems
Stripe payments > payment gateways
merchant services > payment systems
fintech ~ banking
digital banking > fintech
cryptocurrency ~ fintech
open banking > fintech
financial technology > fintech
DeFi ~ fintech
consumer lending > lending ~ banking
auto loans > lending ~ banking
personal loans > lending ~ banking
credit products ~ banking
foreclosure prevention ~ banking
loss mitigation ~ foreclosure prevention; lending
insolvency ~ restructuring; bankruptcy law
debt restructuring > restructuring ~ lending
risk underwriting > underwriting ~ insurance
policy underwriting > insurance; underwriting
claims administration > claims adjusting; insurance
loss adjusting > claims adjusting; insurance
property and casualty insurance = property and casualty > insurance
P&C insurance > property and casualty insurance
general insurance > property and casualty insurance
casualty insurance > insurance ~ property and casualty insurance
auto insurance products > property and casualty insurance
liability claims > claims adjusting ~ property and casualty insurance
commercial lines > property and casualty insurance
personal lines > property and casualty insurance
life and health insurance > insurance
life insurance products = life insurance > insurance
annuities > insurance ~ life and health insurance
employee benefits insurance > insurance ~ life and health insurance
reinsurance > insurance
catastrophe modeling ~ reinsurance; actuarial science
actuarial modeling > actuarial science
reserving > actuarial science
insurance brokerage > insurance
policy administration > insurance
policy renewals > insurance
insurance sales > insurance
policy servicing > insurance
insurance products > insurance
workers' compensation = workers compensation ~ insurance; human resources
disability claims ~ workers' compensation; human resources
return to work programs ~ workers' compensation; human resources
disability management ~ workers' compensation; human resources
subrogation > insurance
bodily injury claims > claims adjusting; insurance
Xactimate ~ claims adjusting; insurance
candidate interviews > recruiting ~ human resources
conducting interviews ~ recruiting; human resources
behavioral interviewing > recruiting ~ human resources
candidate screening > recruiting ~ human resources
resume screening > recruiting ~ human resources
CV screening > recruiting ~ human resources
applicant screening > recruiting ~ human resources
talent sourcing > recruiting ~ human resources
Boolean search ~ recruiting; human resources
LinkedIn Recruiter > recruiting ~ human resources
headhunting > recruiting ~ human resources
executive search > recruiting ~ human resources
full cycle recruitment > recruiting ~ human resources
campus recruiting > recruiting ~ human resources
talent pipelines > recruiting ~ human resources
employer branding ~ recruiting; human resources
job advertising ~ recruiting; human resources
candidate experience ~ recruiting; human resources
recruitment marketing ~ employer branding; recruiting
I-9 verification > human resources
E-Verify process > human resources
pre-employment checks > human resources
Form I-9 > human resources
leave management > human resources
salary benchmarking > compensation and benefits; human resources
reward strategy > compensation and benefits; human resources
grievance handling > employee relations ~ human resources
disciplinary procedures > employee relations; human resources
employee discipline > employee relations ~ human resources
disciplinary and grievance > employee relations; human resources
leadership development ~ human resources
manpower planning > resource planning ~ human resources
competency frameworks > human resources
headcount planning > resource planning ~ human resources
employee wellbeing ~ human resources
wellbeing programs ~ human resources
culture building ~ human resources
staff engagement > employee engagement ~ human resources
goal setting ~ human resources
feedback conversations ~ human resources
coaching for performance ~ human resources
performance improvement plans > performance appraisals ~ human resources
staff evaluations > performance appraisals ~ human resources
HR policies = HR policy > human resources
HR administration > human resources
HR compliance > human resources
HR analytics > human resources
people analytics > HR analytics
workforce analytics > HR analytics
HR metrics > HR analytics
HR reporting > HR analytics
Personio > HR software ~ human resources
HiBob > HR software ~ human resources
Rippling > HR software ~ human resources
^Workable > applicant tracking systems ~ human resources
Namely > HR software ~ human resources
^Lever ATS > applicant tracking systems ~ human resources
SmartRecruiters > applicant tracking systems ~ human resources
JobVite > applicant tracking systems ~ human resources
Bullhorn > applicant tracking systems ~ human resources
NEOGOV > applicant tracking systems ~ human resources
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
learning and development > training ~ human resources
training coordination > training ~ human resources
training plans ~ training; training needs analysis
training evaluation ~ training; training needs analysis
outplacement > human resources
expatriate management > human resources
global mobility > expatriate management
equal opportunity compliance > human resources
affirmative action plans > equal opportunity compliance
EEO reporting > equal opportunity compliance
ADA accommodations ~ equal opportunity compliance
workplace investigations > human resources
employee investigations > workplace investigations
HR investigations > workplace investigations
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
face-to-face sales > sales
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
negotiating contracts > negotiation ~ contract management; closing deals
sales negotiation > sales; negotiation
key accounts > account management
strategic accounts > key accounts
major accounts > key accounts
account planning > account management
account growth > account management
account retention > account management
enterprise accounts > account management
channel sales > sales
partner management ~ channel sales
channel partners > channel sales
reseller management > channel sales
partner sales > channel sales
distributor management ~ channel sales
strategic partnerships ~ channel sales; business development
distributor relations ~ channel sales
partnership building ~ channel sales; business development
enterprise software sales > software sales
SaaS sales > software sales
software sales > sales
complex sales > sales
B2C sales > sales
tech sales > sales
sales presentations > sales
sales demos > sales presentations
sales pitches > sales presentations
sales enablement ~ sales
sales administration ~ sales
sales analytics ~ sales
sales planning ~ sales
revenue operations ~ sales
^CPQ ~ sales
sales support ~ sales
sales processes ~ sales
quota attainment > sales
sales goals > sales
KPIs in sales ~ sales
meeting sales targets > sales
revenue growth ~ sales
revenue targets ~ sales
meeting targets ~ sales
tender management = tendering > proposal writing ~ sales
RFP responses > proposal writing ~ tender management
bids and tenders > tender management
price quotes ~ sales
processing orders ~ sales
order entry ~ sales
sales orders ~ sales
order management ~ sales
quote preparation ~ sales
purchase orders processing ~ procurement; accounts payable
medical sales > sales
pharmaceutical sales > medical sales
medical device sales > medical sales
pharma sales > medical sales
capital equipment sales > sales
automotive sales > sales
car sales > automotive sales
vehicle sales > automotive sales
dealership sales > automotive sales
F&I ~ automotive sales
finance and insurance ~ automotive sales
lettings > real estate ~ property management
real estate transactions > real estate
estate agency > real estate
property viewings > real estate
buyer representation > real estate
listing agent > real estate
leasing consultant > leasing
insurance sales methods > sales ~ insurance
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
trade shows = trade show planning ~ event marketing; sales
trade fairs > trade shows
franchise management = franchising ~ operations management; sales
multi-unit management > operations management ~ franchise management
multi-site management > multi-unit management
area management > multi-unit management
district management > multi-unit management
window displays > merchandising ~ retail sales
store displays = in-store displays > merchandising ~ retail sales
display building ~ merchandising; retail sales
clienteling > retail sales
personal shopping ~ clienteling; retail sales
personal styling ~ clienteling; fashion styling
styling advice ~ clienteling; fashion styling
wardrobe consulting ~ clienteling; fashion styling
operating tills > cash handling ~ retail sales
checkout > operating tills
till work > operating tills
register operation > operating tills
operating a cash register > operating tills
cash register operation > operating tills
checkout operations > operating tills
fitting rooms > retail sales
size advice ~ retail sales
bra fitting > retail sales ~ fitting rooms
shoe fitting > retail sales ~ fitting rooms
store replenishment ~ retail sales
backroom organization ~ store replenishment; retail sales
facing shelves > store replenishment
shelf stacking > store replenishment
merchandise handling ~ store replenishment; retail sales
stock room ~ store replenishment; retail sales
sales floor coverage ~ retail sales
floor supervision > supervision ~ retail sales
shop management > store management ~ retail sales
store supervision > supervision ~ retail sales
retail operations ~ retail sales; store management
retail supervision > supervision ~ retail sales
loyalty programs = loyalty program ~ retail sales
store credit cards ~ loyalty programs; retail sales
membership sales > sales ~ loyalty programs
gift registries ~ retail sales
category management ~ retail sales
assortment planning > category management
merchandise planning > category management
purchasing for retail > procurement ~ category management
range planning > category management
product sourcing > procurement ~ category management
open to buy ~ category management; merchandising
grocery retail > retail sales
produce department > grocery retail
deli counter > grocery retail
fresh food counter > grocery retail
bakery counter > grocery retail
fishmonger > grocery retail
luxury retail > retail sales
jewelry sales > retail sales
watch sales > retail sales
luxury sales > luxury retail
fuel station operation > retail sales
forecourt ~ retail sales
client support > customer service
product support ~ technical support; customer service
support tickets ~ customer service
ticketing systems = ticketing system ~ technical support; customer service
support requests > customer service
customer relations > customer service
client servicing > customer service
^CSAT ~ customer service
service quality ~ customer service
customer focus = customer-focused service > customer service
^CX > customer service
service recovery > customer service
de-escalating customers > service recovery
difficult customers > service recovery
angry customers > service recovery
escalation handling > service recovery
e-mail support > customer service
social media support > customer service
omnichannel support > customer service
written correspondence with customers > e-mail support
phone support > customer service
telephone support > customer service
help center content ~ customer service
knowledge base = knowledge bases ~ technical writing; customer service
knowledge base articles ~ technical writing; customer service
knowledge management ~ information management; customer service
visitor reception > reception; customer service
receptionist duties > reception; customer service
welcoming guests > customer service
complaint investigation ~ customer service
ombudsman work > complaint investigation
bilingual customer service > customer service; bilingual
multilingual support > customer service ~ bilingual customer service
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
pay-per-click advertising > search engine marketing
Bing Ads > pay-per-click advertising
display advertising > digital marketing ~ pay-per-click advertising
retargeting > digital marketing ~ pay-per-click advertising
LinkedIn Ads > social media marketing
TikTok Ads > social media marketing
SEM campaigns > search engine marketing ~ pay-per-click advertising
YouTube Ads > digital marketing ~ pay-per-click advertising
programmatic advertising > digital marketing
DV360 > programmatic advertising
The Trade Desk > programmatic advertising
ad operations > digital marketing ~ programmatic advertising
Google Ad Manager > ad operations ~ programmatic advertising
demand-side platforms > programmatic advertising
growth hacking > marketing
demand generation > marketing
user acquisition > marketing
customer acquisition > marketing
growth strategy > marketing
acquisition marketing > marketing
lifecycle marketing > marketing
retention marketing > marketing
conversion rate optimization = ^CRO > digital marketing
landing page optimization > conversion rate optimization
landing pages = landing page design ~ digital marketing; web design
conversion optimization > conversion rate optimization
funnel optimization > conversion rate optimization
conversion funnels ~ conversion rate optimization
ambassador programs > marketing
creator partnerships > influencer marketing
influencer relations > influencer marketing
event marketing > marketing
experiential marketing > event marketing
field marketing > marketing ~ event marketing
brand activation ~ brand management; event marketing
promotional events > event marketing
promotional campaigns > marketing ~ event marketing
community building ~ marketing; social media
online communities ~ marketing; social media
social media moderation ~ social media; social media marketing
content moderation ~ social media; social media marketing
marketing analytics > marketing
marketing metrics > marketing analytics
attribution modeling > marketing analytics
campaign analytics > marketing analytics
customer segmentation ~ marketing analytics; marketing
marketing mix modeling > marketing analytics
web traffic analysis ~ marketing analytics; web analytics
audience analysis ~ marketing analytics; web analytics
campaign reporting > marketing analytics
customer lifetime value ~ marketing analytics; marketing
SEO tools > search engine optimization
Moz > SEO tools
Screaming Frog > SEO tools
link building > search engine optimization
Google Search Console > SEO tools
backlinks > search engine optimization
on-page SEO > search engine optimization
technical SEO > search engine optimization
Campaign Monitor > email marketing
ActiveCampaign > email marketing; marketing automation
SendGrid ~ email marketing
email newsletters > email marketing
Adobe Marketo = Marketo > marketing automation
Sprout Social > social media marketing ~ marketing
Buffer > social media marketing ~ marketing
social media scheduling > social media marketing ~ marketing
Later scheduling > social media marketing ~ marketing
social platforms > social media ~ marketing
direct mail > marketing
print marketing > marketing
marketing collateral > marketing
sales collateral ~ marketing; sales
promotional materials > marketing
B2B marketing > marketing
account-based marketing = ^ABM > B2B marketing
trade marketing > marketing
channel marketing > marketing ~ B2B marketing
partner marketing > marketing ~ B2B marketing
B2C marketing > marketing
consumer marketing > B2C marketing
shopper marketing > marketing
brand guidelines > brand management
rebranding > brand management
corporate identity > brand management
brand positioning > brand management
CRM marketing > marketing
customer loyalty ~ CRM marketing; customer service
lifecycle campaigns > lifecycle marketing ~ CRM marketing
SMS marketing > digital marketing ~ CRM marketing
loyalty marketing > marketing
database marketing > CRM marketing
direct marketing > marketing
app store optimization = ^ASO > mobile marketing
mobile marketing > digital marketing ~ app store optimization
app marketing > mobile marketing
marketing budget management > marketing; budget management
marketing operations > marketing
MarTech = marketing technology ~ marketing
agency management = managing agencies ~ marketing budget management; marketing
integrated marketing communications > marketing
competitive intelligence > competitive analysis
industry analysis > market research
market trends ~ market research; marketing
competitive landscape > competitive analysis
SWOT analysis ~ marketing; strategic planning
market insights > market research
press conferences > public relations
media monitoring > public relations
press office > public relations
journalist relations > public relations
media training > public relations
media outreach > public relations
media inquiries > public relations
reputation management > public relations
issues management > public relations
speech writing = speechwriting > writing ~ public relations
ghostwriting > writing
executive communications > corporate communications ~ public relations
talking points ~ speech writing; public relations
intranet content > corporate communications ~ public relations
internal newsletters > corporate communications ~ public relations
staff communications > corporate communications ~ public relations
political campaigns ~ public relations
campaign organizing ~ public relations
external relations > public relations
public engagement ~ public relations
political affairs ~ public relations
fiction writing > writing
poetry > writing
narrative design > writing
narrative writing > writing
writing content > writing
blog writing > writing
article writing > writing
web copy > writing
blog posts > writing
digital content ~ content marketing; writing
content planning ~ content marketing
editorial planning ~ editing; writing
editorial calendars = editorial calendar ~ editing; writing
content calendars ~ content marketing
content marketing strategy > content marketing
content audits ~ content marketing
proof-reading > proofreading
line editing > editing
sub-editing > editing
fact checking = fact-checking ~ proofreading; journalism
UX writing > writing
microcopy > UX writing
content design > writing
style guides ~ editing; writing
AP style > style guides
APA style > style guides
Chicago Manual of Style > style guides
AP Stylebook > style guides
house style > style guides
memo writing > writing
proposal drafting > proposal writing
writing proposals > proposal writing
drafting documents > writing
preparing reports > writing
presentation design ~ writing; graphic design
slide decks > presentation design
presenting findings > presentations
presentation preparation ~ presentations; presentation design
slide design > presentation design
radio broadcasting > broadcasting ~ audio production
voice-over = voiceover ~ acting; audio production
voice acting ~ acting; voice-over
radio production > broadcasting ~ audio production
live broadcasting > broadcasting
investigative journalism > journalism
interviewing sources > journalism
newsgathering > journalism
photojournalism > journalism; photography
subtitling ~ translation; video editing
localisation ~ translation
audio typing > typing
literary agenting ~ publishing
manuscript editing > editing
editorial management ~ editing; writing
e-book production ~ publishing
acquisitions editing > editing ~ publishing
magazine production > publishing
page layout > graphic design
editorial design > graphic design
book design > graphic design
magazine layout > graphic design; page layout
logo design > graphic design
visual identity > graphic design
icon design > graphic design
infographic design > graphic design
packaging graphics > graphic design
signage design > graphic design
environmental graphics > graphic design
large format printing > printing ~ graphic design
exhibition graphics > graphic design
vinyl graphics ~ graphic design; sign making
sign making ~ graphic design; packaging graphics
color theory = colour theory ~ graphic design
art directing = art direction; creative direction ~ graphic design
creative concepts ~ graphic design
concept development ~ graphic design
creative strategy ~ graphic design
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
Balsamiq > wireframing ~ graphic design
Marvel prototyping ~ graphic design
Framer ~ graphic design
Zeplin ~ graphic design
wire-framing ~ graphic design
mock-ups ~ wire-framing
user flows > user experience design
wireframes and prototypes > wireframing
clickable prototypes > prototyping ~ user experience design
information architecture ~ graphic design
card sorting ~ user experience design; information architecture
sitemaps ~ user experience design; information architecture
navigation design > information architecture
user journeys > user experience design
journey mapping ~ user experience design; customer insights
user personas ~ user experience design; information architecture
customer journey ~ user experience design; customer insights
customer journey mapping ~ user experience design; customer insights
user journey mapping > user experience design
interaction designer work > user experience design
UI design patterns > user interface design
microinteractions > user interface design
human-computer interaction = ^HCI ~ user experience design; interaction designer work
accessibility design = accessible design ~ web accessibility; user experience design
inclusive design > accessibility design
WCAG 2.1 > web accessibility
studio lighting ~ graphic design
food photography > photography ~ graphic design
portrait photography > photography ~ graphic design
^DSLR ~ graphic design
wedding photography > photography ~ graphic design
drone photography > photography ~ graphic design
Houdini ~ graphic design
3D rendering ~ graphic design
character animation > 3D animation ~ graphic design
rigging characters ~ graphic design
V-Ray = Vray > 3D rendering software ~ graphic design
3D design ~ graphic design
Substance Painter ~ graphic design
KeyShot ~ graphic design
Adobe Animate > animation ~ graphic design
Toon Boom > animation ~ graphic design
stop motion > animation ~ graphic design
Lottie animations ~ animation; motion graphics
animated videos > animation ~ graphic design
Spine animation > animation ~ graphic design
Nuke compositing ~ graphic design
green screen ~ graphic design
special effects ~ graphic design
^Avid > video editing
iMovie > video editing
Sony Vegas > video editing
cinematography ~ graphic design
camera operator > video production ~ cinematography
directing films ~ cinematography
film making = filmmaking > video production ~ cinematography
documentary film > film making
lighting for film ~ cinematography
live streaming ~ video production; cinematography
video shooting > video production ~ cinematography
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
theatrical lighting = stage lighting ~ graphic design
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
piano > music; musical instruments
violin > music; musical instruments
drums > percussion; musical instruments
musical composition = music composition > music ~ musical instruments
songwriting > music ~ musical instruments
music production > audio production ~ music; musical instruments
DJing ~ music; audio production
sheet music ~ music
sight-reading ~ music
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
fashion styling = wardrobe styling; fashion styling ~ fashion design; textile design
pattern drafting > pattern making ~ textile design
fashion illustration > illustration ~ fashion design
trend forecasting ~ fashion design; textile design
technical fashion design > fashion design
print design textiles > textile design
fashion merchandising > merchandising ~ textile design
tech packs ~ fashion design; textile design
furniture design ~ graphic design
color schemes ~ interior design
home staging ~ interior design
FF&E ~ interior design
kitchen design > interior design
interior styling > interior design
interior architecture > interior design
lighting layout ~ interior design
mood boards = moodboards ~ interior design
contract drafting and negotiation ~ legal research
commercial contracts ~ legal research
^NDAs ~ legal research
motions practice ~ legal research
trial practice ~ legal research
courtroom advocacy ~ legal research
oral advocacy ~ legal research
brief writing > legal writing ~ legal research
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
title searches = title search; title examination ~ legal research
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
banking law ~ legal practice; bankruptcy law
finance law ~ legal practice; bankruptcy law
labor and employment law > employment law
discrimination law > employment law ~ labor and employment law
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
legal secretarial = legal secretary > legal administration
legal filing ~ legal administration; document filing
case management software ~ legal administration
legal billing ~ legal administration
calendaring court dates > court procedures ~ legal administration
legal assistant work > paralegal work
client intake law ~ legal administration
legal correspondence ~ legal administration
Relativity = Relativity eDiscovery; ^Relativity software > e-discovery ~ legal research
Everlaw > e-discovery
discovery review > e-discovery ~ legal research
privilege review ~ legal research
compliance audits ~ legal research
policy compliance ~ legal research
compliance programs = compliance management ~ legal research
compliance training ~ compliance programs
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
trade compliance ~ export controls; import and export
privacy compliance ~ legal research
privacy impact assessments > privacy compliance
data subject requests > privacy compliance
data protection law ~ privacy compliance; data privacy
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
supplier relationship management > vendor management ~ procurement
supplier performance > vendor management ~ procurement
vendor negotiations > procurement
supplier negotiations = supplier negotiation > procurement
supplier evaluation > procurement
third-party risk management ~ procurement
spend analysis > procurement
cost savings ~ procurement
cost reduction ~ procurement
category strategy > procurement ~ spend analysis
cost optimization ~ procurement
should-cost analysis > procurement ~ spend analysis
contract compliance ~ procurement
contractor management ~ procurement
contract negotiation and administration > contract management ~ procurement
FAR regulations ~ procurement
service level agreements = ^SLAs ~ vendor management; procurement
import purchasing > procurement
landed cost ~ import purchasing
supply contracts > procurement
foreign trade > import and export
international procurement > procurement
global trade > import and export
e-procurement > procurement
e-tendering > e-procurement
Jaggaer > e-procurement
P2P ~ procurement; accounts payable; e-procurement
procure-to-pay ~ procurement; accounts payable; e-procurement
purchase-to-pay ~ procurement; accounts payable; e-procurement
order-to-cash ~ accounts receivable
source-to-pay ~ procurement; accounts payable; e-procurement
O2C ~ accounts receivable
record-to-report > accounting
sales and operations planning = sales & operations planning > supply chain management
integrated business planning > sales and operations planning
supply and demand planning > supply chain management ~ sales and operations planning
master scheduling ~ sales and operations planning; supply chain management
inventory optimization > inventory management ~ supply chain management
safety stock > inventory management ~ supply chain management
inventory analysis > inventory management ~ supply chain management
inventory accuracy > inventory management ~ supply chain management
inventory forecasting > inventory management ~ supply chain management
shipment tracking ~ logistics; supply chain management
shipping documentation ~ logistics; supply chain management
shipping logistics > logistics ~ supply chain management
logistics planning > logistics ~ supply chain management
transport coordination > logistics ~ supply chain management
logistics operations > logistics ~ supply chain management
international shipping > logistics ~ supply chain management
inbound logistics > logistics ~ supply chain management
outbound logistics > logistics ~ supply chain management
shipment planning > logistics ~ supply chain management
network optimization ~ supply chain management
supply chain analytics > supply chain management
supply chain optimization > supply chain management
supply chain planning > supply chain management
supply chain strategy > supply chain management
supply chain processes > supply chain management
materials management = material management > supply chain management
parts management > inventory management ~ supply chain management
spare parts management > inventory management ~ supply chain management
material control > inventory management ~ supply chain management
^Blue Yonder > supply chain management
^JDA > Blue Yonder
Kinaxis > supply chain planning
SAP APO > supply chain planning; SAP
SAP IBP > supply chain planning; SAP
o9 Solutions > supply chain planning
Manhattan Associates > warehouse management systems ~ supply chain management
HighJump > warehouse management systems ~ supply chain management
SAP EWM > warehouse management systems; SAP
product road maps > product management
roadmapping > product management
product planning > product management
roadmap development > product management
product discovery > product management
customer discovery > user research ~ product discovery
customer interviews > user research ~ product discovery
opportunity assessment ~ product discovery
product research ~ product discovery
concept testing > market research ~ product discovery
idea generation ~ product discovery
new product development = ^NPD > product development ~ product management
product launch = launching products ~ product management; product marketing
product lifecycle = product life cycle ~ product management
product innovation ~ product management
innovation management ~ product management
new product introduction = ^NPI ~ product management
R&D ~ research; product development
research and development ~ research; product development
product requirements ~ product management
^PRDs > product requirements; product management
product specifications ~ product requirements; technical writing
product documentation ~ product requirements; technical writing
requirements documents = requirements documentation > requirements gathering ~ product requirements
requirement specifications > requirements gathering ~ product requirements
functional requirements > requirements gathering ~ product requirements
technical requirements > requirements gathering ~ product requirements
requirements management > requirements gathering ~ product requirements
feature prioritization > product management
prioritization frameworks > feature prioritization
RICE scoring > feature prioritization
product metrics ~ product management; feature prioritization
product experimentation ~ product management; feature prioritization
product KPIs ~ product management; feature prioritization
product usage data ~ product management; feature prioritization
product data management ~ product management
product information management > product data management
PIM systems > product information management ~ product data management
product catalog ~ product data management
Akeneo > PIM systems
product content ~ product data management
subscription models ~ product management
revenue models ~ product management
business models = business modeling; business model design ~ product management
SaaS metrics ~ product management
pricing analysis > pricing
dynamic pricing > pricing
revenue management ~ product management
yield management ~ product management
^ARR ~ product management
project plans = planning projects > project management
work breakdown structure > project plans
Gantt charts > project plans
critical path > project scheduling
project timelines > project plans
project schedules > project scheduling ~ project plans
timeline management ~ project plans; project management
project scope > project plans
scope management > project management
project administration ~ project management
project support ~ project management
^PMO ~ project management
project documentation ~ project management
project office ~ project management
meeting minutes for projects ~ project management
project assistance ~ project management
project communication ~ project management
project reporting ~ project management
status reporting ~ project management
project tracking ~ project management
project controls > project management
project monitoring > project management
earned value management > project management
project implementation = implementation projects > project management
project execution > project management
delivery management > project management
leading projects = project lead > project management
software implementation = system implementation; systems implementation; implementation management ~ project management
end-to-end project management > project management
project budgets = project budget management > project management
project finance ~ project budgets; budgeting
project costing ~ project budgets; budgeting
project cost control > project budgets
cost management ~ project budgets; budgeting
risk registers ~ project management
risk identification > risk management ~ project management
project risk management > risk management ~ project management
risk evaluation > risk management ~ project management
risk control > risk management ~ project management
portfolio governance > project management
program governance = governance frameworks ~ portfolio governance; project management
portfolio planning > portfolio governance
project portfolio management > portfolio governance
project governance > portfolio governance
steering committees ~ portfolio governance; project management
project methodologies = project management methodologies > project management
process documentation ~ operations management; standard operating procedures
work instructions ~ operations management; standard operating procedures
procedure writing > standard operating procedures ~ operations management
operating procedures = operational procedures > standard operating procedures ~ operations management
developing procedures > standard operating procedures ~ operations management
operational excellence > process improvement ~ operations management
process optimisation > process improvement ~ operational excellence
workflow optimization > process improvement ~ operational excellence
workflow design ~ operational excellence; process improvement
process redesign > process improvement ~ operational excellence
business process reengineering > process improvement ~ operational excellence
efficiency improvements > process improvement ~ operational excellence
operational efficiency > process improvement ~ operational excellence
process design and improvement > process improvement ~ operational excellence
process excellence > process improvement ~ operational excellence
business transformation ~ operational excellence; process improvement
productivity improvement > process improvement ~ operational excellence
business improvement > process improvement ~ operational excellence
process efficiency > process improvement ~ operational excellence
workflow automation ~ operational excellence; process improvement
process automation ~ operational excellence; process improvement
process management ~ operational excellence; process improvement
business process management = ^BPM ~ operational excellence; process improvement
rota planning > scheduling ~ operations management
employee scheduling > scheduling ~ operations management
workforce management ~ operations management; scheduling
staffing schedules > scheduling ~ operations management
workforce scheduling > scheduling ~ operations management
staff rotas > scheduling ~ operations management
staff rosters > scheduling ~ operations management
labor scheduling > scheduling ~ operations management
duty rosters > scheduling ~ operations management
supervising teams > supervision ~ operations management
managing staff > people management ~ operations management
supervising employees > supervision ~ operations management
leading staff > people management ~ operations management
personnel supervision > supervision ~ operations management
crew supervision > supervision ~ operations management
team leading > supervision; leadership ~ operations management
crew leadership > supervision; leadership ~ operations management
people leadership > people management ~ operations management
operations planning > operations management
operational leadership > operations management
operations strategy > operations management
site operations ~ operations management; vendor management
multi-site operations > site operations
branch management > site operations
service operations > site operations
service delivery = service delivery management ~ operations management
field service = field service management ~ operations management
outsourcing ~ operations management
benchmark reporting ~ operations management
performance dashboards ~ key performance indicators; reporting
balanced scorecard > key performance indicators ~ operations management
operational reporting ~ operations management
KPI reporting > key performance indicators ~ operations management
KPI tracking > key performance indicators ~ operations management
KPI monitoring > key performance indicators ~ operations management
corporate strategy > strategic planning ~ operations management
strategy execution ~ strategic planning; operations management
strategic analysis ~ strategic planning; operations management
strategy formulation > strategic planning ~ operations management
business planning = business plans ~ strategic planning; operations management
strategic initiatives ~ strategic planning; operations management
strategic decision making ~ strategic planning; operations management
growth planning ~ strategic planning; operations management
business plan development ~ strategic planning; operations management
strategic management > strategic planning ~ operations management
strategy consulting > strategic planning ~ operations management
corporate planning > strategic planning ~ operations management
scenario planning ~ strategic planning; operations management
long-term planning > strategic planning ~ operations management
goal setting in organizations ~ strategic planning; operations management
transformation programs > change management
change leadership > change management
change communication > change management
^ADKAR > change management
Prosci > change management
change initiatives > change management
business change > change management
change control ~ change management
turnaround management ~ change management; restructuring
management consultancy = consulting services > management consulting
IT consulting ~ management consultancy
client engagements ~ management consultancy
technology consulting ~ management consultancy
advising clients ~ management consultancy
business advisory > management consulting
@license
^ICAEW > chartered accountant
part-qualified accountant > accounting
^CIPFA > accounting
^CA(SA) > chartered accountant
AAT Level 3 > accounting
AAT Level 4 > accounting
certified bookkeeper > bookkeeping
^QuickBooks ProAdvisor > QuickBooks ~ accounting
QuickBooks certification > QuickBooks ~ accounting
Xero certified > Xero ~ accounting
certified public bookkeeper > bookkeeping
^CGFM = certified government financial manager > accounting
^CPFO = certified public finance officer > accounting
tax preparer certification > tax preparation ~ accounting
^PTIN > tax preparation ~ accounting
chartered tax adviser = ^CTA > taxation ~ accounting
^ATT qualification > taxation ~ accounting
tax adviser license > taxation ~ accounting
^NMLS license = ^NMLS; NMLS registration > mortgages ~ banking
mortgage loan originator license > mortgages ~ banking
^MLO license > mortgages ~ banking
^CeMAP > mortgages ~ banking
mortgage broker licence > mortgages ~ banking
^CAMS > anti-money laundering ~ banking
certified anti-money laundering specialist > anti-money laundering ~ banking
ACAMS certification > anti-money laundering ~ banking
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
Series 7 license = series 7 > FINRA ~ banking
Series 24 > FINRA ~ banking
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
insurance adjuster license = adjuster license > insurance license; claims adjusting
claims adjuster license ~ banking
^aPHR > human resources
HR certification > human resources
CIPD Level 5 > human resources
CIPD Level 7 > human resources
CIPD Level 3 > human resources
^GPHR > human resources
certified compensation professional > compensation and benefits; human resources
^CCP certification > compensation and benefits; human resources
^CEBS > compensation and benefits; human resources
certified employee benefit specialist > compensation and benefits; human resources
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
Google Analytics Individual Qualification = ^GAIQ; Google Analytics certification > Google Analytics; marketing
Google certification = Google certified ~ marketing
Meta Blueprint > Meta Ads ~ marketing
Facebook Blueprint > Meta Ads ~ marketing
^CIM qualification > marketing
chartered marketer > marketing
CIM diploma > marketing
^APR accreditation > public relations
digital marketing certification > digital marketing
salesforce marketing certification > marketing
Marketing Cloud Email Specialist > email marketing ~ marketing
Pardot certification > Pardot
^MCIPS > CIPS qualification
CIPS qualification = CIPS qualified; ^CIPS > procurement
^CIPS Level 4 > CIPS qualification
certified professional in supply management = ^CPSM > procurement
^CPIM certified > supply chain management ~ procurement
^CLTD > logistics ~ procurement
APICS certification > supply chain management ~ procurement
customs broker > customs clearance
project management certification = project management certifications; certified project manager > project management
^PgMP > program management; project management
^APM qualification > project management
APM PMQ = ^PMQ; project management qualification > project management
^IPMA > project management
^MSP practitioner = ^MSP > program management; project management
PRINCE2 Practitioner > PRINCE2
PRINCE2 Foundation > PRINCE2
AgilePM > agile; project management
^PMI-RMP > risk management; project management
^PMI-SP > project management
change management certification > change management ~ project management
Prosci certification = Prosci certified > change management ~ project management
APMG change management > change management ~ project management
business analysis certification > business analysis ~ project management
^CBAP > business analysis ~ project management
^CCBA > business analysis ~ project management
^PMI-PBA > business analysis ~ project management
^IIBA > business analysis ~ project management
BCS business analysis > business analysis ~ project management
Lean Six Sigma Yellow Belt = Six Sigma Yellow Belt > Six Sigma; Lean
yellow belt > Six Sigma ~ project management
Lean Six Sigma Green Belt > Six Sigma Green Belt; Lean
Lean Six Sigma Black Belt > Six Sigma Black Belt; Lean
Master Black Belt > Six Sigma Black Belt
TOGAF certification = TOGAF certified > enterprise architecture
ITIL v3 > ITIL ~ project management
ITIL 4 > ITIL ~ project management
ITIL v4 > ITIL ~ project management
ITIL Expert > ITIL ~ project management
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
real estate broker = real estate broker license > real estate license
real estate salesperson license > real estate
broker license > real estate
property management certification > property management ~ real estate
^CPM property > property management ~ real estate
^ARM property > property management ~ real estate
^CAM certification > property management ~ real estate
community association manager > property management ~ real estate
^IRPM > property management ~ real estate
^ARLA > real estate
^CAPS property > property management ~ real estate
certified apartment manager > property management ~ real estate
^CMCA > property management ~ real estate
home inspector license = certified home inspector ~ real estate
`;
