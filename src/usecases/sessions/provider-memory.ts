import { createHash } from 'node:crypto';
import type { JsonObject } from '../../kernel/json.ts';
import { findApiClient } from '../../store/people/api-clients.ts';
import {
  consumeProviderRecord,
  deleteProviderGrant,
  deleteProviderRecord,
  findProviderRecord,
  saveProviderRecord,
} from '../../store/people/provider-records.ts';
import type { Dependencies } from '../dependencies.ts';

/** What an OpenID provider keeps and finds again; the methods are those that oidc-provider asks of an adapter. */
export type ProviderMemory = {
  readonly upsert: (id: string, payload: object, expiresIn?: number) => Promise<void>;
  readonly find: (id: string) => Promise<JsonObject | undefined>;
  readonly findByUid: (uid: string) => Promise<JsonObject | undefined>;
  readonly findByUserCode: () => Promise<undefined>;
  readonly consume: (id: string) => Promise<void>;
  readonly destroy: (id: string) => Promise<void>;
  readonly revokeByGrantId: (grantId: string) => Promise<void>;
};

const digestOf = (id: string): Buffer => createHash('sha256').update(id).digest();

/** In the database, each thing under the digest of its id: whoever reads it has no token and no code by that. */
export function providerMemory(deps: Dependencies, model: string): ProviderMemory {
  const { database, wall } = deps;
  const { city } = database;
  const now = () => new Date(wall()).toISOString();
  return {
    upsert: async (id, payload, expiresIn) => {
      const { jti: _id, ...rest } = payload as JsonObject;
      await saveProviderRecord(database, city, {
        model,
        digest: digestOf(id),
        payload: rest,
        grantId: typeof rest.grantId === 'string' ? rest.grantId : null,
        uid: model === 'Session' && typeof rest.uid === 'string' ? rest.uid : null,
        expiresAt: expiresIn === undefined ? null : new Date(wall() + expiresIn * 1_000).toISOString(),
      });
    },
    find: async (id) => {
      if (model === 'Client') return await clientOf(deps, id);
      const found = await findProviderRecord(database, city, model, { digest: digestOf(id) }, now());
      return found === null ? undefined : { ...found, jti: id };
    },
    findByUid: async (uid) => (await findProviderRecord(database, city, model, { uid }, now())) ?? undefined,
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const first = await consumeProviderRecord(
        database,
        city,
        model,
        digestOf(id),
        Math.floor(wall() / 1_000),
      );
      if (!first) throw new Error('a code was used twice at the same moment');
    },
    destroy: (id) => deleteProviderRecord(database, city, model, digestOf(id)),
    revokeByGrantId: (grantId) => deleteProviderGrant(database, city, grantId),
  };
}

/** A program that was registered, as the provider knows clients; its secret is a digest, and compared as one. */
async function clientOf({ database }: Dependencies, id: string): Promise<JsonObject | undefined> {
  const client = await findApiClient(database, database.city, id);
  if (client === null) return undefined;
  return {
    client_id: client.id,
    client_name: client.name,
    client_secret: client.secretDigest,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: client.scopes.join(' '),
    token_endpoint_auth_method: 'client_secret_basic',
  };
}
