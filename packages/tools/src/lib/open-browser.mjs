// Opens an address in the user's browser where there is one. Never an error: the address is printed anyway.
import { spawn } from 'node:child_process';

/** @param {string} url */
export function openBrowser(url) {
  const { env, platform } = process;
  if (env['SIMALUR_NO_OPEN'] || env['CI']) return;
  const hasScreen = platform === 'win32' || platform === 'darwin' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!hasScreen) return;
  const [program, ...args] =
    platform === 'win32'
      ? // The empty text is the window title that `start` expects first.
        ['cmd', '/c', 'start', '""', url]
      : platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  const child = spawn(program, args, { stdio: 'ignore', detached: platform !== 'win32', windowsHide: true });
  child.on('error', () => {});
  child.unref();
}
