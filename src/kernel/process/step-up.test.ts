import { describe, expect, test } from 'vitest';
import { isFresh, proofMinutes } from '../access/session-terms.ts';
import type { CaseCommand } from './command.ts';
import { outcome, service, step } from './declared.fixture.ts';
import { needsProof } from './step-up.ts';

const ends = { ends: [{ outcome: 'done' }] };
const by = { duty: 'registry' } as const;
const tender = service('tender', { done: 'favourable' }, [
  step('review', by, { outcomes: [outcome('approve')] }),
  step('sign', by, { kind: 'sign', outcomes: [outcome('sign', ends)] }),
  step('open', by, { stepUp: true, outcomes: [outcome('give-share', ends)] }),
]);
const complete = (code: string): CaseCommand => ({
  act: 'complete-step',
  step: code,
  outcome: 'any',
  reason: null,
  output: {},
});

describe('whoever acts shows anew that it is they', () => {
  test('电子签名法 art. 13: when they sign', () => {
    expect(needsProof(tender, complete('sign'))).toBe(true);
  });

  test('招标投标法 art. 36: when they help to open what was sealed, as its step declares', () => {
    expect(needsProof(tender, complete('open'))).toBe(true);
  });

  test('and not for other work, nor for what is not there', () => {
    expect(needsProof(tender, complete('review'))).toBe(false);
    expect(needsProof(tender, complete('nothing'))).toBe(false);
    expect(needsProof(tender, { act: 'accept' })).toBe(false);
  });
});

describe('a proof', () => {
  const at = '2022-06-01T09:00:00.000+08:00';
  const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

  test('stands for some minutes, and no longer', () => {
    expect(isFresh(at, later(proofMinutes))).toBe(true);
    expect(isFresh(at, later(proofMinutes + 0.001))).toBe(false);
  });

  test('that was never given, or is to come, is none', () => {
    expect(isFresh(null, at)).toBe(false);
    expect(isFresh(later(1), at)).toBe(false);
  });
});
