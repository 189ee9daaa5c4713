export const posting = {
  slug: "nurse-educator-heart-failure",
  occupation: "nursing",
  text: `Mesaba Ridge Clinic

Nurse Educator, Heart Failure Program
Virginia, Minnesota | Hybrid (three days on site, two from home) | Full-time, days, no weekends

About the program

Four years ago one in four of our heart failure patients was back in a hospital bed within a month of leaving it. Last year it was one in seven. Most of that difference was made by two nurses with a scale, a telephone and a great deal of patience. One of them is retiring in the spring. You would learn from her for six weeks and then take over her half of the program, and with the growth we expect you would shape what comes next.

About the work

You will teach patients and families, in person and by video, in small classes and one to one: what the medicines do, what to weigh, what to cook, when to call. You will also teach staff. Our clinic nurses and medical assistants rotate through cardiology, and you will plan and run their orientation, two skills days a year and the short refreshers that we hold at shift change. You will keep the class materials current with cardiology guidelines, at a reading level that people can use, and measure whether any of it works: attendance, teach-back results, 30-day readmissions.

About you

You are a registered nurse licensed in Minnesota, or eligible for licensure by endorsement before you start, and you hold a bachelor's degree in nursing. You bring at least four years of bedside experience, two of them in cardiology, telemetry or critical care, and you have taught before: as a preceptor, a clinical instructor, or in patient education. You are at ease explaining an echo report to a retired miner and a new protocol to a skeptical colleague. Curriculum design is a must; show us something you built. Current BLS is required, and a valid driver's license, since we run classes at our sites in Ely and Cook.

A master's degree in nursing or in education is preferred but not expected. So are experience with motivational interviewing, with telehealth visits, and with pulling your own numbers out of Epic or Excel. Certified Heart Failure Nurse (CHFN) or cardiac-vascular certification is a plus; we cover the exam. Former charge nurses do well here.

About us

Mesaba Ridge is a physician- and nurse-owned clinic with 31 providers at four sites on the Iron Range. We are small enough that you will know everyone by March. Benefits include medical and dental coverage from day one, a retirement plan with a 5% contribution whether or not you put in your own, $2,500 a year for education, and five weeks of paid leave. Pay depends on experience and follows our posted nursing scale, which we will send you before the first interview.

To apply, email your resume and one piece of teaching material to people@mesabaridge.example. We read applications as they arrive and will fill the role when we have found the person.

Mesaba Ridge Clinic does not discriminate in employment on any ground protected by law and provides reasonable accommodation to applicants on request.`,
};
