import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfContent, type SignedContent } from './content.ts';
import { afterSaying, type Round } from './round.ts';

const hash = 'a'.repeat(64);
const round: Round = {
  state: 'open',
  hash,
  asks: ['chen', 'li', 'zhao'].map((mark) => ({ mark, state: 'waiting' })),
};
const sign = (before: Round, mark: string, over = hash): Round =>
  afterSaying(before, { mark, hash: over, says: 'signed' });

/** 电子签名法 art. 13: the signer's alone, under their control, and a later change is found out. */
describe('several people over one content', () => {
  test('in whatever order they sign, only the last completes it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['chen', 'li', 'zhao'], { minLength: 3 }), (order) => {
        const states: string[] = [];
        order.reduce((before, mark) => {
          const after = sign(before, mark);
          states.push(after.state);
          return after;
        }, round);
        expect(states).toEqual(['open', 'open', 'complete']);
      }),
    );
  });

  test('whoever refuses ends it, and nobody signs afterwards', () => {
    const refused = afterSaying(sign(round, 'chen'), { mark: 'li', hash, says: 'refused' });
    expect(refused.state).toBe('refused');
    expect(() => sign(refused, 'zhao')).toThrow(expect.objectContaining({ code: 'signing.closed' }));
  });

  test('nobody signs twice, what they did not see, or without being asked', () => {
    const once = sign(round, 'chen');
    expect(() => sign(once, 'chen')).toThrow(expect.objectContaining({ code: 'signing.said-already' }));
    expect(() => sign(once, 'li', 'b'.repeat(64))).toThrow(
      expect.objectContaining({ code: 'signing.content-changed' }),
    );
    expect(() => sign(once, 'wang')).toThrow(expect.objectContaining({ code: 'signing.not-asked' }));
  });
});

describe('what is signed', () => {
  const content: SignedContent = {
    nonce: '00',
    service: 'startup',
    version: 6,
    region: '411081',
    party: 'person-chen',
    form: { capital: 100, owners: [{ name: '陈' }] },
    files: [
      { name: 'a.pdf', size: 3, hash: '1' },
      { name: 'b.pdf', size: 4, hash: '2' },
    ],
  };

  test('is the same however it is written, and another with any change to it', () => {
    const same = {
      ...content,
      form: { owners: [{ name: '陈' }], capital: 100 },
      files: content.files.toReversed(),
    };
    expect(hashOfContent(same)).toBe(hashOfContent(content));
    const changes: readonly Partial<SignedContent>[] = [
      { nonce: '01' },
      { service: 'startup.seals' },
      { version: 7 },
      { region: '411000' },
      { party: null },
      { form: { capital: 101, owners: [{ name: '陈' }] } },
      { files: content.files.slice(1) },
    ];
    const hashes = changes.map((change) => hashOfContent({ ...content, ...change }));
    expect(new Set([hashOfContent(content), ...hashes]).size).toBe(changes.length + 1);
  });
});
