import { choice, day } from '../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../kernel/process/definition.ts';
import { place } from '../pipe-connection/connection/form.ts';
import { withdrawn } from '../pipe-connection/everyday/service.ts';
import { convention, note, words, workingDays } from '../pipe-connection/fields.ts';
import { hall, oneMatter, utilities } from './basis.ts';
import { claims, isUnderWay, readsDemands } from './claim.ts';

/** How often a time for the visit is put forward, at most: then whoever can comes, and the others ask nobody to wait. */
export const proposals = 4;

export const half = choice('上午还是下午', 'Morning or afternoon', [
  ['morning', '上午', 'Morning'],
  ['afternoon', '下午', 'Afternoon'],
]);
const company = choice(
  '哪家',
  'Which company',
  utilities.map(({ code, name }) => [code, name.zh, name.en] as const),
);

const form: FormSchema = {
  type: 'object',
  'x-text': { title: { zh: '约定联合上门时间', en: 'A time for the visit' } },
  properties: { company, place, visitOn: day('哪天', 'Day'), half },
  required: ['company', 'place', 'visitOn', 'half'],
};

function answer({ code, name, duty }: (typeof utilities)[number]): StepDefinition {
  return {
    code,
    name: { zh: `${name.zh}：能不能来`, en: `${name.en}: can they come` },
    kind: 'review',
    by: { duty },
    when: `form.company == ${JSON.stringify(code)}`,
    limit: workingDays(
      1,
      convention('一个工作日内答复，不答复视为同意', 'Answered within a working day; silence agrees'),
    ),
    form: {
      type: 'object',
      properties: { visitor: note('谁来', 'Who comes', 60) },
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'agreed',
        name: { zh: '能来', en: 'They can' },
        favourable: true,
        ends: [{ outcome: 'agreed' }],
      },
      {
        code: 'cannot',
        name: { zh: '来不了，另约', en: 'They cannot' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'cannot' }],
      },
    ],
    deemed: { outcome: 'agreed', basis: oneMatter },
  };
}

/** What each company says of a time that was put forward. */
export const visitAnswer: ServiceDefinition = {
  code: 'utility-visit',
  version: 1,
  kind: 'service',
  name: { zh: '约定联合上门时间', en: 'A time for the joint visit' },
  summary: {
    zh: '各家对上门时间各说一次，都能来就定下来',
    en: 'Each company says once whether it can come; when all can, it is settled',
  },
  basis: oneMatter,
  openedBy: 'parent',
  form,
  limits: { promised: [], statutory: [] },
  steps: utilities.map(answer),
  outcomes: [
    { code: 'agreed', name: { zh: '能来', en: 'They can' }, class: 'favourable' },
    { code: 'cannot', name: { zh: '来不了', en: 'They cannot' }, class: 'unfavourable' },
    withdrawn,
  ],
  fee: { amountFen: '0', basis: oneMatter },
  visits: 0,
};

/** A project whose companies have all come already (plan 2, (七)) is not visited again. */
const came = (code: string) => `(each == "${code}" && facts.${code} != null)`;
const allCame = `form.utilities.all(each, ${utilities.map(({ code }) => came(code)).join(' || ')})`;

/** One visit: put forward, agreed with everybody, and made. */
export const visitSteps: readonly StepDefinition[] = [
  {
    code: 'known',
    name: { zh: '查项目报建时有没有上门对接过', en: 'Whether they came while the project was permitted' },
    kind: 'automatic',
    by: { system: true },
    reads: readsDemands,
    rules: [
      {
        when: isUnderWay,
        outcome: 'begun-before',
        reason: {
          zh: '选的里面有这个项目已经在报装、或者竣工后已自动开始接通的，一件事只办一次：在项目页看是哪一样，去掉它再申请',
          en: 'Some of this is being connected already, by an application or by itself since the works were accepted. It is done once: see on the project’s page which it is, and apply again without it',
        },
      },
      { when: allCame, outcome: 'came' },
      { when: 'true', outcome: 'to-visit' },
    ],
    outcomes: [
      {
        code: 'came',
        name: { zh: '都来过，方案已定', en: 'All have come, and it is settled' },
        favourable: true,
        writes: claims,
      },
      {
        code: 'to-visit',
        name: { zh: '需要上门', en: 'To be visited' },
        favourable: true,
        writes: claims,
      },
      {
        code: 'begun-before',
        name: { zh: '已经在办', en: 'Under way already' },
        favourable: false,
        ends: [{ outcome: 'begun-before' }],
      },
    ],
  },
  {
    code: 'propose',
    name: { zh: '提出联合上门时间', en: 'A time is put forward' },
    kind: 'works',
    by: hall,
    after: {
      any: [
        { step: 'known', outcomes: ['to-visit'] },
        { step: 'agree', outcomes: ['again'] },
        { step: 'confirm', outcomes: ['unfit'] },
      ],
    },
    rounds: { most: proposals, basis: convention('最多约四次', 'Four times at most') },
    limit: workingDays(1, convention('一个工作日内约时间', 'Put forward within a working day')),
    needs: ['place', 'contact'],
    form: {
      type: 'object',
      properties: { visitOn: day('哪天', 'Day'), half },
      required: ['visitOn', 'half'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'proposed',
        name: { zh: '已提出', en: 'Put forward' },
        favourable: true,
        sets: { visitOn: 'output.visitOn', half: 'output.half' },
      },
    ],
  },
  {
    code: 'agree',
    name: { zh: '各家确认时间', en: 'Every company says whether it can come' },
    kind: 'gather',
    by: hall,
    after: { any: [{ step: 'propose' }] },
    gathers: {
      service: visitAnswer.code,
      each: {
        of: 'form.utilities',
        form: { company: 'item', place: 'form.place', visitOn: 'data.visitOn', half: 'data.half' },
      },
      complete: 'when-all-ended',
      totals: { agreed: { where: 'child.outcome == "agreed"' } },
    },
    rules: [
      { when: 'output.agreed == output.children', outcome: 'settled' },
      { when: `steps.propose.round >= ${proposals}`, outcome: 'most' },
      { when: 'true', outcome: 'again' },
    ],
    outcomes: [
      {
        code: 'settled',
        name: { zh: '都能来', en: 'All can come' },
        favourable: true,
        tells: {
          zh: '"各家一起上门：" + data.visitOn + (data.half == "morning" ? " 上午" : " 下午") + "，只来这一次"',
          en: '"They all come together on " + data.visitOn + (data.half == "morning" ? " in the morning" : " in the afternoon") + ", this once"',
        },
      },
      {
        code: 'most',
        name: { zh: '能来的一起来', en: 'Those who can come together' },
        favourable: true,
        tells: {
          zh: '"能来的一起上门：" + data.visitOn + (data.half == "morning" ? " 上午" : " 下午") + "，其余的查图办理"',
          en: '"Those who can come together on " + data.visitOn + (data.half == "morning" ? " in the morning" : " in the afternoon") + "; the others go by their maps"',
        },
      },
      { code: 'again', name: { zh: '另约', en: 'Another time' }, favourable: false },
    ],
  },
  // Whoever is visited has a say, too; the last of all times is only told.
  {
    code: 'confirm',
    name: { zh: '你方便吗', en: 'Does it suit you' },
    kind: 'works',
    by: { applicant: true },
    after: { any: [{ step: 'agree', outcomes: ['settled', 'most'] }] },
    when: `steps.propose.round < ${proposals}`,
    limit: workingDays(
      1,
      convention('一个工作日内回复，不回复视为方便', 'Answered within a working day; silence agrees'),
    ),
    outcomes: [
      { code: 'fits', name: { zh: '方便', en: 'It suits me' }, favourable: true },
      {
        code: 'unfit',
        name: { zh: '不方便，另约', en: 'It does not: another time' },
        favourable: false,
        reason: 'required',
      },
    ],
    deemed: { outcome: 'fits', basis: oneMatter },
  },
  {
    code: 'visit',
    name: { zh: '联合上门勘查', en: 'The visit' },
    kind: 'inspect',
    by: hall,
    after: { any: [{ step: 'confirm', outcomes: ['fits'] }] },
    limit: workingDays(5, convention('五个工作日内上门', 'Within five working days')),
    form: {
      type: 'object',
      properties: {
        heldOn: day('哪天上的门', 'Held on'),
        seen: words('看了什么、各家怎么说', 'What was seen and said', 600, 2),
      },
      required: ['heldOn', 'seen'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'held',
        name: { zh: '已上门', en: 'Held' },
        favourable: true,
        sets: { visitedOn: 'output.heldOn' },
      },
    ],
  },
  {
    code: 'begin',
    name: { zh: '各家同时开始办', en: 'All begin at once' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'known', outcomes: ['came'] }, { step: 'visit' }] },
    rules: [{ when: 'true', outcome: 'begun' }],
    outcomes: [{ code: 'begun', name: { zh: '已开始', en: 'Begun' }, favourable: true }],
  },
];
