import { describe, expect, test } from "vitest";
import { heardKey } from "./heard-key.ts";

const plain = { key: "", code: "", ctrlKey: false, metaKey: false, altKey: false };
const awake = { isApple: false, isTyping: false, hasOneKey: true, isAfterG: false };
const press = (key: string, more: Partial<typeof plain> = {}, where: Partial<typeof awake> = {}) =>
  heardKey({ ...plain, key, ...more }, { ...awake, ...where });

describe("heardKey", () => {
  test("hears one key each for search, the list and the places", () => {
    expect(press("/")).toBe("search");
    expect(press("?")).toBe("list");
    expect(press("g")).toBe("g");
    expect(press("p", {}, { isAfterG: true })).toEqual({ place: "p" });
    expect(press("p")).toBeNull();
  });

  test("sleeps in fields and when it is turned off, but Ctrl+K does not", () => {
    for (const where of [{ isTyping: true }, { hasOneKey: false }]) {
      for (const key of ["/", "?", "g"]) expect(press(key, {}, where)).toBeNull();
      expect(press("p", {}, { ...where, isAfterG: true })).toBeNull();
      expect(press("k", { ctrlKey: true }, where)).toBe("commands");
    }
  });

  test("leaves every other combination to the browser", () => {
    for (const key of ["/", "?", "g", "p"]) {
      for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
        expect(press(key, more)).toBeNull();
    }
    expect(press("k", { ctrlKey: true, altKey: true })).toBeNull();
    expect(press("K", { ctrlKey: true })).toBeNull();
  });

  test("takes Cmd on Apple's keyboards, where Ctrl+K cuts a line", () => {
    expect(press("k", { metaKey: true }, { isApple: true })).toBe("commands");
    expect(press("k", { ctrlKey: true }, { isApple: true })).toBeNull();
    expect(press("k", { metaKey: true })).toBeNull();
  });

  test("goes by the key's place where its letter is not Latin", () => {
    expect(press("п", { code: "KeyG" })).toBe("g");
    expect(press("л", { code: "KeyK", ctrlKey: true })).toBe("commands");
  });
});
