// `npm test`: installs everything, finds a Chromium, runs every check and test, and closes with one line of counts.
// `npm test -- --only unit,lint` runs the named steps only.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { parseArgs } = await import('node:util');
const { ensureInstalled } = await import('./lib/install.mjs');
const { addTallies, closingLine } = await import('./lib/tally.mjs');

const { STEPS } = await import('./steps.mjs');

const chosen = chooseSteps();
/** @type {import('./lib/tally.mjs').Tally[]} */
const tallies = [];
if (await ensureInstalled('all')) {
  for (const step of chosen) tallies.push(await runStep(step));
} else {
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
}

const total = addTallies(tallies);
// Nothing may be written after the closing line, and exit code 0 takes at least one pass and no failure.
process.stdout.write(`\n${closingLine(total)}\n`, () =>
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1),
);

/** @param {import('./steps.mjs').Step} step */
async function runStep(step) {
  console.log(`\n== ${step.title}`);
  const begin = performance.now();
  let tally;
  try {
    tally = await step.run();
  } catch (error) {
    console.error(error);
    tally = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `-- ${step.title}: ${tally.failed === 0 ? 'ok' : 'FAILED'}, ${closingLine(tally)} (${seconds} s)`,
  );
  return tally;
}

function chooseSteps() {
  const names = STEPS.map(({ name }) => name);
  let asked = names;
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    if (values.only !== undefined) asked = values.only.split(',');
  } catch {
    asked = [];
  }
  if (asked.length === 0 || asked.some((name) => !names.includes(name))) {
    console.error(`npm test [-- --only NAME,NAME]   NAME: ${names.join(', ')}`);
    process.exit(2);
  }
  return STEPS.filter(({ name }) => asked.includes(name));
}
