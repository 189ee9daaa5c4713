import { describe, expect, test } from "vitest";
import { unpackKnownPasswords } from "./known-passwords.ts";
import { weakness } from "./password-rules.ts";

const own = { email: "ada.lovelace@example.org", name: "Ada Lovelace" };

test("at least 10,000 known passwords are refused", () => {
  const known = unpackKnownPasswords();
  expect(known.size).toBeGreaterThan(10_000);
  expect(known.has("password123")).toBe(true);
  expect(known.has("qwertyuiop")).toBe(true);
});

describe("a password that is tried first is refused", () => {
  test.each([
    "password123",
    "PassWord123",
    "1234567890",
    "qwertyuiop",
    "christopher",
    "basketball2024",
    "!california!",
  ])("known: %s", (password) => {
    expect(weakness(password, own)).not.toBe("");
  });

  test.each(["aaaaaaaaaaaa", "abababababab", "abcdefghijkl", "qwertyasdfgh", "987654321098", "abcabcabcabc"])(
    "pattern: %s",
    (password) => {
      expect(weakness(password, own)).not.toBe("");
    },
  );

  test.each(["adalovelace1", "Lovelace-1815", "ada.lovelace@example.org", "candor2026!", "candorresume"])(
    "own or ours: %s",
    (password) => {
      expect(weakness(password, own)).not.toBe("");
    },
  );
});

test.each([
  "a long phrase of mine",
  "korrekt pferd batterie",
  "xK2!vv9#mmQz",
  "lovelace likes engines",
  "снег идёт весной",
  "🦉🌲🌧🎻🧦🥁🪁🧭🏔🛶",
])("what nobody guesses first is taken: %s", (password) => {
  expect(weakness(password, own)).toBe("");
});
