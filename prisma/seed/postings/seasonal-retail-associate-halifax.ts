export const posting = {
  slug: "seasonal-retail-associate-halifax",
  occupation: "retail",
  text: `Retail Associate (part-time)
Saltbox Outfitters — Spring Garden Road, Halifax, Nova Scotia
$17.25 an hour · 16–24 hours a week · evenings and weekends

Hi! We're Saltbox. We sell rain jackets, wool socks, canoes (two at a time, ask us why) and most of what sits between a Haligonian and the weather. We're hiring three part-time associates for our downtown shop to start right away, with a good chance of staying on after the holidays.

What a shift looks like
You open with the crew, check what sold out yesterday and fill it. You help a student find boots that will survive until April, you fit a backpack on somebody who is walking the Cape Chignecto trail, you ring through a line-up, you take in a return with grace. Between customers you receive stock, tag it, fold it. In the last half hour you vacuum, cash out and talk about what went well.

You'd be a good fit if
- you like talking to strangers and are at least as curious about their trip as about the sale
- you show up on time, and text when you can't
- you can stand for a full shift and carry boxes up to 20 kg up one flight of stairs
- you're free on Saturdays or Sundays, and on two weekday evenings
- you're comfortable handling cash and a POS (we train you on Lightspeed)

Bonus points
- retail, food service or camp experience, a year or so is plenty
- you spend time outdoors: hiking, paddling, climbing, cycling, whatever it is
- French. Cruise season brings many visitors from Québec
- ski or bike tuning

You do not need a diploma or any particular gear. We'd rather teach somebody kind about Gore-Tex than the other way around.

What we offer: 50% off our own label and 30% off everything else, free rentals, transit pass covered at 20+ hours, and schedules posted three weeks ahead. After 6 months associates can join the health plan.

Come by with your resume and ask for Priya or Tom, or send it to shop@saltbox.example with "associate" in the subject line. No cover letter needed. We'll be doing short interviews in the shop until the spots are filled.

Saltbox wants its staff to look like its city. We encourage applications from African Nova Scotian, Mi'kmaq and other Indigenous people, racialized people, people with disabilities and 2SLGBTQ+ people. If the stairs or anything else about this job is a barrier, tell us and we'll work something out.`,
};
