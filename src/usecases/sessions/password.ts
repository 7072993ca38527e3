import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** What Argon2id is to cost: memory in KiB. */
export type PasswordCost = {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
};

/** As OWASP recommends for sign-in: 19 MiB, two passes, one lane. */
export const recommendedCost: PasswordCost = { memory: 19_456, passes: 2, parallelism: 1 };
const tagLength = 32;

/** `argon2id$m=…,t=…,p=…$<salt>$<tag>`, the last two base64url. */
export async function hashPassword(password: string, cost = recommendedCost): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: password, nonce, tagLength, ...cost });
  return ['argon2id', written(cost), nonce.toString('base64url'), tag.toString('base64url')].join('$');
}

const written = ({ memory, passes, parallelism }: PasswordCost): string =>
  `m=${memory},t=${passes},p=${parallelism}`;

const nobody = (cost: PasswordCost): string =>
  [
    'argon2id',
    written(cost),
    Buffer.alloc(16).toString('base64url'),
    Buffer.alloc(tagLength).toString('base64url'),
  ].join('$');

/** Takes as long for an account that does not exist, so that names cannot be found out. */
export async function verifyPassword(
  password: string,
  hash: string | null,
  cost = recommendedCost,
): Promise<boolean> {
  const { paid, nonce, tag } = partsOf(hash ?? nobody(cost));
  const given = await derive('argon2id', { message: password, nonce, tagLength, ...paid });
  return given.length === tag.length && timingSafeEqual(given, tag) && hash !== null;
}

/** Whether a hash was made at another cost than passwords are hashed at now. */
export function isOutdated(hash: string, cost = recommendedCost): boolean {
  return hash.split('$')[1] !== written(cost);
}

function partsOf(hash: string): {
  readonly paid: PasswordCost;
  readonly nonce: Buffer;
  readonly tag: Buffer;
} {
  const parts = hash.split('$');
  const [salt = '', tag = ''] = parts.slice(-2);
  const said = /^m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})$/.exec(parts[1] ?? '');
  return {
    // The first hashes did not say what they cost: it was this.
    paid:
      said === null
        ? { memory: 19_456, passes: 2, parallelism: 1 }
        : { memory: Number(said[1]), passes: Number(said[2]), parallelism: Number(said[3]) },
    nonce: Buffer.from(salt, 'base64url'),
    tag: Buffer.from(tag, 'base64url'),
  };
}
