// Finds a Chromium for the browser tests, or gets one: the CHROMIUM variable, the system's, Debian's package
// (said before it is installed), Playwright's own. Each candidate is run once: a name on the path proves nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run, runNode } from './run.mjs';
import { binOf } from './workspace.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

/** @returns {Promise<string | undefined>} path of an executable */
export async function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (works(named)) return named;
    console.error(`CHROMIUM=${named} tidak dapat dijalankan. / CHROMIUM=${named} cannot be run.`);
    return undefined;
  }
  return systemChromium() ?? (await debianChromium()) ?? (await playwrightChromium()) ?? explain();
}

function systemChromium() {
  return [...onPath(), ...usualPlaces()].find((file) => existsSync(file) && works(file));
}

function onPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform !== 'win32') return [];
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ];
  return roots.flatMap((root) => programs.map((program) => path.join(root, ...program)));
}

async function debianChromium() {
  if (!isDebian() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(
    'Tidak ada Chromium: memasang paket Debian "chromium" dan "fonts-liberation" dengan apt-get…\n' +
      'No Chromium found: installing the Debian packages "chromium" and "fonts-liberation" with apt-get…',
  );
  // Another installation may be running; waiting beats failing.
  const apt = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...apt, 'update'], { env, output: 'ignore' });
  // A bare Debian has DejaVu alone, which is a fifth wider than what people's computers show: with Liberation, which has
  // the widths of Arial, the tests of the layout see what a person sees.
  const packages = ['chromium', 'fonts-liberation'];
  await run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages], {
    env,
    output: 'ignore',
  });
  return systemChromium();
}

function isDebian() {
  try {
    return /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function playwrightChromium() {
  console.log('Mengunduh Chromium milik Playwright… / Downloading the Chromium of Playwright…');
  await runNode(binOf('.', '@playwright/test', 'playwright'), ['install', 'chromium']);
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) && works(file) ? file : undefined;
}

function explain() {
  console.error(
    'Tidak ada Chromium dan tidak dapat dipasang. Pasang Chromium, Chrome, atau Edge, atau sebutkan letaknya:\n' +
      '  CHROMIUM=/letak/chromium npm test\n' +
      'There is no Chromium and none could be installed. Install Chromium, Chrome or Edge, or say where it is:\n' +
      '  CHROMIUM=/path/to/chromium npm test',
  );
  return undefined;
}

/** @param {string} file */
function works(file) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(file);
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
