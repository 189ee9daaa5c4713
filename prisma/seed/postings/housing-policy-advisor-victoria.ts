export const posting = {
  slug: "housing-policy-advisor-victoria",
  occupation: "public-administration",
  text: `Senior Policy Advisor, Housing Supply
Ministry of Housing and Land Partnerships, Planning and Approvals Division
Victoria, British Columbia (hybrid; up to three days from home with a telework agreement)
Regular full-time · Open to all applicants · Salary range $85,430.17 to $97,502.94 annually
Competition closes: January 9, 11:00 pm Pacific Time

A challenging and rewarding opportunity for a curious policy professional

The division helps local governments say yes faster to good housing. Its small policy team writes the guidance, tests the law and follows the numbers behind small-scale multi-unit zoning, development approvals and building-permit digitisation.

The Senior Policy Advisor leads policy projects from problem definition to Cabinet submission. You will research and analyse options, consult with local governments, First Nations and builders, draft briefing notes, decision documents and drafting instructions for regulations, and represent the ministry at inter-agency working groups. You will report to the Director, Supply Policy and may lead project teams of two or three analysts without supervising them.

Qualifications

Education and experience:
• Master's degree in public policy, public administration, planning, economics, law or a related field, and two years of related experience; OR
• Bachelor's degree in one of those fields and four years of related experience; OR
• An equivalent combination of education and experience may be considered.

Related experience must include all of the following:
• Policy research, analysis and development, including the evaluation of options.
• Preparing briefing notes, submissions or decision documents for senior executives or elected officials.
• Consulting or negotiating with a range of partners with competing interests.

Preference may be given to applicants with one or more of the following:
• Experience in land-use planning, housing policy or local government.
• Experience working in partnership with Indigenous communities.
• Quantitative analysis with R, Stata or advanced Excel.
• Experience with the legislative process.

Willingness statement: able to travel within the province about four times a year, sometimes in winter conditions.

Competencies assessed at interview: Analytical Thinking; Building Partnerships; Organizational Awareness; Cultural Agility; Results Orientation.

Security screening: successful completion of a criminal record check is required.

How to apply: submit a resume in month/year format for each position held, and complete the questionnaire. A cover letter is not required and will not be reviewed. An eligibility list for future permanent and temporary vacancies may be established.

The ministry is committed to a workforce that reflects the people it serves. Applicants who self-identify as Indigenous are invited to contact the Indigenous Applicant Advisory Service for guidance. Requests for accommodation may be made at any stage.`,
};
