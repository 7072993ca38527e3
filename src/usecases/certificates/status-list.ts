import { createHeaderAndPayload, StatusList } from '@sd-jwt/jwt-status-list';
import { countStatuses, listStatuses } from '../../store/cases/certificates.ts';
import type { Dependencies } from '../dependencies.ts';
import { currentTokenKey, signToken } from './signed-tokens.ts';

/** So many certificates share one list: two bits each, 32 KiB before they are pressed together. */
const listLength = 131_072;

/** What a status of two bits means: VALID and INVALID of the standard, and one of our own (0x03). */
export const statusCodes = { valid: 0, revoked: 1, superseded: 3 } as const;

/** For so many seconds a list may be kept. */
export const statusListLife = 60;

/** Where a certificate's status stands. */
export function statusPlace(base: string, index: number): { readonly idx: number; readonly uri: string } {
  return {
    idx: index % listLength,
    uri: `${base}/api/certificate-status/${Math.floor(index / listLength)}`,
  };
}

/**
 * A status list as a signed token (IETF Token Status List): whoever verifies learns of the certificate what they ask
 * nobody about. Lists that do not exist yet are empty.
 */
export async function readStatusList(deps: Dependencies, base: string, list: number): Promise<string> {
  const { database } = deps;
  const from = list * listLength;
  const count = Math.min(listLength, Math.max(0, (await countStatuses(database, database.city)) - from));
  // Never shorter than so many, so that its length tells little.
  const places = new Array<number>(Math.max(1024, count)).fill(statusCodes.valid);
  for (const { index, revoked } of await listStatuses(database, database.city, {
    from,
    below: from + listLength,
  }))
    places[index - from] = revoked ? statusCodes.revoked : statusCodes.superseded;
  const issued = Math.floor(Date.parse(deps.now()) / 1000);
  const { header, payload } = createHeaderAndPayload(
    new StatusList(places, 2),
    {
      iss: base,
      sub: `${base}/api/certificate-status/${list}`,
      iat: issued,
      exp: issued + 86_400,
      ttl: statusListLife,
    },
    // Which algorithm it is, the key says that signs it.
    { alg: 'ES256', typ: 'statuslist+jwt' },
  );
  return await signToken(await currentTokenKey(deps), payload, header);
}
