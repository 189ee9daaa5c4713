import { expect, test } from "./test.ts";

// next-auth's own routes are a second door beside the forms; what no page of ours sends must not look like a fault.
test("next-auth's routes answer nonsense with a 4xx, and lead nowhere but to pages of this app", async ({
  baseURL,
}) => {
  const url = String(baseURL);
  const ask = (path: string, init?: RequestInit) => fetch(`${url}${path}`, { redirect: "manual", ...init });
  const post = (path: string, body: string, type: string) =>
    ask(path, { method: "POST", body, headers: { origin: url, "content-type": type } });

  const got = await ask("/api/auth/callback/credentials");
  expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
  expect((await post("/api/auth/callback/credentials", "{bad", "application/json")).status).toBe(400);
  expect((await ask("/api/auth/no-such-act")).status).toBe(400);
  for (const path of ["signin", "signout", "error"]) {
    const answer = await ask(`/api/auth/${path}?callbackUrl=https://elsewhere.example/&error=x`);
    expect(answer.status).toBe(302);
    const to = new URL(answer.headers.get("location") ?? "", url);
    expect(to.origin).toBe(url);
    expect(decodeURIComponent(to.href)).not.toContain("elsewhere.example");
  }
  // Without next-auth's own token nobody is logged in or out.
  const form = "application/x-www-form-urlencoded";
  const refused = await post("/api/auth/callback/credentials", "email=a%40b.org&password=long+enough", form);
  expect(refused.headers.get("location")).toContain("csrf=true");
  expect(refused.headers.getSetCookie().join()).not.toContain("candor-session");
});
