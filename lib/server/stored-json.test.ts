import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { readStored } from "./stored-json.ts";

const counting = () => {
  const check = vi.fn<() => boolean>(() => true);
  return { check, schema: z.object({ name: z.string().refine(check), note: z.string().default("none") }) };
};

describe("a stored JSON text", () => {
  test("is checked once, and gives an object of its own each time", () => {
    const { check, schema } = counting();
    const text = `{"name":"Ada","note":"x"}`;
    const first = readStored(schema, text);
    const second = readStored(schema, text);
    expect(check).toHaveBeenCalledTimes(1);
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  test("that the schema completes is completed each time", () => {
    const { check, schema } = counting();
    for (let time = 0; time < 2; time += 1)
      expect(readStored(schema, `{"name":"Ada"}`)).toEqual({ name: "Ada", note: "none" });
    expect(check).toHaveBeenCalledTimes(2);
  });

  test("is checked by each schema", () => {
    const text = `{"name":"Ada","note":"x"}`;
    readStored(counting().schema, text);
    expect(() => readStored(z.object({ name: z.number() }), text)).toThrow(z.ZodError);
  });

  test("that does not fit throws every time", () => {
    const { schema } = counting();
    for (let time = 0; time < 2; time += 1)
      expect(() => readStored(schema, `{"name":1}`)).toThrow(z.ZodError);
  });
});
