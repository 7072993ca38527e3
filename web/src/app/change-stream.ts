/** What the server's stream tells of; never what it was. */
export type Change = 'work-changed' | 'case-changed' | 'notices-changed';

const changes: readonly Change[] = ['work-changed', 'case-changed', 'notices-changed'];
const listeners = new Set<(change: Change) => void>();
let stream: EventSource | null = null;

/**
 * Hears that something has moved, until the returned function is called. All of a window shares one
 * connection, since a browser opens few to one server; a window that nobody looks at has none, and asks anew
 * when it is looked at again.
 */
export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', follow);
    open();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', follow);
    close();
  };
}

function follow(): void {
  if (document.visibilityState === 'hidden') close();
  else if (stream === null) {
    open();
    for (const change of changes) tell(change);
  }
}

function open(): void {
  stream = new EventSource('/api/stream');
  for (const change of changes) stream.addEventListener(change, () => tell(change));
}

function close(): void {
  stream?.close();
  stream = null;
}

function tell(change: Change): void {
  for (const listener of listeners) listener(change);
}
