// What the mutations put into lines. Each list is cut in two by position, so that the held-out half of the profiles
// also meets words that no rule was written beside.

const lists = {
  employers: "Crestline Logistics; Hawthorn Medical; Blue Heron Bank; Redwood Academy; Kestrel Aviation; Stonebridge Foods; Whitfield & Sons; Larkspur Hotels; Ironwood Energy; Falcon Ridge Clinic; Beacon Street Partners; Silverlake Unified; Tidewater Shipping; Marlowe Textiles; Osprey Robotics; Granite Falls Hospital", // prettier-ignore
  schools: "Harvard University; Stanford University; Oxford University; Princeton University; Yale University; ETH Zurich; Columbia University; Cambridge University; Sorbonne University; Duke University", // prettier-ignore
  customers: "Siemens; Walmart; Nestlé; Toyota; Deutsche Bank; Marriott; Pfizer; IKEA; Boeing; Vodafone; Starbucks; Unilever; Airbus; Adidas; Chevron; Samsung; Lufthansa; Barclays", // prettier-ignore
  people: "Dr. Adams; Elena Marsh; Judge Whitaker; Tom Hanley; Professor Lind; Sandra Oyelaran; Mayor Delgado; Priya Raman; Senator Boyle; Karl Jensen", // prettier-ignore
  places: "Berlin; Phoenix; Singapore; Nashville; Toulouse; Osaka; Cardiff; Santiago; Brisbane; Kraków; Oslo; Lagos; Boise; Geneva", // prettier-ignore
  certifications: "PMP; Certified ScrumMaster; Six Sigma Black Belt; CISSP; OSHA 30; Certified Internal Auditor; ITIL Foundation; Certified Welding Inspector; SHRM-SCP; Board Certified; TEFL certificate; Certified Wound Specialist", // prettier-ignore
  scopes: "single-handedly; as the sole owner; award-winning; company-wide; enterprise-wide; as the first to do so; independently; across the whole organization; nationwide; personally; at executive level; from scratch", // prettier-ignore
  superlatives: "the best; the largest; the most successful; record-breaking; unrivaled; top-ranked; the fastest; industry-leading; world-class; the highest-rated; #1; unprecedented", // prettier-ignore
  boasts: "Led; Owned; Directed; Headed; Spearheaded; Managed; Oversaw; Pioneered; Founded; Supervised; Masterminded; Orchestrated", // prettier-ignore
  ranks: "Senior; Lead; Head; Chief; Principal; Director,; Executive; Vice President,; Managing; Master", // prettier-ignore
  outcomes: "which doubled revenue; improving morale; which won a contract; resulting in faster delivery; boosting retention; which reduced complaints; saving the company money; earning a promotion; which halved costs; increasing customer loyalty", // prettier-ignore
  counted: "clients; employees; vendors; contracts; audits; countries; volunteers; offices; presentations; awards", // prettier-ignore
  skills: "Salesforce; Tableau; SAP; Docker; Power BI; Jira; Figma; AutoCAD; Kubernetes; MATLAB; Adobe Premiere; Oracle; Snowflake; QuickBooks; Terraform; SolidWorks; Workday; Angular; Photoshop; Kotlin; phlebotomy; welding; forklift operation; grant writing; bookkeeping; landscaping; event planning; negotiation", // prettier-ignore
};

const parity = { development: 0, "held-out": 1 };

export function vocabularyOf(half) {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      list.split("; ").filter((_, at) => at % 2 === parity[half]),
    ]),
  );
}

/** Tools and skills of one kind: who swaps within a group writes the lie that reads best. */
export const kindred = [
  "Epic; Cerner; Meditech; SystmOne; eClinicalWorks; athenahealth; Dentrix",
  "Go; Java; Python; Rust; Ruby; PHP; TypeScript; Scala; C#",
  "PostgreSQL; MySQL; MongoDB; Redis; Oracle Database; Cassandra",
  "React; Angular; Vue.js; Svelte",
  "Excel; Microsoft Excel; Google Sheets; Power BI; Tableau",
  "NetSuite; Sage; QuickBooks; Xero; SAP",
  "AutoCAD; Revit; Civil 3D; SolidWorks; Tekla; SketchUp; ArcGIS",
  "InDesign; Illustrator; Photoshop; Figma; Sketch",
  "Mailchimp; HubSpot; Marketo; Salesforce; Google Analytics",
  "Zendesk; Freshdesk; ServiceNow; Intercom; Salesforce",
  "Airflow; Spark; Kafka; Hadoop; dbt",
  "Kubernetes; Docker; Terraform; Ansible",
  "Relativity; Westlaw; LexisNexis; Clio",
  "TIG; MMA; MIG; stick welding",
  "English; French; Spanish; German; Italian; Korean; Igbo; Portuguese; Hebrew; Arabic; Swahili",
  "Opera; Amadeus; Sabre",
  "PowerSchool; Synergy; Canvas; Moodle; Google Classroom",
  "WordPress; Drupal; Joomla; Shopify",
  "LC-MS; HPLC; ICP-MS; gas chromatography; NMR",
  "VBA; R; SAS; SQL; Stata; SPSS; MATLAB",
  "copper; PVC; steel; aluminum",
  "Greenhouse; Workday; Lever; Taleo",
].map((group) => group.split("; "));
