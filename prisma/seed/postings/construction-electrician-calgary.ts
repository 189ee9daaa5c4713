export const posting = {
  slug: "construction-electrician-calgary",
  occupation: "trades",
  text: `Journeyperson Electrician – Commercial (Red Seal)

Foothill & Bow Electric Ltd.
Calgary, AB
$42.50–$47.00/hour + RRSP match + tool allowance
Permanent full-time, Monday to Thursday, 4 x 10

We're a 70-person electrical contractor doing schools, clinics and mid-rise residential in and around Calgary. Two new school projects (Mahogany and Cochrane) start in the new year and we need four journeypersons who can be trusted with a floor.

Day to day you'll be laying out from drawings, running EMT and rigid conduit, pulling and terminating feeders, setting panels and transformers, roughing in and finishing branch circuits, lighting controls and fire alarm, and leaving the place cleaner than the drywallers do. You'll have one or two apprentices with you and we expect you to teach them, not just point.

MUST HAVES
• Journeyperson certificate recognised in Alberta (Interprovincial Red Seal, or Alberta Blue Book)
• 3+ years of commercial or institutional experience after your ticket
• You read drawings and specs without help and know the current Canadian Electrical Code
• CSTS and Standard First Aid with CPR
• Aerial work platform (scissor and boom) and fall protection tickets – or get them with us in week one
• Valid class 5 driver's licence and a reliable vehicle
• Your own hand tools
• Comfortable on ladders up to 24 feet and lifting 25 kg

NICE TO HAVES
• Fire alarm verification or CFAA registration
• Lighting control commissioning (Lutron, nLight, DALI)
• Crew lead or foreman experience
• Solar PV or EV charger installs

WHAT YOU GET
Top of scale for the right hands. Four-day weeks year round. $600 tool allowance after 90 days, boots every spring. Benefits after three months with the premiums split 70/30. RRSP match to 4%. No camp work, no nights except for shutdowns, which pay double.

Text or call Marcel at 403-555-0118 between 6 and 8 am or after 4, or drop a resume at the shop, Bay 9, 41 Switchyard Way SE. We phone everyone back.

Foothill & Bow hires on ability. Women and Indigenous tradespeople are under-represented in our trade and we would like to hear from you. Safety-sensitive positions: pre-access drug and alcohol testing applies on some sites.`,
};
