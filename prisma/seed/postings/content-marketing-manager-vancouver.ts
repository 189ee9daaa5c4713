export const posting = {
  slug: "content-marketing-manager-vancouver",
  occupation: "marketing-design",
  text: `Tern & Tide is hiring a Content Marketing Manager

Vancouver, BC, or remote anywhere in Canada · Full-time · CA$78,000–$92,000 per year

Tern & Tide books small-ship and small-lodge trips for people who would rather see one whale properly than forty from a deck. We run 85 departures a year between Haida Gwaii and Baja. Two out of three of our guests find us because they read something: a field journal, a packing list, our newsletter with 64,000 subscribers and a 47% open rate. You'd be in charge of all that.

In your first month you will read everything, ride along on sales calls and go on one trip (sorry). By the third month you'll have a content calendar that sales and expedition staff believe in. By the sixth, we expect organic traffic to be growing again, and by the twelfth we hope to see a quarter more newsletter-sourced bookings than this year.

Responsibilities
• Own content strategy and the editorial calendar for site, newsletter and social media
• Write and edit; about half of your week
• Commission and look after eight freelance writers, photographers and one illustrator; annual budget CA$140,000
• SEO: keyword research, briefs, refreshing old pieces, working with our developer on site structure
• Email marketing in Klaviyo, including segmentation and automation
• Report monthly on what content did for bookings, and what it didn't

Requirements
• 5+ years in content marketing, editorial or journalism, at least two with responsibility for a content program
• A portfolio of published work
• Excellent English writing and editing
• Demonstrated success with SEO and email marketing, with figures
• Google Analytics (GA4) and a CMS; ours is Sanity
• Experience managing freelancers and a budget

Assets
• Travel, conservation or outdoor industry
• French, spoken and written
• Basic photo and video editing
• Familiarity with working respectfully with First Nations partners and place names

Details
Four weeks' vacation, extended health and dental from day one, RRSP matching to 3%, one trip a year at cost with somebody you like. Remote staff come to Vancouver twice a year.

Please send a resume, three pieces you are proud of and a paragraph about one that failed to hiring@ternandtide.example by January 18. We will pay finalists $250 for a short assignment.

Tern & Tide works on the unceded territories of the xʷməθkʷəy̓əm, Sḵwx̱wú7mesh and səlilwətaɬ Nations. We welcome applicants of all backgrounds and abilities; tell us what you need to do your best in an interview.`,
};
