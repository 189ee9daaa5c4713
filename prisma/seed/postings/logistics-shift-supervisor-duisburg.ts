export const posting = {
  slug: "logistics-shift-supervisor-duisburg",
  occupation: "logistics",
  text: `Shift Supervisor Inbound Logistics (m/f/d)

Your place of work: Duisburg, logport area
Your employer: Ruhrbogen Logistik SE
Your contract: permanent, 39 hours per week, three-shift rotation
Your salary: from €3,650 gross per month plus shift allowances of 15% (late) and 25% (night)

Ruhrbogen moves goods between ship, rail and road at seven sites along the Rhine. In Duisburg we handle up to 900 containers a week for customers in chemicals, furniture and automotive. English is our working language on the floor because our team of 130 comes from 22 countries; with authorities and drivers we mostly speak German.

This is what awaits you

As shift supervisor you are responsible for the inbound area with 18 to 24 employees per shift. You plan personnel and dock doors for the next 24 hours, hold the shift handover, monitor throughput, quality and occupational safety, and step in when a train is late. You carry out annual appraisals, instruct new colleagues and further develop processes together with our lean team. You are the first contact for the customer's planner on your shift. You report to the site operations manager.

This is what you bring with you

A completed apprenticeship in warehousing or freight forwarding (for example Fachkraft für Lagerlogistik) or a comparable qualification from abroad. At least three years of experience in a warehouse or terminal, including one year with responsibility for a team. Confident handling of a warehouse management system, preferably SAP EWM. Good English (B2) and German of at least B1. A forklift licence. Readiness to work in shifts, also on public holidays twice a year.

It's an advantage if you

hold a qualification as Logistikmeister or a degree in logistics, know the rules for dangerous goods (ADR certificate, storage classes), have experience with 5S and Kaizen, or speak Turkish, Polish or Arabic.

This is what we offer you

30 days of annual leave, Christmas and holiday pay under the collective agreement, company bicycle, health days, subsidised canteen open also at night, and support with finding housing and recognition of foreign diplomas. With us, four of seven site managers were once shift supervisors.

Interested? Apply in two minutes with your CV through our career page or by WhatsApp, stating reference number DU-SL-0447, your possible starting date and your salary expectations. The application period ends on 31 January. Your contact is Cem Aydemir in Human Resources.

We value diversity and welcome all applications, regardless of gender, nationality, ethnic and social origin, religion, disability, age or sexual orientation.`,
};
