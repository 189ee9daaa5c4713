export const posting = {
  slug: "clinical-support-specialist-remote",
  occupation: "customer-support",
  text: `Customer Support Specialist, Clinical Products
Wardwell Health Systems • Remote (Minnesota, Wisconsin, Iowa or the Dakotas) • $29.50 to $35.00 per hour • Full-time, W-2

Why this job exists
Wardwell makes bedside charting software for 160 critical access hospitals. The people who call us are nurses in the middle of a shift. They don't want a ticket number, they want the medication scan to work. So we would like somebody on our support desk who has stood where they stand.

What you'll be doing
Answer calls, chats and tickets from hospital staff, about 25 a day, and own each one until it's solved
Reproduce problems, write them down so that an engineer can fix them, and follow up
Train new super users over video, and on site twice a year
Write and improve articles in our help center
Take part in a rotating weekend schedule (one weekend in five, extra day off in the week before)
Watch for patterns. If six hospitals stumble over the same screen, we want the screen changed

What you must have
2 years of experience in customer support, application support, or clinical work in a hospital or clinic
Daily hands-on use of an electronic health record, such as Epic, Cerner or Meditech
Patience, and the ability to explain something technical to a tired person
Clear written English
An understanding of HIPAA and of why we are strict about it
A quiet place to work and an internet connection of at least 50 Mbps

What we'd like
RN, LPN or medical assistant background
Experience with Zendesk or another ticketing system
Training or precepting colleagues
Knowledge of HL7 interfaces or barcode medication administration
Spanish

What we offer
No scripts and no average-handle-time targets. Health plan, 401(k), 20 days of paid time off, eight holidays, $50 a month toward your internet. If you hold a nursing license we pay for the renewal and give you two paid days a month to keep up clinical practice.

Wardwell Health Systems provides equal employment opportunities to all employees and applicants. This is a remote position for residents of the states listed. Background check required.

Apply by December 19. Two conversations, one of them a mock call; a decision within ten days.`,
};
