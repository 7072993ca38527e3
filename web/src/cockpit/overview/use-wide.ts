import { useSyncExternalStore } from 'react';

const wide = '(min-width: 180em)';

/** Whether the wall is twice as wide as a screen: then it shows everything beside one another. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
