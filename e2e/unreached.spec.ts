import { chargeNursePosting } from "./texts.ts";
import { expect, test } from "./test.ts";

test("a form that is sent offline stays as it was typed, and says that nothing was sent", async ({
  page,
  context,
  signedUp,
}) => {
  await signedUp();
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(chargeNursePosting);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save and read" }).click();
  await expect(page.getByText(/You are offline, so nothing was sent/)).toBeVisible();
  await expect(page.getByLabel("The posting")).toHaveValue(chargeNursePosting);
  await context.setOffline(false);
  await expect(page.getByText(/You are offline/)).toHaveCount(0);
  await page.getByRole("button", { name: "Save and read" }).click();
  await page.waitForURL(/\/postings\/pst_/);
});

test("a form that reached nobody says so, and has what was typed when it is tried again", async ({
  page,
  signedUp,
  expectConsoleError,
}) => {
  expectConsoleError(/Failed to (load resource|fetch)/);
  await signedUp();
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(chargeNursePosting);
  await page.route("**/postings/new", (route) => route.abort("connectionrefused"));
  await page.getByRole("button", { name: "Save and read" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Candor can’t be reached");
  await page.unroute("**/postings/new");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("The posting")).toHaveValue(chargeNursePosting);
  await page.getByRole("button", { name: "Save and read" }).click();
  await page.waitForURL(/\/postings\/pst_/);
  await page.getByRole("navigation").getByRole("link", { name: "Jobs" }).first().click();
  await page.getByRole("link", { name: "Paste a posting" }).first().click();
  await expect(page.getByLabel("The posting")).toHaveValue("");
});

test("Back from a result finds the form as it was sent", async ({ page, signedUp }) => {
  await signedUp();
  await page.goto("/postings/new");
  await page.getByLabel("The posting").fill(chargeNursePosting);
  await page.getByRole("button", { name: "Save and read" }).click();
  await page.getByRole("link", { name: "Tailor" }).click();
  await page.getByLabel("Length").selectOption("two-pages");
  await page.getByLabel("Focus area 2").fill("triage");
  await page.getByRole("checkbox", { name: "Projects" }).uncheck();
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);
  for (const comeBack of [() => page.goBack(), () => page.reload()]) {
    await comeBack();
    await expect(page.getByLabel("Focus area 2")).toHaveValue("triage");
    await expect(page.getByLabel("Length")).toHaveValue("two-pages");
    await expect(page.getByRole("checkbox", { name: "Projects" })).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Skills" })).toBeChecked();
  }
  await page.getByRole("button", { name: "Tailor" }).click();
  await page.waitForURL(/\/generations\/gen_/);
});
