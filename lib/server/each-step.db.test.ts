import { expect, test, vi } from "vitest";
import { eachStep } from "./each-step.ts";
import { log } from "./log.ts";

test("a step that fails keeps none behind it from being done, and each cause is in the log", async () => {
  const told: unknown[] = [];
  for (const level of ["info", "warn", "error"] as const)
    vi.spyOn(log(), level).mockImplementation((...line: unknown[]) => void told.push(line));
  const fail = (message: string) => () => Promise.reject(new Error(message));
  const failed = await eachStep("clean-up", {
    mail: fail("the folder is away"),
    trash: async () => 3,
    nothing: async () => undefined,
    stages: fail("the disk is full"),
  });
  vi.restoreAllMocks();
  expect(failed).toEqual(["mail", "stages"]);
  expect(told).toMatchObject([
    [{ step: "mail", message: "the folder is away" }, "clean-up: a step failed"],
    [{ step: "stages", message: "the disk is full" }, "clean-up: a step failed"],
    [{ trash: 3 }, "clean-up: done"],
    [{ failed: ["mail", "stages"] }, "clean-up: failed in part"],
  ]);
});
