import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { clientScopes } from '../../kernel/access/client-scopes.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { findAccountByUsername, listAccountNames } from '../../store/people/accounts.ts';
import { insertApiClient, listApiClients, revokeApiClient } from '../../store/people/api-clients.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { operationBy } from '../operations/operations-log.ts';
import { DateTime, listOf, Named, orNull } from '../views/parts.ts';
import { mustBeConfirmed } from './confirmed.ts';
import type { SignedIn } from './find-signed-in.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import { newToken } from './token.ts';

export const ApiClientView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  account: Named,
  scopes: Type.Array(Type.String()),
  createdAt: DateTime,
  revokedAt: orNull(DateTime),
});
export const ApiClientList = listOf(ApiClientView);
export const NewApiClient = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    account: Type.String({
      minLength: 1,
      maxLength: 64,
      description:
        '程序为谁办事（用户名）；它至多能做此人能做的。For whom it asks (user name): it can do no more than they',
    }),
    scopes: Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: clientScopes.length }),
  },
  { additionalProperties: false },
);
export const RegisteredApiClient = Type.Object({
  id: Type.String(),
  secret: Type.String({ description: '密钥，只显示这一次。The secret, shown this once' }),
});

const shown = 500;

/** What is kept of a client's secret. It has 256 random bits, so that a plain digest is enough. */
export function secretDigest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Registers a program that may ask for somebody, within scopes (OAuth 2 client credentials). */
export async function registerApiClient(
  deps: Dependencies,
  signedIn: SignedIn,
  { name, account: username, scopes }: Type.Static<typeof NewApiClient>,
): Promise<Type.Static<typeof RegisteredApiClient>> {
  mustBeConfirmed(deps, signedIn);
  const unknown = scopes.find((scope) => !clientScopes.includes(scope));
  if (unknown !== undefined) throw refuse('client.scope-unknown', { scope: unknown });
  const { database } = deps;
  const account = await findAccountByUsername(database, database.city, username);
  if (account === null || account.disabledAt !== null) throw refuse('session.account-unknown');
  const id = deps.newId();
  const secret = newToken(deps.randomBytes);
  const within = [...new Set(scopes)];
  await insertApiClient(
    database,
    database.city,
    {
      id,
      name,
      account: account.id,
      secretDigest: secretDigest(secret),
      scopes: within,
      createdBy: signedIn.principal.account,
      createdAt: deps.now(),
      revokedAt: null,
    },
    operationBy(deps, signedIn.principal, {
      type: 'program-added',
      program: id,
      account: account.id,
      scopes: within,
    }),
  );
  return { id, secret };
}

/** Every program there is or was, the newest first. */
export async function viewApiClients(deps: Dependencies): Promise<Type.Static<typeof ApiClientList>> {
  const { database, time } = deps;
  const clients = await listApiClients(database, database.city, shown);
  const names = await listAccountNames(database, database.city, [
    ...new Set(clients.map(({ account }) => account)),
  ]);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return {
    items: clients.map(({ id, name, account, scopes, createdAt, revokedAt }) => ({
      id,
      name,
      account: { id: account, name: nameOf.get(account) ?? { zh: account, en: account } },
      scopes: [...scopes],
      createdAt: inCityTime(time.zone, createdAt),
      revokedAt: revokedAt === null ? null : inCityTime(time.zone, revokedAt),
    })),
  };
}

/** From now on nothing is done for whoever comes with its tokens, and it gets no new ones. */
export async function revokeClient(deps: Dependencies, { principal }: SignedIn, id: string): Promise<void> {
  const { database } = deps;
  const operation = operationBy(deps, principal, { type: 'program-withdrawn', program: id });
  const revoked = await revokeApiClient(database, database.city, id, operation);
  forgetSignIns(database);
  if (!revoked) throw refuse('client.unknown');
}
