import { expect, test } from "vitest";
import { findDeadline } from "./deadline.ts";
import { findEmployment } from "./employment.ts";
import { findSeniority } from "./seniority.ts";
import { findWorkMode } from "./work-mode.ts";

test("terms of the job are read from what is said, not from what is denied", () => {
  expect(findWorkMode("This is a fully remote role")).toBe("remote");
  expect(findWorkMode("Hybrid, two days in the office")).toBe("hybrid");
  expect(findWorkMode("This is not a remote position; on-site only")).toBe("onsite");
  expect(findWorkMode("We fix pipes")).toBe("");
  expect(findEmployment("Marketing Intern", "")).toBe("internship");
  expect(findEmployment("Clerk", "Part-time, 20 hours")).toBe("part-time");
  expect(findEmployment("Clerk", "full-time or part-time")).toBe("");
  expect(findSeniority("Senior Engineer", "", null)).toBe("senior");
  expect(findSeniority("Engineer", "", 3)).toBe("");
  expect(findSeniority("Engineer", "", 6)).toBe("senior");
  expect(findSeniority("Junior Expert BI", "", 6)).toBe("entry");
  expect(findSeniority("Clerk", "entry-level tools", 6)).toBe("senior");
  expect(findSeniority("Chief Nursing Officer", "", null)).toBe("executive");
  expect(findDeadline("Closing date: 31 March 2026")).toBe("31 March 2026");
  expect(findDeadline("We close at five")).toBe("");
});

test.each([
  ["one day of telework per week after probation", "hybrid"],
  ["Up to two days of mobile work a week", "hybrid"],
  ["Three days on site, two days from home", "hybrid"],
  ["Regina, SK, or remote anywhere in Canada", "remote"],
  ["pension; on-site nursery; a staff gym", ""],
  ["Free on-site parking", ""],
  ["Lansing, Michigan (On-site)", "onsite"],
  ["Remote Employment\nNot eligible; on-site work", "onsite"],
  ["Workplace type: Hybrid", "hybrid"],
  ["Work model: remote.", "remote"],
  ["We are office-first, with one remote working day", "hybrid"],
  ["We all come into the office on Tuesdays, otherwise you may work remotely", "hybrid"],
  ["Location: Spain (fully remote). A hybrid start is possible", "remote"],
  ["3 jours de télétravail", "hybrid"],
  ["You look after remote communities and remote patient monitoring", ""],
  ["We test hybrid vehicles", ""],
  ["#LI-Remote", "remote"],
  ["On-site interview with the team", ""],
])("%j is %j work", (text, mode) => {
  expect(findWorkMode(text)).toBe(mode);
});

test.each([
  ["Permanent, full time (37.5 hours), part time considered", "full-time"],
  ["We are happy to talk about part-time or school hours", ""],
  ["Hours: 40 per week, and we can discuss part-time", "full-time"],
  ["39 hours per week in three shifts", "full-time"],
  ["May supervise seasonal interns", ""],
  ["Seasonal, November to March", "temporary"],
])("%j is %j employment", (text, employment) => {
  expect(findEmployment("Clerk", text)).toBe(employment);
});

test.each([
  ["The closing date for applications is 16 May. Please upload a note.", "16 May"],
  ["Please apply with a CV and a few lines on why you want this one, by Sunday 7 June.", "Sunday 7 June"],
  ["Send a resume and a paragraph to jobs@larder.example by March 18. Thanks.", "March 18"],
  ["CV and a link to careers@pebble.example before 30 April. Interviews take an hour.", "30 April"],
  ["The application period ends on 28 February. Your contact is Jo.", "28 February"],
  ["CLOSING DATE: 11/15 at 5:00 PM", "11/15"],
  ["Deadline: 9 am, Monday 12 January. Email a portfolio.", "Monday 12 January"],
  ["Closing Date\nJune 3, 2025", "June 3, 2025"],
  ["Applications will be accepted through Sept. 30", "Sept. 30"],
  ["Posted until filled", "Posted until filled"],
  ["Closing\n\n4/17/2026 11:59 PM Pacific", "4/17/2026"],
  ["time left to apply\nEnd Date: May 4, 2026 (20 days left to apply)", "May 4, 2026"],
  ["Open & closing dates\n03/02/2026 to 03/16/2026", "03/16/2026"],
  ["Review of applications begins on 1 August", "1 August"],
  ["Interviews on 21 and 22 January in Leeds", ""],
  ["We do short interviews until the spots are filled", ""],
  ["Founded on 1 May 1998", ""],
])("in %j one may apply until %j", (text, deadline) => {
  expect(findDeadline(text)).toBe(deadline);
});

test.each([
  ["You divide nothing, but you do split your days between the workshop and your home", "hybrid"],
  ["WFH up to two days", "hybrid"],
  ["Home working is possible once you know us", "hybrid"],
  ["Teletrabajo 100%", "remote"],
  ["Work from anywhere in Scandinavia", "remote"],
  ["Each summer: four weeks of work from anywhere", ""],
  ["The post is based on site, five days a week", "onsite"],
  ["This job can't be done from home.", "onsite"],
  ["A year on site with a crane crew", ""],
  ["Setting out works on site, and drawing them up", ""],
])("%j says %j of where one works, by days, by home, and not by duties", (text, mode) => {
  expect(findWorkMode(text)).toBe(mode);
});

test.each([
  ["Employment type: FT", "full-time"],
  ["Type: PT, permanent", "part-time"],
  ["Position type: Casual", "temporary"],
  ["Job type: Contract\nHours: full-time", "contract"],
  ["Hours: full time or part time", ""],
  ["Parental leave cover until Easter", "temporary"],
  ["Health insurance with maternity cover", ""],
  ["Nine months' secondment", "temporary"],
  ["Contract-to-hire", "contract"],
  ["(Contract, 6 months)", "contract"],
  ["You are paid as a 1099 contractor", "contract"],
  ["You file 1099 forms for our vendors", ""],
  ["This is a self-employed position", "freelance"],
  ["You brief freelance photographers", ""],
  ["This post is a two-year apprenticeship", "apprenticeship"],
  ["You look after two apprentices", ""],
])("%j says %j of the employment", (text, employment) => {
  expect(findEmployment("Clerk", text)).toBe(employment);
});

test.each([
  ["Executive Assistant to the Chief Executive", ""],
  ["Physician Assistant", ""],
  ["Kitchen Assistant", "entry"],
  ["Küchenleitung", "lead"],
  ["Student Housing Officer", ""],
  ["Student Gardener", "intern"],
  ["Work Experience, Workshop", "intern"],
])("the title %j says %j of the level", (title, level) => {
  expect(findSeniority(title, "", null)).toBe(level);
});

test.each([
  ["Send us your CV by 12 noon on Friday 5 March 2027.", "en", "Friday 5 March 2027"],
  ["This posting expires Mar. 5, 2027", "en", "Mar. 5, 2027"],
  ["Open until March 5, 2027", "en", "March 5, 2027"],
  ["Your forklift certificate expires on 5 March 2027", "en", ""],
  ["Bewerbung bis 5. März 2027 an uns", "de", "5. März 2027"],
  ["Bewerbungsfrist: 05.03.2027", "de", "05.03.2027"],
  ["Candidatures jusqu'au 5 mars 2027", "fr", "5 mars 2027"],
  ["Plazo de solicitud: 5 de marzo de 2027", "es", "5 de marzo de 2027"],
  ["Plazo hasta el 5 de febrero de 2027 para tu candidatura", "es", "5 de febrero de 2027"],
  ["Get your form to us by 5pm on Friday 5 March.", "en", "Friday 5 March"],
  ["Solliciteer vóór 5 maart 2027", "nl", "5 maart 2027"],
  ["Termin składania aplikacji: 5 marca 2027", "pl", "5 marca 2027"],
  ["Arbeitsbeginn: 5. März 2027", "de", ""],
])("%j (%s) closes on %j", (text, language, deadline) => {
  expect(findDeadline(text, language)).toBe(deadline);
});

test.each([
  ["Data Wrangler", "Data Wrangler\nSeniority level\nDirector\nApply", 4, "executive"],
  ["Data Wrangler", "Seniority Level: Mid-Senior\nYou wrangle.", 6, "mid"],
  ["Roper", "This is an entry-level position. Three years of roping are required.", 3, "entry"],
  ["Sail Designer", "As a Senior Sail Designer, you draw what the loft cuts.", 2, "senior"],
  ["Sail Designer", "You report to a Senior Sail Designer, and you draw.", null, ""],
  ["Project Manager", "You plan regattas.", null, ""],
  ["Senior Project Manager", "You plan regattas.", null, "senior"],
])("the level that is stated counts before the years: %s, %s", (title, text, years, level) => {
  expect(findSeniority(title, text, years)).toBe(level);
});

test("how somebody worked before is not how one works here", () => {
  expect(findEmployment("Roper", "Two years of full-time paid experience at a rope walk.")).toBe("");
  expect(
    findEmployment("Roper", "Staff currently employed by the port on a part-time basis may apply."),
  ).toBe("");
  expect(findEmployment("Roper", "$31 per hour. Casual, ongoing.")).toBe("temporary");
  expect(findEmployment("Roper", "A full-time post. A year of full-time experience is required.")).toBe(
    "full-time",
  );
});

test("days in the office and one at home are hybrid, and a board's other jobs say nothing", () => {
  expect(findWorkMode("You are in the office four days a week.")).toBe("hybrid");
  expect(findWorkMode("You may work from home on Fridays.")).toBe("hybrid");
  expect(findWorkMode("You splice rope in the loft.\n\nSimilar jobs\nRoper (Hybrid)")).toBe("");
});

test("of a window in which one may apply the end is the last day", () => {
  const window =
    "APPLICATION DEADLINE\n\nApplications will only be accepted on two days: from 8:00 A.M., TUESDAY, MAY 4, 2027; TO MIDNIGHT, WEDNESDAY, MAY 5, 2027.";
  expect(findDeadline(window)).toMatch(/MAY 5, 2027$/);
  expect(findDeadline("Letters and CVs to Una Daly by 30 April.")).toBe("30 April");
  expect(findDeadline("You work from 8:00 am to midnight, Friday, May 7, 2027.")).toBe("");
});
