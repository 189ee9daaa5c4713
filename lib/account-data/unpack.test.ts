import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readInThread } from "./import-thread.ts";
import { parseUpload, receiveFile } from "./unpack.ts";

async function send(body: BodyInit, type: string) {
  const headers = { "Content-Type": type };
  const request = new Request("http://localhost/api/account/import", { method: "POST", body, headers });
  const received = await receiveFile(request);
  return received.ok ? parseUpload(received.value) : received;
}
const refused = { ok: false, problem: { kind: "invalid" } };

describe("an uploaded file", () => {
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

describe("readInThread", () => {
  const packed = (text: string) => ({ bytes: gzipSync(text), isPacked: true });

  test("names what is wrong with a file, as the reading itself does", async () => {
    expect(await readInThread(packed("{"))).toMatchObject(refused);
    expect(await readInThread(packed("{}"))).toMatchObject({
      problem: { message: expect.stringContaining("not a file that Candor exported") },
    });
  });

  test("refuses a small file that would take more memory than there is, before it is parsed", async () => {
    const bomb = packed(`[${"[],".repeat(21_000_000)}[]]`);
    expect(bomb.bytes.length).toBeLessThan(100_000);
    expect(await readInThread(bomb)).toMatchObject({
      problem: { message: expect.stringContaining("more than can be read") },
    });
  });

  test("reads the dearest file that is let through without the process noticing", async () => {
    const objects = Array.from({ length: 1_700_000 }, (_, at) => `{"k${at}":0}`);
    const dear = packed(`{"format":"candor-account","version":1,"profiles":[${objects.join(",")}]}`);
    let turns = 0;
    const watch = setInterval(() => (turns += 1), 1);
    const read = await readInThread(dear);
    clearInterval(watch);
    expect(read).toMatchObject({ problem: { message: expect.stringContaining("not whole") } });
    // On the loop itself there would be one or two turns, whatever the machine's speed.
    expect(turns).toBeGreaterThan(50);
  }, 60_000);
});
