export const posting = {
  slug: "middle-school-science-teacher-tucson",
  occupation: "teaching",
  text: `Position: Middle School Science Teacher (Grades 6–8)
School: Rincon Wash Middle School
District: Santa Rosa Unified School District No. 31, Tucson, AZ
Calendar: 9.5 months, 188 days
Salary: $48,750–$67,400 per year, placement by experience and education; $4,000 science stipend
Start: January 5
Posted until filled

SUMMARY
Under the direction of the principal, plans and delivers inquiry-based instruction in general science to students in grades 6 through 8; assesses and reports student growth; maintains a safe laboratory; works with families and colleagues so that every student leaves eighth grade ready for high school biology.

ESSENTIAL FUNCTIONS
- Teaches five sections of about 28 students per day on a seven-period schedule
- Aligns units to the Arizona Science Standards and to the district's phenomena-based curriculum
- Designs labs, keeps chemical inventory and safety data sheets current
- Differentiates for students with IEPs, 504 plans and for multilingual learners
- Analyzes benchmark data with the grade-level team every second Wednesday
- Communicates with families in a timely manner, including two evenings of conferences each semester
- Supervises one club, team or lunch period

MINIMUM QUALIFICATIONS
Bachelor's degree in science education, biology, chemistry, earth science or a related field.
Valid Arizona teaching certificate (secondary 6–12, or middle grades 5–9) with an approved area in general science, or eligibility for an Alternative Teaching Certificate.
Structured English Immersion (SEI) endorsement, or ability to obtain it within one year.
IVP fingerprint clearance card issued by the Arizona Department of Public Safety.

PREFERRED QUALIFICATIONS
Two or more years teaching science in a middle school or high school.
Spanish, spoken and written. About 60 percent of our families speak Spanish at home.
Experience with project-based learning, garden programs or robotics (our FIRST LEGO League team needs a coach).
Familiarity with Google Classroom and Synergy.

PHYSICAL DEMANDS
Standing for long periods, occasional lifting of up to 30 pounds, outdoor duty in temperatures above 100 degrees.

BENEFITS
Arizona State Retirement System, medical/dental/vision with the district paying 100% of the employee premium on the base plan, ten sick days, tuition help for endorsement coursework, and relocation assistance of $1,500 for teachers who move from more than 100 miles away.

Santa Rosa Unified does not discriminate on the basis of race, color, religion, national origin, sex, disability, age, sexual orientation, gender identity or expression, or marital status in admission or access to its programs or in its employment practices.`,
};
