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
GCSE teaching > exam preparation
SAT preparation > exam preparation
test preparation > exam preparation
IB programme > exam preparation
Advanced Placement > exam preparation
AP courses > exam preparation
^SATs > exam preparation
A-level teaching > exam preparation
exam invigilation > exam preparation
test administration > exam preparation
EYFS framework ~ teaching
early years foundation stage ~ teaching
curriculum standards > teaching
Ofsted = Ofsted inspections ~ teaching
Next Generation Science Standards > teaching
syllabus design > teaching
schemes of work > teaching
lesson design > teaching
syllabus development > teaching
instructional materials > teaching
curriculum mapping > teaching
teaching materials > teaching
learning materials > teaching
course materials > teaching
educational materials > teaching
student wellbeing ~ teaching
student welfare ~ teaching
tutor group > teaching
form tutor > teaching
school attendance ~ teaching
student attendance ~ teaching
anti-bullying ~ teaching
positive behavior interventions > teaching
student discipline > teaching
SEN support > teaching
^SENCO > SEN support
special needs education = special education needs > SEN support
dyslexia support > SEN support
inclusion support > SEN support
gifted education > SEN support
ADHD support > SEN support
autism spectrum > SEN support
supervision of children = supervising children ~ teaching
lunch supervision > supervision of children
child supervision > supervision of children
recess duty > supervision of children
after school care > supervision of children
wraparound care > supervision of children
breakfast club > supervision of children
child safety > supervision of children
nap time > supervision of children
diapering > supervision of children
bus duty > supervision of children
after-school activities > supervision of children
child development ~ teaching
developmental milestones > child development
developmentally appropriate practice > child development
play-based learning > child development
learning through play > child development
observation and assessment > child development
early intervention > child development
circle time > child development
toddler care > child development
nannying > child development
learning journals > child development
preschool education > child development
nursery nursing > child development
language teaching > teaching
ESL teaching > language teaching
foreign language instruction = teaching foreign languages > teaching; language teaching
world languages instruction > language teaching
language instruction > language teaching
English language teaching = teaching English > language teaching
^WIDA > language teaching
vocational teaching > teaching
career and technical education > vocational teaching
trade instruction > vocational teaching
apprenticeship training > vocational teaching
work-based learning > vocational teaching
practical training > vocational teaching
vocational education > vocational teaching
technical training > vocational teaching
apprentice training > vocational teaching
thesis supervision ~ teaching
graduate supervision > teaching
course evaluation > teaching
teaching at university level > teaching
supervising students > teaching
faculty development ~ teaching
doctoral supervision > teaching
guest lectures ~ teaching
computer science instruction > teaching
coding instruction > computer science instruction
teaching programming > computer science instruction
robotics clubs > computer science instruction
IT training > computer science instruction
digital literacy > computer science instruction
digital skills training > computer science instruction
computer literacy instruction > computer science instruction
^STEAM > computer science instruction
physical education instruction > teaching
swimming instruction > teaching
dance instruction > teaching
drama instruction > teaching
coaching school sports ~ teaching
swim lessons > teaching
gymnastics coaching ~ teaching
swimming teaching > teaching
tennis coaching ~ teaching
football coaching ~ teaching
soccer coaching ~ teaching
ski instruction > teaching
martial arts instruction > teaching
history instruction > teaching
geography instruction > teaching
economics instruction > teaching
business studies > teaching
English literature > teaching
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
parent meetings > homeschooling
parents' evenings > homeschooling
family engagement in school > homeschooling
parent conferences > homeschooling
home-school liaison > homeschooling
ClassDojo = Class Dojo > educational technology; teaching
Nearpod > educational technology; teaching
educational software ~ teaching
learning apps ~ teaching
Blackboard Learn > learning management systems
D2L > learning management systems
Brightspace > learning management systems
Skyward ~ teaching
^SIMS ~ teaching
Banner student system ~ teaching
Ellucian Banner = Ellucian ~ teaching
Slate admissions ~ teaching
timetabling > school administration
class scheduling > timetabling
master schedules > timetabling
exams office > timetabling
cover arrangements > timetabling
school scheduling > timetabling
academic administration > school administration
registrar services > academic administration
degree audits > academic administration
academic records > academic administration
transcripts evaluation > academic administration
registration of students = student registration > academic administration
student enrollment > academic administration
course scheduling > academic administration
faculty affairs > academic administration
academic policies > academic administration
program accreditation > academic administration
institutional research > academic administration
institutional effectiveness > academic administration
college recruitment > school administration
alumni relations > school administration
admissions counseling > school administration
enrollment counseling > school administration
alumni engagement > school administration
college fairs > school administration
student outreach > school administration
student housing > school administration
residence hall > school administration
student activities > school administration
student conduct > school administration
Greek life > school administration
new student orientation > school administration
student organizations > school administration
international student services > school administration
international education > school administration
study abroad > school administration
school finance > school administration
school budgeting > school finance
school business management > school finance
grants for schools > school finance
Title I > school finance
scholarship programs > school finance
Pell grants > school finance
bursary > school finance
financial aid counseling > school finance
education leadership > school administration
school improvement planning = school improvement > education leadership
instructional coaching > education leadership
teacher evaluation > education leadership
instructional leadership > education leadership
professional learning communities > education leadership
teacher training > education leadership
staff development in schools > education leadership
teacher mentoring > education leadership
headship > education leadership
middle leadership > education leadership
educational administration > education leadership
department leadership > education leadership
circulation services > library services
interlibrary loan > circulation services
reader advisory > circulation services
reference services > circulation services
reference desk > circulation services
information literacy > circulation services
library instruction > circulation services
story time > circulation services
storytimes > circulation services
library programming > circulation services
library catalog > circulation services
integrated library systems > circulation services
children's programming > circulation services
shelving books > circulation services
reference interviews > circulation services
library circulation > circulation services
archives management > library services
digital archives > archives management
records preservation > archives management
finding aids > archives management
special collections > archives management
metadata standards > archives management
Dublin Core > archives management
^MARC > archives management
RDA cataloging > archives management
Dewey Decimal > archives management
Library of Congress classification > archives management
digital preservation > archives management
digital collections > archives management
retention schedules > archives management
electronic records > archives management
digitizing records = records digitization > archives management
information management > archives management
information governance > archives management
document scanning > archives management
Laserfiche > archives management
OnBase > archives management
M-Files > archives management
DocuWare > archives management
Outlook calendar > administrative support
appointment setting > administrative support
booking appointments > administrative support
calendar scheduling > administrative support
arranging meetings > administrative support
arranging travel > administrative support
travel logistics > arranging travel
expense claims > arranging travel
travel planning for executives > arranging travel
ordering office supplies > administrative support
stationery ordering > administrative support
office equipment maintenance > administrative support
facilities coordination > administrative support
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
multi-line phone systems > administrative support
multi-line telephone system > administrative support
^PBX > administrative support
RingCentral > administrative support
Avaya > administrative support
mail merge > administrative support
mail distribution = distributing mail > administrative support
postage meters > administrative support
courier bookings > administrative support
post room > administrative support
franking > administrative support
bulk mailings > administrative support
note taking = note-taking; taking notes > administrative support
board packs > administrative support
board papers > administrative support
board support > administrative support
committee support > administrative support
database entry > administrative support
data processing > database entry
alphanumeric data entry > database entry
data capture > database entry
database maintenance > database entry
updating databases > database entry
maintaining databases > database entry
typing speed > typing
data management systems > database entry
numeric keypad > database entry
virtual assistance > administrative support
remote administration > virtual assistance
inbox management = managing inboxes > virtual assistance
email management = e-mail management > virtual assistance
executive assistance > administrative support
C-suite support > executive assistance
board support for executives > executive assistance
confidential correspondence > executive assistance
personal assistance > executive assistance
PA support > executive assistance
supporting executives > executive assistance
gatekeeping > executive assistance
executive administration > executive assistance
chief of staff duties > executive assistance
form processing = forms processing > administrative support
application processing = processing applications > form processing
preparing documents > form processing
form completion > form processing
processing documents > form processing
document verification > form processing
processing paperwork > form processing
document handling > form processing
verifying documents > form processing
visitor registration > administrative support
visitor sign-in > visitor registration
visitor logs > visitor registration
receiving visitors > visitor registration
front counter > visitor registration
counter service > visitor registration
responding to inquiries > visitor registration
answering inquiries > visitor registration
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
chain of custody > election administration
election worker recruitment > election administration
election security > election administration
electronic pollbooks > election administration
poll books > election administration
Dominion Voting > election administration
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
evidence handling > law enforcement
forensic science ~ law enforcement
evidence processing > law enforcement
crime scene processing > law enforcement
DNA analysis ~ law enforcement
forensic evidence ~ law enforcement
property and evidence > law enforcement
accident reconstruction ~ law enforcement
DUI enforcement > law enforcement
traffic stops > law enforcement
radar operation > law enforcement
issuing citations > law enforcement
traffic citations > law enforcement
crash investigation > law enforcement
speed enforcement > law enforcement
community policing > law enforcement
crime prevention = crime prevention programs > community policing
neighborhood watch > community policing
school resource > community policing
interrogation > law enforcement
interview and interrogation > interrogation
witness statements > interrogation
suspect interviews > interrogation
report taking > interrogation
search warrants > interrogation
warrants > interrogation
serving warrants > interrogation
civil process > interrogation
court security > interrogation
bailiff duties > interrogation
courtroom security > interrogation
K-9 handling > law enforcement
dog handling > K-9 handling
canine handling > K-9 handling
mounted patrol > K-9 handling
tactical operations > law enforcement
^SWAT > tactical operations
hostage negotiation > tactical operations
crisis negotiation > tactical operations
riot control > tactical operations
bomb disposal > tactical operations
explosives handling > tactical operations
^EOD > tactical operations
special operations > tactical operations
explosives detection > tactical operations
marksmanship > tactical operations
weapons handling > tactical operations
undercover operations > law enforcement
surveillance operations > undercover operations
narcotics investigations > undercover operations
investigative work > undercover operations
internal investigations > undercover operations
cybercrime investigation > undercover operations
private investigation > undercover operations
insurance investigations > undercover operations
process serving > undercover operations
skip tracing > undercover operations
^CAD dispatch ~ law enforcement
radio communication = radio communications ~ law enforcement
two-way radios = two-way radio ~ law enforcement
^NCIC > law enforcement
radio dispatch ~ law enforcement
emergency call handling ~ law enforcement
police radio ~ law enforcement
911 calls ~ law enforcement
999 calls ~ law enforcement
^CJIS > law enforcement
fire investigation > firefighting
fire safety inspections > firefighting
fire risk assessment = fire risk assessments > firefighting
NFPA codes > firefighting
fire drills > firefighting
evacuation procedures > firefighting
life safety code > firefighting
NFPA 101 > firefighting
fire marshal > firefighting
fire warden > firefighting
fire extinguishers > firefighting
evacuation planning > firefighting
fire hazards > firefighting
structural firefighting > firefighting
hose operations > structural firefighting
ladder operations > structural firefighting
^SCBA = self-contained breathing apparatus > structural firefighting
fire apparatus > structural firefighting
fire engine operation > structural firefighting
pump operations > structural firefighting
fire suppression operations > structural firefighting
rope rescue > structural firefighting
confined space rescue > structural firefighting
ice rescue > structural firefighting
mountain rescue > structural firefighting
high-angle rescue > structural firefighting
avalanche safety > structural firefighting
search operations > structural firefighting
^ICS > firefighting
emergency operations center > ICS
emergency operations = emergency operations plans > ICS
EOC operations > ICS
mass casualty > ICS
continuity of operations > ICS
hazard mitigation = hazard mitigation planning > ICS
FEMA programs > ICS
disaster recovery programs > ICS
mutual aid > ICS
tabletop exercises > ICS
shelter management > ICS
public warning systems > ICS
military leadership > military experience
command experience > military experience
platoon leadership > military experience
troop leading > military experience
battalion operations > military experience
officer training > military experience
veterans affairs > military experience
NCO leadership > military experience
military training > military experience
weapons systems > military experience
military logistics > military experience
military operations > military experience
joint operations > military experience
combat experience > military experience
veteran experience > military experience
operational security > military experience
^OPSEC > military experience
defense contracting > military experience
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
adventure education > recreation programs
ropes courses ~ recreation programs
activities coordination > recreation programs
recreation activities > recreation programs
arts and crafts > recreation programs
games and activities > recreation programs
community programming ~ recreation programs
activity leadership > recreation programs
play work = playwork > recreation programs
senior programs > recreation programs
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
sports officiating ~ recreation programs
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
camping skills > recreation programs
outdoor leadership ~ recreation programs
outdoor skills ~ recreation programs
orienteering ~ recreation programs
bushcraft ~ recreation programs
martial arts ~ recreation programs
gymnastics ~ recreation programs
horse riding instruction ~ recreation programs
donor stewardship > nonprofit management
planned giving > nonprofit management
annual fund > nonprofit management
donor management > nonprofit management
corporate sponsorship > nonprofit management
legacy giving > nonprofit management
individual giving > nonprofit management
community fundraising > nonprofit management
direct mail fundraising > nonprofit management
donor databases > nonprofit management
Raiser's Edge > nonprofit management
prospect research > nonprofit management
corporate fundraising > nonprofit management
trusts and foundations > nonprofit management
fundraising events > nonprofit management
annual giving > nonprofit management
donor communications > nonprofit management
gift processing > nonprofit management
Blackbaud > nonprofit management
fundraising campaigns > nonprofit management
crowdfunding > nonprofit management
DonorPerfect > nonprofit management
Bloomerang > nonprofit management
foundation relations > nonprofit management
grant research > nonprofit management
volunteer training = volunteer programs; training volunteers > nonprofit management
volunteer supervision > nonprofit management
volunteer engagement > nonprofit management
board development > nonprofit management
trustee relations > board development
nonprofit governance > board development
charity governance > board development
charity law > board development
impact measurement > board development
social impact > board development
impact reporting > board development
social enterprise > board development
grassroots organizing > board development
social justice > board development
movement building > board development
human rights advocacy > board development
advocacy campaigns > board development
public campaigns > board development
social change > board development
religious services = religious studies > nonprofit management
pastoral counseling > religious services
worship leading > religious services
youth ministry > religious services
spiritual care > religious services
faith formation > religious services
worship planning > religious services
sermon writing > religious services
pastoral ministry > religious services
church administration > religious services
bible study > religious services
hospital chaplaincy > religious services
missionary work > religious services
safety audits > health and safety
safety inspections > safety audits
site safety inspections > safety audits
safety training = safety programs; safety management systems; safety management > safety audits
incident investigation > safety audits
near-miss reporting > safety audits
behavior-based safety > safety audits
hazard analysis > safety audits
ISO 45001 > safety audits
industrial hygiene > safety audits
safety policies > safety audits
safety awareness > safety audits
safe working practices = safe work practices > safety audits
hazard recognition > safety audits
hazard communication > safety audits
HazCom > safety audits
ergonomic assessments > safety audits
workplace inspections > safety audits
safety documentation > safety audits
EHS management > safety audits
permit to work > safety audits
health & safety > safety audits
safety leadership > safety audits
simultaneous interpreting > interpreting
consecutive interpreting > simultaneous interpreting
court interpreting > simultaneous interpreting
sign language interpreting > simultaneous interpreting
remote interpreting > simultaneous interpreting
language interpretation > simultaneous interpreting
community interpreting > simultaneous interpreting
conference interpreting > simultaneous interpreting
Braille > simultaneous interpreting
translation software > interpreting
Trados = SDL Trados > translation software
memoQ > translation software
CAT tools > translation software
machine translation > translation software
terminology management > translation software
post-editing > translation software
translation memory > translation software
Smartling > translation software
translating documents = document translation > translation software
literary translation > translation software
technical translation > translation software
legal translation > translation software
medical translation > translation software
@license
postgraduate certificate in education > teaching
^PGDE > teaching
state teaching certificate > teaching
teacher registration > teaching
valid teaching certificate > teaching
single subject credential > teaching
multiple subject credential > teaching
GTCS registration > teaching
teaching qualification = teacher qualification; teaching degree; teacher training certificate > teaching
teaching endorsement > teaching
alternative certification > teaching
provisional teaching license > teaching
substitute teaching permit > teaching
substitute certificate > teaching
^QTLS > teaching
emergency permit > teaching
Praxis exam = Praxis > teaching
^edTPA > teaching
^ECT status > teaching
^NQT > teaching
national board certification > teaching
bilingual authorization > teaching
^CLAD authorization > teaching
gifted endorsement > teaching
career and technical education credential > teaching
TEFL certification > teaching
^DELTA > teaching
TESOL certification > teaching
^TESL certification > teaching
^Trinity CertTESOL > teaching
CDA certificate ~ teaching
early childhood certificate ~ teaching
^CACHE ~ teaching
CACHE Level 3 ~ teaching
Level 3 childcare ~ teaching
early years educator ~ teaching
Level 3 early years ~ teaching
Level 2 childcare ~ teaching
ECE certificate = ^ECE ~ teaching
registered early childhood educator = ^RECE; early childhood educator certificate ~ teaching
^SENCO qualification > teaching
NASENCO > teaching
national SENCO award > teaching
^NPQH > teaching
^NPQ = National Professional Qualification > teaching
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
POST certified > law enforcement
law enforcement academy > law enforcement
^TCOLE = TCOLE license > law enforcement
^P.O.S.T. > law enforcement
law enforcement certification > law enforcement
corrections officer certification = correctional officer certification > law enforcement
basic law enforcement training = ^BLET > law enforcement
jailer license > law enforcement
detention officer certification > law enforcement
reserve officer > law enforcement
private investigator license = licensed private investigator ~ law enforcement
polygraph examiner ~ law enforcement
probation officer certification > law enforcement
^CJIS certification > law enforcement
NCIC certification = NCIC/TCIC certification > law enforcement
terminal operator certification ~ law enforcement
APCO certification ~ law enforcement
911 telecommunicator ~ law enforcement
public safety telecommunicator ~ law enforcement
security vetting > security clearance
developed vetting > security clearance
^NPPV > security clearance
^BPSS > security clearance
Top Secret > security clearance
public trust clearance > security clearance
^SCI eligibility > security clearance
polygraph > security clearance
baseline security > security clearance
CTC clearance > security clearance
Secret security clearance > security clearance
active clearance > security clearance
active secret clearance > security clearance
^DoD clearance > security clearance
Q clearance > security clearance
L clearance > security clearance
fire officer certification ~ law enforcement
Firefighter I and II ~ law enforcement
^Pro Board ~ law enforcement
fire inspector certification ~ law enforcement
fire instructor ~ law enforcement
wildland red card ~ law enforcement
driver/operator certification = driver operator ~ law enforcement
hazmat technician ~ law enforcement
hazmat operations certification ~ law enforcement
^S-130 ~ law enforcement
^CPAT ~ law enforcement
Fire Officer I ~ law enforcement
Fire Inspector I ~ law enforcement
^IS-100 ~ law enforcement
^IS-700 ~ law enforcement
certified emergency manager ~ law enforcement
^CEM emergency ~ law enforcement
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
postgraduate qualification > master's degree
postgraduate diploma > master's degree
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
NVQ Level 4 > vocational training
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
