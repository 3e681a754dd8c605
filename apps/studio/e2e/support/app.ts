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

/**
 * Resolves once the numbers have been called old, if only for a moment: ask before the change, since a quick answer
 * may be there before a test looks again.
 */
export function calledOld(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const answer = document.querySelector('#answer') as HTMLElement;
        new MutationObserver(() => {
          if (answer.dataset['stale'] === 'true') resolve();
        }).observe(answer, { attributeFilter: ['data-stale'] });
      }),
  );
}

/** The values of a row of the comparison, one per flow, at full precision. */
export async function row(page: Page, name: string): Promise<number[]> {
  const cells = comparisonRow(page, name).locator('data');
  return cells.evaluateAll((all) => all.map((cell) => Number((cell as HTMLDataElement).value)));
}

function comparisonRow(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}
