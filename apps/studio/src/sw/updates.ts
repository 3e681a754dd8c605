/**
 * Registers the service worker of the served build. A new version waits until the person asks for it; a page is
 * never loaded again by itself, and not while something is being saved or simulated.
 */
import { create } from 'zustand';
import { runState } from '../run/controller.ts';
import { isSafe, saveEverything } from '../storage/session.ts';

export const useUpdate = create<{ readonly ready: boolean }>(() => ({ ready: false }));

let waiting: ServiceWorker | undefined;
const CHECK_MS = 3_600_000;

/** Call once. Does nothing where there is none: in the single file, in development, on plain http. */
export function startUpdates(): void {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return;
  if (!('serviceWorker' in navigator)) return;
  void register().catch(() => {
    // Refused by the browser: the app works as long as its server does.
  });
}

export function canUpdate(): boolean {
  return isSafe() && !runState().busy;
}

/** Saves, lets the new version take over and loads the page again; does nothing where that could lose work. */
export async function takeUpdate(): Promise<void> {
  await saveEverything();
  if (!canUpdate() || !waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over');
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('./sw.js');
  const watch = (worker: ServiceWorker | null): void => {
    const offer = () => {
      // Without a controller this is the first installation, not an update.
      if (worker?.state !== 'installed' || !navigator.serviceWorker.controller) return;
      waiting = worker;
      useUpdate.setState({ ready: true });
    };
    worker?.addEventListener('statechange', offer);
    offer();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  // Offline there is nothing newer.
  const check = () => void registration.update().catch(() => {});
  check();
  setInterval(check, CHECK_MS);
}
