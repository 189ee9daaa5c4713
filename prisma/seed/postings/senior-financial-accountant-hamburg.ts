export const posting = {
  slug: "senior-financial-accountant-hamburg",
  occupation: "accounting",
  text: `Senior Financial Accountant (m/f/d) – HGB & IFRS

Hansekai Maritime Services GmbH | Hamburg | full-time, permanent | hybrid

Who we are
Hansekai supplies ships. When a vessel calls at Hamburg, Rotterdam or Gdynia, our 380 colleagues see to it that spare parts, provisions and crew changes are on the quay at the right hour. We are a family-owned group of nine companies with a turnover of EUR 140 million and are now bringing our group accounting, so far done by an external firm, in house.

Your tasks
– You prepare monthly, quarterly and annual financial statements for four of our German companies in accordance with HGB, and the reporting packages under IFRS.
– You take part in building up the group consolidation, including the choice of the consolidation tool.
– You are the contact for auditors, tax advisers and our foreign subsidiaries.
– You clear intercompany balances and further develop our accounting guideline.
– You support the move from DATEV to SAP S/4HANA, planned for next year, as key user for finance.

Your profile
– Completed degree in business administration with a focus on accounting, or commercial training with further qualification as a certified accountant (Bilanzbuchhalter/in IHK)
– At least five years of professional experience in financial accounting or auditing
– Sound knowledge of HGB; good knowledge of IFRS
– Confident use of SAP FI or DATEV, and of MS Excel
– Very good German (at least C1) and good English (at least B2), since you will speak both every day
– Careful, independent way of working, and pleasure in explaining figures to people who load ships

Ideally you also bring
– Experience with group consolidation, for example in LucaNet
– Knowledge of German VAT in cross-border trade
– Polish or Dutch

What we offer
– An annual salary of EUR 68,000 to 78,000, thirteen months, depending on experience
– 30 days of holiday, plus 24 and 31 December
– Up to three days of mobile work a week, flexible hours without core time
– Deutschlandticket, company pension, subsidised lunch with a view of the Elbe
– A thorough handover: the external firm stays until the second year-end

Please send us your complete application (CV, certificates, salary expectation, earliest starting date) as one PDF to karriere@hansekai.example, for the attention of Ms Wiebke Carstensen. Severely disabled applicants with equal qualifications will be given preference. We look forward to meeting you.`,
};
