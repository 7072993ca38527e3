import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { place, story } from '../../../kernel/process/story.fixture.ts';
import { land, lin, outside, shop } from './connection.fixture.ts';
import { powerConnection } from './service.ts';

/* 小微企业：国家名录，或今年新设立、名录暂未收录、注册资本或出资额 500 万元及以下的企业 (plan, note 1). */

const uscc = String(shop.uscc);
/** As registered: of which kind, and with capital where its kind has any. */
const bare: JsonObject = { uscc, status: 'registered', establishedOn: '2022-01-04' };
const young: JsonObject = { ...bare, kind: 'company', capital: 500_000_000 };
const { enterpriseName: _name, uscc: _uscc, ...nobody } = shop;
const founded = { onSmallList: false, foundedThisYear: true, capital: 100_000_000 };
const { foundedThisYear: _founded, onSmallList: _list, ...where2022 } = land;

function asks(form: JsonObject, entry?: JsonObject) {
  const where = place();
  if (entry !== undefined) where.registers.set(factName('enterprise', uscc), { version: 1, content: entry });
  const parties = {
    'power-supply': 'grid',
    'title-registry': 'registry',
    'power-platform': 'platform',
    'small-enterprise-list': 'list',
  };
  const told = story(powerConnection, { place: where, parties });
  const events = told.submit(form, '2022-06-06T09:00', lin);
  if (!events.includes('case-accepted')) throw new Error(`not accepted: ${JSON.stringify(events)}`);
  return told;
}
const byList = (outcome: 'done' | 'refused') => {
  const told = asks(shop);
  const reason = outcome === 'done' ? {} : { reason: '名录里没有' };
  told.complete(outside('list'), '2022-06-06T09:01', 'small-list', outcome, reason);
  return told.state;
};

describe('who counts as small', () => {
  test('is on the national list, which is asked before anything is decided', () => {
    expect(asks(shop).state.steps['small-list']?.status).toBe('open');
    expect(byList('done').data).toMatchObject({ payer: 'power-company', class: 'low-small' });
    expect(byList('refused').outcome).toEqual({ code: 'not-small', class: 'void' });
  });

  test('or was founded this year with five million at most, by the register of enterprises', () => {
    const { state } = asks({ ...shop, ...founded }, young);
    expect(state.steps['small-list']?.status).toBe('skipped');
    expect(state.data).toMatchObject({ payer: 'power-company', class: 'low-small' });
  });

  test('a sole trader of this year registers no capital, and is taken at their word', () => {
    const trader = { ...bare, kind: 'sole-trader' };
    expect(asks({ ...shop, ...founded }, trader).state.data.class).toBe('low-small');
  });
});

describe('a claim that does not hold', () => {
  const branch = { ...bare, kind: 'branch' };
  test.each<[string, JsonObject, JsonObject | undefined]>([
    ['of a firm that no register has', { ...shop, ...founded }, undefined],
    ['of one that has ended', { ...shop, ...founded }, { ...young, status: 'deregistered' }],
    ['of one founded last year', { ...shop, ...founded }, { ...young, establishedOn: '2021-12-31' }],
    ['of one with more than five million', { ...shop, ...founded }, { ...young, capital: 500_000_001 }],
    ['of a branch, which has no capital of its own', { ...shop, ...founded }, branch],
    ['of a public body that says it is listed', { ...nobody, applicantKind: 'other' }, young],
    [
      'of a household with a shop, founded this year',
      { ...nobody, ...founded, applicantKind: 'resident' },
      young,
    ],
  ])('%s ends the application: it is corrected and handed in again', (_what, form, entry) => {
    const { state } = asks(form, entry);
    expect(state.outcome).toEqual({ code: 'not-small', class: 'void' });
    expect(state.data.payer).toBeUndefined();
  });

  test('is none where nobody makes it: more capital is decided as any other', () => {
    const form = { ...shop, ...where2022, ...founded, capital: 600_000_000, inZone: false };
    expect(asks(form).state.data).toMatchObject({ class: 'low-other', payer: 'government' });
  });
});
