import { day } from '../../../kernel/form/field-makers.ts';
import type { ReadDeclaration, RegisterWrite, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { outageBudget } from '../openness/mechanisms.ts';
import { number, region, schemaOf } from '../registers.ts';
import { areaClass } from './areas.ts';

/*
 * 停电时户数预算: what a district may spend in a year on a kind of area. Planned outages hold their hours from the day they
 * are announced, and one that would go beyond what is left is not announced. What really was dark is spent, by faults as
 * well, so that everybody sees how much is left.
 */

const used = 'power-outage-used';
const yearOf = 'form.startsOn.split("-")[0]';
const key = `case.region + " " + form.area + " " + ${yearOf}`;

export const readsUsed: ReadDeclaration = { as: 'used', register: used, key };

const need = '(double(form.plannedMinutes) * double(form.customers) / 60.0)';
const planned = '(facts.used == null ? 0.0 : double(facts.used.planned))';
const spent = '(facts.used == null ? 0.0 : double(facts.used.spent))';

function stands(values: { readonly planned: string; readonly spent: string }): RegisterWrite {
  return {
    register: used,
    key,
    act: 'put',
    content: { region: 'case.region', area: 'form.area', year: `int(${yearOf})`, ...values, on: 'today' },
  };
}

/** What this outage held is free again. */
const less = `${planned} - double(data.?held.orValue(0.0))`;
export const releases: RegisterWrite = stands({ planned: less, spent });
export const spends: RegisterWrite = stands({
  planned: less,
  spent: `${spent} + double(output.minutes) * double(output.customers) / 60.0`,
});

export const heldAgainstBudget: StepDefinition = {
  code: 'budget',
  name: { zh: '核对停电时户数预算', en: 'Check against the outage budget' },
  kind: 'automatic',
  by: { system: true },
  when: 'form.kind == "planned"',
  reads: [{ as: 'budget', register: outageBudget.register.code, key }, readsUsed],
  rules: [
    {
      when: `facts.budget != null && ${planned} + ${spent} + ${need} > double(facts.budget.hours)`,
      outcome: 'over',
      reason: {
        zh: '超出本地区今年的停电时户数预算：缩短、带电作业或先调整预算',
        en: 'Over this district’s outage budget for the year: shorten it, work live, or have the budget changed first',
      },
    },
    { when: 'facts.budget == null', outcome: 'unset' },
    { when: 'true', outcome: 'within' },
  ],
  outcomes: [
    {
      code: 'within',
      name: { zh: '在预算内', en: 'Within budget' },
      favourable: true,
      sets: { held: need },
      writes: [stands({ planned: `${planned} + ${need}`, spent })],
    },
    {
      code: 'unset',
      name: { zh: '没有下达预算', en: 'No budget set' },
      favourable: true,
      sets: { held: need },
      writes: [stands({ planned: `${planned} + ${need}`, spent })],
    },
    {
      code: 'over',
      name: { zh: '超出预算，不予安排', en: 'Over budget: not planned' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'over-budget' }],
    },
  ],
};

export const outageUsed: RegisterDefinition = {
  code: used,
  version: 1,
  name: { zh: '停电时户数使用情况', en: 'Customer-hours without power so far' },
  basis: measure('outages'),
  schema: schemaOf(
    {
      region,
      area: areaClass,
      year: {
        type: 'integer',
        minimum: 2020,
        maximum: 2100,
        'x-text': { title: { zh: '年份', en: 'Year' } },
      },
      planned: number('已安排还没停的时户数', 'Customer-hours planned and yet to come'),
      spent: number('已停的时户数', 'Customer-hours spent'),
      on: day('更新日期', 'As of'),
    },
    ['region', 'area', 'year', 'planned', 'spent', 'on'],
  ),
  key: { zh: '县区、地区类别、年份', en: 'District, kind of area, year' },
  owner: 'electricity-supply',
  publication: {
    fields: ['region', 'area', 'year', 'planned', 'spent', 'on'],
    basis: measure('information'),
  },
  writers: ['power-outage'],
  kind: 'plain',
};
