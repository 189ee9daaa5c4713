export const posting = {
  slug: "staff-nurse-acute-medicine-bradford",
  occupation: "nursing",
  text: `Job title: Staff Nurse – Acute Medical Unit
Employer: Calderbrook Hospitals NHS Foundation Trust
Location: Bradford, West Yorkshire
Band: Agenda for Change Band 5
Salary: £31,049 to £37,796 per annum pro rata
Contract: Permanent, full time (37.5 hours), part time considered
Reference: 417-AMU-2286
Closing date: 4 January, 23:59

Job overview

An opportunity has arisen for an enthusiastic and compassionate registered nurse to join our 46-bedded Acute Medical Unit. AMU takes patients directly from the emergency department and from GPs, around 60 admissions in 24 hours in winter, with a length of stay of under 72 hours. No two shifts are the same. You will nurse patients with sepsis, acute kidney injury, exacerbations of COPD, diabetic emergencies and frailty, supported by consultants who are on the unit until 10 pm seven days a week.

Newly qualified nurses are welcome to apply and will be given a twelve-month preceptorship with protected study days. Applications from internationally educated nurses who already hold an NMC PIN are encouraged. Please note that we are unable to offer a Certificate of Sponsorship for this post.

Main duties of the job

The post holder will assess, plan, implement and evaluate individualised care for a group of eight to ten patients, escalate deteriorating patients using NEWS2, administer medicines including intravenous therapy, co-ordinate safe discharge with the multidisciplinary team, and supervise students and healthcare assistants. After a period of induction you will be expected to take charge of a bay, and in time the unit.

Person specification

Qualifications
Essential
• Registered Nurse (Adult) with current NMC registration, or final-year student with registration expected within three months
• Evidence of continuing professional development
Desirable
• Practice assessor or mentorship qualification
• IV drug administration and cannulation competencies

Experience
Essential
• Experience in an acute hospital setting (this may be a student placement)
• Working as part of a multidisciplinary team
Desirable
• At least 12 months post-registration experience in acute medicine, emergency care or critical care
• Use of electronic prescribing and EPR

Skills and knowledge
Essential
• Able to recognise and respond to a deteriorating patient
• Excellent verbal and written communication in English
• Able to prioritise own workload and that of others
• Understanding of safeguarding adults and of infection prevention
• Willing to work a flexible rota including nights, weekends and bank holidays
Desirable
• Phlebotomy
• A second community language, for example Urdu or Punjabi

What we offer
27 days' annual leave rising to 33 with service, plus bank holidays; NHS pension; unsocial hours payments; on-site nursery; and a staff gym that is better than it has any right to be.

The Trust is committed to safeguarding children and vulnerable adults. This post is subject to an enhanced Disclosure and Barring Service check. We are a Disability Confident employer and guarantee an interview to disabled applicants who meet the essential criteria. We reserve the right to close this vacancy early if we receive sufficient applications.

For an informal conversation or to visit the unit, please contact the ward manager, Shabnam Whitaker, on 01632 960 417.`,
};
