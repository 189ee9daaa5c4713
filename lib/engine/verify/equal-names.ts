import { isSameTerm } from "#lib/engine/same-term.ts";
import { stretchesOf } from "./short-forms.ts";

// The lexicon groups what finds a match, near products too (another CAD program under SolidWorks). Here only what is
// one thing under two names counts: a true line may say either.

const NAMES = `
JavaScript|JS|ECMAScript
TypeScript|TS
Kubernetes|K8s
Go|Golang
SQL Server|MSSQL|MS SQL|Microsoft SQL Server
C#|C Sharp|csharp
C++|cpp
.NET|dotnet
Node.js|NodeJS|Node
React|ReactJS|React.js
Vue|VueJS|Vue.js
Next.js|NextJS
HTML|HTML5
CSS|CSS3
Sass|SCSS
Google Workspace|G Suite|GSuite
Microsoft 365|Office 365|O365|M365
Entra ID|Azure AD|Azure Active Directory
Google Cloud|GCP|Google Cloud Platform
AWS|Amazon Web Services
Oracle Database|Oracle DB
Salesforce|SFDC
macOS|OS X
Apache Spark|Spark
Apache Kafka|Kafka
scikit-learn|sklearn
TIG|GTAW|TIG welding|GTAW welding|gas tungsten arc welding
MIG|GMAW|MIG welding|GMAW welding|gas metal arc welding
stick|SMAW|stick welding|SMAW welding|shielded metal arc welding
EKG|ECG|electrocardiogram
PICC line|PICC lines
Spanish|español
German|Deutsch
French|français
Farsi|Persian
Tagalog|Filipino
Sarbanes-Oxley|SOX
profit and loss|P&L
Epic|Epic EHR|Epic Systems|EpicCare
TWIC|TWIC card|Transportation Worker Identification Credential
REST|RESTful
REST APIs|REST API|RESTful APIs|RESTful services
`;

const groups = NAMES.trim()
  .split("\n")
  .map((row) => row.toLowerCase().split("|"));
const groupOf = new Map(groups.flatMap((names, group) => names.map((name) => [name, group] as const)));

const MAKERS = /^(?:microsoft|ms|adobe|google|apache|amazon|aws|autodesk|atlassian|sdl|the) (?=.)/;

/** Whether two names that the lexicon files under one entry are one thing. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return true;
  const group = groupOf.get(a.toLowerCase());
  if (group !== undefined && group === groupOf.get(b.toLowerCase())) return true;
  return isSameTerm(a, b) || stretchesOf(a, b).length + stretchesOf(b, a).length > 0;
}

/** The other names of a thing, for what the lexicon does not know. */
export function otherNames(name: string): string[] {
  const group = groupOf.get(name.toLowerCase());
  return group === undefined ? [] : groups[group]!;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(MAKERS, "")
    .replace(/[^\p{L}\p{N}+#&]+/gu, "")
    .replace(/s$/, "");
}
