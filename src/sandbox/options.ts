import { readFile } from 'node:fs/promises';
import type { JWK } from 'jose';
import type { Text } from '../kernel/text.ts';

/** One outside party that the sandbox plays. */
export type PlayedParty = {
  readonly id: string;
  /** Such as tax, bank or power-supply: which operations it performs. */
  readonly kind: string;
  readonly name: Text;
  /** Its private signing key, with `kid` and `alg`. */
  readonly key: JWK;
};

/** The witness that watches over the city's log in a demonstration. */
export type PlayedWitness = {
  /** Where the log is. */
  readonly log: string;
  readonly name: string;
  /** Its private signing key. */
  readonly key: JWK;
  /** Where it keeps what it has seen. */
  readonly folder: string;
};

export type SandboxOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Division code of the city whose messages are taken. */
  readonly city: string;
  /** Where answers go, and the public keys by which the city's messages are known. */
  readonly product: { readonly inbox: string; readonly keys: readonly JWK[] };
  readonly parties: readonly PlayedParty[];
  /** Absent where nobody plays one. */
  readonly witness?: PlayedWitness;
  /** Whoever holds it may tell the parties how to behave. */
  readonly controlToken: string;
  /** Where parties remember what they have received; null keeps it in memory only. */
  readonly folder: string | null;
  /** What to add to this machine's clock to get the city's, in milliseconds. */
  readonly clockOffsetMs?: number;
  /** The city's clock, in milliseconds since the epoch, where whoever started us tells the time; goes before the offset. */
  readonly clock?: () => number;
  /** How long a party takes to answer when it is prompt. */
  readonly promptness?: { readonly leastMs: number; readonly mostMs: number };
};

/** Reads the options that whoever starts the process has written. Throws with the member that is wrong. */
export async function readOptions(file: string): Promise<SandboxOptions> {
  const given = JSON.parse(await readFile(file, 'utf8')) as Partial<SandboxOptions>;
  const wrong = [
    ['host', typeof given.host === 'string'],
    ['port', Number.isInteger(given.port)],
    ['city', typeof given.city === 'string'],
    ['product', typeof given.product?.inbox === 'string' && Array.isArray(given.product.keys)],
    ['parties', Array.isArray(given.parties) && given.parties.length > 0],
    ['controlToken', typeof given.controlToken === 'string' && given.controlToken.length >= 16],
    ['folder', given.folder === null || typeof given.folder === 'string'],
  ].flatMap(([member, right]) => (right ? [] : [member]));
  if (wrong.length > 0) throw new Error(`sandbox options: ${wrong.join(', ')} missing or wrong`);
  return given as SandboxOptions;
}
