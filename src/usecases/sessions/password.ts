import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** Argon2id as OWASP recommends for sign-in: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** `argon2id$<salt>$<tag>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: password, nonce, ...cost });
  return ['argon2id', nonce.toString('base64url'), tag.toString('base64url')].join('$');
}

const nobody = `argon2id$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`;

/** Takes as long for an account that does not exist, so that names cannot be found out. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, salt = '', tag = ''] = (hash ?? nobody).split('$');
  const wanted = Buffer.from(tag, 'base64url');
  const given = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(salt, 'base64url'),
    ...cost,
  });
  return given.length === wanted.length && timingSafeEqual(given, wanted) && hash !== null;
}
