export const posting = {
  slug: "management-analyst-marlow-bay",
  occupation: "public-administration",
  text: `CITY OF MARLOW BAY, OREGON
invites applications for the position of:

Management Analyst II
(Public Works Administration)

SALARY
$6,214.00 - $7,928.00 Monthly

OPENING DATE: 11/10
CLOSING DATE: 12/15 at 5:00 PM

DESCRIPTION
Marlow Bay (population 31,800) sits where the Nescanik River meets the Pacific. The Public Works Department maintains 164 miles of road, two treatment plants and one drawbridge which is older than anybody who is allowed to raise it. The Management Analyst II performs professional analytical and administrative work in support of the Director: budget, contracts, grants, performance reporting, council agenda items and the occasional tsunami drill.

EXAMPLES OF DUTIES
Coordinates preparation and monitoring of the department's $38 million operating and capital budget.
Researches and writes grant applications and administers awards to closeout (federal 2 CFR 200 rules apply to most).
Drafts requests for proposals, evaluates bids and manages professional services agreements.
Prepares staff reports, resolutions and presentations for City Council.
Develops and maintains performance dashboards.
Responds to public records requests and to residents, in person and in writing, with courtesy.
May supervise one administrative assistant and seasonal interns.

TYPICAL QUALIFICATIONS
A combination of education and experience which would provide the required knowledge is qualifying. A typical way to obtain it would be:
Education: Equivalent to a bachelor's degree from an accredited college with major coursework in public administration, business, economics or a related field.
Experience: Three years of responsible administrative or budget analysis experience, preferably in a local government.
License: Possession of, or ability to obtain within 30 days, a valid Oregon driver's license.

Knowledge of: principles of municipal budgeting and of public procurement; grant administration; statistical methods; Oregon public meetings and public records law (may be learned on the job).
Ability to: analyze complex problems and write about them plainly; use spreadsheets and financial software (the City uses Tyler Munis); build effective working relationships; handle several deadlines at once.

DESIRABLE
Master of Public Administration.
Experience with FEMA or federal transportation grants.
Bilingual in English and Spanish (a differential of 3% of base pay applies after testing).
GIS or Power BI.

SUPPLEMENTAL INFORMATION
This is an AFSCME-represented position with a 12-month probationary period. Schedule is Monday through Friday with a 9/80 option; one day of telework per week after probation. Benefits include PERS, 100% employer-paid medical for the employee and 90% for dependents, 12 holidays, and a wellness allowance.

The City of Marlow Bay is an Equal Opportunity Employer. Veterans who meet minimum qualifications and provide a DD-214 receive preference under ORS 408. Applications must be filed online; resumes will not be accepted in lieu of a completed application, but may be attached.`,
};
