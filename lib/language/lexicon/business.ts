/** Finance, accounting, human resources, sales, marketing, design, media, law. */
export const business = `
legal practice = practice of law
cyber law = internet law > legal practice
legal advice = legal counsel
casting talent = talent casting
broadcasting = broadcast engineering
television production = broadcast television; TV production > broadcasting
museum work = museum exhibits
curating = art curation > museum work ~ graphic design
3D rendering software
modeling and runway = runway modeling
restructuring = corporate restructuring
finance teams = finance team; finance department; finance function; finance role; finance experience; experience in finance
accounting = bookkeeping and accounting; accountancy; financial accounting; general accounting; accounting principles; fund accounting; accountant > finance teams
pension administration = pension plan administration; pension funds; pension administration > accounting
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
consolidation = intercompany accounting; consolidations > accounting
US GAAP = ^GAAP; generally accepted accounting principles > accounting
IFRS = international financial reporting standards > accounting
GASB = governmental accounting; ^GASB standards; government accounting > accounting
SOX compliance = Sarbanes-Oxley; ^SOX > compliance; auditing
auditing = audit; internal audit; external audit; audits; auditor; internal auditing; financial audits; conducting audits
internal controls = internal control > auditing
taxation = ^TDS; ^GST; TDS compliance; GST compliance; goods and services tax; tax deducted at source; income tax; corporate tax; sales tax; tax compliance; tax accounting; tax experience; tax planning; tax law; tax advisory > accounting
tax preparation = tax returns; tax filings; tax preparer > taxation
pension auto-enrolment = auto-enrolment; auto enrolment; automatic enrolment; workplace pensions > payroll
payroll = payroll processing; payroll administration; processing payroll; timekeeping; timesheets
UKG = ^UKG; Kronos; UKG Pro; UKG Kronos > payroll; Kronos Workforce
Paylocity > payroll
Paychex > payroll
cost accounting = standard costing; cost analysis; job costing; variance analysis; cost control > accounting
fixed assets = fixed asset accounting; asset accounting > accounting
financial analysis = financial analyst; financial planning and analysis; ^FP&A; fiscal analysis; ratio analysis; budget analysis > finance teams
P&L management = ^P&L; profit and loss; P&L responsibility; ^P&Ls > budgeting
financial modeling = financial modelling; financial models > financial analysis
discounted cash flow = ^DCF > financial modeling
forecasting = financial forecasting; forecasts; revenue forecasting; budget forecasting > financial analysis
treasury = cash management; cash flow; cash flow management; treasury management; liquidity management
hedging = hedge accounting > treasury
investment management = portfolio management; asset management; fixed income; investment analysis
mutual funds > investment management
investment banking
structured finance = structured products > investment banking
private equity > investment banking
capital markets > investment banking
mergers and acquisitions = ^M&A > investment banking
joint ventures > mergers and acquisitions
securities trading = derivatives trading; options trading; equity trading; commodity trading; trading desk; trading floor
derivatives > securities trading
banking = retail banking; bank operations; teller; commercial banking; bank teller
lending = loan processing; loan origination; consumer loans; commercial loans; loan products
credit analysis = credit risk > lending
mortgages = mortgage lending; mortgage > lending
underwriting > lending
insurance = insurance underwriting; property and casualty; life insurance; insurance policies
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
^Sage = Sage 50; Sage Intacct; Peachtree; Sage 100 > accounting software
accounting software = accounting systems; accounting system; financial software; Great Plains; financial systems
FreshBooks > accounting software
^ADP = ADP Workforce Now; Gusto payroll > HR software; payroll
BlackLine > financial analysis
Bloomberg Terminal = ^Bloomberg > financial analysis
^Concur
human resources = human resource management; ^HR; HR management; human resource; HR operations; personnel administration
recruiting = recruitment; talent acquisition; full-cycle recruiting; sourcing candidates; interviewing candidates; candidate sourcing; recruiter; hiring and training; hired and trained; hire and train; hiring and onboarding; hiring new staff; hiring staff
employee relations = ER cases; employee relations cases; disciplinary cases; grievance cases; disciplinary hearings; labor relations; industrial relations; grievances; labour relations
collective bargaining = union negotiations > employee relations
compensation and benefits = benefits administration; compensation analysis; job evaluation; employee benefits administration; classification and compensation; total rewards; open enrollment
performance appraisals = performance evaluation; employee evaluations; performance reviews; performance evaluations; evaluating performance; evaluates performance > people management
employment law = labor law; employment legislation; labor laws; wage and hour law > human resources
EEO = ^EEO; ^EEO compliance > employment law; equal opportunity compliance
ADA compliance = ^ADA compliance > employment law
FLSA = ^FLSA > employment law
FMLA = ^FMLA > employment law
talent management = career development; talent development > human resources
employee engagement > talent management
succession planning > talent management
organizational development = organisation development; organizational effectiveness; organization design > human resources
instructional design = course design; e-learning development; training design; learning design
SCORM = ^SCORM > instructional design
Articulate Storyline = Articulate 360 > instructional design ~ human resources
learning management systems = ^LMS; learning management system; Cornerstone OnDemand
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
cold calling = cold-calling > business development
prospecting > business development
lead generation > business development
account management = key account management; client management; client relationships; account manager; client relationship management; customer accounts; client relations > sales
B2B sales = business-to-business sales; enterprise sales; B2B selling; business to business; solution selling; consultative selling > sales
retail sales = retail; retail experience; in-store sales; retail environment; retail store; sales associate; sales floor > sales
upselling = cross-selling; up-selling; suggestive selling; cross selling; add-on sales > sales
sales management = managing sales teams; sales leadership; sales strategy; territory management; sales operations > sales
sales forecasting = sales pipeline; sales reporting > sales; forecasting
customer success = customer retention; client retention; client onboarding; customer success management > account management
telemarketing = telesales; phone sales; outbound calls; outbound sales > sales
technical sales = sales engineering; pre-sales; presales; product demonstrations; product demos > sales
real estate = real estate sales; property sales; commercial real estate; real property
property management = lease administration; tenant relations; apartment management; property manager; lease management
property management software = AppFolio; RealPage; Entrata > property management
Yardi = Yardi Voyager > property management software
MRI Software > property management software
leasing = property leasing > property management
real estate appraisal = property appraisal; property valuation; appraiser > real estate
merchandising = visual merchandising; product displays; merchandise displays; planograms; product merchandising
fashion buying = retail buying > merchandising; category management
pricing = price analysis; pricing strategy; price setting
e-commerce = ecommerce; online sales; online store; Amazon Seller Central
WooCommerce > e-commerce
Magento = ^Magento; Adobe Commerce > e-commerce; web development
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
marketing automation = Marketo; marketing technology; lead nurturing > digital marketing
Eloqua > marketing automation
Pardot > marketing automation
copywriting = copy writing; ad copy; copywriter > writing; marketing
brand management = branding; brand strategy; brand identity; brand development; brand awareness > marketing
market research = consumer research; market analysis; consumer insights; market intelligence > research
focus groups > market research
competitive analysis = competitor analysis > market research
product marketing = go-to-market; go to market; go-to-market strategy; product launches; product positioning > marketing
advertising = ad campaigns; advertising campaigns > marketing
media buying = media planning > advertising
public relations = ^PR; media relations; publicity; press relations; public affairs
press releases = press release > public relations
corporate communications = internal communications; external communications; crisis communications; employee communications
affiliate marketing = influencer marketing; partnership marketing > digital marketing
product management = product manager; product roadmap; product strategy; product ownership; product owner; product backlog; product development; product vision
user research = user interviews; UX research; user testing; user studies
user experience design = ^UX; UX design; user experience; ^UX/UI; UI/UX; interaction design; user-centered design; ^HCD; human-centered design; human centered design; user centred design; UX/UI design
wireframing = wireframes; wireframe > user experience design
Axure = Axure RP > user experience design
Adobe XD > user experience design
InVision > user experience design
usability = usability testing > user experience design
user interface design = ^UI; UI design; user interface; visual interface design; user interfaces
Figma = FigJam > user interface design
?Sketch = Sketch app > user interface design
design systems = design system; component library
prototyping = prototypes; rapid prototypes; interactive prototypes > user experience design
graphic design = visual design; graphic designer; layout design; print design; visual communication; graphic arts
photo editing = image manipulation; photo retouching; image editing > graphic design
GIMP = ^GIMP > photo editing
computer graphics = 3D graphics > graphic design
desktop publishing > graphic design
QuarkXPress > desktop publishing
PageMaker = Adobe PageMaker > desktop publishing
Adobe Creative Suite = Adobe Creative Cloud; Creative Cloud; Creative Suite; Adobe CC; Adobe Suite; Adobe products > graphic design
Photoshop = Adobe Photoshop > Adobe Creative Suite
Adobe Illustrator = ?Illustrator > Adobe Creative Suite
InDesign = Adobe InDesign > Adobe Creative Suite
Adobe Premiere = Premiere Pro; Adobe Premiere Pro > video editing
After Effects = Adobe After Effects > motion graphics
Lightroom = Adobe Lightroom > photography
Canva > graphic design
CorelDRAW = Corel Draw > graphic design
motion graphics = motion design
animation = 2D animation > motion graphics
3D animation > animation
ZBrush > 3D animation
Cinema 4D > 3D animation
Maya = ^Maya; Autodesk Maya > 3D animation
Blender 3D = ?Blender; 3D animation software
typography = type design; lettering > graphic design
illustration = illustrations; sketching; digital illustration
web design = website design; responsive design; website development; site design; responsive web design > graphic design
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
screenwriting = scriptwriting; creative writing; script writing
publishing = print production; prepress; offset printing; bindery; book publishing
interior design = space planning; interior decorating; furniture selection
fashion design = apparel design; garment design; draping
industrial design = product design; product designer
fine arts = sculpture; art direction; creative direction; ceramics; museum curation; art history
printmaking > fine arts
performing arts = stage acting; stage management
acting > performing arts
theater = theatre; musical theatre > performing arts
music = music theory; choir; orchestra; guitar
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
e-discovery = ediscovery; document review; ^Relativity software > litigation
contract drafting = contract review; drafting contracts; contract law; reviewing contracts; legal agreements; drafting agreements
corporate law = corporate governance; business law; commercial law; securities law
intellectual property = licensing agreements
trade secrets > intellectual property
trademarks > intellectual property
patents = patent prosecution; patent law > intellectual property
criminal justice = criminal justice system
criminal law = criminal procedure; criminal defense; criminal investigation > criminal justice
family law = divorce law; child custody
immigration law = visa applications; asylum law
real estate law = property law; conveyancing; title search; title examination; land titles
regulatory law = administrative law; rulemaking; legislative drafting; statutory interpretation
paralegal work = paralegal; legal assistant; legal secretary; law office; legal support; legal administrative
court procedures = court filing; e-filing; court rules; docketing; court clerk; calendaring; court documents; court calendar
mediation and arbitration = arbitration; alternative dispute resolution; ^ADR
executive leadership = senior leadership; executive management; C-suite; senior management
entrepreneurship = business ownership; self-employment
business administration = business management; general management; office administration and management
management consulting = business consulting; advisory services; client advisory
customer insights = voice of the customer; net promoter score; ^NPS; customer feedback; customer surveys
key performance indicators = ^KPI; ^KPIs; performance metrics; performance indicators; ^OKRs; performance measurement
proposal writing = ^RFP; ^RFPs; request for proposals; bid writing; bid management; requests for proposals
sustainability = ^ESG; corporate social responsibility; ^CSR; sustainable development; ^LEED
economics = econometrics; economic analysis; microeconomics
monetary policy > economics
macroeconomics > economics
import and export = export compliance; international trade; import/export
Incoterms > import and export
customs clearance = customs brokerage; customs regulations > import and export
@license
CPA = certified public accountant; CPA license; ^CPA candidate; CPA certification; CPA eligible; licensed CPA > accounting
^CMA = certified management accountant > accounting
^CFA = chartered financial analyst; CFA charterholder > financial analysis
^ACCA = chartered certified accountant; ?ACA; chartered accountant; ^CA qualified; qualified accountant > accounting
^CIMA = chartered management accountant; chartered institute of management accountants > accounting
^AAT = association of accounting technicians; AAT qualified > accounting
enrolled agent = ^EA tax > tax preparation
?CIA = certified internal auditor > auditing
^CFE = certified fraud examiner > auditing
^CFP = certified financial planner > wealth management
^FINRA = series 7; series 63; series 66; series 65; series 6; FINRA licenses > wealth management
insurance license = property and casualty license; life and health license; P&C license; adjuster license; insurance producer license > insurance
real estate license = licensed realtor; real estate agent license; real estate broker license; licensed real estate agent; realtor > real estate
appraiser license = certified appraiser; certified residential appraiser > real estate appraisal
SHRM-CP = ^SHRM; ^SHRM-SCP; SHRM certification; SHRM certified > human resources
^PHR = ^SPHR; professional in human resources; ^HRCI > human resources
^CIPD = CIPD qualified > human resources
certified payroll professional = ^FPC certification > payroll
bar admission = admitted to the bar; state bar; licensed attorney; bar license; member of the bar; active bar; bar membership; licensed to practice law; practising solicitor; qualified solicitor; California State Bar
paralegal certificate = certified paralegal; paralegal certification > paralegal work
Google Ads certification = Google Analytics certification; Google certified > digital marketing
HubSpot certification = Inbound marketing certification > marketing
certified purchasing manager = ^CPSM; ^CPPB; ^CPPO; ^CPP procurement; ^CIPS; certified professional public buyer > procurement
certified facility manager = ^IFMA; ^CFM > facilities management
LEED accreditation = ^LEED AP; LEED green associate > sustainability
`;
