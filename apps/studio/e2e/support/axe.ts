// What axe says about the page as it is.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger and not added as a script: the page's own policy would refuse that, rightly.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  });
}
