export const posting = {
  slug: "maintenance-electrician-chattanooga",
  occupation: "trades",
  text: `Industrial Maintenance Electrician, 2nd Shift
Req ID 20931
Tennessee Castings & Forge, Chattanooga, Tennessee, United States (On-site)

Tennessee Castings & Forge makes brake and steering components for trucks and agricultural machinery. We pour about 190 tons of ductile iron a day in a plant that has stood beside the river since 1926, with robots that have stood in it since 2022. Somebody has to keep both running.

Reporting to the Maintenance Supervisor, the Industrial Maintenance Electrician troubleshoots, repairs and improves electrical and control systems throughout the melt, molding and finishing departments. Second shift is 3:00 p.m. to 11:30 p.m., with rotating Saturday coverage.

Responsibilities include the following. Other duties may be assigned.
Diagnose and repair motors, drives, sensors, control panels and power distribution from 24 VDC to 480 VAC three-phase.
Troubleshoot PLC-controlled equipment online, principally Allen-Bradley ControlLogix and CompactLogix; make minor logic changes under change control.
Maintain ABB and FANUC robots together with the automation group.
Perform preventive maintenance and record findings and parts in the CMMS (eMaint).
Follow lockout/tagout, arc flash (NFPA 70E) and confined space procedures without exception.
Lead or take part in root cause analysis for breakdowns longer than one hour.

Qualifications
High school diploma or GED and completion of a state-approved electrical apprenticeship, or an associate degree in industrial electricity or mechatronics, or five years of comparable industrial experience.
Minimum three (3) years of industrial electrical maintenance in a manufacturing environment.
Working knowledge of variable frequency drives, servo systems and the National Electrical Code.
Ability to read schematics, ladder logic and P&IDs.
Must be able to climb, kneel, work at heights and in heat, lift up to 50 lbs and wear a respirator.
Preferred: foundry or heavy industry background; Studio 5000 programming; electrical license (Tennessee LLE or journeyman); thermography certification.

Compensation
$33.10 to $38.45 per hour based on a skills assessment, plus $1.00 second-shift premium and a quarterly attendance bonus. Overtime averages six hours a week and is voluntary up to the second Saturday.

Benefits
Medical with HSA, dental, vision, 401(k) matching dollar for dollar to 5%, eleven paid holidays, safety glasses and boots, tuition reimbursement up to $5,250.

Tennessee Castings & Forge is an Equal Opportunity Employer/Veterans/Disabled. Offers are contingent on a drug screen, background check and physical. We participate in E-Verify. No agencies, please.`,
};
