import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';
import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../../store/database.ts';
import {
  addExchangeKey,
  type ExchangeKey,
  findExchangeKey,
  listExchangeKeys,
  revokeExchangeKey,
} from '../../store/exchange/keys.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PublicKey } from '../exchange/keys.ts';
import { operationBy } from '../operations/operations-log.ts';
import { DateTime, listOf, Named, orNull } from '../views/parts.ts';
import { type Consumer, consumerName, consumerOf, findConsumer } from './consumers.ts';

type Account = Extract<Principal, { kind: 'account' }>;

export const ConsumerKey = Type.Object({
  kid: Type.String(),
  consumer: Named,
  algorithm: Type.String(),
  addedAt: DateTime,
  addedBy: Type.String(),
  revokedAt: orNull(DateTime),
});
export const ConsumerKeyList = listOf(ConsumerKey);

/** Keys of one's own office or institution; administration and audit see everybody's. */
export async function listConsumerKeys(
  deps: Dependencies,
  principal: Account,
): Promise<Type.Static<typeof ConsumerKeyList>> {
  const all = principal.role === 'administrator' || principal.role === 'auditor';
  const own = all ? null : [consumerOf(deps.city, principal).id];
  const keys = await listExchangeKeys(deps.database, deps.database.city, own);
  return { items: keys.map((key) => viewKey(deps, key)) };
}

/**
 * Registers a public key under which a consumer asks. Its id is made of the consumer's and of the key's thumbprint
 * (RFC 7638). Refuses `sharing.key-unfit`, most of all whatever holds a private part.
 */
export async function registerConsumerKey(
  deps: Dependencies,
  principal: Account,
  given: { readonly consumer?: string; readonly key: JsonObject },
): Promise<Type.Static<typeof ConsumerKey>> {
  const consumer = theirs(deps, principal, given.consumer);
  const publicKey = await publicKeyOf(given.key as JWK);
  const kid = `${consumer.id}.${(await calculateJwkThumbprint(publicKey)).slice(0, 16)}`;
  const { database } = deps;
  const known = await findExchangeKey(database, database.city, kid);
  // One that was withdrawn may be in wrong hands: it never comes back.
  if (known !== null && known.revokedAt !== null)
    throw refuse('sharing.key-unfit', { reason: 'withdrawn before · 曾经收回' });
  const key = {
    kid,
    consumer: consumer.id,
    publicKey: { ...publicKey, kid } as JsonObject,
    addedAt: deps.now(),
    addedBy: principal.account,
    revokedAt: null,
  };
  const operation = operationBy(deps, principal, { type: 'consumer-key-added', kid, consumer: consumer.id });
  await addExchangeKey(database, database.city, key, operation);
  return viewKey(deps, known ?? key);
}

/** Nothing is answered under the key from now on. */
export async function revokeConsumerKey(
  deps: Dependencies,
  principal: Account,
  kid: string,
): Promise<Type.Static<typeof ConsumerKey>> {
  const { database } = deps;
  const key = await findExchangeKey(database, database.city, kid);
  if (key === null) throw refuse('sharing.key-unknown');
  theirs(deps, principal, key.consumer);
  const by = { at: deps.now(), account: principal.account };
  const body = { type: 'consumer-key-withdrawn', kid, consumer: key.consumer } as const;
  await revokeExchangeKey(database, database.city, kid, by, operationBy(deps, principal, body));
  cacheOf(database).delete(kid);
  const after = await findExchangeKey(database, database.city, kid);
  return viewKey(deps, after ?? key);
}

/** Whose it is to look after: an administrator's everybody's, others' their own. */
function theirs(deps: Dependencies, principal: Account, id: string | undefined): Consumer {
  if (principal.role !== 'administrator') {
    const own = consumerOf(deps.city, principal);
    if (id !== undefined && id !== own.id) throw refuse('access.not-permitted');
    return own;
  }
  const consumer = findConsumer(deps.city, id ?? '');
  if (consumer === null) throw refuse('sharing.consumer-unknown', { consumer: id ?? '' });
  return consumer;
}

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

async function publicKeyOf(jwk: JWK): Promise<JWK & { readonly alg: string }> {
  const secret = privateMembers.find((member) => member in jwk);
  if (secret !== undefined) throw refuse('sharing.key-unfit', { reason: `“${secret}”` });
  const { kty, crv, x, y } = jwk;
  const alg = kty === 'OKP' && crv === 'Ed25519' ? 'EdDSA' : kty === 'EC' && crv === 'P-256' ? 'ES256' : null;
  if (alg === null)
    throw refuse('sharing.key-unfit', { reason: `${kty ?? ''} ${crv ?? ''}`.trim() || 'kty' });
  const key: JWK & { alg: string } = {
    kty,
    crv,
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    alg,
    use: 'sig',
  };
  try {
    await importJWK(key, alg);
  } catch {
    throw refuse('sharing.key-unfit', { reason: 'x, y' });
  }
  return key;
}

type Remembered = { readonly owner: string; readonly key: PublicKey; readonly until: number };

/** Another process that withdraws a key is obeyed within this time; this one at once. */
const rememberedMs = 1_000;
const mostRemembered = 1_000;
const remembered = new WeakMap<Database, Map<string, Remembered>>();

/** Whose key it is and what it verifies; null for one that is not registered, or not any more. */
export async function findConsumerKey(
  { database }: Dependencies,
  kid: string,
): Promise<{ readonly owner: string; readonly key: PublicKey } | null> {
  const cache = cacheOf(database);
  const known = cache.get(kid);
  if (known !== undefined && known.until > performance.now()) return known;
  const found = await findExchangeKey(database, database.city, kid);
  if (found === null || found.revokedAt !== null) return null;
  const entry = {
    owner: found.consumer,
    key: found.publicKey as unknown as PublicKey,
    until: performance.now() + rememberedMs,
  };
  if (cache.size >= mostRemembered) cache.clear();
  cache.set(kid, entry);
  return entry;
}

function cacheOf(database: Database): Map<string, Remembered> {
  const known = remembered.get(database) ?? new Map<string, Remembered>();
  remembered.set(database, known);
  return known;
}

function viewKey(deps: Dependencies, key: ExchangeKey): Type.Static<typeof ConsumerKey> {
  const { zone } = deps.time;
  return {
    kid: key.kid,
    consumer: { id: key.consumer, name: consumerName(deps.city, key.consumer) },
    algorithm: String(key.publicKey.alg),
    addedAt: inCityTime(zone, key.addedAt),
    addedBy: key.addedBy,
    revokedAt: key.revokedAt === null ? null : inCityTime(zone, key.revokedAt),
  };
}
