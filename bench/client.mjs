// A visitor on one keep-alive connection: one request after the other, cookies kept, loopback only.
import http from "node:http";

/**
 * @typedef {{ status: number, headers: http.IncomingHttpHeaders, body: Buffer, firstByteMs: number, totalMs: number }} Answer
 */
export class Client {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  #cookies = new Map();

  constructor(origin) {
    this.origin = new URL(origin).origin;
    if (!["localhost", "127.0.0.1"].includes(new URL(origin).hostname)) {
      throw new Error(`${origin} is not on this machine; nothing else is measured.`);
    }
  }

  get cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value }));
  }

  /** @returns {Promise<Answer>} */
  get(path, headers = {}) {
    return this.#request("GET", path, headers);
  }

  /** Sends a form as a browser without JavaScript does. @returns {Promise<Answer>} */
  postForm(path, fields) {
    const { type, body } = multipart(fields);
    return this.#request("POST", path, { "content-type": type }, body);
  }

  /** @returns {Promise<Answer>} */
  putJson(path, text) {
    return this.#request("PUT", path, { "content-type": "application/json" }, Buffer.from(text));
  }

  close() {
    this.#agent.destroy();
  }

  #request(method, path, headers, body) {
    const { hostname, port } = new URL(this.origin);
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const request = http.request(
        {
          host: hostname === "localhost" ? "127.0.0.1" : hostname,
          port,
          path,
          method,
          agent: this.#agent,
          timeout: 60_000,
          headers: {
            host: `${hostname}:${port}`,
            ...(cookie ? { cookie } : {}),
            ...(body ? { origin: this.origin, "content-length": body.length } : {}),
            ...headers,
          },
        },
        (response) => {
          let firstByteMs = 0;
          const chunks = [];
          response.on("data", (chunk) => {
            firstByteMs ||= performance.now() - begun;
            chunks.push(chunk);
          });
          response.on("error", reject);
          response.on("end", () => {
            const totalMs = performance.now() - begun;
            this.#keepCookies(response.headers["set-cookie"] ?? []);
            const { statusCode: status, headers: answered } = response;
            resolve({
              status,
              headers: answered,
              body: Buffer.concat(chunks),
              firstByteMs: firstByteMs || totalMs,
              totalMs,
            });
          });
        },
      );
      request.on("error", reject);
      request.on("timeout", () => request.destroy(new Error(`${method} ${path} took longer than a minute`)));
      request.end(body);
    });
  }

  #keepCookies(rows) {
    for (const row of rows) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(row) ?? [];
      if (name) this.#cookies.set(name, value);
    }
  }
}

function multipart(fields) {
  const boundary = "----bench7f1c0a";
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
  };
}
