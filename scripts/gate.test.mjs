import { spawn } from "node:child_process";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const gate = path.join(import.meta.dirname, "gate.mjs");
const OURS = "http://localhost:3000";
const LIMIT_BYTES = 8 * 1024 * 1024;

/** Answers what it was given, the way Next would see it. */
const echoServer = `
  import http from "node:http";
  const server = http.createServer((req, res) => {
    let bytes = 0;
    req.on("data", (chunk) => (bytes += chunk.length));
    req.on("end", () => {
      if (res.headersSent) return void console.log("took a part for the whole");
      res.statusCode = req.url.startsWith("/nothing") ? 404 : 200;
      res.setHeader("Content-Type", "application/json");
      res.end(JSON.stringify({ headers: req.headers, bytes }));
    });
  });
  server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
`;

/** A server of one's own; `withGate: false` is the mutation that shows what the gate alone prevents. */
async function startEcho({ withGate = true, env = {} } = {}) {
  const child = spawn(
    process.execPath,
    [...(withGate ? ["--import", gate] : []), "--input-type=module", "-e", echoServer],
    { env: { PATH: process.env.PATH, APP_URL: OURS, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const server = {
    port: 0,
    log: "",
    errors: "",
    end: () => child.kill("SIGKILL"),
    ended: new Promise((resolve) => {
      child.on("exit", resolve);
    }),
  };
  child.stderr.on("data", (text) => (server.errors += text));
  await new Promise((resolve) => {
    child.stdout.on("data", (text) => {
      server.log += text;
      const match = /^\{"port":(\d+)\}/.exec(server.log);
      if (!match || server.port) return;
      server.port = Number(match[1]);
      resolve();
    });
    child.on("exit", resolve);
  });
  return server;
}

/** One request; `chunks` are sent without a length. */
function ask(server, { method = "GET", url = "/", headers = {}, body, chunks } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request({
      port: server.port,
      host: "127.0.0.1",
      method,
      path: url,
      headers,
      agent: false,
    });
    let answer = null;
    request.on("response", (response) => {
      let text = "";
      answer = { status: response.statusCode, headers: response.headers, json: () => JSON.parse(text) };
      response.on("data", (part) => (text += part));
      response.on("close", () => resolve(answer));
    });
    // A server that refuses a body closes while it is still being sent.
    request.on("error", (error) => (answer ? resolve(answer) : reject(error)));
    if (!chunks) return void request.end(body);
    const send = () => {
      const chunk = chunks.shift();
      if (!chunk || answer) return void request.end();
      if (request.write(chunk)) setImmediate(send);
      else request.once("drain", send);
    };
    send();
  });
}

const megabytes = (count) => Array.from({ length: count }, () => Buffer.alloc(1024 * 1024, "a"));
const nonceOf = (answer) => /'nonce-([^']+)'/.exec(answer.headers["content-security-policy"])?.[1];

/** Connects, sends half a request's headers, and answers how many milliseconds later the server hung up. */
function sendHalfARequest(server) {
  const socket = net.connect(server.port, "127.0.0.1");
  const begun = performance.now();
  const state = { closedAfterMs: null, close: () => socket.destroy() };
  socket.write("GET / HTTP/1.1\r\nHost: localhost:3000\r\n");
  socket.on("error", () => undefined);
  socket.resume();
  state.closed = new Promise((resolve) => {
    socket.on("close", () => resolve((state.closedAfterMs = performance.now() - begun)));
  });
  return state;
}

let gated;
let bare;
let proxied;
let secure;
let slow;
let slowWithoutGate;

beforeAll(async () => {
  [gated, bare, proxied, secure] = await Promise.all([
    startEcho(),
    startEcho({ withGate: false }),
    startEcho({ env: { TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8" } }),
    startEcho({ env: { APP_URL: "https://candor.example.org", TRUSTED_PROXIES: "127.0.0.1" } }),
  ]);
  slow = sendHalfARequest(gated);
  slowWithoutGate = sendHalfARequest(bare);
});

afterAll(() => {
  for (const state of [slow, slowWithoutGate]) state?.close();
  for (const server of [gated, bare, proxied, secure]) server?.end();
});

describe("a request that changes something", () => {
  const refused = [
    ["without an Origin", {}],
    ["with Origin: null", { Origin: "null" }],
    ["from another site", { Origin: "https://attacker.example" }],
    ["from another port of this host", { Origin: "http://localhost:3001" }],
    ["from a name that begins like ours", { Origin: `${OURS}.attacker.example` }],
    [
      "that claims a forwarded host",
      { Origin: "https://attacker.example", "X-Forwarded-Host": "attacker.example" },
    ],
    ["with two origins", { Origin: [OURS, "https://attacker.example"] }],
  ];
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    test.each(refused)(`${method} is refused %s, and passes without the gate`, async (_name, headers) => {
      expect((await ask(gated, { method, headers })).status).toBe(403);
      expect((await ask(bare, { method, headers })).status).toBe(200);
    });
  }

  test.each([OURS, "http://127.0.0.1:3000", "http://[::1]:3000"])("passes from %s", async (origin) => {
    const answer = await ask(gated, { method: "POST", headers: { Origin: origin }, body: "hello" });
    expect(answer.status).toBe(200);
    expect(answer.json().bytes).toBe(5);
    // Next compares Origin with this; whatever a proxy made of Host, the two agree.
    expect(answer.json().headers["x-forwarded-host"]).toBe(new URL(origin).host);
  });

  test("passes from the public address alone when there is one", async () => {
    const from = (origin) => ask(secure, { method: "POST", headers: { Origin: origin } });
    expect((await from("https://candor.example.org")).status).toBe(200);
    expect((await from("http://candor.example.org")).status).toBe(403);
    expect((await from(OURS)).status).toBe(403);
  });
});

describe("headers that only a proxy, Next or the gate may set", () => {
  const forged = {
    "X-Forwarded-For": "203.0.113.9",
    "X-Forwarded-Host": "attacker.example",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Port": "forged",
    Forwarded: "for=203.0.113.9",
    "X-Real-IP": "203.0.113.9",
    "CF-Connecting-IP": "203.0.113.9",
    "True-Client-IP": "203.0.113.9",
    "X-Client-Address": "203.0.113.9",
    "X-Request-Id": "forged",
    "X-Middleware-Subrequest": "middleware:middleware",
    "X-Middleware-Rewrite": "/elsewhere",
    "X-Invoke-Path": "/elsewhere",
    "X-Matched-Path": "/elsewhere",
    "X-Nonce": "forged",
    "Content-Security-Policy": "script-src 'nonce-forged'",
    "Content-Security-Policy-Report-Only": "script-src 'nonce-forged'",
  };
  const words = /203\.0\.113\.9|attacker|forged|elsewhere|middleware:/;

  test("are dropped, and arrive without the gate", async () => {
    const seen = (await ask(gated, { headers: forged })).json().headers;
    expect(JSON.stringify(seen)).not.toMatch(words);
    expect(seen["x-client-address"]).toBe("127.0.0.1");
    expect(seen["x-forwarded-proto"]).toBe("http");
    const unguarded = (await ask(bare, { headers: forged })).json().headers;
    for (const name of Object.keys(forged)) expect(unguarded).toHaveProperty([name.toLowerCase()]);
  });

  test("tell the client's address behind a trusted proxy, and nothing else", async () => {
    const seen = (await ask(proxied, { headers: forged })).json().headers;
    expect(seen["x-client-address"]).toBe("203.0.113.9");
    expect(JSON.stringify({ ...seen, "x-client-address": "" })).not.toMatch(words);
  });

  test.each([
    ["what the client wrote left of it", "1.2.3.4, 203.0.113.9", "203.0.113.9"],
    ["our own proxies right of it", "203.0.113.9, 10.1.2.3", "203.0.113.9"],
    ["both", "1.2.3.4, 203.0.113.9, 10.1.2.3, 10.3.2.1", "203.0.113.9"],
    ["words that are no address", "<script>, 203.0.113.9", "203.0.113.9"],
    ["the port that some proxies tell with it", "1.2.3.4, 203.0.113.9:51234", "203.0.113.9"],
    ["an IPv6 address with its port", "1.2.3.4, [2001:db8::9]:51234", "2001:db8::9"],
    [
      "nothing where the nearest is no address: left of it the client writes",
      "1.2.3.4, unknown",
      "127.0.0.1",
    ],
    ["an IPv4 address in IPv6 clothes", "::ffff:203.0.113.9", "203.0.113.9"],
    ["nothing", "", "127.0.0.1"],
  ])("give the nearest address that is no proxy of ours, past %s", async (_name, forwardedFor, expected) => {
    const seen = (await ask(proxied, { headers: { "X-Forwarded-For": forwardedFor } })).json().headers;
    expect(seen["x-client-address"]).toBe(expected);
  });

  test.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8"])(
    "are trusted from nobody when TRUSTED_PROXIES holds %s: one line, exit 78",
    async (entry) => {
      const server = await startEcho({ env: { TRUSTED_PROXIES: entry } });
      expect(await server.ended).toBe(78);
      expect(server.errors).toBe(
        `candor: TRUSTED_PROXIES holds "${entry}", which is no address. Write addresses or ranges like 10.0.0.0/8.\n`,
      );
    },
  );
});

describe("a body", () => {
  const post = { method: "POST", headers: { Origin: OURS } };

  test("of 8 MB passes, by length and in chunks", async () => {
    const whole = await ask(gated, { ...post, body: Buffer.alloc(LIMIT_BYTES) });
    expect(whole.json().bytes).toBe(LIMIT_BYTES);
    expect((await ask(gated, { ...post, chunks: megabytes(8) })).json().bytes).toBe(LIMIT_BYTES);
  });

  test("of 8 MB and one byte is a 413 by its length, and passes without the gate", async () => {
    const body = Buffer.alloc(LIMIT_BYTES + 1);
    const answer = await ask(gated, { ...post, body });
    expect(answer.status).toBe(413);
    expect(answer.headers.connection).toBe("close");
    expect((await ask(bare, { ...post, body })).status).toBe(200);
  });

  test("of 8 MB and one byte is a 413 in chunks, and passes without the gate", async () => {
    const chunks = () => [...megabytes(8), Buffer.from("a")];
    expect((await ask(gated, { ...post, chunks: chunks() })).status).toBe(413);
    expect((await ask(bare, { ...post, chunks: chunks() })).status).toBe(200);
  });

  test("that was refused leaves the server serving", async () => {
    await ask(gated, { ...post, chunks: megabytes(12) });
    expect((await ask(gated)).status).toBe(200);
    expect(gated.log).not.toContain("took a part for the whole");
  });
});

test.each(["TRACE", "OPTIONS", "PROPFIND"])("%s is a 405, and passes without the gate", async (method) => {
  const answer = await ask(gated, { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe("GET, HEAD, POST, PUT, PATCH, DELETE");
  expect((await ask(bare, { method })).status).toBe(200);
});

test("a request that is meant for a forward proxy is a 400, and passes without the gate", async () => {
  const url = "http://elsewhere.example/settings";
  expect((await ask(gated, { url })).status).toBe(400);
  expect((await ask(bare, { url })).status).toBe(200);
});

test("an address with a NUL is a 400, and passes without the gate", async () => {
  for (const url of ["/?a=b%00", "/%00", `${OURS}/?%00`]) {
    expect((await ask(gated, { url })).status).toBe(400);
    expect((await ask(bare, { url })).status).toBe(200);
  }
  expect((await ask(gated, { url: "/?a=%2500" })).status).toBe(200);
});

test("a request that names this server's own address before its path is served as that path", async () => {
  for (const url of [`${OURS}/a?b=c`, "HTTP://LOCALHOST:3000/a?b=c", "http://127.0.0.1:3000", "/a"])
    expect((await ask(gated, { url })).status).toBe(200);
  expect((await ask(gated, { url: `${OURS}/nothing` })).status).toBe(404);
  const id = (await ask(gated, { url: `${OURS}/own-path` })).headers["x-request-id"];
  await expect.poll(() => gated.log).toContain(id);
  expect(gated.log.split("\n").find((row) => row.includes(id))).toContain('"path":"/own-path"');
  for (const url of [
    `${OURS}.attacker.example/`,
    "http://localhost:3001/",
    "http://x@elsewhere.example/",
    "*",
  ])
    expect((await ask(gated, { url })).status).toBe(400);
  expect((await ask(gated, { method: "OPTIONS", url: "*" })).status).toBe(405);
});

describe("every answer", () => {
  const answers = [
    ["a page", 200, {}],
    ["an unknown page", 404, { url: "/nothing" }],
    ["a foreign form", 403, { method: "POST" }],
    ["an odd method", 405, { method: "TRACE" }],
    ["too much", 413, { method: "POST", headers: { Origin: OURS }, body: Buffer.alloc(LIMIT_BYTES + 1) }],
  ];
  const names = [
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "x-frame-options",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "x-request-id",
  ];

  test.each(answers)(
    "to %s (%i) has the security headers, and none without the gate",
    async (_name, status, request) => {
      const answer = await ask(gated, request);
      expect(answer.status).toBe(status);
      for (const name of names) expect(answer.headers).toHaveProperty([name]);
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      const unguarded = await ask(bare, request);
      for (const name of names) expect(unguarded.headers).not.toHaveProperty([name]);
    },
  );

  test("has a nonce of its own, the one that Next is told", async () => {
    const [one, two] = await Promise.all([ask(gated), ask(gated)]);
    expect(nonceOf(one)).toHaveLength(24);
    expect(nonceOf(one)).not.toBe(nonceOf(two));
    expect(one.json().headers["content-security-policy"]).toBe(one.headers["content-security-policy"]);
    expect(one.headers["x-request-id"]).not.toBe(two.headers["x-request-id"]);
    expect(one.json().headers["x-request-id"]).toBe(one.headers["x-request-id"]);
  });

  test("allows no inline or computed script and no frame", async () => {
    const policy = (await ask(gated)).headers["content-security-policy"];
    expect(policy).not.toMatch(/unsafe-|\*|http:|https:/);
    for (const part of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy.split("; ")).toContain(part);
    }
  });

  test("demands TLS when the public address has it, and only then", async () => {
    expect((await ask(secure)).headers["strict-transport-security"]).toMatch(/^max-age=31536000/);
    expect((await ask(gated)).headers).not.toHaveProperty(["strict-transport-security"]);
    expect((await ask(secure)).json().headers["x-forwarded-proto"]).toBe("https");
  });
});

test("is logged as one line of JSON without query, one-time token or address", async () => {
  const answer = await ask(gated, { url: "/reset/one-time-token?e-mail=ada@example.org" });
  const id = answer.headers["x-request-id"];
  await expect.poll(() => gated.log).toContain(id);
  const line = gated.log.split("\n").find((row) => row.includes(id));
  expect(JSON.parse(line)).toMatchObject({ msg: "request", method: "GET", path: "/reset/…", status: 200 });
  expect(line).not.toMatch(/one-time-token|ada|127\.0\.0\.1/);
});

test("a connection that never ends its headers is closed after some ten seconds, not without the gate", async () => {
  const closedAfterMs = await slow.closed;
  expect(closedAfterMs).toBeGreaterThan(9_000);
  expect(closedAfterMs).toBeLessThan(16_000);
  expect(slowWithoutGate.closedAfterMs).toBeNull();
});

describe("a form of several parts", () => {
  const form = (body, contentType = "multipart/form-data; boundary=x1") => ({
    method: "POST",
    headers: { Origin: OURS, "Content-Type": contentType },
    body,
  });
  const whole = '--x1\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x1--\r\n';

  test("passes whole, in one piece and in many", async () => {
    expect((await ask(gated, form(whole))).json().bytes).toBe(whole.length);
    const { body, ...request } = form(whole, 'multipart/form-data; charset=utf-8; boundary="x1"');
    const chunks = [...body].map((letter) => Buffer.from(letter));
    expect((await ask(gated, { ...request, chunks })).json().bytes).toBe(whole.length);
  });

  test.each([
    ["without its end", form(whole.slice(0, -8))],
    ["of nothing", form("")],
    ["of noise", form("noise")],
    ["with a part that is none", form(whole.replace("Content-Disposition: form-data", "nonsense"))],
    ["that names no boundary", form(whole, "multipart/form-data")],
    ["that names another one", form(whole, "multipart/form-data; boundary=x2")],
  ])("%s is a 400, and passes without the gate", async (_name, request) => {
    expect((await ask(gated, request)).status).toBe(400);
    expect((await ask(bare, request)).status).toBe(200);
    expect((await ask(gated)).status).toBe(200);
    expect(gated.log).not.toContain("took a part for the whole");
  });
});
