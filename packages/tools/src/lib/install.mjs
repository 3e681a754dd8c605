// Installs dependencies from the lockfile with pnpm, through npx: a fresh machine has no pnpm, and corepack fails
// on signature checks. Skipped when what is there was installed for exactly these files on this kind of machine.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { run, runNode } from './run.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';
import { fromRoot, workspacePackages } from './workspace.mjs';

/**
 * `app` is what the studio and the command line need; `all` adds the tools that only development and tests need.
 * @typedef {'app' | 'all'} InstallScope
 */

// --prod: pnpm installs the root's own dependencies whatever the filter says, and those are the test tools.
const APP = ['--prod', '--filter', '@simalur/studio...', '--filter', '@simalur/cli...'];

/** A file that only an install of this scope puts there: a stamp alone does not prove that the files still exist. */
const WITNESS = {
  app: ['apps', 'studio', 'node_modules', 'vite', 'package.json'],
  all: ['packages', 'tools', 'node_modules', '@biomejs', 'biome', 'package.json'],
};

/**
 * @param {InstallScope} asked
 * @param {{ output?: 'inherit' | 'stderr' }} [options]
 * @returns {Promise<boolean>} whether the dependencies are there
 */
export async function ensureInstalled(asked, { output = 'inherit' } = {}) {
  const wanted = installFingerprint();
  if (isInstalled(asked, wanted)) return true;
  // Who has the tools keeps them: an install of the app alone would take them away.
  const scope = hasWitness('all') ? 'all' : asked;

  console.error(
    scope === 'app'
      ? 'Memasang yang diperlukan aplikasi (sekali saja, perlu internet)… / Installing what the app needs (once)…'
      : 'Memasang aplikasi dan alat uji… / Installing the app and the test tools…',
  );
  removeStamp('install');
  const code = await pnpm(
    [...(scope === 'app' ? APP : []), 'install', '--frozen-lockfile', '--prefer-offline'],
    output,
  );
  if (code !== 0) {
    console.error(
      '\nPemasangan gagal. Periksa sambungan internet (hanya diperlukan kali ini), lalu coba lagi.\n' +
        'The installation failed. Check the internet connection (needed only this once) and try again.',
    );
    return false;
  }
  writeStamp('install', `${scope} ${wanted}`);
  return true;
}

/** @param {InstallScope} scope @param {string} wanted */
function isInstalled(scope, wanted) {
  const [stampScope, stampFingerprint] = readStamp('install').split(' ');
  const covers = stampScope === 'all' || stampScope === scope;
  return covers && stampFingerprint === wanted && hasWitness(scope);
}

/** @param {InstallScope} scope */
const hasWitness = (scope) => existsSync(fromRoot(...WITNESS[scope]));

function installFingerprint() {
  const manifests = workspacePackages().map((folder) => `${folder}/package.json`);
  const files = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]);
  // Some dependencies are native programs: a folder carried to another kind of machine must install anew.
  return `${process.platform}-${process.arch}-${files}`;
}

/**
 * @param {string[]} args
 * @param {'inherit' | 'stderr'} output
 */
function pnpm(args, output) {
  const { packageManager } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  // --prefer-offline: without it a machine that lost its network waits over a minute for the registry first.
  const npx = ['-y', '--prefer-offline', packageManager, ...args];
  // CI=1: pnpm must never stop to ask; nobody is there to answer.
  const options = /** @type {const} */ ({ output, env: { CI: '1' } });
  const script = npxScript();
  if (script) return runNode(script, npx, options);
  return run(process.platform === 'win32' ? 'npx.cmd' : 'npx', npx, {
    ...options,
    shell: process.platform === 'win32',
  });
}

/** npx as a script of the npm that runs us or that came with Node: spares the shell that a Windows .cmd needs. */
function npxScript() {
  const npm = process.env['npm_execpath'];
  const candidates = [
    ...(npm && path.basename(npm) === 'npm-cli.js' ? [path.join(path.dirname(npm), 'npx-cli.js')] : []),
    path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npx-cli.js'),
  ];
  return candidates.find((file) => existsSync(file));
}
