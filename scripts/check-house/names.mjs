import { features } from "./plan.mjs";

/** As a whole name or as one word of it. */
const emptyWords = [
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "manager",
  "service",
  "services",
  "hooks",
];
/** Only as a whole name: "account-data" says something. */
const emptyNames = ["data", "type", "types", "constants", "constant", "index", "misc", "shared"];

/** Tables of data, named for their subject: an occupation may well be a manager's. */
const subjects = ["prisma/seed/", "lib/language/lexicon/", "lib/engine/golden/"];

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const repeatable = ["schema", "store", "actions"];

export function checkNames(files) {
  return [...files.flatMap(({ path }) => [...emptyName(path), ...spelled(path)]), ...repeated(files)];
}

/** "lib/x/date-utils.test.ts" → ["x", "date-utils"] */
function segments(path) {
  return path.split("/").map((segment, i, all) => (i === all.length - 1 ? segment.split(".")[0] : segment));
}

function emptyName(path) {
  if (subjects.some((folder) => path.startsWith(folder))) return [];
  const empty = segments(path).filter((segment) => {
    const words = segment.split("-");
    return emptyNames.includes(segment) || words.some((word) => emptyWords.includes(word));
  });
  if (empty.length === 0) return [];
  return [
    {
      rule: "names-say-something",
      file: path,
      line: 1,
      found: `the name "${empty[0]}"`,
      why: "such a name says nothing about what is inside, so everything ends up there",
      todo: "name it for what is inside, in the words of the product (completeness.ts, receipt.ts)",
    },
  ];
}

function spelled(path) {
  const name = path
    .split("/")
    .at(-1)
    .replace(/\.[a-z]+$/, "");
  if (kebab.test(name)) return [];
  return [
    {
      rule: "kebab-case",
      file: path,
      line: 1,
      found: `the file name "${name}"`,
      why: "names that differ only in case are two files on one system and one on another",
      todo: "write it in kebab-case",
    },
  ];
}

/** "lib/profile/versions.ts" beside "lib/postings/versions.ts": two things, one name. */
function repeated(files) {
  const byName = new Map();
  for (const { path, isTest } of files) {
    const match = /^lib\/([^/]+)\/([^/.]+)\.(ts|mts|mjs)$/.exec(path);
    if (!match || isTest || !features.includes(match[1]) || repeatable.includes(match[2])) continue;
    byName.set(match[2], [...(byName.get(match[2]) ?? []), path]);
  }
  return [...byName.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => ({
      rule: "names-do-not-repeat",
      file: paths[1],
      line: 1,
      found: `a second file of that name, beside ${paths[0]}`,
      why: "only schema, store and actions repeat; another name in an editor's tab must tell which file it is",
      todo: "name each for what is particular to it",
    }));
}
