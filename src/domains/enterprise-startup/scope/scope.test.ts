import { describe, expect, test } from 'vitest';
import terms from '../../../../data/code-lists/business-scope.json' with { type: 'json' };
import permits from '../../../../data/code-lists/permits.json' with { type: 'json' };
import exampleDuties from '../../../../data/example/duties.json' with { type: 'json' };
import firstDuties from '../../../../data/xuchang/duties.json' with { type: 'json' };
import { tidyForm } from '../../../kernel/form/tidy.ts';
import { validateForm } from '../../../kernel/form/validate.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { startupForm } from '../form.ts';
import { companyForm, complete, officer, openTown } from '../town.fixture.ts';
import { licensing } from './licensing.ts';

const registrar = officer('market-registration');

/** A company with such a scope, registered. */
function registeredWith(businessScope: readonly string[], more: JsonObject = {}) {
  const town = openTown();
  expect(town.submit(tidyForm(startupForm, { ...companyForm, items: [], businessScope, ...more }))).toBe(
    'ok',
  );
  expect(town.act('startup', registrar, { act: 'accept' })).toBe('ok');
  expect(town.act('startup.registration', registrar, complete('review', 'approve'))).toBe('ok');
  return town;
}

describe('双告知 (国发〔2015〕62号)', () => {
  test('whom a registration tells is whom the lists of terms and permits name', () => {
    const dutyOf = new Map(
      permits.entries.map(({ code, permit }) => [code, 'duty' in permit ? permit.duty : undefined]),
    );
    const listed = new Map<string, Set<string>>();
    for (const term of terms.entries) {
      for (const permit of 'permits' in term ? (term.permits ?? []) : []) {
        const duty = dutyOf.get(permit);
        if (duty === undefined) continue;
        listed.set(duty, (listed.get(duty) ?? new Set()).add(term.code));
      }
    }
    const declared = Object.fromEntries(licensing.map(({ duty, terms: own }) => [duty, own.toSorted()]));
    expect(declared).toEqual(
      Object.fromEntries([...listed].map(([duty, own]) => [duty, [...own].toSorted()] as const)),
    );
  });

  test.each([
    ['the first city', firstDuties],
    ['the invented one', exampleDuties],
  ])('%s has given every such duty to somebody', (_city, duties) => {
    const given = duties.map(({ code }) => code);
    for (const { duty } of licensing) expect(given).toContain(duty);
  });

  test('a restaurant’s owners are told what else they need, and its office takes note of it', () => {
    const town = registeredWith(['S054', 'S059']);
    const uscc = town.newest('startup.registration').data.uscc;
    expect(town.newest('startup.permit-notice')).toMatchObject({
      outcome: { class: 'favourable' },
      form: { uscc, businessScope: ['S054', 'S059'] },
    });
    expect(town.count('startup.permit-offices')).toBe(1);
    const { steps, outcome } = town.newest('startup.permit-offices');
    expect(outcome).toBeNull();
    const open = Object.entries(steps).flatMap(([step, { status }]) => (status === 'open' ? [step] : []));
    expect(open).toEqual(['market-licensing']);
    const office = officer('market-licensing');
    expect(town.act('startup.permit-offices', office, complete('market-licensing', 'noted'))).toBe('ok');
    expect(town.newest('startup.permit-offices').outcome?.class).toBe('favourable');
  });

  test('where several offices give something, each is told by itself', () => {
    const town = registeredWith(['S058']);
    expect(town.count('startup.permit-offices')).toBe(3);
  });

  test('whoever needs nothing else is told nothing, and neither is anybody of them', () => {
    const town = registeredWith(['S059']);
    expect(town.count('startup.permit-notice') + town.count('startup.permit-offices')).toBe(0);
  });
});

describe('先证后照 (市场主体登记管理条例 art. 14)', () => {
  const held = [{ permit: 'security', number: '豫公保服20220001号' }];
  const faults = (businessScope: readonly string[], more: JsonObject = {}) =>
    validateForm(startupForm, tidyForm(startupForm, { ...companyForm, businessScope, ...more })).map(
      ({ path, code }) => `${path} ${code}`,
    );

  test('a security company shows its licence when it asks to be registered', () => {
    expect(faults(['S075'])).toEqual(['/heldPermits form.required']);
    expect(faults(['S075'], { heldPermits: held })).toEqual([]);
    expect(faults(['S075'], { heldPermits: [{ permit: 'guarantee', number: '豫担保第1号' }] })).toEqual([
      '/heldPermits form.rule',
    ]);
  });

  test('each that is needed is shown', () => {
    expect(faults(['S075', 'S281'], { heldPermits: held })).toEqual(['/heldPermits form.rule']);
  });

  test('nobody else is asked', () => {
    expect(faults(['S054', 'S059'])).toEqual([]);
  });

  test('the registrar sees it, and the name is kept for a year meanwhile (企业名称登记管理规定 art. 18)', () => {
    const town = registeredWith(['S075'], { heldPermits: held });
    expect(town.newest('startup.registration').form.heldPermits).toEqual(held);
    expect(town.newest('startup.name').data.keptUntil).toBe('2023-06-01');
  });
});
