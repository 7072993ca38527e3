import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chainEvents, emptyStream, type SealedEvent, verifyChain } from './chain.ts';
import type { EventRow } from './event-row.ts';

const name = { city: 'example', stream: '01890000-0000-7000-8000-000000000001', kind: 'case' } as const;
const at = '2022-06-30T01:30:00.000Z';

function said(note: string, occurredAt = at): SealedEvent {
  return { occurredAt, actor: { kind: 'system', id: 'test' }, body: { type: 'case-noted', note } };
}

const { rows, head } = chainEvents(name, emptyStream, at, [said('one'), said('two'), said('three')]);
const [first, second, third] = rows as readonly [EventRow, EventRow, EventRow];

describe('a chain', () => {
  test('numbers its events from 1 and names the hash before each', () => {
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(rows.map(({ prevHash }) => prevHash)).toEqual([null, first.hash, second.hash]);
    expect(head).toEqual({ seq: 3, hash: third.hash });
    expect(verifyChain(name.city, emptyStream, rows)).toEqual({ head });
  });

  test('goes on from a head as if it had been made at once', () => {
    const start = chainEvents(name, emptyStream, at, [said('one')]);
    const end = chainEvents(name, start.head, at, [said('two'), said('three')]);
    expect(end.head).toEqual(head);
  });

  test('hashes the instant, however it is written', () => {
    const local = chainEvents(name, emptyStream, '2022-06-30T09:30:00+08:00', [
      said('one', '2022-06-30T09:30:00+08:00'),
    ]);
    expect(local.rows[0]).toEqual(first);
  });

  test('hashes the canonical JSON of everything said, so that anyone can recompute it', () => {
    const text =
      '{"actor":{"id":"test","kind":"system"},"body":{"note":"one"},"city":"example",' +
      '"occurredAt":"2022-06-30T01:30:00.000Z","prev":null,"recordedAt":"2022-06-30T01:30:00.000Z",' +
      '"schema":1,"seq":1,"stream":"01890000-0000-7000-8000-000000000001","type":"case-noted"}';
    expect(first.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('a fault is found', () => {
  const found = (changed: readonly EventRow[]) => verifyChain(name.city, emptyStream, changed);
  const fault = (kind: string, seq: number) => ({ fault: { stream: name.stream, seq, fault: kind } });

  test.each<[string, readonly EventRow[], object]>([
    ['an edit of what was said', [first, { ...second, body: { note: 'other' } }, third], fault('content', 2)],
    [
      'an edit of when it happened',
      [{ ...first, occurredAt: '2022-06-29T01:30:00.000Z' }],
      fault('content', 1),
    ],
    ['an edit of who did it', [{ ...first, actor: { kind: 'system', id: 'other' } }], fault('content', 1)],
    ['a deletion', [first, third], fault('gap', 3)],
    ['a deletion at the start', [second, third], fault('gap', 2)],
    ['a reorder', [second, first, third], fault('gap', 2)],
    ['an insertion', [first, second, { ...second, seq: 3, prevHash: second.hash }], fault('content', 3)],
    ['another past', [first, { ...second, prevHash: third.hash }], fault('link', 2)],
  ])('%s', (_, changed, expected) => {
    expect(found(changed)).toEqual(expected);
  });

  test('an event of another city, under the same hash', () => {
    expect(verifyChain('elsewhere', emptyStream, rows)).toEqual(fault('content', 1));
  });

  test('a rewrite of the whole end, against a head kept elsewhere', () => {
    const rewritten = chainEvents(name, { seq: 1, hash: first.hash }, at, [said('two'), said('changed')]);
    const verdict = verifyChain(name.city, emptyStream, [first, ...rewritten.rows]);
    expect(verdict).toEqual({ head: rewritten.head });
    expect(rewritten.head).not.toEqual(head);
  });
});
