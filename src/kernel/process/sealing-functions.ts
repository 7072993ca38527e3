import { drawn, isCommitted } from '../draw/index.ts';
import { type LanguageFunctions, plainJson } from '../expression/language.ts';
import type { Json, JsonObject } from '../json.ts';
import { canonicalHash } from '../log/canonical.ts';
import {
  fingerprintOf,
  fittingShares,
  isSound,
  type OpeningKey,
  open,
  openingKeyOf,
  type Purpose,
  type Sealed,
  type Shares,
} from '../sealing/index.ts';
import { hasWholeCharacters } from '../text.ts';

/*
 * What expressions can say of sealings and draws. All of it is decided on the server too, so that nobody's
 * word is taken for what a sealed document says. Values come from whoever sent them: what has not the
 * shape of a key, a sealing or a share is one that does not fit.
 */

/** A delivered sealing as the tender keeps it: whose it is, and under which number. */
type Delivery = { readonly number: string; readonly party: string; readonly sealed: Sealed };

export const sealingFunctions: LanguageFunctions = {
  'digest(dyn): string': (value: unknown) => canonicalHash(plainJson(value)),

  /** Of `{holder: {publicKey}}` and how many open: `key`, its `fingerprint`, and whether it is `sound`. */
  'openingKey(map, int): map': (parts: unknown, needs: bigint) => {
    const key = openingKeyOf(collected(parts, 'publicKey'), Number(needs));
    return { key, fingerprint: fingerprintOf(key), sound: isSound(key) };
  },

  /** Have so many holders given their shares of every one of these deliveries that all can be opened? */
  'openable(map, string, list, map): bool': (
    rawKey: unknown,
    tender: string,
    deliveries: unknown,
    parts: unknown,
  ) => {
    const key = openingKey(rawKey);
    const given = sharesOf(parts);
    return deliveriesOf(deliveries).every(
      (each) =>
        fittingShares(key, purposeOf(tender, each), each.sealed, given.get(each.number) ?? {}).points
          .length >= key.needs,
    );
  },

  /**
   * What these deliveries say, opened with the holders' shares (`{holder: {shares: [{number, share}]}}`):
   * `opened` and `closed` (with the reason), who gave a `wrong` share of what, and the `chance` that lay
   * in the opened ones.
   */
  'unsealed(map, string, list, map): map': (
    rawKey: unknown,
    tender: string,
    deliveries: unknown,
    parts: unknown,
  ) => unsealed(openingKey(rawKey), tender, deliveriesOf(deliveries), sharesOf(parts)),

  'isCommitted(string, string): bool': isCommitted,
  /** A pool in the order drawn by a revealed secret and by chance. */
  'drawn(list, string, string): list': (pool: unknown, secret: string, chance: string) =>
    drawn(texts(plainJson(pool)), secret, chance),
  'first(list, int): list': (list: readonly unknown[], count: bigint) => list.slice(0, Number(count)),
};

function unsealed(
  key: OpeningKey,
  tender: string,
  deliveries: readonly Delivery[],
  given: ReadonlyMap<string, Shares>,
): JsonObject {
  const opened: JsonObject[] = [];
  const closed: JsonObject[] = [];
  const wrong: JsonObject[] = [];
  const chances: string[] = [];
  for (const { number, party, sealed } of deliveries.toSorted((a, b) => (a.number < b.number ? -1 : 1))) {
    const shares = given.get(number) ?? {};
    const result = open(key, purposeOf(tender, { party }), sealed, shares);
    wrong.push(...result.wrong.map((holder) => ({ number, holder })));
    if (!result.opened) {
      closed.push({ number, party, why: result.why });
      continue;
    }
    chances.push(result.chance);
    const content = parsed(result.content);
    if (content === null) closed.push({ number, party, why: 'unsound' });
    else opened.push({ number, party, content });
  }
  return { opened, closed, wrong, chance: canonicalHash(chances) };
}

function purposeOf(tender: string, { party }: Pick<Delivery, 'party'>): Purpose {
  return { tender, bidder: party };
}

function openingKey(raw: unknown): OpeningKey {
  const { needs, holders } = objectOf(plainJson(raw));
  return {
    scheme: 'sealed-1',
    needs: typeof needs === 'number' ? needs : Number.POSITIVE_INFINITY,
    holders: objects(holders).map(({ holder, key }) => ({ holder: textOf(holder), key: textOf(key) })),
  };
}

function deliveriesOf(raw: unknown): readonly Delivery[] {
  return objects(plainJson(raw)).map(({ number, party, sealed }) => {
    const { key, content, shares } = objectOf(sealed);
    return {
      number: textOf(number),
      party: textOf(party),
      sealed: {
        scheme: 'sealed-1',
        key: textOf(key),
        content: textOf(content),
        shares: objects(shares).map((share) => ({
          holder: textOf(share.holder),
          sealed: textOf(share.sealed),
          commitment: textOf(share.commitment),
        })),
      },
    };
  });
}

/** By the number of the delivery: what each holder gave of it. */
function sharesOf(parts: unknown): ReadonlyMap<string, Shares> {
  const byNumber = new Map<string, Record<string, string>>();
  for (const [holder, part] of Object.entries(objectOf(plainJson(parts)))) {
    for (const { number, share } of objects(objectOf(part).shares)) {
      const shares = byNumber.get(textOf(number)) ?? {};
      shares[holder] = textOf(share);
      byNumber.set(textOf(number), shares);
    }
  }
  return byNumber;
}

function collected(parts: unknown, field: string): Readonly<Record<string, string>> {
  const entries = Object.entries(objectOf(plainJson(parts))).flatMap(([who, part]) => {
    const value = objectOf(part)[field];
    return typeof value === 'string' ? [[who, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What a sealing said, unless nothing could keep it: one bidder's nonsense must not stop the opening. */
function parsed(text: string): JsonObject | null {
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) && isKeepable(value, mostLevels) ? value : null;
  } catch {
    return null;
  }
}

/** No bid is nested deeper than a form may be. */
const mostLevels = 10;

/** PostgreSQL stores no NUL; half a surrogate pair or an endless number has no canonical form. */
function isKeepable(value: Json, levels: number): boolean {
  if (typeof value === 'string') return hasWholeCharacters(value) && !value.includes('\0');
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return (
    levels > 0 &&
    Object.entries(value).every(([key, part]) => isKeepable(key, 0) && isKeepable(part, levels - 1))
  );
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function texts(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

/** A text, or an empty one for what is none. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
