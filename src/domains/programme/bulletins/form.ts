import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { Choice } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';

export const kinds = [
  { code: 'weekly', name: { zh: '周报', en: 'Weekly bulletin' } },
  { code: 'monthly', name: { zh: '月报', en: 'Monthly bulletin' } },
  { code: 'quarterly', name: { zh: '季报', en: 'Quarterly bulletin' } },
] as const satisfies readonly Choice[];

const day = (zh: string, en: string): StringField => ({
  type: 'string',
  format: 'date',
  'x-text': { title: { zh, en } },
});

/** What it is about. The statement of figures is drawn up by the product as the matter is opened. */
export const form = {
  type: 'object',
  'x-text': { title: { zh: '进展通报', en: 'Bulletin' } },
  properties: {
    kind: { type: 'string', 'x-choices': kinds, 'x-text': { title: { zh: '种类', en: 'Kind' } } },
    from: day('从哪天', 'From'),
    to: day('到哪天', 'To'),
    plan: {
      type: 'string',
      'x-code-list': 'city.plans',
      'x-text': { title: { zh: '只通报一个方案（不选为全部）', en: 'One plan alone (none chosen: all)' } },
    },
    year: {
      type: 'integer',
      minimum: 2000,
      maximum: 2099,
      'x-text': {
        title: {
          zh: '只通报哪一年的整个方案（不填为在执行的全部方案）',
          en: 'The whole plan of which year alone (none: all that run)',
        },
      },
    },
    place: {
      type: 'string',
      'x-code-list': 'city.regions',
      'x-text': {
        title: { zh: '只通报一个地方（不选为全市）', en: 'One place alone (none chosen: the whole city)' },
      },
    },
    lead: {
      type: 'string',
      'x-code-list': 'city.offices',
      'x-text': {
        title: { zh: '由哪个单位编写（不选为本单位）', en: 'Written by which office (none: one’s own)' },
        description: {
          zh: '专项方案的通报由牵头单位编写，方案推进单位审签、印发',
          en: 'That of a special plan is written by its lead, and approved and sent by whoever coordinates the plan',
        },
      },
    },
    former: {
      type: 'integer',
      minimum: 1,
      'x-text': {
        title: { zh: '与第几期比较（总期数）', en: 'Compared with issue' },
        description: {
          zh: '同一种类、方案和地方里的一期；不填为此前最近的一期',
          en: 'One of the same kind, plan and place; none: the last one before it',
        },
      },
    },
    statement: {
      type: 'string',
      maxLength: 64,
      'x-text': {
        title: { zh: '数字底稿的指纹', en: 'Fingerprint of the statement of figures' },
        description: { zh: '由系统在立项时算出', en: 'Drawn up by the product as it is opened' },
      },
    },
  },
  required: ['kind', 'from', 'to'],
  'x-rules': [
    {
      holds: '!has(form.year) || form.?plan.orValue("") == ""',
      at: 'year',
      text: {
        zh: '选了一个方案的，不再填哪一年的整个方案',
        en: 'One plan is chosen already: a whole plan is named instead of it',
      },
    },
    {
      holds: 'form.from <= today',
      at: 'from',
      text: { zh: '还没有开始的时段没有数字可通报', en: 'A time that has not begun has no figures to tell' },
    },
    {
      holds: 'form.from <= form.to',
      at: 'to',
      text: { zh: '结束日期不能早于开始日期', en: 'The last day is not before the first' },
    },
  ],
} as const satisfies FormSchema;

/** Where editors put words of their own, beside what is written from the figures. */
export const passages: readonly { readonly code: string; readonly name: Text; readonly longest: number }[] = [
  {
    code: 'title',
    name: { zh: '标题（不填用通用标题）', en: 'Title (empty for the usual one)' },
    longest: 100,
  },
  { code: 'lead', name: { zh: '开头', en: 'Opening' }, longest: 2000 },
  { code: 'standing', name: { zh: '对指标的分析', en: 'On the targets' }, longest: 3000 },
  { code: 'tasks', name: { zh: '对任务的分析', en: 'On the tasks' }, longest: 3000 },
  { code: 'clocks', name: { zh: '对超期办件和督办的分析', en: 'On late cases and orders' }, longest: 3000 },
  { code: 'praise', name: { zh: '表扬与批评', en: 'Praise and criticism' }, longest: 3000 },
  { code: 'next', name: { zh: '下一步要求', en: 'What is asked for next' }, longest: 3000 },
];

const passage = (title: Text, maxLength: number): StringField => ({
  type: 'string',
  maxLength,
  'x-text': {
    title,
    description: {
      zh: '引用数字请写 {指标代码}，印出来就是底稿里的数字',
      en: 'Write {code of an indicator} for a figure: it is printed as the statement has it',
    },
  },
});

/** The English of a passage stands in an entry of its own; where it is empty, the Chinese is printed. */
export const englishOf = (code: string): string => `${code}En`;

const words: Readonly<Record<string, StringField>> = Object.fromEntries(
  passages.flatMap(({ code, name, longest }) => [
    [code, passage(name, longest)] as const,
    [englishOf(code), passage({ zh: `${name.zh}：英文`, en: `${name.en}: in English` }, longest)] as const,
  ]),
);

/** Whom it goes to and whether everybody may read it is written with its words: what is approved is all of it. */
export const written = {
  type: 'object',
  properties: {
    ...words,
    to: {
      type: 'string',
      minLength: 2,
      maxLength: 500,
      'x-text': { title: { zh: '主送', en: 'Sent to' } },
    },
    copies: {
      type: 'string',
      maxLength: 500,
      'x-text': { title: { zh: '抄送', en: 'Copies to' } },
    },
    open: {
      type: 'boolean',
      'x-text': {
        title: { zh: '同时向社会公开', en: 'Published for everybody, too' },
        description: {
          zh: '公开后在“方案进展”页可以下载',
          en: 'It can then be downloaded from the page on how the plan stands',
        },
      },
    },
  },
  required: ['to', 'open'],
} as const satisfies FormSchema;
