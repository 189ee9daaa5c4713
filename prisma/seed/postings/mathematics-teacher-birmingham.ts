export const posting = {
  slug: "mathematics-teacher-birmingham",
  occupation: "teaching",
  text: `Teacher of Mathematics
Ladywood Park Academy (Meridian Learning Trust)
Birmingham, B16
MPS/UPS: £32,916 – £51,048, TLR2a available for a suitably experienced candidate
Full time, permanent, from April (or September for the right person)
Closing date: noon, Monday 19 January

Dear applicant,

Thank you for your interest in joining the mathematics faculty at Ladywood Park. I took over as Head in 2021. Since then the number of our pupils achieving a grade 5 or better in maths has risen from 38% to 57%, which is a credit to nine teachers who plan together, share everything and send very few emails after six o'clock. Rising numbers mean that we need a tenth.

You will teach across Years 7 to 11, with Key Stage 5 available for a teacher who would like it (we offer A level Mathematics and Core Maths). Classes are set from Year 8. Every lesson has a shared booklet, so you will spend your evenings thinking about your explanations rather than about fonts. You will have a form group, a visualiser, and a room of your own.

We would love to hear from you if you:

* have qualified teacher status (QTS), or will have it by the start date
* hold a degree in mathematics or a subject with substantial mathematical content
* can teach mathematics to GCSE higher tier with real subject knowledge
* know how to check what thirty pupils have understood before moving on
* set calm, warm, predictable routines and believe that behaviour is taught
* would like feedback and act on it

It would be an advantage, though by no means essential, to have taught A level, to have led on an aspect of a department's work such as Key Stage 3 assessment or numeracy intervention, or to have worked with pupils with English as an additional language. ECTs are very welcome: our induction gives you a mentor with real time, and a timetable reduced by a further 5% in your first year.

What you get from us: a two-week October half-term, centralised detentions, no graded lesson observations, laptop, free on-site parking, Teachers' Pension Scheme, and an extra day off for your graduation, house move or child's first nativity.

Visits before applying are encouraged; please ring the Head's PA, Mrs Okonjo-Reid, on 01632 960 233. Applications should be made on the Trust's application form. We regret that CVs alone cannot be accepted. Interviews will be held in the week beginning 26 January and will include teaching half an hour to a Year 9 class.

Meridian Learning Trust is committed to safeguarding and promoting the welfare of children and expects all staff to share this commitment. The post is exempt from the Rehabilitation of Offenders Act 1974; appointment is subject to an enhanced DBS check, prohibition check and satisfactory references. In line with Keeping Children Safe in Education we carry out online searches on shortlisted candidates.

Yours faithfully,
Daniel Achterberg
Headteacher`,
};
