/** A posting as somebody would paste it; the journeys look for its words. */
export const chargeNursePosting = `Charge nurse, cardiac step-down
Northshore Hospital, Duluth, Minnesota
$41 to $56 an hour, full-time, nights

What you will do
- Lead a team of ten through the night and assign patients by acuity
- Precept new graduates

What you need
- Current RN license in Minnesota
- CCRN certification
- Triage experience in an emergency department
- ACLS and BLS

Nice to have
- Spanish, conversational
- BSN
`;
