import { day, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { money, number, words } from '../fields.ts';
import { agency, intermediary, itemCode } from './basis.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '请中介机构报价', en: 'Ask an agency for a quote' } },
  properties: {
    commission: words('委托编号', 'Number of the commission', 60),
    item: itemCode,
    agency,
    name: words('机构名称', 'Name of the agency', 120),
    here: yesNo('在平台上报价', 'It quotes here'),
    work: words('委托内容', 'What is wanted', 1000),
    neededBy: day('希望完成日期', 'Wanted by'),
  },
  required: ['commission', 'item', 'agency', 'name', 'here', 'work', 'neededBy'],
} as const satisfies FormSchema;

const offer = (whole: boolean): FormSchema => ({
  type: 'object',
  properties: {
    priceFen: money('报价', 'Price', { minimum: 100 }),
    days: number('工期（天）', 'Days', { minimum: 1, maximum: 365 }),
  },
  ...(whole && { required: ['priceFen', 'days'] }),
});

/** The same, whether its own system says it or its people here. */
const answers: Pick<StepDefinition, 'outcomes' | 'deemed'> = {
  outcomes: [
    {
      code: 'done',
      name: { zh: '已报价', en: 'Quoted' },
      favourable: true,
      sets: { priceFen: 'output.?priceFen.orValue(0)', days: 'output.?days.orValue(0)' },
      ends: [{ outcome: 'quoted' }],
    },
    {
      code: 'refused',
      name: { zh: '不报价', en: 'No quote' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'declined' }],
    },
    {
      code: 'silent',
      name: { zh: '逾期未报价', en: 'Nothing was said in time' },
      favourable: false,
      ends: [{ outcome: 'silent' }],
    },
  ],
  deemed: {
    outcome: 'silent',
    basis: convention('逾期不报视为不参加', 'Who says nothing in time does not take part'),
  },
};

/** One agency is asked for a price; who says nothing in time offers nothing. */
export const quote: ServiceDefinition = {
  code: 'agency-quote',
  version: 2,
  kind: 'service',
  name: { zh: '中介服务报价', en: 'Quote of an agency' },
  summary: { zh: '一家机构的报价和工期', en: 'Price and days of one agency' },
  basis: intermediary,
  openedBy: 'parent',
  form,
  limits: {
    promised: [workingDays(2, convention('两个工作日内报价', 'Quotes come within two working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'quote',
      when: '!form.here',
      name: { zh: '机构报价', en: 'The agency quotes' },
      kind: 'external',
      by: { outside: 'agency', party: 'form.agency' },
      limit: workingDays(2, convention('两个工作日内报价', 'Quotes come within two working days')),
      calls: {
        operation: 'agency.quote',
        payload: {
          commission: 'form.commission',
          item: 'form.item',
          work: 'form.work',
          neededBy: 'form.neededBy',
        },
      },
      form: offer(false),
      ...answers,
    },
    {
      code: 'quote-here',
      when: 'form.here',
      name: { zh: '机构报价', en: 'The agency quotes' },
      kind: 'review',
      by: { applicant: true },
      limit: workingDays(2, convention('两个工作日内报价', 'Quotes come within two working days')),
      form: offer(true),
      ...answers,
    },
  ],
  outcomes: [
    { code: 'quoted', name: { zh: '已报价', en: 'Quoted' }, class: 'favourable' },
    { code: 'declined', name: { zh: '不报价', en: 'No quote' }, class: 'settled' },
    { code: 'silent', name: { zh: '逾期未报', en: 'Silent' }, class: 'settled' },
    { code: 'withdrawn', name: { zh: '委托已撤回', en: 'The commission was withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: intermediary },
  visits: 0,
};
