import type { Basis } from '../../src/kernel/basis.ts';
import type {
  LimitDeclaration,
  ServiceDefinition,
  StepOutcome,
} from '../../src/kernel/process/definition.ts';

const procedure = (article: string): readonly Basis[] => [{ law: '民事诉讼法', article }];
const trialLimits = (article: string): readonly Basis[] => [
  { law: '最高人民法院关于严格执行案件审理期限制度的若干规定', article },
];
/** 法释〔2018〕9号 as amended in 2019. */
const extensionRules = (article: string): readonly Basis[] => [
  { law: '最高人民法院关于严格规范民商事案件延长审限和延期开庭问题的规定', article },
];
const interpretation = (article: string): readonly Basis[] => [
  { law: '最高人民法院关于适用《民事诉讼法》的解释', article },
];
/** Small claims as long as it has not been converted. */
const isSmall = 'form.small && !data.?converted.orValue(false)';
const asked: LimitDeclaration = { value: 15, unit: 'natural-day', basis: extensionRules('1') };
const decided: LimitDeclaration = { value: 5, unit: 'natural-day', basis: extensionRules('1') };

const appealed: StepOutcome = {
  code: 'appealed',
  name: { zh: '当事人上诉', en: 'A party appeals' },
  favourable: false,
  sets: { appealed: 'true' },
};

/**
 * A civil lawsuit from filing to a judgment that binds, written to see whether the engine can say what
 * courts need. Figures as in 民事诉讼法 (2023): small claims 2 months, +1; ordinary 6 months, +6 by the
 * president, more by the higher court; second instance 3 months; appeal within 15 days. Confirmed in the
 * statutes' text; from knowledge, to be checked by a judge: that six months after a conversion count from
 * filing (解释 258), and which adjournments are not counted (审理期限规定 9).
 */
export const lawsuit: ServiceDefinition = {
  code: 'lawsuit',
  version: 1,
  kind: 'service',
  name: { zh: '民事一审、二审', en: 'Civil lawsuit' },
  summary: { zh: '起诉到生效裁判', en: 'From filing to a judgment that binds' },
  basis: procedure('122'),
  openedBy: 'applicant',
  form: {
    type: 'object',
    'x-text': { title: { zh: '起诉状', en: 'Statement of claim' } },
    properties: {
      claim: { type: 'integer', minimum: 1, 'x-text': { title: { zh: '标的额（元）', en: 'Amount' } } },
      small: { type: 'boolean', 'x-text': { title: { zh: '小额诉讼', en: 'Small claims' } } },
      urgent: {
        type: 'boolean',
        'x-text': { title: { zh: '情况紧急，申请财产保全', en: 'Urgent preservation of property' } },
      },
    },
    required: ['claim', 'small'],
  },
  acceptance: {
    by: { duty: 'court' },
    basis: procedure('126'),
    within: { value: 7, unit: 'natural-day', basis: procedure('126') },
    correction: { value: 15, unit: 'natural-day', basis: procedure('125') },
    refusalReasons: [{ code: 'not-this-court', name: { zh: '不属于本院管辖', en: 'Not for this court' } }],
  },
  remedies: [
    {
      code: 'appeal-ruling',
      name: { zh: '对裁定上诉', en: 'Appeal against the ruling' },
      within: { value: 10, unit: 'natural-day', basis: procedure('171') },
    },
  ],
  limits: {
    promised: [],
    statutory: [
      { when: 'form.small', value: 2, unit: 'month', basis: procedure('168') },
      { value: 6, unit: 'month', basis: procedure('152') },
    ],
  },
  suspensions: [
    {
      code: 'appraisal',
      name: { zh: '鉴定', en: 'Appraisal' },
      basis: trialLimits('9'),
      maximum: { value: 60, unit: 'natural-day', basis: trialLimits('9') },
      evidence: 'required',
    },
    {
      code: 'announcement',
      name: { zh: '公告送达', en: 'Service by announcement' },
      basis: procedure('95'),
      maximum: { value: 30, unit: 'natural-day', basis: procedure('95') },
      evidence: 'required',
    },
    {
      code: 'jurisdiction',
      name: { zh: '管辖权异议', en: 'Objection to jurisdiction' },
      basis: trialLimits('9'),
      maximum: { value: 30, unit: 'natural-day', basis: trialLimits('9') },
      most: 1,
    },
    {
      code: 'adjournment',
      name: {
        zh: '延期开庭（申请新证人、新证据、重新鉴定或者勘验）',
        en: 'Hearing adjourned for new witnesses, evidence, appraisal or inspection',
      },
      basis: [...trialLimits('9'), ...extensionRules('3')],
      maximum: { value: 1, unit: 'month', basis: trialLimits('9') },
      most: `${isSmall} ? 1 : 2`,
    },
  ],
  extensions: [
    {
      code: 'small-claims',
      name: { zh: '小额诉讼：院长批准延长', en: 'Small claims: by the president of the court' },
      basis: procedure('168'),
      clock: 'statutory',
      when: isSmall,
      maximum: { value: 1, unit: 'month', basis: procedure('168') },
      ahead: asked,
      decided,
    },
    {
      code: 'president',
      name: { zh: '院长批准延长', en: 'By the president of the court' },
      basis: procedure('152'),
      clock: 'statutory',
      when: `!(${isSmall})`,
      maximum: { value: 6, unit: 'month', basis: procedure('152') },
      ahead: asked,
      decided,
    },
    {
      code: 'higher-court',
      name: { zh: '报请上级法院批准', en: 'By the higher court' },
      basis: procedure('152'),
      clock: 'statutory',
      maximum: { value: 3, unit: 'month', basis: trialLimits('2') },
      after: 'president',
      by: { duty: 'higher-court' },
      ahead: asked,
      decided,
    },
  ],
  backdating: {
    by: ['clerk'],
    within: { value: 7, unit: 'natural-day', basis: procedure('85') },
    evidence: 'required',
    basis: procedure('85'),
  },
  steps: [
    {
      code: 'preservation',
      name: { zh: '财产保全裁定', en: 'Ruling on preservation of property' },
      kind: 'decide',
      by: { duty: 'court' },
      when: 'form.?urgent.orValue(false)',
      limit: { value: 48, unit: 'natural-hour', rule: 'litigation', basis: procedure('103') },
      outcomes: [
        { code: 'ordered', name: { zh: '准予保全', en: 'Ordered' }, favourable: true },
        { code: 'denied', name: { zh: '驳回', en: 'Denied' }, favourable: false, reason: 'required' },
      ],
    },
    {
      code: 'small-trial',
      name: { zh: '小额诉讼审理', en: 'Small-claims trial' },
      kind: 'decide',
      by: { duty: 'court' },
      when: 'form.small',
      outcomes: [
        {
          code: 'judgment',
          name: { zh: '一审终审', en: 'Final judgment' },
          favourable: true,
          ends: [{ outcome: 'judged' }],
        },
        {
          code: 'convert',
          name: { zh: '转为普通程序', en: 'Converted to the ordinary procedure' },
          favourable: false,
          reason: 'required',
          sets: { converted: 'true' },
          limits: {
            statutory: { value: 6, unit: 'month', basis: [...procedure('169'), ...interpretation('258')] },
          },
        },
      ],
    },
    {
      code: 'trial',
      name: { zh: '普通程序审理', en: 'Ordinary trial' },
      kind: 'decide',
      by: { duty: 'court' },
      after: {
        any: [
          { step: 'small-trial', outcomes: ['convert'] },
          { step: 'route', outcomes: ['ordinary'] },
        ],
      },
      outcomes: [{ code: 'judgment', name: { zh: '一审判决', en: 'Judgment' }, favourable: true }],
    },
    {
      code: 'route',
      name: { zh: '确定程序', en: 'Which procedure' },
      kind: 'automatic',
      by: { system: true },
      rules: [
        { when: 'form.small', outcome: 'small' },
        { when: 'true', outcome: 'ordinary' },
      ],
      outcomes: [
        { code: 'small', name: { zh: '小额', en: 'Small' }, favourable: true },
        { code: 'ordinary', name: { zh: '普通', en: 'Ordinary' }, favourable: true },
      ],
    },
    {
      code: 'appeal-period',
      name: { zh: '上诉期', en: 'Time to appeal' },
      kind: 'review',
      by: { applicant: true },
      after: { any: [{ step: 'trial', outcomes: ['judgment'] }] },
      limit: { value: 15, unit: 'natural-day', basis: procedure('171') },
      uncounted: procedure('171'),
      deemed: { outcome: 'none', basis: procedure('158') },
      outcomes: [
        appealed,
        {
          code: 'none',
          name: { zh: '无人上诉，判决生效', en: 'No appeal: the judgment binds' },
          favourable: true,
          ends: [{ outcome: 'judged' }],
        },
      ],
    },
    {
      code: 'transfer-file',
      name: { zh: '移送案卷', en: 'Send the file up' },
      kind: 'deliver',
      by: { duty: 'court' },
      after: { any: [{ step: 'appeal-period', outcomes: ['appealed'] }] },
      limit: { value: 5, unit: 'natural-day', basis: procedure('174') },
      uncounted: procedure('174'),
      outcomes: [{ code: 'sent', name: { zh: '已移送', en: 'Sent' }, favourable: true }],
    },
    {
      code: 'second-instance',
      name: { zh: '二审', en: 'Second instance' },
      kind: 'decide',
      by: { duty: 'higher-court' },
      after: { any: [{ step: 'transfer-file', outcomes: ['sent'] }] },
      limit: { value: 3, unit: 'month', basis: procedure('183') },
      uncounted: procedure('183'),
      outcomes: [
        {
          code: 'upheld',
          name: { zh: '驳回上诉，维持原判', en: 'Upheld' },
          favourable: true,
          ends: [{ outcome: 'judged' }],
        },
        {
          code: 'remanded',
          name: { zh: '发回重审', en: 'Sent back' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'remanded' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'judged', name: { zh: '裁判生效', en: 'Judged' }, class: 'settled' },
    { code: 'remanded', name: { zh: '发回', en: 'Sent back' }, class: 'transferred' },
    { code: 'withdrawn', name: { zh: '撤诉', en: 'Withdrawn' }, class: 'withdrawn' },
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
  ],
  fee: { amountFen: '0', basis: [{ law: '诉讼费用交纳办法', article: '13' }] },
  visits: 0,
};
