/** More named software, by what it belongs to: mainframes, testing, libraries, tools of the desk. The format: `readLexicon`. */
export const softwareProducts = `
?Eclipse = Eclipse platform > integrated development environments
Spring Tool Suite = Spring Source Tool Suite; SpringSource Tool Suite > integrated development environments; Spring
^WebStorm > integrated development environments
^PhpStorm > integrated development environments
RubyMine > integrated development environments
JDeveloper = Oracle JDeveloper > integrated development environments
Rational Application Developer > integrated development environments
CodeBlocks = Code::Blocks > integrated development environments
LogiXML = Logi Analytics > business intelligence
SpagoBI > business intelligence
Eclipse BIRT = Actuate BIRT; BIRT reports > reporting
BusinessObjects universes = Universe Designer; Universe design tool; ^BOBJ > SAP BusinessObjects
CA-7 = ^CA7; CA Workload Automation > job scheduling; mainframes
Tidal Enterprise Scheduler = ?TIDAL; Tidal scheduler > job scheduling
^QMF > IBM Db2; mainframes
^SPUFI > IBM Db2; mainframes
File-AID = FileAid > mainframes
MainView = BMC MainView > mainframes
Xpediter = Xpeditor > mainframes
Endevor = CA Endevor > mainframes
^ChangeMan = ChangeMan ZMF > mainframes
Easytrieve > mainframes
SyncSort > mainframes
^DFSORT > mainframes
^IDCAMS > mainframes
^VSAM > mainframes
IMS DB = IMS database > mainframes
Abend-AID > mainframes
Silk4J > test automation
TestComplete > test automation
Ranorex > test automation
Tricentis Tosca > test automation
Unified Functional Testing = ?UFT; UFT One > test automation
WebLOAD > performance testing
Silk Central = Silk Central Test Manager > test management
Zephyr for Jira = Zephyr Scale > test management
ClearQuest = IBM ClearQuest; Rational ClearQuest > defect tracking
MantisBT = Mantis Bug Tracker; ?Mantis; ?MANTIS > defect tracking
YouTrack > defect tracking
AccuRev > version control
Plastic SCM > version control
InfoPath = Microsoft InfoPath; InfoPath Designer > SharePoint
SharePoint Designer = Microsoft SharePoint Designer > SharePoint
Nintex = Nintex Workflow; Nintex Forms > workflow automation
K2 blackpearl = K2 workflow > workflow automation
Knockout.js = KnockoutJS > JavaScript
Ext JS = ExtJS; Sencha Ext JS > JavaScript
MooTools > JavaScript
Prototype.js > JavaScript
Dojo Toolkit > JavaScript
Google Web Toolkit = ^GWT > Java
Google Guice = ?Guice > Java
Quartz Scheduler > Java
^JDOM > Java; XML
^JNI = Java Native Interface > Java
JavaMail > Java
JavaCC > Java
XMLBeans = XML Beans > Java; XML
Apache Axis = Axis2 > Java; web services
Apache CXF > Java; web services
Apache Wicket > Java
PrimeFaces > Java
Logback > Java
^JAXB > Java; XML
^XMPP > network protocols
VLAN trunking = inter-VLAN routing > VLAN
System Center Service Manager = ^SCSM > IT service management ~ Windows Server
System Center Orchestrator ~ Windows Server
Microsoft Identity Manager > identity and access management
Forefront Identity Manager > identity and access management
SailPoint = SailPoint IIQ; SailPoint IdentityIQ > identity and access management
ForgeRock > identity and access management
VirtualBox = Oracle VM VirtualBox > virtualization
Microsoft Lync = Lync Server; Lync 2010; Lync 2013; ?Lync
Internet Explorer
Mozilla Firefox = ?Firefox
Foxit Reader = Foxit PhantomPDF; Foxit Phantom
PFTrack > matchmoving
matchmoving = match moving; ^Matchmoving > visual effects
Aegisub > subtitling
Subtitle Workshop > subtitling
MPLAB = MPLAB X > microcontrollers
Keil uVision = Keil MDK > microcontrollers
IAR Embedded Workbench > microcontrollers
Microchip PIC > microcontrollers
Stanford CoreNLP = ^CoreNLP > natural language processing
acceptance test-driven development = ^ATDD > software testing ~ BDD
Windows Presentation Foundation = ^WPF > .NET
Windows Communication Foundation = ^WCF > .NET
SQL Server Data Tools = ^SSDT > SQL Server
Business Intelligence Development Studio = ?BIDS > SQL Server
^COIN-OR > optimization modeling
Gurobi > optimization modeling
Websense ~ cybersecurity
Splunk SOAR = Splunk Phantom > cybersecurity
X-Cart = XCart > e-commerce
CS-Cart = CSCart > e-commerce
OpenCart > e-commerce
osCommerce > e-commerce
`;
