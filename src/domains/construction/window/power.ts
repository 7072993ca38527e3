import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { ReadDeclaration, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { formOf, region, words } from '../fields.ts';

/*
 * Which level decides what (measure (八)). The city's window takes everything; where the power over a permit lies with a
 * district's office, the register says so, and the permit's case goes there by itself.
 */

const basis = measure('one-window-two-levels');

export const permitItems = [
  ['land-permit', '建设用地规划许可', 'Land-use planning permit'],
  ['works-permit', '建设工程规划许可', 'Works planning permit'],
  ['construction-permit', '施工许可', 'Construction permit'],
] as const;

const given = { 'x-when': 'form.change == "give"' } as const;

const kept = {
  region,
  item: choice('事项', 'Permit', permitItems),
  office: {
    type: 'string',
    'x-code-list': 'city.offices',
    'x-text': { title: { zh: '有权审批的区级单位', en: 'The district’s office' } },
  } satisfies StringField,
  officeName: words('单位名称', 'Name of the office', 60, { minLength: 2 }),
  from: day('何时起', 'From'),
} as const;

const fields = {
  change: choice('登记什么', 'What is entered', [
    ['give', '权限在区级', 'The district decides'],
    ['take-back', '收回市级', 'Back to the city'],
  ]),
  region: kept.region,
  item: kept.item,
  office: { ...kept.office, ...given },
  officeName: { ...kept.officeName, ...given },
  from: kept.from,
} as const;

export const powers: RegisterDefinition = {
  code: 'construction-power',
  version: 1,
  name: { zh: '市区两级审批权限清单', en: 'Which level decides which permit' },
  basis,
  schema: schemaOf({ ...kept, until: day('收回日期', 'Taken back on') }, Object.keys(kept)),
  key: { zh: '地区/事项', en: 'Region/permit' },
  owner: 'construction-window',
  publication: { fields: ['region', 'item', 'officeName', 'from', 'until'], basis },
  writers: ['construction-power'],
  kind: 'plain',
};

const key = 'form.region + "/" + form.item';

/** 权限下放和收回: a district's office decides this permit for its region from a day on, until that is taken back. */
export const powerService: ServiceDefinition = {
  code: 'construction-power',
  version: 2,
  kind: 'service',
  name: { zh: '登记市区审批权限', en: 'Enter which level decides a permit' },
  summary: {
    zh: '权限在区级的，登记后办件自动转到区里，仍由市级窗口收件',
    en: 'Where a district decides, cases go there by themselves; the city’s window still takes them',
  },
  basis,
  openedBy: 'office',
  opener: { duty: 'construction-window' },
  form: formOf({ zh: '审批权限', en: 'Power over a permit' }, fields) satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'enter',
      name: { zh: '登记', en: 'Entered' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'power', register: powers.code, key }],
      rules: [
        {
          when: '!region.top && form.region != case.region',
          outcome: 'refused',
          reason: {
            zh: '县区窗口只能登记本地区的权限：别的地区的，请由市级窗口登记',
            en: 'A county’s window enters its own powers only: for another region ask the city’s window',
          },
        },
        {
          when: 'form.from > today',
          outcome: 'refused',
          reason: {
            zh: '日期还没有到：到了那一天再登记',
            en: 'That day is still to come: enter it when it has come',
          },
        },
        {
          when: 'form.change == "take-back" && facts.power == null',
          outcome: 'refused',
          reason: {
            zh: '这个地区的这个事项本来就由市级审批，没有可以收回的权限',
            en: 'The city decides this permit for this region already: there is nothing to take back',
          },
        },
        { when: 'form.change == "take-back"', outcome: 'taken-back' },
        { when: 'true', outcome: 'entered' },
      ],
      outcomes: [
        {
          code: 'refused',
          name: { zh: '不能登记', en: 'Cannot be entered' },
          favourable: false,
          ends: [{ outcome: 'refused' }],
        },
        {
          code: 'taken-back',
          name: { zh: '已收回市级', en: 'Back to the city' },
          favourable: true,
          writes: [
            {
              register: powers.code,
              key,
              act: 'change',
              content: {
                ...Object.fromEntries(Object.keys(kept).map((each) => [each, `facts.power.${each}`])),
                until: 'form.from',
              },
            },
          ],
          ends: [{ outcome: 'taken-back' }],
        },
        {
          code: 'entered',
          name: { zh: '已登记', en: 'Entered' },
          favourable: true,
          writes: [
            {
              register: powers.code,
              key,
              act: 'put',
              content: Object.fromEntries(Object.keys(kept).map((each) => [each, `form.${each}`])),
            },
          ],
          ends: [{ outcome: 'entered' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'entered', name: { zh: '已登记', en: 'Entered' }, class: 'favourable' },
    { code: 'taken-back', name: { zh: '已收回市级', en: 'Back to the city' }, class: 'favourable' },
    { code: 'refused', name: { zh: '未登记', en: 'Not entered' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** The district decides today: its power has begun and has not been taken back. */
export const hasPower =
  'facts.power != null && facts.power.from <= today && facts.power.?until.orValue("9999") > today';

export function readsPower(item: string): ReadDeclaration {
  return { as: 'power', register: powers.code, key: `case.region + "/${item}"` };
}
