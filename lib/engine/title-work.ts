// A title names somebody by what they do: "Data engineer" does data engineering, "Financial analyst" financial analysis.

const WORK: Record<string, string> = {
  accountant: "accounting",
  administrator: "administration",
  analyst: "analysis",
  architect: "architecture",
  auditor: "auditing",
  baker: "baking",
  bookkeeper: "bookkeeping",
  buyer: "purchasing",
  carpenter: "carpentry",
  cleaner: "cleaning",
  coordinator: "coordination",
  counselor: "counseling",
  counsellor: "counseling",
  designer: "design",
  developer: "development",
  dispatcher: "dispatching",
  driver: "driving",
  editor: "editing",
  engineer: "engineering",
  estimator: "estimating",
  illustrator: "illustration",
  inspector: "inspection",
  instructor: "instruction",
  machinist: "machining",
  manager: "management",
  merchandiser: "merchandising",
  nurse: "nursing",
  operator: "operation",
  photographer: "photography",
  planner: "planning",
  plumber: "plumbing",
  programmer: "programming",
  recruiter: "recruiting",
  researcher: "research",
  scheduler: "scheduling",
  supervisor: "supervision",
  teacher: "teaching",
  tester: "testing",
  trainer: "training",
  translator: "translation",
  welder: "welding",
  writer: "writing",
};
const PERSON = new RegExp(`\\b(${Object.keys(WORK).join("|")})s?\\b`, "gi");

/** A title as the work that it stands for; the title itself where it names none. */
export function workOfTitle(title: string): string {
  return title.replace(PERSON, (_, person: string) => WORK[person.toLowerCase()]!);
}
