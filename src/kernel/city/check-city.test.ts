import { describe, expect, test } from 'vitest';
import { DomainError } from '../errors/index.ts';
import { checkCity, findCityFaults } from './check-city.ts';
import { smallCity } from './small-city.fixture.ts';

/** Changes the value at a path such as `tasks.json[0].units[1].unit`; undefined takes it away. */
function plant(path: string, value: unknown) {
  const files = smallCity();
  const [file = '', rest = ''] = /^([\w-]+\.json)(.*)$/.exec(path)?.slice(1) ?? [];
  const keys = [file, ...[...rest.matchAll(/\[(\d+)\]|\.([\w-]+)/g)].map(([, at, key]) => at ?? key ?? '')];
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>(
    (inside, key) => inside[key] as Record<string, unknown>,
    files,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return files;
}

const pathsOf = (files: ReturnType<typeof smallCity>) => findCityFaults(files).map(({ path }) => path);

describe('a city is taken as a whole or not at all', () => {
  test('a sound one is handed over as it is', () => {
    const city = checkCity(smallCity());
    expect(city.profile.slug).toBe('small');
    expect(city.tasks.map(({ no }) => no)).toEqual([1, 2]);
  });

  test('a faulty one is refused with every fault and its place', () => {
    const files = plant('duties.json[0].unit', 'mop');
    (files['plans.json'] as { leadUnits: string[] }[])[1]?.leadUnits.push('mop');
    expect(() => checkCity(files)).toThrow(DomainError);
    try {
      checkCity(files);
    } catch (error) {
      const refused = error as DomainError;
      expect(refused.code).toBe('city.invalid');
      expect(refused.parameters).toEqual({ count: 2, first: 'duties.json[0].unit' });
      expect(refused.detail).toContainEqual({
        path: 'plans.json[1].leadUnits[1]',
        message: { zh: '没有单位“mop”', en: 'there is no unit "mop"' },
      });
    }
  });
});

describe('what is out of form', () => {
  test.each<[string, string, unknown, string]>([
    ['an unknown file', 'notes.json', [], 'notes.json'],
    ['a missing file', 'halls.json', undefined, 'halls.json'],
    ['a list that is none', 'halls.json', {}, 'halls.json'],
    ['an unknown key', 'regions.json[1].colour', 'red', 'regions.json[1].colour'],
    ['a missing key', 'offices.json[0].number', undefined, 'offices.json[0].number'],
    ['a name without English', 'units.json[0].name.en', ' ', 'units.json[0].name.en'],
    ['a date that is none', 'offices.json[0].from', '2015-13-01', 'offices.json[0].from'],
    ['a deadline of no known kind', 'measures.json[0].deadline.type', 'soon', 'measures.json[0].deadline'],
    [
      'an unknown key in one kind of deadline',
      'measures.json[0].deadline.values',
      ['2022-06'],
      'measures.json[0].deadline.values',
    ],
    [
      'a role that nobody has',
      'accounts.json.accounts[0].grants[0].role',
      'king',
      'accounts.json.accounts[0].grants[0].role',
    ],
  ])('%s', (_, path, value, expected) => {
    expect(pathsOf(plant(path, value))).toContain(expected);
  });

  test('a missing key of one kind of deadline is named, not the other kinds', () => {
    expect(pathsOf(plant('measures.json[0].deadline.value', undefined))).toEqual([
      'measures.json[0].deadline.value',
    ]);
  });
});

describe('what does not fit together', () => {
  test.each<[string, string, unknown, string]>([
    ['a region of an unknown level', 'regions.json[1].level', 'planet', 'regions.json[1].level'],
    ['a region under an unknown one', 'regions.json[1].parent', 'moon', 'regions.json[1].parent'],
    ['a region under one of its own level', 'regions.json[1].level', 'city', 'regions.json[1].parent'],
    ['two cities in one', 'regions.json[1].parent', null, 'regions.json'],
    ['a region without its hall', 'regions.json[0].hall', 'tent', 'regions.json[0].hall'],
    [
      'a setting for an unknown plan',
      'regions.json[1].settings.mopping',
      {},
      'regions.json[1].settings.mopping',
    ],
    ['a day without office hours', 'halls.json[0].seasons[0].to', '09-29', 'halls.json[0].seasons'],
    ['a day in two seasons', 'halls.json[0].seasons[0].to', '10-01', 'halls.json[0].seasons'],
    [
      'hours that end before they begin',
      'halls.json[0].seasons[0].spans[0].to',
      '08:00',
      'halls.json[0].seasons[0].spans',
    ],
    ['one name for two units', 'units.json[1].aliases', ['扫帚'], 'units.json[1].aliases[0]'],
    ['a member that does not exist', 'units.json[2].members[0]', 'mop', 'units.json[2].members[0]'],
    ['a group within itself', 'units.json[0].members', ['everyone'], 'units.json[0].members'],
    ['a duty of a unit without office', 'duties.json[0].unit', 'hamlet', 'duties.json[0].unit'],
    ['an office of an unknown unit', 'offices.json[0].unit', 'mop', 'offices.json[0].unit'],
    ['an office named after another place', 'offices.json[1].id', 'broom@hamlet', 'offices.json[1].id'],
    ['one number for two offices', 'offices.json[1].number', '0001', 'offices.json[1].number'],
    ['two offices in one seat', 'offices.json[1].from', '2021-12-31', 'offices.json[1]'],
    [
      'a successor that comes too late',
      'offices.json[1].from',
      '2022-02-01',
      'offices.json[0].successors[0]',
    ],
    [
      'a successor that never comes',
      'offices.json[0].successors[0]',
      'mop@980000',
      'offices.json[0].successors[0]',
    ],
    ['a successor of an office at work', 'offices.json[0].to', undefined, 'offices.json[0].successors'],
    [
      'a rhythm of an unknown plan',
      'city.json.bulletins',
      [{ plan: 'mopping', rhythm: 'monthly', why: { zh: '每月', en: 'Each month' }, source: '1' }],
      'city.json.bulletins[0].plan',
    ],
    ['a gap between plans', 'plans.json[1].no', 2, 'plans.json[1].no'],
    ['a plan that counts its tasks wrong', 'plans.json[1].taskTo', 3, 'plans.json[1].taskTo'],
    ['leads where none are stated', 'plans.json[0].leadBasis', 'stated', 'plans.json[0].leadBasis'],
    ['one measure code twice', 'measures.json[1].code', 'floors', 'measures.json[1].code'],
    ['a measure named after another plan', 'measures.json[0].plan', 0, 'measures.json[0].id'],
    ['a measure of a task that is not its own', 'measures.json[0].task', 2, 'measures.json[0].task'],
    [
      'milestones out of order',
      'measures.json[1].deadline.values[1]',
      '2022-05',
      'measures.json[1].deadline.values',
    ],
    ['one unit twice on a line', 'measures.json[0].units[1].unit', 'broom', 'measures.json[0].units[1].unit'],
    ['an unknown unit on a line', 'tasks.json[1].units[0].unit', 'mop', 'tasks.json[1].units[0].unit'],
    ['a gap between tasks', 'tasks.json[1].no', 3, 'tasks.json[1].no'],
    ['a task without its measure', 'tasks.json[1].measure', 'p01.9', 'tasks.json[1].measure'],
    ['a target for no time', 'tasks.json[0].targets[0].by', 'someday', 'tasks.json[0].targets[0].by'],
    [
      'an indicator that says nothing',
      'indicators.json[0].targets[0].value',
      null,
      'indicators.json[0].targets[0]',
    ],
    ['an indicator of no plan', 'indicators.json[0].plan', 7, 'indicators.json[0].plan'],
    ['a number where a date is meant', 'limits.json[0].unit', 'date', 'limits.json[0].value'],
    [
      'a contradiction about nothing',
      'contradictions.json[0].indicators[0]',
      'mopping',
      'contradictions.json[0].indicators[0]',
    ],
    ['a limit left open', 'limits.json[0].value', null, 'limits.json[0].value'],
    ['a system of nobody', 'systems.json[0].ownerUnits[0]', 'mop', 'systems.json[0].ownerUnits[0]'],
    [
      'a handler without office',
      'accounts.json.accounts[1].grants[0].office',
      undefined,
      'accounts.json.accounts[1].grants[0].office',
    ],
    [
      'an applicant who is nobody',
      'accounts.json.accounts[0].party',
      undefined,
      'accounts.json.accounts[0].party',
    ],
    [
      'an account for a firm as if it were a person',
      'accounts.json.accounts[0].party',
      'firm',
      'accounts.json.accounts[0].party',
    ],
    [
      'an institution user of nothing',
      'accounts.json.accounts[2].grants[0].outsideParty',
      undefined,
      'accounts.json.accounts[2].grants[0].outsideParty',
    ],
    [
      'a delegate who does not exist',
      'accounts.json.parties[1].delegates[0].agent',
      'eve',
      'accounts.json.parties[1].delegates[0].agent',
    ],
    [
      'a representative who does not exist',
      'accounts.json.parties[1].representative',
      'eve',
      'accounts.json.parties[1].representative',
    ],
    [
      'an outside party in no place',
      'outside-parties.json[0].regions[0]',
      'moon',
      'outside-parties.json[0].regions[0]',
    ],
    ['a promise kept by nothing', 'fulfilment.json[0].what', undefined, 'fulfilment.json[0].what'],
    ['something that keeps a later promise', 'fulfilment.json[1].what', ['sweep'], 'fulfilment.json[1].what'],
    ['papers in place of building', 'fulfilment.json[1].by', 'evidence', 'fulfilment.json[1].by'],
    [
      'a function the system does not have',
      'fulfilment.json[1].of.function',
      1,
      'fulfilment.json[1].of.function',
    ],
    ['a promise answered twice', 'fulfilment.json[1].of', { task: 1 }, 'fulfilment.json[1].of'],
  ])('%s', (_, path, value, expected) => {
    expect(pathsOf(plant(path, value))).toContain(expected);
  });
});
