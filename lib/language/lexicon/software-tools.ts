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
Object Pascal > Pascal ~ Delphi
Turbo Pascal > Pascal
^Pascal > programming
SAP ABAP = ^ABAP > SAP; programming
?Lisp = Common Lisp > programming
Scheme language > Lisp
^Prolog > programming
^Tcl = Tcl/Tk > programming
system verilog > Verilog
SystemVerilog > system verilog
^RPG IV > programming
^RPGLE > RPG IV
ILE RPG > RPG IV
^PL/I > programming
^Smalltalk > programming
CoffeeScript = coffee script > programming
ActionScript = action script > programming
CUDA programming > CUDA
OpenCL > parallel computing
OpenMP > parallel computing
LabVIEW = lab view > programming
Simulink > MATLAB
GNU Octave > programming
Wolfram Mathematica = ^Mathematica > programming
^Maple software > programming
LaTeX > markup languages
Scratch programming = ?Scratch; Scratch coding > programming
^Move language > programming
^Apex code > Apex programming
AutoHotkey > scripting
AppleScript > scripting
^AWK > scripting
gawk > AWK
regular expressions ~ programming
regex = regexes > regular expressions
regexp > regular expressions
command line = command-line ~ system administration; programming
CLI tools > command line
terminal commands > command line
shell commands > command line
multithreading = multi-threading; multithreaded; multi-threaded programming > concurrency
concurrency = concurrent programming > programming
asynchronous programming > programming
async programming > asynchronous programming
asyncio > asynchronous programming; Python
memory management > programming
metaprogramming > programming
reverse engineering ~ cybersecurity; programming
compilers = compiler design > programming
compiler construction > compilers
^DSA > algorithms
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
^Mercurial > version control
Perforce = Helix Core > version control
git hub > Git
git lab > Git
bit bucket > Git
GitFlow = git flow > Git
trunk-based development = trunk based development > version control
AJAX > web development
JSON Schema > JSON ~ web development
^XSLT = ^XSL > XML ~ web development
^XSD > XML ~ web development
XPath > XML ~ web development
XQuery > XML ~ web development
^YAML ~ programming; web development
^TOML ~ programming; web development
ASP classic > Classic ASP
^Blazor = ASP.NET Blazor > ASP.NET
^Razor Pages > ASP.NET
ASP.NET Razor > ASP.NET
ASP.NET MVC > ASP.NET
Ember.js = emberjs > JavaScript; web development
Backbone.js = backbonejs > JavaScript; web development
SolidJS = solid.js > JavaScript; web development
Alpine.js = alpinejs > JavaScript; web development
^Astro framework > web development
^Remix framework > React
Gatsby > React
gatsbyjs = gatsby.js > Gatsby
three.js = threejs > JavaScript; web development
D3.js = d3js > JavaScript; web development
d3 > D3.js
Chart.js = chartjs > JavaScript; web development
^Highcharts > JavaScript; web development
RxJS > JavaScript; reactive programming
reactive extensions > reactive programming
reactive programming > programming
MobX > JavaScript; web development
^Zustand > JavaScript; web development
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
SignalR > WebSockets; .NET
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
web performance ~ web development
core web vitals > web performance
page speed > web performance
web performance optimization > web performance
headless CMS > content management systems ~ web development
Contentful > headless CMS
Sanity CMS > headless CMS
Strapi > headless CMS
Prismic > headless CMS
Joomla > content management systems ~ web development
Shopify Plus > Shopify ~ web development
Shopify Liquid > Shopify; web development
^Wix = Wix Studio ~ web development
Squarespace ~ web development
Webflow ~ web development
Adobe Experience Manager = ^AEM > content management systems ~ web development
Sitecore > content management systems ~ web development
Umbraco > content management systems ~ web development
TYPO3 > content management systems ~ web development
Kentico > content management systems ~ web development
Liferay > content management systems ~ web development
^Less CSS > CSS
Material UI > React
^MUI > Material UI
material design ~ user interface design; web development
Bulma > CSS
^Handlebars > web development
handlebars.js > Handlebars
mustache templates > web development
Thymeleaf > Java; web development
JSP > Java; web development
JavaServer Pages > JSP
^JSF > Java; web development
Apache Struts = ^Struts > Java; web development
Micronaut > Java ~ web development
Quarkus > Java ~ web development
Grails > web development
^Play Framework > web development
Akka ~ Scala; distributed systems; web development
Ktor > Kotlin
Vert.x = vertx > Java ~ web development
^Sinatra > Ruby; web development
CodeIgniter > PHP; web development
CakePHP > PHP; web development
^Yii = Yii framework > PHP; web development
Zend Framework > PHP; web development
^Laminas > Zend Framework
Phoenix framework > Elixir; web development
^Fastify > Node.js
^Koa > Node.js
koa.js > Koa
Meteor.js > JavaScript; web development
Pyramid framework > Python; web development
Tornado framework > Python; web development
Celery task queue = ^Celery > Python ~ web development
SQLAlchemy > Python; object-relational mapping
Entity Framework > .NET; object-relational mapping
EF Core > Entity Framework
entity framework core > Entity Framework
Dapper > .NET; object-relational mapping
^LINQ > .NET
^Prisma ORM > object-relational mapping ~ web development
TypeORM > object-relational mapping ~ web development
Sequelize > object-relational mapping ~ web development
Mongoose ODM > MongoDB ~ web development
object-relational mapping = ORM; ^ORMs; object relational mapping > programming ~ web development; databases
JPA > Java; object-relational mapping
Ionic framework = ^Ionic > mobile development
Apache Cordova = ^Cordova > mobile development
PhoneGap > Apache Cordova
.NET MAUI > .NET; mobile development
Kotlin Multiplatform > Kotlin ~ mobile development
^Expo framework > React Native
Core Data > iOS development
UIKit > iOS development
Cocoa Touch = CocoaTouch; ^Cocoa > iOS development
Xcode > iOS development; mobile development
Android Studio > Android development; mobile development
App Store deployment > mobile development
App Store Connect > App Store deployment
Google Play Console ~ mobile development; App Store deployment
app store submission > App Store deployment
RxJava > Java; reactive programming
RxSwift > Swift; reactive programming
RxKotlin > Kotlin; reactive programming
push notifications ~ mobile development
Godot = Godot Engine > game development
CryEngine > game development
Roblox Studio > game development
level design > game design ~ game development
gameplay design > game design ~ game development
game mechanics > game design ~ game development
shader programming = shaders > programming ~ game development
^HLSL > shader programming
^GLSL > shader programming
OpenGL > programming ~ game development
DirectX > programming ~ game development
Direct3D > DirectX
Vulkan API > programming ~ game development
augmented reality ~ game development
AR/VR > augmented reality; virtual reality
ARKit > augmented reality; iOS development
ARCore > augmented reality
virtual reality ~ game development
VR development > virtual reality
Oculus > virtual reality
mixed reality ~ game development
HoloLens > mixed reality
extended reality ~ mixed reality
webdriver > Selenium
Cypress.io > Cypress
^Playwright = Playwright testing > test automation
Puppeteer > JavaScript ~ test automation
Appium > test automation
^Cucumber > BDD; test automation
Gherkin > BDD ~ Cucumber
^BDD = behavior-driven development; behaviour driven development; behavior driven development > software testing
JUnit > unit testing; Java
TestNG > Java; software testing
NUnit > unit testing; .NET
xUnit > unit testing
MSTest > unit testing; .NET
pytest = py.test > Python; software testing
unittest > Python; unit testing
RSpec > Ruby; software testing
^Jest > JavaScript; software testing
jestjs > Jest
^Mocha > JavaScript; software testing
mochajs > Mocha
^Jasmine > JavaScript; software testing
^Karma test runner > JavaScript; software testing
Mockito > Java; unit testing
Robot Framework > test automation
SoapUI > software testing
JMeter = Apache JMeter > load testing
LoadRunner = HP LoadRunner; Mercury LoadRunner > load testing
^Gatling > load testing
Katalon > test automation
TestRail > test management; software testing
Postman testing > Postman; software testing
Newman > Postman testing
integration tests = system integration testing > software testing
regression testing = regression tests > software testing
load testing > performance testing
performance testing > software testing
stress testing > performance testing
smoke testing > software testing
exploratory testing > software testing
manual testing = manual tests > software testing
manual QA > manual testing
test planning = test plans; test plan > software testing
test strategy = test strategies > test planning
test cases = test case design > software testing ~ test planning
test scripts > software testing ~ test planning
end-to-end testing = end to end testing; end-to-end tests > software testing
E2E > end-to-end testing
e2e testing > end-to-end testing
security testing > cybersecurity ~ software testing
static code analysis > code quality ~ software testing
SonarQube = ?Sonar > code quality; static code analysis
static analysis > static code analysis
SonarCloud > static code analysis
code quality tools > code quality
code coverage > software testing
defect tracking > software testing
bug tracking > defect tracking
defect management > defect tracking
bug reporting > defect tracking
Bugzilla > defect tracking
bug triage > defect tracking
acceptance criteria ~ business analysis; software testing
Sybase > databases
SAP ASE > Sybase
IBM Informix = ^Informix > databases
CouchDB > NoSQL
Couchbase > NoSQL
HBase = Apache HBase > NoSQL; Hadoop
RavenDB > NoSQL
CockroachDB > databases
TimescaleDB > databases
InfluxDB > databases
Amazon RDS = AWS RDS; ^RDS > AWS; databases
Amazon Aurora > AWS; SQL
Aurora PostgreSQL > Amazon Aurora; PostgreSQL
Aurora MySQL > Amazon Aurora; MySQL
Cosmos DB = cosmosdb; Azure Cosmos DB > Azure; NoSQL
Azure SQL = Azure SQL Database > Azure; SQL
Cloud Spanner > Google Cloud; SQL
Google Spanner > Cloud Spanner
Vertica > databases
Greenplum > databases
Netezza > databases
^HANA = SAP HANA > SAP; databases
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
pgvector > vector databases; PostgreSQL
Milvus > vector databases
vector stores > vector databases
Gremlin > graph databases
time series databases > databases
relational databases = relational database; relational database management; ^RDBMS; ^RDBMSs > databases
PL/SQL = plsql > SQL; Oracle Database
T-SQL = ^T-SQL; tsql; Transact-SQL > SQL ~ SQL Server
stored procedures > SQL
SQL tuning > SQL
query optimisation > SQL tuning
index tuning > SQL tuning
database modeling = database modelling > databases
schema design > databases
database architecture > databases
database schema > databases
data replication > databases
database replication > data replication
database backup > databases
backup and restore = backup and recovery ~ disaster recovery; system administration
dBASE > databases
^FoxPro = Visual FoxPro > databases; programming
FileMaker = FileMaker Pro > databases
MySQL Workbench > MySQL
SQL Server Management Studio = ^SSMS > SQL Server
PostGIS > PostgreSQL ~ GIS
Memcached ~ databases
^Hazelcast ~ databases
^etcd ~ databases
Apache Hive = ^Hive > Hadoop; data engineering
HiveQL > Apache Hive
Apache Pig > Hadoop; data engineering
Apache Impala = ^Impala > Hadoop; data engineering
Sqoop > Hadoop; data engineering
Apache NiFi = ^NiFi > data engineering
Apache Beam > data engineering
Apache Storm > data engineering
Apache Hudi > data engineering
Cloudera > Hadoop; data engineering
Hortonworks > Hadoop; data engineering
Amazon EMR = AWS EMR > AWS; data engineering
AWS Kinesis = Amazon Kinesis; ^Kinesis > AWS; data streaming
AWS Lambda = ^Lambda functions > AWS; serverless
Azure Functions > Azure; serverless
Amazon Athena = AWS Athena > AWS; SQL; data engineering
AWS Lake Formation > AWS; data lakes
Azure Databricks > Databricks; Azure
Azure Data Lake > Azure; data lakes
Azure Event Hubs = Event Hub > Azure; data streaming
Azure Stream Analytics > Azure; data streaming
Google Dataflow > Google Cloud; data engineering
Cloud Dataflow > Google Dataflow
Google Pub/Sub = Pub/Sub; PubSub > Google Cloud; data engineering
Dataproc > Google Cloud; data engineering
Cloud Composer > Google Cloud; Apache Airflow
Dataform > Google Cloud; data engineering
^Luigi workflow > data engineering
Pentaho = Kettle ETL > ETL; data engineering
IBM DataStage = ^DataStage > ETL
Ab Initio > ETL
Oracle Data Integrator = ^ODI > ETL
SnapLogic > data engineering
Great Expectations > data quality; data engineering
Monte Carlo Data > data quality; data engineering
^Soda data quality > Soda
pipelines of data > data engineering
data integration = systems of data integration > data engineering
data wrangling > data analysis ~ data engineering
data munging > data wrangling
data preparation > data analysis ~ data engineering
Collibra > data governance
Alation > data governance
DataHub > data governance
master data ~ data management
metadata ~ data management
data mesh > data engineering
Data Vault 2.0 = data vault > data modeling
snowflake schema > dimensional modeling
change data capture > data engineering
^CDC pipelines > change data capture
Debezium > change data capture
reverse ETL > data engineering
Census reverse ETL > reverse ETL
Hightouch > reverse ETL
data mining > data analysis ~ data engineering
web scraping ~ data engineering
web crawling > web scraping
Scrapy > web scraping; Python
Beautiful Soup = BeautifulSoup > web scraping; Python
OCR = optical character recognition ~ computer vision; data entry
data entry validation > data entry ~ data quality
data verification > data quality
privacy regulations > data privacy
data security > cybersecurity ~ data management
data architecture = data architectures > data engineering
data platform architecture > data architecture
data literacy ~ data analysis
data storytelling > data analysis ~ data visualization
Apache Arrow > data engineering
Parquet > data engineering
Avro > data engineering
ORC files > data engineering
Protocol Buffers ~ API development; data engineering
protobuf > Protocol Buffers
IBM Cognos = ^Cognos > business intelligence
SAP Analytics Cloud > business intelligence
Oracle BI > business intelligence
^OBIEE > Oracle BI
Oracle Analytics > business intelligence
QuickSight = Amazon QuickSight > AWS; business intelligence
Kibana > Elasticsearch; data visualization
Elastic Stack = ELK stack; ^ELK > Elasticsearch; Kibana
Logstash ~ Elasticsearch; log management
Spotfire = TIBCO Spotfire > business intelligence
Sisense > business intelligence
Redash > business intelligence
dashboard design > dashboards
dashboard development > dashboards
ad hoc analysis = ad-hoc analysis > data analysis
OLAP = OLAP cubes > business intelligence
self-service analytics = self service analytics > business intelligence
self-service BI > self-service analytics
Plotly > data visualization
Plotly Dash = ?Dash > Plotly; dashboards
matplotlib > Python; data visualization
seaborn > matplotlib
R Shiny = ^Shiny > R; data visualization
Streamlit > Python ~ data visualization
JMP software = ^JMP > statistics
Minitab > statistics ~ business intelligence
EViews > statistics
Gauss software > statistics
RapidMiner > data mining ~ business intelligence
^KNIME > data analysis ~ business intelligence
Weka > machine learning
Palantir Foundry > data analysis ~ business intelligence
google spreadsheets > Google Sheets
lookups > Microsoft Excel
XLOOKUP > Microsoft Excel
Heap Analytics > product analytics
Pendo > product analytics
FullStory > product analytics
Hotjar > product analytics
Optimizely > A/B testing
^Braze ~ marketing automation
Snowplow Analytics = ^Snowplow ~ product analytics; web analytics; data engineering
^GTM tags > Google Tag Manager
Omniture > Adobe Analytics
supervised learning > machine learning
unsupervised learning > machine learning
CNN = convolutional neural networks > deep learning
^RNNs > deep learning
^LSTM > deep learning
transformers models = transformer models > deep learning
^BERT > transformers models; natural language processing
GPT-4 > large language models
retrieval-augmented generation = ^RAG; RAG pipelines; retrieval augmented generation > large language models
chatbots ~ artificial intelligence
conversational AI > artificial intelligence ~ chatbots
chatbot development > chatbots
Dialogflow > chatbots
Rasa > chatbots
speech recognition > machine learning
image recognition > computer vision
image analysis ~ computer vision
signal processing ~ machine learning; electrical engineering
digital signal processing = ^DSP > signal processing
time series analysis = time-series analysis > statistics ~ machine learning
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
regression models > statistics ~ machine learning
decision trees > classification models
random forests > classification models
clustering > machine learning
clustering algorithms > clustering
cluster analysis > clustering; statistics
Bayesian statistics > statistics
Bayesian methods > Bayesian statistics
Bayesian inference > Bayesian statistics
Bayesian modeling > Bayesian statistics
causal inference > statistics
econometric modeling > economics; statistics
regression analysis > statistics ~ machine learning
linear regression > regression analysis
logistic regression > regression analysis
regressions > regression analysis
statistical models > statistics ~ machine learning
advanced statistics > statistics ~ machine learning
hypothesis testing > statistics ~ machine learning
experimental design ~ statistics
design of experiments > experimental design
optimization methods = optimisation methods ~ mathematics; machine learning
optimization modeling = operations research models; mathematical optimization > optimization methods
GAMS = ^GAMS > optimization modeling
CPLEX = ^CPLEX > optimization modeling
linear programming > optimization methods
operations research > optimization methods
simulation modeling ~ operations research
LightGBM > gradient boosting
CatBoost > gradient boosting
gradient boosting > machine learning
^NLTK > natural language processing; Python
spaCy > natural language processing; Python
^ONNX > machine learning
Ray framework > Python ~ machine learning
Dask > Python; parallel computing
Theano > deep learning; Python
^Caffe > deep learning
OpenAI API = OpenAI > large language models
ChatGPT > generative AI
GitHub Copilot = Copilot > AI coding assistants
AI coding assistants > generative AI
sentiment analysis > natural language processing
text analytics > natural language processing
knowledge graphs ~ machine learning; data modeling
ontologies = ontology ~ knowledge graphs
semantic web ~ knowledge graphs
^RDF > semantic web
SPARQL > RDF
genetic algorithms > algorithms ~ machine learning
robotics software > robotics
autonomous vehicles ~ machine learning; robotics
self-driving > autonomous vehicles
autonomous driving > autonomous vehicles
^ADAS ~ autonomous vehicles
Amazon EC2 = AWS EC2; ^EC2 > AWS
Amazon ECS = AWS ECS; ^ECS > AWS
Fargate = AWS Fargate > AWS; containerization ~ Amazon ECS
Amazon EKS = AWS EKS; ^EKS > AWS; Kubernetes
Azure Kubernetes Service > Kubernetes
^AKS > Azure Kubernetes Service
Google Kubernetes Engine = ^GKE > Kubernetes
AWS CloudFormation = CloudFormation > AWS; infrastructure as code
AWS CDK > AWS; infrastructure as code
Cloud Development Kit > AWS CDK
CloudWatch = AWS CloudWatch > AWS
AWS IAM > AWS; identity and access management
AWS SQS = Amazon SQS; ^SQS > AWS; message queues
AWS SNS = ^SNS; Amazon SNS > AWS
API Gateway = API gateways > API development
AWS API Gateway > API Gateway; AWS
Azure App Service = App Services > Azure
Azure Resource Manager > Azure
ARM templates > Azure Resource Manager; infrastructure as code
Bicep templates > Azure Resource Manager; infrastructure as code
Azure Logic Apps = Logic Apps > Azure
Azure Active Directory = Azure AD; Entra ID; Microsoft Entra; Microsoft Entra ID > identity and access management
Google Cloud Functions > Google Cloud; serverless
Cloud Run = Google Cloud Run > Google Cloud
IBM Cloud > cloud computing
Bluemix > IBM Cloud
Oracle Cloud > cloud computing
^OCI > Oracle Cloud
Alibaba Cloud > cloud computing
DigitalOcean = digital ocean > cloud computing
Linode > cloud computing
Rackspace > cloud computing
Rancher > Kubernetes
Cloud Foundry > cloud computing
cloud architecture > cloud computing
cloud solutions architecture > cloud architecture
cloud-native architecture > cloud architecture
cloud native = cloud-native > cloud architecture
cloud migration > cloud computing
migration to the cloud > cloud migration
cloud adoption > cloud migration
cloud security = secure cloud > cloud computing; cybersecurity
private cloud > cloud computing
hybrid cloud > cloud computing
multi-cloud = multicloud > cloud computing
SaaS ~ cloud computing
software as a service = software-as-a-service > SaaS
PaaS > cloud computing
platform as a service > PaaS
IaaS > cloud computing
infrastructure as a service > IaaS
content delivery networks = ^CDN; ^CDNs ~ cloud computing; networking
Akamai > content delivery networks
Fastly > content delivery networks
^VMs > virtualization
hypervisors > virtualization
Proxmox > virtualization
^KVM virtualization > virtualization
containerized applications > containerization
container technologies > containerization
Docker Swarm > Docker
^Podman > containerization
^Helm = Helm charts > Kubernetes
Istio > service mesh; Kubernetes
service mesh > microservices ~ Kubernetes
Linkerd > service mesh; Kubernetes
FinOps > cloud computing
cloud cost management > FinOps
cloud cost optimization > FinOps
Bamboo CI > CI/CD
TeamCity > CI/CD
Travis CI = ^Travis > CI/CD
Octopus Deploy > CI/CD
Spinnaker > CI/CD
Flux CD = FluxCD > GitOps
Nexus Repository = Sonatype Nexus; ?Nexus > CI/CD; DevOps
Artifactory > CI/CD; DevOps
JFrog > CI/CD; DevOps
SaltStack = Salt Stack > DevOps
^Chef configuration > Progress Chef
Vagrant > DevOps
Packer > infrastructure as code
HashiCorp Vault = ^Vault > DevOps
^Consul = HashiCorp Consul > DevOps
Nomad scheduler > container orchestration
Bazel ~ DevOps
CMake ~ C++; DevOps
Makefiles > Make build tool
^Make build tool ~ DevOps
continuous build > CI/CD
automated builds > DevOps
automated deployment = deployment automation > DevOps
deployment pipelines > CI/CD
configuration management = configuration management tools; software configuration management ~ DevOps
release management = software releases; release planning ~ DevOps
release engineering > release management; DevOps
distributed tracing > observability
OpenTelemetry > observability
Jaeger > distributed tracing
tracing ~ observability
Dynatrace > system monitoring
AppDynamics > system monitoring
Nagios > system monitoring
Zabbix > system monitoring
Icinga > system monitoring
^PRTG > system monitoring
SolarWinds > system monitoring
Sentry error tracking = ^Sentry > system monitoring
Graylog > log management
^Loki > log management
log management > system monitoring
log analysis ~ log management
Opsgenie > incident management
chaos engineering > DevOps
disaster recovery planning > disaster recovery
business continuity = business continuity planning; ^BCP ~ disaster recovery planning
scalability = scalable systems ~ DevOps
high scalability > scalability
load balancing = load balancers ~ networking; DevOps
HAProxy > load balancing
F5 load balancers > load balancing
F5 BIG-IP > load balancing
cache design ~ DevOps
messaging systems ~ message queues
ActiveMQ = Apache ActiveMQ > message queues
IBM MQ = WebSphere MQ; MQSeries > message queues
ZeroMQ > message queues
JMS > Java; message queues
message oriented middleware > message queues; middleware
middleware ~ DevOps
WebSphere > middleware
WebLogic > middleware
JBoss > middleware
WildFly > middleware
Apache Tomcat = Tomcat > web servers; middleware
^IIS > web servers
Internet Information Services > IIS
enterprise integration ~ DevOps
enterprise application integration = ^EAI > systems integration; enterprise integration
enterprise service bus = ESB > enterprise integration
systems integration = system integration ~ enterprise integration
MuleSoft > enterprise integration
Anypoint > MuleSoft
^Mule ESB > MuleSoft
Apache Camel = ^Camel > enterprise integration; Java
^TIBCO = TIBCO BusinessWorks > enterprise application integration
Dell Boomi = ^Boomi > enterprise integration
IBM Integration Bus > enterprise service bus
Kong Gateway > API Gateway; API management
Apigee > API management
API management ~ API development
mainframe computing ~ system administration
mainframes = mainframe > mainframe computing
REXX = ^REXX > mainframes
ISPF = ^ISPF; TSO/ISPF > mainframes
z/OS > mainframe computing
^CICS > mainframes; mainframe computing
^JCL > mainframe computing
AS/400 = IBM i; ^AS400; iSeries ~ mainframe computing
Red Hat Enterprise Linux = Red Hat Linux; ^RHEL; Red Hat > Linux
Rocky Linux > Linux
SUSE Linux = ^SUSE > Linux
HP-UX > Unix
Microsoft Exchange = Exchange Server; MS Exchange > system administration
Exchange Online > Microsoft Exchange
Microsoft Endpoint Manager > endpoint management
^MECM > SCCM
Configuration Manager ~ system administration
Jamf Pro > Jamf
endpoint management > system administration
patch management = patching > system administration
software updates > patch management
Microsoft Azure Virtual Desktop > virtual desktop infrastructure; Azure
virtual desktop infrastructure = VDI > virtualization
remote desktop services ~ virtual desktop infrastructure; system administration
^LDAP ~ identity and access management; system administration
OAuth2 > OAuth
OpenID Connect > identity and access management
storage systems > system administration
storage area networks = ^SAN > storage administration; storage systems
NetApp > storage systems
EMC storage > storage systems
NAS storage > storage systems
storage administration = enterprise storage > system administration; storage systems
Veeam > backup and restore
Commvault > backup and restore
Veritas NetBackup > backup and restore
data centers = data centre; data center; data centers management ~ system administration
data center operations > data centers
workstation support > technical support
deskside support > technical support
remote support = remote desktop support > technical support
TeamViewer > remote support
AnyDesk > remote support
printers support = printer support > technical support
printer maintenance > printers support
software installation = installing software ~ technical support; system administration
software deployment > software installation
hardware installation ~ technical support; system administration
computer assembly > hardware installation
PC building > hardware installation
PC repair > hardware troubleshooting
IT asset management ~ system administration
hardware inventory > IT asset management
software licensing > IT asset management
software asset management > IT asset management
Freshservice > IT service management
BMC Remedy = ^Remedy > IT service management
Google Workspace administration > Google Workspace; system administration
IT infrastructure > system administration
infrastructure management > IT infrastructure
server infrastructure > IT infrastructure
server management > system administration
server maintenance > system administration
UDP protocol > networking
IP networking > networking
internet protocols > networking
network protocols > networking
domain name system > DNS
HTTP protocol > HTTP
^EIGRP > routing and switching
^MPLS > networking
^VLAN = ^VLANs; VLAN configuration > routing and switching
SD-WAN > software-defined networking
software-defined networking = ^SDN > networking
local area networks > LAN
wide area networks > WAN
Juniper = Juniper Networks > networking
JunOS > Juniper
Aruba networks > networking
Ubiquiti > networking
UniFi > Ubiquiti
Meraki = Cisco Meraki > Cisco
^Palo Alto firewalls > Palo Alto Networks
FortiGate > Fortinet
Check Point firewalls > firewalls
pfSense > firewalls
network design = network planning > networking
network architecture > network design
network monitoring > networking
network management > network monitoring
Wireshark > network analysis; network monitoring
network cabling ~ structured cabling; networking
cable management ~ network cabling
fiber splicing > fiber optics
fibre splicing > fiber optics
wireless technologies > networking
RF engineering ~ telecommunications
radio frequency ~ telecommunications
5G = ^5G > telecommunications
^LTE > telecommunications
4G > telecommunications
^GSM > telecommunications
mobile networks > telecommunications
satellite communications > telecommunications
satcom > satellite communications
Bluetooth = Bluetooth Low Energy ~ Internet of Things; networking
^BLE > Bluetooth
Zigbee ~ Internet of Things; networking
MQTT ~ Internet of Things; networking
CoAP ~ Internet of Things; networking
CAN bus ~ embedded systems
^LIN bus ~ embedded systems
automotive ethernet ~ embedded systems
Modbus > fieldbus
Profinet > industrial automation ~ fieldbus
Profibus > fieldbus
BACnet ~ building automation; HVAC controls
fieldbus > industrial automation
information assurance > cybersecurity
security operations = ^SOC; SOC operations; security operations center; security monitoring > cybersecurity ~ SIEM
^SOC analyst > security operations
threat intelligence > cybersecurity
threat hunting > cybersecurity ~ threat intelligence
threat modeling = threat modelling > cybersecurity
threat analysis > cybersecurity ~ threat intelligence
forensic analysis ~ digital forensics
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
antivirus software = virus scanning > endpoint security
McAfee > antivirus software
data loss prevention = ^DLP > cybersecurity
SSL/TLS > SSL
digital certificates > PKI
cryptographic protocols > cybersecurity
OWASP Top 10 > OWASP
Burp Suite > cybersecurity
Metasploit > penetration testing
Nmap > cybersecurity
Tenable > vulnerability management
Kali Linux > cybersecurity
security audits = security auditing > cybersecurity
security assessments > cybersecurity ~ security audits
IT audits = IT auditing > auditing ~ security audits
zero trust > cybersecurity
role-based access control > identity and access management
privileged access management > identity and access management
CyberArk > privileged access management
PCI DSS > compliance ~ cybersecurity
^PCI compliance > PCI DSS
^FISMA > compliance; cybersecurity
^RMF > NIST
CIS controls > cybersecurity
^COBIT > governance, risk and compliance
^HITRUST > compliance; cybersecurity
security frameworks > cybersecurity
governance, risk and compliance = ^GRC > compliance ~ risk management; cybersecurity
security awareness training > cybersecurity
phishing awareness > security awareness training
secure software development > application security
identity verification ~ cybersecurity
user stories = user story > agile
user story mapping > user stories
sprint planning > agile
sprint reviews > agile
backlog management > agile
backlog grooming > agile
backlog refinement > agile
backlog prioritization > agile
Extreme Programming > agile
^XP practices > Extreme Programming
product owner role > agile
agile coaching > agile
monday work management > monday.com
Linear app > project management software
Azure Boards > project management software ~ Azure DevOps
^Miro ~ project management
Mural whiteboards ~ project management
Airtable ~ project management
Agile Central > Rally
lean startup ~ agile
minimum viable product = ^MVP ~ lean startup
design thinking ~ agile
human-centred design > design thinking
service design ~ design thinking
^UML = UML diagrams; unified modeling language ~ business analysis; software architecture
UML tools > UML
Sparx Enterprise Architect = Sparx EA > UML
Rational Rose > UML
BPMN > business process modeling
business process modeling = business process modelling > business analysis
business process mapping > process mapping
process mapping ~ business analysis
process modeling ~ process mapping; business analysis
process flows ~ process mapping; business analysis
enterprise architecture ~ business analysis; software architecture
^TOGAF > enterprise architecture
ArchiMate > enterprise architecture
functional specifications = functional specification > business analysis
system specifications > functional specifications
feasibility studies ~ business analysis
feasibility analysis > feasibility studies
use cases > business analysis
use case analysis > use cases
solution design ~ business analysis
technical architecture > software architecture
systems analysis = system analysis > business analysis
systems thinking ~ systems analysis
digital transformation ~ business analysis
digitalization = digitization; digitalisation; digitisation ~ digital transformation
Microsoft Power Platform = Power Platform > low-code platforms
Microsoft Flow > Power Automate
Zapier ~ workflow automation
Make.com ~ workflow automation
n8n ~ workflow automation
Mendix > low-code platforms
Appian > low-code platforms
^Pega = Pega Systems > low-code platforms
Lucidchart ~ business analysis
draw.io ~ business analysis
S4HANA = SAP S/4HANA; S/4HANA > SAP
SAP FICO = ^FICO > SAP FI; SAP CO
SAP FI > SAP
SAP CO > SAP
SAP MM > SAP
SAP SD > SAP
SAP PP > SAP
SAP Ariba = Ariba > SAP
SAP BW > SAP
SAP BW/4HANA > SAP BW
SAP BI > SAP BW
SAP Basis > SAP
Oracle E-Business Suite > Oracle ERP
Oracle Cloud ERP > Oracle ERP
Oracle HCM > HR software ~ Oracle ERP
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
Dynamics NAV > Microsoft Dynamics
Business Central > Microsoft Dynamics 365
Dynamics AX > Microsoft Dynamics
^Acumatica > ERP software
Deltek = Deltek Costpoint > ERP software
^Lawson > ERP software
Tyler Munis = ^Munis > ERP software
Kronos Workforce ~ HR software
Coupa > e-procurement
MRP systems ~ ERP software
Zoho CRM = ^Zoho > CRM software
Pipedrive > CRM software
SugarCRM > CRM software
Salesforce Marketing Cloud = Marketing Cloud > Salesforce
ExactTarget > Salesforce Marketing Cloud
Salesforce Service Cloud = Service Cloud > Salesforce
Salesforce Lightning > Salesforce
^LWC = Lightning Web Components > Salesforce Lightning; JavaScript
Sales Navigator = LinkedIn Sales Navigator ~ CRM software
Outreach.io ~ CRM software
Salesloft ~ CRM software
ZoomInfo ~ CRM software
Gong.io ~ CRM software
Intercom messenger ~ CRM software
customer data platforms = customer data platform ~ CRM software
^Veeva = Veeva CRM > CRM software
microcontrollers = microcontroller; microcontroller programming > embedded systems
STM32 > microcontrollers
^PIC microcontrollers > microcontrollers
ARM Cortex > microcontrollers
embedded firmware > embedded systems
device drivers ~ embedded systems
driver development > device drivers
kernel development > programming ~ device drivers
Linux kernel > kernel development; Linux
embedded Linux > embedded systems
Yocto > embedded Linux
Buildroot > embedded Linux
VxWorks > real-time operating systems
^QNX > real-time operating systems
Zephyr RTOS > real-time operating systems
^UART > serial communication
I2C > serial communication
serial communication ~ embedded systems
JTAG debugging = ^JTAG > embedded systems
digital design > electronics ~ embedded systems
RTL design > digital design
logic design > digital design
^ASIC = ASIC design > digital design
^VLSI > digital design
PCB design = ^PCB; printed circuit boards; printed circuit board > electronics ~ embedded systems
circuit board design > PCB design
Altium = Altium Designer > PCB design
KiCad > PCB design
OrCAD > PCB design
Eagle PCB > PCB design
PCB layout > PCB design
analog design > electronics ~ embedded systems
analogue electronics > electronics
analog electronics > electronics
power electronics > electronics
hardware design ~ electronics; embedded systems
hardware development > hardware design
hardware engineering > hardware design
^AUTOSAR > embedded systems
functional safety ~ embedded systems
ISO 26262 > functional safety
IEC 61508 > functional safety
human machine interface = HMI development > HMI
SCADA systems > SCADA
^DCS > industrial automation ~ SCADA
@license
AWS Certified Developer > AWS certification
AWS Certified Cloud Practitioner > AWS certification
AWS Certified SysOps Administrator > AWS certification
AWS Certified DevOps Engineer > AWS certification
Azure Fundamentals > Azure certification
AZ-900 > Azure Fundamentals
Azure Solutions Architect Expert > Azure certification
AZ-305 > Azure Solutions Architect Expert
Google Cloud certification = Google Cloud Certified > Google Cloud
Professional Cloud Architect > Google Cloud certification
Certified Kubernetes Application Developer = ^CKAD > Kubernetes
HashiCorp Certified ~ infrastructure as code
Terraform Associate > HashiCorp Certified; Terraform
Red Hat certification > Red Hat Enterprise Linux
^RHCSA > Red Hat certification
^RHCE > RHCSA
VMware certification > VMware
^VCP > VMware certification
^CRISC > risk management ~ cybersecurity
^CCSP = Certified Cloud Security Professional > cybersecurity; cloud security
^CGEIT ~ cybersecurity
^GSEC > GIAC certification
^GCIH > GIAC certification
GIAC certification = ^GIAC > cybersecurity
CompTIA CySA+ = CySA+ > cybersecurity
CompTIA Server+ > system administration
CompTIA Linux+ > Linux
CompTIA Project+ > project management
ISO 27001 Lead Auditor > ISO 27001; auditing
^SSCP > cybersecurity
^CIPP = CIPP/E; CIPP/US > data privacy
Certified Scrum Product Owner = ^CSPO > Scrum; product owner role
^PSPO > Scrum; product owner role
Professional Scrum Master > scrum certification
^PSM I > Professional Scrum Master
SAFe Agilist > SAFe certification
SAFe certification = SAFe certified > SAFe
PMI-ACP > agile
PMI Agile Certified Practitioner > agile
^ISTQB = ISTQB certification; ISTQB Foundation > software testing
^CCIE > Cisco
^CWNA > Wi-Fi
^JNCIA > Juniper
Oracle Certified Professional ~ Oracle Database; Java
OCP Java > Java
Oracle Certified Java Programmer > Java
Microsoft Certified Solutions Expert = MCSE > Microsoft Certified
^MCP certification > Microsoft Certified
Tableau certification > Tableau
Tableau Desktop Specialist > Tableau certification
Power BI certification > Power BI
PL-300 > Power BI certification
Power BI Data Analyst Associate > Power BI certification
Databricks certification > Databricks
SnowPro = SnowPro Core > Snowflake
Salesforce Platform Developer > Salesforce certification; Apex programming
Platform Developer I > Salesforce certification; Apex programming
`;
