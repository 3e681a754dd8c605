/**
 * The service worker: keeps exactly the files of one build and answers from them, so that the app opens with its server
 * stopped. `__FILES__` and `__VERSION__` are filled in by the build.
 */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Fetch extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const PREFIX = 'simalur-';
const CACHE = `${PREFIX}${__VERSION__}`;
const worker = self as unknown as EventTarget & {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
};

worker.addEventListener('install', (event) => {
  const files = __FILES__.map((file) => new Request(file, { cache: 'reload' }));
  (event as Extendable).waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)));
});

worker.addEventListener('activate', (event) => {
  (event as Extendable).waitUntil(removeOld());
});

worker.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetch;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  respondWith.call(event, answer(request));
});

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const wanted = request.mode === 'navigate' ? './index.html' : request;
  return (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(request);
}

async function removeOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}
