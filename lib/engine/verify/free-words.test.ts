import { describe } from "vitest";
import { roleHeading, testStatedPairs } from "#testing/stated-pairs.ts";

// A fact, then lines that reword it freely: "=" says no more, "!" does.
const CASES = `
Ran a weekly book club for 12 teens
! Led a weekly reading program for 12 teens
= Organized a book club every week for twelve teens
! Founded a weekly book club for 12 teens
Helped install solar panels on 40 roofs
! Installed solar panels on 40 roofs
= Assisted with the installation of solar panels on forty roofs
! Performed solar panel installation on 40 roofs
! Responsible for solar panel installation on 40 roofs
Repaired 25 pumps a month under a senior mechanic
! Responsible for the repair of 25 pumps a month
= Fixed 25 pumps per month, supervised by a senior mechanic
! Fixed 25 pumps per month
Complaints fell from 30 to 12 a month in 2022
! Cut complaints from 30 to 12 a month in 2022
= Complaints dropped from 30 per month to 12 in 2022
= Monthly complaints were down from 30 to 12 in 2022
! Complaints dropped by 20 a month in 2022
= Complaints fell by 60% in 2022, from 30 to 12 a month
! Complaints fell by 70% in 2022, from 30 to 12 a month
! Complaints more than halved to 10 a month in 2022
Scheduled shifts for 18 nurses on two wards
= Responsible for shift scheduling for 18 nurses on two units
! Managed 18 nurses on two wards
! Supervised 18 nurses on two wards
! Led a team of 18 nurses on two wards
= Planned the shifts of eighteen nurses across two wards
Was part of the crew that rebuilt the east pier in 2021
! Rebuilt the east pier in 2021
! Led the crew that rebuilt the east pier in 2021
= Member of the crew that reconstructed the east pier in 2021
Suggested a new filing system, which the partners adopted
! Introduced a new filing system
! Designed the partners' new filing system
= Proposed a new filing system that the partners adopted
The director promoted two colleagues after the audit
! Promoted two colleagues after the audit
Tested software written by the vendor
! Wrote the vendor's software
! Developed and tested software for the vendor
= Tested the vendor's software
Prepared drafts of wills for attorney review
! Prepared wills
! Wrote wills for clients
= Drafted wills, subject to attorney review
Drove a school bus with 40 seats on two routes
= Operated a 40-seat school bus on two routes
! Drove a school bus with 40 children on two routes
! Managed two school bus routes
Translated 300 pages from Polish into English
! Translated 300 pages from English into Polish
= Three hundred pages translated from Polish into English
! Wrote 300 pages in Polish and English
Taught beginners' swimming to 60 children a week
= Gave swimming lessons for beginners to sixty children each week
! Taught advanced swimming to 60 children a week
! Coached a swimming team of 60 children
Assisted the surgeon in 12 operations a week
! Performed 12 operations a week
! Carried out 12 surgeries a week
= Helped the surgeon with a dozen operations each week
Won second prize at the county fair in 2019
! Won first prize at the county fair in 2019
! Won the county fair in 2019
! Won a prize at the state fair in 2019
Answered 50 calls a day and logged them in Zendesk
= Handled fifty calls per day, recording them in Zendesk
! Handled 50 complaints a day in Zendesk
! Answered 50 calls a day, raising satisfaction
! Answered 50 calls an hour and logged them in Zendesk
Sold tickets and popcorn at a 200-seat cinema
! Managed a 200-seat cinema
! Sold 200 tickets at a cinema
= Ticket and popcorn sales at a 200-seat cinema
Kept the books for two shops
! Audited the books for two shops
! Ran two shops
Wrote the first draft of the annual report
! Wrote the annual report
! First to write the annual report
Attended a two-day course on forklift safety
! Taught a two-day course on forklift safety
! Ran a two-day course on forklift safety
! Led a two-day course on forklift safety
Inspected 90 restaurants a year; closed 4 for hygiene faults
! Closed 90 restaurants a year for hygiene faults
= Checked ninety restaurants annually and shut four over hygiene faults
! Inspected 90 hotels a year
Reported to the head of finance
! Head of finance
! Managed the head of finance
! Worked as head of finance
Fed and weighed 200 calves twice a day
! Fed and weighed 200 cows twice a day
= Feeding and weighing of 200 calves two times daily
Planned routes for 9 vans with a colleague
! Planned routes for 9 vans alone
! Drove 9 vans with a colleague
Designed posters for three plays directed by Mia Holt
! Directed three plays with Mia Holt
! Directed posters for three plays
= Created posters for 3 plays that Mia Holt directed
Paid 400 invoices a month
! Issued 400 invoices a month
! Approved 400 invoices a month
= Settled four hundred invoices every month
Checked that 30 volunteers had passed their background checks
! Passed 30 background checks
Cleaned the labs of a hospital
! Ran the labs of a hospital
! Worked in the labs of a hospital as a technician
= Cleaning of a hospital's laboratories
Cooked for 80 guests on weekends
! Cooked for 80 guests daily
! Head cook for 80 guests on weekends
Installed cameras at 14 sites in two states
= Fitted cameras at fourteen sites across two states
! Installed cameras nationwide
! Installed cameras at 14 sites in all states
Used Python to clean survey data
= Cleaned survey data in Python
= Leveraged Python to clean survey data
! Built survey software in Python
! Taught Python
Delivered 60 parcels a day by bike
! Delivered 60 lectures a day
! Delivered 60 parcels a day by van
= Carried sixty packages a day by bicycle
Covered the reception desk during lunch breaks
! Managed the reception desk
= Stood in at reception during lunch breaks
Served as treasurer of a club of 45 members
! Served as president of a club of 45 members
= Treasurer of a 45-member club
! Founded a club of 45 members
Reviewed the work of three juniors
! Supervised three juniors
! Hired three juniors
= Checked the work of three juniors
Measured noise at 25 sites for the city
! Reduced noise at 25 sites for the city
= Took noise measurements at 25 sites for the city
Sorted mail for 5 floors
! Delivered mail to 5 floors
! Sorted mail for 5 buildings
Raised $4,000 for the food bank with two friends
! Raised $4,000 for the food bank on my own
! Raised over $4,000 for the food bank with two friends
Watched over 20 toddlers with another carer
= Looked after 20 toddlers with a second caregiver
Set up chairs and sound for 30 concerts
! Organized 30 concerts
! Set up 30 concerts
Washed and ironed 200 shirts a day
= Laundered 200 shirts daily
= Cleaned and pressed two hundred shirts per day
! Washed and ironed 200 shirts an hour
Loaded trucks with a forklift on the night shift
= Used a forklift to load trucks on nights
! Operated cranes on the night shift
Advised 60 families on food benefits last year
= Gave advice on food benefits to 60 families last year
= Counseled sixty families about food benefits last year
! Approved food benefits for 60 families last year
Edited 12 issues of the newsletter and two brochures
= Edited twelve newsletter issues and 2 brochures
! Wrote 12 issues of the newsletter
! Founded the newsletter
Took blood from about 30 patients a morning
= Drew blood from roughly 30 patients every morning
! Operated on 30 patients a morning
Played violin in an orchestra of 60 players
! Conducted an orchestra of 60 players
Grew tomatoes and peppers on 4 hectares
= Cultivated tomatoes and peppers on 4 ha
! Grew tomatoes and peppers on 4 acres
! Sold tomatoes and peppers from 4 hectares
Welded pipe for three refineries
= Pipe welding at three refineries
= Performed pipe welding for 3 refineries
! Designed pipe systems for three refineries
Answered questions from visitors in English and Dutch
= Handled visitors' questions in Dutch and English
! Trained visitors in English and Dutch
Wrote grant applications that brought in $80,000
= Authored grant applications, which brought in $80k
! Approved grants of $80,000
! Wrote grant applications that brought in over $80,000
Reduced the backlog from 90 files to 30 in four months
= Cut the backlog by two thirds in four months, from 90 files to 30
= Brought the backlog down from 90 to 30 files within four months
= Lowered the backlog by 60 files in 4 months
! Reduced the backlog to 90 files in four months
! Cut the backlog by half in four months
Led tours of the old mill for school groups
= Guided school groups through the old mill
= Gave tours of the old mill to school groups
! Led school groups nationwide
! Restored the old mill
Repaired watches and clocks
= Watch and clock repair
= Fixed watches and clocks
! Sold watches and clocks
! Certified in watch and clock repair
Managed a budget of €2 million
= Responsible for a €2M budget
= In charge of a budget of 2 million euros
! Managed a budget of $2 million
! Raised €2 million
Supervised two interns each summer
= Oversaw a pair of interns every summer
= Supervision of two interns each summer
! Hired two interns each summer
Translated court documents for the public defender
= Translation of court documents for the public defender
! Represented clients for the public defender
! Sworn court translator for the public defender
Reached third place in the 2022 regional final
= Finished third in the 2022 regional final
= Came in third at the regional final in 2022
! Won the 2022 regional final
! Reached third place in the 2022 national final
`;

describe("a line in free words", () => {
  testStatedPairs(CASES, roleHeading);
});
