export const posting = {
  slug: "heat-pump-engineer-bristol",
  occupation: "trades",
  text: `Heat Pump & Gas Service Engineer

Company: Warmstead Heating Co-operative
Where: Bristol and Bath, van-based from home
Pay: £38,000 – £44,000 basic, OTE about £49,000 with call-out
Hours: 40 per week, 1 in 6 call-out rota

Who are we?
Fourteen engineers, four people in the office, one very old dog. We fit and look after heat pumps and the last generation of gas boilers in ordinary homes from Clevedon to Keynsham. Every engineer who stays two years is offered a share in the co-op and a vote.

What's the job?
Mostly servicing and repair. Roughly half air source heat pumps (Vaillant, Samsung, Grant), half gas, with the balance tipping every month. You'd do four to five visits a day, planned by someone who has driven the A4174 at half past eight and knows better. You'll diagnose faults, explain them to the householder in words they can use, order parts through the app, and hand over systems that our installers have commissioned. From time to time you'd join an installation to keep your hand in.

What do you need?
You need to be Gas Safe registered with CCN1, CENWAT, HTR1 and CPA1, and to hold a Level 2 or 3 NVQ in plumbing and heating or an equivalent apprenticeship. We'd look for at least two years on domestic service and repair. You should have unvented hot water (G3) and water regulations. A full UK driving licence with no more than six points is essential because of the insurance. And you need to be good with people in their kitchens: patient, tidy, honest about cost.

What would be lovely, but we can teach?
Heat pump qualification (Level 3 air source, or manufacturer training), F-Gas category 1, low-temperature system design, and being able to use a heat-loss calculator such as Heat Engineer. If you're gas only now, that's fine. We put everyone through the heat pump ticket in their first four months and pay for it.

What's in it for you?
Van, fuel card, phone, tablet, all power tools, uniform. 25 days off plus bank holidays plus your birthday. 6% employer pension. Paid training days, not your Saturdays. No sales targets, ever.

How do I apply?
Send a CV, or just a message saying what you've done and when you could talk, to jobs@warmstead.example. We aim to answer within three working days. There's a chat on the phone, then a paid day out with one of the team. We'd like somebody to start by mid-February.

We welcome applicants of every background, and we're happy to talk about part-time, school hours or a four-day week.`,
};
