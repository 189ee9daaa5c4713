import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safePath } from "./safe-path.ts";

describe("the way back after logging in", () => {
  test("leads to a page of this app", () => {
    expect(safePath("/postings/pst_1?line=2#a", "/profile")).toBe("/postings/pst_1?line=2#a");
  });

  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/%0a//evil.example/..//evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/api/account/export",
    "profile",
    "",
    undefined,
  ])("never leaves it: %s", (target) => {
    const path = safePath(target, "/profile");
    expect(new URL(path, "https://app.example").origin).toBe("https://app.example");
    expect(path.startsWith("//")).toBe(false);
    expect(path.startsWith("/api/")).toBe(false);
  });

  test("never leaves it, whatever is asked", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      "//",
      ".",
      "..",
      "@",
      ":",
      "?",
      "#",
      "evil.example",
      "\t",
      "%2f",
      "http:",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = safePath(pieces.join(""), "/profile");
        expect(new URL(path, "https://app.example").origin).toBe("https://app.example");
      }),
    );
  });
});
