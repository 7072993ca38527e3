import { useSyncExternalStore } from 'react';

const phone = '(max-width: 37.5em)';

/** Whether the window is as narrow as a phone's: then a picture gives its width to what it shows. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(phone).matches);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(phone);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
