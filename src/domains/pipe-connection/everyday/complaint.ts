import { choice } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, money, words, workingDays } from '../fields.ts';
import { supplierOf, type Utility } from '../utility.ts';
import { contact, everyday } from './service.ts';

const isCharge = 'form.about == "charge"';

/** 投诉: answered by the company; about charges the market regulator decides, and what was too much is given back. */
export function complaint(utility: Utility): ServiceDefinition {
  const { code, name, cites, hotline } = utility;
  const answered: StepDefinition = {
    code: 'answer',
    name: { zh: '企业答复', en: 'The company answers' },
    kind: 'review',
    by: supplierOf(utility),
    limit: workingDays(3, convention('三个工作日内答复', 'Answered within three working days')),
    form: {
      type: 'object',
      properties: { answer: words('答复', 'Answer', 1000, 4) },
      required: ['answer'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'answered',
        name: { zh: '已答复', en: 'Answered' },
        favourable: true,
        ends: [{ when: `!(${isCharge})`, outcome: 'answered' }],
      },
    ],
  };
  const decided: StepDefinition = {
    code: 'decide',
    name: { zh: '市场监管部门认定', en: 'The market regulator decides' },
    kind: 'decide',
    by: { duty: 'market-licensing' },
    after: { all: [{ step: 'answer' }] },
    when: isCharge,
    form: {
      type: 'object',
      properties: { refund: money('应退（元，没有填 0）', 'To be given back (CNY; 0 for none)') },
      required: ['refund'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'overcharged',
        name: { zh: '多收，责令退还', en: 'Too much was charged: to be given back' },
        favourable: true,
        reason: 'required',
        sets: { refund: 'double(output.refund)' },
        writes: [
          {
            register: `${code}-broken-promise`,
            key: 'case.number + " overcharge"',
            act: 'put',
            content: { kind: '"overcharge"', region: 'case.region', on: 'today' },
          },
        ],
        tells: {
          zh: '"经认定多收费用，企业应当退还 " + yuan(double(data.refund)) + " 元"',
          en: '"Too much was charged: the company has to give back CNY " + yuan(double(data.refund))',
        },
        ends: [{ outcome: 'founded' }],
      },
      {
        code: 'right',
        name: { zh: '收费合规', en: 'Charged as the rules say' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'unfounded' }],
      },
    ],
  };
  return everyday({
    code: `${code}-complaint`,
    version: 2,
    name: { zh: `${name.zh}服务投诉和建议`, en: `Complaints and suggestions: ${name.en}` },
    summary: {
      zh: `对服务、时限、收费不满意，或者有建议，在这里说；也可以拨打 ${hotline}、12345，同样受理`,
      en: `Say here what was wrong with service, time or charges, or what could be better; ${hotline} and 12345 take it just as well`,
    },
    basis: cites['service-quality'],
    keywords: ['投诉', '乱收费', '建议', 'complain', name.zh, name.en],
    fields: {
      contact,
      about: choice('关于什么', 'About', [
        ['service', '服务态度和质量', 'Service'],
        ['time', '超过承诺时限', 'A time limit that was not kept'],
        ['charge', '收费', 'Charges'],
        ['quality', '质量、压力', 'Quality or pressure'],
        ['suggestion', '建议', 'A suggestion'],
      ]),
      what: words('怎么回事', 'What happened', 1000, 4),
    },
    required: ['contact', 'about', 'what'],
    limits: [workingDays(10, convention('十个工作日内办结', 'Done within ten working days'))],
    steps: [answered, decided],
    outcomes: [
      { code: 'answered', name: { zh: '已答复', en: 'Answered' }, class: 'favourable' },
      { code: 'founded', name: { zh: '属实，责令退还', en: 'Right: to be given back' }, class: 'favourable' },
      { code: 'unfounded', name: { zh: '收费合规', en: 'Charged as the rules say' }, class: 'unfavourable' },
    ],
  });
}
