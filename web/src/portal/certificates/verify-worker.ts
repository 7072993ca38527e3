/**
 * Answers for the page that verifies certificates where there is no network, and for nothing else: its scope is
 * `/verify`. What is fetched with a network is fresh.
 */
const worker = self as unknown as Scope;
const cacheName = 'verify';

type Extendable = { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetching = Extendable & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type Told = Extendable & { readonly data: readonly string[]; readonly ports: readonly MessagePort[] };
type Scope = {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(type: 'message', act: (event: Told) => void): void;
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const kept = keep(event.data).then(
    () => true,
    () => false,
  );
  event.waitUntil(kept.then((whole) => event.ports[0]?.postMessage(whole)));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  const page = request.mode === 'navigate';
  if (!page && !pathname.startsWith('/assets/') && pathname !== '/.well-known/jwks.json') return;
  event.respondWith(
    fetch(request).catch(async (fault: unknown) => {
      const cache = await caches.open(cacheName);
      const found = await cache.match(page ? '/verify' : pathname);
      if (found === undefined) throw fault;
      return found;
    }),
  );
});

async function keep(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...paths]);
  const wanted = new Set(paths);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (!wanted.has(pathname)) await cache.delete(pathname);
  }
}

// A module of its own, so that its names are not the window's.
export {};
