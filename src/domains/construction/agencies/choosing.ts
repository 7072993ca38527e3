import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type {
  RegisterWrite,
  StepActor,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import { applicantsTime, convention, workingDays } from '../basis.ts';
import { words } from '../fields.ts';
import { platform } from './basis.ts';
import { caseOf, isHere, nameOf } from './here.ts';
import { quote } from './quote.ts';

/*
 * From the list of who may be asked to the one that is: by quotes, or by a draw that anybody can repeat.
 */

const shown = 3;

const anybody: StepDefinition = {
  code: 'anybody',
  name: { zh: '有没有机构可选', en: 'Is there anybody to choose from' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'on-list', outcomes: ['there'] }] },
  rules: [
    {
      when: 'size(data.invited) == 0',
      outcome: 'nobody',
      reason: { zh: '名录里还没有这个事项的机构', en: 'No agency is listed for this item yet' },
    },
    { when: 'form.method == "draw"', outcome: 'draw' },
    { when: 'true', outcome: 'quotes' },
  ],
  outcomes: [
    {
      code: 'nobody',
      name: { zh: '没有机构', en: 'Nobody' },
      favourable: false,
      ends: [{ outcome: 'nobody' }],
    },
    { code: 'draw', name: { zh: '随机抽取', en: 'By a draw' }, favourable: true },
    { code: 'quotes', name: { zh: '比选报价', en: 'By quotes' }, favourable: true },
  ],
};

/** The quotes as they came, each by who gave it, its price and its days. */
const offered = (yuan: string, days: string): string =>
  `each.name + "${yuan === '元' ? '：' : ': '}" + yuan(double(each.priceFen)) + " ${yuan}${yuan === '元' ? '，' : ', '}" + string(each.days) + " ${days}"`;

const quotes: StepDefinition = {
  code: 'quotes',
  name: { zh: '各机构报价', en: 'The agencies quote' },
  kind: 'gather',
  by: platform,
  after: { any: [{ step: 'anybody', outcomes: ['quotes'] }] },
  gathers: {
    service: quote.code,
    each: {
      of: 'data.invited',
      form: {
        commission: 'case.number',
        item: 'form.item',
        agency: 'item',
        name: nameOf('item'),
        here: isHere('item'),
        work: 'form.work',
        neededBy: 'form.neededBy',
      },
      // One that is reached here has the question as its own case; over the exchange it is the commission’s.
      party: caseOf('item'),
    },
    complete: 'when-all-ended',
    totals: {
      offers: {
        list: '{"agency": child.form.agency, "name": child.form.name, "priceFen": child.data.priceFen, "days": child.data.days}',
        where: 'child.outcome == "quoted" && child.data.priceFen > 0.0',
      },
    },
  },
  rules: [
    {
      when: 'size(output.offers) == 0',
      outcome: 'none',
      reason: { zh: '没有机构报价', en: 'Nobody has quoted' },
    },
    { when: 'true', outcome: 'quoted' },
  ],
  outcomes: [
    {
      code: 'quoted',
      name: { zh: '已收到报价', en: 'Quotes are there' },
      favourable: true,
      sets: { offers: 'output.offers' },
      tells: {
        zh: `"收到的报价：" + output.offers.map(each, ${offered('元', '天')}).join("；")`,
        en: `"The quotes: " + output.offers.map(each, ${offered('yuan', 'days')}).join("; ")`,
      },
    },
    {
      code: 'none',
      name: { zh: '没有报价', en: 'No quote' },
      favourable: false,
      ends: [{ outcome: 'nobody' }],
    },
  ],
};

const noneOfThem: StepOutcome = {
  code: 'none',
  name: { zh: '都不选', en: 'None of them' },
  favourable: false,
  reason: 'required',
  ends: [{ outcome: 'unsettled' }],
};

const quoted = 'data.offers.filter(each, each.agency == output.agency)[0]';

const choose = (commissioner: StepActor): StepDefinition => ({
  code: 'choose',
  name: { zh: '选定机构', en: 'Choose among the quotes' },
  kind: 'decide',
  by: commissioner,
  after: { any: [{ step: 'quotes', outcomes: ['quoted'] }] },
  uncounted: applicantsTime,
  form: {
    type: 'object',
    properties: { agency: words('选哪家机构', 'Which agency', 120) },
    required: ['agency'],
  } satisfies FormSchema,
  offers: {
    entry: 'agency',
    of: `data.offers.map(each, {"code": each.agency, "zh": ${offered('元', '天')}, "en": ${offered('yuan', 'days')}})`,
  },
  outcomes: [
    {
      code: 'chosen',
      // The button that chooses says so too.
      name: { zh: '选定这家', en: 'This one' },
      favourable: true,
      sets: { priceFen: `${quoted}.priceFen`, days: `${quoted}.days`, agency: 'output.agency' },
    },
    // A firm that wants none of them withdraws.
    ...('applicant' in commissioner ? [] : [noneOfThem]),
  ],
});

const hex = (zh: string, en: string): StringField => ({
  type: 'string',
  minLength: 64,
  maxLength: 64,
  pattern: '^[0-9a-f]{64}$',
  'x-expects': { zh: '64 位十六进制数字', en: '64 hexadecimal digits' },
  'x-text': { title: { zh, en } },
});

const frozen = {
  item: 'form.item',
  pool: 'data.invited',
  poolDigest: 'data.poolDigest',
  commitment: 'data.commitment',
  frozenOn: 'data.frozenOn',
} as const;
const publishes = (content: RegisterWrite['content']): readonly RegisterWrite[] => [
  { register: 'intermediary-draw', key: 'case.number', act: 'put', content: { ...frozen, ...content } },
];

/** The pool is frozen and the secret bound before there is chance; chance comes from whoever commissions. */
const drawing = (commissioner: StepActor): readonly StepDefinition[] => [
  {
    code: 'commit',
    name: { zh: '固定名单和抽取密钥', en: 'Freeze the pool and the secret' },
    kind: 'review',
    by: platform,
    after: { any: [{ step: 'anybody', outcomes: ['draw'] }] },
    limit: workingDays(1, convention('一个工作日内固定', 'Frozen within one working day')),
    needs: [],
    form: {
      type: 'object',
      properties: { commitment: hex('抽取密钥的摘要（SHA-256）', 'Digest of the secret (SHA-256)') },
      required: ['commitment'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'frozen',
        name: { zh: '已固定并公布', en: 'Frozen and published' },
        favourable: true,
        sets: { commitment: 'output.commitment', frozenOn: 'today' },
        writes: publishes({}),
      },
    ],
  },
  {
    code: 'chance',
    name: { zh: '提供随机数', en: 'Bring chance' },
    kind: 'works',
    by: commissioner,
    after: { any: [{ step: 'commit' }] },
    uncounted: applicantsTime,
    form: {
      type: 'object',
      properties: {
        chance: words('公开的随机数', 'A number that chance has given in public', 200, { minLength: 1 }),
        source: words(
          '出处（如当期彩票开奖号码）',
          'Where it can be read (such as a lottery of that day)',
          200,
          {
            minLength: 2,
          },
        ),
      },
      required: ['chance', 'source'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'given',
        name: { zh: '已提供', en: 'Given' },
        favourable: true,
        sets: { chance: 'output.chance', source: 'output.source' },
      },
    ],
  },
  {
    code: 'reveal',
    name: { zh: '公布密钥', en: 'Show the secret' },
    kind: 'works',
    by: platform,
    after: { any: [{ step: 'chance' }, { step: 'draw', outcomes: ['not-committed'] }] },
    rounds: { most: shown, basis: convention('密钥最多公布三次', 'The secret is shown three times at most') },
    limit: workingDays(1, convention('一个工作日内公布', 'Shown within one working day')),
    needs: [],
    form: {
      type: 'object',
      properties: { secret: hex('抽取密钥', 'The secret') },
      required: ['secret'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'shown',
        name: { zh: '已公布', en: 'Shown' },
        favourable: true,
        sets: { secret: 'output.secret' },
      },
    ],
  },
  {
    code: 'draw',
    name: { zh: '抽取', en: 'Draw' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'reveal' }] },
    rules: [
      { when: 'isCommitted(data.secret, data.commitment)', outcome: 'drawn' },
      { when: `steps.reveal.round < ${shown}`, outcome: 'not-committed' },
      { when: 'true', outcome: 'void' },
    ],
    outcomes: [
      {
        code: 'drawn',
        name: { zh: '已抽取', en: 'Drawn' },
        favourable: true,
        sets: {
          agency: 'drawn(data.invited, data.secret, data.chance)[0]',
          priceFen: 'form.?budgetFen.orValue(0)',
          days: 'daysBetween(today, form.neededBy) > 1 ? daysBetween(today, form.neededBy) : 1',
        },
        writes: publishes({
          chance: 'data.chance',
          source: 'data.source',
          secret: 'data.secret',
          drawn: 'data.agency',
        }),
      },
      {
        code: 'not-committed',
        name: { zh: '与摘要不符', en: 'Not the one committed to' },
        favourable: false,
      },
      {
        code: 'void',
        name: { zh: '始终不符，抽取作废并公布', en: 'Never the right one: void, and published' },
        favourable: false,
        writes: publishes({ voidOn: 'today' }),
        ends: [{ outcome: 'void' }],
      },
    ],
  },
];

export function choosing(commissioner: StepActor): readonly StepDefinition[] {
  return [anybody, quotes, choose(commissioner), ...drawing(commissioner)];
}
