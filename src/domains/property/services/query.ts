import { choice, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { Field, FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { SignerDeclaration } from '../../../kernel/signatures/declaration.ts';
import { hourLimit, measure, registrationRules } from '../basis.ts';
import { codeOf, everydayWords, namesOf, side, signersOf, unitCode, words } from '../fields.ts';
import { standing, unknown } from '../register/bars.ts';
import { free, inBoth } from '../registration.ts';
import { doneFromAnywhere } from '../remote.ts';

const reads = [{ as: 'unit', register: 'property-unit', key: 'form.unit' }] as const;
const state = inBoth(
  '{"unregistered": "未首次登记", "registered": "已登记", "cancelled": "已注销"}[facts.unit.stage]',
  '{"unregistered": "Not registered yet", "registered": "Registered", "cancelled": "Cancelled"}[facts.unit.stage]',
);
const rights = [
  { list: 'seizures', zh: '查封', en: 'seizures' },
  { list: 'notices', zh: '预告登记', en: 'advance notices' },
  { list: 'mortgages', zh: '抵押', en: 'mortgages' },
  { list: 'objections', zh: '异议', en: 'objections' },
] as const;
/** How many stand on the day of the answer: a proof counts nothing that has lapsed. */
const restricting = `[${rights
  .map(({ list, zh, en }) => `{"count": string(size(${standing(list)})), "zh": "${zh}", "en": "${en}"}`)
  .join(', ')}].filter(each, each.count != "0")`;
const told = (each: string, none: string, between: string) =>
  `size(data.restricting) == 0 ? "${none}" : data.restricting.map(each, ${each}).join("${between}")`;

const content = {
  number: 'data.proof',
  unitNumber: 'form.unit',
  location: 'facts.unit.location',
  area: 'string(facts.unit.area)',
  state,
  restrictions: inBoth(
    told('each.zh + " " + each.count + " 项"', '无', '；'),
    told('each.en + ": " + each.count', 'None', '; '),
  ),
  askedOn: 'today',
} as const;

type Asked = {
  readonly code: string;
  readonly name: ServiceDefinition['name'];
  readonly summary: ServiceDefinition['summary'];
  readonly keywords: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  readonly groups: NonNullable<FormSchema['x-groups']>;
  readonly bars: readonly { readonly when: string; readonly reason: ServiceDefinition['name'] }[];
  readonly more: Readonly<Record<string, string>>;
  readonly realName?: ServiceDefinition['realName'];
  /** Whose it is asks, or agrees to it. */
  readonly signers?: readonly SignerDeclaration[];
};

/** Asked of the book, answered by it at once, at any hour: a proof that anybody can verify. */
function question(asked: Asked): ServiceDefinition {
  const away = doneFromAnywhere(asked.code);
  const answer: StepDefinition = {
    code: 'answer',
    name: { zh: '查询登记簿', en: 'The register answers' },
    kind: 'automatic',
    by: { system: true },
    reads: [...reads, away.reads],
    delivers: 'electronic',
    rules: [
      ...asked.bars.map(({ when, reason }) => ({ when, outcome: 'none', reason })),
      { when: 'true', outcome: 'found' },
    ],
    outcomes: [
      {
        code: 'found',
        name: { zh: '已出具证明', en: 'Proof given' },
        favourable: true,
        sets: { restricting, proof: '"CX" + padded(serial("property-extract"), 10)', ...away.sets },
        writes: [away.write],
        issues: [{ type: 'property-extract', content: { ...content, ...asked.more } }],
        ends: [{ outcome: 'answered' }],
      },
      {
        code: 'none',
        name: { zh: '查不到', en: 'Not found' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'not-found' }],
      },
    ],
  };
  return {
    code: asked.code,
    version: 4,
    kind: 'service',
    name: asked.name,
    summary: asked.summary,
    keywords: [...asked.keywords, ...everydayWords],
    basis: [...registrationRules('97'), ...measure('cost-and-land-index')],
    openedBy: 'applicant',
    ...(asked.realName === undefined ? {} : { realName: asked.realName }),
    ...(asked.signers === undefined
      ? {}
      : {
          signing: {
            before: 'required' as const,
            signers: asked.signers,
            basis: registrationRules('97'),
          },
        }),
    form: {
      ...schemaOf({ unit: unitCode, ...asked.fields }, ['unit', ...asked.required]),
      'x-text': { title: asked.name },
      'x-groups': asked.groups,
    } as FormSchema,
    limits: { promised: [hourLimit], statutory: [] },
    steps: [answer],
    outcomes: [
      { code: 'answered', name: { zh: '已出具证明', en: 'Answered' }, class: 'favourable' },
      { code: 'not-found', name: { zh: '查不到', en: 'Not found' }, class: 'unfavourable' },
      { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
    ],
    fee: free([{ standard: '财税〔2016〕79号' }]),
    visits: 0,
  };
}

/** 自助证明: what everybody may know of a unit, with a certificate, around the clock. */
export const proof = question({
  code: 'property-proof',
  name: {
    zh: '不动产自然状况和限制情况证明（自助）',
    en: 'Proof of natural state and restrictions (self-service)',
  },
  summary: {
    zh: '输入不动产单元号，当场出具可验真的证明，24 小时自助',
    en: 'Enter the unit number and take a verifiable proof at once, around the clock',
  },
  keywords: ['查房产', '查封查询', '抵押查询', '自助查询', 'property proof', 'search'],
  fields: {},
  required: [],
  groups: [{ code: 'what', title: { zh: '查什么', en: 'What' }, fields: ['unit'] }],
  bars: [unknown],
  more: {},
});

/** All whose it is, whoever of them asks or hands it in for them. */
const ownerNames =
  'facts.unit.?owners.orValue([]).map(o, o.kind == "firm" ? o.?firm.orValue("") : o.?name.orValue("")).join("、")';

/** 登记资料查询: the owner, one of several, or whoever has an interest by law, reads whose it is (细则 art. 97). */
export const query = question({
  code: 'property-query',
  name: { zh: '不动产登记资料查询', en: 'Query of the property register' },
  summary: {
    zh: '权利人查自己的房产登记资料，当场出具查询结果证明',
    en: 'Owners read what is registered as theirs, and take proof of it at once',
  },
  keywords: ['查档', '房产证明', '有房证明', 'query'],
  fields: {
    ...side('owner', '权利人', 'Owner'),
    purpose: choice('做什么用', 'What for', [
      ['own', '自己核对', 'To look for oneself'],
      ['loan', '贷款', 'A loan'],
      ['school', '入学', 'School'],
      ['trade', '买卖', 'A sale'],
      ['other', '其他', 'Something else'],
    ]),
    note: words('说明', 'Note', 200),
  },
  required: [...namesOf('owner'), 'purpose'],
  groups: [
    { code: 'what', title: { zh: '查什么', en: 'What' }, fields: ['unit', 'purpose', 'note'] },
    { code: 'who', title: { zh: '权利人', en: 'Owner' }, fields: namesOf('owner') },
  ],
  bars: [
    unknown,
    {
      when: `!(${codeOf('owner')} in facts.unit.?ownerCodes.orValue([]))`,
      reason: {
        zh: '查询人不是登记簿记载的权利人（共有人之一即可查询）',
        en: 'The register does not name them as an owner; one of several is enough',
      },
    },
  ],
  more: {
    holder: ownerNames,
    title: 'facts.unit.?title.orValue("")',
  },
  realName: { level: 'counter', basis: registrationRules('97') },
  signers: [{ code: 'owner', name: { zh: '权利人', en: 'Owner' }, persons: signersOf('owner', false) }],
});
