import { createHash } from 'node:crypto';
import { SDJwtInstance } from '@sd-jwt/core';
import { getListFromStatusListJWT } from '@sd-jwt/jwt-status-list';
import { compactVerify, createLocalJWKSet, type JWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  disclosedFields,
  readPresentation,
  readPrintedCode,
  showOnly,
} from '../../src/kernel/certificate/index.ts';
import { companyForm, firstCity } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply, ended, readCase, register } from '../support/startup.ts';

/** A business licence in its holder's hand: shown in part, printed, checked, and no longer in force. */

const city = firstCity;
const product = await startProduct(city);
const { as, nobody } = product;
const holder = as(city.applicants[0]);

type Credential = {
  readonly certificate: { readonly id: string; readonly number: string; readonly identifier: string };
  readonly credential: string;
  readonly code: string;
  readonly fields: readonly { readonly key: string }[];
};

let whole: string;
let shown: Credential;
let keys: readonly (JWK & { readonly kid: string; readonly x: string; readonly y: string })[];

beforeAll(async () => {
  const receipt = await apply(holder, city.oneDay.region, companyForm(city, city.oneDay.region));
  whole = receipt.id;
  const registration = await register(product, receipt.id, city.oneDay);
  await ended(holder, receipt.id);
  const [issued] = (await readCase(holder, registration)).certificates;
  shown = await holder.get<Credential>(`/api/own-certificates/${issued?.id}/credential`);
  keys = (await nobody.get<{ readonly keys: typeof keys }>('/.well-known/jwks.json')).keys;
}, 120_000);

describe('RFC 9901: the holder shows what they choose', () => {
  test('another program finds the whole certificate good, and in it what was issued', async () => {
    const instance = new SDJwtInstance({
      verifier: async (data: string, signature: string) => {
        await compactVerify(`${data}.${signature}`, createLocalJWKSet({ keys: [...keys] }));
        return true;
      },
      hasher: (data: string | ArrayBuffer) =>
        new Uint8Array(createHash('sha256').update(String(data)).digest()),
      hashAlg: 'sha-256',
    });
    const { payload } = await instance.verify(shown.credential);
    expect(payload).toMatchObject({
      vct: 'urn:yingshang:certificate:business-licence',
      number: shown.certificate.number,
      identifier: shown.certificate.identifier,
      demonstration: true,
    });
  });

  test('of what is not shown nothing can be read', () => {
    const all = disclosedFields(shown.credential);
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['number', 'name', 'representative', 'address']));
    const part = showOnly(shown.credential, new Set(['name']));
    const read = readPresentation(part, keys);
    expect(read).toMatchObject({ claims: { name: all.name, identifier: shown.certificate.identifier } });
    expect(JSON.stringify(read)).not.toContain('representative');
    expect(part).not.toContain(
      Buffer.from(JSON.stringify(all.representative)).toString('base64url').slice(0, -2),
    );
  });

  test('a changed value, a field from another certificate and a key of somebody else are refused', () => {
    const [jwt = '', ...disclosures] = showOnly(shown.credential, new Set(['name'])).split('~');
    const forged = Buffer.from(JSON.stringify(['salt', 'name', '别的公司'])).toString('base64url');
    expect(readPresentation([jwt, forged, ''].join('~'), keys)).toEqual({ refused: 'disclosure-wrong' });
    const [head, body = '', signature] = jwt.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    const other = Buffer.from(JSON.stringify({ ...claims, identifier: 'x' })).toString('base64url');
    expect(readPresentation([`${head}.${other}.${signature}`, ...disclosures].join('~'), keys)).toEqual({
      refused: 'signature-wrong',
    });
    expect(readPresentation(shown.credential, [])).toEqual({ refused: 'key-unknown' });
  });
});

describe('the printed code', () => {
  test('says by itself what the certificate is, and does so in few bytes', () => {
    expect(shown.code.length).toBeLessThan(700);
    expect(readPrintedCode(shown.code, keys)).toMatchObject({
      code: { number: shown.certificate.number, type: 'business-licence', demonstration: true },
    });
  });

  test('a changed character is refused, wherever it is', () => {
    const [address = '', token = ''] = shown.code.split('#');
    for (let at = 0; at < token.length; at += 7) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = `${address}#${token.slice(0, at)}${other}${token.slice(at + 1)}`;
      // The last bits of a part may say nothing; the others must.
      if (Buffer.from(token, 'base64url').equals(Buffer.from(changed.split('#')[1] ?? '', 'base64url')))
        continue;
      expect(readPrintedCode(changed, keys), `at ${at}`).toHaveProperty('refused');
    }
  });
});

test('免证办: the parts that come after the licence ask nobody for it, and the papers are counted', async () => {
  const { children } = await readCase(holder, whole);
  const after = children.filter(({ service }) => service.code === 'startup.seals');
  expect(after).toHaveLength(1);
  for (const { id } of after) {
    const { materials } = await holder.get<{ readonly materials: readonly unknown[] }>(`/api/cases/${id}`);
    expect(materials).toEqual([
      {
        material: { zh: '营业执照', en: 'Business licence' },
        certificate: { code: 'business-licence', name: { zh: '营业执照', en: 'Business licence' } },
        number: shown.certificate.number,
        office: expect.anything(),
        issuedOn: city.morning.slice(0, 10),
      },
    ]);
  }
});

describe('on paper', () => {
  async function document(): Promise<Buffer> {
    const answer = await fetch(`${product.url}/api/own-certificates/${shown.certificate.id}/document`, {
      headers: { cookie: await cookieOf() },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    return Buffer.from(await answer.arrayBuffer());
  }
  const check = async (raw: Buffer) =>
    (
      await nobody.call<{ readonly result: string; readonly certificate: unknown }>(
        'POST',
        '/api/certificates/check',
        undefined,
        { raw, headers: { 'content-type': 'application/pdf' } },
      )
    ).body;

  test('the same certificate is the same file, and is found genuine and in force', async () => {
    const [one, other] = [await document(), await document()];
    expect(one.equals(other)).toBe(true);
    expect(await check(one)).toMatchObject({
      result: 'genuine',
      certificate: { state: 'valid', identifier: shown.certificate.identifier },
    });
  });

  test('what was changed in it, or put behind it, is found', async () => {
    const changed = await document();
    changed.writeUInt8(changed.readUInt8(changed.length - 40) ^ 1, changed.length - 40);
    expect(await check(changed)).toMatchObject({ result: 'altered', certificate: null });
    expect(await check(Buffer.concat([await document(), Buffer.from('%%EOF\n')]))).toMatchObject({
      result: 'altered',
    });
    expect(await check(Buffer.from('%PDF-1.7 nothing'))).toMatchObject({ result: 'unsigned' });
  });
});

test('IETF Token Status List: the list says that the certificate holds, and then that it does not', async () => {
  const token = async (): Promise<string> =>
    (await nobody.call<string>('GET', '/api/certificate-status/0')).body;
  const read = readPresentation(shown.credential, keys);
  const { status } = ('claims' in read ? read.claims : {}) as {
    readonly status: { readonly status_list: { readonly idx: number; readonly uri: string } };
  };
  expect(status.status_list.uri).toBe(`${product.url}/api/certificate-status/0`);
  const before = await token();
  const { protectedHeader } = await compactVerify(before, createLocalJWKSet({ keys: [...keys] }));
  expect(protectedHeader.typ).toBe('statuslist+jwt');
  expect(getListFromStatusListJWT(before).getStatus(status.status_list.idx)).toBe(0);
  await product.deps.database.pool.query('update certificate set revoked_at = now() where id = $1', [
    shown.certificate.id,
  ]);
  expect(getListFromStatusListJWT(await token()).getStatus(status.status_list.idx)).toBe(1);
  const refused = await holder.call('GET', `/api/own-certificates/${shown.certificate.id}/document`);
  expect(refused).toMatchObject({ status: 409, body: { code: 'certificate.not-in-force' } });
  const own = await holder.get<{ readonly items: readonly unknown[] }>('/api/own-certificates');
  expect(own.items).toMatchObject([{ state: 'revoked', number: shown.certificate.number }]);
});

async function cookieOf(): Promise<string> {
  const answer = await fetch(`${product.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'yingshang' },
    body: JSON.stringify({ username: city.applicants[0], password: city.password }),
  });
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}
