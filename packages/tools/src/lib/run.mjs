// Runs a program to its end without a shell. The answer is an exit code: never 0 for a program that died or did
// not start, so that a crash cannot pass for a success.
import { spawn } from 'node:child_process';
import { ROOT } from './workspace.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to the environment
 * @property {'inherit' | 'stderr' | 'ignore'} [output] where its output goes; `stderr` keeps our stdout clean
 * @property {boolean} [shell] only for a Windows .cmd
 * @property {boolean} [stdin] give it our stdin
 */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, output = 'inherit', shell = false, stdin = false } = {}) {
  const out = output === 'stderr' ? 2 : output;
  const err = output === 'ignore' ? 'ignore' : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: [stdin ? 'inherit' : 'ignore', out, err],
      shell,
      windowsHide: true,
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);
