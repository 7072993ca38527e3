import { expect, test } from 'vitest';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import { basis, named } from '../../src/kernel/process/declared.fixture.ts';
import { applicant, officer, story, system } from '../../src/kernel/process/story.fixture.ts';
import { complaint } from './complaint.ts';

const hotline = officer('line', 'hotline@north');
const market = officer('m', 'market@north');
const water = officer('w', 'water@north');

test('a complaint passes three offices under one clock; whoever called is called back, twice at most', () => {
  expect(checkDefinition(complaint)).toEqual([]);
  const call = story(complaint);
  call.submit({ words: '水费发票一直开不出来' }, '2022-06-01T09:00', applicant('wu'));
  const limit = call.state.steps.handle?.clock?.startedAt;
  const pass = (office: string, reason: string) =>
    ({ act: 'transfer', transfer: 'not-ours', step: 'handle', office, reason }) as const;
  expect(call.act(hotline, '2022-06-01T10:00', pass('market@north', '发票问题'))).toEqual([
    'step-transferred',
  ]);
  expect(call.act(hotline, '2022-06-01T10:05', pass('water@north', '改派'))).toBe('access.not-permitted');
  expect(call.act(market, '2022-06-02T10:00', pass('market@north', '退给自己'))).toBe('case.office-unfit');
  expect(call.act(market, '2022-06-02T10:00', pass('water@north', '属供水企业'))).toEqual([
    'step-transferred',
  ]);
  expect(call.state.steps.handle?.clock?.startedAt).toBe(limit);
  expect(call.state.steps.handle?.clock?.spans).toHaveLength(1);
  call.complete(water, '2022-06-03T10:00', 'handle', 'answered', { output: { answer: '次月补开' } });
  call.complete(hotline, '2022-06-03T15:00', 'callback', 'not-content');
  expect(call.state.steps.handle).toMatchObject({ status: 'open', round: 2, office: 'hotline@north' });
  call.act(hotline, '2022-06-03T15:10', pass('water@north', '仍未解决'));
  call.complete(water, '2022-06-06T10:00', 'handle', 'answered', { output: { answer: '已开并上门送达' } });
  expect(call.complete(hotline, '2022-06-06T15:00', 'callback', 'not-content')).toBe('case.rounds-spent');
  expect(call.complete(hotline, '2022-06-06T15:00', 'callback', 'content')).toContain('case-ended');
  expect(call.state.outcome?.class).toBe('settled');
});

test('the same complaint made twice is merged into the first', () => {
  const accepting = {
    ...complaint,
    acceptance: {
      by: { duty: 'hotline' },
      basis: basis('政务服务便民热线规定', '8'),
      within: { value: 1, unit: 'working-day' as const, basis: basis('政务服务便民热线规定', '8') },
      correction: { value: 1, unit: 'working-day' as const, basis: basis('政务服务便民热线规定', '8') },
      refusalReasons: [{ code: 'no', name: named('不予受理') }],
    },
  };
  const first = story(accepting);
  const second = story(accepting);
  first.submit({ words: '噪声' }, '2022-06-01T09:00', applicant('wu'));
  second.submit({ words: '噪声扰民' }, '2022-06-01T09:10', applicant('wu'));
  const mergedInto = { case: first.id, number: first.state.number };
  const into = { ...mergedInto, service: first.state.service };
  second.act(hotline, '2022-06-01T09:20', { act: 'merge', into, reason: '同一诉求' });
  first.act(system, '2022-06-01T09:20', {
    act: 'link',
    relation: 'duplicate-of',
    back: true,
    to: { case: second.id, number: second.state.number },
  });
  expect(second.state).toMatchObject({ phase: 'ended', mergedInto });
  expect(first.state.links).toMatchObject([{ relation: 'duplicate-of', back: true }]);
});
