// The gate in front of Next, loaded by `node --import` before the server: it sees each request first.
// Next alone lets an action without an Origin pass, believes X-Forwarded-Host from anybody and sets no limit
// on a route handler's body; docs/decisions/0003 tells what was tried.
import { AsyncLocalStorage } from "node:async_hooks";
import http from "node:http";
import { randomBytes, randomUUID } from "node:crypto";
import { BlockList, isIP } from "node:net";
import { isOfParts, isWholeForm } from "./form-parts.mjs";
import { wantedLevel } from "./log-levels.mjs";
import { precompressedPaths, staticFolder, takePrecompressed } from "./precompressed.mjs";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
const MUTATING = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** Below the 10 MB at which Next cuts a body without a word. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;
/** Node looks for late connections only every 30 s, which would make the 10 s above up to 40. */
const CHECKING_INTERVAL_MS = 1_000;
/** How long a body that was refused may go on arriving. */
const DRAIN_MS = 5_000;
/** Headers by which a client could pass itself off as a proxy, as Next's own middleware, or as this gate. */
const FORGEABLE =
  /^(x-forwarded-.*|forwarded|x-real-ip|true-client-ip|cf-connecting-ip|x-middleware-.*|x-client-address|x-request-id|x-nonce|content-security-policy.*|x-invoke-.*|x-matched-path)$/;

let trusted = new BlockList();
/** Read when the server begins to listen: this file is loaded before scripts/serve.mjs has read `.env`. */
function readTrustedProxies() {
  trusted = new BlockList();
  for (const entry of (process.env.TRUSTED_PROXIES ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [address, bits, ...rest] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    const isRange =
      bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === "ipv6" ? 128 : 32));
    if (isIP(address) === 0 || !isRange || rest.length > 0) {
      process.stderr.write(
        `candor: TRUSTED_PROXIES holds "${entry}", which is no address. Write addresses or ranges like 10.0.0.0/8.\n`,
      );
      process.exit(78);
    }
    if (bits) trusted.addSubnet(address, Number(bits), family);
    else trusted.addAddress(address, family);
  }
}

const plainAddress = (address) => (address ?? "").replace(/^::ffff:(?=\d+\.)/, "");
const isTrusted = (address) =>
  isIP(address) > 0 && trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** A hop of X-Forwarded-For as a plain address: some proxies tell the port, and put brackets around IPv6 for it. */
const hopAddress = (hop) =>
  plainAddress(hop.trim().replace(/^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/, "$1$2"));

/** The nearest address that is not one of our own proxies: what stands left of it, the client wrote itself. */
function clientAddress(peer, forwardedFor) {
  if (!isTrusted(peer)) return peer;
  const hops = String(forwardedFor ?? "").split(",");
  for (const hop of hops.map(hopAddress).reverse()) {
    if (isIP(hop) === 0) return peer;
    if (!isTrusted(hop)) return hop;
  }
  return peer;
}

let ours;
/** Origins that are this app: the public address, and on a loopback address its other spellings. */
function ownOrigins() {
  if (ours) return ours;
  const appUrl = new URL(process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`);
  ours = new Set([appUrl.origin]);
  if (["localhost", "127.0.0.1", "[::1]"].includes(appUrl.hostname)) {
    for (const name of ["localhost", "127.0.0.1", "[::1]"])
      ours.add(`${appUrl.protocol}//${name}${appUrl.port ? `:${appUrl.port}` : ""}`);
  }
  return ours;
}

const isHttps = () => (process.env.APP_URL ?? "").startsWith("https:");
const isDev = () => process.env.CANDOR_DEV === "1";

function contentSecurityPolicy(nonce) {
  const parts = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev() ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDev() ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDev() ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return parts.join("; ");
}

function setSecurityHeaders(res, policy) {
  res.setHeader("Content-Security-Policy", policy);
  res.setHeader("X-Content-Type-Options", "nosniff");
  // Not no-referrer: with it Chromium posts forms with "Origin: null", which this gate refuses.
  res.setHeader("Referrer-Policy", "same-origin");
  res.setHeader("X-Frame-Options", "DENY");
  res.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  res.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  res.setHeader(
    "Permissions-Policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
  );
  if (isHttps()) res.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}

function refuse(req, res, status, text) {
  res.statusCode = status;
  res.setHeader("Content-Type", "text/plain; charset=utf-8");
  res.setHeader("Cache-Control", "no-store");
  res.end(`${text}\n`);
  req.resume();
}

/**
 * Answers 413 at once and closes when the client has done sending, or soon after: closing at once would reset the
 * connection, and the client would never read why. Returns what ends it.
 */
function refuseBody(res) {
  const text = "This is more than 8 MB. Send less at once.\n";
  res.statusCode = 413;
  res.setHeader("Content-Type", "text/plain; charset=utf-8");
  res.setHeader("Content-Length", text.length);
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("Connection", "close");
  res.write(text);
  const end = () => res.end();
  const timer = setTimeout(end, DRAIN_MS).unref();
  res.once("close", () => clearTimeout(timer));
  return end;
}

/** Counts what really arrives, since a chunked body names no length. */
function limitBody(req, res) {
  let bytes = 0;
  let end = null;
  const push = req.push;
  req.push = function (chunk, encoding) {
    if (end) {
      if (chunk === null) end();
      return true;
    }
    bytes += chunk?.length ?? 0;
    if (bytes <= BODY_LIMIT_BYTES) return push.call(this, chunk, encoding);
    // The handler is never told that the body ended: it would take the part for the whole. It sees an abort.
    end = res.headersSent ? () => req.destroy() : refuseBody(res);
    res.once("close", () => req.destroy());
    return true;
  };
}

/**
 * Keeps a form of several parts back until it has come, and hands it on as it came. Of one that is cut short or was
 * none, Next would answer a bare 500, as if the fault were its own.
 */
function keepBack(req) {
  const push = req.push;
  const chunks = [];
  const body = new Promise((resolve) => {
    req.push = (chunk) => {
      if (chunk === null) resolve(Buffer.concat(chunks));
      else chunks.push(chunk);
      return true;
    };
  });
  const handOn = () => {
    for (const chunk of [...chunks, null]) push.call(req, chunk);
  };
  return { body, handOn };
}

function logRequest(req, res, requestId, startedAt) {
  const level = res.statusCode >= 500 ? 50 : res.statusCode === 403 || res.statusCode === 413 ? 40 : 30;
  const path = (req.url ?? "").split("?")[0];
  if (
    level < wantedLevel() ||
    path.startsWith("/_next/static/") ||
    (path.startsWith("/api/health") && level < 40)
  )
    return;
  const row = {
    level,
    time: Date.now(),
    msg: "request",
    requestId,
    method: req.method,
    // A path may hold a one-time token; ids are random and say nothing about a person.
    path: path.replace(/\/(reset|confirm)\/[^/]+/, "/$1/…"),
    status: res.statusCode,
    ms: Math.round((performance.now() - startedAt) * 10) / 10,
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** A server must take its own address before a path, too (RFC 9112, 3.2.2). */
function withoutOwnOrigin(target) {
  if (target.startsWith("/") || !URL.canParse(target)) return target;
  const { origin, pathname, search } = new URL(target);
  return ownOrigins().has(origin) ? `${pathname}${search}` : target;
}

/** Returns whether the request may go on to Next. */
function admit(req, res) {
  const startedAt = performance.now();
  const peer = plainAddress(req.socket.remoteAddress);
  const forwardedFor = req.headers["x-forwarded-for"];
  for (const name of Object.keys(req.headers)) if (FORGEABLE.test(name)) delete req.headers[name];

  const requestId = randomUUID();
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  req.headers["x-request-id"] = requestId;
  req.headers["x-client-address"] = clientAddress(peer, forwardedFor);
  req.headers["content-security-policy"] = policy;
  req.headers["x-forwarded-proto"] = isHttps() ? "https" : "http";
  res.setHeader("X-Request-Id", requestId);
  setSecurityHeaders(res, policy);
  res.once("close", () => logRequest(req, res, requestId, startedAt));

  if (!METHODS.has(req.method)) {
    res.setHeader("Allow", [...METHODS].join(", "));
    refuse(req, res, 405, "This method is not served here.");
    return false;
  }
  req.url = withoutOwnOrigin(req.url ?? "");
  // "GET http://other/ HTTP/1.1" is said to forward proxies; Next would send the visitor on to `other`.
  if (!req.url.startsWith("/")) {
    refuse(req, res, 400, "This server is no proxy.");
    return false;
  }
  // No id and no word of ours holds one: PostgreSQL breaks a query that asks for it, where SQLite finds nothing.
  if (req.url.includes("%00")) {
    refuse(req, res, 400, "This address can't be read.");
    return false;
  }
  if (MUTATING.has(req.method)) {
    const origin = req.headers.origin;
    if (!origin || !ownOrigins().has(origin)) {
      refuse(
        req,
        res,
        403,
        "This request does not come from a page of this app. Open the app at its own address and try again.",
      );
      return false;
    }
    // Checked just now, so Next's own comparison may see it as the host, whatever a proxy did to Host.
    req.headers["x-forwarded-host"] = new URL(origin).host;
    if (Number(req.headers["content-length"] ?? 0) > BODY_LIMIT_BYTES) {
      req.once("end", refuseBody(res));
      req.resume();
      return false;
    }
    limitBody(req, res);
  }
  return true;
}

let precompressed = new Set();

/** The id of the request that is being answered, for scripts/console-lines.mjs. */
globalThis.candorRequest = new AsyncLocalStorage();

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (event, ...args) {
  if (event === "listening") {
    readTrustedProxies();
    if (!isDev()) precompressed = precompressedPaths(staticFolder());
    this.connectionsCheckingInterval = CHECKING_INTERVAL_MS;
    this.headersTimeout = HEADERS_TIMEOUT_MS;
    this.requestTimeout = REQUEST_TIMEOUT_MS;
  } else if (event === "request") {
    const [req, res] = args;
    // Before admit(), whose limit counts what is kept back.
    const kept = MUTATING.has(req.method) && isOfParts(req.headers["content-type"]) ? keepBack(req) : null;
    if (!admit(req, res)) return true;
    takePrecompressed(req, res, precompressed);
    const pass = () =>
      globalThis.candorRequest.run(req.headers["x-request-id"], () => emit.call(this, event, ...args));
    if (kept === null) return pass();
    void kept.body.then((body) => {
      if (!isWholeForm(body, req.headers["content-type"]))
        return refuse(req, res, 400, "This form did not arrive whole. Go back and send it again.");
      pass();
      kept.handOn();
    });
    return true;
  } else if (event === "upgrade" && !isDev()) {
    args[1].destroy();
    return true;
  }
  return emit.call(this, event, ...args);
};

globalThis.candorGate = true;
