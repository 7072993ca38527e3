import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ReadDeclaration, ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { choice, day, formOf, region, schemaOf, words } from '../fields.ts';

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

const fields = {
  region,
  item: choice('事项', 'Permit', permitItems),
  office: words('有权审批的区级单位编号', 'Id of the district’s office', 80, {
    minLength: 3,
    pattern: '^[a-z0-9-]+@[a-z0-9-]+$',
    'x-expects': {
      zh: '单位编号，如 weidu-district@411002',
      en: 'an office’s id, such as weidu-district@411002',
    },
  }),
  officeName: words('单位名称', 'Name of the office', 60, { minLength: 2 }),
  from: day('何时起', 'From'),
} as const;

export const powers: RegisterDefinition = {
  code: 'construction-power',
  version: 1,
  name: { zh: '市区两级审批权限清单', en: 'Which level decides which permit' },
  basis,
  schema: schemaOf(fields, Object.keys(fields)),
  key: { zh: '地区/事项', en: 'Region/permit' },
  owner: 'construction-window',
  publication: { fields: ['region', 'item', 'officeName', 'from'], basis },
  writers: ['construction-power'],
  kind: 'plain',
};

/** 权限下放: from now on a district's office decides this permit for its region. */
export const powerService: ServiceDefinition = {
  code: 'construction-power',
  version: 1,
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
      rules: [{ when: 'true', outcome: 'entered' }],
      outcomes: [
        {
          code: 'entered',
          name: { zh: '已登记', en: 'Entered' },
          favourable: true,
          writes: [
            {
              register: powers.code,
              key: 'form.region + "/" + form.item',
              act: 'put',
              content: Object.fromEntries(Object.keys(fields).map((each) => [each, `form.${each}`])),
            },
          ],
          ends: [{ outcome: 'entered' }],
        },
      ],
    },
  ],
  outcomes: [{ code: 'entered', name: { zh: '已登记', en: 'Entered' }, class: 'favourable' }],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export function readsPower(item: string): ReadDeclaration {
  return { as: 'power', register: powers.code, key: `case.region + "/${item}"` };
}
