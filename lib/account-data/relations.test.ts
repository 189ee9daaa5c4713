import { expect, test } from "vitest";
import { Prisma } from "#lib/server/prisma/sqlite/client.ts";
import { userRelations } from "./relations.ts";

test("lists every relation that the database's own models name, all of them deleted", () => {
  const owned = Object.values(Prisma.ModelName).filter((model) => {
    const fields: unknown = Reflect.get(Prisma, `${model}ScalarFieldEnum`);
    return typeof fields === "object" && fields !== null && "userId" in fields;
  });
  expect(owned.length).toBeGreaterThan(10);
  expect(userRelations.map((one) => one.model).toSorted()).toEqual(owned.toSorted());
  expect(userRelations.filter((one) => !one.deleted)).toEqual([]);
});
