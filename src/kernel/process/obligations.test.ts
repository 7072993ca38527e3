import { describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { hall } from '../time/cn.fixture.ts';
import { asker, officer, tell } from './clock-story.fixture.ts';
import { factName } from './command.ts';
import { legalMoves } from './moves.ts';
import { snackBar } from './snack-bar.fixture.ts';
import { workItems } from './work-items.ts';

const clerk = officer('food', 'clerk');
const inspector = officer('inspection');
const lease = { text: '租赁合同扫描件', files: [] };

/** Accepted on 1 June without its lease, granted on 6 June. */
function granted() {
  const bar = tell(snackBar);
  bar.submit('2022-06-01T09:00', { shop: '林家小食', lease: false });
  bar.act(clerk, '2022-06-01T10:00', { act: 'accept-with-tolerance', obligations: ['lease'] });
  bar.complete(officer('food'), '2022-06-06T10:00', 'review', 'grant');
  return bar;
}

const acts = (bar: ReturnType<typeof granted>, who: Principal) =>
  legalMoves(snackBar, bar.state, who).map(({ act, obligation }) => obligation ?? act);

describe('tolerance 容缺: a named material is owed by a date', () => {
  test('only what the service lists may be owed, and something must be', () => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', { shop: '林家小食', lease: false });
    const accept = (...obligations: string[]) => ({ act: 'accept-with-tolerance', obligations }) as const;
    expect(bar.act(clerk, '2022-06-01T10:00', accept())).toBe('case.tolerance-empty');
    expect(bar.act(clerk, '2022-06-01T10:00', accept('hygiene'))).toBe('case.obligation-unknown');
    expect(bar.act(clerk, '2022-06-01T10:00', accept('lease'))).toContain('obligation-opened');
  });

  test('it outlives the end of the case: the party still sees it as work, and hands it in', () => {
    const bar = granted();
    expect(bar.state.phase).toBe('ended');
    expect(bar.dueOf(bar.state.obligations.lease?.clock)).toBe('2022-06-16T18:00');
    expect(workItems(bar.state, hall).map(({ item, applicant }) => [item, applicant])).toEqual([
      ['obligation:lease', true],
      ['obligation:hygiene', false],
    ]);
    expect(acts(bar, asker)).toContain('submit-material');
    const hand = (evidence: typeof lease) =>
      ({ act: 'submit-material', obligation: 'lease', evidence }) as const;
    expect(bar.act(asker, '2022-06-15T10:00', hand({ text: ' ', files: [] }))).toBe('case.evidence-missing');
    expect(bar.act(asker, '2022-06-15T10:00', hand(lease))).toEqual(['obligation-kept']);
    expect(bar.act(asker, '2022-06-15T11:00', hand(lease))).toBe('case.obligation-not-owed');
  });

  test('the party is reminded at half and at four fifths of its time', () => {
    const bar = granted();
    bar.sweepUntil('2022-06-16T18:00');
    const told = bar.events('deadline-warned').filter(({ clock }) => clock === 'obligation:lease');
    expect(told.map(({ level, to }) => [level, to])).toEqual([
      ['blue', [{ role: 'applicant' }]],
      ['yellow', [{ role: 'applicant' }]],
    ]);
  });

  test('not handed in: the licence is revoked, the credit record written, the party told', () => {
    const bar = granted();
    bar.sweepUntil('2022-06-16T18:01');
    expect(bar.state.obligations.lease?.status).toBe('broken');
    expect(bar.events('obligation-broken')[0]).toMatchObject({
      by: 'expiry',
      notice: { zh: '逾期未补交，许可撤销。' },
    });
    expect(bar.state.certificates[0]?.revokedAt).toBe('2022-06-16T18:01:00+08:00');
    expect(bar.entries.get(factName('credit', 'p1 TT2022-1'))).toEqual({ shop: '林家小食', broken: 'lease' });
    expect(
      bar.act(asker, '2022-06-17T09:00', { act: 'submit-material', obligation: 'lease', evidence: lease }),
    ).toBe('case.obligation-not-owed');
  });

  test('what a register shows is not asked of the party, and nothing is broken', () => {
    const bar = granted();
    bar.entries.set(factName('leases', '林家小食'), { signed: true });
    bar.sweepUntil('2022-06-16T18:01');
    expect(bar.events('obligation-kept')[0]).toMatchObject({ obligation: 'lease', by: 'register' });
    expect(bar.events('certificate-revoked')).toEqual([]);
  });

  test('a refused licence leaves nothing owed', () => {
    const bar = tell(snackBar);
    bar.submit('2022-06-01T09:00', { shop: '林家小食', lease: false });
    bar.act(clerk, '2022-06-01T10:00', { act: 'accept-with-tolerance', obligations: ['lease'] });
    bar.complete(officer('food'), '2022-06-06T10:00', 'review', 'refuse', { reason: '不符合条件' });
    expect(bar.state.obligations.lease?.status).toBe('released');
    expect(bar.sweepUntil('2023-06-01T00:00')).toEqual([]);
  });
});

describe('commitment 告知承诺: granted on a promise, checked afterwards (行政许可法 art. 61, 69)', () => {
  test('only the office that checks may say so, and a false promise needs its reason', () => {
    const bar = granted();
    const check = (kept: boolean, reason = '') =>
      ({ act: 'check-obligation', obligation: 'hygiene', kept, reason }) as const;
    expect(bar.act(officer('food'), '2022-06-20T09:00', check(true))).toBe('access.not-permitted');
    expect(acts(bar, inspector)).toContain('hygiene');
    expect(bar.act(inspector, '2022-06-20T09:00', check(false))).toBe('case.reason-missing');
    expect(bar.act(inspector, '2022-06-20T09:00', check(false, '后厨有鼠迹'))).toEqual([
      'obligation-broken',
      'certificate-revoked',
    ]);
    expect(acts(bar, inspector)).not.toContain('hygiene');
  });

  test('an office late with its check breaks nobody’s promise; it is the office that is warned', () => {
    const bar = granted();
    bar.sweepUntil('2022-08-12T12:00');
    expect(bar.state.obligations.hygiene?.status).toBe('to-check');
    const red = bar
      .events('deadline-warned')
      .filter(({ clock, level }) => clock === 'obligation:hygiene' && level === 'red');
    expect(red[0]?.to).toEqual([
      { role: 'handler', office: 'inspection@north' },
      { role: 'head', office: 'inspection@north' },
      { role: 'supervisor' },
    ]);
  });
});
