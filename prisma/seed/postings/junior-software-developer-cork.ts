export const posting = {
  slug: "junior-software-developer-cork",
  occupation: "software",
  text: `Junior Software Developer (Graduate Welcome)

Tideline Instruments Ltd, Cork City. Hybrid, Tuesdays and Thursdays in the office. €36,000 – €40,000 per annum. 37.5 hours.

Tideline makes buoys that know things: wave height, water temperature, dissolved oxygen, the odd curious seal. Fish farms, harbour authorities and the marine weather service use them, from Bantry to the Faroes. Our web application shows what the buoys report and raises the alarm when it matters.

We are looking for a junior developer to join a team of four. You will be given small things in the first weeks and real ones by spring. You will write TypeScript most days, in React on the one side and Node on the other, with PostgreSQL beneath, and now and then you will sit with the firmware team and look at a packet that should not be possible. Everything is reviewed by a second person, including the work of the lead. One Friday a month goes to whatever you would like to learn; the last one produced a tide clock made out of a biscuit tin.

Essential:
- a degree or higher diploma in computing, software engineering or similar, or a conversion course, or something you have built that shows the same
- JavaScript or TypeScript, and the basics of HTML and CSS
- enough SQL to join two tables and explain the result
- use of Git in a project with at least one other person
- ability to explain technical things in plain English

Desirable:
- React or another component framework
- some experience of automated testing
- work placement or internship of six months or more
- interest in maps, charts, sensors or the sea

We do not mind if you have no commercial experience at all. We do mind if you cannot tell us about one thing you made, how it went wrong and what you did about it.

Benefits: pension (5% + 5%), health insurance for you and your children, 24 days' leave and the Friday before every bank holiday, bike shed with hot showers, sea swimming optional.

Applications: CV and a link to something you have written (code or otherwise) to careers@tideline.example before 30 January. Interviews take about an hour; there is no take-home test. We can support a Critical Skills permit for the right candidate. Tideline is an equal opportunities employer and our office is wheelchair accessible.`,
};
