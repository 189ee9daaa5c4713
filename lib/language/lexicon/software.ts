/** Software, data, cloud, security and IT operations. The format is described at `readLexicon`. */
export const software = `
office software = office suites
OpenOffice = ^Open Office; OpenOffice.org > office software
LibreOffice = Libre Office > office software
web hosting = website hosting
cPanel > web hosting
job scheduling = batch scheduling
Tivoli Workload Scheduler > job scheduling
Control-M > job scheduling
Autosys = AutoSys > job scheduling
code quality
FindBugs > static code analysis
^PMD > static code analysis
test management
TestLink > test management
Test Director = TestDirector > test management
HP Quality Center = Quality Center; HP ALM; Mercury Quality Center > test management
FTP = ^FTP; ^SFTP
FileZilla > FTP
WinSCP > FTP
SSH = ^SSH
PuTTY = Putty > SSH
reporting tools = report writers
Jasper Reports = JasperReports > reporting tools
version control = source control; version control systems; revision control; ^VCS > programming
StarTeam > version control
CVS version control = ^CVS > version control
PVCS = ^PVCS > version control
Visual SourceSafe = Visual Source Safe; Microsoft Visual SourceSafe; ^VSS; SourceSafe > version control
TFS = ^TFS; Team Foundation Server > version control
ClearCase = IBM Rational ClearCase > version control
multimedia
Adobe Flash = Macromedia Flash; Flash Professional; Flash Builder; ?Flash > multimedia
note taking software
Evernote > note taking software
presentation software = presentation tools
Prezi > presentation software
Keynote = Apple Keynote; ^Keynote > presentation software
cloud storage = file sharing services
Dropbox > cloud storage
email software = email clients; email systems
SMTP = ^SMTP ~ email software; networking
Gmail = Google Gmail > email software
HCL Domino = IBM Domino; Lotus Domino > email software
IBM Notes = Lotus Notes; IBM Lotus Notes; HCL Notes > email software
markup languages = markup language
XHTML > HTML
DHTML > HTML
XML = ^XML > markup languages
help desk software = ticketing software
Freshdesk > help desk software
Zendesk > help desk software
video conferencing = videoconferencing
GoToMeeting = GoToWebinar > video conferencing
Skype = Skype for Business > video conferencing
Google Meet > video conferencing
Webex = WebEx; Cisco Webex > video conferencing
mobile device management = ^MDM solutions
Jamf > mobile device management
disaster recovery ~ system administration
web servers = web server
Apache HTTP Server = ?Apache; Apache web server; Apache httpd > web servers; DevOps
message queues = message queue; message broker; message brokers
information retrieval
data structures = data structure
data privacy = data protection; privacy law; information privacy
CCPA = ^CCPA > data privacy
programming = coding; software programming; computer programming
ActiveX = Microsoft ActiveX > programming
Scheme programming = ?Scheme > programming
integrated development environments = ^IDE; ^IDEs; integrated development environment > programming
Aptana Studio > integrated development environments
JBuilder > integrated development environments
MyEclipse > integrated development environments
IntelliJ IDEA = IntelliJ > integrated development environments
NetBeans > integrated development environments
Visual Studio = Microsoft Visual Studio > integrated development environments
Eclipse IDE > integrated development environments
JSON = ^JSON ~ programming
software development = software engineering; application development; software design and development; building software
video game development = video games; computer games; mobile games; gameplay programming > software development
game design ~ game development
Cocos2d-x = Cocos2d > video game development
object-oriented programming = object oriented programming; OOP; object-oriented design > programming
functional programming > programming
Python = python3; python 3 > programming
SciPy > Python
NumPy > Python
Java = core java > programming
Java EE = ^JEE; ^J2EE; Jakarta EE > Java
Java ME = ^J2ME > Java
J2SE = ^J2SE; Java SE > Java
Log4j > Java
Apache Tiles = ?Tiles > Java
Apache Velocity = ?Velocity > Java
JavaFX > Java
AWT = ^AWT > Java
Swing = ?Swing; Java Swing > Java
Java servlets = servlets > Java
Apache Ant > Java
JDBC = ^JDBC > Java
Enterprise JavaBeans = ^EJB > Java
JavaScript = ^JS; ECMAScript; ES6; java script > programming; web development
TypeScript > JavaScript
C++ = cpp; c plus plus > programming
MFC = ^MFC > C++
Qt = ^Qt; Qt Creator > C++
C# = csharp; c sharp > programming
?C = C language; ^ANSI C; embedded C > programming
?Go = Golang; Go language > programming
?R = R language > programming; statistics
RStudio > R
dplyr > R
ggplot2 > R
tidyverse > R
?Rust = rust-lang; Rust programming > programming
?Swift > programming; iOS development
SwiftUI = Swift UI > Swift
?Ruby = ruby language > programming
Ruby on Rails = ?Rails; ^RoR > Ruby; web development
PHP > programming; web development
?Laravel = Laravel framework > PHP
^Symfony > PHP
WordPress = word press > content management systems
Drupal > content management systems
Drush > Drupal
Kotlin > programming
Scala > programming
?Julia = Julia language > programming
MATLAB > programming
^Perl > programming
Haskell > functional programming
^Elixir > functional programming
Erlang > functional programming
Clojure > functional programming
^Lua > programming
^Dart > programming
Objective-C = objective c > programming; iOS development
Visual Basic = VB.NET; ^VB; VB6 > programming
VBA = visual basic for applications; excel macros > programming
COBOL = ^COBOL > programming
Fortran > programming
^SAS = SAS programming; SAS Enterprise Guide > statistics
SPSS = IBM SPSS > statistics
^Stata > statistics
^Bash = unix shell; bash scripting > programming
PowerShell = power shell > scripting; programming
assembly language = ^Assembly code; assembler language; x86 assembly > programming
Solidity > programming; blockchain
^.NET = dotnet; .NET Core; .NET Framework; dot net > programming
ASP.NET = ASP.NET Core > .NET; web development
XAML = ^XAML > .NET
HTML = HTML5; html 5 > web development; markup languages
CSS = CSS3; css 3; cascading style sheets > web development
Sass = SCSS > CSS
Tailwind CSS = tailwind; tailwindcss > CSS
^Bootstrap > CSS
web development = web application development; web applications; web programming > software development
Adobe Flex = Apache Flex; ?Flex > web development
LAMP = LAMP stack > web development
ColdFusion = Adobe ColdFusion > web development
Classic ASP = ^ASP; Active Server Pages > web development
Netlify > web development
front-end development = frontend; front-end; frontend development; UI development > web development
back-end development = backend; back-end; backend development; server-side development > software development
full-stack development = full stack; full-stack; fullstack > front-end development; back-end development
mobile development = mobile app development; mobile application development; mobile apps > software development
iOS development = ^iOS; iPhone development > mobile development
Android development = ^Android; Android SDK > mobile development
Jetpack Compose > Android development
^React = React.js; ReactJS > JavaScript; front-end development
React Native > React; mobile development
Next.js = nextjs > React
^Redux > React
^Angular = AngularJS; Angular.js > JavaScript; front-end development
Vue.js = ^Vue; vuejs > JavaScript; front-end development
Nuxt.js = nuxt > Vue.js
Svelte = SvelteKit > JavaScript; front-end development
jQuery > JavaScript
Node.js = nodejs; ^Node; node js > JavaScript; back-end development
Express.js = ?Express; expressjs > Node.js
NestJS = nest.js > Node.js
Django > Python; web development
^Flask > Python; web development
FastAPI > Python; web development
?Spring = Spring Framework > Java
Spring Boot = springboot > Spring
Spring MVC > Spring
Spring Cloud > Spring
Hibernate > Java
^Maven = Apache Maven > Java
Gradle > Java
^Flutter > Dart; mobile development
Xamarin > mobile development
^Electron.js = electronjs > JavaScript
^Unity = ^Unity3D; Unity engine > game development
Unreal Engine > game development
game development = game programming > software development
WebAssembly = ^WASM > programming
REST APIs = REST API; RESTful; RESTful API; RESTful services; RESTful web services; REST services; ^REST > API development
API development = ^API; API design; API integration; web APIs; application programming interface > software development
GraphQL > API development
gRPC > API development
SOAP web services > API development
OpenAPI = ^Swagger > API development
^Postman ~ API development
microservices = microservice architecture; micro services > software architecture
software architecture = system architecture; solution architecture; solutions architecture; application architecture; architecture design > software development
service-oriented architecture = ^SOA; service oriented architecture > software architecture
system design = systems design; distributed system design > software architecture
distributed systems = distributed computing > software architecture
event-driven architecture = event driven architecture > software architecture
design patterns > software development
MVC = ^MVC; model-view-controller > design patterns
algorithms = data structures and algorithms; algorithm design > programming
embedded systems = embedded software; embedded development; firmware; firmware development > software development
real-time operating systems = ^RTOS > embedded systems
FreeRTOS > real-time operating systems
Arduino > embedded systems
Raspberry Pi > embedded systems
^FPGA > embedded systems
VHDL > digital design ~ FPGA
Verilog > digital design ~ FPGA
Internet of Things = ^IoT ~ embedded systems
robotics
ROS = ^ROS; Robot Operating System > robotics
computer vision > machine learning
image processing ~ computer vision
OpenCV > computer vision; image processing
SQL = structured query language; SQL queries; SQL programming > databases; relational databases
common table expressions = ^CTEs > SQL
MariaDB > SQL
databases = database; database systems; database design; database development
Apache Derby > SQL
Ingres > databases
OLTP = ^OLTP > databases
database administration = ^DBA; database management; database administrator > databases
SQL Developer = Oracle SQL Developer > SQL ~ database administration
Toad = ^TOAD; ^Toad; Toad for Oracle > SQL ~ database administration
PostgreSQL = postgres; psql > SQL
MySQL > SQL
SQLyog > MySQL
SQL Server = Microsoft SQL Server; Microsoft SQL; MS SQL; MSSQL > SQL
Oracle Database = ^Oracle; Oracle DB; Oracle SQL > SQL
SQLite > SQL
IBM Db2 = ^DB2 > SQL
NoSQL = no-sql; non-relational databases > databases
MongoDB = mongo > NoSQL
Redis > NoSQL
Cassandra = Apache Cassandra > NoSQL
DynamoDB = Amazon DynamoDB; Dynamo DB > NoSQL; AWS
Neo4j > graph databases
graph databases = graph database > NoSQL
Elasticsearch = elastic search > search engines
search engines
Lucene = Apache Lucene > search engines
Solr = Apache Solr > search engines
OpenSearch > search engines
Firebase = Firestore ~ Google Cloud; mobile development
Supabase > PostgreSQL
^Snowflake = SnowSQL > data warehousing; SQL
BigQuery = Google BigQuery; big query > data warehousing; SQL; Google Cloud
^Redshift = Amazon Redshift; AWS Redshift > data warehousing; SQL; AWS
Databricks > Apache Spark
Unity Catalog > Databricks
Delta Lake > Databricks
Microsoft Fabric > data engineering ~ Azure
Azure Synapse = Synapse Analytics; ^Synapse > data warehousing; Azure
ClickHouse > data warehousing; SQL
DuckDB > SQL
Teradata > data warehousing; SQL
^Trino = ^Presto > SQL
data warehousing = data warehouse; data warehouses; cloud warehouse; cloud warehouses; ^DWH; ^EDW > data engineering
data lakes = data lake; lakehouse; data lakehouse > data engineering
Apache Iceberg = ^Iceberg > data lakes
data engineering = data pipelines; data pipeline; data platform; data infrastructure
ETL = ^ELT; ETL/ELT; extract transform load; data ingestion > data engineering
data modeling = data modelling; data models; data model > data engineering
semantic layer = semantic layers > data modeling
dimensional modeling = star schema; star schemas; kimball; dimensional modelling > data modeling
^dbt = ^DBT; ^Dbt; data build tool; dbt core > SQL; data modeling
dbt Cloud > dbt
Apache Airflow = ^Airflow; ?airflow > data orchestration
Dagster > data orchestration
^Prefect > data orchestration
data orchestration = workflow orchestration > data engineering
Fivetran > ETL
Airbyte > ETL
Stitch ETL = Stitch Data > ETL
Informatica = PowerCenter > ETL
Talend > ETL
Matillion > ETL
^SSIS = SQL Server Integration Services > ETL; SQL Server
^SSRS = SQL Server Reporting Services > reporting; SQL Server
^SSAS = SQL Server Analysis Services > SQL Server
Azure Data Factory = ^ADF > ETL; Azure
AWS Glue = ?Glue > AWS; ETL
Alteryx > ETL; data analysis
Apache Spark = ^Spark; Spark SQL > big data
PySpark > Apache Spark; Python
Apache Kafka = Kafka; Confluent > data streaming
Apache Flink = Flink > data streaming
data streaming = stream processing; streaming data; real-time data > data engineering
RabbitMQ > message queues
Hadoop > big data
HDFS = ^HDFS > Hadoop
MapReduce > Hadoop
big data = large datasets; large data sets; large-scale data > data engineering
data governance = data catalog; data lineage; data stewardship > data management
data quality = data validation; data integrity; data cleaning; data cleansing > data management
Soda = ?Soda; Soda Core; SodaCL > data quality; data engineering
data management = data administration
master data management = ^MDM > data management
data migration > data management
data analysis = data analytics; analyzing data; analyze data; data analyst; analysing data; analytical reports; quantitative analysis
OriginPro = OriginLab > data analysis
analytics engineering > data modeling; data analysis
data science = data scientist > data analysis; machine learning
business intelligence = ^BI; BI tools; BI reporting > data analysis
reporting = report writing; ad hoc reporting; management reporting; report preparation
data visualization = data visualisation; visualizations; visualisations > data analysis
dashboards = dashboard; dashboarding > data visualization
Looker Studio = Google Data Studio; Data Studio > data visualization; business intelligence
^Tableau = Tableau Desktop; Tableau Server > data visualization; business intelligence
Power BI = PowerBI; Microsoft Power BI > data visualization; business intelligence
DAX = ^DAX > Power BI
^Looker > data visualization; business intelligence
LookML > Looker
Qlik = QlikView; Qlik Sense > data visualization; business intelligence
Metabase > data visualization; business intelligence
^Superset = Apache Superset; ^Preset > data visualization
ThoughtSpot > data visualization
Sigma Computing > data visualization
^Domo > data visualization
MicroStrategy > business intelligence
SAP BusinessObjects = BusinessObjects; business objects > business intelligence
Crystal Reports > reporting
Grafana > system monitoring
Mode Analytics > data visualization
Hex notebooks = ?Hex > data visualization
product analytics > data analysis
^Amplitude > product analytics
^Mixpanel > product analytics
^Segment CDP = ?Segment > customer data platforms ~ product analytics
A/B testing = ab testing; split testing; A/B tests ~ statistics
statistics = statistical analysis; statistical methods; statistical modeling; statistical modelling
biostatistics > statistics
GraphPad Prism > statistics ~ biostatistics
predictive modeling = predictive analytics; predictive modelling; forecasting models > machine learning; statistics
machine learning = ^ML; machine-learning; ML models > artificial intelligence
XGBoost > gradient boosting
deep learning = neural networks; neural network > machine learning
Keras > deep learning
artificial intelligence = ^AI; AI tools; AI solutions
generative AI = ^GenAI; gen AI > artificial intelligence
agentic AI > generative AI
LlamaIndex > generative AI
large language models = large language model; ^LLM; ^LLMs > generative AI
prompt engineering > generative AI
LangChain > generative AI
LangGraph > LangChain
natural language processing = ^NLP; text mining > machine learning
reinforcement learning > machine learning
recommendation systems = recommender systems > machine learning
MLOps = ML ops; machine learning operations > machine learning; DevOps
Kubeflow > MLOps
MLflow > MLOps
TensorFlow > deep learning; Python
PyTorch > deep learning; Python
scikit-learn = sklearn; scikit learn > machine learning; Python
pandas > Python; data analysis
Jupyter = Jupyter notebooks; jupyter notebook > Python
Hugging Face > machine learning
SageMaker = Amazon SageMaker > machine learning; AWS
Vertex AI > machine learning; Google Cloud
cloud computing = cloud; cloud infrastructure; cloud platforms; cloud services; cloud technologies; public cloud
auto scaling = autoscaling > cloud computing
AWS = Amazon Web Services > cloud computing
Elastic Load Balancing = ^ELB; AWS ELB > AWS
Amazon VPC = ^VPC > AWS
Route 53 = Amazon Route 53 > AWS
Amazon S3 = ^S3 > AWS
Azure = Microsoft Azure; Azure cloud > cloud computing
Google Cloud = Google Cloud Platform; ^GCP > cloud computing
^Heroku > cloud computing
^Vercel > cloud computing
serverless = serverless computing; cloud functions > cloud computing
OpenStack > cloud computing
Cloudflare > content delivery networks ~ networking
DevOps = dev ops; devops practices
containerization = containerisation > DevOps
container orchestration > containerization
DevSecOps > DevOps; cybersecurity
site reliability engineering = ^SRE; site reliability > DevOps
Docker = Docker Compose > containerization; DevOps
Kubernetes = ^K8s; k8s > container orchestration; Docker
OpenShift = Red Hat OpenShift > Kubernetes; cloud computing
Terraform > infrastructure as code
Pulumi > infrastructure as code
infrastructure as code = ^IaC; infrastructure-as-code > DevOps
OpenTofu > infrastructure as code
Ansible > infrastructure as code
^Puppet > infrastructure as code
Progress Chef = ?Chef; Chef Infra > infrastructure as code
CI/CD = continuous integration; continuous delivery; continuous deployment; CI/CD pipelines; build pipelines > DevOps
CloudBees > CI/CD
Hudson = Hudson CI > CI/CD
Bamboo = Atlassian Bamboo; ?Bamboo > CI/CD; Bamboo CI
GitOps > CI/CD
Jenkins > CI/CD
GitHub Actions > CI/CD; GitHub
GitLab CI = GitLab CI/CD > CI/CD
CircleCI = circle ci > CI/CD
Azure DevOps > CI/CD ~ Azure
Argo CD = ArgoCD > CI/CD
Git = git version control > version control
Bitbucket > Git
GitLab > Git
GitHub > Git
system monitoring = logging and monitoring > DevOps
SCOM = ^SCOM; System Center Operations Manager > system monitoring
observability > system monitoring
Prometheus > system monitoring
^Datadog > system monitoring
New Relic > system monitoring
^Splunk > system monitoring; log management ~ SIEM; cybersecurity
Splunk Enterprise Security = Splunk ES > Splunk; SIEM
PagerDuty > incident management
on-call rotation = on call; on-call duty; on-call support; out-of-hours on-call ~ incident management
Linux = linux administration > operating systems
CentOS > Linux
Debian > Linux
Ubuntu > Linux
Unix > operating systems
^AIX > Unix
^Solaris > Unix
^macOS = Mac OS; ^OS X > operating systems
Windows Server = Windows administration; Windows NT; Win NT; Windows 2000; Win2000; Win 2000 > operating systems
Microsoft Windows = ^Windows; Windows 10; Windows 11; MS Windows; Windows 7; Windows XP; Windows Vista; Win 7; Win7; Win XP; Win10; Windows 8; Win 8; Win8; Windows 98; Windows 95; ?Vista > operating systems
operating systems = operating system
MS-DOS = ^DOS > operating systems
OpenVMS > operating systems
Active Directory > system administration
group policy = ^GPO > Active Directory; system administration
system administration = systems administration; sysadmin; server administration; systems administrator; system administrator
macOS administration = Mac administration > system administration
Novell NetWare > system administration
SCCM = ^SCCM; Microsoft Endpoint Configuration Manager > system administration
virtualization = virtualisation; virtual machines; virtual machine > system administration
Hyper-V > virtualization
VMware = vSphere > virtualization
Citrix = Citrix XenApp; Citrix Virtual Apps > virtualization; system administration
Nginx > web servers
technical support = IT support; tech support; desktop support; end user support; user support; technical assistance > customer service
help desk = helpdesk; service desk > technical support
Remote Desktop ~ remote support
hardware troubleshooting = hardware repair; computer repair; computer hardware; hardware maintenance > technical support
Microsoft Intune = ^Intune > endpoint management
networking = computer networking; network administration; network engineering; computer networks; network infrastructure
UDP = ^UDP > networking
HTTP = ^HTTP > networking
Ethernet = ^Ethernet > networking
network analysis = packet analysis > networking; network monitoring
tcpdump > network analysis
WAN = ^WAN > networking
LAN = ^LAN; LAN/WAN > networking
TCP/IP = ^TCP/IP > networking
DHCP = ^DHCP > networking
DNS = ^DNS > networking
Cisco = Cisco IOS; Cisco networking > networking
routing and switching = routers; network switches > networking
spanning tree = ^RSTP; ^PVST; spanning tree protocol > routing and switching
OSPF = ^OSPF > routing and switching
BGP = ^BGP > routing and switching
firewalls = firewall > networking; cybersecurity
Fortinet > firewalls
Palo Alto Networks > firewalls
^VPN = virtual private network > networking
VoIP = voice over ip ~ networking; telecommunications
SIP = ^SIP > VoIP
Wi-Fi = wireless networking; wireless networks > networking
cybersecurity = cyber security; information security; infosec; IT security; network security; computer security; security engineering
digital forensics = computer forensics > cybersecurity
application security = appsec; secure coding > cybersecurity
application security testing = ^DAST; ^SAST > application security
OWASP = ^OWASP > application security
penetration testing = pen testing; ethical hacking; pentesting; pentest > cybersecurity
vulnerability management = vulnerability assessment; vulnerability scanning > cybersecurity
Qualys > vulnerability management
Nessus > vulnerability management
^SIEM > cybersecurity
QRadar > SIEM
Microsoft Sentinel > SIEM
incident response = security incident response > cybersecurity
identity and access management = ^IAM; access management > cybersecurity
Ping Identity = PingFederate > identity and access management
multi-factor authentication = ^MFA; two-factor authentication > identity and access management
SAML = ^SAML > identity and access management
OAuth = OAuth 2.0 > identity and access management
Okta > identity and access management
single sign-on = ^SSO > identity and access management
encryption = cryptography > cybersecurity
SSL = ^SSL; ^TLS > encryption
PKI = ^PKI; public key infrastructure > encryption; cybersecurity
NIST = NIST Cybersecurity Framework; NIST 800-53 > cybersecurity; compliance
ISO 27001 = ISO/IEC 27001 > cybersecurity; compliance
SOC 2 = SOC2 > cybersecurity; compliance
GDPR > compliance; data privacy
blockchain = web3
smart contracts > blockchain
Ethereum > blockchain
agile = agile methodologies; agile methodology; agile development; agile environment; agile practices; agile delivery ~ project management
agile software development > agile; software development
Scrum > agile
scrum master > Scrum
Kanban > agile
^SAFe = Scaled Agile Framework > agile
waterfall methodology = ?Waterfall ~ project management
test-driven development = ^TDD; test driven development > software testing
software testing = integration testing; software quality assurance; ^QA testing
unit testing = unit tests > software testing
test automation = automated testing; automated tests; automation testing > software testing
Sauce Labs = SauceLabs > test automation
Capybara = ^Capybara > test automation
Watir > test automation
SilkTest = Silk Test; Silk Performer > test automation
WinRunner = Win Runner > test automation
QTP = ^QTP; HP UFT; QuickTest Professional > test automation
Cypress = ^Cypress > test automation
Selenium = Selenium WebDriver > test automation; software testing
quality engineering = ^QA; QA engineer; quality assurance engineer > software testing
user acceptance testing = ^UAT > software testing
code review = code reviews; peer code review > software development
debugging = troubleshooting software; bug fixing > programming
technical documentation = software documentation; technical specifications > technical writing
software development life cycle = ^SDLC; software development lifecycle > software development
Jira = ^JIRA; Atlassian > project management software
Confluence ~ project management software
ServiceNow = Service Now > IT service management
IT service management = ^ITSM; service management
ITIL = ^ITIL > IT service management
incident management = major incident management > IT service management
problem management > IT service management
change management process > IT service management
IT project management = technology project management > project management
low-code platforms = low-code; no-code
OutSystems > low-code platforms
Power Automate = Microsoft Power Automate > Microsoft Power Platform
Power Apps = PowerApps > Microsoft Power Platform
robotic process automation = ^RPA
Automation Anywhere > robotic process automation
Blue Prism > robotic process automation
UiPath > robotic process automation
^Salesforce = salesforce.com; ^SFDC; Salesforce CRM; Sales Cloud > CRM software
Salesforce administration = Salesforce administrator; Salesforce admin > Salesforce
Apex programming = ^Apex > Salesforce; programming
Visualforce > Salesforce; programming
HubSpot > CRM software
Microsoft Dynamics = Dynamics 365; MS Dynamics > ERP software
SAP = ^SAP ERP > ERP software
Oracle ERP = Oracle EBS; Oracle Fusion; Oracle Financials > ERP software
NetSuite = Oracle NetSuite > ERP software
^Workday > HR software
PeopleSoft > ERP software
ERP software = ^ERP; enterprise resource planning; ERP systems
CRM software = ^CRM; CRM systems; customer relationship management
content management systems = ^CMS; content management system; content management
Magnolia CMS > content management systems
Alfresco > content management systems
GIS = geographic information systems; geographic information system
MapInfo > GIS
geospatial analysis > GIS
QGIS > GIS
ArcGIS = Esri; ^ESRI > GIS
SharePoint = Microsoft SharePoint; share point > Microsoft 365
web accessibility = ^WCAG; accessibility standards; Section 508 ~ web development
web analytics > data analysis
Adobe Analytics > web analytics
Google Analytics = ^GA4; Google Analytics 4 > web analytics
Google Tag Manager > web analytics
performance tuning = performance optimization; performance optimisation ~ software development
query optimization = query tuning; SQL optimization > performance tuning; SQL tuning
high availability > system administration
requirements gathering = requirements analysis; business requirements; requirements elicitation; user requirements > business analysis
requirements management tools > requirements gathering
Rational DOORS > requirements management tools
RequisitePro > requirements management tools
CaliberRM > requirements management tools
technical leadership = tech lead; technical lead; engineering leadership > leadership
open source = open-source software; open source software
quantum computing
bioinformatics = computational biology
genomics ~ bioinformatics
data entry = data input; entering data; keyboarding data
data collection = collecting data; data gathering; survey administration
spreadsheets = spreadsheet; spreadsheet software
Google Sheets > spreadsheets
parallel computing > programming
GPU programming > parallel computing
high-performance computing = ^HPC > parallel computing
CUDA > GPU programming
@license
CompTIA A+ = ^A+ certification; CompTIA A ~ technical support
CompTIA Network+ = Network+ > networking
CompTIA Security+ = Security+ > cybersecurity
^CISSP = certified information systems security professional > cybersecurity
^CISM = certified information security manager > cybersecurity
^CISA = certified information systems auditor > auditing
^CCNA = Cisco certified network associate > Cisco
^CCNP > Cisco
^CEH = certified ethical hacker > penetration testing
AWS Certified Solutions Architect = AWS solutions architect > AWS certification
AWS certification = AWS certified > AWS
Azure Administrator Associate = ^AZ-104 > Azure certification
Azure certification > Azure
Certified ScrumMaster = ?CSM; certified scrum master > scrum certification
scrum certification > Scrum
Certified Kubernetes Administrator = ^CKA > Kubernetes
ITIL certification = ITIL Foundation; ITIL certified > ITIL
OSCP = offensive security certified professional > penetration testing
Salesforce Certified Administrator > Salesforce certification; Salesforce administration
Salesforce certification > Salesforce
Microsoft Certified = Microsoft certification
MCSA > Microsoft Certified
`;
