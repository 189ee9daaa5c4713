// Short forms and what each is known to stand for, in the small words that `short-forms.ts` splits a text into.

/** A row: the short form, then its words. */
export const SHORT_FORM_NAMES = `
3pl third party logistics
aa associate in arts
aa associate of arts
aas associate in applied science
aas associate of applied science
aasn associate of applied science in nursing
aat association of accounting technicians
ab bachelor of arts
abs anti lock braking system
ac air conditioning
ac alternating current
acca association of chartered certified accountants
acls advanced cardiac life support
acls advanced cardiovascular life support
act american college testing
acv annual contract value
ad active directory
ada americans with disabilities act
ada assistant district attorney
adhd attention deficit hyperactivity disorder
adl activities of daily living
adn associate degree in nursing
adr accord dangereux routier
adr average daily rate
ae accident and emergency
ae account executive
aed automated external defibrillator
agm assistant general manager
aha american heart association
aht average handle time
ahu air handling unit
ai artificial insemination
ai artificial intelligence
alf assisted living facility
am account manager
aml anti money laundering
ap accounts payable
ap advanced placement
api application programming interface
apr annual percentage rate
aprn advanced practice registered nurse
aps adult protective services
ar accounts receivable
ar accounts receivables
arc american red cross
arr annual recurring revenue
as associate in science
as associate of science
asd autism spectrum disorder
ase automotive service excellence
asm assistant store manager
asn advance ship notice
asn associate of science in nursing
asse american society of sanitary engineering
atm automated teller machine
ats applicant tracking system
aws american welding society
b2b business to business
ba bachelor of arts
barch bachelor of architecture
bas bachelor of applied science
bas building automation system
basc bachelor of applied science
bba bachelor of business administration
bcba board certified behavior analyst
bcom bachelor of commerce
bdd behavior driven development
bdm business development manager
bdr business development representative
bed bachelor of education
beng bachelor of engineering
bfa bachelor of fine arts
bi business intelligence
bim building information modeling
bls basic cardiac life support
bls basic life support
bm bachelor of music
bms building management system
bmus bachelor of music
boh back of house
boh back of the house
bol bill of lading
bom bill of materials
boq bill of quantities
bp blood pressure
bpharm bachelor of pharmacy
bs bachelor of science
bsa bank secrecy act
bsba bachelor of science in business administration
bsc bachelor of science
bsce bachelor of science in civil engineering
bsche bachelor of science in chemical engineering
bscs bachelor of science in computer science
bsed bachelor of science in education
bsee bachelor of science in electrical engineering
bsme bachelor of science in mechanical engineering
bsn bachelor of science in nursing
bsw bachelor of social work
btec business and technology education council
btech bachelor of technology
cac customer acquisition cost
cad computer aided design
cam common area maintenance
cap certified administrative professional
capa corrective and preventive action
capm certified associate in project management
cauti catheter associated urinary tract infection
cbc complete blood count
cbt cognitive behavioral therapy
ccna cisco certified network associate
cctv closed circuit television
cctv closed circuit tv
ccu cardiac care unit
ccu coronary care unit
cd continuous delivery
cd continuous deployment
cda certified dental assistant
cda child development associate
cdd customer due diligence
cdl commercial driver license
cdl commercial driver s license
cdl commercial drivers license
cdn content delivery network
cdt certified dental technician
celta certificate in english language teaching to adults
ceo chief executive officer
ceu continuing education unit
cfa chartered financial analyst
cfe certified fraud examiner
cfo chief financial officer
cfp certified financial planner
cgi computer generated imagery
chf congestive heart failure
ci continuous integration
cia certified internal auditor
cima chartered institute of management accountants
cio chief information officer
cipd chartered institute of personnel and development
cips chartered institute of procurement and supply
cisa certified information systems auditor
cissp certified information systems security professional
clabsi central line associated bloodstream infection
cma certified management accountant
cma certified medical assistant
cme continuing medical education
cmm coordinate measurement machine
cmm coordinate measuring machine
cms content management system
cmt certified massage therapist
cna certified nurse assistant
cna certified nursing assistant
cnc computer numerical control
co correctional officer
coa chart of accounts
cob coordination of benefits
coi certificate of insurance
coo chief operating officer
copd chronic obstructive pulmonary disease
coshh control of substances hazardous to health
cota certified occupational therapy assistant
cpa certified public accountant
cpa cost per acquisition
cpc certificate of professional competence
cpc cost per click
cpcu chartered property casualty underwriter
cpd continuing professional development
cphq certified professional in healthcare quality
cpht certified pharmacy tech
cpht certified pharmacy technician
cpoe computerized physician order entry
cpr cardiopulmonary resuscitation
cps child protective services
cpt certified personal trainer
cpt certified phlebotomy technician
cpt current procedural terminology
cpu central processing unit
crf case report form
crm customer relationship management
crna certified registered nurse anesthetist
cro contract research organization
csat customer satisfaction
csat customer satisfaction score
cscs certified strength and conditioning specialist
cscs construction skills certification scheme
csm certified scrum master
csm certified scrummaster
cso community service officer
csr corporate social responsibility
csr customer service rep
csr customer service representative
ct computed tomography
cta call to action
cto chief technology officer
ctr click through rate
ctr currency transaction report
cv computer vision
cv curriculum vitae
cvt certified veterinary technician
dba doctor of business administration
dbt dialectical behavior therapy
dc direct current
dc distribution center
dcf department of children and families
dcfs department of children and family services
dds doctor of dental surgery
dfm design for manufacturing
dhcp dynamic host configuration protocol
dhs department of human services
dka diabetic ketoacidosis
dm district manager
dmd doctor of dental medicine
dme durable medical equipment
dmv department of motor vehicles
dna did not attend
dnp doctor of nursing practice
dns domain name system
do doctor of osteopathic medicine
dob date of birth
dod department of defense
doe department of education
doe department of energy
doh department of health
dot department of transportation
dp director of photography
dphil doctor of philosophy
dps department of public safety
dpt doctor of physical therapy
dtc diagnostic trouble code
dti debt to income
dtp desktop publishing
dvm doctor of veterinary medicine
dw data warehouse
dwv drain waste and vent
eal english as an additional language
ebitda earnings before interest taxes depreciation and amortization
ece early childhood education
ecg electrocardiogram
ecn engineering change notice
eco engineering change order
ect early career teacher
ed emergency department
edd doctor of education
edd enhanced due diligence
edr endpoint detection and response
eeg electroencephalogram
eeo equal employment opportunity
efl english as a foreign language
ehcp education health and care plan
ehcp education health care plan
ehr electronic health record
ehs environment health and safety
ehs environmental health and safety
eicr electrical installation condition report
eit engineer in training
ekg electrocardiogram
ela english language arts
eld electronic logging device
eld electronic logging devices
elisa enzyme linked immunosorbent assay
ell english language learner
elt extract load transform
emar electronic medication administration record
emg electromyography
emr electronic medical record
ems emergency medical services
emt emergency medical technician
eng electronic news gathering
ent ear nose and throat
eo errors and omissions
eob explanation of benefits
epa environmental protection agency
er emergency room
er employee relations
erp enterprise resource planning
esi electronically stored information
esl english as a second language
esol english for speakers of other languages
eta estimated time of arrival
eta expected time of arrival
etl extract transform load
ev electric vehicle
evm earned value management
eyfs early years foundation stage
faa federal aviation administration
faq frequently asked question
fb food and beverage
fcaw flux cored arc welding
fcr first call resolution
fd fire department
fda food and drug administration
fea finite element analysis
ferpa family educational rights and privacy act
fifo first in first out
fifo fly in fly out
flsa fair labor standards act
fmea failure mode and effects analysis
fmla family and medical leave act
fnol first notice of loss
fnol first notices of loss
fnp family nurse practitioner
foh front of house
foh front of the house
foi freedom of information
foia freedom of information act
fpa financial planning and analysis
fte full time equivalent
ftl full truckload
fy financial year
fy fiscal year
ga google analytics
gaap generally accepted accounting principles
gal guardian ad litem
gc gas chromatography
gcp good clinical practice
gcse general certificate of secondary education
gdp good distribution practice
gdpr general data protection regulation
gdt geometric dimensioning and tolerancing
ged general educational development
gis geographic information system
gl general ledger
glp good laboratory practice
gm general manager
gmaw gas metal arc welding
gmp good manufacturing practice
gmp good manufacturing practices
gp general practice
gp general practitioner
gp general practitioners
gpa grade point average
gps global positioning system
gpu graphics processing unit
gra graduate research assistant
gta graduate teaching assistant
gtaw gas tungsten arc welding
haccp hazard analysis and critical control points
haccp hazard analysis critical control point
hai healthcare associated infection
hai hospital acquired infection
hazmat hazardous materials
heloc home equity line of credit
hgv heavy goods vehicle
hha home health aide
hipaa health insurance portability and accountability act
hiv human immunodeficiency virus
hmi human machine interface
hmo health maintenance organization
hnc higher national certificate
hnd higher national diploma
hoa homeowners association
hplc high performance liquid chromatography
hr heavy rigid
hr human resource
hr human resources
hris human resources information system
hse health and safety executive
hse health safety and environment
hse health safety environment
hud housing and urban development
hv high voltage
hvac heating ventilation and air conditioning
iadl instrumental activities of daily living
iam identity and access management
ib international baccalaureate
icd international classification of diseases
ice immigration and customs enforcement
ics incident command system
icu intensive care
icu intensive care unit
icu intensive therapy unit
ide integrated development environment
ids intrusion detection system
idt interdisciplinary team
ielts international english language testing system
iep individual education plan
iep individual education program
iep individualized education program
ifrs international financial reporting standards
ill interlibrary loan
iosh institution of occupational safety and health
iot internet of things
ip intellectual properties
ip intellectual property
ipm integrated pest management
irb institutional review board
irs internal revenue service
isbn international standard book number
it information technology
itil information technology infrastructure library
itsm information technology service management
iv intravenous
ivr interactive voice response
jd juris doctor
je journal entry
jha job hazard analysis
jsa job safety analysis
jv junior varsity
k9 canine
kol key opinion leader
kph kilometers per hour
kpi key performance indicator
ks key stage
kyc know your customer
lan local area network
lcms liquid chromatography mass spectrometry
lcsw licensed clinical social worker
ld labor and delivery
led light emitting diode
leed leadership in energy and environmental design
lifo last in first out
lims laboratory information management system
lis laboratory information system
llb bachelor of laws
llc limited liability company
llm large language model
llm master of laws
lmft licensed marriage and family therapist
lmhc licensed mental health counselor
lms learning management system
lmsw licensed master social worker
lmt licensed massage therapist
loe level of effort
loto lock out tag out
loto lockout tagout
lp loss prevention
lpc licensed professional counselor
lpn licensed practical nurse
ltc long term care
ltd limited
lti lost time injury
ltl less than truckload
ltv lifetime value
lv low voltage
lvn licensed vocational nurse
lvt licensed veterinary technician
ma master of arts
macc master of accountancy
macc master of accounting
mar medication administration record
marc machine readable cataloging
march master of architecture
mat master of arts in teaching
mba master of business administration
md doctor of medicine
mdm master data management
mdm mobile device management
mdt multidisciplinary team
me monitoring and evaluation
med master of education
meng master of engineering
mep mechanical electrical and plumbing
mes manufacturing execution system
mfa master of fine arts
mfa multi factor authentication
mfa multifactor authentication
mha master of health administration
mhs master of health science
micu medical icu
micu medical intensive care unit
mig metal inert gas
ml machine learning
mlis master of library and information science
mlis master of library and information studies
mlo mortgage loan officer
mlo mortgage loan originator
mls master of library science
mls master of library studies
mls multiple listing service
mm master of music
mom month over month
moq minimum order quantity
mot ministry of transport
mou memorandum of understanding
mp military police
mpa master of public administration
mph master of public health
mphil master of philosophy
mpp master of public policy
mps master of professional studies
mres master of research
mri magnetic resonance imaging
mrp material requirements planning
mrr monthly recurring revenue
ms master of science
msa master service agreement
msc master of science
msds material safety data sheet
msed master of science in education
msit master of science in information technology
msk musculoskeletal
msme master of science in mechanical engineering
msn master of science in nursing
mssw master of science in social work
msw master of social work
mtech master of technology
mvp minimum viable product
mwr morale welfare and recreation
nate north american technician excellence
nco non commissioned officer
ncoic noncommissioned officer in charge
ncr non conformance report
nda non disclosure agreement
ndt non destructive testing
nebosh national examination board in occupational safety and health
ngo non governmental organization
ngo non profit
ngo nongovernmental organization
ngs next generation sequencing
nhs national health service
nicu neonatal intensive care unit
nims national incident management system
nlp natural language processing
nmr nuclear magnetic resonance
np nurse practitioner
nps net promoter score
nqt newly qualified teacher
nremt national registry of emergency medical technicians
nrp nationally registered paramedic
nrp neonatal resuscitation program
nvq national vocational qualification
ob obstetrics
obd on board diagnostics
obd onboard diagnostics
obgyn obstetrics and gynecology
od doctor of optometry
oee overall equipment effectiveness
oem original equipment manufacturer
ohs occupational health and safety
okr objectives and key results
olap online analytical processing
oop object oriented programming
opac online public access catalog
or operating room
orm object relational mapping
osha occupational safety and health administration
ot occupational therapist
ot overtime
otd doctor of occupational therapy
otif on time in full
otr over the road
pa physician assistant
pa production assistant
pacer public access to court electronic records
pacu post anesthesia care unit
pals pediatric advanced life support
pat portable appliance testing
pbis positive behavioral interventions and supports
pc property and casualty
pcb printed circuit board
pcp primary care physician
pcp primary care provider
pcr polymerase chain reaction
pcu progressive care unit
pd police department
pe physical education
pe professional engineer
pgce postgraduate certificate in education
pgdip postgraduate diploma
pharmd doctor of pharmacy
phd doctor of philosophy
phi protected health information
phr professional in human resources
pi personal injury
pi principal investigator
picu pediatric intensive care unit
pip performance improvement plan
plc professional learning community
plc programmable logic controller
pm preventative maintenance
pm preventive maintenance
pm product manager
pm project manager
pmo project management office
pmp project management professional
pms property management system
po purchase order
poc proof of concept
pod proof of delivery
pos point of sale
pov point of view
ppap production part approval process
ppc pay per click
ppe personal protective equipment
ppo preferred provider organization
pr personal record
pr public relations
pr pull request
pr purchase requisition
prd product requirements document
psyd doctor of psychology
pt physical therapist
pta parent teacher association
pta physical therapist assistant
pto paid time off
pto parent teacher organization
pto personal time off
pv photovoltaic
pvc polyvinyl chloride
q1 first quarter
q2 second quarter
q3 third quarter
q4 fourth quarter
qa quality assurance
qc quality control
qpcr quantitative pcr
qpcr quantitative polymerase chain reaction
qts qualified teacher status
ra research assistant
ra resident advisor
ra resident assistant
rag retrieval augmented generation
rams risk assessments and method statements
rbt registered behavior technician
rcd residual current device
rcm revenue cycle management
rda registered dental assistant
rdh registered dental hygienist
reu research experience for undergraduates
revpar revenue per available room
rf radio frequency
rfi request for information
rfp request for proposal
rfq request for quotation
rfq request for quote
riddor reporting of injuries diseases and dangerous occurrences
rm registered midwife
rm relationship manager
rn registered nurse
roas return on ad spend
roi return on investment
rom range of motion
rpa robotic process automation
rpm revolutions per minute
rti response to intervention
rto registered training organization
rtu rooftop unit
rvt registered veterinary technician
sae serious adverse event
sar suspicious activity report
sat scholastic aptitude test
scada supervisory control and data acquisition
scba self contained breathing apparatus
sdk software development kit
sdr sales development representative
sds safety data sheet
sem scanning electron microscopy
sem search engine marketing
sen special educational needs
senco special educational needs coordinator
send special educational needs and disabilities
seo search engine optimization
sia security industry authority
sicu surgical icu
sicu surgical intensive care unit
siem security information and event management
sis student information system
siu special investigation unit
siu special investigations unit
sku stock keeping unit
sla service level agreement
slp speech language pathologist
smaw shielded metal arc welding
smb small and medium businesses
smb small and midsize business
sme small and medium enterprises
sme subject matter expert
smed single minute exchange of die
smm social media marketing
smt surface mount technology
snf skilled nursing facility
soc security operations center
soc system on chip
sop standard operating procedure
sop standard operating procedures
sow statement of work
sox sarbanes oxley
spc statistical process control
sped special education
sphr senior professional in human resources
sqa software quality assurance
sqep suitably qualified and experienced person
sqm square meters
sre site reliability engineer
sre site reliability engineering
sso single sign on
std sexually transmitted disease
stem science technology engineering and mathematics
sti sexually transmitted infection
swat special weapons and tactics
swms safe work method statement
ta teacher assistant
ta teaching assistant
ta teaching assistants
tb tuberculosis
tdd test driven development
tefl teaching english as a foreign language
tesol teaching english to speakers of other languages
tig tungsten inert gas
tms transport management system
tncc trauma nursing core course
toefl test of english as a foreign language
tot training of trainers
tpm total productive maintenance
tv television
uat user acceptance testing
ui user interface
ups uninterruptible power supply
uscis united states citizenship and immigration services
usda united states department of agriculture
ussf united states soccer federation
uti urinary tract infection
ux user experience
va department of veterans affairs
va veterans affairs
vat value added tax
vfd variable frequency drive
vfx visual effects
vlan virtual local area network
vm virtual machine
vm visual merchandising
vp vice president
vpc virtual private cloud
vpn virtual private network
vsm value stream mapping
wan wide area network
wash water sanitation and hygiene
wbs work breakdown structure
wc workers  compensation
wc workers compensation
whs work health and safety
wms warehouse management system
wps welding procedure specification
wsi water safety instructor
ymca young men s christian association
yoy year over year
ytd year to date
rc reinforced concrete
vsd variable speed drive
fcr first contact resolution
cr change request
ot operating theatre
ot operating theater
itu intensive therapy unit
hdu high dependency unit
hca healthcare assistant
hca health care assistant
rmn registered mental health nurse
rgn registered general nurse
re religious education
cs computer science
cs customer service
dl deep learning
nn neural network
iac infrastructure as code
spa single page application
slo service level objective
mttr mean time to repair
mttr mean time to recovery
rca root cause analysis
fmcg fast moving consumer goods
b2c business to consumer
dc distribution centre
mv medium voltage
vav variable air volume
fcu fan coil unit
qs quantity surveyor
qs quantity surveying
ugc user generated content
cx customer experience
bau business as usual
gst goods and services tax
paye pay as you earn
ni national insurance
tb trial balance
cre commercial real estate
idp internally displaced person
cbo community based organization
gbv gender based violence
anc antenatal care
pnc postnatal care
opd outpatient department
ipd inpatient department
im intramuscular
sem scanning electron microscope
xrd x ray diffraction
slt speech and language therapist
slt speech and language therapy
als advanced life support
ils immediate life support
pm project management
ppm planned preventive maintenance
wip work in progress
fg finished goods
qr quick response
rfid radio frequency identification
gis geographic information systems
dwh data warehouse
os operating system
ia information architecture
vc venture capital
fx foreign exchange
lc letter of credit
lcs letters of credit
bl bill of lading
awb air waybill
fcl full container load
lcl less than container load
teu twenty foot equivalent unit
sme small and medium enterprise
sme small and medium sized enterprise
smb small and medium business
uk united kingdom
usa united states of america
uae united arab emirates
eu european union
un united nations
nz new zealand
ny new york
nyc new york city
la los angeles
sf san francisco
dc district of columbia
ccu critical care unit
scbu special care baby unit
gi gastrointestinal
gu genitourinary
cvd cardiovascular disease
ckd chronic kidney disease
crrt continuous renal replacement therapy
tpn total parenteral nutrition
npwt negative pressure wound therapy
adls activities of daily living
sops standard operating procedures
pos purchase orders
itp inspection and test plan
tbt toolbox talk
ptw permit to work
ht high tension
lt low tension
dg diesel generator
hdd horizontal directional drilling
av audio visual
av audiovisual
pa public address
fr fire resistant
fra fire risk assessment
hmrc hm revenue and customs
snap supplemental nutrition assistance program
ssi supplemental security income
crc colorectal cancer
pt physical therapy
ot occupational therapy
rt respiratory therapist
ea executive assistant
pa personal assistant
va virtual assistant
sm social media
hw hardware
sw software
rd research and development
ebr employee benefit review
ld learning and development
di diversity and inclusion
dei diversity equity and inclusion
tna training needs analysis
jd job description
`;
