import { describe, expect, test } from 'vitest';
import { generateUscc } from '../../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { periodsDue } from '../../../kernel/pack/schedule.ts';
import { evaluateAll, holds } from '../../../kernel/process/index.ts';
import { formatDay } from '../../../kernel/time/civil.ts';
import { cn } from '../../../kernel/time/cn.fixture.ts';
import { periodDays } from '../../../kernel/time/periods.ts';
import {
  applicant,
  companyAsking,
  companyForm,
  complete,
  officer,
  openTown,
  traderForm,
} from '../town.fixture.ts';
import { yearlyRound } from './missed.ts';

/* Annual reports, and what follows where there is none (企业信息公示暂行条例 art. 8, 9 and 17). */

const registrar = officer('market-registration');
const schedule = { kind: 'system', cause: 'schedule annual-report-round' } as const;
const town = openTown();

function firm(form: JsonObject): string {
  town.at('2022-06-01T10:00');
  town.submit(form);
  town.act('startup', registrar, { act: 'accept' });
  town.act('startup.registration', registrar, complete('review', 'approve'));
  return String(town.newest('startup').data.uscc);
}

const uscc = firm(companyAsking());
const shop = firm({ ...traderForm, delivery: 'electronic' });

const formOf = (code: string, change: JsonObject = {}): JsonObject => ({
  uscc: code,
  year: 2022,
  state: 'open',
  employees: 6,
  assetsFen: 1_000_000_00,
  revenueFen: 400_000_00,
  taxFen: 12_000_00,
  publishFigures: false,
  contactPhone: '13800000001',
  ...change,
});

function report(code: string, change: JsonObject = {}) {
  expect(town.submit(formOf(code, change), { service: 'annual-report' })).toBe('ok');
  return town.newest('annual-report').outcome?.code;
}

function round(...missed: readonly string[]) {
  roundOf(2022, ...missed);
}

function roundOf(year: number, ...missed: readonly string[]) {
  town.begin(schedule, 'annual-report-round', { year });
  const named = { missed: [...missed] };
  expect(town.act('annual-report-round', registrar, complete('list', 'listed', named))).toBe('ok');
}

describe('an annual report', () => {
  test('is for a year that is over, and of one in which the entity was there', () => {
    const third = firm({ ...companyAsking(), tradeName: '远山' });
    town.at('2022-12-31T10:00');
    expect(town.submit(formOf(third), { service: 'annual-report' })).toBe('case.form-invalid');
    town.at('2023-03-01T10:00');
    // It goes back to whoever reports, with all that was entered, and needs the year alone.
    expect(report(third, { year: 2021 })).toBeUndefined();
    expect(town.newest('annual-report').steps.receive?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/早于企业成立/),
    );
    const amended = complete('amend', 'amended', { year: 2022 });
    expect(town.act('annual-report', applicant, amended)).toBe('ok');
    expect(town.newest('annual-report').outcome?.code).toBe('granted');
  });

  test('is public at once; figures only where whoever reports agrees', () => {
    town.at('2023-03-01T10:00');
    expect(report(shop)).toBe('granted');
    const entry = town.entry('annual-report', `${shop} 2022`);
    expect(entry).toMatchObject({ year: 2022, state: 'open', reportedOn: '2023-03-01', late: false });
    expect(entry).not.toHaveProperty('revenueFen');
    expect(entry).not.toHaveProperty('correctedOn');
  });

  test('put right later was still reported in time, and says when it was put right', () => {
    town.at('2023-07-10T10:00');
    report(shop, { publishFigures: true });
    expect(town.entry('annual-report', `${shop} 2022`)).toMatchObject({
      revenueFen: 400_000_00,
      reportedOn: '2023-03-01',
      correctedOn: '2023-07-10',
      late: false,
    });
  });
});

describe('whoever has not reported by 30 June', () => {
  test('is asked after on the first working day of July, by county, and not in January', () => {
    const plans = [{ year: null, from: '2022-01-01', to: '2022-12-31' }];
    const due = periodsDue(yearlyRound, cn, { since: '2022-06-30', today: '2023-07-03', plans }).filter(
      (period) => holds(yearlyRound.when, { period: periodDays(period) }),
    );
    expect(due.map(({ opens }) => formatDay(opens))).toEqual(['2022-07-01', '2023-07-03']);
    expect(due.map((each) => evaluateAll(yearlyRound.opens.form, { period: periodDays(each) }))).toEqual([
      { year: 2021 },
      { year: 2022 },
    ]);
  });

  test('is asked after in every region that registers, the city itself among them', () => {
    expect(yearlyRound.each).toBe('region');
  });

  test('and where one turn did not take all, another follows', () => {
    town.at('2023-07-03T10:00');
    const before = town.count('annual-report-round');
    roundOf(
      2022,
      ...Array.from({ length: 1000 }, (_, index) => generateUscc('9', '1', '411002', 5000 + index)),
    );
    expect(town.count('annual-report-round')).toBe(before + 2);
    expect(town.newest('annual-report-round').outcome).toBeNull();
    expect(town.act('annual-report-round', registrar, complete('list', 'listed', { missed: [] }))).toBe('ok');
    expect(town.count('annual-report-round')).toBe(before + 2);
  });

  test('is asked after by the schedule alone, which no registrar begins by hand', () => {
    const begin = () => town.begin(registrar, 'annual-report-round', { year: 2022 });
    expect(begin).toThrow('access.not-permitted');
  });

  test('has not missed it while the last day has yet to come, whatever year is named', () => {
    town.at('2023-06-30T10:00');
    roundOf(2022, uscc);
    roundOf(2100, uscc);
    expect(town.newest('annual-report-missed').outcome?.code).toBe('nothing');
    expect(town.entry('abnormal-operation', uscc)).toBeNull();
  });

  test('is listed by the county that it is registered in, and by no other', () => {
    town.at('2023-07-03T10:00');
    const code = generateUscc('9', '1', '411002', 4711);
    town.enter('enterprise', code, { ...town.entry('enterprise', uscc), uscc: code, region: 'south' });
    roundOf(2022, code);
    expect(town.entry('abnormal-operation', code)).toBeNull();
  });

  test('is listed, unless the report is there; ending the simple way is closed meanwhile', () => {
    town.at('2023-07-03T10:00');
    round(uscc, shop);
    expect(town.entry('abnormal-operation', shop)).toBeNull();
    expect(town.entry('abnormal-operation', uscc)).toMatchObject({
      ground: 'no-annual-report',
      listedOn: '2023-07-03',
      status: 'listed',
    });
    const end = {
      uscc,
      procedure: 'simple',
      settled: true,
      signatures: 'online',
      investors: [companyForm.legalRepresentative ?? null, companyForm.supervisor ?? null],
      hasAccount: false,
      notifyPhone: '13800000001',
    };
    town.submit(end, { service: 'deregistration' });
    expect(town.newest('deregistration').steps.check?.reason).toHaveProperty(
      'zh',
      expect.stringMatching(/第三十三条/),
    );
  });

  test('reports late, which the register says, and is taken off for that ground and no other', () => {
    town.at('2023-08-01T10:00');
    expect(report(uscc)).toBe('granted');
    expect(town.entry('annual-report', `${uscc} 2022`)).toMatchObject({ late: true });
    const ask = (ground: string) => {
      const form = { uscc, ground, note: '已经补报上年度年报', contactPhone: '13800000001' };
      town.submit(form, { service: 'abnormal-removal' });
      return town.newest('abnormal-removal');
    };
    expect(ask('reachable').outcome?.code).toBe('refused');
    expect(ask('reported').steps.verify).toMatchObject({ status: 'open' });
    town.act('abnormal-removal', registrar, complete('verify', 'remove'));
    expect(town.entry('abnormal-operation', uscc)).toMatchObject({ status: 'removed' });
  });

  test('is marked and not listed where it is a sole trader, and not at all for years before it began', () => {
    const other = firm({ ...traderForm, tradeName: '阿禾', delivery: 'electronic' });
    town.at('2023-07-03T10:00');
    round(other);
    expect(town.entry('abnormal-operation', other)).toMatchObject({ status: 'marked' });
    const third = firm({ ...traderForm, tradeName: '阿谷', delivery: 'electronic' });
    roundOf(2021, third);
    expect(town.entry('abnormal-operation', third)).toBeNull();
  });
});
