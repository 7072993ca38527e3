import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { evaluate } from '../../kernel/process/index.ts';
import { officer, place, story } from '../../kernel/process/story.fixture.ts';
import { landDisputeCounts, landDisputes, monthly, volume, volumes } from './around/disclosure.ts';

/* 附件7·三(六): numbers of registrations, and of land disputes together with the court, are published each month. */

const deng = officer('deng', 'property-registration@north');
const fa = officer('fa', 'court-enforcement@north');
const may: JsonObject = { from: '2022-05', to: '2022-05' };

function begun(service: typeof volume, form: JsonObject, by = deng) {
  const where = place();
  const told = story(service, { place: where });
  const events = told.submit(form, '2022-06-01T09:00', by);
  return { told, events, entry: () => where.entry(service.code, 'north 2022-05 2022-05') };
}

describe('登记数量', () => {
  test('stand in the register the moment they are counted, with the share asked for online', () => {
    const { events, entry } = begun(volume, { ...may, registrations: 40, online: 30 });
    expect(events).toContain('case-ended');
    expect(entry()).toEqual({ region: 'north', ...may, registrations: 40, online: 30, onlinePercent: 75 });
  });

  test('are published of a month in which there were none', () => {
    expect(begun(volume, may).entry()).toEqual({ region: 'north', ...may, registrations: 0, online: 0 });
  });

  test.each<[string, JsonObject]>([
    ['a month that is not over', { from: '2022-06', to: '2022-06' }],
    ['months the wrong way round', { from: '2022-05', to: '2022-04' }],
  ])('are not published of %s', (_what, form) => {
    expect(begun(volume, form).events).toBe('case.form-invalid');
  });
});

describe('一审土地纠纷', () => {
  const report = { filed: 6, closed: 5, averageDays: 42 };

  test('are reported by the court within five working days, and public as they are', () => {
    const { told, entry } = begun(landDisputes, may, fa);
    expect(told.state.steps.report?.clock?.limit).toMatchObject({ value: 5, unit: 'working-day' });
    expect(entry()).toBeNull();
    expect(told.complete(deng, '2022-06-02T10:00', 'report', 'published', { output: report })).toBe(
      'access.not-permitted',
    );
    told.complete(fa, '2022-06-02T10:00', 'report', 'published', { output: report });
    expect(entry()).toEqual({ region: 'north', ...may, ...report });
    expect(told.state.outcome?.code).toBe('published');
  });

  test('are no report with a number missing', () => {
    const { told } = begun(landDisputes, may, fa);
    const { closed: _closed, ...without } = report;
    expect(told.complete(fa, '2022-06-02T10:00', 'report', 'published', { output: without })).toBe(
      'case.form-invalid',
    );
  });
});

test('both are begun by the calendar for the month that is over, and all of it is public', () => {
  expect(monthly.map(({ opens }) => opens.service)).toEqual([volume.code, landDisputes.code]);
  for (const { every, on, opens } of monthly) {
    expect([every, on]).toEqual(['month', { workingDayAfterEnd: 1 }]);
    const form = Object.entries(opens.form).map(([field, value]) => [
      field,
      evaluate(value, { period: { code: '2022-05', from: '2022-05-01', to: '2022-05-31' } }),
    ]);
    expect(Object.fromEntries(form)).toEqual(may);
  }
  for (const register of [volumes, landDisputeCounts])
    expect(register.publication?.fields).toEqual(Object.keys(register.schema.properties ?? {}));
});
