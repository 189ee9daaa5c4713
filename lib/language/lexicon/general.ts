/** What every occupation asks for: soft skills, office tools, languages of the world, degrees, common licenses. */
export const general = `
@trait
communication = communication skills; verbal communication; written communication; oral communication; written and verbal communication; verbal and written communication; communicator; communicate effectively; oral and written communication; communicating clearly; communicate clearly; articulate; ability to communicate; communicating effectively; communicate well
teamwork = team player; team work; team-oriented; collaborative team; work in a team; working in a team; team spirit; team environment; team working; teamworking; team worker; team builder
collaboration = collaborative; cross-functional collaboration; collaborating; cross-functional teams; cross functional teams; work collaboratively
problem solving = problem-solving; problem solver; problem solving skills; solve problems; solving problems; resolve problems
critical thinking = critical thinker; sound judgment; good judgment; sound judgement; clinical judgment
analytical skills = analytical thinking; analytical; analytic skills; analytical mindset; logical thinking; logical thinker
attention to detail = detail-oriented; detail oriented; eye for detail; meticulous; attentive to detail; close attention to detail
time management = prioritization; prioritisation; prioritize tasks; prioritize work; manage time; time-management; manage multiple priorities; meet deadlines; meeting deadlines; prioritize
multitasking = multi-tasking; multitask; multi-task; multiple tasks; juggle multiple
organizational skills = organisational skills; well organized; well-organized; highly organized; organization skills; organising skills; organizing skills; methodical; ability to organize; ability to organise
adaptability = flexibility; adaptable; adapt to change; changing priorities; fast-paced environment; fast-paced; fast paced; flexible approach; flexible attitude; open to change; ability to adapt; versatility; adapt quickly
interpersonal skills = interpersonal; people skills; relationship building; build relationships; building relationships; working relationships; relationship-building
leadership = leadership skills; leading teams; team leadership; lead a team; leading a team; lead teams; motivate others; motivating others; inspire others; lead by example; leading by example
mentoring = coaching; mentorship; mentor; coach and mentor; mentoring junior
creativity = creative thinking; innovative thinking
initiative = self-starter; self-motivated; proactive; self starter; self-directed; takes initiative; self motivated; self-driven; self motivation; self-motivation; results-driven; results driven; results-oriented; results oriented; result-oriented; goal-oriented; goal oriented; action-oriented; proactivity
independence = work independently; working independently; independently; autonomous; autonomously; minimal supervision; independent worker; work autonomously; working autonomously
work ethic = strong work ethic; hard-working; hardworking; diligent; hard worker; hard work; industrious; diligence
reliability = dependable; punctual; punctuality; dependability
integrity = honesty; professional ethics
discretion = confidential information; tact; diplomacy; tactful
empathy = compassion; compassionate; empathetic; patience; patient and kind
decision making = decision-making; decisiveness; make decisions
conflict resolution = conflict management; dispute resolution; resolving conflicts; mediation; resolve conflicts
negotiation = negotiating; negotiation skills; negotiate
emotional intelligence = self-awareness
cultural competence = cultural sensitivity; cultural awareness; diverse populations; intercultural; cultural competency
active listening = listening skills; good listener
resilience = stress management; work under pressure; working under pressure; stress tolerance; under pressure; stay calm; staying calm; remain calm; remaining calm; calm under pressure; work under stress
curiosity = eager to learn; willingness to learn; eagerness to learn; fast learner; quick learner; continuous learning; growth mindset; quick to learn; learn quickly; willing to learn; desire to learn; ability to learn; open-minded; open minded; open-mindedness; intellectually curious; naturally curious
ownership = take ownership; sense of responsibility
positive attitude = enthusiasm; enthusiastic; positive outlook; can-do attitude; outgoing personality; cheerful; energetic; sense of humor; sense of humour; friendly manner; friendly attitude; friendly personality; positive mindset
professionalism = professional demeanor; professional attitude; professional appearance
strategic thinking = strategic mindset; big picture thinking; strategic vision
resourcefulness = resourceful
influencing = persuasion; influencing skills; persuasive; influence without authority
self-confidence = self-confident; self confident; assertiveness; assertive
politeness = polite; courteous; courtesy; well-mannered; courteous manner
customer orientation = customer-oriented; client-oriented; service-minded; client orientation
@skill
customer service = customer-service; customer care; client service; customer support; guest service; guest services; serving customers; customer satisfaction; customer experience; customer-focused; assisting customers; helping customers; client services; customer assistance; support agent; support representative; support team lead
public speaking = public presentations
presentations = giving presentations; presentation skills; give presentations; deliver presentations; delivering presentations > public speaking
writing = written skills; writing skills; report and letter writing; business writing
technical writing = technical writer; documentation writing; writing documentation; technical reports > writing
FrameMaker = Adobe FrameMaker > technical writing
RoboHelp = Adobe RoboHelp > technical writing
medical writing > technical writing
editing = copyediting; copy editing; copy-editing > writing
proofreading > editing
research = research skills; conduct research; desk research; conducting research; research methods
supervision = supervising; supervise staff; staff supervision; supervisory; supervisory experience; team supervision; supervise employees; supervising staff; supervises; directing the work
people management = managing people; team management; staff management; line management; personnel management; managing a team; managing teams; manage a team; performance management; direct reports; managing technical teams; leading technical teams; leading engineering teams; managed a team; led a team of; lead a team of; leads a team of; managed a staff; manage a staff; managed teams > supervision
project management = managing projects; project manager; project coordination; project planning; manage projects; project delivery; project leadership
program management = programme management; program manager; program coordination; program administration; program development
stakeholder management = stakeholder engagement; stakeholder communication; managing stakeholders; stakeholder relations
change management = organizational change; managing change; organisational change
strategic planning = strategy development; strategic plans; strategic plan; business strategy
training = train staff; staff training; training and development; training new employees; employee training; train new staff; staff development; train employees; training delivery
onboarding = orientation of new staff; new hire orientation; employee onboarding; new employee orientation > training
process improvement = continuous improvement; business process improvement; process optimization; streamlining processes; process re-engineering; operational improvement; process improvements
CMMI = ^CMMI > process improvement
^Lean = lean manufacturing; lean methodology; lean principles > process improvement
5S = ^5S > Lean
Kaizen > Lean
Six Sigma = lean six sigma > process improvement
DMAIC = ^DMAIC > Six Sigma
quality assurance = ^QA/QC; quality standards; quality management; quality management system; quality monitoring
GMP = ^GMP; ^cGMP; good manufacturing practice; good manufacturing practices > quality assurance
quality control = ^QC; quality inspection; quality checks; quality inspections
ISO 9001 = ISO9001 > quality assurance
risk management = risk assessment; risk analysis; risk mitigation; risk assessments; managing risk
compliance = regulatory compliance; regulatory requirements; compliance monitoring; ensure compliance
FedRAMP > compliance
policy development = policies and procedures; policy and procedure; developing policies; policy analysis; procedures manual
standard operating procedures = ^SOP; ^SOPs; standard operating procedure ~ policy development
planning = planning skills; work planning; operational planning
budgeting = budget; budget preparation; budget planning; budget development; fiscal planning; budgetary
budget management = managing budgets; manage budgets; managing a budget; manage a budget; managing the budget; budget control; budget monitoring; budget administration; budgetary control > budgeting ~ financial analysis
operations management = business operations; operational management; managing operations; daily operations; day-to-day operations
resource planning = capacity planning; resource allocation; workforce planning
scheduling = work schedules; shift scheduling; rostering; rota; preparing schedules; schedule management; appointment scheduling; scheduling appointments
record keeping = recordkeeping; records management; record-keeping; maintaining records; maintain records; records retention; accurate records; records maintenance; keeping records
document filing = file management; filing systems; file maintenance; maintaining files; document filing
document management = document control; document imaging; document preparation; document processing; electronic document management; scanning documents
Documentum = OpenText Documentum > document management
typing = keyboarding; ^WPM; words per minute; touch typing; typewriting
10-key = ten-key ~ typing
computer skills = computer literacy; computer literate; basic computer skills; computer proficiency; personal computer; computer applications; computer software; ^IT literate; ^ICT; ICT skills; proficient with computers; PC skills
Microsoft Office = MS Office; Microsoft Office Suite; MS Office Suite; Office applications > computer skills
Microsoft 365 = Office 365; ^M365; ^O365; Office365 > Microsoft Office
OneNote = Microsoft OneNote > Microsoft 365
Microsoft Excel = ^Excel; MS Excel; Excel spreadsheets; advanced Excel > spreadsheets; Microsoft Office
VLOOKUP = VLOOKUPs > Microsoft Excel
pivot tables = pivot table; PivotTables > Microsoft Excel
Power Query = Power Pivot > Microsoft Excel
Microsoft Word = ?Word; MS Word > word processing; Microsoft Office
Microsoft PowerPoint = PowerPoint; MS PowerPoint; power point > Microsoft Office
Microsoft Outlook = ^Outlook; MS Outlook > Microsoft Office
Microsoft Teams = ?Teams; MS Teams > Microsoft Office
Microsoft Access = ?Access; MS Access > databases; Microsoft Office
Microsoft Visio = ^Visio; MS Visio > Microsoft Office
Microsoft Project = MS Project > project management software; Microsoft Office
Microsoft Publisher = ?Publisher; MS Publisher > desktop publishing; Microsoft Office
word processing = word-processing; word processor
WordPerfect = Corel WordPerfect > word processing
Google Workspace = G Suite; Google Suite; GSuite; Google Drive > computer skills
Google Docs > Google Workspace
Google Slides > Google Workspace
^Slack = Slack messaging
^Zoom
project management software
Pivotal Tracker > project management software
Rally = CA Agile Central; Rally Software > project management software; agile
Redmine > project management software
monday.com = ?Monday > project management software
Wrike > project management software
ClickUp = ^ClickUp > project management software
Basecamp = ^Basecamp > project management software
Smartsheet > project management software
Trello = ^Trello > project management software
Asana = ^Asana > project management software
^Notion = Notion app ~ project management software
Adobe Acrobat = ^Acrobat; PDF editing
office equipment = office machines; multi-line phone; multi-line phones; standard office equipment
fax machines = fax machine > office equipment
copiers = copier; photocopier; photocopiers > office equipment
internet research = online research; internet searches > research
social media = social networks; social media platforms
TikTok > social media
Instagram > social media
Facebook > social media
event planning = event management; events planning; event coordination; planning events; special events; event production; organizing events
event sponsorship = sponsorship ~ event planning; fundraising
volunteer management = volunteer coordination; volunteer recruitment; managing volunteers; recruiting volunteers
fundraising = fund raising; donor relations; development and fundraising; major gifts; donor cultivation; capital campaign
grant writing = grant proposals; grant bids; funding bids; bids for funding; grant application; grant applications; grantwriting; grant writer; securing grants; securing small grants; winning grants; grant funding bids > writing; fundraising
grant management = grants management; grant administration; grants administration
health and safety = occupational health and safety; workplace safety; safety procedures; occupational safety; safety regulations; safety standards; ^HSE; ^EHS; safety protocols; safety compliance; ^OHS; safety practices
OSHA regulations = ^OSHA; OSHA standards; OSHA compliance; OSHA rules > health and safety
diversity and inclusion = diversity, equity; ^DEI; equity and inclusion; diversity equity and inclusion; equality and diversity
heavy lifting = lift 50; lifting up to 50; lifting heavy objects; lifting heavy
driving = operate a motor vehicle; driving a vehicle; operating a vehicle; defensive driving; safe driving
translation = translating; translator
interpreting = interpretation services; interpreter ~ translation
medical interpreting > interpreting
bilingual = bilingual skills; multilingual; bi-lingual
troubleshooting = trouble-shooting; trouble shooting; fault finding; diagnosing problems; troubleshoot; fault diagnosis
mathematics = math skills; basic math; arithmetic; math; maths; numeracy; basic arithmetic
algebra > mathematics
calculus > mathematics
physics
chemistry
analytical chemistry > chemistry
organic chemistry > chemistry
polymers = polymer chemistry > chemistry ~ chemical engineering
mass spectrometry > laboratory testing ~ chemistry
biology = life sciences
immunology > biology
environmental science = environmental studies
business analysis = business analyst; business process analysis; gap analysis
inventory management = inventory control; inventory; inventoried; inventorying; stock control; stock management; stock taking; stocktaking; inventory counts; cycle counts; cycle counting; ordering supplies; supply ordering
vendor management = supplier management; vendor relations; supplier relations; vendor relationships; supplier relationships; managing vendors
procurement = purchasing; strategic sourcing; procure; purchase orders; purchasing procedures
contract management = contract administration; contract negotiation; contracts management; contract negotiations; managing contracts; service contracts
reading comprehension = ability to read; read and interpret; follow written instructions; following instructions; follow instructions
statistics reporting = statistical reports; statistical reporting > reporting
equipment maintenance = equipment care; routine maintenance; maintenance of equipment; equipment operation; preventive maintenance; preventative maintenance; planned maintenance; planned preventive maintenance; planned preventative maintenance; ^PPM; operating equipment
emergency response = emergency procedures; emergency preparedness; emergency management; emergency planning; disaster preparedness
security procedures = physical security; patrolling; security guard; loss prevention; security measures
CCTV = ^CCTV; closed-circuit television ~ security procedures
access control ~ security procedures
cash handling = handling cash; cash register; cashiering; cash management at till; cash transactions; cash drawer; money handling; cashier; processing payments; tills; till balancing; cashing up
@license
driver's license = driver license; drivers license; driving licence; driver's licence; driving license; valid driver license; Class C license; class D license; full driving licence; full clean driving licence; clean driving licence; full UK driving licence; UK driving licence; full clean UK driving licence; full clean licence; full licence; full manual licence; full UK licence; full clean UK licence; clean UK licence; clean driver's license; operator's license; van licence; van license > driving
commercial driver's license = ^CDL; commercial driver license; class A license; class B license; ^CDL-A; CDL Class A; class A CDL; class B CDL; ^HGV licence; class 1 licence; LGV licence > driver's license
PMP = project management professional; PMP certification; PMI certification > project management
PRINCE2 = prince 2 > project management
^CAPM = certified associate in project management > project management
Six Sigma Green Belt = green belt; six sigma certification > Six Sigma
Six Sigma Black Belt = black belt > Six Sigma Green Belt
OSHA 10 = OSHA-10; OSHA 10-hour; OSHA 10 hour > OSHA regulations
OSHA 30 = OSHA-30; OSHA 30-hour; OSHA 30 hour > OSHA 10
security clearance = government clearance
secret clearance > security clearance; public trust
top secret clearance > secret clearance
^TS/SCI > top secret clearance
^SC clearance = ^SC cleared > security clearance
^DV clearance = ^DV cleared > SC clearance
public trust ~ security clearance
background check = criminal background check; background investigation; criminal record check; ^DBS; DBS check; fingerprint clearance; background screening; criminal history check
drug screening = drug test; drug screen; pre-employment drug; drug testing
work authorization = authorized to work; right to work; eligible to work; work permit; legally authorized; work visa
notary public = ^Notary; notary commission; notary public commission; commissioned notary
forklift certification = forklift license; forklift licence; certified forklift; forklift operator certification > forklift operation
Microsoft Office Specialist = ^MOS > Microsoft Office
@language
English = English language; fluent English; fluency in English; Englischkenntnisse; Englisch; Engelse taal; beheersing van Engels
Spanish = Spanish language; Spanish-speaking; español; Spanish speaking; bilingual Spanish > bilingual
French = français; French language > bilingual
German = Deutsch; Deutschkenntnisse; German language > bilingual
Italian > bilingual
Portuguese > bilingual
Dutch = Nederlands; Nederlandse taal > bilingual
Mandarin = Mandarin Chinese > Chinese
Cantonese > Chinese
Chinese > bilingual
Japanese > bilingual
Korean > bilingual
Vietnamese > bilingual
Arabic > bilingual
Russian > bilingual
Ukrainian > bilingual
?Polish = Polish language > bilingual
Tagalog = Filipino > bilingual
Hindi > bilingual
Urdu > bilingual
Punjabi > bilingual
Bengali > bilingual
Somali > bilingual
Hmong > bilingual
Haitian Creole > bilingual
Swedish > bilingual
Norwegian > bilingual
Danish > bilingual
Finnish > bilingual
Turkish > bilingual
Greek > bilingual
Hebrew > bilingual
Farsi = Persian > bilingual
Czech > bilingual
Hungarian > bilingual
Romanian > bilingual
Swahili > bilingual
American Sign Language = ^ASL > sign language
sign language > bilingual
British Sign Language = ^BSL > sign language
Latin language = classical Latin
?Irish = Irish language; Gaeilge; oral and written Irish; fluent Irish; spoken Irish > bilingual
?Welsh = Welsh language; fluent Welsh; communicate in Welsh; ability to communicate in Welsh; ability to speak Welsh; able to communicate in Welsh; speak Welsh; Welsh speaker; Welsh speaking; spoken Welsh; written Welsh; medium of Welsh > bilingual
@degree
high school diploma = high school graduate; high school education; ^GED; high-school diploma; G.E.D; high school equivalency; high school or equivalent; secondary school diploma; secondary education; ^HSD; ^GCSE; ^GCSEs
^A-levels = ^A levels; ^A-level; ^A level; ^A-Levels; ^A Levels; ^A Level; ^BTEC; International Baccalaureate > high school diploma
associate degree = associate's degree; associates degree; associate's; ^AA degree; ^AAS; associate of science; associate of arts; two-year degree; two year degree; community college degree; associate of applied science; 60 semester units; ^HND > high school diploma
bachelor's degree = bachelors degree; bachelor degree; bachelor's; bachelors; baccalaureate degree; four-year degree; four year degree; 4-year degree; college degree; university degree; undergraduate degree; bachelor of science; bachelor of arts; ^BSc; ^B.S.; ^B.A.; BA/BS; BS/BA; BS/MS; four-year college or university; baccalaureate; college graduate; graduation from an accredited four-year; degree from an accredited; accredited college or university; accredited college; degree in a related field; degree level; ^B.Sc; ^BEng; ^BA; ^BS; bachelor > associate degree
master's degree = masters degree; master degree; master's; ^MSc; ^M.S.; ^M.A.; master of science; master of arts; graduate degree; postgraduate degree; advanced degree; ^M.Sc; ^MEng; masters; postgraduate; post-graduate degree > bachelor's degree
MBA = master of business administration > master's degree
doctorate = ^PhD; Ph.D; ^PHD; doctoral degree; doctor of philosophy; doctoral > master's degree
law degree = JD degree; juris doctor; ^J.D.; ^LLB; ^LLM degree; law school graduate > bachelor's degree
Master of Public Administration = ^MPA; master's in public administration > master's degree
vocational training = trade school; technical school; vocational school; technical diploma; vocational qualification; technical certificate; ^NVQ; vocational diploma
apprenticeship completed = completed apprenticeship; completion of an apprenticeship; apprenticeship; apprenticeship program > vocational training
`;
