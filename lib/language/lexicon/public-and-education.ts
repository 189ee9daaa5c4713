/** Teaching, libraries, government, elections, law enforcement, emergency services, office and clerical work. */
export const publicAndEducation = `
STEM = ^STEM; STEM education; ^STEM education
wildlife conservation = endangered species; habitat conservation
emergency services
civil society = ^NGOs; ^NGO
stenography = stenographer; shorthand reporting
court reporting > stenography
transcription = transcribing
Waldorf = Waldorf education
fire safety = fire prevention; fire protection; fire code
fire inspections = fire inspection > fire safety
memorandum of understanding = ^MOU; memoranda of understanding
merit system = merit systems
civil service rules = civil service rule
campaign finance = campaign finance reports; campaign finance reporting
teaching = classroom teaching; teacher; classroom instruction; teaching experience; instructing; educator; teach; classroom experience
environmental education ~ teaching
fitness instruction = fitness classes ~ teaching
yoga = yoga instruction; hatha yoga ~ fitness instruction; teaching
pilates ~ fitness instruction; teaching
lesson planning = lesson plans; lesson plan; planning lessons; unit planning; plan lessons > teaching
curriculum development = curriculum design; curriculum planning; curriculum; developing curriculum; course development; curricula ~ teaching
classroom management = classroom behavior; managing a classroom; managing classrooms > teaching
behavior management = behaviour management; positive behavior support; ^PBIS; behavior support; positive behavioral interventions; behavior intervention; behaviour support
differentiated instruction = differentiation; differentiate learning; differentiate instruction; differentiate teaching; differentiated tasks; differentiated lessons; differentiated activities; differentiated work; individualized instruction; differentiated learning; differentiated teaching > teaching
student assessment = assessing students; formative assessment; assessment of learning; student evaluation; student progress; student assessments; data-driven instruction; monitor student progress; progress monitoring > teaching
special education = special needs; ^SPED; special educational needs; ^SEN; ^SEND; students with disabilities; exceptional children; additional needs; children with special needs > teaching
individualized education programs = ^IEP; ^IEPs; individualized education program; individual education plans; ^504 plan; 504 plans; ^EHCP ~ special education
early childhood education = early years; early childhood; ^EYFS; nursery school; early childhood development > teaching
Reggio Emilia > early childhood education
preschool teaching = preschool; pre-K; prekindergarten > early childhood education
kindergarten = kindergarten teaching > early childhood education; child development
elementary education = elementary school; primary school; elementary teaching; primary teaching; grade school; key stage 1; key stage 2; ^KS2; ^KS1; elementary teacher > teaching
secondary education teaching = middle school; secondary school; high school teaching; key stage 3; key stage 4; ^KS3; ^KS4; secondary teaching > teaching
higher education = university teaching; college teaching; undergraduate teaching; postsecondary education; college instruction
lecturing = lectures > higher education
adult education = adult learning; adult literacy; workforce training; adult learners; andragogy > teaching
English as a second language = ^ESL; ^ELL; ^TESOL; ^TEFL; ^EFL; English language learners; ^ESOL; English learners; English as an additional language; ^EAL; English immersion; English language development; multilingual learners; ^ELD instruction > teaching
bilingual education = dual language; dual language immersion; bilingual instruction > teaching
literacy instruction = reading instruction; reading intervention; literacy; science of reading; balanced literacy; early literacy > teaching
guided reading > literacy instruction
phonics > literacy instruction
math instruction = mathematics instruction; teaching math; mathematics teaching; math teaching > teaching
GeoGebra ~ math instruction
Desmos ~ math instruction
science instruction = science teaching; teaching science; ^NGSS; STEM instruction > teaching
social studies instruction = history teaching; teaching history; social studies > teaching
music instruction = music teaching; music education > teaching
art instruction = art teaching; art education; arts education > teaching
physical education = ^PE teaching; PE teacher; physical education teaching > teaching
educational technology = ed tech; edtech; instructional technology
Screencastify = Screencast-O-Matic; Loom videos > educational technology
Edpuzzle > educational technology
Pear Deck > educational technology
Padlet > educational technology
Flipgrid = Flip > educational technology
Edmodo > educational technology
Quizlet > educational technology
Turnitin > educational technology
interactive whiteboards = smartboard; interactive whiteboard; SMART Board > educational technology
Kahoot > educational technology
Seesaw = ^Seesaw > educational technology
Blackboard = ^Blackboard > educational technology
Schoology > educational technology
Canvas LMS = ^Canvas; ^Canvas LMS > learning management systems; educational technology
Google Classroom > educational technology
online teaching = remote teaching; virtual instruction; distance learning; online instruction; virtual teaching; e-learning > teaching
tutoring = tutor; academic support; homework help; small group instruction; small-group instruction > teaching
teaching assistance = teaching assistant; paraprofessional; instructional aide; teacher aide; classroom support; teacher's aide; instructional assistant; paraeducator; classroom assistant ~ teaching
substitute teaching = substitute teacher; supply teaching > teaching
parent communication = parent engagement; family engagement; parent-teacher conferences; parent teacher conferences; communicating with parents; parent involvement; communicate with parents; home-school communication
Remind app = ?Remind > parent communication
social-emotional learning = ^SEL; social emotional learning; social and emotional learning; responsive classroom
restorative practices = restorative justice ~ social-emotional learning
culturally responsive teaching = culturally responsive; inclusive education; inclusive classroom; inclusion classroom; culturally relevant > teaching
co-teaching > teaching
academic standards = state academic standards; learning standards ~ curriculum development; teaching
^TEKS > academic standards
Common Core = common core standards > academic standards
National Curriculum = national curriculum of England; English national curriculum > academic standards
response to intervention = ^RTI; ^MTSS; multi-tiered systems of support; multi-tiered system of supports ~ student assessment; teaching
project-based learning = ^PBL; inquiry-based learning; project based learning > teaching
Montessori = Montessori method > early childhood education
academic advising = student advising; academic counseling; academic advisor; advising students > student services
school counseling = guidance counseling; school counselor; college counseling; guidance counselor > counseling
school administration = educational leadership; school leadership; assistant principal; school operations; school administrator
student services = student affairs; student support; student support services; residence life; student life; student success
student records = student information system; student information systems > record keeping
Infinite Campus > student records
PowerSchool > student records
admissions = enrollment management; student recruitment; enrolment; college admissions; student admissions
financial aid = ^FAFSA; title iv
career counseling = career advising; career services; job coaching; employment services; vocational rehabilitation; career guidance; job placement; job readiness
field trips = educational field trips; playground supervision; student supervision; lunch duty
library services = librarianship; library science; circulation desk; librarian; public library; collection development
academic libraries = library reference > library services
cataloging = cataloguing; metadata management
academic research = scholarly research; peer-reviewed publications; dissertation; academic writing; scientific research
literature review = literature reviews ~ academic research
qualitative research = interviews research; qualitative methods; qualitative analysis > research
ethnography > qualitative research
thematic analysis > qualitative research
NVivo = ^NVivo > qualitative research
quantitative research = survey research; quantitative methods > research
survey design = questionnaire design > quantitative research
program evaluation = programme evaluation; monitoring and evaluation; ^M&E; impact evaluation; outcome measurement
impact assessment = impact assessments ~ program evaluation
administrative support = administrative assistance; clerical support; office support; administrative assistant; administrative duties; clerical; clerical work; administrative experience; secretarial; administrative work; clerical duties; admin support; office work; administrative tasks; clerical experience; office assistant
executive support = executive assistant; personal assistant; ^C-level support; executive administrative support > administrative support
office management = office manager; office administration; office operations; running an office; managing an office; office procedures; office practices; modern office practices > administrative support
calendar management = diary management; managing calendars; meeting scheduling; calendar coordination; scheduling meetings; schedule meetings; maintaining calendars > scheduling
reception = receptionist; front desk; front office; greeting visitors; greeting customers; greet visitors; welcoming visitors; greeting clients; reception desk > customer service
mail handling = mail processing; mailroom; mail sorting; postage; sorting mail; mail room; bulk mail; incoming mail
minute taking = meeting minutes; taking minutes; meeting notes; meeting agendas; board agendas; council agenda; agenda preparation; preparing agendas
correspondence = letter writing; business correspondence; drafting correspondence; email correspondence; draft letters; composing correspondence
shorthand ~ stenography
dictation ~ transcription
proofing and formatting documents = document formatting; formatting documents > editing
supply management = office supplies; supply inventory ~ inventory management; administrative support
meeting coordination = meeting planning; conference planning; coordinating meetings; organizing meetings; meeting facilitation; facilitation; facilitating meetings; facilitate meetings
switchboard operation = multi-line telephone; phone systems; multiline phone > telephone etiquette
public administration = government administration; public sector; municipal government; local government; public service; county government; state government; government experience; city government; government operations
public policy = policy research; policy making; policy advice; policymaking; legislative analysis; public policy analysis; policy work; policy drafting; drafting policy
legislative affairs = government relations; government affairs; legislative process; legislature
lobbying > legislative affairs
constituent services = citizen services; serving the public; assist the public; public service counter; public contact; dealing with the public; public inquiries; assisting the public
election administration = elections; election; conducting elections; election procedures; administering elections; election management; election laws; election law; election operations; election code; election experience; election official
early voting = advance voting > election administration
absentee voting = mail-in voting; vote by mail; vote-by-mail > election administration
redistricting > election administration
voter registration = voter registration system; registering voters; voter rolls; voter records; voter files; voter services; voter registrations; voter list maintenance; statewide voter registration system; registration of voters > election administration
voting equipment = voting machines; ballot tabulators; voting systems; logic and accuracy testing; tabulators; election equipment; voting system; ballot tabulation; vote tabulation > election administration
^Hart InterCivic > voting equipment
^ES&S > voting equipment
ballot processing = absentee ballots; mail ballots; ballots; ballot preparation; ballot design; ballot proofing; mail-in ballots; provisional ballots; ballot; absentee ballot > election administration
signature verification ~ ballot processing
poll worker training = poll workers; poll worker; election judges; precinct officials; training poll workers; election workers; poll worker recruitment; polling place; polling places; polling locations; precinct workers > election administration
candidate filing = candidate filings; petition verification > election administration
public records = open records; freedom of information; ^FOIA; public records requests; open meetings; vital records; recording documents; official records; public records act; open records requests > record keeping
permitting = issuing permits; permit processing; license applications; issuing licenses; issuance of licenses
code enforcement = municipal code; code violations; ordinance enforcement; zoning enforcement; municipal ordinances
urban planning = city planning; land use planning; community planning; planning and zoning; land use; regional planning
zoning = zoning code; zoning ordinances > urban planning
economic development = business attraction; workforce development; affordable housing; economic growth
public works = capital improvement; capital projects; municipal services; capital improvement program
municipal finance = bond financing; public finance; governmental budgeting; property tax; tax assessment; tax collection; property assessment; revenue collection
government procurement = government contracting; public procurement; public purchasing > procurement
federal acquisition regulation = ^FAR > government procurement
benefits eligibility = eligibility determination; public assistance; ^TANF; public benefits
Medicare ~ benefits eligibility
Medicare billing > medical billing
SNAP = ^SNAP ~ benefits eligibility
Medicaid ~ benefits eligibility
parks management = park maintenance; park ranger; parks and recreation; recreation management; natural resources management
law enforcement = policing; police officer; peace officer; police work; law enforcement experience; patrol officer; patrol sergeant; police sergeant; police lieutenant; police detective; sheriff's deputy
investigations = investigative; investigative techniques; conducting investigations
criminal investigations = interviewing witnesses; crime scene; fingerprint analysis > law enforcement; investigations
corrections = correctional facility; inmate supervision; probation officer; parole; correctional; probation and parole; correctional officer
firearms = firearms training; weapons training; firearm; firearms safety
traffic control = traffic enforcement; traffic direction; flagging; traffic management; traffic safety
report writing for police = incident reports; incident reporting; incident report; writing reports; written reports > writing
emergency dispatch = 911 dispatch; emergency communications; public safety communications; computer-aided dispatch; dispatch center > emergency response
firefighting = fire fighting; fire suppression; firefighter; fire service
search and rescue = rescue operations; technical rescue; swift water rescue > emergency services; emergency response
homeland security = counterterrorism; border security; intelligence analysis; national security; threat assessment
military experience = military service
^ROTC ~ military experience
animal control = animal shelter; animal services
animal welfare
environmental compliance = ^EPA; environmental regulations; environmental monitoring; environmental impact; environmental review; environmental inspections; air quality; stormwater; environmental assessment > compliance
^NEPA > environmental compliance
^CEQA > environmental compliance
historic preservation = museum collections; cultural resources; museum exhibitions
archaeology ~ historic preservation
nonprofit management = non-profit management; board relations; nonprofit organizations
advocacy = policy advocacy; community organizing; coalition building; campaigning; community advocacy; organizing campaigns
interagency coordination = intergovernmental relations; interagency; liaising; intergovernmental
collective agreement administration
housing services = homeless services; homelessness; housing assistance; shelter services; supportive housing
youth development = youth work; youth mentoring; at-risk youth; working with youth; youth services; children and young people; young people > working with children
working with children = work with children; experience with children
religious ministry = pastoral care; chaplaincy; preaching
theology = biblical studies ~ religious ministry
@license
teaching license = teaching certificate; teacher certification; teaching credential; state teaching license; certified teacher; teaching certification; educator license; licensed teacher; teacher license; valid teaching; state certification in teaching; teaching licensure; teacher licensure; educator certificate; teaching credentials > teaching
Teaching Council registration = registered with the Teaching Council; registration with the Teaching Council; Teaching Council of Ireland registration > teaching
qualified teacher status = ^QTS > teaching qualification; teaching
special education certification = special education license; special education credential; special education endorsement; SPED certification > special education
ESL endorsement = ^ESL certification; ESL certification > English as a second language
^CELTA > English as a second language
school administrator license = principal license; principal certification; administrative credential; administrator certificate > school administration
school counselor license = school counselor certification; pupil personnel services; ^PPS credential > school counseling
paraprofessional certificate = ParaPro; paraprofessional certification > teaching assistance
^HLTA > teaching assistance
reading specialist certification = reading specialist; reading endorsement; literacy specialist > literacy instruction
librarian certification = ^MLS degree; ^MLIS; master of library science; master's in library science > library services
peace officer certification = ^POST; POST certification; peace officer license; POST certificate; police academy; peace officer standards > law enforcement
emergency medical dispatcher = ^EMD; EMD certification > emergency dispatch
firefighter certification = firefighter I; firefighter II; firefighter 1; ^IFSAC; fire academy; firefighter i/ii > firefighting
NIMS certification = ^NIMS; FEMA certification > emergency response
certified elections administrator = ^CERA; certified elections registration administrator; election certification; certified election administrator; registered elections official; elections certification > election administration
certified municipal clerk = ^CMC; ^MMC; municipal clerk certification; municipal clerk ~ public administration
certified administrative professional = ^CAP certification > administrative support
voter eligibility = qualified elector; registered elector
certified planner = ^AICP > urban planning
`;
