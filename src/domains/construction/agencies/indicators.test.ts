import { expect, test } from 'vitest';
import { contribute } from '../../../kernel/indicator/index.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { CaseState } from '../../../kernel/process/index.ts';
import { hall, officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { publishAssessment } from '../assessments/publish.ts';
import { agencyIndicators } from './indicators.ts';

/* (九): the government's commissions are managed in the approval system; assessments made elsewhere show where not. */

const reform = officer('gai', 'investment-filing@north');
const where = place();
where.registers.set('intermediary-contract ZJ0000001', { version: 1, content: { item: 'flood' } });

function published(contract: JsonObject): CaseState {
  const told = story(publishAssessment, { place: where });
  const events = told.act(reform, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'city', account: null, name: '发改委' },
    form: {
      area: 'XC-1',
      areaName: '经开区',
      region: 'north',
      item: 'flood',
      report: '许洪评 2022-1',
      madeBy: '许禾咨询有限公司',
      madeOn: '2022-05-01',
      validUntil: '2025-05-01',
      covers: '东至学院路',
      uses: ['warehouse'],
      conclusion: '按报告要求执行',
      ...contract,
    },
    parent: null,
  });
  if (typeof events === 'string') throw new Error(events);
  return told.state;
}

const region = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties: {},
  settings: {},
};

/** Whether it counts as managed here; null where it is not counted. */
function managed(state: CaseState): boolean | null {
  const [indicator] = agencyIndicators;
  if (indicator === undefined) throw new Error('no indicator');
  return contribute(indicator, state, { time: hall, region })?.numerator ?? null;
}

test('what was commissioned here counts, and what was made without a contract here counts against it', () => {
  const elsewhere = published({});
  expect(managed(elsewhere)).toBe(false);
  const commissioned: CaseState = {
    ...elsewhere,
    service: 'government-commission',
    outcome: { code: 'delivered', class: 'favourable' },
  };
  expect(managed(commissioned)).toBe(true);
});

test('one with a contract is counted as its commission, and not twice', () => {
  expect(managed(published({ contract: 'ZJ0000001' }))).toBeNull();
});

test('a contract that is not there is not taken for one', () => {
  const told = published({ contract: 'ZJ9999999' });
  expect(told.outcome).toEqual({ code: 'no-contract', class: 'void' });
});
