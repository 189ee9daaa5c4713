import { expect, test } from "./test.ts";
import { startServer, type Server } from "./servers.ts";

// These end servers on purpose, so each has one of its own.
test.describe.configure({ mode: "serial" });

test("a run that lasts shows its stages, can be stopped, and goes on after the server was killed", async ({
  browser,
  expectConsoleError,
}) => {
  test.setTimeout(90_000);
  expectConsoleError(/Failed to load resource|net::ERR/);
  const pause = { CANDOR_TEST_PAUSE: "1500" };
  let server: Server = await startServer({ env: pause });
  const { port } = new URL(server.url);
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Try it with a sample profile" }).click();
  await page.waitForURL(/\/postings/);
  if (!/pst_/.test(page.url()))
    await page
      .getByRole("link", { name: /Charge Nurse/i })
      .first()
      .click();
  const posting = page.url();
  const tailor = async () => {
    await page.goto(posting);
    await page.getByRole("link", { name: "Tailor" }).first().click();
    await page.getByRole("button", { name: "Tailor" }).click();
    await page.waitForURL(/\/generations\/gen_/);
  };

  await test.step("live progress survives a reload, and Stop ends it", async () => {
    await tailor();
    await expect(page.getByRole("heading", { name: "Tailoring" })).toBeVisible();
    await expect(page.locator(".stage-done")).toHaveCount(1, { timeout: 10_000 });
    await page.reload();
    await page.getByRole("button", { name: "Stop" }).click();
    await expect(page.getByText("You stopped this run.")).toBeVisible();
  });

  await test.step("killed mid-run, it resumes within 15 s and leaves one result", async () => {
    await tailor();
    await expect(page.locator(".stage-done")).toHaveCount(2, { timeout: 15_000 });
    await server.kill();
    await expect(page.getByText("The server doesn’t answer.")).toBeVisible();
    server = await startServer({
      env: { ...pause, APP_SECRET: server.secret },
      dataFolder: server.dataFolder,
      port: Number(port),
    });
    const back = Date.now();
    await expect(page.getByText("The server doesn’t answer.")).toBeHidden();
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole("link", { name: "Download .txt" })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    // 15 s until somebody works on it again, and then what the three stages left to do take, pauses included.
    expect(Date.now() - back).toBeLessThan(15_000 + 4 * 1_500 + 2_000);
  });
  await page.context().close();
  await server.stop();
});
