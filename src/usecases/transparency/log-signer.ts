import { createPrivateKey, sign as signWith } from 'node:crypto';
import { join } from 'node:path';
import { refuse } from '../../kernel/errors/index.ts';
import { logInstant } from '../../kernel/log/event-row.ts';
import { endorsementText, logOrigin } from '../../kernel/log/log-keys.ts';
import { insertLogKey, type LogKey, listLogKeys } from '../../store/transparency/heads.ts';
import type { Dependencies } from '../dependencies.ts';
import { ensureSigningKey } from '../exchange/key-files.ts';
import { generateSigningKey, type SigningKey } from '../exchange/keys.ts';
import { writeWholeFile } from '../exchange/whole-file.ts';
import { type HeadKey, keyIdOf, type LogSigner } from './head-key.ts';

/** The signer whose key lies in the folder of the installation's keys; it is made at first use. */
export function fileLogSigner(folder: string, citySlug: string): LogSigner {
  return { current: async () => headKeyOf(await ensureSigningKey(folder, fileName(citySlug))) };
}

const fileName = (citySlug: string): string => `log-${citySlug}`;

export function headKeyOf(key: SigningKey): HeadKey {
  const secret = createPrivateKey({ key, format: 'jwk' });
  return {
    id: key.kid,
    publicKey: new Uint8Array(Buffer.from(key.x ?? '', 'base64url')),
    sign: async (message) => new Uint8Array(signWith(null, message, secret)),
  };
}

/** The key that signs now, known to whoever asks for the keys. */
export async function currentKey(deps: Dependencies): Promise<HeadKey> {
  if (deps.logSigner === null) throw refuse('transparency.not-signing');
  const key = await deps.logSigner.current();
  const { database } = deps;
  const known = await listLogKeys(database, database.city);
  if (!known.some(({ id }) => id === key.id)) {
    await insertLogKey(database, database.city, {
      id: key.id,
      publicKey: Buffer.from(key.publicKey),
      since: sinceAfter(known, deps),
      endorsedBy: null,
      endorsement: null,
    });
  }
  return key;
}

/** Keys are listed in the order in which they came: a clock that was put back must not change it. */
function sinceAfter(known: readonly LogKey[], { now }: Dependencies): string {
  const last = known.at(-1);
  const next = last === undefined ? 0 : Date.parse(last.since) + 1;
  return logInstant(new Date(Math.max(Date.parse(now()), next)).toISOString());
}

/**
 * The key that signs now vouches for one that is to come, which its module or the environment will bring: witnesses
 * follow from the one to the other. Gives the id under which the next one will be known.
 */
export async function endorseNextKey(deps: Dependencies, publicKey: Uint8Array): Promise<string> {
  const before = await currentKey(deps);
  const id = keyIdOf(deps.city.profile.slug, publicKey);
  await insertEndorsed(deps, before, { id, publicKey });
  return id;
}

async function insertEndorsed(
  deps: Dependencies,
  before: HeadKey,
  { id, publicKey }: Pick<HeadKey, 'id' | 'publicKey'>,
): Promise<void> {
  const { database, city } = deps;
  const since = sinceAfter(await listLogKeys(database, database.city), deps);
  const word = endorsementText(logOrigin(city.profile.code), { publicKey, since });
  await insertLogKey(database, database.city, {
    id,
    publicKey: Buffer.from(publicKey),
    since,
    endorsedBy: before.id,
    endorsement: Buffer.from(await before.sign(word)),
  });
}

/**
 * Puts a new key in place of the old one, which vouches for it and is then gone: what it signed can be
 * verified for ever, but nothing more can be signed with it.
 */
export async function rotateKey(deps: Dependencies, folder: string): Promise<HeadKey> {
  const before = await currentKey(deps);
  const { slug } = deps.city.profile;
  const made = await generateSigningKey(fileName(slug));
  const after = headKeyOf(made);
  await insertEndorsed(deps, before, after);
  await writeWholeFile(join(folder, `${fileName(slug)}.json`), `${JSON.stringify(made, null, 2)}\n`);
  return after;
}
