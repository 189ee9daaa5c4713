import { expect, test } from "vitest";
import { db } from "./db.ts";
test("own base", async () => {
  expect(process.env.TZ).toBe("Asia/Kathmandu");
  expect(await db().meta.findMany()).toEqual([]);
  await db().meta.create({ data: { key: "x", value: "y" } as never }).catch((e: Error) => { throw new Error(e.message.slice(-300)); });
});
