export const posting = {
  slug: "store-manager-homeware-dublin",
  occupation: "retail",
  text: `Store Manager – Larkin & Moss, Dundrum

Larkin & Moss is an Irish-owned homeware and gift retailer with eleven stores and a growing online shop. Our Dundrum store is our second largest: 9,400 square feet, 26 colleagues, and an annual turnover of around €4.6 million. Aoife, who has managed it for six years, has been promoted to area manager, and we are now seeking her successor.

The Role

As Store Manager you own the result. You will lead a management team of three and a floor team of 22, set the standard for service and for visual merchandising, and deliver sales, margin, shrinkage and payroll targets agreed each quarter. You recruit, train and develop your own people. You'll work closely with buying on what Dundrum customers are asking for and with the web team on click and collect, which accounts for 18% of what leaves the building. You hold keys, budgets and responsibility for health and safety.

Requirements

– Minimum 4 years' retail experience, with at least 2 in a management role (store manager, deputy or department manager in a large store)
– A track record of delivering sales targets and controlling costs that you can put numbers on
– Experience of recruiting, rostering and performance management for a team of 15 or more
– Strong commercial awareness; comfortable reading a weekly P&L
– Full flexibility, to include weekends, late evenings and the December trading period
– Fluent English

Desirable

– Homeware, fashion or beauty background
– Visual merchandising training
– Experience with a workforce management system (we use Rotageek) and Shopify POS
– Third-level qualification in business or retail management

The Package

€48,000 to €55,000 depending on experience, quarterly bonus of up to 15%, 23 days' annual leave rising with service, pension after six months, 40% staff discount across all brands, bike-to-work and tax saver tickets. The Luas stops outside the door.

Closing date for applications is 16 January. Please upload your CV together with a short note telling us about the last thing you changed in a store and what it did to the numbers.

Applicants must be eligible to work in Ireland without sponsorship. Larkin & Moss is an equal opportunities employer.

#LI-Onsite`,
};
