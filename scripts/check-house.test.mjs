import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkHouse } from "./check-house.mjs";
import { blank } from "./check-house/source.mjs";

const roots = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** The rules that a made-up tree breaks, each once. */
function broken(tree) {
  return [...new Set(findings(tree).map(({ rule }) => rule))];
}

function findings(tree) {
  const root = mkdtempSync(path.join(tmpdir(), "candor-house-"));
  roots.push(root);
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return checkHouse(root);
}

const action = 'import { action } from "#lib/accounts/action.ts";\n';
const user =
  "model User {\n  id String @id\n  sessions Session[]\n}\nmodel Session {\n  user User @relation()\n}\n";

describe("a house in order", () => {
  test("may hold what a build made", () => {
    expect(findings({ "bench/floor/.next/static/Main_Chunk.js": "export default 1;\n" })).toEqual([]);
  });

  test("has no finding", () => {
    const tree = {
      "lib/problem.ts": "export const ok = 1;\n",
      "lib/profile/schema.ts": 'import { ok } from "#lib/problem.ts";\nexport const limit = ok;\n',
      "lib/profile/store.ts":
        'import "server-only";\nimport { db } from "#lib/server/db.ts";\nimport { limit } from "./schema.ts";\nexport const read = () => [db(), limit];\n',
      "lib/server/db.ts":
        'import "server-only";\nimport { PrismaClient } from "@prisma/client";\nexport const db = () => PrismaClient;\n',
      "lib/accounts/action.ts": 'import "server-only";\nexport const action = (it: unknown) => it;\n',
      "lib/profile/actions.ts": `"use server";\n${action}import { read } from "./store.ts";\nexport const save = action({ run: read });\nexport type Saved = 1;\n`,
      "components/ui/button.tsx": '"use client";\nexport const Button = () => null;\n',
      "components/profile/form.tsx":
        '"use client";\nimport { save } from "#lib/profile/actions.ts";\nimport { Button } from "#components/ui/button.tsx";\nexport const Form = [save, Button];\n',
      "app/(studio)/profile/[id]/page.tsx":
        'import { Form } from "#components/profile/form.tsx";\nexport default function Page() { return Form; }\n',
      "app/api/health/route.ts":
        'export const dynamic = "force-dynamic";\nexport const GET = route({ open: true });\n',
      "app/api/auth/[...nextauth]/route.ts":
        "const handler = 1;\nexport { handler as GET, handler as POST };\n",
    };
    expect(findings(tree)).toEqual([]);
  });

  test("tells what was found, why the rule is there and what to do", () => {
    const [finding] = findings({ "lib/engine/pipeline.ts": "\nexport const now = Date.now();\n" });
    expect(finding).toMatchObject({
      rule: "pure",
      file: "lib/engine/pipeline.ts",
      line: 2,
      found: "Date.now",
    });
    expect(finding.why).toMatch(/pure/);
    expect(finding.todo).toMatch(/argument/);
  });
});

describe("the kind of a file is told by its first line", () => {
  test.each([
    ["the clock", "export const now = () => Date.now();"],
    ["a new Date()", "export const now = () => new Date();"],
    ["a timer", "export const wait = () => setTimeout(() => 1, 5);"],
    ["the network", 'export const get = () => fetch("x");'],
    ["the environment", "export const home = process.env.HOME;"],
    ["random bytes", "export const id = () => crypto.randomUUID();"],
    [
      "random bytes of node:crypto",
      'import { randomBytes } from "node:crypto";\nexport const id = randomBytes;',
    ],
    ["the disk", 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;'],
    ["Next", 'import { headers } from "next/headers";\nexport const read = headers;'],
    ["the machine's language", "export const shown = (n: number) => n.toLocaleString();"],
    ["the machine's order", "export const order = (a: string, b: string) => a.localeCompare(b);"],
    ["server-only below the first line", '\nimport "server-only";'],
  ])("a pure file may not use %s", (_, text) => {
    expect(broken({ "lib/engine/facts.ts": text })).toEqual(["pure"]);
  });

  test("a pure file may not import one with effects, but may its types", () => {
    const store = {
      "lib/profile/store.ts": 'import "server-only";\nexport type Row = 1;\nexport const read = 1;\n',
    };
    const value = 'import { read } from "./store.ts";\nexport const x = read;\n';
    const types = 'import type { Row } from "./store.ts";\nexport const x: Row = 1;\n';
    expect(broken({ ...store, "lib/profile/completeness.ts": value })).toEqual(["pure"]);
    expect(broken({ ...store, "lib/profile/completeness.ts": types })).toEqual([]);
  });

  test("a pure file may read an instant that it is given, hash, and order in a named language", () => {
    const text =
      'import { createHash } from "node:crypto";\nexport const x = (at: number) => [new Date(at), createHash("sha256"), "a".localeCompare("b", "en")];\n';
    expect(broken({ "lib/engine/facts.ts": text })).toEqual([]);
  });

  test("a test may do what its pure subject may not", () => {
    expect(broken({ "lib/engine/facts.test.ts": "export const now = Date.now();\n" })).toEqual([]);
  });

  test('"use client" does not occur in lib', () => {
    expect(broken({ "lib/profile/form.ts": '"use client";\n' })).toEqual(["no-client-in-lib"]);
  });

  test('"use server" occurs only in actions.ts of lib', () => {
    expect(broken({ "lib/profile/save.ts": '"use server";\n' })).toEqual(["use-server-in-actions"]);
    expect(broken({ "app/page.tsx": 'async function save() {\n  "use server";\n}\n' })).toEqual([
      "use-server-in-actions",
    ]);
    expect(broken({ "components/profile/form.tsx": '"use server";\n' })).toEqual(["use-server-in-actions"]);
  });

  test('actions.ts begins with "use server"', () => {
    expect(broken({ "lib/profile/actions.ts": 'import "server-only";\n' })).toEqual([
      "use-server-in-actions",
    ]);
  });

  test.each([
    "export async function save() {}",
    "export const save = async () => {};",
    "export const { save } = made;",
    "const save = 1;\nexport { save };",
    "export default action({});",
  ])("each export of actions.ts is made: %s", (text) => {
    expect(broken({ "lib/profile/actions.ts": `"use server";\n${text}\n` })).toEqual(["actions-are-made"]);
  });

  test("each export of a route is made by route()", () => {
    expect(broken({ "app/api/x/route.ts": "export async function GET() {}\n" })).toEqual(["routes-are-made"]);
  });

  test("a worker is started, never imported", () => {
    const worker = "console.log(process.pid);\n";
    const tree = { "lib/accounts/hash-worker.mjs": worker };
    expect(broken(tree)).toEqual([]);
    const importer = 'import "server-only";\nimport "./hash-worker.mjs";\n';
    expect(broken({ ...tree, "lib/accounts/hash.ts": importer })).toEqual(["workers-are-started"]);
  });
});

describe("what only one place may do", () => {
  test.each([
    ["a page", "app/page.tsx", 'import { db } from "#lib/server/db.ts";'],
    [
      "an action's neighbor",
      "lib/profile/undo.ts",
      'import "server-only";\nimport type { Prisma } from "@prisma/client";',
    ],
    ["a pure file", "lib/engine/facts.ts", 'import { Prisma } from "@prisma/client";'],
  ])("Prisma does not appear in %s", (_, name, text) => {
    expect(broken({ [name]: text })).toEqual(["prisma-in-stores"]);
  });

  test("Prisma appears in stores, in a store/ folder, in search and in server/db", () => {
    const text = 'import "server-only";\nimport { Prisma } from "@prisma/client";\n';
    const places = [
      "profile/store",
      "accounts/store/sessions",
      "postings/search/sqlite",
      "server/db",
      "server/db-sqlite",
    ];
    expect(broken(Object.fromEntries(places.map((place) => [`lib/${place}.ts`, text])))).toEqual([]);
  });

  test("a Viewer is made in accounts/viewer.ts alone", () => {
    const text =
      'import "server-only";\nexport const make = (id: string) => ({ id }) as unknown as Viewer;\n';
    expect(broken({ "lib/accounts/viewer.ts": text })).toEqual([]);
    expect(broken({ "lib/accounts/session.ts": text })).toEqual(["viewer-made-once"]);
  });

  test("Math.random is nowhere in lib, tests included", () => {
    expect(
      broken({ "lib/server/ids.ts": 'import "server-only";\nexport const id = () => Math.random();\n' }),
    ).toEqual(["no-math-random"]);
    expect(broken({ "lib/engine/facts.test.ts": "Math.random();\n" })).toEqual(["no-math-random"]);
  });
});

describe("imports go downward", () => {
  const imports = (target) => `import "server-only";\nimport { x } from "${target}";\nexport const y = x;\n`;
  const pure = (target) => `import { x } from "${target}";\nexport const y = x;\n`;

  test.each([
    ["profile from generations", "lib/profile/store.ts", imports("#lib/generations/store.ts")],
    ["accounts from account-data", "lib/accounts/session.ts", imports("#lib/account-data/store.ts")],
    ["server from a feature", "lib/server/mail.ts", imports("#lib/accounts/store.ts")],
    ["server from the engine", "lib/server/mail.ts", imports("#lib/engine/facts.ts")],
    ["engine from a feature", "lib/engine/facts.ts", pure("#lib/profile/completeness.ts")],
    ["language from the engine", "lib/language/tokens.ts", pure("#lib/engine/facts.ts")],
    ["a schema from a pure file", "lib/profile/schema.ts", pure("#lib/engine/facts.ts")],
    [
      "problem from anything",
      "lib/problem.ts",
      pure("#lib/time.ts").replace("#lib/time.ts", "#lib/profile/schema.ts"),
    ],
    ["lib from components", "lib/profile/store.ts", imports("#components/ui/button.tsx")],
    ["lib from scripts", "lib/problem.ts", pure("../scripts/x.ts")],
    ["ui from a noun", "components/ui/button.tsx", pure("#components/profile/form.tsx")],
    ["ui from lib", "components/ui/button.tsx", pure("#lib/time.ts")],
    ["a component from a store", "components/profile/form.tsx", pure("#lib/profile/store.ts")],
    [
      "a component from another noun's actions",
      "components/profile/form.tsx",
      pure("#lib/postings/actions.ts"),
    ],
    [
      "a component from a noun above",
      "components/profile/form.tsx",
      pure("#components/generations/lines.tsx"),
    ],
    ["a component from a page", "components/profile/form.tsx", pure("../app/page.tsx")],
    ["a page from the tests", "app/page.tsx", pure("../e2e/x.ts")],
  ])("not %s", (_, name, text) => {
    expect(broken({ [name]: text })).toEqual(["downward-only"]);
  });

  test("schemas see schemas, a feature sees what is below it and the engine, a component sees types", () => {
    const tree = {
      "lib/postings/schema.ts": pure("#lib/profile/schema.ts"),
      "lib/generations/run.ts": `${imports("#lib/engine/pipeline.ts")}import { z } from "#lib/documents/store.ts";\n`,
      "lib/engine/pipeline.ts": `${pure("#lib/language/tokens.ts")}import { z } from "#lib/profile/schema.ts";\n`,
      "components/generations/lines.tsx": `${pure("#components/documents/page.tsx")}import type { z } from "#lib/generations/store.ts";\n`,
    };
    expect(broken(tree)).toEqual([]);
  });

  test("seeds may be read by lib and by a component's test, not by a component", () => {
    const text = pure("#seed/sample-profile.ts");
    expect(broken({ "lib/profile/compare.test.ts": text, "components/profile/form.test.ts": text })).toEqual(
      [],
    );
    expect(broken({ "components/profile/form.tsx": text })).toEqual(["downward-only"]);
  });

  test("a folder or loose file of lib that the plan does not know is told", () => {
    expect(broken({ "lib/analytics/report.ts": "export const x = 1;\n" })).toEqual(["planned-folders"]);
    expect(broken({ "lib/money.ts": "export const x = 1;\n" })).toEqual(["planned-folders"]);
    expect(broken({ "lib/time.test.ts": "export const x = 1;\n" })).toEqual([]);
  });

  test("no cycle, however long", () => {
    const tree = {
      "lib/engine/a.ts": pure("./b.ts"),
      "lib/engine/b.ts": pure("./c.ts"),
      "lib/engine/c.ts": pure("#lib/engine/a.ts"),
      "lib/engine/d.ts": pure("./a.ts"),
    };
    const [finding, ...others] = findings(tree);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "no-cycles",
      found: "a cycle: lib/engine/a.ts → lib/engine/b.ts → lib/engine/c.ts → lib/engine/a.ts",
    });
  });

  test("no import from two steps up", () => {
    expect(broken({ "e2e/a/b/x.ts": 'import "../../c.ts";\n' })).toEqual(["no-far-relatives"]);
  });

  test("own imports name the extension", () => {
    expect(broken({ "lib/engine/facts.ts": pure("./ids") })).toEqual(["extensions"]);
    expect(broken({ "app/page.tsx": 'const x = await import("#lib/time");\n' })).toEqual(["extensions"]);
  });

  test.each([
    'export * from "./facts.ts";\n',
    'export { facts } from "./facts.ts";\n',
    'import { facts } from "./facts.ts";\nexport { facts };\n',
    'export type { Fact } from "./facts.ts";\n',
  ])("nothing is exported a second time: %s", (text) => {
    expect(broken({ "lib/engine/everything.ts": text })).toEqual(["no-reexport"]);
  });
});

describe("names say what is inside", () => {
  test.each([
    "lib/profile/utils.ts",
    "lib/profile/date-helpers.ts",
    "components/ui/index.ts",
    "e2e/common/x.ts",
  ])("not %s", (name) => {
    expect(broken({ [name]: "" })).toEqual(["names-say-something"]);
  });

  test("account-data is a name, and seeds are named for occupations", () => {
    expect(broken({ "components/account-data/export.tsx": "", "prisma/seed/store-manager.ts": "" })).toEqual(
      [],
    );
  });

  test("files are in kebab-case", () => {
    expect(broken({ "components/ui/IconButton.tsx": "" })).toEqual(["kebab-case"]);
  });

  test("only schema, store and actions repeat", () => {
    const both = { "lib/profile/versions.ts": "", "lib/postings/versions.ts": "" };
    expect(broken(both)).toEqual(["names-do-not-repeat"]);
    expect(broken({ "lib/profile/schema.ts": "", "lib/postings/schema.ts": "" })).toEqual([]);
  });
});

describe("each relation of User is exported and deleted, or says why not", () => {
  const list = (entries) => `export const relations = [${entries}] as const;\n`;
  const session = '{ model: "Session", exported: false, deleted: true, reason: "Ends with the account." }';
  const check = (entries, schema = user) =>
    broken({ "prisma/schema.prisma": schema, "lib/account-data/relations.ts": list(entries) });

  test("nothing is asked before lib/account-data exists", () => {
    expect(broken({ "prisma/schema.prisma": user })).toEqual([]);
  });

  test("the schema and the list must both exist then", () => {
    expect(broken({ "lib/account-data/export.ts": "" })).toEqual(["relations-of-user"]);
    expect(broken({ "lib/account-data/relations.ts": "", "lib/account-data/x.ts": "" })).toEqual([
      "relations-of-user",
    ]);
  });

  test("a complete list is in order", () => expect(check(session)).toEqual([]));

  test("a relation that is not listed is told", () => expect(check("")).toEqual(["relations-of-user"]));

  test("so is a model that points at User without User pointing back", () => {
    const schema = `${user}model Note {\n  owner User @relation()\n}\n`;
    expect(check(session, schema)).toEqual(["relations-of-user"]);
  });

  test("an entry that is no relation, comes twice, or has no reason is told", () => {
    expect(check(`${session}, { model: "Gone", exported: true, deleted: true, reason: "x" }`)).toEqual([
      "relations-of-user",
    ]);
    expect(check(`${session}, ${session}`)).toEqual(["relations-of-user"]);
    expect(check('{ model: "Session", exported: false, deleted: true, reason: "" }')).toEqual([
      "relations-of-user",
    ]);
  });
});

describe("exceptions", () => {
  const wrong = { "lib/engine/facts.ts": "export const now = Date.now();\n" };
  const list = (atMost, exceptions) => ({
    "scripts/check-house.exceptions.json": JSON.stringify({ atMost, exceptions }),
  });
  const one = { rule: "pure", file: "lib/engine/facts.ts", reason: "until the caller passes it" };

  test("excuse a finding", () => expect(broken({ ...wrong, ...list(1, [one]) })).toEqual([]));

  test("fail when they are not used any more", () => {
    expect(broken(list(1, [one]))).toEqual(["exceptions-shrink"]);
  });

  test("fail without a reason", () => {
    expect(broken({ ...wrong, ...list(1, [{ ...one, reason: " " }]) })).toEqual(["exceptions-shrink"]);
  });

  test("fail when there are more of them, and when the number was not lowered", () => {
    expect(broken({ ...wrong, ...list(0, [one]) })).toEqual(["exceptions-shrink"]);
    expect(broken(list(1, []))).toEqual(["exceptions-shrink"]);
  });
});

describe("prose is not mistaken for code", () => {
  test.each([
    "// Date.now() is not used here",
    "/* process.env */",
    'export const text = "Date.now()";',
    "export const text = `fetch(${1}) Date.now()`;",
    'export const pattern = /Date.now()"/;',
  ])("%s", (text) => {
    expect(broken({ "lib/engine/facts.ts": `${text}\n` })).toEqual([]);
  });

  test.each([
    "export const text = `${Date.now()}`;",
    "export const text = `${{ a: `}${1}` }.a} ${Date.now()}`;",
    'export const half = 4 / 2; export const s = "/"; export const now = Date.now();',
    "export const quote = /['\"]/; export const now = Date.now();",
  ])("and code is not mistaken for prose: %s", (text) => {
    expect(broken({ "lib/engine/facts.ts": `${text}\n` })).toEqual(["pure"]);
  });

  test("blanking keeps every position", () => {
    const text = 'a("b\\"c"); // d\n/* e\n */ f(`g${h}i`);';
    const { code } = blank(text);
    expect(code).toBe('a("    ");     \n    \n    f(` ${h} `);');
    expect(code).toHaveLength(text.length);
  });
});
