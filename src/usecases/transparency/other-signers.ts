import { spawn } from 'node:child_process';
import { createPrivateKey, createPublicKey, sign as signWith } from 'node:crypto';
import { refuse } from '../../kernel/errors/index.ts';
import { verifies } from '../../kernel/log/checkpoint.ts';
import { type HeadKey, keyIdOf, type LogSigner } from './head-key.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410 §7). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The signer whose key stands in the environment: 32 bytes, as a secret store hands them to a container. */
export function givenLogSigner(seed: Uint8Array, citySlug: string): LogSigner {
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  const publicKey = new Uint8Array(Buffer.from(x, 'base64url'));
  const key: HeadKey = {
    id: keyIdOf(citySlug, publicKey),
    publicKey,
    sign: async (message) => new Uint8Array(signWith(null, message, secret)),
  };
  return { current: async () => key };
}

const patienceMs = 10_000;
const mostOutput = 4_096;

/**
 * The signer whose key never leaves where it is: a token or module, reached by a program of the operator's
 * (over PKCS #11, say). Called with `public-key` it prints the key, with `sign` it signs what it is given on
 * its input (Ed25519, RFC 8032); both in base64. What it signed is verified before it is used. A key that has
 * changed is taken up at the next head.
 */
export function commandLogSigner(program: string, citySlug: string): LogSigner {
  return {
    current: async () => {
      const publicKey = await answerOf(program, 'public-key');
      if (publicKey.length !== 32) throw refuse('transparency.signer-failed', { reason: 'public-key' });
      return {
        id: keyIdOf(citySlug, publicKey),
        publicKey,
        sign: async (message) => {
          const signature = await answerOf(program, 'sign', message);
          if (verifies(signature, message, publicKey)) return signature;
          throw refuse('transparency.signer-failed', { reason: 'sign' });
        },
      };
    },
  };
}

function answerOf(program: string, ask: 'public-key' | 'sign', input?: Uint8Array): Promise<Uint8Array> {
  const failed = (reason: string) => refuse('transparency.signer-failed', { reason });
  return new Promise((resolve, reject) => {
    // The program alone: no shell, and nothing of our own environment, where secrets may stand.
    const child = spawn(program, [ask], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
      timeout: patienceMs,
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.length > mostOutput) child.kill('SIGKILL');
    });
    child.on('error', ({ message }) => reject(failed(message)));
    child.on('close', (code, signal) => {
      if (code !== 0) reject(failed(`${ask}: ${code ?? signal}`));
      else resolve(new Uint8Array(Buffer.from(said.trim(), 'base64')));
    });
    // A program that does not read is judged by how it ends.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? new Uint8Array());
  });
}
