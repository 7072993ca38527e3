import { describe, expect, test } from 'vitest';
import type { Basis } from '../basis.ts';
import { startClock } from '../time/index.ts';
import { momentOf } from './evolve.ts';
import { formOfStep, offersEntries } from './form-of-step.ts';
import { hall } from './story.fixture.ts';

const law: Basis = { law: '测试办法', article: '1' };
const date = { type: 'string', format: 'date', 'x-text': { title: { zh: '日期', en: 'Day' } } };
const form = {
  type: 'object',
  properties: { times: { type: 'array', items: { type: 'object', properties: { day: date } } } },
};
const bare = { form: {}, data: {} };
const step = { form, days: { entry: 'times/day', leaving: 2, basis: [law] } };

function offered(now: string, promised: { readonly at: string; readonly days: number } | null) {
  const clock =
    promised &&
    startClock({
      limit: { value: promised.days, unit: 'working-day', basis: law },
      at: momentOf(promised.at),
      calendarVersion: '',
    });
  const found = formOfStep(
    step,
    { ...bare, clocks: { promised: clock, statutory: null } },
    { now, time: hall },
  );
  return [...JSON.stringify(found).matchAll(/"code":"([^"]+)"/g)].map(([, day]) => day);
}

describe('days that can be agreed on', () => {
  test('are working days from tomorrow on, make-up days among them, and none of a holiday', () => {
    expect(offered('2022-09-29T10:00:00+08:00', null).slice(0, 4)).toEqual([
      '2022-09-30',
      '2022-10-08',
      '2022-10-09',
      '2022-10-10',
    ]);
  });

  test('leave what comes after them its time', () => {
    const promised = { at: '2022-06-06T10:00:00+08:00', days: 7 };
    // Promised for Wednesday the 15th.
    expect(offered('2022-06-08T10:00:00+08:00', promised)).toEqual([
      '2022-06-09',
      '2022-06-10',
      '2022-06-13',
    ]);
  });

  test('are still two where there is no time left', () => {
    const promised = { at: '2022-06-06T10:00:00+08:00', days: 7 };
    expect(offered('2022-06-16T10:00:00+08:00', promised)).toEqual(['2022-06-17', '2022-06-20']);
  });
});

test('what the case has brought is chosen by name', () => {
  const quoted = {
    form: {
      type: 'object',
      properties: { firm: { type: 'string', 'x-text': { title: { zh: '哪家', en: 'Which' } } } },
    },
    offers: {
      entry: 'firm',
      of: 'data.quotes.map(each, {"code": each.firm, "zh": each.firm + "，" + string(each.yuan) + " 元", "en": each.firm + ", " + string(each.yuan) + " yuan"})',
    },
  };
  const state = {
    form: {},
    data: { quotes: [{ firm: 'a', yuan: 3 }] },
    clocks: { promised: null, statutory: null },
  };
  const found = formOfStep(quoted, state, { now: '2022-06-06T10:00:00+08:00', time: hall });
  expect(found).toMatchObject({
    properties: { firm: { 'x-choices': [{ code: 'a', name: { zh: 'a，3 元', en: 'a, 3 yuan' } }] } },
  });
});

test('what is declared must be an entry of the form that can hold it', () => {
  expect(offersEntries(step)).toBe(true);
  expect(offersEntries({ form })).toBe(true);
  for (const entry of ['day', 'times', 'times/half'])
    expect(offersEntries({ form, days: { ...step.days, entry } })).toBe(false);
  expect(offersEntries({ form, offers: { entry: 'times', of: '[]' } })).toBe(false);
});
