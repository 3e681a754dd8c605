// The first promises: the app opens in both shapes, without an error, asks nothing of any other address, and cannot
// be made to run text as code.
import { expect, test } from '@playwright/test';

test('opens without errors, refused content or foreign requests', async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Refusals of the Content-Security-Policy arrive here as errors.
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, href } = new URL(request.url());
    const own = protocol === 'data:' || protocol === 'blob:' || href.startsWith(baseURL ?? '');
    if (!own) problems.push(`request: ${href}`);
  });

  await page.goto('');
  await expect(page).toHaveTitle(/SimAlur/);
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
});

test('refuses to run text as code', async ({ page }) => {
  await page.goto('');
  const answer = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // From a timer, so that the page's own policy applies: a test's evaluate() is exempt from it.
        setTimeout(() => {
          try {
            new Function('return 1')();
            resolve('ran');
          } catch {
            resolve('refused');
          }
        });
      }),
  );
  expect(answer).toBe('refused');
});
