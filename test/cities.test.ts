import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type City,
  expandUnit,
  findMeasure,
  findOfficeForDuty,
  findSettings,
} from '../src/kernel/city/index.ts';
import {
  checkResidentId,
  checkUscc,
  formatCaseNumber,
  parseCaseNumber,
} from '../src/kernel/identity/index.ts';
import {
  checkCalendarRules,
  checkCalendarYear,
  createCalendar,
  createWorkingTime,
  findDay,
  isWorkingDay,
} from '../src/kernel/time/index.ts';
import { loadCity, loadCodeLists } from '../src/main/load-city.ts';
import { packs } from '../src/main/packs.ts';

const dataFolder = join(import.meta.dirname, '../data');
const slugs = ['xuchang', 'example'];
const cities: readonly City[] = await Promise.all(slugs.map((slug) => loadCity(dataFolder, slug)));
const codeLists = await loadCodeLists(dataFolder);

/** The working calendar a city names. */
function calendarOf(city: City) {
  const folder = join(dataFolder, 'calendars', city.profile.calendar);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const rules = checkCalendarRules(read('rules.json'));
  const years = readdirSync(folder).filter((file) => file !== 'rules.json');
  return createCalendar(
    rules,
    years.map((file) => checkCalendarYear(read(file), rules, file)),
  );
}

/** Every `{ zh, en }` in a value, with its path. */
function* textsIn(value: unknown, path: string): Generator<{ path: string; zh: string; en: string }> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsIn(item, `${path}[${at}]`);
  else if (typeof value === 'object' && value !== null) {
    const { zh, en } = value as { zh?: unknown; en?: unknown };
    if (typeof zh === 'string' && typeof en === 'string') yield { path, zh, en };
    else for (const [key, item] of Object.entries(value)) yield* textsIn(item, `${path}.${key}`);
  }
}

describe.each(cities.map((city) => [city.profile.slug, city] as const))('the city %s', (_, city) => {
  const day = `${city.profile.planYear}-06-30`;

  test('numbers its tasks from 1 without gap and answers each with one measure', () => {
    expect(city.tasks.map(({ no }) => no)).toEqual(city.tasks.map((_task, at) => at + 1));
    const answering = city.measures.filter(({ task }) => task !== null);
    expect(new Set(city.tasks.map(({ measure }) => measure))).toEqual(new Set(answering.map(({ id }) => id)));
    expect(answering).toHaveLength(city.tasks.length);
  });

  test('is named in the words of no service: they run in any city', () => {
    const said = [
      ...textsIn(
        packs.map(({ services }) => services),
        '',
      ),
    ].map(({ zh }) => zh);
    const stems = city.regions.map(({ name }) => name.zh.replace(/[市县区](本级)?$/u, ''));
    expect(said.filter((zh) => stems.some((stem) => zh.includes(stem)))).toEqual([]);
  });

  test('shows each place where the plan does not agree with itself beside something: else nobody would see it', () => {
    for (const { id, indicators, limits, tasks } of city.contradictions)
      expect(indicators.length + limits.length + tasks.length, id).toBeGreaterThan(0);
  });

  test('gives a task the deadline of its measure', () => {
    const measures = new Map(city.measures.map((measure) => [measure.id, measure]));
    const differing = city.tasks.filter(({ measure, deadline }) => {
      const { note: _note, ...of } = measures.get(measure)?.deadline ?? { type: 'none' };
      return JSON.stringify(of) !== JSON.stringify(deadline);
    });
    expect(differing.map(({ no }) => no)).toEqual([]);
  });

  test('speaks Chinese in Chinese and English in English', () => {
    const wrong = [...textsIn(city, city.profile.slug)].filter(
      ({ zh, en }) => !/\p{Script=Han}|^\P{L}+$/u.test(zh) || !/[A-Za-z]|^\P{L}+$/u.test(en),
    );
    expect(wrong).toEqual([]);
  });

  test('lets everyone on a responsibility line be known', () => {
    const named = new Set(
      [...city.measures, ...city.tasks].flatMap(({ units }) => units.map(({ unit }) => unit)),
    );
    for (const unit of named) expect(expandUnit(city, unit).length).toBeGreaterThan(0);
  });

  test('has an office for every duty in every region', () => {
    for (const { code } of city.duties) {
      for (const { id } of city.regions)
        expect(findOfficeForDuty(city, code, id, day), `${code} in ${id}`).toBeDefined();
    }
  });

  test('promises company start-up in every region, and says who has free seals', () => {
    for (const { id } of city.regions) {
      const { promise, freeSeals } = findSettings(city, id, 'enterprise-startup');
      expect([0.5, 1]).toContain(promise);
      expect(freeSeals).toBeTypeOf('boolean');
    }
  });

  test('has a bank and a seal maker for every region', () => {
    for (const kind of ['bank', 'seal-maker', 'tax', 'social-insurance', 'housing-fund', 'identity']) {
      for (const { id } of city.regions) {
        const serving = city.outsideParties.filter(
          (party) => party.kind === kind && party.regions.includes(id),
        );
        expect(serving.length, `${kind} in ${id}`).toBeGreaterThan(0);
      }
    }
  });

  test('gives its invented people well-formed numbers, and everyone a role of each kind', () => {
    for (const { kind, identifier } of city.demonstration.parties) {
      const checked = kind === 'person' ? checkResidentId(identifier) : checkUscc(identifier);
      expect(checked, identifier).toMatchObject({ error: null });
    }
    const held = new Set(city.demonstration.accounts.flatMap(({ grants }) => grants.map(({ role }) => role)));
    for (const role of [
      'applicant',
      'clerk',
      'handler',
      'head',
      'plan-lead',
      'supervisor',
      'institution',
      'auditor',
      'administrator',
    ] as const) {
      expect(held).toContain(role);
    }
  });

  test('keeps office hours on a calendar whose plan year is published', () => {
    const calendar = calendarOf(city);
    expect(calendar.years).toContain(city.profile.planYear);
    for (const hall of city.halls) {
      const { minutesBefore } = createWorkingTime(calendar, hall);
      expect(minutesBefore.at(-1)).toBeGreaterThan(0);
    }
  });

  test('numbers its offices so that case numbers can be read back', () => {
    for (const { number } of city.offices) {
      const parts = {
        city: city.profile.casePrefix,
        year: city.profile.planYear,
        office: number,
        serial: 42,
      };
      expect(parseCaseNumber(formatCaseNumber(parts))).toEqual(parts);
    }
  });

  test('answers every task in the fulfilment map', () => {
    const answered = city.fulfilment.flatMap(({ of }) => ('task' in of ? [of.task] : []));
    expect(answered.toSorted((a, b) => a - b)).toEqual(city.tasks.map(({ no }) => no));
  });

  test('makes its first seals from the list of seals', () => {
    const known = new Map(codeLists.get('seal-kinds')?.entries.map(({ code, name }) => [code, name]));
    for (const { code, name } of city.profile.seals.firstSet) expect(known.get(code)).toEqual(name);
  });
});

describe('the two cities', () => {
  const [first, second] = cities;
  if (first === undefined || second === undefined) throw new Error('two cities are needed');

  test('start companies under different plan numbers and in different places of the plan', () => {
    for (const city of cities)
      expect(findMeasure(city, { plan: 'enterprise-startup', measure: 'opening-time' })).toBeDefined();
    const place = (city: City) => findMeasure(city, { plan: 'enterprise-startup', measure: 'opening-time' });
    expect(place(first)?.plan).not.toBe(place(second)?.plan);
    expect(place(first)?.ref).not.toBe(place(second)?.ref);
  });

  test('know the same measures of company start-up by the same codes', () => {
    const codesOf = (city: City) => {
      const plan = city.plans.find(({ code }) => code === 'enterprise-startup')?.no;
      return city.measures.flatMap((measure) => (measure.plan === plan ? [measure.code] : [])).toSorted();
    };
    expect(codesOf(first)).toEqual(codesOf(second));
  });

  test('share duties but neither units, regions, levels nor office hours', () => {
    const codes = (list: readonly { readonly code: string }[]) => new Set(list.map(({ code }) => code));
    const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
    expect(codes(first.duties)).toEqual(codes(second.duties));
    expect(ids(first.units).isDisjointFrom(ids(second.units))).toBe(true);
    expect(ids(first.regions).isDisjointFrom(ids(second.regions))).toBe(true);
    expect(codes(first.profile.levels).isDisjointFrom(codes(second.profile.levels))).toBe(true);
    const saturday = findDay('2024-06-15');
    if (saturday === undefined) throw new Error('not a date');
    expect(cities.map((city) => isWorkingDay(calendarOf(city), saturday))).toEqual([false, true]);
  });
});

describe('the first city', () => {
  test('holds the whole action plan', () => {
    const city = cities[0];
    const { plans, measures, tasks, indicators, limits, systems, units } = city ?? ({} as City);
    // Bodies that the plan speaks of without naming any, which a service needs all the same.
    const unnamed = ['gas-company', 'water-company', 'heat-company', 'construction-window'];
    const named = units.filter(({ id }) => !unnamed.includes(id));
    expect([plans, measures, tasks, indicators, limits, systems, named].map(({ length }) => length)).toEqual([
      23, 349, 307, 302, 201, 421, 119,
    ]);
  });
});

test('every code list loads, and every business scope belongs to a listed industry', () => {
  const files = readdirSync(join(dataFolder, 'code-lists'));
  expect([...codeLists.keys()].map((code) => `${code}.json`).toSorted()).toEqual(files.toSorted());
  const industries = new Set(codeLists.get('industries')?.entries.map(({ code }) => code));
  for (const { code, industry } of codeLists.get('business-scope')?.entries ?? []) {
    // Classes that the list does not name are called as their division is.
    const named = industries.has(industry ?? '') || industries.has(industry?.slice(0, 2) ?? '');
    expect(named, code).toBe(true);
  }
});

describe('loading', () => {
  test('a city without data is refused by name', async () => {
    await expect(loadCity(dataFolder, 'atlantis')).rejects.toMatchObject({
      code: 'city.unknown',
      parameters: { city: 'atlantis' },
    });
  });

  test('a folder of something else is not a city', async () => {
    await expect(loadCity(dataFolder, 'code-lists')).rejects.toMatchObject({ code: 'city.unknown' });
  });
});
