export const posting = {
  slug: "graphic-designer-glasgow",
  occupation: "marketing-design",
  text: `Middleweight Graphic Designer
Fixed-term (14 months) • Glasgow • £29,500–£33,000 • Hybrid

Kelvin Street Studio works with museums, publishers and councils. There are eleven of us above a violin repair shop in Finnieston. We've been asked to rebrand a family of four regional museums, from the signs on the motorway down to the stickers on the jam, and we need another pair of eyes and hands until it opens.

About you. You have something like three to five years behind you in a studio or an in-house team. Your typography is careful. You can hold an idea together from a sketch through to artwork that a printer doesn't ring up about. You know InDesign, Illustrator and Photoshop well and you're at home in Figma. You've put together brand guidelines that other people managed to follow. You can stand in front of six curators and explain why, and hear what they're saying back. And you know what accessible design means in practice: contrast, type size, tactile, plain language, alt text.

About the work. Around 60% brand and print (identity, wayfinding, exhibition graphics, a 160-page guidebook), 40% screen (templates, social, a ticketing site built by our friends at another studio). You'd work to the creative director alongside a senior and a junior, whom you'd help along. You'd look after your own projects, schedules and suppliers.

Also handy: wayfinding or exhibition experience, motion (After Effects), illustration, some HTML and CSS, Gaelic. Please don't be put off if you have none of those.

Portfolio essential. A degree in graphic design or visual communication is common among us but not required.

About the practical things. 35 hours, finish at 3 on Fridays. Three days in the studio, two wherever. 28 days off plus public holidays, 5% pension, season ticket loan, life-drawing on Wednesdays.

Deadline: 9 am, Monday 12 January. Email a PDF portfolio (under 15 MB, please) and a CV to studio@kelvinstreet.example. Interviews on 21 and 22 January in Glasgow; we'll pay your train. No agencies.

We know that design in Scotland is less diverse than Scotland. We anonymise applications at the first stage, and we'd especially like to hear from people who don't often see themselves in studios like ours.`,
};
