export const posting = {
  slug: "data-analyst-remote-us",
  occupation: "software",
  text: `Remote — United States (Eastern or Central time preferred)

Data Analyst, Product Insights
Plumline

Plumline is payroll and scheduling for independent restaurants: 11,000 of them, and growing. We believe that the person who closes the kitchen should be paid right and on time.

ABOUT THE ROLE
You'll be the second analyst on the Product Insights team, working mostly with two product squads (Scheduling, and Tips & Pay). You will turn loosely worded questions into answers that hold up, and dashboards into habits. You'll report to the Head of Data.

WHAT YOU'LL DO
Partner with product managers and designers to define what success looks like before a feature ships
Design and analyze A/B tests, and say so when a test cannot answer the question
Build and maintain dbt models and Looker dashboards that people trust
Dig into funnels, retention and support tickets to find out where restaurants get stuck
Present findings, in writing and live, to people with five minutes
Keep definitions honest: there should be one number for active locations, not four

WHAT YOU BRING
3+ years in an analytics role, ideally with a SaaS product
Expert SQL (we're on Snowflake)
Python or R for analysis
Experience with a BI tool: Looker, Tableau, Mode or Power BI
A firm grasp of statistics as used in experiments: power, confidence intervals, the peeking problem
Clear writing

NICE TO HAVE
dbt and Git
Experience with event tracking (Segment, Snowplow, Amplitude)
You've worked in a restaurant. Really. About a third of us have

COMPENSATION
We pay by level, not by negotiation, and adjust for three zones. For this level: Zone 1 (SF, NYC, Seattle) $118,000–$132,000; Zone 2 $106,000–$119,000; Zone 3 $98,000–$110,000. Plus equity.

BENEFITS
Health, dental, vision (we cover 90%) · 401(k) with 4% match · 16 weeks parental leave · $1,200 home office budget · $75/month for eating at a restaurant on Plumline

We are hiring in AZ, CO, FL, GA, IL, MA, MI, MN, NC, NJ, NY, OH, OR, PA, TN, TX, VA, WA and WI. We can't sponsor visas at this time.

Plumline is an equal opportunity employer. If your experience is close to what we describe but not the same, please apply; the list above is what we hope for rather than a checklist. To request an accommodation write to accommodations@plumline.example.`,
};
