/** Software, data, cloud, security and IT operations. The format is described at `readLexicon`. */
export const software = `
programming = coding; software programming; computer programming
software development = software engineering; application development; software design and development; building software
object-oriented programming = object oriented programming; OOP; object-oriented design > programming
functional programming > programming
Python = python3; python 3 > programming
Java = ^J2EE; Java EE; Jakarta EE; core java > programming
JavaScript = ^JS; ECMAScript; ES6; java script > programming; web development
TypeScript > JavaScript
C++ = cpp; c plus plus > programming
C# = csharp; c sharp > programming
?C = C language; ^ANSI C; embedded C > programming
?Go = Golang; Go language > programming
?R = R language; RStudio; tidyverse; ggplot2; dplyr > programming; statistics
?Rust = rust-lang; Rust programming > programming
?Swift = SwiftUI; Swift UI > programming; iOS development
?Ruby = ruby language > programming
Ruby on Rails = ?Rails; ^RoR > Ruby; web development
PHP > programming; web development
?Laravel = Laravel framework > PHP
^Symfony > PHP
WordPress = word press > content management systems
Drupal > content management systems
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
COBOL > programming
Fortran > programming
^SAS = SAS programming; SAS Enterprise Guide > statistics
SPSS = IBM SPSS > statistics
^Stata > statistics
^Bash = shell scripting; shell script; unix shell; bash scripting > programming
PowerShell = power shell > programming
assembly language = ^Assembly code; assembler language > programming
Solidity > programming; blockchain
^.NET = dotnet; .NET Core; .NET Framework; ASP.NET; ASP.NET Core; dot net > programming
HTML = HTML5; html 5 > web development
CSS = CSS3; css 3; cascading style sheets > web development
Sass = SCSS > CSS
Tailwind CSS = tailwind; tailwindcss > CSS
^Bootstrap > CSS
web development = web application development; web applications; web programming > software development
front-end development = frontend; front-end; frontend development; UI development > web development
back-end development = backend; back-end; backend development; server-side development > software development
full-stack development = full stack; full-stack; fullstack > front-end development; back-end development
mobile development = mobile app development; mobile application development; mobile apps > software development
iOS development = ^iOS; iPhone development > mobile development
Android development = ^Android; Android SDK; Jetpack Compose > mobile development
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
?Spring = Spring Boot; springboot; Spring Framework; Spring MVC; Spring Cloud > Java
Hibernate > Java
^Maven = Apache Maven > Java
Gradle > Java
^Flutter > Dart; mobile development
Xamarin > mobile development
^Electron.js = electronjs > JavaScript
^Unity = ^Unity3D; Unity engine > game development
Unreal Engine > game development
game development = game design; game programming > software development
WebAssembly = ^WASM > programming
REST APIs = REST API; RESTful; RESTful API; RESTful services; RESTful web services; REST services; ^REST > API development
API development = ^API; API design; API integration; web APIs; application programming interface > software development
GraphQL > API development
gRPC > API development
SOAP web services = ^SOAP > API development
OpenAPI = ^Swagger > API development
^Postman > API development
microservices = microservice architecture; micro services > software architecture
software architecture = system architecture; solution architecture; solutions architecture; application architecture; architecture design > software development
system design = systems design; distributed system design > software architecture
distributed systems = distributed computing > software architecture
event-driven architecture = event driven architecture > software architecture
design patterns > software development
algorithms = data structures; data structures and algorithms; algorithm design > programming
embedded systems = embedded software; embedded development; firmware; firmware development > software development
real-time operating systems = ^RTOS; FreeRTOS > embedded systems
Arduino > embedded systems
Raspberry Pi > embedded systems
^FPGA = Verilog; VHDL > embedded systems
Internet of Things = ^IoT > embedded systems
robotics = ^ROS; robot operating system
computer vision = OpenCV; image processing > machine learning
SQL = structured query language; SQL queries; ^T-SQL; PL/SQL; SQL programming > databases
databases = database; relational databases; ^RDBMS; database systems; database design; database development
database administration = ^DBA; database management; database administrator > databases
PostgreSQL = postgres; psql > SQL
MySQL = MariaDB > SQL
SQL Server = Microsoft SQL Server; MS SQL; MSSQL; ^SSMS > SQL
Oracle Database = ^Oracle; Oracle DB; Oracle SQL > SQL
SQLite > SQL
IBM Db2 = ^DB2 > SQL
Microsoft Access = ?Access; MS Access > databases
NoSQL = no-sql; non-relational databases > databases
MongoDB = mongo > NoSQL
Redis > NoSQL
Cassandra = Apache Cassandra > NoSQL
DynamoDB = Amazon DynamoDB > NoSQL; AWS
Neo4j = graph database > NoSQL
Elasticsearch = elastic search; OpenSearch; ELK; ELK stack > search engines
search engines = Solr; Lucene; information retrieval
Firebase = Firestore > Google Cloud
Supabase > PostgreSQL
^Snowflake = SnowSQL > data warehousing; SQL
BigQuery = Google BigQuery; big query > data warehousing; SQL; Google Cloud
^Redshift = Amazon Redshift; AWS Redshift > data warehousing; SQL; AWS
Databricks = delta lake; Unity Catalog > Apache Spark
Microsoft Fabric > Azure
Azure Synapse = Synapse Analytics; ^Synapse > data warehousing; Azure
ClickHouse > data warehousing; SQL
DuckDB > SQL
Teradata > data warehousing; SQL
^Trino = ^Presto > SQL
data warehousing = data warehouse; data warehouses; ^DWH; ^EDW > data engineering
data lakes = data lake; lakehouse; data lakehouse > data engineering
Apache Iceberg = ^Iceberg > data lakes
data engineering = data pipelines; data pipeline; data platform; data infrastructure
ETL = ^ELT; ETL/ELT; extract transform load; data ingestion > data engineering
data modeling = data modelling; data models; data model; dimensional modeling; dimensional modelling; star schema; kimball; data vault; semantic layer > data engineering
dbt = data build tool; dbt core; dbt cloud; ^DBT > SQL; data modeling
Apache Airflow = ^Airflow > data orchestration
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
AWS Glue > ETL; AWS
Alteryx > ETL; data analysis
Apache Spark = ^Spark; PySpark; Spark SQL > big data
Apache Kafka = Kafka; Confluent > data streaming
Apache Flink = Flink > data streaming
data streaming = stream processing; streaming data; real-time data > data engineering
RabbitMQ = message queue; message queues; message broker
Hadoop = ^HDFS; MapReduce; ^Hive; ^Impala > big data
big data = large datasets; large data sets; large-scale data > data engineering
data governance = data catalog; data lineage; data stewardship > data management
data quality = data validation; data integrity; data cleaning; data cleansing > data management
data management = master data management; ^MDM; data administration
data migration > data management
data analysis = data analytics; analyzing data; analyze data; data analyst; analysing data; analytical reports; quantitative analysis
analytics engineering > data modeling; data analysis
data science = data scientist > data analysis; machine learning
business intelligence = ^BI; BI tools; BI reporting > data analysis
reporting = report writing; ad hoc reporting; management reporting; report preparation
data visualization = data visualisation; dashboards; dashboard; dashboarding; visualizations; visualisations > data analysis
^Tableau = Tableau Desktop; Tableau Server > data visualization; business intelligence
Power BI = PowerBI; Microsoft Power BI; ^DAX > data visualization; business intelligence
^Looker = LookML; Looker Studio; Google Data Studio > data visualization; business intelligence
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
^Segment CDP = ?Segment > product analytics
A/B testing = ab testing; experimentation; split testing; A/B tests > statistics
statistics = statistical analysis; statistical methods; statistical modeling; statistical modelling; biostatistics
predictive modeling = predictive analytics; predictive modelling; forecasting models > machine learning; statistics
machine learning = ^ML; machine-learning; ML models > artificial intelligence
deep learning = neural networks; neural network > machine learning
artificial intelligence = ^AI; AI tools; AI solutions
generative AI = ^GenAI; gen AI; large language models; large language model; ^LLM; ^RAG; agentic AI > artificial intelligence
prompt engineering > generative AI
LangChain = LangGraph; LlamaIndex > generative AI
natural language processing = ^NLP; text mining > machine learning
reinforcement learning > machine learning
recommendation systems = recommender systems > machine learning
MLOps = ML ops; machine learning operations; MLflow; Kubeflow > machine learning; DevOps
TensorFlow = Keras > deep learning; Python
PyTorch > deep learning; Python
scikit-learn = sklearn; scikit learn; XGBoost > machine learning; Python
pandas = NumPy; SciPy > Python; data analysis
Jupyter = Jupyter notebooks; jupyter notebook > Python
Hugging Face > machine learning
SageMaker = Amazon SageMaker > machine learning; AWS
Vertex AI > machine learning; Google Cloud
cloud computing = cloud; cloud infrastructure; cloud platforms; cloud services; cloud technologies; public cloud
AWS = Amazon Web Services; ^EC2; AWS Lambda; CloudFormation; ^RDS; ^EKS; ^ECS > cloud computing
Amazon S3 = ^S3 > AWS
Azure = Microsoft Azure; Azure cloud > cloud computing
Google Cloud = Google Cloud Platform; ^GCP > cloud computing
^Heroku > cloud computing
^Vercel = Netlify > cloud computing
serverless = serverless computing; cloud functions > cloud computing
OpenStack > cloud computing
Cloudflare > networking
DevOps = dev ops; devops practices
DevSecOps > DevOps; cybersecurity
site reliability engineering = ^SRE; site reliability > DevOps
Docker = containerization; containerisation; Docker Compose > DevOps
Kubernetes = ^K8s; k8s; container orchestration; OpenShift; Helm charts > Docker
Terraform = OpenTofu > infrastructure as code
Pulumi > infrastructure as code
infrastructure as code = ^IaC; infrastructure-as-code > DevOps
Ansible > infrastructure as code
^Puppet = ?Chef infra > infrastructure as code
CI/CD = continuous integration; continuous delivery; continuous deployment; CI/CD pipelines; build pipelines > DevOps
Jenkins > CI/CD
GitHub Actions > CI/CD
GitLab CI = GitLab CI/CD > CI/CD
CircleCI = circle ci > CI/CD
Azure DevOps > CI/CD; Azure
Argo CD = ArgoCD; GitOps > CI/CD
Git = version control; source control; GitHub; GitLab; Bitbucket; git version control; ^SVN
system monitoring = observability; logging and monitoring > DevOps
Prometheus > system monitoring
^Datadog > system monitoring
New Relic > system monitoring
^Splunk > system monitoring; cybersecurity
PagerDuty = on-call rotation > incident management
Linux = ^RHEL; Red Hat; Ubuntu; Debian; CentOS; linux administration > operating systems
Unix = ^AIX; ^Solaris > operating systems
^macOS = Mac OS; ^OS X > operating systems
Windows Server = Windows administration > operating systems
Microsoft Windows = ^Windows; Windows 10; Windows 11; MS Windows > operating systems
operating systems = operating system
Active Directory = Azure AD; Entra ID; Microsoft Entra; group policy > system administration
system administration = systems administration; sysadmin; server administration; systems administrator; system administrator
VMware = vSphere; Hyper-V; virtualization; virtualisation; virtual machines > system administration
Citrix > system administration
Nginx = Apache HTTP server; web servers > system administration
technical support = IT support; tech support; desktop support; end user support; user support; technical assistance > customer service
help desk = helpdesk; service desk > technical support
hardware troubleshooting = hardware repair; computer repair; computer hardware; hardware maintenance > technical support
Microsoft Intune = ^Intune; ^SCCM; mobile device management; Jamf > system administration
networking = computer networking; network administration; ^TCP/IP; ^LAN; ^WAN; LAN/WAN; network engineering; ^DNS; ^DHCP; computer networks; network infrastructure
Cisco = Cisco IOS; Cisco networking > networking
routing and switching = routers; network switches; ^BGP; ^OSPF > networking
firewalls = firewall; Palo Alto Networks; Fortinet > networking; cybersecurity
^VPN = virtual private network > networking
VoIP = voice over ip > networking
Wi-Fi = wireless networking; wireless networks > networking
cybersecurity = cyber security; information security; infosec; IT security; network security; computer security; security engineering
application security = appsec; ^OWASP; secure coding > cybersecurity
penetration testing = pen testing; ethical hacking; pentesting; pentest > cybersecurity
vulnerability management = vulnerability assessment; vulnerability scanning; Nessus; Qualys > cybersecurity
^SIEM = security monitoring; security operations center; Microsoft Sentinel; QRadar > cybersecurity
incident response = security incident response; digital forensics > cybersecurity
identity and access management = ^IAM; ^SSO; single sign-on; Okta; OAuth; ^SAML; multi-factor authentication; access management > cybersecurity
encryption = cryptography; ^PKI > cybersecurity
NIST = NIST Cybersecurity Framework; NIST 800-53; FedRAMP > cybersecurity; compliance
ISO 27001 = ISO/IEC 27001 > cybersecurity; compliance
SOC 2 = SOC2 > cybersecurity; compliance
GDPR = ^CCPA; data protection; data privacy; privacy law > compliance
blockchain = Ethereum; smart contracts; web3
agile = agile methodologies; agile methodology; agile development; agile environment; agile practices; agile delivery > project management
Scrum = scrum master > agile
Kanban > agile
^SAFe = Scaled Agile Framework > agile
waterfall methodology = ?Waterfall > project management
test-driven development = ^TDD; test driven development > software testing
software testing = unit testing; unit tests; automated testing; automated tests; integration testing; software quality assurance; ^QA testing
test automation = Selenium; ^Cypress; Playwright testing; automation testing > software testing
quality engineering = ^QA; QA engineer; quality assurance engineer > software testing
user acceptance testing = ^UAT > software testing
code review = code reviews; peer code review > software development
debugging = troubleshooting software; bug fixing > programming
technical documentation = software documentation; technical specifications > technical writing
software development life cycle = ^SDLC; software development lifecycle > software development
Jira = ^JIRA; Atlassian > project management software
Confluence > project management software
ServiceNow = Service Now > IT service management
IT service management = ^ITSM; ^ITIL; service management
incident management = major incident management; problem management; change management process > IT service management
IT project management = technology project management > project management
low-code platforms = Power Apps; PowerApps; Power Automate; Power Platform; OutSystems; low-code; no-code
robotic process automation = ^RPA; UiPath; Automation Anywhere; Blue Prism
^Salesforce = salesforce.com; ^SFDC; Salesforce CRM; Sales Cloud > CRM software
Salesforce administration = Salesforce administrator; Salesforce admin > Salesforce
Apex programming = ^Apex; Visualforce; Lightning Web Components > Salesforce; programming
HubSpot > CRM software
Microsoft Dynamics = Dynamics 365; MS Dynamics > ERP software
SAP = ^SAP ERP; SAP S/4HANA; S/4HANA; ^ABAP; SAP HANA > ERP software
Oracle ERP = Oracle EBS; Oracle Fusion; Oracle Financials > ERP software
NetSuite = Oracle NetSuite > ERP software
^Workday > HR software
PeopleSoft > ERP software
ERP software = ^ERP; enterprise resource planning; ERP systems
CRM software = ^CRM; CRM systems; customer relationship management
content management systems = ^CMS; content management system; content management
GIS = geographic information systems; geographic information system; ArcGIS; Esri; QGIS; geospatial analysis
SharePoint = Microsoft SharePoint; share point > Microsoft 365
web accessibility = ^WCAG; accessibility standards; Section 508 > web development
web analytics = Google Analytics; ^GA4; Adobe Analytics; Google Tag Manager > data analysis
performance tuning = performance optimization; query optimization; query tuning; performance optimisation > software development
high availability = disaster recovery; business continuity; backup and recovery > system administration
requirements gathering = requirements analysis; business requirements; requirements elicitation; user requirements > business analysis
technical leadership = tech lead; technical lead; engineering leadership > leadership
open source = open-source software; open source software
quantum computing
bioinformatics = genomics; computational biology
data entry = data input; entering data; keyboarding data
data collection = collecting data; data gathering; survey administration
spreadsheets = spreadsheet; Google Sheets; spreadsheet software
parallel computing = CUDA; high performance computing; ^HPC; GPU programming > programming
@license
CompTIA A+ = ^A+ certification; CompTIA A
CompTIA Network+ = Network+
CompTIA Security+ = Security+
^CISSP = certified information systems security professional > cybersecurity
^CISM = certified information security manager > cybersecurity
^CISA = certified information systems auditor > auditing
^CCNA = Cisco certified network associate > Cisco
^CCNP > Cisco
^CEH = certified ethical hacker > penetration testing
AWS Certified Solutions Architect = AWS certification; AWS certified; AWS solutions architect > AWS
Azure Administrator Associate = ^AZ-104; Azure certification > Azure
Certified ScrumMaster = ^CSM; certified scrum master; scrum certification > Scrum
Certified Kubernetes Administrator = ^CKA > Kubernetes
ITIL certification = ITIL Foundation; ITIL certified > IT service management
OSCP = offensive security certified professional > penetration testing
Salesforce Certified Administrator = Salesforce certification > Salesforce
Microsoft Certified = MCSA; MCSE; Microsoft certification
`;
