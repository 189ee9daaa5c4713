import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readUploadedFile } from "./unpack.ts";

const send = (body: BodyInit, type: string) =>
  readUploadedFile(
    new Request("http://localhost/api/account/import", {
      method: "POST",
      body,
      headers: { "Content-Type": type },
    }),
  );
const refused = { ok: false, problem: { kind: "invalid" } };

describe("readUploadedFile", () => {
  test("reads a file plain and packed, whatever its letters", async () => {
    const file = { name: "Åsa Þórsdóttir 👩‍🔧", list: [1, null] };
    expect(await send(JSON.stringify(file), "application/json; charset=utf-8")).toEqual({
      ok: true,
      value: file,
    });
    expect(await send(gzipSync(JSON.stringify(file)), "application/gzip")).toEqual({ ok: true, value: file });
  });

  test("refuses what is cut off, no JSON or no gzip", async () => {
    const packed = gzipSync(JSON.stringify({ a: "b".repeat(1000) }));
    expect(await send(packed.subarray(0, packed.length - 9), "application/gzip")).toMatchObject(refused);
    expect(await send("{", "application/json")).toMatchObject(refused);
    expect(await send("{}", "application/gzip")).toMatchObject(refused);
    expect(await send("a=b", "application/x-www-form-urlencoded")).toMatchObject(refused);
  });

  test("never unpacks more than 64 MB, however small the file came", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, " "));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await send(bomb, "application/gzip")).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining("more than 64 MB") },
    });
  });
});
