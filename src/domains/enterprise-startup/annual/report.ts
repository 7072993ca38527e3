import { uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { annualReports } from '../basis.ts';
import { beforeItsTime, establishedIn, yearIsOver } from '../days.ts';
import { mustBeThere, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import { contactPhone } from '../fields.ts';
import { amendAfter, noFee, outcomesOf, returned } from '../process.ts';

const amount = (zh: string, en: string) =>
  ({
    type: 'integer',
    format: 'money-fen',
    minimum: 0,
    'x-text': { title: { zh, en } },
  }) as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '年度报告', en: 'Annual report' } },
  properties: {
    uscc,
    year: {
      type: 'integer',
      minimum: 2013,
      maximum: 2100,
      'x-text': {
        title: { zh: '报告年度', en: 'Year reported' },
        description: {
          zh: '每年1月1日至6月30日报上一年度',
          en: 'From 1 January to 30 June for the year before',
        },
      },
    },
    state: {
      type: 'string',
      'x-choices': [
        { code: 'open', name: { zh: '开业', en: 'In business' } },
        { code: 'suspended', name: { zh: '歇业', en: 'Suspended' } },
        { code: 'winding-up', name: { zh: '清算', en: 'Being wound up' } },
      ],
      default: 'open',
      'x-text': { title: { zh: '存续状态', en: 'State' } },
    },
    employees: {
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000,
      'x-text': { title: { zh: '从业人数', en: 'Employees' } },
    },
    website: {
      type: 'string',
      maxLength: 200,
      'x-text': {
        title: { zh: '网站或网店（没有就不填）', en: 'Website or online shop (leave empty if none)' },
      },
    },
    assetsFen: amount('年末资产总额', 'Assets at the end of the year'),
    revenueFen: amount('营业总收入', 'Revenue'),
    taxFen: amount('纳税总额', 'Taxes paid'),
    publishFigures: {
      type: 'boolean',
      default: false,
      'x-text': {
        title: {
          zh: '同意公示从业人数、资产、收入和纳税',
          en: 'Publish employees, assets, revenue and taxes',
        },
        description: { zh: '公不公示由你选择', en: 'That is for you to choose' },
      },
    },
    contactPhone,
  },
  required: [
    'uscc',
    'year',
    'state',
    'employees',
    'assetsFen',
    'revenueFen',
    'taxFen',
    'publishFigures',
    'contactPhone',
  ],
  'x-rules': [yearIsOver('year')],
} as const satisfies FormSchema;

const chosen = (field: string): string => `form.publishFigures == true ? dyn(form.${field}) : dyn(null)`;

/** Where the report of an entity for a year stands. */
export const reportKey = 'form.uscc + " " + string(int(form.year))';

/** The last day on which a year is reported in time. */
export const lastDay = '(string(int(form.year) + 1) + "-06-30")';

/**
 * Each year until 30 June every market entity reports how the year before went, and the public sees it; received in full
 * is reported. Whoever comes later reports all the same, and the register says so (企业信息公示暂行条例 art. 8 and 9).
 */
export const annualReport: ServiceDefinition = {
  code: 'annual-report',
  version: 3,
  kind: 'service',
  name: { zh: '年度报告', en: 'Annual report' },
  summary: {
    zh: '每年6月30日前报上一年度，网上提交即完成；没报的会列入经营异常名录',
    en: 'By 30 June for the year before: submitted online is reported; whoever does not is listed',
  },
  keywords: ['年报', '年检', '年度报告', 'annual report'],
  basis: annualReports('8'),
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere(),
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'receive',
      name: { zh: '接收报告', en: 'Take the report' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
      reads: [readEnterprise, { as: 'before', register: 'annual-report', key: reportKey }],
      rules: [
        mustBeThere,
        beforeItsTime(`int(form.year) < ${establishedIn}`),
        { when: 'true', outcome: 'received' },
      ],
      outcomes: [
        {
          code: 'received',
          name: { zh: '已报告', en: 'Reported' },
          favourable: true,
          writes: [
            {
              register: 'annual-report',
              key: reportKey,
              act: 'put',
              content: {
                uscc: 'form.uscc',
                name: 'facts.enterprise.name',
                year: 'int(form.year)',
                state: 'form.state',
                website: 'form.?website.orValue(null)',
                employees: chosen('employees'),
                assetsFen: chosen('assetsFen'),
                revenueFen: chosen('revenueFen'),
                taxFen: chosen('taxFen'),
                // Put right later, it was still reported when it was, in time or not.
                reportedOn: 'facts.before == null ? dyn(today) : dyn(facts.before.reportedOn)',
                correctedOn: 'facts.before == null ? dyn(null) : dyn(today)',
                late: `facts.before == null ? dyn(today > ${lastDay}) : dyn(facts.before.late)`,
              },
            },
          ],
          ends: [{ outcome: 'granted' }],
        },
        returned,
        {
          code: 'refused',
          name: { zh: '不予接收', en: 'Not taken' },
          favourable: false,
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
    amendAfter('receive', ['year']),
  ],
  outcomes: outcomesOf({ zh: '已报告', en: 'Reported' }),
  fee: noFee(annualReports('8')),
  visits: 0,
};
