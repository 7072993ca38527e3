import { commitmentOf, drawn } from '../../../../src/kernel/draw/index.ts';
import { keepHere, keptHere, placeOf } from '../../app/kept-here.ts';

/*
 * The secret of a draw is made up where the inspection is frozen and shown to whoever freezes it, to keep. The server
 * gets its digest first, so that nobody can choose another one later. This browser remembers it for that account alone,
 * and no longer than until it signs out.
 */

/** A new secret: 64 hexadecimal digits. */
export function newSecret(): string {
  return crypto.getRandomValues(new Uint8Array(32)).reduce(withByte, '');
}

export function keepSecret(account: string, inspection: string, secret: string): void {
  keepHere(place(account, inspection), { secret });
}

/** What this browser remembers of it for the account; empty where it was frozen elsewhere, or before signing out. */
export function secretHere(account: string, inspection: string): string {
  const kept = keptHere(place(account, inspection));
  return typeof kept === 'object' && kept !== null && 'secret' in kept && typeof kept.secret === 'string'
    ? kept.secret
    : '';
}

/** Has the browser keep it as a file, for whoever would else have to write it down. */
export function saveSecret(number: string, secret: string): void {
  const address = URL.createObjectURL(new Blob([`${number}\n${secret}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${number}.txt`;
  link.click();
  URL.revokeObjectURL(address);
}

function place(account: string, inspection: string): string {
  return placeOf(account, `inspection-secret-${inspection}`);
}

function withByte(text: string, byte: number): string {
  return text + byte.toString(16).padStart(2, '0');
}

export { commitmentOf, drawn };
