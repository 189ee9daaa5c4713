export const posting = {
  slug: "primary-teacher-galway",
  occupation: "teaching",
  text: `PRIMARY TEACHER – FIXED TERM (MATERNITY LEAVE)

Scoil Bhríde Naofa, Oranmore, Co. Galway

Applications are invited by the Board of Management for a temporary mainstream class teaching post in a co-educational, sixteen-teacher Catholic primary school. The post begins on 12 January and is expected to last until the end of the school year. It is currently intended that the successful candidate will teach Third Class, though the allocation of classes is at the discretion of the Principal.

Ours is a happy, noisy, sporting school of 412 pupils on the edge of Galway city. We hold Green and Active School Flags, we have two autism classes, and our school orchestra has more violins than chairs. Irish is used daily, in the yard as much as in class.

The successful candidate will:

1. Be registered with the Teaching Council under Route 1 (Primary), with registration current at the date of appointment.
2. Hold a Bachelor of Education, a Professional Master of Education (Primary) or an equivalent recognised primary teaching qualification.
3. Have completed probation (Droichead) or be eligible to do so. NQTs are welcome to apply.
4. Have a high standard of oral and written Irish.
5. Demonstrate a clear understanding of the Primary Language Curriculum and the revised Primary Mathematics Curriculum.
6. Be able to plan for pupils with additional educational needs and to work closely with special needs assistants.
7. Use digital tools sensibly in class (we use Google Workspace and Seesaw).

The following are desirable:

- Experience teaching in the middle standards (Second to Fourth Class)
- A certificate to teach Catholic religious education
- Ability to coach Gaelic games, athletics or music after school
- Experience with EAL pupils; fourteen home languages are spoken in our school

Pay is in accordance with the Department of Education common basic scale and allowances.

Applications must include: a letter of application; the Standard Application Form for teaching posts in primary schools; the names and phone numbers of three referees, one of whom should be a current or recent principal; a copy of Teaching Council registration. Please do not send originals or reference letters.

Post one set of documents to: The Chairperson, Board of Management, Scoil Bhríde Naofa, Oranmore, Co. Galway, marked "Teaching Post", or email applications@sbnoranmore.example in a single PDF. The closing date for receipt of applications is 5 pm on Friday 5 December. Shortlisting will apply and a panel may be formed from which future vacancies during the school year may be filled.

The Board of Management is an equal opportunities employer. Appointment is subject to Garda vetting, a statutory declaration and form of undertaking, and occupational health screening.`,
};
