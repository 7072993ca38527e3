import { describe, expect, test } from 'vitest';
import { officer, sweeper, tell } from '../../src/kernel/process/clock-story.fixture.ts';
import { checkDefinition } from '../../src/kernel/process/index.ts';
import { inspection } from './dual-random.ts';

const market = officer('market');
const publisher = { ...market, account: 'publisher' };
const record = { seed: '8f1c0a77d2e94b5f', pool: 1200, target: '91410000MA00000001' };

function drawn() {
  const check = tell(inspection);
  check.submit('2023-03-01T09:00', { plan: '2023-07' }, sweeper);
  check.complete(market, '2023-03-02T09:00', 'draw', 'drawn', { output: record });
  return check;
}

describe('双随机、一公开', () => {
  test('the declaration has no fault', () => {
    expect(checkDefinition(inspection)).toEqual([]);
  });

  test('begun ex officio, the case opens as accepted and its clock runs', () => {
    const check = tell(inspection);
    check.submit('2023-03-01T09:00', { plan: '2023-07' }, sweeper);
    expect(check.state.phase).toBe('running');
    expect(check.dueOf(check.state.clocks.statutory)).toBe('2023-06-01T18:00');
  });

  test('no inspection without a draw, and the draw is kept: seed, pool, who was drawn', () => {
    const check = tell(inspection);
    check.submit('2023-03-01T09:00', { plan: '2023-07' }, sweeper);
    expect(check.complete(market, '2023-03-02T09:00', 'inspect', 'clean')).toBe('access.not-permitted');
    const { seed: _, ...seedless } = record;
    expect(check.complete(market, '2023-03-02T09:00', 'draw', 'drawn', { output: seedless })).toBe(
      'case.form-invalid',
    );
    check.complete(market, '2023-03-02T09:00', 'draw', 'drawn', { output: record });
    expect(check.entries.get('draws TT2022-1')).toEqual(record);
  });

  test('the result is published within twenty working days of the inspection', () => {
    const check = drawn();
    check.complete(market, '2023-03-10T15:00', 'inspect', 'clean');
    expect(check.complete(market, '2023-03-20T14:00', 'publish', 'published')).toBe('case.not-alone');
    expect(check.dueOf(check.state.steps.publish?.clock)).toBe('2023-04-10T18:00');
    check.complete(publisher, '2023-03-20T15:00', 'publish', 'published');
    expect(check.state.outcome?.code).toBe('clean');
  });

  test('what was found is put right after the case has ended, and checked; silence breaks the obligation', () => {
    const found = () => {
      const check = drawn();
      check.complete(market, '2023-03-10T15:00', 'inspect', 'problems', { reason: '公示地址不符' });
      check.complete(publisher, '2023-03-20T15:00', 'publish', 'published');
      return check;
    };
    const silent = found();
    silent.sweepUntil('2023-04-10T18:01');
    expect(silent.state.obligations.rectify?.status).toBe('broken');
    const done = found();
    done.act(officerAsParty, '2023-04-03T10:00', {
      act: 'submit-material',
      obligation: 'rectify',
      evidence: { text: '整改报告', files: [] },
    });
    expect(done.state.obligations.rectify?.status).toBe('to-check');
    done.act(market, '2023-04-06T10:00', {
      act: 'check-obligation',
      obligation: 'rectify',
      kept: true,
      reason: '',
    });
    expect(done.state.obligations.rectify?.status).toBe('kept');
    expect(done.sweepUntil('2024-01-01T00:00')).toEqual([]);
  });
});

const officerAsParty = {
  kind: 'account',
  account: 'lin',
  displayName: '林',
  role: 'applicant',
  party: 'p1',
} as const;
