import { expect, test } from 'vitest';
import type { CaseView } from '../api/types.ts';
import { daysTo, hasWorks, worksStateOf } from './works-state.ts';

const connection = (data: CaseView['data'], more: Partial<CaseView> = {}): CaseView =>
  ({
    service: { code: 'power-connection' },
    data,
    strands: [],
    endedAt: null,
    outcome: null,
    ...more,
  }) as unknown as CaseView;

const contracted = { agreedOn: '2022-07-01', signedOn: '2022-06-06', payer: 'power-company' };
const states = (view: CaseView) => worksStateOf(view).stops.map(({ code, state }) => [code, state]);

test('nothing is followed before a plan says by when', () => {
  expect(hasWorks(connection({}))).toBe(false);
  expect(hasWorks(connection(contracted))).toBe(true);
});

test('a stage that was told is behind, with those before it; the one after it comes next', () => {
  const told = connection({
    ...contracted,
    worksNews: [
      { stage: 'designed', on: '2022-06-08', note: '', photo: '' },
      { stage: 'begun', on: '2022-06-15', note: '进场', photo: 'file-1' },
    ],
  });
  expect(states(told)).toEqual([
    ['contracted', 'done'],
    ['designed', 'done'],
    ['material', 'done'],
    ['begun', 'done'],
    ['line', 'now'],
    ['tested', 'later'],
    ['accepted', 'later'],
    ['connected', 'later'],
  ]);
  expect(worksStateOf(told).stops[3]).toMatchObject({ on: '2022-06-15', note: '进场', photo: 'file-1' });
});

test('what is built has come all the way, whatever was told; then power is on', () => {
  const built = connection({ ...contracted, builtOn: '2022-06-30' });
  expect(worksStateOf(built).stops.findLast(({ state }) => state === 'done')?.code).toBe('accepted');
  const over = connection({ ...contracted, builtOn: '2022-06-30' }, {
    endedAt: '2022-07-02T10:00:00+08:00',
    outcome: { class: 'favourable' },
  } as unknown as Partial<CaseView>);
  expect(worksStateOf(over).stops.every(({ state }) => state === 'done')).toBe(true);
});

test('what somebody else had built is accepted after it is there', () => {
  const ours = { ...contracted, payer: 'government', builtOn: '2022-06-30' };
  expect(states(connection(ours))).toContainEqual(['accepted', 'now']);
  const accepted = worksStateOf(connection({ ...ours, worksAcceptedOn: '2022-07-04' })).stops;
  expect(accepted.find(({ code }) => code === 'accepted')).toMatchObject({ state: 'done', on: '2022-07-04' });
});

const strand = (code: string, status: string) => ({
  step: { code },
  status,
  doneAt: status === 'done' ? '2022-06-09T10:00:00+08:00' : null,
});
const pipe = (works: string, data: CaseView['data'] = {}) =>
  connection({ metres: 80, payer: 'company', ...data }, {
    service: { code: 'water-connection' },
    strands: [strand('survey', 'done'), strand('design', 'skipped'), strand('works-short', works)],
  } as unknown as Partial<CaseView>);

test('of a pipe only what is on its way is a stop', () => {
  expect(hasWorks(pipe('open'))).toBe(true);
  expect(states(pipe('open'))).toEqual([
    ['surveyed', 'done'],
    ['laid', 'now'],
    ['joined', 'later'],
  ]);
});

test('a pipe whose day is agreed is followed by what the company tells', () => {
  const agreed = { agreedOn: '2022-06-14', signedOn: '2022-06-09' };
  const news = [{ stage: 'begun', on: '2022-06-10', note: '', photo: 'file-2' }];
  const view = pipe('open', { ...agreed, worksNews: news });
  expect(states(view)).toEqual([
    ['surveyed', 'done'],
    ['pipes', 'done'],
    ['digging', 'done'],
    ['pipeLaid', 'now'],
    ['pressed', 'later'],
    ['laid', 'later'],
    ['restored', 'later'],
    ['joined', 'later'],
  ]);
  expect(worksStateOf(view).stops[2]).toMatchObject({ on: '2022-06-10', photo: 'file-2' });
  expect(states(pipe('done', { ...agreed, builtOn: '2022-06-13' }))).toContainEqual(['restored', 'now']);
});

test('of a pipe that the customer lays nobody tells stages', () => {
  const own = pipe('open', { payer: 'customer', agreedOn: '2022-06-14' });
  expect(states(own).map(([code]) => code)).toEqual(['surveyed', 'laid', 'joined']);
});

test('days are counted between local days', () => {
  expect(daysTo('2022-06-30', '2022-07-01')).toBe(1);
  expect(daysTo('2022-07-03', '2022-07-01')).toBe(-2);
});
