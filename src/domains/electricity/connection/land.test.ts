import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { type Place, place } from '../../../kernel/process/story.fixture.ts';
import { applied, factory } from './connection.fixture.ts';

/* (二)1 and note 10: since when the land is held, and whether it lies in the planned area, is nobody's word where a register knows. */

const unit = '411002001001GB00001W00000000';
const project = '2203-411002-04-01-000001';
const uscc = String(factory.uscc);
const registered: JsonObject = {
  stage: 'registered',
  region: 'north',
  term: '2020-05-01 至 2070-04-30',
  ownerCodes: [uscc],
};

function town(entries: Readonly<Record<string, JsonObject>>): Place {
  const where = place();
  for (const [name, content] of Object.entries(entries)) {
    const [register = '', key = ''] = name.split(' ');
    where.registers.set(factName(register, key), { version: 1, content });
  }
  return where;
}

const decided = (form: JsonObject, where: Place) => applied(form, '2022-06-06T09:00', { place: where });
const named: JsonObject = { ...factory, landUnit: unit };

describe('since when the land is held', () => {
  test('the land register says, whatever the applicant does: it was got before the boundary moved', () => {
    const told = decided(named, town({ [`property-unit ${unit}`]: registered }));
    expect(told.state.data).toMatchObject({
      payer: 'customer',
      clause: 'land-before',
      landFrom: '2020-05-01',
    });
    expect(told.state.steps.land?.outcome).toBe('known');
  });

  test('also where they said too early a day', () => {
    const { inZone: _zone, ...early } = named;
    const later = { ...registered, term: '2021-03-01 至 2071-02-28' };
    const told = decided({ ...early, titleFrom: '2020-01-01' }, town({ [`property-unit ${unit}`]: later }));
    expect(told.state.data).toMatchObject({ payer: 'government', clause: 'business-outside-zone' });
  });

  test.each<[string, JsonObject]>([
    ['is somebody else’s', { ...registered, ownerCodes: ['other'] }],
    ['lies in another district', { ...registered, region: 'south' }],
    ['is not registered yet', { ...registered, stage: 'unregistered' }],
    ['has a term without a day', { ...registered, term: '50 年' }],
  ])('is as declared where the unit %s, and the case says so', (_what, entry) => {
    const told = decided(named, town({ [`property-unit ${unit}`]: entry }));
    expect(told.state.data.payer).toBe('government');
    expect(told.state.steps.land?.outcome).toBe('declared');
  });

  test('of leased land goes by the original title, whoever holds it', () => {
    const { hasTitle: _has, titleFrom: _from, ...rest } = named;
    const leased = { ...rest, landRight: 'leased', originalTitleFrom: '2022-01-10' };
    const entry = { ...registered, ownerCodes: ['landlord'] };
    expect(decided(leased, town({ [`property-unit ${unit}`]: entry })).state.data.clause).toBe('land-before');
  });
});

describe('whether it lies in the planned area', () => {
  const {
    inPlanArea: _in,
    landRight: _right,
    hasTitle: _has,
    titleFrom: _from,
    inZone: _zone,
    ...rest
  } = named;
  const outside: JsonObject = { ...rest, inPlanArea: false, projectCode: project };
  const permitted = {
    [`construction-project ${project}`]: { uscc },
    [`construction-milestone ${project}/land-permit`]: { state: 'done' },
  };
  const later = { [`property-unit ${unit}`]: { ...registered, term: '2022-01-10 至 2072-01-09' } };

  test('a land-use planning permit of theirs says so, against what they entered', () => {
    expect(decided(outside, town({ ...permitted, ...later })).state.data).toMatchObject({
      payer: 'government',
      planArea: 'inside',
    });
  });

  test.each<[string, Readonly<Record<string, JsonObject>>]>([
    ['there is no permit', { ...later, [`construction-project ${project}`]: { uscc } }],
    [
      'the project is somebody else’s',
      { ...permitted, ...later, [`construction-project ${project}`]: { uscc: 'x' } },
    ],
    ['nobody knows since when the land is held', permitted],
  ])('is as declared where %s', (_what, entries) => {
    expect(decided(outside, town(entries)).state.data.clause).toBe('outside-area');
  });
});
