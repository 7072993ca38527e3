import { expect, test } from 'vitest';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { holds } from '../../kernel/process/index.ts';
import { officer, place, story, system } from '../../kernel/process/story.fixture.ts';
import { applied, factory, grid, signed } from './connection/connection.fixture.ts';
import { worksCheck, worksChecks } from './works-check.ts';

/* 备案制＋告知承诺制 (plan 3, (三)1): begun on a promise, looked at once power is on, on record where it was broken. */

const housing = officer('zhu', 'housing-licensing@north');

function looked() {
  const told = applied(factory, '2022-06-06T09:00', { settings: { worksByPromise: true } });
  signed(told);
  told.complete(grid, '2022-06-06T15:00', 'works-filing', 'filed', {
    output: { route: '沿莲城大道北侧绿化带，七月上旬', promise: true },
  });
  const scope = { case: { number: told.state.number }, form: told.state.form, data: told.state.data };
  const [opened] = worksChecks
    .filter(({ on }) => holds(on.when, scope))
    .flatMap((reaction) => casesOpenedBy(reaction, scope));
  const where = place();
  const check = story(worksCheck, { place: where });
  check.submit(opened?.form ?? {}, '2022-08-01T09:00', system);
  return {
    check,
    look: (outcome: string, reason?: string) =>
      check.complete(housing, '2022-08-05T10:00', 'look', outcome, reason === undefined ? {} : { reason }),
    record: () => where.entry('power-broken-promise', told.state.number),
  };
}

test('what was filed is looked at where it was said to go, within twenty working days', () => {
  const { check } = looked();
  expect(check.state.form).toMatchObject({ route: '沿莲城大道北侧绿化带，七月上旬' });
  expect(check.state.clocks.promised?.limit).toMatchObject({ value: 20, unit: 'working-day' });
});

test('a promise that was kept leaves no record; a broken one does, with the reason', () => {
  const kept = looked();
  kept.look('kept');
  expect(kept.record()).toBeNull();
  const broken = looked();
  expect(broken.look('broken')).toBe('case.reason-missing');
  broken.look('broken', '绿地没有恢复');
  expect(broken.record()).toMatchObject({ kind: 'works', on: '2022-08-05' });
});

test('works that were approved as any other are not looked at afterwards', () => {
  const scope = { form: {}, data: {} };
  expect(worksChecks.filter(({ on }) => holds(on.when, scope))).toEqual([]);
});
