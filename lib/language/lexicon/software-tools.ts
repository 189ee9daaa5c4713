/** Named software, protocols and techniques of computing, by what they belong to. The format: `readLexicon`. */
export const softwareTools = `
^Ada language > programming
^OCaml > programming
F# > programming
f sharp = fsharp > F#
^Groovy = Apache Groovy > programming
^Zig language > programming
?Crystal > programming
crystal lang > Crystal
Nim language > programming
Delphi > programming
Object Pascal > Delphi
Turbo Pascal > Delphi
^Pascal > programming
SAP ABAP > programming
?Lisp = Common Lisp > programming
Scheme language > Lisp
^Prolog > programming
^Tcl = Tcl/Tk > programming
system verilog > programming
SystemVerilog > system verilog
^RPG IV > programming
^RPGLE > RPG IV
ILE RPG > RPG IV
^PL/I > programming
^Smalltalk > programming
CoffeeScript = coffee script > programming
ActionScript = action script > programming
CUDA programming > programming
OpenCL > programming
OpenMP > programming
LabVIEW = lab view > programming
Simulink > MATLAB
GNU Octave > programming
Wolfram Mathematica = ^Mathematica > programming
^Maple software > programming
LaTeX > programming
Scratch programming = ?Scratch; Scratch coding > programming
^Move language > programming
^Apex code > programming
AutoHotkey > programming
AppleScript > programming
^AWK > programming
gawk > AWK
regular expressions > programming
regex = regexes > regular expressions
regexp > regular expressions
command line = command-line > programming
CLI tools > command line
terminal commands > command line
shell commands > command line
multithreading = multi-threading; multithreaded; multi-threaded programming > programming
concurrency = concurrent programming > multithreading
asynchronous programming > programming
async programming > asynchronous programming
asyncio > asynchronous programming
memory management > programming
metaprogramming > programming
reverse engineering > programming
compilers = compiler design > programming
compiler construction > compilers
^DSA > programming
scripting > programming
JScript > scripting
VBScript > scripting
shell scripting = shell scripts > scripting
KornShell = ^ksh > shell scripting
scripting languages > scripting
software engineering principles > programming
?SOLID principles = ^SOLID > software engineering principles
clean code > software engineering principles
software craftsmanship > software engineering principles
pair programming = pair-programming > programming
mob programming > pair programming
refactoring > programming
code refactoring > refactoring
source code management > version control
Subversion = Apache Subversion; ^SVN > version control
^Mercurial > version control; Git
Perforce = Helix Core > version control; Git
git hub > Git
git lab > Git
bit bucket > Git
GitFlow = git flow > Git
trunk-based development = trunk based development > GitFlow
AJAX > web development
JSON Schema > web development
^XSLT = ^XSL > XML; web development
^XSD > web development
XPath > web development
XQuery > web development
^YAML > web development
^TOML > web development
ASP classic > web development
^Blazor = ASP.NET Blazor > web development
^Razor Pages > web development
ASP.NET Razor > Razor Pages
ASP.NET MVC > Razor Pages
Ember.js = emberjs > web development
Backbone.js = backbonejs > web development
SolidJS = solid.js > web development
Alpine.js = alpinejs > web development
^Astro framework > web development
^Remix framework > web development
Gatsby > web development
gatsbyjs = gatsby.js > Gatsby
three.js = threejs > web development
D3.js = d3js > web development
d3 > D3.js
Chart.js = chartjs > web development
^Highcharts > web development
RxJS > web development
reactive extensions > RxJS
reactive programming > RxJS
MobX > web development
^Zustand > web development
Storybook > web development
storybookjs > Storybook
Webpack > web development
^Vite > web development
vitejs > Vite
^Rollup > web development
rollup.js > Rollup
^Babel > web development
babel.js > Babel
ESLint > web development
^Prettier > web development
npm > web development
node package manager > npm
^Yarn package manager > web development
pnpm > web development
Deno > web development
Bun runtime > web development
WebSockets = web sockets; websocket > web development
socket.io > WebSockets
SignalR > WebSockets
WebRTC > web development
WebGL > web development
progressive web apps = PWA; PWAs; progressive web applications > web development
single-page applications = single page applications; ^SPAs > web development
SPA applications > single-page applications
single page apps > single-page applications
responsive websites > web development
mobile-first design > web development
media queries > web development
cross-browser compatibility > web development
cross browser > cross-browser compatibility
cross-browser testing > cross-browser compatibility
cross-browser development > cross-browser compatibility
web services = webservices > web development
SOAP = ^SOAP; SOAP services > web services
web performance > web development
core web vitals > web performance
page speed > web performance
web performance optimization > web performance
headless CMS > web development
Contentful > headless CMS
Sanity CMS > headless CMS
Strapi > headless CMS
Prismic > headless CMS
Joomla > web development
Shopify Plus = Shopify Liquid > web development
^Wix = Wix Studio > web development
Squarespace > web development
Webflow > web development
Adobe Experience Manager = ^AEM > content management systems; web development
Sitecore > content management systems; web development
Umbraco > web development
TYPO3 > web development
Kentico > web development
Liferay > web development
^Less CSS > web development
Material UI > web development
^MUI > Material UI
material design > Material UI
Bulma > web development
^Handlebars > web development
handlebars.js > Handlebars
mustache templates > Handlebars
Thymeleaf > web development
JSP > web development
JavaServer Pages > JSP
^JSF > JSP
Apache Struts = ^Struts > web development
Micronaut > web development
Quarkus > web development
Grails > web development
^Play Framework > web development
Akka > web development
Ktor > web development
Vert.x = vertx > web development
^Sinatra > web development
CodeIgniter > web development
CakePHP > web development
^Yii = Yii framework > web development
Zend Framework > web development
^Laminas > Zend Framework
Phoenix framework > web development
^Fastify > web development
^Koa > web development
koa.js > Koa
Meteor.js > web development
Pyramid framework > web development
Tornado framework > web development
Celery task queue = ^Celery > web development
SQLAlchemy > web development
Entity Framework > web development
EF Core > Entity Framework
entity framework core > Entity Framework
Dapper > web development
^LINQ > web development
^Prisma ORM > web development
TypeORM > web development
Sequelize > web development
Mongoose ODM > web development
object-relational mapping = ORM; ^ORMs; object relational mapping > web development
JPA > object-relational mapping
Ionic framework = ^Ionic > mobile development
Apache Cordova = ^Cordova > mobile development
PhoneGap > Apache Cordova
.NET MAUI > mobile development
Kotlin Multiplatform > mobile development
^Expo framework > mobile development
Core Data > mobile development
UIKit > mobile development
Cocoa Touch = CocoaTouch; ^Cocoa > mobile development
Xcode > iOS development; mobile development
Android Studio > Android development; mobile development
App Store deployment > mobile development
App Store Connect > App Store deployment
Google Play Console > App Store deployment
app store submission > App Store deployment
RxJava > mobile development
RxSwift > RxJava
RxKotlin > RxJava
push notifications > mobile development
Godot = Godot Engine > game development
CryEngine > game development
Roblox Studio > game development
level design > video game development; game development
gameplay design > game development
game mechanics > game development
shader programming = shaders > game development
^HLSL > shader programming
^GLSL > shader programming
OpenGL > game development
DirectX > game development
Direct3D > DirectX
Vulkan API > game development
augmented reality > game development
AR/VR > augmented reality
ARKit > augmented reality
ARCore > augmented reality
virtual reality > game development
VR development > virtual reality
Oculus > virtual reality
mixed reality > game development
HoloLens > mixed reality
extended reality > mixed reality
webdriver > Selenium
Cypress.io > software testing
^Playwright > software testing
Puppeteer > software testing
Appium > software testing
^Cucumber > BDD; software testing
Gherkin > Cucumber
^BDD = behavior-driven development; behaviour driven development; behavior driven development > Cucumber
JUnit > software testing
TestNG > software testing
NUnit > software testing
xUnit > NUnit
MSTest > NUnit
pytest = py.test > software testing
unittest > pytest
RSpec > software testing
^Jest > software testing
jestjs > Jest
^Mocha > software testing
mochajs > Mocha
^Jasmine > software testing
^Karma test runner > software testing
Mockito > software testing
Robot Framework > software testing
SoapUI > software testing
JMeter = Apache JMeter > software testing
LoadRunner = HP LoadRunner; Mercury LoadRunner > performance testing; software testing
^Gatling > software testing
Katalon > software testing
TestRail > software testing
Postman testing > software testing
Newman > Postman testing
integration tests = system integration testing > software testing
regression testing = regression tests > software testing
load testing > software testing
performance testing > load testing
stress testing > load testing
smoke testing > software testing
exploratory testing > software testing
manual testing = manual tests > software testing
manual QA > manual testing
test planning = test plans; test plan > software testing
test strategy = test strategies > test planning
test cases = test case design > test planning
test scripts > test planning
end-to-end testing = end to end testing; end-to-end tests > software testing
E2E > end-to-end testing
e2e testing > end-to-end testing
security testing > software testing
static code analysis > software testing
SonarQube = ?Sonar > code quality; static code analysis
static analysis > static code analysis
SonarCloud > static code analysis
code quality tools > static code analysis
code coverage > software testing
defect tracking > software testing
bug tracking > defect tracking
defect management > defect tracking
bug reporting > defect tracking
Bugzilla > defect tracking
bug triage > defect tracking
acceptance criteria > software testing
Sybase > databases
SAP ASE > Sybase
IBM Informix = ^Informix > databases
CouchDB > databases
Couchbase > databases
HBase = Apache HBase > databases
RavenDB > databases
CockroachDB > databases
TimescaleDB > databases
InfluxDB > databases
Amazon RDS = AWS RDS; ^RDS > AWS; databases
Amazon Aurora > databases
Aurora PostgreSQL > Amazon Aurora
Aurora MySQL > Amazon Aurora
Cosmos DB = cosmosdb; Azure Cosmos DB > databases
Azure SQL = Azure SQL Database > databases
Cloud Spanner > databases
Google Spanner > Cloud Spanner
Vertica > databases
Greenplum > databases
Netezza > databases
^HANA > databases
S/4HANA database > HANA
Exasol > databases
SingleStore > databases
MemSQL > SingleStore
PrestoDB > databases
Apache Druid > databases
Apache Pinot > databases
vector databases > databases
Pinecone > vector databases
Weaviate > vector databases
pgvector > vector databases
Milvus > vector databases
vector stores > vector databases
Gremlin > databases
time series databases > databases
relational database management > databases
^RDBMSs > relational database management
plsql > databases
tsql > databases
Transact-SQL > tsql
stored procedures > tsql
SQL tuning > databases
query optimisation > SQL tuning
index tuning > SQL tuning
database modeling = database modelling > databases
schema design > databases
database architecture > databases
database schema > databases
data replication > databases
database replication > data replication
database backup > databases
backup and restore > database backup
dBASE > databases
^FoxPro = Visual FoxPro > dBASE
FileMaker = FileMaker Pro > databases
MySQL Workbench > MySQL
SQL Server Management Studio > SQL Server
PostGIS > databases
Memcached > databases
^Hazelcast > databases
^etcd > databases
Apache Hive = ^Hive > Hadoop; data engineering
HiveQL > Apache Hive
Apache Pig > data engineering
Apache Impala = ^Impala > Hadoop; data engineering
Sqoop > data engineering
Apache NiFi = ^NiFi > data engineering
Apache Beam > data engineering
Apache Storm > data engineering
Apache Hudi > data engineering
Cloudera > data engineering
Hortonworks > Cloudera
Amazon EMR = AWS EMR > AWS; data engineering
AWS Kinesis = Amazon Kinesis; ^Kinesis > data engineering
^Lambda functions > serverless
Azure Functions > serverless
Amazon Athena = AWS Athena > data engineering
AWS Lake Formation > data engineering
Azure Databricks > Databricks
Azure Data Lake > data engineering
Azure Event Hubs = Event Hub > data engineering
Azure Stream Analytics > data engineering
Google Dataflow > data engineering
Cloud Dataflow > Google Dataflow
Google Pub/Sub = Pub/Sub; PubSub > data engineering
Dataproc > data engineering
Cloud Composer > data engineering
Dataform > data engineering
^Luigi workflow > data engineering
Pentaho = Kettle ETL > ETL; data engineering
IBM DataStage = ^DataStage > data engineering
Ab Initio > data engineering
Oracle Data Integrator = ^ODI > data engineering
SnapLogic > data engineering
Great Expectations > data engineering
Monte Carlo Data > data engineering
^Soda data quality > Soda
pipelines of data > data engineering
data integration = systems of data integration > data engineering
data wrangling > data engineering
data munging > data engineering
data preparation > data engineering
Collibra > data engineering
Alation > data engineering
DataHub > data engineering
master data > data engineering
metadata > data engineering
data mesh > data engineering
Data Vault 2.0 > data engineering
snowflake schema > data engineering
change data capture > data engineering
^CDC pipelines > change data capture
Debezium > change data capture
reverse ETL = Census reverse ETL > data engineering
Hightouch > reverse ETL
data mining > data engineering
web scraping > data engineering
web crawling > web scraping
Scrapy > web scraping
Beautiful Soup = BeautifulSoup > web scraping
OCR = optical character recognition > data engineering
data entry validation > data engineering
data verification > data entry validation
privacy regulations > data engineering
data security > data engineering
data architecture = data architectures > data engineering
data platform architecture > data architecture
data literacy > data engineering
data storytelling > data engineering
Apache Arrow > data engineering
Parquet > data engineering
Avro > Parquet
ORC files > Parquet
Protocol Buffers > data engineering
protobuf > Protocol Buffers
IBM Cognos = ^Cognos > business intelligence
SAP Analytics Cloud > business intelligence
Oracle BI > business intelligence
^OBIEE > Oracle BI
Oracle Analytics > Oracle BI
QuickSight = Amazon QuickSight > business intelligence
Kibana > business intelligence
Elastic Stack = ELK stack; ^ELK > Elasticsearch; Kibana
Logstash > Kibana
Spotfire = TIBCO Spotfire > business intelligence
Sisense > business intelligence
Redash > business intelligence
dashboard design > business intelligence
dashboard development > dashboard design
ad hoc analysis = ad-hoc analysis > business intelligence
OLAP = OLAP cubes > business intelligence
self-service analytics = self service analytics > business intelligence
self-service BI > self-service analytics
Plotly > business intelligence
Plotly Dash = ?Dash > Plotly
matplotlib > business intelligence
seaborn > matplotlib
R Shiny = ^Shiny > business intelligence
Streamlit > business intelligence
JMP software = ^JMP > business intelligence
Minitab > statistics; business intelligence
EViews > business intelligence
Gauss software > business intelligence
RapidMiner > business intelligence
^KNIME > business intelligence
Weka > business intelligence
Palantir Foundry > business intelligence
google spreadsheets > spreadsheets
lookups > Microsoft Excel
XLOOKUP > Microsoft Excel
Heap Analytics > business intelligence
Pendo > business intelligence
FullStory > business intelligence
Hotjar > business intelligence
Optimizely > business intelligence
^Braze > business intelligence
Snowplow Analytics = ^Snowplow > business intelligence
^GTM tags > business intelligence
Omniture > business intelligence
supervised learning > machine learning
unsupervised learning > supervised learning
CNN = convolutional neural networks > machine learning
^RNNs > machine learning
^LSTM > machine learning
transformers models = transformer models > machine learning
^BERT > transformers models
GPT-4 > machine learning
retrieval-augmented generation = RAG pipelines; retrieval augmented generation > machine learning
chatbots > machine learning
conversational AI > chatbots
chatbot development > chatbots
Dialogflow > chatbots
Rasa > chatbots
speech recognition > machine learning
image recognition > machine learning
image analysis > machine learning
signal processing > machine learning
digital signal processing = ^DSP > signal processing
time series analysis = time-series analysis > machine learning
time series > time series analysis
time series forecasting > time series analysis
anomaly detection > machine learning
fraud detection models > anomaly detection
outlier detection > anomaly detection
feature engineering > machine learning
feature stores = feature store > feature engineering
model deployment > machine learning
model serving > model deployment
ML deployment > model deployment
model monitoring > model deployment
classification models > machine learning
classification algorithms > classification models
regression models > classification models
decision trees > classification models
random forests > classification models
clustering > machine learning
clustering algorithms > clustering
cluster analysis > clustering
Bayesian statistics > machine learning
Bayesian methods > Bayesian statistics
Bayesian inference > Bayesian statistics
Bayesian modeling > Bayesian statistics
causal inference > machine learning
econometric modeling > causal inference
regression analysis > machine learning
linear regression > regression analysis
logistic regression > regression analysis
regressions > regression analysis
statistical models > machine learning
advanced statistics > machine learning
hypothesis testing > machine learning
experimental design > hypothesis testing
design of experiments > hypothesis testing
optimization methods = optimisation methods > machine learning
optimization modeling = operations research models; mathematical optimization > optimization methods
GAMS = ^GAMS > optimization modeling
CPLEX = ^CPLEX > optimization modeling
linear programming > optimization methods
operations research > optimization methods
simulation modeling > optimization methods
LightGBM > machine learning
CatBoost > machine learning
gradient boosting > machine learning
^NLTK > machine learning
spaCy > NLTK
^ONNX > machine learning
Ray framework > machine learning
Dask > machine learning
Theano > machine learning
^Caffe > Theano
OpenAI API = OpenAI > machine learning
ChatGPT > OpenAI API
GitHub Copilot = Copilot > machine learning
AI coding assistants > GitHub Copilot
sentiment analysis > machine learning
text analytics > machine learning
knowledge graphs > machine learning
ontologies = ontology > knowledge graphs
semantic web > knowledge graphs
^RDF > knowledge graphs
SPARQL > knowledge graphs
genetic algorithms > machine learning
robotics software > machine learning
autonomous vehicles > machine learning
self-driving > autonomous vehicles
autonomous driving > autonomous vehicles
^ADAS > autonomous vehicles
Amazon EC2 = AWS EC2; ^EC2 > AWS
Amazon ECS = AWS ECS; ^ECS > AWS
Fargate = AWS Fargate > Amazon ECS
Amazon EKS = AWS EKS; ^EKS > AWS; Kubernetes
Azure Kubernetes Service > Kubernetes
^AKS > Azure Kubernetes Service
Google Kubernetes Engine = ^GKE > Kubernetes
AWS CloudFormation = CloudFormation > AWS; infrastructure as code
AWS CDK > AWS
Cloud Development Kit > AWS CDK
CloudWatch = AWS CloudWatch > AWS
AWS IAM > AWS
AWS SQS = Amazon SQS; ^SQS > AWS
AWS SNS = ^SNS; Amazon SNS > AWS; AWS SQS
API Gateway = AWS API Gateway; API gateways > cloud computing
Azure App Service = App Services > Azure
Azure Resource Manager > Azure
ARM templates > Azure Resource Manager
Bicep templates > Azure Resource Manager
Azure Logic Apps = Logic Apps > Azure
Azure Active Directory = Azure AD; Entra ID; Microsoft Entra; Microsoft Entra ID > identity and access management
Google Cloud Functions > Google Cloud
Cloud Run = Google Cloud Run > Google Cloud
IBM Cloud > cloud computing
Bluemix > IBM Cloud
Oracle Cloud > cloud computing
^OCI > Oracle Cloud
Alibaba Cloud > cloud computing
DigitalOcean = digital ocean > cloud computing
Linode > cloud computing
Rackspace > cloud computing
Rancher > cloud computing
Cloud Foundry > cloud computing
cloud architecture > cloud computing
cloud solutions architecture > cloud architecture
cloud-native architecture > cloud architecture
cloud native = cloud-native > cloud architecture
cloud migration > cloud computing
migration to the cloud > cloud migration
cloud adoption > cloud migration
cloud security = secure cloud > cloud computing
private cloud > cloud computing
hybrid cloud > cloud computing
multi-cloud = multicloud > cloud computing
SaaS > cloud computing
software as a service = software-as-a-service > SaaS
PaaS > cloud computing
platform as a service > PaaS
IaaS > PaaS
infrastructure as a service > PaaS
content delivery networks = ^CDN; ^CDNs > cloud computing
Akamai > content delivery networks
Fastly > content delivery networks
^VMs > cloud computing
hypervisors > cloud computing
Proxmox > cloud computing
^KVM virtualization > cloud computing
containerized applications > cloud computing
container technologies > cloud computing
Docker Swarm > Docker
^Podman > cloud computing
^Helm = Helm charts > Kubernetes
Istio > Kubernetes
service mesh > Istio
Linkerd > Istio
FinOps > cloud computing
cloud cost management > FinOps
cloud cost optimization > FinOps
Bamboo CI > DevOps
TeamCity > DevOps
Travis CI = ^Travis > DevOps
Octopus Deploy > CI/CD; DevOps
Spinnaker > DevOps
Flux CD = FluxCD > DevOps
Nexus Repository = Sonatype Nexus; ?Nexus > CI/CD; DevOps
Artifactory > Nexus Repository
JFrog > Nexus Repository
SaltStack = Salt Stack > DevOps
^Chef configuration > DevOps
Vagrant > DevOps
Packer > DevOps
HashiCorp Vault = ^Vault > DevOps
^Consul = HashiCorp Consul > DevOps
Nomad scheduler > DevOps
Bazel > DevOps
CMake > Bazel
Makefiles > Bazel
^Make build tool > Bazel
continuous build > DevOps
automated builds > DevOps
automated deployment = deployment automation > DevOps
deployment pipelines > DevOps
configuration management = configuration management tools; software configuration management > DevOps
release management = software releases; release planning > DevOps
release engineering > release management
distributed tracing > DevOps
OpenTelemetry > DevOps
Jaeger > DevOps
tracing > DevOps
Dynatrace > DevOps
AppDynamics > Dynatrace
Nagios > DevOps
Zabbix > Nagios
Icinga > Nagios
^PRTG > Nagios
SolarWinds > system monitoring; DevOps
Sentry error tracking = ^Sentry > DevOps
Graylog > DevOps
^Loki > Graylog
log management > Graylog
log analysis > Graylog
Opsgenie > DevOps
chaos engineering > DevOps
disaster recovery planning > DevOps
business continuity = business continuity planning; ^BCP > disaster recovery planning
scalability = scalable systems > DevOps
high scalability > scalability
load balancing = load balancers > DevOps
HAProxy > load balancing
F5 load balancers > load balancing
F5 BIG-IP > load balancing
cache design > DevOps
messaging systems > DevOps
ActiveMQ = Apache ActiveMQ > message queues; DevOps
IBM MQ = WebSphere MQ; MQSeries > message queues; DevOps
ZeroMQ > DevOps
JMS > DevOps
message oriented middleware > DevOps
middleware > DevOps
WebSphere > middleware
WebLogic > middleware
JBoss > middleware
WildFly > middleware
Apache Tomcat = Tomcat > middleware
^IIS > DevOps
Internet Information Services > DevOps
enterprise integration > DevOps
enterprise application integration = ^EAI > systems integration; enterprise integration
enterprise service bus = ESB > enterprise integration
systems integration = system integration > enterprise integration
MuleSoft > DevOps
Anypoint > MuleSoft
^Mule ESB > MuleSoft
Apache Camel = ^Camel > DevOps
^TIBCO = TIBCO BusinessWorks > enterprise application integration; DevOps
Dell Boomi = ^Boomi > DevOps
IBM Integration Bus > DevOps
Kong Gateway > DevOps
Apigee > Kong Gateway
API management > Kong Gateway
mainframe computing > DevOps
mainframes = mainframe > mainframe computing
REXX = ^REXX > mainframes
ISPF = ^ISPF; TSO/ISPF > mainframes
z/OS > mainframe computing
^CICS > mainframes; mainframe computing
^JCL > mainframe computing
AS/400 = IBM i; ^AS400; iSeries > DevOps
Red Hat Enterprise Linux = Red Hat Linux; ^RHEL; Red Hat > Linux
Rocky Linux > Linux
SUSE Linux = ^SUSE > Linux
HP-UX > Unix
Microsoft Exchange = Exchange Server; MS Exchange > system administration
Exchange Online > Microsoft Exchange
Microsoft Endpoint Manager > system administration
^MECM > system administration
Configuration Manager > system administration
Jamf Pro > system administration
endpoint management > system administration
patch management = patching > system administration
software updates > patch management
Microsoft Azure Virtual Desktop > system administration
virtual desktop infrastructure = VDI > Microsoft Azure Virtual Desktop
remote desktop services > Microsoft Azure Virtual Desktop
^LDAP > system administration
OAuth2 > system administration
OpenID Connect > system administration
storage systems > system administration
storage area networks = ^SAN > storage administration; storage systems
NetApp > storage systems
EMC storage > storage systems
NAS storage > storage systems
storage administration = enterprise storage > system administration; storage systems
Veeam > system administration
Commvault > Veeam
Veritas NetBackup > Veeam
data centers = data centre; data center; data centers management > system administration
data center operations > data centers
workstation support > system administration
deskside support > system administration
remote support > system administration
TeamViewer > remote support
AnyDesk > remote support
printers support = printer support > system administration
printer maintenance > printers support
software installation = installing software > system administration
software deployment > software installation
hardware installation > system administration
computer assembly > hardware installation
PC building > hardware installation
PC repair > hardware installation
IT asset management > system administration
hardware inventory > IT asset management
software licensing > IT asset management
software asset management > IT asset management
Freshservice > system administration
BMC Remedy = ^Remedy > system administration
Google Workspace administration > system administration
IT infrastructure > system administration
infrastructure management > IT infrastructure
server infrastructure > IT infrastructure
server management > system administration
server maintenance > system administration
UDP protocol > networking
IP networking > networking
internet protocols > networking
network protocols > networking
domain name system > networking
HTTP protocol > networking
^EIGRP > networking
^MPLS > networking
^VLAN = ^VLANs; VLAN configuration > networking
SD-WAN > networking
software-defined networking = ^SDN > SD-WAN
local area networks > networking
wide area networks > local area networks
Juniper = Juniper Networks > networking
JunOS > Juniper
Aruba networks > networking
Ubiquiti > networking
UniFi > Ubiquiti
Meraki = Cisco Meraki > Cisco
^Palo Alto firewalls > firewalls
FortiGate > firewalls
Check Point firewalls > firewalls
pfSense > firewalls
network design = network planning > networking
network architecture > network design
network monitoring > networking
network management > network monitoring
Wireshark > network analysis; network monitoring
network cabling > networking
cable management > network cabling
fiber splicing > network cabling
fibre splicing > network cabling
wireless technologies > networking
RF engineering > networking
radio frequency > networking
5G = ^5G > telecommunications; networking
^LTE > 5G
4G > 5G
^GSM > 5G
mobile networks > 5G
satellite communications > networking
satcom > satellite communications
Bluetooth = Bluetooth Low Energy > networking
^BLE > Bluetooth
Zigbee > Bluetooth
MQTT > networking
CoAP > MQTT
CAN bus > networking
^LIN bus > CAN bus
automotive ethernet > CAN bus
Modbus > networking
Profinet > Modbus
Profibus > Modbus
BACnet > Modbus
fieldbus > Modbus
information assurance > cybersecurity
security operations = ^SOC; SOC operations > cybersecurity
^SOC analyst > security operations
threat intelligence > cybersecurity
threat hunting > threat intelligence
threat modeling = threat modelling > threat intelligence
threat analysis > threat intelligence
forensic analysis > cybersecurity
malware analysis > cybersecurity
intrusion detection = ^IDS > cybersecurity
^IPS = intrusion prevention > intrusion detection
^Snort > intrusion detection
endpoint security > cybersecurity
^EDR > endpoint security
CrowdStrike > endpoint security; EDR
endpoint protection > endpoint security
Carbon Black > endpoint security; EDR
SentinelOne > endpoint security
antivirus software = McAfee; virus scanning > cybersecurity; endpoint security
data loss prevention = ^DLP > cybersecurity
SSL/TLS > PKI
digital certificates > PKI
cryptographic protocols > cybersecurity
OWASP Top 10 > cybersecurity
Burp Suite > cybersecurity
Metasploit > cybersecurity
Nmap > cybersecurity
Tenable > cybersecurity
Kali Linux > cybersecurity
security audits = security auditing > cybersecurity
security assessments > security audits
IT audits = IT auditing > security audits
zero trust > cybersecurity
role-based access control > cybersecurity
privileged access management > cybersecurity
CyberArk > cybersecurity
PCI DSS > cybersecurity
^PCI compliance > PCI DSS
^FISMA > cybersecurity
^RMF > FISMA
CIS controls > cybersecurity
^COBIT > CIS controls
^HITRUST > CIS controls
security frameworks > CIS controls
governance, risk and compliance = ^GRC > cybersecurity
security awareness training > cybersecurity
phishing awareness > security awareness training
secure software development > cybersecurity
identity verification > cybersecurity
user stories = user story > agile
user story mapping > user stories
sprint planning > agile
sprint reviews > sprint planning
backlog management > agile
backlog grooming > agile
backlog refinement > agile
backlog prioritization > agile
Extreme Programming > agile
^XP practices > Extreme Programming
product owner role > agile
agile coaching > agile
monday work management > project management
Linear app > agile
Azure Boards > agile
^Miro > project management
Mural whiteboards > Miro
Airtable > project management
Agile Central > Rally
lean startup > agile
minimum viable product = ^MVP > lean startup
design thinking > agile
human-centred design > design thinking
service design > design thinking
^UML = UML diagrams; unified modeling language > business analysis
UML tools = Rational Rose; Enterprise Architect > UML
BPMN > business analysis
business process modeling = business process modelling > BPMN
business process mapping > BPMN
process mapping > BPMN
process modeling > BPMN
process flows > BPMN
enterprise architecture > business analysis
^TOGAF > enterprise architecture
ArchiMate > enterprise architecture
functional specifications = functional specification > business analysis
system specifications > functional specifications
feasibility studies > business analysis
feasibility analysis > feasibility studies
use cases > business analysis
use case analysis > use cases
solution design > business analysis
technical architecture > business analysis
systems analysis = system analysis > business analysis
systems thinking > systems analysis
digital transformation > business analysis
digitalization = digitization; digitalisation; digitisation > digital transformation
Microsoft Power Platform > business analysis
Microsoft Flow > business analysis
Zapier > business analysis
Make.com > Zapier
n8n > Zapier
Mendix > business analysis
Appian > business analysis
^Pega = Pega Systems > business analysis
Lucidchart > business analysis
draw.io > Lucidchart
S4HANA > SAP
SAP FICO = ^FICO > SAP
SAP FI > SAP FICO
SAP CO > SAP FICO
SAP MM > SAP
SAP SD > SAP MM
SAP PP > SAP MM
SAP Ariba = Ariba > SAP
SAP BW > SAP
SAP BW/4HANA > SAP BW
SAP BI > SAP BW
SAP Basis > SAP
Oracle E-Business Suite > Oracle ERP
Oracle Cloud ERP > Oracle ERP
Oracle HCM > Oracle ERP
JD Edwards > ERP software
^JDE > JD Edwards
EnterpriseOne > JD Edwards
Infor = Infor LN > ERP software
Infor M3 > Infor
Epicor > ERP software
Odoo > ERP software
^IFS ERP > ERP software
Microsoft Dynamics 365 > Microsoft Dynamics
D365 > Microsoft Dynamics 365
Dynamics NAV > Microsoft Dynamics 365
Business Central > Microsoft Dynamics 365
Dynamics AX > Microsoft Dynamics 365
^Acumatica > ERP software
Deltek = Deltek Costpoint > ERP software
^Lawson > ERP software
Tyler Munis = ^Munis > ERP software
Kronos Workforce > ERP software
Coupa > ERP software
MRP systems > ERP software
Zoho CRM = ^Zoho > CRM software
Pipedrive > CRM software
SugarCRM > CRM software
Salesforce Marketing Cloud = Marketing Cloud > Salesforce
ExactTarget > Salesforce Marketing Cloud
Salesforce Service Cloud = Service Cloud > Salesforce
Salesforce Lightning > Salesforce
^LWC > Salesforce Lightning
Sales Navigator = LinkedIn Sales Navigator > CRM software
Outreach.io > CRM software
Salesloft > Outreach.io
ZoomInfo > CRM software
Gong.io > CRM software
Intercom messenger > CRM software
customer data platforms = customer data platform > CRM software
^Veeva = Veeva CRM > CRM software
microcontrollers = microcontroller; microcontroller programming > embedded systems
STM32 > microcontrollers
^PIC microcontrollers > microcontrollers
ARM Cortex > microcontrollers
embedded firmware > embedded systems
device drivers > embedded systems
driver development > device drivers
kernel development > device drivers
Linux kernel > device drivers
embedded Linux > embedded systems
Yocto > embedded Linux
Buildroot > embedded Linux
VxWorks > embedded systems
^QNX > embedded systems
Zephyr RTOS > embedded systems
^UART > embedded systems
I2C > UART
serial communication > UART
JTAG debugging = ^JTAG > embedded systems
digital design > embedded systems
RTL design > digital design
logic design > digital design
^ASIC = ASIC design > digital design
^VLSI > digital design
PCB design = ^PCB; printed circuit boards; printed circuit board > electronics; embedded systems
circuit board design > PCB design
Altium = Altium Designer > PCB design
KiCad > PCB design
OrCAD > PCB design
Eagle PCB > PCB design
PCB layout > PCB design
analog design > embedded systems
analogue electronics > analog design
analog electronics > analog design
power electronics > embedded systems
hardware design > embedded systems
hardware development > hardware design
hardware engineering > hardware design
^AUTOSAR > embedded systems
functional safety > embedded systems
ISO 26262 > functional safety
IEC 61508 > functional safety
human machine interface = HMI development > embedded systems
SCADA systems > embedded systems
^DCS > SCADA systems
@license
AWS Certified Developer > cloud computing
AWS Certified Cloud Practitioner > cloud computing
AWS Certified SysOps Administrator > cloud computing
AWS Certified DevOps Engineer > cloud computing
Azure Fundamentals > cloud computing
AZ-900 > cloud computing
Azure Solutions Architect Expert > cloud computing
AZ-305 > cloud computing
Google Cloud certification = Google Cloud Certified > cloud computing
Professional Cloud Architect > cloud computing
Certified Kubernetes Application Developer = ^CKAD > cloud computing
HashiCorp Certified > cloud computing
Terraform Associate > cloud computing
Red Hat certification > cloud computing
^RHCSA > cloud computing
^RHCE > cloud computing
VMware certification > cloud computing
^VCP > cloud computing
^CRISC > cybersecurity
^CCSP = Certified Cloud Security Professional > cybersecurity
^CGEIT > cybersecurity
^GSEC > cybersecurity
^GCIH > cybersecurity
GIAC certification = ^GIAC > cybersecurity
CompTIA CySA+ = CySA+ > cybersecurity
CompTIA Server+ > cybersecurity
CompTIA Linux+ > cybersecurity
CompTIA Project+ > cybersecurity
ISO 27001 Lead Auditor > cybersecurity
^SSCP > cybersecurity
^CIPP = CIPP/E; CIPP/US > cybersecurity
Certified Scrum Product Owner = ^CSPO > agile
^PSPO > agile
Professional Scrum Master > agile
^PSM I > agile
SAFe Agilist > agile
SAFe certification = SAFe certified > agile
PMI-ACP > agile
PMI Agile Certified Practitioner > agile
^ISTQB = ISTQB certification; ISTQB Foundation > software testing
^CCIE > networking
^CWNA > networking
^JNCIA > networking
Oracle Certified Professional > programming
OCP Java > programming
Oracle Certified Java Programmer > programming
Microsoft Certified Solutions Expert > programming
^MCP certification > programming
Tableau certification > programming
Tableau Desktop Specialist > programming
Power BI certification > programming
PL-300 > programming
Power BI Data Analyst Associate > programming
Databricks certification > programming
SnowPro = SnowPro Core > programming
Salesforce Platform Developer > programming
Platform Developer I > programming
`;
