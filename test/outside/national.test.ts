import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sm2, sm3 } from 'sm-crypto-v2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSigned, toBase64url } from '../../src/kernel/certificate/jws.ts';
import { sm2Signature, verifiesNationally } from '../../src/kernel/log/national.ts';
import { openBytes, sealBytes } from '../../src/usecases/personal-fields/envelope.ts';

/* The national algorithms, held against OpenSSL: what one signs the other verifies, and both hash alike. */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-sm2-'));
});
afterAll(() => rm(folder, { recursive: true }));

const openssl = (...parameters: readonly string[]): Buffer =>
  execFileSync('openssl', [...parameters], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
const identity = ['-pkeyopt', 'distid:1234567812345678'];
const message = Buffer.from('yingshang/411000/events\n3\nAAAA\ntime 2022-06-30T01:30:00.000Z\n');

/** A key of OpenSSL's making: its private number and its point, as we hold them. */
async function opensslKey(): Promise<{ readonly privateKey: Uint8Array; readonly publicKey: Uint8Array }> {
  openssl('genpkey', '-algorithm', 'SM2', '-out', 'key.pem');
  openssl('pkey', '-in', 'key.pem', '-pubout', '-out', 'public.pem');
  const text = openssl('pkey', '-in', 'key.pem', '-noout', '-text').toString();
  const hexOf = (name: string) =>
    (new RegExp(`${name}:\\n((?: +[0-9a-f:]+\\n)+)`).exec(text)?.[1] ?? '').replaceAll(/[^0-9a-f]/g, '');
  return {
    privateKey: Buffer.from(hexOf('priv').slice(-64), 'hex'),
    publicKey: Buffer.from(hexOf('pub'), 'hex'),
  };
}

test('OpenSSL verifies what we sign', async () => {
  const { privateKey, publicKey } = await opensslKey();
  expect(sm2.getPublicKeyFromPrivateKey(Buffer.from(privateKey).toString('hex'))).toBe(
    Buffer.from(publicKey).toString('hex'),
  );
  await writeFile(join(folder, 'message'), message);
  await writeFile(join(folder, 'signature'), sm2Signature(message, privateKey, publicKey));
  const verify = () =>
    openssl(
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      'public.pem',
      '-rawin',
      '-digest',
      'sm3',
      ...identity,
      '-in',
      'message',
      '-sigfile',
      'signature',
    );
  expect(verify().toString()).toMatch(/Verified Successfully/);
  await writeFile(join(folder, 'message'), Buffer.concat([message, Buffer.from('x')]));
  expect(verify).toThrow();
});

test('we verify what OpenSSL signs', async () => {
  const { publicKey } = await opensslKey();
  await writeFile(join(folder, 'message'), message);
  openssl(
    'pkeyutl',
    '-sign',
    '-inkey',
    'key.pem',
    '-rawin',
    '-digest',
    'sm3',
    ...identity,
    '-in',
    'message',
    '-out',
    'signature',
  );
  const signature = await readFile(join(folder, 'signature'));
  expect(verifiesNationally(signature, message, publicKey)).toBe(true);
  expect(verifiesNationally(signature, Buffer.concat([message, Buffer.from('x')]), publicKey)).toBe(false);
});

test('SM3 is the same with OpenSSL, with Node and with us (GB/T 32905 appendix A)', async () => {
  await writeFile(join(folder, 'abc'), 'abc');
  const known = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
  expect(openssl('dgst', '-sm3', '-r', 'abc').toString()).toMatch(new RegExp(`^${known}`));
  expect(createHash('sm3').update('abc').digest('hex')).toBe(known);
  expect(sm3('abc')).toBe(known);
});

test('a certificate that is signed by SM2 verifies in OpenSSL, and one that OpenSSL has signed with us', async () => {
  const { publicKey } = await opensslKey();
  const [x, y] = [publicKey.subarray(1, 33), publicKey.subarray(33)].map(toBase64url);
  const key = { kid: 'sm2', alg: 'SM2', x: x ?? '', y: y ?? '' };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg: 'SM2', kid: 'sm2' })}.${part({ number: '营业执照 1' })}`;
  await writeFile(join(folder, 'message'), input);
  const common = ['-rawin', '-digest', 'sm3', ...identity, '-in', 'message'];
  openssl('pkeyutl', '-sign', '-inkey', 'key.pem', ...common, '-out', 'signature');
  const raw = sm2RawOf(await readFile(join(folder, 'signature')));
  expect(readSigned(`${input}.${raw.toString('base64url')}`, [key])).toMatchObject({
    claims: { number: '营业执照 1' },
  });
  const other = `${input.split('.')[0]}.${part({ number: '营业执照 2' })}`;
  expect(readSigned(`${other}.${raw.toString('base64url')}`, [key])).toEqual({ refused: 'signature-wrong' });
});

/** r and s one after the other, of a signature in DER: two integers, each perhaps with a zero before it. */
function sm2RawOf(der: Buffer): Buffer {
  const length = der[3] ?? 0;
  const integers = [der.subarray(4, 4 + length), der.subarray(4 + length + 2)];
  return Buffer.concat(integers.map((each) => Buffer.concat([Buffer.alloc(32), each]).subarray(-32)));
}

test('what we seal by SM4 opens by the counter mode of OpenSSL, and nothing else than its key opens it', async () => {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
  const clear = Buffer.from('法定代表人 陈雨帆');
  const sealed = sealBytes(key, 'somebody', clear);
  expect(openBytes(key, 'somebody', sealed).equals(clear)).toBe(true);
  expect(() => openBytes(key, 'somebody else', sealed)).toThrow();
  expect(() => openBytes(Buffer.alloc(16), 'somebody', sealed)).toThrow();
  // The command has no mode with a tag. What such a mode encrypts is counter mode from the start's second block on
  // (NIST SP 800-38D §7.1).
  await writeFile(join(folder, 'sealed'), sealed.subarray(12, -16));
  const start = `${sealed.subarray(0, 12).toString('hex')}00000002`;
  const opened = openssl('enc', '-d', '-sm4-ctr', '-K', key.toString('hex'), '-iv', start, '-in', 'sealed');
  expect(opened.equals(clear)).toBe(true);
});
