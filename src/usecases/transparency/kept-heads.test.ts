import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { noteText, signCheckpoint } from '../../kernel/log/checkpoint.ts';
import { printedHead } from '../bulletins/paper-sources.ts';
import { findKeptHeads } from './kept-heads.ts';

const secret = ed25519.utils.randomSecretKey();
const origin = 'yingshang/411000/events';

test('a head is found again in the paper of a bulletin, wherever its lines stand there', async () => {
  const head = { origin, size: 932, root: new Uint8Array(32).fill(7), time: '2022-06-01T00:30:03.913Z' };
  const publicKey = ed25519.getPublicKey(secret);
  const sign = async (message: Uint8Array) => ed25519.sign(message, secret);
  const signed = noteText(await signCheckpoint(head, publicKey, sign));
  const [before] = findKeptHeads(signed).heads;
  for (const moved of ['', '      ', '\f']) {
    const paper = ['日志头 events：共932条', ...printedHead(signed), '日志头 reads：共0条']
      .map((line) => `${moved}${line}`)
      .join('\n');
    expect(findKeptHeads(paper).heads).toEqual([before]);
    expect(findKeptHeads(paper.replaceAll('\n', '\r\n')).heads).toEqual([before]);
  }
});

test('one of before that was printed without its signature is none', () => {
  expect(findKeptHeads('日志头 events：共6条，71ffbc96fc90，签发于2022年6月1日').heads).toEqual([]);
});
