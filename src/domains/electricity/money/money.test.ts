import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { applicant, officer, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { factory, grid, household, land, lin } from '../connection/connection.fixture.ts';
import { payerFields } from '../fields.ts';
import { compensation } from './compensation.ts';
import { resale } from './resale.ts';

const { contact } = household;

/** What the table asks of the factory of the connection's tests. */
const facts: JsonObject = Object.fromEntries(
  Object.entries(factory).filter(([name]) => name in payerFields && name !== 'appliedKilowatts'),
);

describe('接网工程已由客户出资的', () => {
  test('is claimed by somebody who is known', () => {
    expect(story(compensation).submit({}, '2022-06-06T09:00', applicant('anybody'))).toBe(
      'access.proof-needed',
    );
  });

  const claim = (form: JsonObject = {}) => {
    const told = story(compensation);
    const asked = {
      ...facts,
      contact: contact ?? null,
      works: '10 千伏外线',
      builtOn: '2022-03-20',
      claimed: 8_000_000,
      ...form,
    };
    const events = told.submit(asked as JsonObject, '2022-06-06T09:00', lin);
    expect(events, String(events)).toContain('case-accepted');
    return told;
  };

  test('is listed with whoever should have paid, valued, and repaid by a day', () => {
    const told = claim();
    expect(told.place.entry('power-compensation', told.state.number)).toMatchObject({
      payer: 'government',
      status: 'listed',
    });
    told.complete(grid, '2022-06-10T09:00', 'value', 'valued', {
      output: { valued: 7_500_000, deadline: '2022-09-30' },
    });
    expect(told.state.steps['repay-company']?.status).toBe('skipped');
    const treasury = officer('cai', 'finance-licensing@north');
    told.complete(treasury, '2022-08-01T09:00', 'repay-government', 'repaid', {
      output: { paid: 7_500_000, paidOn: '2022-08-01' },
    });
    expect(told.place.entry('power-compensation', told.state.number)).toMatchObject({
      status: 'repaid',
      valued: 7_500_000,
      paid: 7_500_000,
      deadline: '2022-09-30',
    });
  });

  test('is late once the day named when it was valued has passed', () => {
    const told = claim();
    told.complete(grid, '2022-06-10T09:00', 'value', 'valued', {
      output: { valued: 7_500_000, deadline: '2022-09-30' },
    });
    told.act(system, '2022-09-30T17:00', { act: 'check-clocks' });
    expect(told.state.warned.promised).toBe('yellow');
    told.act(system, '2022-10-01T09:00', { act: 'check-clocks' });
    expect(told.state.warned.promised).toBe('red');
  });

  test('before the boundary moved is not gone back to, whoever would bear it today', () => {
    for (const [builtOn, outcome] of [
      ['2010-05-01', 'not-due'],
      ['2021-02-28', 'not-due'],
      ['2021-03-01', undefined],
    ] as const) {
      // A household at low voltage: the power company’s at any time, were it connected now.
      const told = story(compensation);
      const home = Object.fromEntries(Object.entries(household).filter(([name]) => name in payerFields));
      const { appliedKilowatts: _kilowatts, ...asked } = home;
      const more = { contact: contact ?? null, works: '进户线', builtOn, claimed: 100_000 };
      const events = told.submit({ ...asked, ...more } as JsonObject, '2022-06-06T09:00', lin);
      expect(events, String(events)).toContain('case-accepted');
      expect(told.state.outcome?.code).toBe(outcome);
    }
  });

  test('of land got before 1 March 2021 is the customer’s own, and nothing is owed', () => {
    const { inZone: _zone, ...before } = facts;
    const told = story(compensation);
    told.submit(
      {
        ...before,
        ...land,
        titleFrom: '2020-01-01',
        contact: contact ?? null,
        works: '外线',
        builtOn: '2022-03-20',
        claimed: 100,
      } as JsonObject,
      '2022-06-06T09:00',
      lin,
    );
    expect(told.state.outcome).toEqual({ code: 'not-due', class: 'unfavourable' });
    expect(told.place.entry('power-compensation', told.state.number)).toBeNull();
  });
});

describe('the land of works that were paid for already', () => {
  const unit = '411002001001GB00001W00000000';
  const uscc = '91411002MA9F0A1B0N';
  const claimed = (term: string | null, builtOn = '2022-03-20') => {
    const where = place();
    if (term !== null)
      where.registers.set(factName('property-unit', unit), {
        version: 1,
        content: { stage: 'registered', region: 'north', term, ownerCodes: [uscc] },
      });
    const told = story(compensation, { place: where });
    const form = {
      ...facts,
      contact: contact ?? null,
      works: '外线',
      builtOn,
      claimed: 100,
      uscc,
      landUnit: unit,
    };
    told.submit(form as JsonObject, '2022-06-06T09:00', lin);
    return [told.state.steps.land?.outcome, told.state.data.payer ?? told.state.outcome?.code];
  };

  test('is as the register has it: held since before the boundary moved, nothing is owed, whatever was declared', () => {
    expect(claimed('2020-05-01 至 2070-04-30')).toEqual(['known', 'not-due']);
  });

  test('is as declared where the register does not know, or speaks of a term that began after the works', () => {
    expect(claimed(null)).toEqual(['declared', 'government']);
    expect(claimed('2022-04-01 至 2072-03-31')).toEqual(['declared', 'government']);
  });
});

describe('转供电加价：发现、核实、整顿、查处、总结、预防', () => {
  const market = officer('jia', 'market-licensing@north');
  const reported = () => {
    const told = story(resale);
    told.submit(
      {
        contact: contact ?? null,
        reseller: '某物业',
        place: '莲城大道 9 号',
        price: 1.2,
        text: '每度多收五角',
      } as JsonObject,
      '2022-06-06T09:00',
      lin,
    );
    return told;
  };
  const stage = (told: ReturnType<typeof reported>) =>
    told.place.entry('power-resale', told.state.number)?.stage;

  test('goes through all six, each on record', () => {
    const told = reported();
    const stages = [stage(told)];
    const act = (step: string, outcome: string, output: JsonObject = {}, reason = '') => {
      expect(told.complete(market, '2022-06-07T10:00', step, outcome, { output, reason })).toContain(
        'step-completed',
      );
      stages.push(stage(told));
    };
    act('verify', 'true');
    act('order', 'ordered', { overcharged: 120_000, dueOn: '2022-06-30' });
    act('check', 'refused', {}, '逾期未退');
    act('punish', 'punished', { decision: '许市监罚〔2022〕1号', fine: 200_000 });
    act('sum-up', 'summed', { lesson: '合同没有约定电价' });
    act('prevent', 'prevented', { measure: '推广转供电费码，公示电价' });
    expect(stages).toEqual(['found', 'verified', 'ordered', 'ordered', 'punished', 'summed', 'closed']);
    expect(told.state.outcome?.code).toBe('closed');
  });

  test('is not punished where it was put right in time', () => {
    const told = reported();
    told.complete(market, '2022-06-07T10:00', 'verify', 'true');
    told.complete(market, '2022-06-07T10:00', 'order', 'ordered', {
      output: { overcharged: 100, dueOn: '2022-06-30' },
    });
    told.complete(market, '2022-06-20T10:00', 'check', 'rectified', { output: { refunded: 100 } });
    expect(told.state.steps['sum-up']?.status).toBe('open');
    expect(told.state.steps.punish).toBeUndefined();
  });

  test('that is not so ends there, with the reason', () => {
    const told = reported();
    expect(told.complete(market, '2022-06-07T10:00', 'verify', 'unfounded')).toBe('case.reason-missing');
    told.complete(market, '2022-06-07T10:00', 'verify', 'unfounded', { reason: '按目录电价收取' });
    expect(told.state.outcome?.code).toBe('unfounded');
  });
});
