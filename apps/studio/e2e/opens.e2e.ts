// The first promise: the app opens in both shapes, without an error, and asks nothing of any other address.
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
