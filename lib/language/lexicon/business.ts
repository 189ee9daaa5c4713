/** Finance, accounting, human resources, sales, marketing, design, media, law. */
export const business = `
legal practice = practice of law
cyber law = internet law > legal practice
legal advice = legal counsel
casting talent = talent casting
broadcasting
broadcast engineering > broadcasting
television production = broadcast television; TV production > broadcasting
museum work = museum exhibits
curating = art curation; museum curation > museum work ~ graphic design
3D rendering software
modeling and runway = runway modeling
restructuring = corporate restructuring
finance teams = finance team; finance department; finance function; finance role; finance experience; experience in finance
accounting = bookkeeping and accounting; accountancy; financial accounting; general accounting; accounting principles; accountant > finance teams
fund accounting > accounting
pension administration = pension plan administration; pension funds; pension administration ~ accounting; human resources
accruals > accounting
bookkeeping = book-keeping; bookkeeper; maintaining ledgers > accounting
Quicken > bookkeeping
accounts payable = ?AP; ^A/P; AP/AR; invoice processing; processing invoices; coding invoices; invoice coding; coding and processing invoices; accounts payable processing; vendor invoices > accounting
accounts receivable = ?AR; ^A/R; cash application; billing and collections > accounting
billing = invoicing; customer billing; client billing
general ledger = ^GL; journal entries; chart of accounts; general ledger accounting; ledger; journal entry > accounting
account reconciliation = reconciliations; bank reconciliation; bank reconciliations; reconciliation; reconcile accounts; balance sheet reconciliations; reconciling accounts; account reconciliations > accounting
month-end close = month end close; monthly close; financial close; year-end close; month-end; month-end closing; period close; year end close > accounting
financial reporting = financial statements; financial reports; balance sheet; income statement; financial statement; financial statement preparation > accounting
consolidation = consolidations > accounting
intercompany accounting > accounting
US GAAP = ^GAAP; generally accepted accounting principles > accounting
IFRS = international financial reporting standards > accounting
GASB = governmental accounting; ^GASB standards; government accounting > accounting
SOX compliance = Sarbanes-Oxley; ^SOX > compliance; internal controls
auditing = audit; internal audit; external audit; audits; auditor; internal auditing; financial audits; conducting audits
internal controls = internal control ~ auditing
taxation = tax compliance; tax accounting; tax experience; tax planning; tax advisory > accounting
goods and services tax = ^GST; GST compliance; ^GSTR-1; ^GSTR-3B; GSTR filing > taxation
tax deducted at source = ^TDS; TDS compliance > taxation
income tax > taxation
sales tax > taxation
tax law ~ taxation; legal practice
tax preparation = tax returns; tax filings; tax preparer > taxation
pension auto-enrolment = auto-enrolment; auto enrolment; automatic enrolment; workplace pensions ~ payroll
payroll = payroll processing; payroll administration; processing payroll
timekeeping = timesheets ~ payroll
UKG = ^UKG; Kronos; UKG Pro; UKG Kronos > Kronos Workforce ~ payroll
Paylocity > payroll software
Paychex > payroll software
cost accounting = standard costing; cost analysis; job costing > accounting
cost control ~ budgeting
variance analysis > financial analysis
fixed assets = fixed asset accounting; asset accounting > accounting
financial analysis = financial analyst; financial planning and analysis; ^FP&A; fiscal analysis; ratio analysis; budget analysis > finance teams
P&L management = ^P&L; profit and loss; P&L responsibility; ^P&Ls > budgeting
financial modeling = financial modelling; financial models > financial analysis
discounted cash flow = ^DCF > financial modeling
forecasting = financial forecasting; forecasts; revenue forecasting; budget forecasting > financial analysis
treasury = cash management; cash flow; cash flow management; treasury management; liquidity management
hedging ~ treasury
hedge accounting > accounting
investment management = portfolio management; asset management
investment analysis > financial analysis ~ investment management
fixed income ~ investment management
mutual funds ~ investment management
investment banking
structured finance = structured products ~ investment banking
private equity ~ investment banking
capital markets ~ investment banking
mergers and acquisitions = ^M&A ~ investment banking
joint ventures ~ mergers and acquisitions
securities trading = derivatives trading; options trading; equity trading; commodity trading; trading desk; trading floor
derivatives ~ securities trading
banking = retail banking; bank operations
commercial banking > banking
lending = loan processing; loan origination; consumer loans; commercial loans; loan products
credit analysis = credit risk > financial analysis ~ lending
mortgages = mortgage lending; mortgage > lending
underwriting ~ lending
insurance = insurance policies
insurance underwriting > insurance
liability insurance > insurance
claims adjusting = claims management; claims investigation; claims handling; insurance adjusting; claims adjustment
actuarial science = actuarial; actuarial analysis; actuary
anti-money laundering = ^AML; bank secrecy act; ^BSA; ^AML/KYC > compliance
know your customer = ^KYC > anti-money laundering
wealth management = financial advisory; financial advising
financial planning = retirement planning > wealth management
debt collection = credit control; collections calls
QuickBooks = Quick Books; QuickBooks Online; ^QBO > accounting software
^Xero > accounting software
^Sage > accounting software
Sage 50 = Peachtree > Sage
Sage 100 > Sage
Sage Intacct > Sage
accounting software = accounting systems; accounting system; financial software; financial systems
Great Plains = Dynamics GP > accounting software ~ Microsoft Dynamics
FreshBooks > accounting software
^ADP = ADP Workforce Now > HR software; payroll
BlackLine > accounting software; account reconciliation
Bloomberg Terminal = ^Bloomberg > financial data services ~ financial analysis
^Concur
human resources = human resource management; ^HR; HR management; human resource; HR operations; personnel administration
recruiting = recruitment; talent acquisition; full-cycle recruiting; sourcing candidates; interviewing candidates; candidate sourcing; recruiter; hiring and training; hired and trained; hire and train; hiring and onboarding; hiring new staff; hiring staff
employee relations = ER cases; employee relations cases; disciplinary cases; grievance cases; disciplinary hearings; grievances
labor relations = labour relations; industrial relations > employee relations
collective bargaining = union negotiations > labor relations
compensation and benefits = benefits administration; compensation analysis; job evaluation; employee benefits administration; classification and compensation; total rewards; open enrollment
performance appraisals = performance evaluation; employee evaluations; performance reviews; performance evaluations; evaluating performance; evaluates performance > people management
employment law = labor law; employment legislation; labor laws; wage and hour law ~ human resources
EEO = ^EEO; ^EEO compliance > employment law; equal opportunity compliance
ADA compliance = ^ADA compliance ~ employment law
FLSA = ^FLSA > employment law
FMLA = ^FMLA > employment law
talent management = career development; talent development > human resources
employee engagement > human resources ~ talent management
succession planning > talent management
organizational development = organisation development; organizational effectiveness; organization design > human resources
instructional design = course design; e-learning development; training design; learning design
SCORM = ^SCORM ~ instructional design
Articulate Storyline = Articulate 360 > instructional design ~ human resources
learning management systems = ^LMS; learning management system
Cornerstone OnDemand > learning management systems
Moodle = ^Moodle > learning management systems
HR software = ^HRIS; human resources information system; ^HCM; human resource information systems
SuccessFactors = SAP SuccessFactors > HR software; SAP
BambooHR > HR software
applicant tracking systems = ^ATS; applicant tracking system > HR software
Greenhouse Recruiting = Greenhouse ATS; Greenhouse Recruiting software > applicant tracking systems
iCIMS > applicant tracking systems
Taleo = Oracle Taleo > applicant tracking systems
sales = selling; sales experience; sales skills; sales targets; sales representative; closing sales; sales quota; inside sales; outside sales; direct sales
business development = new business development; new business > sales
cold calling = cold-calling > sales ~ business development
prospecting > business development
lead generation = lead gen ~ business development; marketing
account management = key account management; client management; client relationships; account manager; client relationship management; customer accounts; client relations > sales
B2B sales = business-to-business sales; enterprise sales; B2B selling; business to business; solution selling; consultative selling > sales
retail sales = retail; retail experience; in-store sales; retail environment; retail store; sales associate; sales floor > sales
upselling = cross-selling; up-selling; suggestive selling; cross selling; add-on sales > sales
sales management = managing sales teams; sales leadership; sales strategy; territory management > sales
sales operations ~ sales management
sales forecasting = sales pipeline; sales reporting > sales; forecasting
customer success = customer retention; client retention; client onboarding; customer success management > customer service ~ account management
telemarketing = telesales; phone sales; outbound calls; outbound sales > sales
technical sales = sales engineering; pre-sales; presales; product demonstrations; product demos > sales
real estate = real estate sales; property sales; commercial real estate; real property
property management = lease administration; tenant relations; apartment management; property manager; lease management
property management software = AppFolio; RealPage; Entrata > property management
Yardi = Yardi Voyager > property management software
MRI Software > property management software
leasing = property leasing > real estate ~ property management
real estate appraisal = property appraisal; property valuation; appraiser > real estate
merchandising = visual merchandising; product displays; merchandise displays; planograms; product merchandising
fashion buying = retail buying > procurement ~ category management; merchandising
pricing = price analysis; pricing strategy; price setting
e-commerce = ecommerce; online sales; online store
Amazon Seller Central > e-commerce
WooCommerce > e-commerce
Magento = ^Magento; Adobe Commerce > e-commerce ~ web development
Shopify > e-commerce
marketing = marketing campaigns; marketing strategy; marketing plans; integrated marketing; marketing communications; marketing materials
digital marketing = online marketing; internet marketing; digital campaigns; digital advertising; performance marketing; growth marketing > marketing
search engine optimization = ^SEO; search engine optimisation; ^SEO/SEM > digital marketing
keyword research > search engine optimization
SEMrush > search engine optimization
Ahrefs > search engine optimization
search engine marketing = ^SEM; ^PPC; pay-per-click; paid search; paid media > digital marketing
Google Ads = Google AdWords; AdWords > search engine marketing
social media marketing = social media management; social media strategy; social media content; social media campaigns; paid social; community management; managing social media; social media accounts > digital marketing; social media
Meta Ads = Facebook Ads > social media marketing
Hootsuite > social media marketing
email marketing = e-mail marketing; email campaigns > digital marketing
Constant Contact > email marketing
Klaviyo > email marketing
Mailchimp > email marketing
content marketing = content strategy; content creation; blogging; content development; creating content; content production; content writing > marketing
marketing automation > digital marketing
lead nurturing > marketing
Eloqua > marketing automation
Pardot > marketing automation
copywriting = copy writing; ad copy; copywriter > writing; marketing
brand management = branding; brand strategy; brand identity; brand development; brand awareness > marketing
market research = consumer research; market analysis; consumer insights; market intelligence > research
focus groups > research ~ market research
competitive analysis = competitor analysis > market research
product marketing = go-to-market; go to market; go-to-market strategy; product launches; product positioning > marketing
advertising = ad campaigns; advertising campaigns > marketing
media buying = media planning > advertising
public relations = ^PR; media relations; publicity; press relations; public affairs
press releases = press release > public relations
corporate communications = internal communications; external communications; crisis communications; employee communications
affiliate marketing > digital marketing
partnership marketing > marketing
influencer marketing > digital marketing
product management = product manager; product roadmap; product strategy; product ownership; product owner; product backlog; product vision
product development ~ product management
user research = user interviews; UX research; user testing; user studies
user experience design = ^UX; UX design; user experience; ^UX/UI; UI/UX; interaction design; user-centered design; ^HCD; human-centered design; human centered design; user centred design; UX/UI design
wireframing = wireframes; wireframe > user experience design
Axure = Axure RP > user experience design
Adobe XD > user experience design
InVision > user experience design
usability = usability testing > user research ~ user experience design
user interface design = ^UI; UI design; user interface; visual interface design; user interfaces
Figma = FigJam > user interface design
?Sketch = Sketch app > user interface design
design systems = design system; component library
prototyping = prototypes; rapid prototypes; interactive prototypes ~ user experience design
graphic design = visual design; graphic designer; layout design; print design; visual communication; graphic arts
photo editing = image manipulation; photo retouching; image editing ~ graphic design
GIMP = ^GIMP > photo editing
computer graphics = 3D graphics ~ graphic design
desktop publishing ~ graphic design
QuarkXPress > desktop publishing
PageMaker = Adobe PageMaker > desktop publishing
Adobe Creative Suite = Adobe Creative Cloud; Creative Cloud; Creative Suite; Adobe CC; Adobe Suite; Adobe products ~ graphic design
Photoshop = Adobe Photoshop > Adobe Creative Suite; photo editing
Adobe Illustrator = ?Illustrator > Adobe Creative Suite
InDesign = Adobe InDesign > Adobe Creative Suite
Adobe Premiere = Premiere Pro; Adobe Premiere Pro > video editing
After Effects = Adobe After Effects > motion graphics
Lightroom = Adobe Lightroom > photography
Canva > graphic design
CorelDRAW = Corel Draw > graphic design
motion graphics = motion design
animation = 2D animation ~ motion graphics
3D animation > animation
ZBrush > 3D modeling ~ 3D animation
Cinema 4D > 3D animation
Maya = ^Maya; Autodesk Maya > 3D animation
Blender 3D = ?Blender; 3D animation software
typography = type design; lettering > graphic design
illustration = illustrations; sketching; digital illustration
web design = website design; responsive design; website development; site design; responsive web design ~ graphic design
FrontPage = Microsoft FrontPage; MS FrontPage > web design
Fireworks = Adobe Fireworks > web design
Dreamweaver = Adobe Dreamweaver > web design
website management = website maintenance; web content; updating website; website updates; website content; web publishing; maintain website
photography = photographer; photographed; photographing; digital photography; product photography; photo shoots; event photography
video production = videography; filming; video content; film production; video shoots; camera operation; multimedia production
video editing = film editing > video production
Avid Media Composer > video editing
Final Cut Pro = Final Cut > video editing
DaVinci Resolve > video editing
audio production = sound engineering; audio editing; sound design; audio engineering; podcast production; audio visual; live sound
podcasting > audio production
Ableton = Ableton Live > audio production ~ graphic design
Pro Tools > audio production
journalism = news writing; reporting news; news reporting; broadcast journalism
screenwriting = scriptwriting; script writing > creative writing
creative writing > writing
publishing = book publishing
print production = prepress ~ publishing
offset printing > printing ~ publishing
bindery ~ publishing
interior design = space planning; interior decorating; furniture selection
fashion design = apparel design; garment design; draping
industrial design = product design; product designer
fine arts
sculpture > fine arts
ceramics ~ fine arts
art history ~ fine arts
printmaking > fine arts
performing arts
stage management ~ performing arts
acting = stage acting > performing arts
theater = theatre; musical theatre > performing arts
music
music theory > music
choir > music
orchestra > music
guitar > musical instruments; music
conducting music = orchestral conducting > music
percussion > music
singing = vocals > music
legal research = legal analysis > research
LexisNexis = ^Lexis > legal research
Westlaw > legal research
legal writing = legal drafting; drafting pleadings; legal documents; legal briefs; drafting legal documents; pleadings > writing
litigation = civil litigation; trial preparation; depositions; litigation support; court proceedings
personal injury law > litigation
appellate practice = appellate law; legal appeals > litigation
trial advocacy = jury trials > litigation
e-discovery = ediscovery; document review > litigation
contract drafting = contract review; drafting contracts; reviewing contracts; legal agreements; drafting agreements
contract law ~ legal practice
corporate law = business law; commercial law
corporate governance ~ corporate law
securities law ~ corporate law
intellectual property
licensing agreements ~ intellectual property
trade secrets > intellectual property
trademarks > intellectual property
patents = patent prosecution; patent law > intellectual property
criminal justice = criminal justice system
criminal law = criminal procedure; criminal defense > criminal justice
criminal investigation > investigations ~ criminal justice
family law = divorce law; child custody
immigration law = asylum law
visa applications ~ immigration law
real estate law = property law; conveyancing
land titles ~ real estate law
regulatory law = administrative law; rulemaking; statutory interpretation
legislative drafting ~ regulatory law
paralegal work = paralegal; legal assistant; law office; legal support; legal administrative
court procedures = court filing; e-filing; court rules; docketing; court clerk; calendaring; court documents; court calendar
mediation and arbitration = arbitration; alternative dispute resolution; ^ADR
executive leadership = senior leadership; executive management; C-suite; senior management
entrepreneurship = business ownership; self-employment
business administration = business management; general management; office administration and management
management consulting = business consulting; advisory services; client advisory
customer insights = voice of the customer; net promoter score; ^NPS; customer feedback; customer surveys
key performance indicators = ^KPI; ^KPIs; performance metrics; performance indicators; ^OKRs; performance measurement
proposal writing = ^RFP; ^RFPs; request for proposals; bid writing; bid management; requests for proposals
sustainability = ^ESG; corporate social responsibility; ^CSR; sustainable development
economics = economic analysis
microeconomics > economics
econometrics > economics
monetary policy > economics
macroeconomics > economics
import and export = international trade; import/export
export compliance > import and export
Incoterms > import and export
customs clearance = customs brokerage; customs regulations > import and export
@license
CPA = certified public accountant; CPA license; CPA certification; licensed CPA; CPA qualified > qualified accountant
^CPA candidate = CPA eligible > accounting
^CMA = certified management accountant > accounting
^CFA = chartered financial analyst; CFA charterholder > financial analysis
^ACCA = chartered certified accountant; ^ACCA qualified > qualified accountant
chartered accountant = ?ACA; ^CA qualified; ACA qualified > qualified accountant
qualified accountant > accounting
^CIMA = chartered management accountant; chartered institute of management accountants; CIMA qualified > qualified accountant
^AAT = association of accounting technicians; AAT qualified > accounting
enrolled agent = ^EA tax > tax preparation
?CIA = certified internal auditor > auditing
^CFE = certified fraud examiner > fraud detection ~ auditing
^CFP = certified financial planner > financial planning
^FINRA = FINRA licenses ~ wealth management
Series 63 > FINRA
Series 66 > FINRA
Series 65 > FINRA
Series 6 > FINRA
insurance license = insurance producer license > insurance
property and casualty license = P&C license > insurance license
life and health license > insurance license
real estate license = licensed realtor; real estate agent license; licensed real estate agent; realtor > real estate
appraiser license = certified appraiser; certified residential appraiser > real estate appraisal
SHRM-CP = ^SHRM; SHRM certification; SHRM certified > human resources
^SHRM-SCP > SHRM-CP
^PHR = professional in human resources; ^HRCI > human resources
^SPHR > PHR
^CIPD = CIPD qualified > human resources
certified payroll professional > payroll
^FPC certification > payroll
bar admission = admitted to the bar; state bar; licensed attorney; bar license; member of the bar; active bar; bar membership; licensed to practice law; practising solicitor; qualified solicitor
California State Bar > bar admission
paralegal certificate = certified paralegal; paralegal certification > paralegal work
Google Ads certification > Google Ads
HubSpot certification = Inbound marketing certification > marketing
certified purchasing manager > procurement
^CPPB = certified professional public buyer > procurement
^CPPO > procurement
^CPP procurement > procurement
certified facility manager = ^IFMA; ^CFM > facilities management
LEED accreditation = ^LEED > sustainability
^LEED AP > LEED green associate
LEED green associate > LEED accreditation
`;
