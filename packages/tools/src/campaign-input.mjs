// `npm run campaign:input -- N SEED`: N mutated project files and N/10 mutated share links through the one decoder.
// Prints the figures; exit code 0 only where nothing was uncaught, slow, polluted or without a place.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { countAndSeed, runCampaign } = await import('./lib/campaign.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');

const { count, seed } = countAndSeed('input', '100000');
if (!(await ensureInstalled('all'))) process.exit(1);
const { code, report, seconds } = await runCampaign({
  name: 'input',
  test: 'apps/studio/src/features/files/hostileInput.test.ts',
  count,
  seed,
});
console.log(JSON.stringify(report));
console.log(`${seconds} s`);
process.exit(code);
