export const posting = {
  slug: "senior-accountant-denver",
  occupation: "accounting",
  text: `Senior Accountant
Front Range Water Technologies, Inc.
Denver, CO (Hybrid, 2 days per week in office)
$88,000 - $104,000 a year
Full-time

About Front Range Water
We design and build treatment systems that let breweries, data centers and small towns use the same water twice. Founded in Golden in 2009, we are now 240 people with $71 million in revenue, profitable, and owned by our employees through an ESOP.

The opportunity
Our accounting team of six closes the books of three entities in seven business days. We would like it to be five. As Senior Accountant you will own revenue recognition for long-term contracts and the fixed-asset cycle, prepare monthly financial statements for review by the Controller, and find the places where we still re-key what a system already knows.

Responsibilities
• Prepare journal entries, account reconciliations and flux analysis for month-end, quarter-end and year-end close
• Maintain percentage-of-completion schedules for approximately 45 open projects under ASC 606 and explain movements to project managers
• Own fixed assets, leases (ASC 842) and prepaid expenses
• Act as main contact for the external auditors during interim and year-end fieldwork
• Prepare multi-state sales and use tax filings
• Document processes and internal controls; suggest better ones
• Review the work of one staff accountant

Basic qualifications
• Bachelor's degree in accounting or finance
• 4+ years of progressive accounting experience, in public accounting, industry or a mix
• Thorough knowledge of US GAAP
• Hands-on revenue recognition for construction-type or long-term contracts
• Advanced Excel (lookups, pivot tables, Power Query)
• Experience with a mid-size ERP system such as NetSuite, Sage Intacct or Microsoft Dynamics

Preferred qualifications
• CPA, or active progress toward it
• Manufacturing or engineering services industry
• NetSuite administration or saved-search skills
• SQL or Power BI

Perks and benefits
ESOP shares after one year (average contribution over the last five years: 9% of pay). 401(k). Medical, dental and vision plans with an employer HSA contribution. Flexible PTO with a three-week minimum. RTD EcoPass. Close-week dinners that are actually good.

Colorado applicants: the base salary shown is what we reasonably expect to pay for this role; it may also be eligible for an annual bonus of 6–8%. Applications will be accepted through December 31.

Front Range Water Technologies is proud to be an equal opportunity workplace. All employment decisions are based on qualifications, merit and business need.`,
};
