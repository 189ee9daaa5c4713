export const posting = {
  slug: "warehouse-associate-columbus",
  occupation: "logistics",
  text: `NOW HIRING: Warehouse Associate / Forklift Operator
1st and 3rd shift
Groveport (Columbus), Ohio
$19.75/hr 1st shift, $21.25/hr 3rd shift. Paid weekly.

Buckeye Crossdock Services is a family-run third-party logistics provider with 420,000 sq ft under roof in Groveport. We store and ship tires, lawn furniture and pet food for national brands. Volume is up and we're adding 18 associates before peak.

Job duties:
* Load and unload trailers by hand and by forklift
* Pick orders with an RF scanner to 99.5% accuracy
* Stage, wrap and label pallets, verify against the BOL
* Cycle counts
* Inspect equipment before every shift and write up defects
* Keep aisles clear, follow OSHA and site safety rules

Requirements:
* 18 or older
* 6 months warehouse or forklift experience (sit-down, reach or cherry picker). No experience? Ask about our 1st shift trainee spots at $18.50
* Able to lift up to 70 lbs repeatedly and walk up to 8 miles a shift
* Basic reading and math in English
* Steel or composite toe shoes
* Reliable transportation. COTA Line 22 stops at the gate for 1st shift only
* Pass a background check. We are a second-chance employer: a record does not rule you out

Preferred:
* Current forklift certification
* WMS experience (Manhattan, HighJump or similar)
* Able to work Saturdays in November and December

Benefits:
Medical after 30 days, dental, vision, 401k with 3% match, attendance bonus of $100 per month, 80 hours PTO in the first year, referral bonus $500. Most of our leads and both shift managers started on the floor.

HOW TO APPLY: Walk in Tuesday or Thursday 9–3, Gate 2 on Dock Road, or call 614-555-0176. Interviews on the spot; bring ID. Orientation every Monday.

EOE M/F/D/V`,
};
