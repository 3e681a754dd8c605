// What every browser test does: opens the app, waits for its first answer, and keeps account of what went wrong.
import { expect, type Locator, type Page } from '@playwright/test';

/** Errors, refusals of the Content-Security-Policy and requests to any other address; must stay empty. */
export function watch(page: Page, baseURL: string | undefined): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, href } = new URL(request.url());
    const own = protocol === 'data:' || protocol === 'blob:' || href.startsWith(baseURL ?? '');
    if (!own) problems.push(`request: ${href}`);
  });
  return problems;
}

/** Opens the app and waits until the first simulation has been answered. */
export async function openApp(page: Page): Promise<void> {
  await page.goto('');
  await settled(page);
}

/** Waits until the numbers on the screen belong to what is set. */
export async function settled(page: Page): Promise<void> {
  const answer = page.locator('#answer');
  await expect(answer).toHaveAttribute('data-run', 'done', { timeout: 30_000 });
  await expect(answer).toHaveAttribute('data-stale', 'false', { timeout: 30_000 });
}

/** The values of a row of the comparison, one per flow, at full precision. */
export async function row(page: Page, name: string): Promise<number[]> {
  const cells = comparisonRow(page, name).locator('data');
  return cells.evaluateAll((all) => all.map((cell) => Number((cell as HTMLDataElement).value)));
}

function comparisonRow(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}
