import { uscc } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { foreignRules } from '../basis.ts';
import { beforeItsTime, establishedIn, happenedBefore, yearIsOver } from '../days.ts';
import { isThere, offeredToThoseThere, readEnterprise } from '../enterprise-register.ts';
import { contactPhone } from '../fields.ts';
import { amendAfter, noFee, outcomesOf, returned } from '../process.ts';
import { foreignCompanies } from '../types/codes.ts';

const isKind = (kind: string): string => `form.kind == "${kind}"`;

const form = {
  type: 'object',
  'x-text': { title: { zh: '外商投资信息报告', en: 'Report on foreign investment' } },
  properties: {
    uscc,
    kind: {
      type: 'string',
      'x-choices': [
        { code: 'change', name: { zh: '变更报告', en: 'Report of a change' } },
        { code: 'annual', name: { zh: '年度报告', en: 'Annual report' } },
      ],
      'x-text': {
        title: { zh: '报告类型', en: 'Kind of report' },
        description: {
          zh: '初始报告在设立登记时已经一并完成；登记事项的变更在变更登记时一并报告',
          en: 'The initial report came with the registration; changes of what is registered are reported with the change',
        },
      },
    },
    change: {
      type: 'string',
      minLength: 5,
      maxLength: 500,
      'x-when': isKind('change'),
      'x-text': { title: { zh: '变更内容', en: 'What has changed' } },
    },
    changedOn: {
      type: 'string',
      format: 'date',
      'x-when': isKind('change'),
      'x-text': { title: { zh: '变更日期', en: 'Since' } },
    },
    year: {
      type: 'integer',
      minimum: 2020,
      maximum: 2100,
      'x-when': isKind('annual'),
      'x-text': { title: { zh: '报告年度', en: 'Year reported' } },
    },
    assetsFen: {
      type: 'integer',
      format: 'money-fen',
      minimum: 0,
      'x-when': isKind('annual'),
      'x-text': { title: { zh: '年末资产总额', en: 'Assets at the end of the year' } },
    },
    revenueFen: {
      type: 'integer',
      format: 'money-fen',
      minimum: 0,
      'x-when': isKind('annual'),
      'x-text': { title: { zh: '营业总收入', en: 'Revenue' } },
    },
    employees: {
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000,
      'x-when': isKind('annual'),
      'x-text': { title: { zh: '年末从业人数', en: 'Employees at the end of the year' } },
    },
    contactPhone,
  },
  required: [
    'uscc',
    'kind',
    'change',
    'changedOn',
    'year',
    'assetsFen',
    'revenueFen',
    'employees',
    'contactPhone',
  ],
  'x-rules': [
    yearIsOver('year'),
    happenedBefore('changedOn', {
      zh: '变更日期在今天之后，请核对',
      en: 'The change is dated after today: check it',
    }),
  ],
} as const satisfies FormSchema;

const notForeign = {
  when: `!(facts.enterprise.type in ${JSON.stringify(foreignCompanies)})`,
  reason: {
    zh: '登记台账里它不是外商投资企业，不用报告',
    en: 'The register has no foreign investors of it: there is nothing to report',
  },
};

/**
 * What has changed without being registered, and how each year went, reported through the registrar's system to the
 * commerce authority (外商投资法实施条例 art. 38 and 39). Received in full is reported; nobody approves anything.
 */
export const foreignReport: ServiceDefinition = {
  code: 'foreign-investment-report',
  version: 5,
  kind: 'service',
  name: { zh: '外商投资信息报告', en: 'Report on foreign investment' },
  summary: {
    zh: '变更报告、年度报告，网上提交即完成',
    en: 'Reports of changes and annual reports: submitted online is reported',
  },
  keywords: ['外资', '外商投资', '年报', '变更报告', 'foreign investment', 'annual report'],
  basis: foreignRules('38'),
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  offeredTo: offeredToThoseThere([notForeign]),
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'receive',
      name: { zh: '接收报告', en: 'Receive the report' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
      reads: [readEnterprise],
      rules: [
        {
          when: `!(${isThere}) || !(facts.enterprise.type in ${JSON.stringify(foreignCompanies)})`,
          outcome: 'refused',
          reason: {
            zh: '登记台账里没有这家存续的外商投资企业，不用报告',
            en: 'The register has no such enterprise with foreign investors: there is nothing to report',
          },
        },
        beforeItsTime(`${isKind('annual')} && int(form.year) < ${establishedIn}`),
        beforeItsTime(`${isKind('change')} && form.changedOn < facts.enterprise.establishedOn`),
        { when: 'true', outcome: 'received' },
      ],
      outcomes: [
        {
          code: 'received',
          name: { zh: '已报告', en: 'Reported' },
          favourable: true,
          writes: [
            {
              register: 'foreign-investment-report',
              key: 'form.uscc',
              act: 'put',
              content: {
                uscc: 'form.uscc',
                enterpriseName: 'facts.enterprise.name',
                kind: 'form.kind',
                year: `${isKind('annual')} ? string(int(form.year)) : string(timestamp(form.changedOn + "T00:00:00Z").getFullYear())`,
                reportedOn: 'today',
              },
            },
          ],
          ends: [{ outcome: 'granted' }],
        },
        returned,
        {
          code: 'refused',
          name: { zh: '不予接收', en: 'Not accepted' },
          favourable: false,
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
    amendAfter('receive', ['year', 'changedOn']),
  ],
  outcomes: outcomesOf({ zh: '已报告', en: 'Reported' }),
  fee: noFee(foreignRules('38')),
  visits: 0,
};
