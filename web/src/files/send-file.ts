import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { kindOfName } from '../../../src/kernel/file/index.ts';
import { Problem } from '../api/problem.ts';
import { request } from '../api/request.ts';
import type { Schemas } from '../api/types.ts';

export type Upload = Schemas['UploadView'];
/** What a file is sent for. */
export type FilePlace = { readonly draft: string } | { readonly case: string };

/** How far sending has come. */
export type Stage =
  | { readonly stage: 'reading' }
  | { readonly stage: 'sending'; readonly share: number }
  | { readonly stage: 'waiting'; readonly share: number }
  | { readonly stage: 'checking' };

/** Between two tries at a server that was not reached. */
const restMs = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Sends a file in pieces, and goes on where it broke off: whatever has arrived is not sent again, also by another
 * page, another day. A lost connection is waited for; a refusal is thrown.
 */
export async function sendFile(
  place: FilePlace,
  file: File,
  { tell, signal }: { readonly tell: (stage: Stage) => void; readonly signal: AbortSignal },
): Promise<Upload> {
  tell({ stage: 'reading' });
  const hash = await hashOf(file, signal);
  let share = 0;
  const patiently = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await ask();
      } catch (error) {
        const lost = error instanceof Problem && (error.status === 0 || error.status === 503);
        if (!lost || signal.aborted) throw error;
        tell({ stage: 'waiting', share });
        await untilBack(restMs[Math.min(tries, restMs.length - 1)] ?? 0, signal);
      }
    }
  };
  const body = {
    for: place,
    name: file.name,
    // Browsers do not know every kind by itself; what it is, its bytes will say.
    type: kindOfName(file.name)?.type ?? file.type,
    size: file.size,
    hash,
  };
  const begun = await patiently(() => request('POST', '/api/files', { body, signal }));
  if (begun.ready) return begun;
  const { id, chunkSize } = begun;
  const pieces = Math.ceil(file.size / chunkSize);
  const here = new Set(begun.received);
  for (let n = 0; n < pieces; n += 1) {
    share = n / pieces;
    tell({ stage: 'sending', share });
    if (here.has(n)) continue;
    const piece = file.slice(n * chunkSize, (n + 1) * chunkSize, 'application/octet-stream');
    await patiently(() =>
      request('PUT', '/api/files/{id}/chunks/{n}', { path: { id, n }, body: piece, signal }),
    );
  }
  tell({ stage: 'checking' });
  return await patiently(() => request('POST', '/api/files/{id}/finish', { path: { id }, signal }));
}

/** SHA-256 a slice at a time, so that a large file neither fills the memory nor stops the page. */
async function hashOf(file: File, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  const slice = 1024 * 1024;
  for (let at = 0; at < file.size; at += slice) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}

/** Until the browser is connected again, or for a while. */
async function untilBack(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
  signal.throwIfAborted();
}
