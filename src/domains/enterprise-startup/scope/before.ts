import type { ArrayField, FieldRule } from '../../../kernel/form/schema.ts';
import type { Text } from '../../../kernel/text.ts';

/**
 * Permits that must be there before registration, with the terms that ask for them (市场主体登记管理条例 art. 14, 21). The
 * list of terms says the same; it stands here too because who may be registered is the law of this service, and a
 * change of the list is to be a new version of it.
 */
export const permitsBefore: readonly {
  readonly permit: string;
  readonly name: Text;
  readonly terms: readonly string[];
}[] = [
  {
    permit: 'tobacco-wholesale',
    name: { zh: '烟草专卖批发企业许可证', en: 'Tobacco wholesale licence' },
    terms: ['S043'],
  },
  {
    permit: 'chemical-trade',
    name: { zh: '危险化学品经营许可证', en: 'Hazardous chemicals business licence' },
    terms: ['S044', 'S229'],
  },
  { permit: 'security', name: { zh: '保安服务许可证', en: 'Security service licence' }, terms: ['S075'] },
  {
    permit: 'fireworks-make',
    name: { zh: '烟花爆竹安全生产许可证', en: 'Fireworks production safety licence' },
    terms: ['S279'],
  },
  {
    permit: 'explosives-sale',
    name: { zh: '民用爆炸物品销售许可证', en: 'Civil explosives sales licence' },
    terms: ['S280'],
  },
  { permit: 'blasting', name: { zh: '爆破作业单位许可证', en: 'Blasting licence' }, terms: ['S281'] },
  {
    permit: 'tobacco-make',
    name: { zh: '烟草专卖生产企业许可证', en: 'Tobacco production licence' },
    terms: ['S282'],
  },
  {
    permit: 'guarantee',
    name: { zh: '融资担保业务经营许可证', en: 'Financing guarantee licence' },
    terms: ['S283'],
  },
  {
    // 民办教育促进法: a school has its licence first, and is registered with it.
    permit: 'skill-training',
    name: { zh: '民办职业培训学校办学许可证', en: 'Private vocational school licence' },
    terms: ['S085'],
  },
];

const within = (terms: readonly string[]): string =>
  `${JSON.stringify(terms)}.exists(term, term in form.?businessScope.orValue([]))`;

/** Whether anything of the scope of a form needs one. */
export const needsApproval = within(permitsBefore.flatMap(({ terms }) => terms));

/** What is shown of them: which, and its number. The document itself goes with the application as a file. */
export const heldPermits = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      permit: {
        type: 'string',
        'x-choices': permitsBefore.map(({ permit, name }) => ({ code: permit, name })),
        'x-text': { title: { zh: '许可证', en: 'Licence' } },
      },
      number: {
        type: 'string',
        minLength: 2,
        maxLength: 60,
        'x-text': { title: { zh: '证件编号', en: 'Number' } },
      },
    },
    required: ['permit', 'number'],
    'x-text': { title: { zh: '已取得的许可', en: 'Licence that is held' } },
  },
  minItems: 1,
  maxItems: 10,
  'x-when': needsApproval,
  'x-text': {
    title: { zh: '登记前已取得的许可', en: 'Licences held before registration' },
    description: {
      zh: '你选的经营范围里有登记前须经批准的项目，没有批准文件不能登记（市场主体登记管理条例第十四条）。批准文件请作为附件一起提交',
      en: 'The scope you chose needs approval before registration (registration regulations, art. 14). Attach the approval to the application',
    },
  },
} as const satisfies ArrayField;

/** Each permit that the scope needs before registration is among those shown. */
export const permitsAreHeld = {
  holds: permitsBefore
    .map(
      ({ permit, terms }) =>
        `(!${within(terms)} || form.?heldPermits.orValue([]).exists(held, held.permit == ${JSON.stringify(permit)}))`,
    )
    .join(' && '),
  at: 'heldPermits',
  text: {
    zh: '所选经营范围要求的许可还没有填全，请逐个填写证件编号',
    en: 'Not every licence that the chosen scope needs is listed: give the number of each',
  },
} as const satisfies FieldRule;
