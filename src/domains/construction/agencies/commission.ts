import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, day, yesNo } from '../../../kernel/form/field-makers.ts';
import type { Field, FormSchema } from '../../../kernel/form/schema.ts';
import type {
  OfficeActor,
  ServiceDefinition,
  StepActor,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { applicantsTime, convention, workingDays } from '../basis.ts';
import { money, projectCode, words } from '../fields.ts';
import { projectFields } from '../projects/lookup.ts';
import { agencies, agencyWrite } from './agency.ts';
import { intermediary, itemOnList } from './basis.ts';
import { choosing } from './choosing.ts';
import { deliversHere, resultNumber, signsHere, wayAfter } from './here.ts';

const deliveries = 3;

const wanted: Readonly<Record<string, Field>> = {
  item: itemOnList,
  work: words('委托内容', 'What is wanted', 1000, { minLength: 4 }),
  neededBy: day('希望完成日期', 'Wanted by'),
  method: choice('怎么选机构', 'How the agency is chosen', [
    ['quotes', '请名录里的机构都报价，自己选', 'All listed agencies quote, and I choose'],
    ['draw', '随机抽取，谁都能验证', 'By a draw that anybody can check'],
  ]),
  budgetFen: money('价款（随机抽取时先定价）', 'Price, fixed before a draw', {
    minimum: 100,
    'x-when': 'form.method == "draw"',
  }),
};
/** A result of this item that the project has already serves; unless it does not any more. */
const anew = yesNo('已有成果也要重新委托', 'Anew, though there is a result', {
  'x-text': {
    title: { zh: '已有成果也要重新委托', en: 'Anew, though there is a result' },
    description: {
      zh: '项目已有这个事项成果的，直接用，不用再委托；情况变了才选“是”',
      en: 'A result that the project has already is used again; say yes only where things have changed',
    },
  },
});

const always = ['item', 'work', 'neededBy', 'method', 'budgetFen'];

const ofProject = 'form.?projectCode.orValue("-") + "/" + form.item';

const onList: StepDefinition = {
  code: 'on-list',
  name: { zh: '核对事项在清单里', en: 'Is the item on the list' },
  kind: 'automatic',
  by: { system: true },
  reads: [
    { as: 'item', register: 'intermediary-item', key: 'form.item' },
    { as: 'had', register: 'intermediary-result', key: ofProject, lookup: 'of' },
  ],
  rules: [
    {
      when: 'has(form.projectCode) && size(facts.had.keys) > 0 && !form.?anew.orValue(false)',
      outcome: 'had',
      reason: {
        zh: '这个项目已有这个事项的成果，直接使用，不用再委托；情况变了的，选“重新委托”再提交',
        en: 'The project has a result of this item already, which serves: where things have changed, say that it is wanted anew',
      },
    },
    { when: 'facts.item != null && facts.item.onList', outcome: 'there' },
    {
      when: 'true',
      outcome: 'not-there',
      reason: {
        zh: '清单里没有这个事项：清单之外没有中介服务，谁要求你做，可以投诉',
        en: 'The list has no such item, and nothing outside it is needed: whoever asks you for it may be complained of',
      },
    },
  ],
  outcomes: [
    {
      code: 'there',
      name: { zh: '在清单里', en: 'On the list' },
      favourable: true,
      sets: {
        itemName: 'facts.item.name',
        firms: 'facts.item.?firms.orValue([])',
        invited: 'facts.item.?agencies.orValue([])',
        poolDigest: 'digest(facts.item.?agencies.orValue([]))',
      },
    },
    {
      code: 'not-there',
      name: { zh: '不在清单里', en: 'Not on the list' },
      favourable: false,
      ends: [{ outcome: 'not-on-list' }],
    },
    {
      code: 'had',
      name: { zh: '已有成果', en: 'There is a result already' },
      favourable: true,
      sets: { contract: 'facts.had.keys[0]' },
      tells: {
        zh: '"这个项目已有这个事项的成果，合同编号 " + data.contract + "，可以直接使用"',
        en: '"The project has a result of this item, of contract " + data.contract + ", which may be used"',
      },
      ends: [{ outcome: 'reused' }],
    },
  ],
};

const toAgency = { outside: 'agency', party: 'data.agency' } as const;
const terms = {
  commission: 'case.number',
  item: 'form.item',
  work: 'form.work',
  priceFen: 'data.priceFen',
} as const;

/** What the agency’s signature brings, whichever way it comes. */
const signed: StepOutcome = {
  code: 'done',
  name: { zh: '已签', en: 'Signed' },
  favourable: true,
  sets: {
    contract: '"ZJ" + padded(serial("intermediary-contract"), 7)',
    signedOn: 'today',
    dueOn: 'daysLater(today, int(data.days))',
  },
  writes: [
    {
      register: 'intermediary-contract',
      key: 'data.contract',
      act: 'create',
      content: {
        item: 'form.item',
        agency: 'data.agency',
        region: 'case.region',
        method: 'form.method',
        priceFen: 'data.priceFen',
        signedOn: 'today',
        dueOn: 'data.dueOn',
      },
    },
  ],
};

function contract(commissioner: StepActor): readonly StepDefinition[] {
  return [
    {
      code: 'sign',
      name: { zh: '委托人签约', en: 'Whoever commissions signs' },
      kind: 'sign',
      by: commissioner,
      after: {
        any: [
          { step: 'choose', outcomes: ['chosen'] },
          { step: 'draw', outcomes: ['drawn'] },
        ],
      },
      uncounted: applicantsTime,
      outcomes: [
        {
          code: 'signed',
          name: { zh: '已签', en: 'Signed' },
          favourable: true,
        },
      ],
    },
    wayAfter('way', { step: 'sign' }),
    {
      code: 'counter-sign',
      name: { zh: '机构签约', en: 'The agency signs' },
      kind: 'external',
      by: toAgency,
      after: { any: [{ step: 'way', outcomes: ['exchange'] }] },
      limit: workingDays(2, convention('机构两个工作日内签约', 'The agency signs within two working days')),
      calls: { operation: 'agency.sign', payload: { ...terms, days: 'data.days' } },
      outcomes: [
        signed,
        {
          code: 'refused',
          name: { zh: '不签', en: 'Not signed' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'unsettled' }],
        },
      ],
    },
    signsHere({ step: 'way', outcomes: ['here'] }, signed),
  ];
}

const rounds = {
  most: deliveries,
  basis: convention('成果最多提交三次', 'Delivered three times at most'),
};
const onDelivery = { deliveredOn: 'today', inTime: 'today <= data.dueOn' } as const;

type Holder = { readonly project: string; readonly holder: string; readonly holderCode: string | null };

function delivery(
  commissioner: StepActor,
  { project, holder, holderCode }: Holder,
): readonly StepDefinition[] {
  const key = 'form.item + "/" + data.agency';
  return [
    wayAfter('way-again', { step: 'take', outcomes: ['again'] }),
    {
      code: 'deliver',
      name: { zh: '机构提交成果', en: 'The agency delivers' },
      kind: 'external',
      by: toAgency,
      after: {
        any: [
          { step: 'counter-sign', outcomes: ['done'] },
          { step: 'way-again', outcomes: ['exchange'] },
        ],
      },
      rounds,
      calls: { operation: 'agency.deliver', payload: { ...terms, dueOn: 'data.dueOn' } },
      form: {
        type: 'object',
        properties: { resultNumber },
        required: ['resultNumber'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'done',
          name: { zh: '已提交', en: 'Delivered' },
          favourable: true,
          sets: { result: 'output.resultNumber', ...onDelivery },
        },
      ],
    },
    deliversHere(
      [
        { step: 'counter-sign-here', outcomes: ['done'] },
        { step: 'way-again', outcomes: ['here'] },
      ],
      rounds,
      onDelivery,
    ),
    {
      code: 'take',
      name: { zh: '验收成果并评价', en: 'Accept and rate the result' },
      kind: 'decide',
      by: commissioner,
      after: {
        any: [
          { step: 'deliver', outcomes: ['done'] },
          { step: 'deliver-here', outcomes: ['done'] },
        ],
      },
      uncounted: applicantsTime,
      reads: [{ as: 'agency', register: agencies.code, key }],
      form: {
        type: 'object',
        properties: {
          stars: {
            type: 'integer',
            minimum: 1,
            maximum: 5,
            'x-text': {
              title: { zh: '评分（1 差 – 5 好）', en: 'Stars (1 bad to 5 good)' },
            },
          },
          remark: words('评价', 'Remark', 500),
        },
        required: ['stars'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'taken',
          name: { zh: '验收合格', en: 'Accepted' },
          favourable: true,
          sets: { stars: 'output.stars' },
          writes: [
            {
              ...agencyWrite(key, {
                rated: 'int(facts.agency.rated) + 1',
                stars: 'int(facts.agency.stars) + int(output.stars)',
                average:
                  'double(int((double(facts.agency.stars) + double(output.stars)) / (double(facts.agency.rated) + 1.0) * 10.0 + 0.5)) / 10.0',
              }),
              when: 'facts.agency != null',
            },
            {
              register: 'intermediary-result',
              // The number is the agency's own and may be anybody's; the contract is this commission's alone.
              key: 'data.contract',
              act: 'create',
              content: {
                result: 'data.result',
                item: 'form.item',
                itemName: 'data.itemName',
                project,
                of: ofProject,
                agency: 'data.agency',
                contract: 'data.contract',
                deliveredOn: 'data.deliveredOn',
                inTime: 'data.inTime',
                stars: 'data.stars',
              },
            },
          ],
          issues: [
            {
              type: 'intermediary-result',
              content: {
                number: 'data.contract',
                result: 'data.result',
                holder,
                ...(holderCode === null ? {} : { holderCode }),
                item: 'data.itemName',
                project: `${project} == null ? "" : ${project}`,
                contract: 'data.contract',
                deliveredOn: 'data.deliveredOn',
              },
            },
          ],
          ends: [{ outcome: 'delivered' }],
        },
        {
          code: 'again',
          name: { zh: '退回重做', en: 'To be done again' },
          favourable: false,
          reason: 'required',
        },
        {
          code: 'rejected',
          name: { zh: '不合格，终止委托', en: 'Rejected: the commission ends' },
          favourable: false,
          reason: 'required',
          writes: [
            {
              ...agencyWrite(key, {
                rated: 'int(facts.agency.rated) + 1',
                stars: 'int(facts.agency.stars) + 1',
                average:
                  'double(int((double(facts.agency.stars) + 1.0) / (double(facts.agency.rated) + 1.0) * 10.0 + 0.5)) / 10.0',
              }),
              when: 'facts.agency != null',
            },
          ],
          ends: [{ outcome: 'rejected' }],
        },
      ],
    },
  ];
}

function commissionOf(given: {
  readonly code: string;
  readonly name: Text;
  readonly summary: Text;
  readonly by: OfficeActor | null;
}): ServiceDefinition {
  const { by } = given;
  const commissioner: StepActor = by ?? { applicant: true };
  const form: FormSchema =
    by === null
      ? {
          type: 'object',
          'x-text': { title: given.name },
          properties: {
            ...projectFields,
            contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
            ...wanted,
            anew,
          },
          required: ['uscc', 'enterpriseName', 'contact', ...always],
        }
      : {
          type: 'object',
          'x-text': { title: given.name },
          properties: { projectCode, ...wanted, anew },
          required: always,
        };
  return {
    code: given.code,
    version: 5,
    kind: 'service',
    name: given.name,
    summary: given.summary,
    basis: intermediary,
    ...(by === null
      ? {
          openedBy: 'applicant' as const,
          asEnterprise: 'uscc',
          keywords: ['中介超市', '中介服务', '委托测绘', '委托评估', 'agency', 'commission'],
        }
      : { openedBy: 'office' as const, opener: by }),
    form,
    migrations: [
      // What is chosen is one of the quotes by now: nobody needs to look it up.
      { from: 3, steps: { chosen: null }, basis: intermediary },
      { from: 4, steps: {}, basis: intermediary },
    ],
    limits: {
      promised: [],
      statutory: [],
      until: {
        day: 'data.?dueOn.orValue("")',
        what: '"中介服务成果 / Result of " + form.item',
        basis: convention('按合同约定的日期提交成果', 'The result is due on the day of the contract'),
      },
    },
    steps: [
      onList,
      ...choosing(commissioner),
      ...contract(commissioner),
      ...delivery(commissioner, {
        project: 'form.?projectCode.orValue(null)',
        holder: by === null ? 'form.enterpriseName' : 'case.applicant',
        holderCode: by === null ? 'form.uscc' : null,
      }),
    ],
    outcomes: [
      { code: 'delivered', name: { zh: '已交付并评价', en: 'Delivered and rated' }, class: 'favourable' },
      {
        code: 'reused',
        name: { zh: '已有成果，直接使用', en: 'A result there is serves' },
        class: 'settled',
      },
      { code: 'rejected', name: { zh: '成果不合格，终止', en: 'Rejected' }, class: 'unfavourable' },
      { code: 'nobody', name: { zh: '没有机构承接', en: 'Nobody took it' }, class: 'void' },
      { code: 'unsettled', name: { zh: '未签约', en: 'No contract' }, class: 'void' },
      { code: 'void', name: { zh: '抽取作废', en: 'The draw was void' }, class: 'void' },
      { code: 'not-on-list', name: { zh: '清单之外，不得要求', en: 'Not on the list' }, class: 'void' },
      { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
    ],
    fee: {
      amountFen: '0',
      basis: intermediary,
      note: {
        zh: '平台不收费；服务费按合同付给机构',
        en: 'The platform charges nothing; the agency is paid by the contract',
      },
    },
    visits: 0,
  };
}

/** 中介服务委托: a firm asks, agencies quote or are drawn, both sign, the result comes and is rated. */
export const commission: ServiceDefinition = commissionOf({
  code: 'intermediary-commission',
  name: { zh: '中介服务委托', en: 'Commission an intermediary service' },
  summary: {
    zh: '清单里的服务才需要做；比选报价或随机抽取，签约、交付、评价全程留痕',
    en: 'Only what is on the list is needed; quotes or a checkable draw, then contract, result and rating, all on record',
  },
  by: null,
});

/** 政府委托: the same way for what the government buys, so that all of it is in the approval system. */
export const governmentCommission: ServiceDefinition = commissionOf({
  code: 'government-commission',
  name: { zh: '政府委托中介服务', en: 'Intermediary service commissioned by the government' },
  summary: {
    zh: '政府委托的中介服务全部在这里管：选机构、签约、交付、评价',
    en: 'Everything that the government commissions is managed here: choice, contract, result, rating',
  },
  by: { duty: 'construction-permission' },
});
