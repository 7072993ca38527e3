import workerUrl from './verify-worker.ts?worker&url';

/**
 * Keeps this page with all it needs, so that it opens and verifies without a network. True once it is kept; false
 * where the browser keeps nothing.
 */
export async function keepForOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  await navigator.serviceWorker.register(workerUrl, { scope: '/verify', type: 'module' });
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return false;
  const needed = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  const answer = new MessageChannel();
  const kept = new Promise<boolean>((done) => {
    answer.port1.onmessage = ({ data }) => done(data === true);
  });
  active.postMessage([...new Set(['/verify', '/.well-known/jwks.json', ...needed])], [answer.port2]);
  return await kept;
}
