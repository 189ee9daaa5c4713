export const posting = {
  slug: "charge-nurse-cardiac-step-down",
  occupation: "nursing",
  text: `Charge Nurse, Cardiac Step-Down (Nights)
St. Brendan’s Hospital – Duluth, Minnesota
Full-time · 36 hours a week · $41.00–$56.00 an hour plus night differential

St. Brendan’s has cared for families on the north shore for over a century. Today we are a 214-bed hospital with our own cath lab, a 28-bed cardiac step-down unit and a nursing staff that tends to stay: the median nurse on 4 West has been with us for seven years. We are looking for a nurse leader to join nights on that unit.

What you will do
- Lead a team of ten through the night and assign patients by acuity
- Take report from the cath lab, the emergency department and the ICU, and decide with the house supervisor where each patient is safest
- Precept new graduates and float staff
- Round with cardiology and run the sepsis and falls huddles
- Respond to rapid response calls on 3 and 4 West
- Keep the staffing grid honest and write up what happened when it was not
- Carry a light assignment of one or two patients when census allows

What you need
- Current RN license in Minnesota, in good standing
- CCRN certification, or within 12 months of hire
- At least 5 years as charge nurse or lead nurse in an acute care setting
- Triage experience in acute care
- Telemetry interpretation, including 12-lead ECG
- Confidence titrating cardiac drips under protocol
- ACLS and BLS, both current
- Experience documenting in Epic or a comparable electronic health record
- Ability to lift 50 pounds and to be on your feet for a 12-hour shift

It would be good if you had
- BSN (we pay for the degree if you have an ADN and want to finish it)
- Spanish, conversational
- Experience with quality improvement, in particular early sepsis care
- TNCC

Shifts and pay
Three 12-hour nights a week, 7 pm to 7:30 am, every third weekend. The range for this position is $41.00 to $56.00 an hour depending on years of licensed experience. Nights add $5.25 an hour, charge adds $2.50. Benefits begin on the first of the month after you start: health, dental, a 403(b) with match, 26 days of paid time off in the first year, and free parking, which in Duluth in January is worth more than it sounds.

How to apply
Send a resume and two references from people who have worked a shift with you. Applications close on 12 December; first interviews are on the unit the week after, and you will meet the people you would lead.

St. Brendan’s Hospital is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status. Employment is subject to a background study under Minnesota law and proof of immunization.`,
};
