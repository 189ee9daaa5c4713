import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailKey, passwordLimits, resetSchema, signUpSchema } from "./schema.ts";

const signUp = (change: object) =>
  signUpSchema.safeParse({ name: "Ada", email: "ada@example.org", password: "a long phrase", ...change });
const newPassword = (password: string) => resetSchema.safeParse({ token: "t", password }).success;

describe("a new password", () => {
  test("has 10 to 256 characters, counted as a person counts them", () => {
    expect(newPassword("123456789")).toBe(false);
    expect(newPassword("x".repeat(256))).toBe(true);
    expect(newPassword("x".repeat(257))).toBe(false);
    expect(newPassword("🦉".repeat(9))).toBe(false);
    expect(newPassword("🦉".repeat(10))).toBe(true);
  });

  test("is counted after NFKC, which can make one character of two", () => {
    expect(newPassword("e\u0301".repeat(9))).toBe(false);
    expect(newPassword("e\u0301".repeat(10))).toBe(true);
  });

  test("keeps blanks at its ends", () => {
    expect(resetSchema.parse({ token: "t", password: "  two blanks  " }).password).toBe("  two blanks  ");
  });

  test("holds no half of a character", () => {
    expect(newPassword(`${"x".repeat(12)}\ud800`)).toBe(false);
  });

  test("of any length is refused at once: normalizing 400 KB of marks took a minute", () => {
    const begun = performance.now();
    expect(newPassword(`a${"\u0301\u0323".repeat(100_000)}`)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test("may be of any kind of characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: passwordLimits.min, maxLength: 60 }), (password) => {
        fc.pre(
          [...password.normalize("NFKC")].length >= passwordLimits.min &&
            [...password.normalize("NFKC")].length <= passwordLimits.max,
        );
        expect(newPassword(password)).toBe(true);
      }),
    );
  });
});

describe("an e-mail address", () => {
  test("needs a name, an @ and a domain", () => {
    expect(signUp({}).success).toBe(true);
    for (const email of ["", "ada", "ada@", "@example.org", "ada@example", "a b@example.org"])
      expect(signUp({ email }).success).toBe(false);
  });

  test("with look-alike letters in its domain is refused", () => {
    expect(signUp({ email: "ada@ex\u0430mple.org" }).success).toBe(false);
  });

  test("is the same account in any case and width", () => {
    expect(emailKey("Ada@Example.ORG")).toBe("ada@example.org");
    expect(emailKey("\uff21da@example.org")).toBe("ada@example.org");
  });
});
