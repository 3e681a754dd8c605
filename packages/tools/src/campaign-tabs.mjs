// `npm run campaign:tabs -- N SEED`: N random interleavings of two tabs over the storage, every second one with a
// database that fails. Prints the figures; exit code 0 only where no revision was lost or overwritten.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { countAndSeed, runCampaign } = await import('./lib/campaign.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');

const { count, seed } = countAndSeed('tabs', '2000');
if (!(await ensureInstalled('all'))) process.exit(1);
const { code, report, seconds } = await runCampaign({
  name: 'tabs',
  test: 'apps/studio/src/storage/twoTabs.test.ts',
  count,
  seed,
});
console.log(JSON.stringify(report));
console.log(`${seconds} s`);
process.exit(code);
