import { commitmentOf, drawn } from '../../../../src/kernel/draw/index.ts';

/*
 * The secret of a draw is made up where the inspection is frozen and stays there until it is shown. The server gets
 * its digest first, so that nobody can choose another one later.
 */

const keyOf = (inspection: string): string => `inspection-secret ${inspection}`;

/** The secret of this inspection, made up the first time it is asked for, with its digest. */
export function keptSecret(inspection: string): { readonly secret: string; readonly commitment: string } {
  const known = localStorage.getItem(keyOf(inspection));
  const secret = known ?? crypto.getRandomValues(new Uint8Array(32)).reduce(withByte, '');
  if (known === null) localStorage.setItem(keyOf(inspection), secret);
  return { secret, commitment: commitmentOf(secret) };
}

/** What this browser keeps of it; empty where it was frozen elsewhere. */
export function secretHere(inspection: string): string {
  return localStorage.getItem(keyOf(inspection)) ?? '';
}

function withByte(text: string, byte: number): string {
  return text + byte.toString(16).padStart(2, '0');
}

export { commitmentOf, drawn };
