import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "./language-detection.ts";

test.each([
  [
    "en",
    "We are looking for a nurse who will care for our patients and work with the team on the night shift.",
  ],
  [
    "de",
    "Wir suchen eine Pflegefachkraft für unser Team, die sich um die Patienten kümmert und gern mit uns arbeitet.",
  ],
  [
    "fr",
    "Nous recherchons une infirmière pour notre équipe, avec une expérience dans les soins et le travail de nuit.",
  ],
  [
    "es",
    "Buscamos una enfermera para nuestro equipo con experiencia en el cuidado de los pacientes y en la noche.",
  ],
  [
    "nl",
    "Wij zoeken een verpleegkundige voor ons team die met plezier werkt en het verschil maakt voor onze patiënten.",
  ],
  [
    "pt",
    "Procuramos uma enfermeira para a nossa equipe com experiência no cuidado dos pacientes e que não tema a noite.",
  ],
  ["sv", "Vi söker en sjuksköterska till vår avdelning som vill arbeta med oss och har erfarenhet av vård."],
  [
    "pl",
    "Szukamy pielęgniarki do naszego zespołu, która lubi pracę z ludźmi oraz ma doświadczenie w szpitalu i na oddziale.",
  ],
  ["ja", "私たちのチームで働く看護師を募集しています。"],
  [
    "ja",
    "調理師(正社員)\n和食処 山吹\n仕事内容:店での調理業務全般\n応募資格:調理師免許、実務経験2年以上の方",
  ],
  ["zh", "招聘会计\n要求:本科以上学历,三年工作经验,熟练使用办公软件"],
  ["tr", "Kaynakçı aranıyor. En az 2 yıl deneyim, kaynak sertifikası."],
  ["ru", "Мы ищем медсестру для работы в нашей больнице."],
  ["uk", "Ми шукаємо медсестру для роботи в нашій лікарні, її досвід і знання."],
])("recognizes %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("says nothing about what is no language or too short", () => {
  for (const text of ["", "42", "xkcd qwrtz plmk bvnc", "Python SQL"]) expect(detectLanguage(text)).toBe("");
});

test.each([
  ["en", "No weekend work and no shifts"],
  ["en", "What you would do here"],
  ["en", "AI and IT: AI agents and AI tools for our IT"],
  ["en", "Experience with Python"],
  ["de", "Erfahrung mit Python und SQL"],
  ["fr", "Tu es passionnée par la donnée"],
  ["de", "Das kannst du, wenn du bei uns bist"],
  ["en", "WE ARE LOOKING FOR A NURSE TO JOIN OUR TEAM"],
])("recognizes %s in a line: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  [
    "de",
    "Pflegefachkraft (m/w/d)\nKlinikum Süd, München\nIhr Profil:\n- abgeschlossene Ausbildung\n- drei Jahre Erfahrung",
  ],
  ["fr", "Soudeur\nAteliers Morel, Nantes\n- 3 ans d'expérience\n- permis B\n- anglais"],
  ["es", "Electricista\nObras Vega, Sevilla\nRequisitos:\n- carnet de conducir\n- dos años de experiencia"],
  ["nl", "Kok\nDe Haven, Breda\nEisen: minimaal 2 jaar ervaring, rijbewijs B"],
  ["pl", "Spawacz\nStalbud, Łódź\nWymagania: 2 lata doświadczenia, prawo jazdy"],
  [
    "en",
    "Welder\nMorel Ltd, Hull\nRequirements:\n- NVQ level 2\n- 3 years' experience\n- full driving licence",
  ],
])("recognizes %s in a posting of nouns", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("takes a quoted line for no change of language", () => {
  const english = "You will lead the work on our data platform and report to the head of the team. ";
  expect(detectLanguage(`${english}We say "zum nächstmöglichen Zeitpunkt". ${english}`)).toBe("en");
});

test("gives two letters or none, on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(detectLanguage(text)).toMatch(/^(?:[a-z]{2})?$/);
    }),
  );
});
