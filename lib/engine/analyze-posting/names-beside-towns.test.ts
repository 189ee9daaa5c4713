import { expect, test } from "vitest";
import { analyzePosting } from "./analyze-posting.ts";
import { findHeading } from "./title-company-place.ts";

const duties = "\n\nKey duties\n- Keep the records up to date\n\nWhat you need\n- A relevant qualification\n";

test.each([
  ["Pot Washer\nBramley Goods, Silloth", "Bramley Goods", "Silloth"],
  ["Pot Washer\nBramley & Rowe – Silloth", "Bramley & Rowe", "Silloth"],
  ["Pot Washer\nBramley Goods · Silloth · Full-time", "Bramley Goods", "Silloth"],
  ["Pot Washer | Bramley Goods | Silloth, Cumbria", "Bramley Goods", "Silloth, Cumbria"],
  ["Pot Washer\nSt Bega's Academy, Silloth CA7", "St Bega's Academy", "Silloth"],
  ["Pot Washer\nWhere: Bramley Coffee, 9 Eden St, Silloth", "Bramley Coffee", "Silloth"],
  ["Pot Washer\nWho: Bramley Goods\nSite: Silloth Docks", "Bramley Goods", "Silloth Docks"],
  ["Pot Washer at Bramley Goods, Silloth", "Bramley Goods", "Silloth"],
  ["Pot Washer\n\nAbout us: Bramley Goods is a family firm in Silloth.", "Bramley Goods", "Silloth"],
  ["Pot Washer\n\nBramley Goods in Silloth has a vacancy.", "Bramley Goods", "Silloth"],
  ["Pot Washer needed at Bramley Goods (Silloth).", "Bramley Goods", "Silloth"],
  ["Pot Washer wanted, Mackay QLD. 6 month contract with Bramley Goods.", "Bramley Goods", "Mackay, QLD"],
  ["Pot Washer\n\nApply in writing to Bramley Goods, 9 Eden Street, Silloth.", "Bramley Goods", "Silloth"],
  ["Pot Washer | Bramley Goods | Remote (UK)", "Bramley Goods", "Remote"],
  ["Pot Washer (m/w/d) in Teilzeit\nBäckerei Sonnenhügel, Lüneburg", "Bäckerei Sonnenhügel", "Lüneburg"],
  ["Bramley Chapel, Silloth, seeks a part-time Pot Washer.", "Bramley Chapel", "Silloth"],
  ["Pot Washer\nAtelier des Saules, Lyon", "Atelier des Saules", "Lyon"],
])("%j names its employer and a town that no list has", (text, company, place) => {
  expect(findHeading(text + duties)).toMatchObject({ title: "Pot Washer", company, place });
});

test.each([
  "Corporate Banking, Frankfurt",
  "Adult Social Care, Bolton",
  "Stoke Newington, Hackney",
  "Market Harborough, Leicestershire",
  "San Lorenzo, Belize",
  "Full Time, Permanent",
  "Fine Art, Classics",
])("a department, a part of a town and terms are no employer: %j", (line) => {
  expect(findHeading(`Coordinator\n${line}${duties}`).company).toBe("");
});

test.each([
  ["We're looking for a mole catcher in Silloth to start in May.", "Silloth"],
  ["We're looking for a teacher in Mathematics to start in May.", ""],
  ["You will work from our yard in Silloth.", "Silloth"],
  ["We are a team of forty in Silloth.", "Silloth"],
  ["We are a company in Healthcare.", ""],
  ["Locations: Leeds, Hull and York", "Leeds"],
  ["Location: Berlin, Germany (hybrid); Bonn, Germany", "Berlin, Germany (hybrid); Bonn, Germany"],
])("%j is in %j", (text, place) => {
  expect(findHeading(`Coordinator\n\n${text}${duties}`).place).toBe(place);
});

test("a number of people is no employer, and a name that the head's end cuts is none", () => {
  const text = "Coordinator\n\nWe are 400 people in three offices.\n\nAbout Bramley Mutual\nWe insure farms.";
  expect(findHeading(text).company).toBe("Bramley Mutual");
  const cut = `${"Coordinator\n".padEnd(5970, "-")}\nA job with Bramley`
    .padEnd(5995, " Mutua")
    .concat("l Insurance");
  expect(findHeading(cut).company).not.toMatch(/Mutu?a?$/);
});

test.each([
  ["Home Manager\nBramley Goods", "Home Manager"],
  ["Shared Services Manager\nBramley Goods", "Shared Services Manager"],
  ["Home | Jobs | About\n\nPot Washer\nBramley Goods", "Pot Washer"],
  ["Menuisier H/F\nAtelier Roux, Nantes", "Menuisier"],
  ["☕ Pot Washer ☕\nBramley Goods", "Pot Washer"],
  ["Ref 5512 / Pot Washer / Carlisle / Band 2", "Pot Washer"],
  ["Pot Washer x 2\nBramley Goods", "Pot Washer"],
  ["2 x Pot Washer\nBramley Goods", "Pot Washer"],
  ["Subject: Vacancy for a Pot Washer\n\nDear all, we have a vacancy.", "Pot Washer"],
  ["Bramley Goods invites applications for the position of Pot Washer.", "Pot Washer"],
  ["Инженер-сметчик\nООО «Берег», Казань\nТребования: опыт от 2 лет, знание Excel.", "Инженер-сметчик"],
  ["調理師(正社員)\n和食処 山吹(京都市)\n応募資格:調理師免許", "調理師(正社員)"],
])("%j is for a %j", (text, title) => {
  expect(findHeading(text + duties, /[а-я]/.test(text) ? "ru" : "en").title).toBe(title);
});

test("applications for somebody's customers name no job", () => {
  const text =
    "About the team\nWe make applications for developers and shops.\nAs a Solutions Engineer you help them.";
  expect(findHeading(text).title).toBe("Solutions Engineer");
});

test.each([
  ["Menuisier H/F\n\nProfil recherché\n- CAP menuiserie\n- Permis B souhaité", "Permis B souhaité"],
  [
    "Tischler\n\nDein Profil\n- Gesellenbrief\n- Idealerweise Erfahrung im Innenausbau",
    "Idealerweise Erfahrung im Innenausbau",
  ],
  ["Carpintero\n\nRequisitos\n- Carnet B\n- Inglés valorable", "Inglés valorable"],
  ["Carpinteiro\n\nRequisitos\n- Carta de condução\n- Inglês desejável", "Inglês desejável"],
  [
    "Falegname\n\nRequisiti\n- Patente B\n- Gradita esperienza nel montaggio",
    "Gradita esperienza nel montaggio",
  ],
])("wishes of other languages are wishes: %j", (text, wish) => {
  const preferred = analyzePosting({ text }).requirements.filter((one) => one.priority === "preferred");
  expect(preferred.map((one) => one.text)).toEqual([wish]);
});
