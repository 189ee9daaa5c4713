/** Education, public service, safety, sport, languages, degrees by field, traits. The format: `readLexicon`. */
export const peopleAndPublic = `
lesson delivery = lesson plans and delivery > teaching
whole-class teaching > lesson delivery
direct instruction > lesson delivery
teaching lessons > lesson delivery
delivering lessons > lesson delivery
reading skills development > teaching
writing instruction > teaching
literacy and numeracy > teaching
literacy development > teaching
grading papers > teaching
assessment for learning > teaching
summative assessment > teaching
report cards > teaching
pupil progress > teaching
marking and feedback > teaching
grading student work > teaching
tracking student progress > teaching
exam preparation > teaching
GCSE teaching > teaching
SAT preparation > exam preparation
test preparation > exam preparation
IB programme > teaching
Advanced Placement > teaching
AP courses > teaching
^SATs ~ teaching
A-level teaching > teaching
exam invigilation ~ teaching
test administration ~ teaching
EYFS framework ~ teaching
early years foundation stage ~ teaching
curriculum standards ~ teaching
Ofsted = Ofsted inspections ~ teaching
Next Generation Science Standards > academic standards
syllabus design > teaching
schemes of work > teaching
lesson design > teaching
syllabus development ~ teaching; curriculum development
instructional materials ~ teaching
curriculum mapping > curriculum development
teaching materials ~ teaching
learning materials ~ teaching
course materials ~ teaching
educational materials ~ teaching
student wellbeing ~ teaching
student welfare ~ teaching
tutor group > teaching
form tutor > teaching
school attendance ~ teaching
student attendance ~ teaching
anti-bullying ~ teaching
positive behavior interventions > behavior management
student discipline ~ teaching
SEN support > special education
^SENCO > SEN support
special needs education = special education needs > special education
dyslexia support > SEN support
inclusion support > SEN support
gifted education > teaching
ADHD support > SEN support
autism spectrum ~ SEN support
supervision of children = supervising children ~ teaching
lunch supervision > supervision of children
child supervision > supervision of children
recess duty > supervision of children
after school care > childcare
wraparound care > childcare
breakfast club ~ supervision of children; childcare
child safety ~ supervision of children; childcare
nap time ~ supervision of children; childcare
diapering ~ supervision of children; childcare
bus duty ~ supervision of children; childcare
after-school activities ~ supervision of children; childcare
child development ~ teaching
developmental milestones > child development
developmentally appropriate practice > child development
play-based learning ~ child development
learning through play ~ child development
observation and assessment ~ child development
early intervention ~ child development
circle time ~ child development
toddler care > childcare ~ child development
nannying > childcare ~ child development
learning journals ~ child development
preschool education > early childhood education
nursery nursing > childcare ~ child development
language teaching > teaching
ESL teaching > English as a second language; language teaching
foreign language instruction = teaching foreign languages > teaching; language teaching
world languages instruction > language teaching
language instruction > language teaching
English language teaching = teaching English > language teaching
^WIDA ~ English as a second language
vocational teaching > teaching
career and technical education ~ vocational teaching
trade instruction > vocational teaching
apprenticeship training ~ vocational teaching
work-based learning ~ vocational teaching
practical training ~ vocational teaching
vocational education ~ vocational teaching
technical training ~ vocational teaching
apprentice training ~ vocational teaching
thesis supervision ~ teaching
graduate supervision > teaching
course evaluation ~ teaching
teaching at university level > teaching
supervising students ~ teaching
faculty development ~ teaching
doctoral supervision > teaching
guest lectures ~ teaching
computer science instruction > teaching
coding instruction > computer science instruction
teaching programming > computer science instruction
robotics clubs ~ computer science instruction
IT training ~ computer science instruction
digital literacy ~ computer science instruction
digital skills training ~ computer science instruction
computer literacy instruction ~ computer science instruction
^STEAM ~ STEM
physical education instruction > physical education
swimming instruction > teaching
dance instruction > teaching
drama instruction > teaching
coaching school sports ~ teaching
swim lessons > swimming instruction
gymnastics coaching ~ teaching
swimming teaching > swimming instruction
tennis coaching ~ teaching
football coaching ~ teaching
soccer coaching ~ teaching
ski instruction > teaching
martial arts instruction > teaching
history instruction > teaching
geography instruction > teaching
economics instruction > teaching
business studies ~ teaching
English literature ~ teaching
language arts > teaching
religious education > teaching
civics instruction > teaching
biology instruction > teaching
chemistry instruction > teaching
physics instruction > teaching
^PSHE > teaching
English language arts > teaching
design and technology > teaching
homeschooling > teaching
home education > homeschooling
parent meetings > parent communication
parents' evenings > parent communication
family engagement in school > parent communication
parent conferences > parent communication
home-school liaison > parent communication
ClassDojo = Class Dojo > educational technology ~ teaching
Nearpod > educational technology ~ teaching
educational software ~ teaching
learning apps ~ teaching
Blackboard Learn > learning management systems
D2L > learning management systems
Brightspace > learning management systems
Skyward ~ student records
^SIMS ~ student records
Banner student system = Banner student ~ student records
Ellucian Banner = Ellucian ~ student records
Slate admissions ~ teaching
timetabling > school administration
class scheduling ~ timetabling; school administration
master schedules > timetabling
exams office ~ timetabling; school administration
cover arrangements ~ timetabling; school administration
school scheduling > timetabling
academic administration ~ school administration
registrar services > academic administration
degree audits > academic administration
academic records > academic administration
transcripts evaluation > academic administration
registration of students = student registration > academic administration
student enrollment > academic administration
course scheduling ~ timetabling; school administration
faculty affairs ~ academic administration
academic policies ~ academic administration
program accreditation ~ academic administration
institutional research ~ academic administration
institutional effectiveness ~ academic administration
college recruitment > admissions
alumni relations ~ school administration
admissions counseling > admissions
enrollment counseling > admissions
alumni engagement > alumni relations
college fairs ~ admissions
student outreach ~ admissions
student housing > student services
residence hall > student services
student activities > student services
student conduct > student services
Greek life > student services
new student orientation > student services
student organizations > student services
international student services > student services
international education ~ student services
study abroad ~ student services
school finance > school administration
school budgeting > school finance
school business management ~ school finance
grants for schools ~ school finance
Title I ~ school finance
scholarship programs ~ financial aid
Pell grants ~ financial aid
bursary ~ financial aid
financial aid counseling > financial aid
education leadership > school administration
school improvement planning = school improvement > education leadership
instructional coaching ~ education leadership
teacher evaluation ~ education leadership
instructional leadership > education leadership
professional learning communities ~ education leadership
teacher training ~ education leadership
staff development in schools ~ education leadership
teacher mentoring ~ education leadership
headship > education leadership
middle leadership > education leadership
educational administration > education leadership
department leadership ~ education leadership
circulation services > library services
interlibrary loan > library services
reader advisory > library services
reference services > library services
reference desk > library services
information literacy ~ library services
library instruction > library services
story time ~ library services
storytimes ~ library services
library programming > library services
library catalog > library services
integrated library systems > library services
children's programming ~ library services
shelving books > library services
reference interviews > library services
library circulation > circulation services
archives management = archival; archiving; archival processing ~ library services
digital archives > archives management
records preservation ~ archives management
finding aids > archives management
special collections ~ archives management
metadata standards ~ archives management
Dublin Core > metadata standards
^MARC = MARC records > cataloging
RDA cataloging > cataloging
Dewey Decimal ~ cataloging
Library of Congress classification ~ cataloging
digital preservation ~ archives management
digital collections ~ archives management
retention schedules ~ record keeping; archives management
electronic records ~ document management; record keeping
digitizing records = records digitization ~ archives management
information management ~ document management; record keeping
information governance ~ document management; record keeping
document scanning ~ document management; record keeping
Laserfiche > document management
OnBase > document management
M-Files > document management
DocuWare > document management
Outlook calendar > Microsoft Outlook ~ administrative support
appointment setting ~ administrative support
booking appointments > administrative support
calendar scheduling > calendar management
arranging meetings > meeting coordination
arranging travel > travel planning ~ administrative support
travel logistics ~ administrative support
expense claims ~ administrative support
travel planning for executives > travel planning; executive support
ordering office supplies > administrative support
stationery ordering > administrative support
office equipment maintenance ~ administrative support
facilities coordination ~ administrative support
office organization > administrative support
office coordination > administrative support
general office duties > administrative support
secretarial support > administrative support
secretarial duties > administrative support
administrative procedures > administrative support
administrative functions > administrative support
copying and filing > administrative support
electronic filing > administrative support
data filing > administrative support
filing documents > administrative support
alphabetizing > administrative support
multi-line phone systems > switchboard operation
multi-line telephone system > switchboard operation
^PBX ~ telecommunications; administrative support
RingCentral ~ telecommunications; administrative support
Avaya ~ telecommunications; administrative support
mail merge ~ administrative support
mail distribution = distributing mail > mail handling ~ administrative support
postage meters > mail handling ~ administrative support
courier bookings ~ administrative support
post room > mail handling ~ administrative support
franking > mail handling ~ administrative support
bulk mailings > mail handling ~ administrative support
note taking = note-taking; taking notes ~ administrative support
board packs > administrative support
board papers > administrative support
board support > administrative support
committee support > administrative support
database entry > data entry ~ administrative support
data processing ~ data entry
alphanumeric data entry > data entry ~ administrative support
data capture > data entry ~ administrative support
database maintenance ~ data entry
updating databases ~ data entry
maintaining databases ~ data entry
typing speed > typing
data management systems ~ data entry
numeric keypad > data entry ~ administrative support
virtual assistance > administrative support
remote administration ~ virtual assistance
inbox management = managing inboxes ~ virtual assistance
email management = e-mail management ~ virtual assistance
executive assistance > executive support
C-suite support > executive assistance
board support for executives > executive assistance
confidential correspondence ~ executive support
personal assistance ~ executive support
PA support > executive assistance
supporting executives > executive support
gatekeeping ~ executive support
executive administration > executive assistance
chief of staff duties ~ executive support
form processing = forms processing > administrative support
application processing = processing applications ~ form processing; administrative support
preparing documents ~ form processing; administrative support
form completion > form processing
processing documents ~ form processing; administrative support
document verification ~ form processing; administrative support
processing paperwork > form processing
document handling ~ form processing; administrative support
verifying documents ~ form processing; administrative support
visitor registration > reception
visitor sign-in > visitor registration
visitor logs > visitor registration
receiving visitors > reception
front counter > customer service
counter service > customer service
responding to inquiries > customer service
answering inquiries > customer service
policy briefs ~ public administration
white papers ~ public administration
briefing papers ~ public administration
policy evaluation ~ public administration
bill analysis ~ public administration
policy papers ~ public administration
policy implementation > public administration
policy writing ~ public administration
policy formulation ~ public administration
legislative research ~ public administration
town hall meetings ~ public administration
council meetings ~ public administration
municipal operations > public administration
parish councils ~ public administration
municipal law ~ public administration
ordinance drafting ~ public administration
open meetings laws = open meeting law ~ public administration
Robert's Rules of Order ~ public administration
parliamentary procedure ~ public administration
legal notices ~ public administration
public notices ~ public administration
commission meetings ~ public administration
public consultation ~ public administration
citizen engagement ~ public administration
community consultation ~ public administration
town planning ~ public administration
public participation ~ public administration
community partnerships ~ public administration
neighborhood services ~ public administration
community education ~ public administration
voter education ~ public administration
voter outreach ~ public administration
outreach events ~ public administration
public education programs ~ public administration
election day operations > election administration
canvassing of votes > election administration
ballot layout > election administration
election audits > election administration
risk-limiting audits > election administration
post-election audits > election administration
voter registration database > election administration
list maintenance > election administration
districting > election administration
Help America Vote Act = ^HAVA > election administration
National Voter Registration Act = ^NVRA > election administration
^UOCAVA > election administration
chain of custody ~ election administration
election worker recruitment > election administration
election security > election administration
electronic pollbooks = poll pads; electronic poll books; e-pollbooks; pollbooks > voting equipment
poll books > election administration
Dominion Voting = ^Dominion > voting equipment
birth certificates ~ public administration
marriage licenses ~ public administration
passport applications ~ public administration
passport acceptance ~ public administration
deeds recording ~ public administration
recorded documents = document recording ~ public administration
land records ~ public administration
real estate recording ~ public administration
notary services ~ public administration
county clerk functions > public administration
licensing services ~ public administration
license issuance ~ public administration
assessor duties ~ public administration
tax billing ~ public administration
tax rolls ~ public administration
motor vehicle registration ~ public administration
title and registration ~ public administration
vehicle titles ~ public administration
vehicle registration ~ public administration
FOI requests ~ public administration
sunshine laws ~ public administration
records requests ~ public administration
public information requests ~ public administration
zoning regulations ~ public administration
site plan review ~ public administration
plan review ~ public administration
building permits ~ public administration
permit applications ~ public administration
comprehensive plans ~ public administration
planning applications ~ public administration
development review ~ public administration
subdivision review ~ public administration
planning permission ~ public administration
planning policy ~ public administration
planning law ~ public administration
transit planning ~ public administration
mobility planning ~ public administration
welfare benefits ~ public administration
food stamps ~ public administration
benefits advice ~ public administration
eligibility interviews ~ public administration
universal credit ~ public administration
housing benefit ~ public administration
debt advice ~ public administration
welfare rights ~ public administration
Section 8 ~ public administration
housing choice vouchers ~ public administration
tenancy management ~ public administration
social housing ~ public administration
rent collection ~ public administration
tenancy support ~ public administration
housing law ~ public administration
fair housing ~ public administration
homelessness prevention ~ public administration
housing management ~ public administration
HUD regulations ~ public administration
housing inspections ~ public administration
federal grant management ~ public administration
grant compliance ~ public administration
grant reporting ~ public administration
Uniform Guidance ~ public administration
2 CFR 200 ~ public administration
single audit ~ public administration
federal funding ~ public administration
grant monitoring ~ public administration
grant funding ~ public administration
funding applications ~ public administration
^CDBG ~ public administration
diplomacy skills ~ public administration
international development ~ public administration
humanitarian aid = humanitarian assistance ~ public administration
foreign policy ~ public administration
consular services ~ public administration
humanitarian response ~ public administration
peacebuilding ~ public administration
NGO management ~ public administration
development cooperation ~ public administration
capacity building ~ public administration
international cooperation ~ public administration
logical framework ~ public administration
results-based management ~ public administration
theory of change ~ public administration
gender mainstreaming ~ public administration
disaster relief ~ public administration
WASH programs ~ public administration
food security ~ public administration
protection programming ~ public administration
open source intelligence ~ public administration
^OSINT ~ public administration
geospatial intelligence ~ public administration
signals intelligence ~ public administration
intelligence gathering ~ public administration
crime analysis ~ public administration
counterintelligence ~ public administration
border protection ~ public administration
immigration enforcement ~ public administration
customs enforcement ~ public administration
intelligence reports ~ public administration
crime scene investigation > law enforcement
evidence handling ~ law enforcement
forensic science ~ law enforcement
evidence processing > law enforcement
crime scene processing > law enforcement
DNA analysis ~ law enforcement
forensic evidence ~ law enforcement
property and evidence > law enforcement
accident reconstruction ~ law enforcement
DUI enforcement > law enforcement
traffic stops > law enforcement
radar operation ~ law enforcement
issuing citations > law enforcement
traffic citations > law enforcement
crash investigation > law enforcement
speed enforcement > law enforcement
community policing > law enforcement
crime prevention = crime prevention programs ~ community policing
neighborhood watch ~ community policing
school resource > community policing
interrogation > law enforcement
interview and interrogation > interrogation
witness statements ~ law enforcement
suspect interviews > interrogation
report taking ~ law enforcement
search warrants > law enforcement
warrants ~ law enforcement
serving warrants ~ law enforcement
civil process ~ law enforcement
court security ~ law enforcement
bailiff duties ~ law enforcement
courtroom security > court security
K-9 handling > law enforcement
dog handling ~ K-9 handling
canine handling > K-9 handling
mounted patrol > law enforcement
tactical operations > law enforcement
^SWAT > tactical operations
hostage negotiation > crisis negotiation ~ tactical operations
crisis negotiation ~ tactical operations
riot control ~ tactical operations
bomb disposal ~ tactical operations
explosives handling ~ tactical operations
^EOD > bomb disposal
special operations ~ tactical operations
explosives detection ~ tactical operations
marksmanship ~ firearms
weapons handling ~ firearms
undercover operations > law enforcement
surveillance operations ~ undercover operations; investigations
narcotics investigations > investigations
investigative work > investigations
internal investigations > investigations
cybercrime investigation > investigations
private investigation > investigations
insurance investigations > investigations
process serving ~ investigations
skip tracing ~ investigations
^CAD dispatch ~ law enforcement
radio communication = radio communications ~ law enforcement
two-way radios = two-way radio ~ law enforcement
^NCIC ~ law enforcement
radio dispatch ~ emergency dispatch; law enforcement
emergency call handling ~ law enforcement
police radio ~ law enforcement
911 calls ~ law enforcement
999 calls ~ law enforcement
^CJIS ~ law enforcement
fire investigation ~ firefighting; investigations
fire safety inspections > fire inspections
fire risk assessment = fire risk assessments > fire safety
NFPA codes ~ fire safety
fire drills > fire safety
evacuation procedures ~ fire safety
life safety code > fire safety
NFPA 101 > life safety code
fire marshal > fire safety
fire warden > fire safety
fire extinguishers ~ fire safety
evacuation planning ~ fire safety
fire hazards > fire safety
structural firefighting > firefighting
hose operations > structural firefighting
ladder operations > structural firefighting
^SCBA = self-contained breathing apparatus ~ firefighting
fire apparatus ~ firefighting
fire engine operation > structural firefighting
pump operations ~ firefighting
fire suppression operations > structural firefighting
rope rescue > search and rescue
confined space rescue > search and rescue
ice rescue > search and rescue
mountain rescue > search and rescue
high-angle rescue > search and rescue
avalanche safety ~ search and rescue
search operations ~ search and rescue
^ICS = incident command system; incident command > emergency response ~ firefighting
emergency operations center ~ emergency response; ICS
emergency operations = emergency operations plans > emergency response ~ ICS
EOC operations > emergency response ~ ICS
mass casualty > emergency response ~ ICS
continuity of operations ~ emergency response; ICS
hazard mitigation = hazard mitigation planning ~ emergency response; ICS
FEMA programs ~ emergency response; ICS
disaster recovery programs ~ emergency response; ICS
mutual aid ~ emergency response; ICS
tabletop exercises ~ emergency response; ICS
shelter management ~ emergency response; ICS
public warning systems ~ emergency response; ICS
military leadership > military experience
command experience > military experience
platoon leadership > military experience
troop leading > military experience
battalion operations > military experience
officer training > military experience
veterans affairs ~ military experience
NCO leadership > military experience
military training > military experience
weapons systems ~ military experience
military logistics ~ military experience
military operations > military experience
joint operations > military experience
combat experience > military experience
veteran experience > military experience
operational security ~ military experience
^OPSEC > operational security
defense contracting ~ military experience
military intelligence > military experience
force protection > military experience
ceremonial duties > military experience
drill instruction > military experience
program planning ~ recreation programs
activity programming > recreation programs
camp counseling > recreation programs
outdoor education ~ recreation programs
youth sports > recreation programs
after-school programming > recreation programs
outdoor recreation > recreation programs
camp programs > recreation programs
adventure education ~ recreation programs
ropes courses ~ recreation programs
activities coordination > recreation programs
recreation activities > recreation programs
arts and crafts ~ recreation programs
games and activities ~ recreation programs
community programming ~ recreation programs
activity leadership > recreation programs
play work = playwork > recreation programs
senior programs ~ recreation programs
recreation programming > recreation programs
program implementation ~ recreation programs
program design ~ recreation programs
program delivery ~ recreation programs
program monitoring ~ recreation programs
programming events ~ recreation programs
event logistics ~ recreation programs
event coordination and setup ~ recreation programs
event setup ~ recreation programs
wedding planning > event planning ~ recreation programs
conference services ~ recreation programs
venue management ~ recreation programs
conference organization ~ recreation programs
event organization ~ recreation programs
event budgeting ~ recreation programs
event operations ~ recreation programs
meeting and event planning ~ recreation programs
organising events ~ recreation programs
exhibition management ~ recreation programs
festival management ~ recreation programs
event promotion ~ recreation programs
sports officiating = refereeing ~ recreation programs
umpiring ~ recreation programs
officiating ~ recreation programs
sports management ~ recreation programs
athletics administration ~ recreation programs
sports administration ~ recreation programs
league management ~ recreation programs
tournament organization ~ recreation programs
scouting athletes ~ recreation programs
sports analytics ~ recreation programs
performance analysis in sport ~ recreation programs
strength and conditioning ~ recreation programs
game strategy ~ recreation programs
team coaching ~ recreation programs
NCAA compliance ~ recreation programs
sports facilities ~ recreation programs
facility scheduling ~ recreation programs
facility rentals ~ recreation programs
gym management ~ recreation programs
fitness assessments ~ recreation programs
fitness testing ~ recreation programs
weight training ~ recreation programs
membership management ~ recreation programs
nutrition coaching ~ recreation programs
nutritional advice ~ recreation programs
spinning classes ~ recreation programs
cardio training ~ recreation programs
body composition testing ~ recreation programs
circuit training ~ recreation programs
health and fitness ~ recreation programs
personal fitness programs ~ recreation programs
water safety ~ recreation programs
pool supervision ~ recreation programs
aquatic programs ~ recreation programs
swimming ~ recreation programs
lifeguard duties ~ recreation programs
water rescue techniques ~ recreation programs
pool operations ~ recreation programs
scuba diving ~ recreation programs
kayaking ~ recreation programs
surfing instruction ~ recreation programs
canoeing ~ recreation programs
open water rescue ~ recreation programs
climbing instruction ~ recreation programs
rock climbing ~ recreation programs
mountain guiding ~ recreation programs
camping skills ~ recreation programs
outdoor leadership ~ recreation programs
outdoor skills ~ recreation programs
orienteering ~ recreation programs
bushcraft ~ recreation programs
martial arts ~ recreation programs
gymnastics ~ recreation programs
horse riding instruction ~ recreation programs
donor stewardship > fundraising ~ nonprofit management
planned giving > fundraising ~ nonprofit management
annual fund > fundraising ~ nonprofit management
donor management > fundraising ~ nonprofit management
corporate sponsorship ~ fundraising
legacy giving > fundraising ~ nonprofit management
individual giving > fundraising ~ nonprofit management
community fundraising > fundraising ~ nonprofit management
direct mail fundraising > fundraising ~ nonprofit management
donor databases ~ fundraising
Raiser's Edge > donor databases
prospect research > fundraising ~ nonprofit management
corporate fundraising > fundraising ~ nonprofit management
trusts and foundations > fundraising ~ nonprofit management
fundraising events > fundraising ~ nonprofit management
annual giving > fundraising ~ nonprofit management
donor communications > fundraising ~ nonprofit management
gift processing ~ fundraising
Blackbaud ~ fundraising
fundraising campaigns > fundraising ~ nonprofit management
crowdfunding ~ fundraising
DonorPerfect > donor databases
Bloomerang > donor databases
foundation relations > fundraising ~ nonprofit management
grant research ~ fundraising
volunteer training = volunteer programs; training volunteers > volunteer management ~ nonprofit management
volunteer supervision > volunteer management ~ nonprofit management
volunteer engagement > volunteer management ~ nonprofit management
board development ~ nonprofit management
trustee relations ~ nonprofit management
nonprofit governance ~ nonprofit management
charity governance ~ nonprofit management
charity law ~ nonprofit management
impact measurement ~ nonprofit management
social impact ~ nonprofit management
impact reporting ~ nonprofit management
social enterprise ~ nonprofit management
grassroots organizing > advocacy
social justice ~ advocacy
movement building ~ advocacy
human rights advocacy > advocacy
advocacy campaigns > advocacy
public campaigns ~ advocacy
social change ~ advocacy
religious services ~ religious ministry
religious studies ~ theology
pastoral counseling > religious ministry
worship leading > religious ministry
youth ministry > religious ministry
spiritual care > religious ministry
faith formation ~ religious ministry
worship planning ~ religious ministry
sermon writing > religious ministry
pastoral ministry > religious ministry
church administration ~ religious ministry
bible study ~ religious ministry
hospital chaplaincy > religious ministry
missionary work ~ religious ministry
safety audits > health and safety
safety inspections > health and safety ~ safety audits
site safety inspections > safety inspections
safety training = safety programs; safety management systems; safety management > health and safety
incident investigation > health and safety
near-miss reporting > health and safety
behavior-based safety > health and safety
hazard analysis ~ health and safety
ISO 45001 > health and safety
industrial hygiene > health and safety
safety policies > health and safety
safety awareness > health and safety
safe working practices = safe work practices > health and safety
hazard recognition > health and safety
hazard communication > health and safety
HazCom > health and safety
ergonomic assessments > health and safety
workplace inspections > health and safety ~ safety audits
safety documentation > health and safety
EHS management > health and safety
permit to work > health and safety
health & safety > health and safety
safety leadership > health and safety
simultaneous interpreting > interpreting
consecutive interpreting > interpreting
court interpreting > interpreting
sign language interpreting > interpreting
remote interpreting > interpreting
language interpretation > interpreting
community interpreting > interpreting
conference interpreting > interpreting
Braille ~ interpreting
translation software ~ translation
Trados = SDL Trados > translation software
memoQ > translation software
CAT tools > translation software
machine translation ~ translation
terminology management ~ translation
post-editing ~ machine translation; translation
translation memory > translation software
Smartling > translation software
translating documents = document translation > translation
literary translation > translation
technical translation > translation
legal translation > translation
medical translation > translation
@license
postgraduate certificate in education = ^PGCE > teaching qualification; teaching
^PGDE > teaching
state teaching certificate > teaching
teacher registration > teaching
valid teaching certificate > teaching
single subject credential > teaching
multiple subject credential > teaching
GTCS registration > teaching
teaching qualification = teacher qualification; teaching degree; teacher training certificate > teaching
teaching endorsement > teaching
alternative certification ~ teaching
provisional teaching license > teaching
substitute teaching permit > substitute teaching
substitute certificate > substitute teaching
^QTLS > teaching
emergency permit ~ teaching
Praxis exam = Praxis ~ teaching
^edTPA ~ teaching
^ECT status > teaching
^NQT > teaching
national board certification > teaching
bilingual authorization = bilingual endorsement > bilingual education
^CLAD authorization = ^CLAD > English as a second language
gifted endorsement > teaching
career and technical education credential > teaching
TEFL certification = TEFL certificate > English as a second language; teaching
^DELTA > English as a second language; teaching
TESOL certification = TESOL certificate > English as a second language; teaching
^TESL certification > English as a second language; teaching
^Trinity CertTESOL > TESOL certification
early childhood certificate ~ teaching
^CACHE ~ teaching
CACHE Level 3 ~ teaching
Level 3 childcare ~ teaching
early years educator ~ teaching
Level 3 early years ~ teaching
Level 2 childcare ~ teaching
ECE certificate = ^ECE ~ teaching
registered early childhood educator = ^RECE; early childhood educator certificate ~ teaching
^SENCO qualification > special education; teaching
NASENCO > SENCO qualification
national SENCO award > SENCO qualification
^NPQH > school administration ~ teaching
^NPQ = National Professional Qualification ~ teaching
paediatric first aid = paediatric first aid certificate ~ teaching
pediatric first aid ~ teaching
infant CPR = infant and child CPR ~ teaching
pediatric CPR ~ teaching
coaching license in sport ~ teaching
^UEFA B ~ teaching
^UEFA A licence ~ teaching
FA Level 2 ~ teaching
swimming teacher qualification ~ teaching
^STA Level 2 ~ teaching
^RLSS ~ teaching
Swim England Level 2 ~ teaching
^NPLQ ~ teaching
^WSI = water safety instructor ~ teaching
certified pool operator ~ teaching
^CPO pool ~ teaching
coaching certificate ~ teaching
NFHS certification ~ teaching
^AFO ~ teaching
^REPS Level 3 ~ teaching
Level 2 gym instructor ~ teaching
Level 3 personal trainer ~ teaching
fitness instructor qualification ~ teaching
POST certified > peace officer certification
law enforcement academy > law enforcement
^TCOLE = TCOLE license > law enforcement
^P.O.S.T. > peace officer certification
law enforcement certification > law enforcement
corrections officer certification = correctional officer certification > corrections
basic law enforcement training = ^BLET > law enforcement
jailer license > corrections
detention officer certification > corrections
reserve officer > law enforcement
private investigator license = licensed private investigator ~ law enforcement
polygraph examiner ~ law enforcement
probation officer certification > corrections
^CJIS certification ~ law enforcement
NCIC certification = NCIC/TCIC certification ~ law enforcement
terminal operator certification ~ law enforcement
APCO certification = ^APCO > emergency dispatch
911 telecommunicator > emergency dispatch
public safety telecommunicator = telecommunicator certification > emergency dispatch
security vetting ~ security clearance
developed vetting > security clearance
^NPPV > security clearance
^BPSS ~ security clearance
Top Secret > security clearance
public trust clearance > security clearance
^SCI eligibility > security clearance
polygraph ~ security clearance
baseline security ~ security clearance
CTC clearance > security clearance
Secret security clearance > security clearance
active clearance > security clearance
active secret clearance > Secret security clearance
^DoD clearance > security clearance
Q clearance > security clearance
L clearance > security clearance
fire officer certification ~ firefighting
Firefighter I and II > firefighter certification
^Pro Board ~ firefighting
fire inspector certification ~ fire inspections
fire instructor ~ firefighting
wildland red card ~ firefighting
driver/operator certification = driver operator ~ firefighting
hazmat technician ~ hazardous materials handling
hazmat operations certification ~ hazardous materials handling
^S-130 ~ firefighting
^CPAT ~ firefighting
Fire Officer I ~ firefighting
Fire Inspector I ~ fire inspections
^IS-100 = ^ICS-100; ^ICS 100 ~ ICS; emergency response
^IS-700 ~ NIMS certification; emergency response
certified emergency manager ~ emergency response
^CEM emergency ~ emergency response
certified public manager > public administration
^CPM public > public administration
^ICMA-CM > public administration
ICMA credentialed manager > public administration
certified election official ~ public administration
certified county clerk ~ public administration
master municipal clerk ~ public administration
certified records manager ~ public administration
^CRM records ~ public administration
^CERV ~ public administration
certified elections registrar ~ public administration
chartered town planner ~ public administration
^MRTPI ~ public administration
^RTPI = RTPI membership ~ public administration
AICP certification ~ public administration
notary license = notary certification ~ public administration
passport agent certification ~ public administration
Texas notary ~ public administration
certified code enforcement officer ~ public administration
code enforcement certification ~ public administration
code official certification ~ public administration
ICC certified ~ public administration
building official certification ~ public administration
permit technician certification ~ public administration
zoning official certification ~ public administration
plans examiner certification ~ public administration
residential inspector certification ~ public administration
assessor certification = certified assessor ~ public administration
^CAE assessor ~ public administration
certified tax collector ~ public administration
certified government auditing professional = ^CGAP ~ public administration
^CGMS = certified grants manager ~ public administration
certified treasurer ~ public administration
certified finance officer ~ public administration
@language
^Albanian > bilingual
^Amharic > bilingual
^Armenian > bilingual
^Basque > bilingual
^Bosnian > bilingual
Serbo-Croatian > bilingual
^Bulgarian > bilingual
^Burmese > bilingual
^Catalan > bilingual
^Croatian > bilingual
^Estonian > bilingual
^Gujarati > bilingual
^Hausa > bilingual
^Icelandic > bilingual
^Igbo > bilingual
^Indonesian > bilingual
Bahasa Indonesia = ^Bahasa > bilingual
^Kannada > bilingual
^Kazakh > bilingual
^Khmer > bilingual
^Kurdish > bilingual
?Lao language > bilingual
^Latvian > bilingual
^Lithuanian > bilingual
^Luxembourgish > bilingual
^Macedonian > bilingual
^Malay language > bilingual
Bahasa Melayu > bilingual
^Malayalam > bilingual
^Marathi > bilingual
^Mongolian > bilingual
^Nepali > bilingual
^Pashto > bilingual
^Serbian > bilingual
^Sinhala > bilingual
^Slovak > bilingual
^Slovenian > bilingual
^Slovene > bilingual
^Tamil > bilingual
^Telugu > bilingual
^Thai language > bilingual
^Tigrinya > bilingual
^Uzbek > bilingual
^Yoruba > bilingual
^Zulu > bilingual
^Xhosa > bilingual
^Afrikaans > bilingual
^Flemish > bilingual
^Maltese > bilingual
^Georgian language > bilingual
^Lingala > bilingual
^Navajo > bilingual
^Samoan > bilingual
^Twi > bilingual
^Wolof > bilingual
^Scottish Gaelic = ^Gaelic > bilingual
^Esperanto > bilingual
@degree
^B.Sc. = BSc degree; BSc Hons > bachelor's degree
B.S. degree > bachelor's degree
^BS degree > bachelor's degree
B.A. degree > bachelor's degree
^BA degree = BA/BS degree; BS/BA degree > bachelor's degree
BA Hons > bachelor's degree
Bachelor of Engineering > bachelor's degree
^B.Eng > bachelor's degree
^B.E. > bachelor's degree
bachelor of technology > bachelor's degree
^BTech = ^B.Tech > bachelor's degree
Bachelor of Commerce > bachelor's degree
^BCom > bachelor's degree
^BBA = bachelor of business administration > bachelor's degree
Bachelor of Education > bachelor's degree
^BEd = B.Ed > bachelor's degree
bachelor's in education > bachelor's degree
Bachelor of Social Work = ^BSW > bachelor's degree
Bachelor of Laws > bachelor's degree
Bachelor of Medicine > bachelor's degree
^MBBS = MBBS degree > bachelor's degree
^MBChB > bachelor's degree
Bachelor of Fine Arts = ^BFA > bachelor's degree
Bachelor of Architecture > bachelor's degree
^BArch > bachelor's degree
^M.Sc. = MSc degree; BSc/MSc > master's degree
M.S. degree > master's degree
M.A. degree = MA degree > master's degree
Master of Engineering > master's degree
^M.Eng > master's degree
^MTech > master's degree
Master of Education > master's degree
^MEd = ^M.Ed. > master's degree
master's in education > master's degree
^MAT degree > master's degree
Master of Arts in Teaching > master's degree
Master of Laws > master's degree
Master of Fine Arts > master's degree
Master of Public Policy = ^MPP > master's degree
Master of Library and Information Science > master's degree
Master of Architecture > master's degree
^MArch > master's degree
Master of Health Administration = ^MHA > master's degree
Master of Finance > master's degree
master's in finance > master's degree
Master of Divinity > master's degree
^MDiv > master's degree
postgraduate qualification > bachelor's degree
postgraduate diploma > bachelor's degree
Doctor of Medicine = Doctor of Osteopathic Medicine > doctorate
^M.D. > doctorate
MD degree > doctorate
medical degree > doctorate
^MD/DO > doctorate
Doctor of Pharmacy > doctorate
^Pharm.D. > doctorate
Doctor of Physical Therapy > doctorate
Doctor of Education > doctorate
^EdD = ^Ed.D. > doctorate
Doctor of Dental Surgery > doctorate
Doctor of Veterinary Medicine > doctorate
^VMD > doctorate
Doctor of Psychology > doctorate
^PsyD > doctorate
higher national diploma > vocational training
^HNC = higher national certificate > vocational training
foundation degree > vocational training
^NVQ Level 2 > vocational training
NVQ Level 3 = NVQ3; NVQ L3; NVQ 3; Level 3 NVQ > NVQ Level 2; vocational training
^SVQ > vocational training
City & Guilds = City and Guilds > vocational training
BTEC diploma > vocational training
BTEC qualification > vocational training
NVQ Level 1 > vocational training
NVQ Level 4 > NVQ Level 3; vocational training
^T Level > vocational training
^QCF > vocational training
Level 3 diploma > vocational training
Level 2 diploma > vocational training
Level 2 certificate > vocational training
trade school certificate > vocational training
trade certificate = trade certification > vocational training
vocational certificate > vocational training
trade qualification > vocational training
certificate III > vocational training
certificate IV > vocational training
Cert III > vocational training
technical college > vocational training
GCSE English and maths = GCSE maths; GCSE English; GCSE Maths and English > high school diploma
GCSE grade C > high school diploma
5 GCSEs > high school diploma
leaving certificate > high school diploma
O levels > high school diploma
GCSE qualifications > high school diploma
Abitur > high school diploma
Baccalauréat > high school diploma
Matura > high school diploma
school leaving certificate > high school diploma
matric > high school diploma
leaving cert > high school diploma
`;
