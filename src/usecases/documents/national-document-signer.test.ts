import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSigned } from '../../kernel/certificate/jws.ts';
import { signToken, tokenKeyOf } from '../certificates/signed-tokens.ts';
import { memoryDocumentSigner } from './document-signer.ts';
import { rotateNationalDocumentKey, withNationalTokens } from './national-document-signer.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

const usual = await memoryDocumentSigner({ slug: 'city', name: 'A city', notBefore: () => 0 });
const signer = (signs: boolean) => withNationalTokens(usual, folder, 'city', signs);
const issue = async (signs: boolean, number: string) =>
  await signToken(tokenKeyOf(await signer(signs).current()), { number });

test('without the national algorithms nothing is signed by them, and no key is made', async () => {
  const keys = await signer(false).published();
  expect(readSigned(await issue(false, '1'), keys)).toMatchObject({ claims: { number: '1' } });
  expect(keys.map(({ alg }) => alg)).toEqual(['ES256']);
  expect(await readdir(folder)).toEqual([]);
});

test('with them certificates are signed by SM2, by one key however many ask at once, and PDFs as before', async () => {
  const [one, two] = await Promise.all([issue(true, '1'), issue(true, '2')]);
  const keys = await signer(true).published();
  expect(keys.map(({ alg }) => alg)).toEqual(['SM2', 'ES256']);
  expect(readSigned(one, keys)).toMatchObject({ claims: { number: '1' }, kid: keys[0]?.kid });
  expect(readSigned(two, keys)).toMatchObject({ claims: { number: '2' }, kid: keys[0]?.kid });
  expect((await signer(true).current()).publicKey.alg).toBe('ES256');
});

test('a certificate holds after its key was changed, and after the national algorithms were given up', async () => {
  const before = await issue(true, 'before');
  const { publicKey } = await rotateNationalDocumentKey(folder, 'city');
  const after = await issue(true, 'after');
  for (const signs of [true, false]) {
    const keys = await signer(signs).published();
    expect(readSigned(before, keys)).toMatchObject({ claims: { number: 'before' } });
    expect(readSigned(after, keys)).toMatchObject({ kid: publicKey.kid });
  }
});

test('no token chooses the algorithm it is verified by', async () => {
  const keys = await signer(true).published();
  const [head, ...rest] = (await issue(true, '1')).split('.');
  const header = JSON.parse(Buffer.from(head ?? '', 'base64url').toString()) as { alg: string };
  for (const alg of ['ES256', 'none', 'HS256', undefined]) {
    const other = Buffer.from(JSON.stringify({ ...header, alg })).toString('base64url');
    expect(readSigned([other, ...rest].join('.'), keys)).toEqual({ refused: 'malformed' });
  }
  const key = keys.find(({ alg }) => alg === 'SM2');
  const asOther = keys.map((each) => (each === key ? { ...each, alg: 'ES256' } : each));
  expect(readSigned(await issue(true, '1'), asOther)).toEqual({ refused: 'malformed' });
});
