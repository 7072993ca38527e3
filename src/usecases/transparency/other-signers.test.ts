import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSignedBy, signCheckpoint, verifies } from '../../kernel/log/checkpoint.ts';
import { isSignedNationally, signNationally } from '../../kernel/log/national.ts';
import { withNationalKey } from './national-signer.ts';
import { commandLogSigner, givenLogSigner } from './other-signers.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-signers-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program as an operator would write one before a module: here it holds the key itself. */
async function program(name: string, change: string = ''): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const jwk = JSON.stringify(privateKey.export({ format: 'jwk' }));
  const file = join(folder, name);
  await writeFile(
    file,
    `#!${process.execPath}
const { createPrivateKey, sign } = require('node:crypto');
const jwk = ${jwk};
${change}
if (process.argv[2] === 'public-key') console.log(Buffer.from(jwk.x, 'base64url').toString('base64'));
else {
  const message = require('node:fs').readFileSync(0);
  console.log(sign(null, message, createPrivateKey({ key: jwk, format: 'jwk' })).toString('base64'));
}
`,
  );
  await chmod(file, 0o755);
  return file;
}

const checkpoint = {
  origin: 'yingshang/411000/events',
  size: 3,
  root: new Uint8Array(32).fill(1),
  time: '2022-06-30T01:30:00.000Z',
};

test('a program elsewhere signs heads with a key that it never hands out', async () => {
  const key = await commandLogSigner(await program('module'), 'xuchang').current();
  const note = await signCheckpoint(checkpoint, key.publicKey, key.sign);
  expect(isSignedBy(note, { name: checkpoint.origin, kind: 'log', publicKey: key.publicKey })).toBe(true);
  expect(key.id).toMatch(/^log-xuchang\./);
});

test.each([
  ['fails', 'process.exit(3);'],
  ['says something else', "console.log('no key'); process.exit(0);"],
  ['says without end', "for (;;) require('node:fs').writeSync(1, 'A'.repeat(1000));"],
])('a program that %s signs nothing', async (what, change) => {
  const signer = commandLogSigner(await program(what.replaceAll(' ', '-'), change), 'xuchang');
  await expect(signer.current()).rejects.toMatchObject({ code: 'transparency.signer-failed' });
});

test('a signature that does not hold is not used', async () => {
  const change =
    "if (process.argv[2] === 'sign') { console.log(Buffer.alloc(64).toString('base64')); process.exit(0); }";
  const key = await commandLogSigner(await program('forger', change), 'xuchang').current();
  await expect(key.sign(Buffer.from('x'))).rejects.toMatchObject({ code: 'transparency.signer-failed' });
  const none = commandLogSigner(join(folder, 'nothing-here'), 'xuchang');
  await expect(none.current()).rejects.toMatchObject({ code: 'transparency.signer-failed' });
});

test('a key from the environment signs as one in a file does, and is the same at every start', async () => {
  const seed = randomBytes(32);
  const [key, again] = [
    await givenLogSigner(seed, 'xuchang').current(),
    await givenLogSigner(seed, 'xuchang').current(),
  ];
  expect(again.id).toBe(key.id);
  const message = Buffer.from('a head');
  expect(verifies(await key.sign(message), message, again.publicKey)).toBe(true);
});

test('with the national algorithms a head bears both signatures, by a key that is made once', async () => {
  const signer = withNationalKey(givenLogSigner(randomBytes(32), 'xuchang'), join(folder, 'keys'), 'xuchang');
  const [first, second] = await Promise.all([signer.current(), signer.current()]);
  expect(second.national?.publicKey).toEqual(first.national?.publicKey);
  const publicKey = first.national?.publicKey ?? new Uint8Array();
  const text = 'a head\n';
  const signed = await signNationally(text, {
    name: checkpoint.origin,
    publicKey,
    sign: first.national?.sign ?? (async () => new Uint8Array()),
  });
  expect(isSignedNationally({ text, signatures: [signed] }, { name: checkpoint.origin, publicKey })).toBe(
    true,
  );
});
