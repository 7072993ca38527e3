import type { CertificateType } from '../../../kernel/certificate/index.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { formOf } from '../fields.ts';
import { lookedUp, lookUp, noProject, projectFields } from '../projects/lookup.ts';
import { area, assessedItem, assessmentBasis, assessmentDuty, regionalAssessments } from './register.ts';

/** Shown in place of an assessment of one's own: approvals find it themselves. */
export const assessmentUse: CertificateType = {
  code: 'regional-assessment-use',
  name: { zh: '区域评估成果使用凭证', en: 'Proof that a regional assessment is used' },
  typeNumber: '087',
  issuerDuty: assessmentDuty.duty,
  fields: [
    { key: 'number', name: { zh: '编号', en: 'Number' }, required: true },
    { key: 'holder', name: { zh: '建设单位', en: 'Developer' }, required: true },
    { key: 'holderCode', name: { zh: '统一社会信用代码', en: 'Unified social credit code' }, required: true },
    { key: 'project', name: { zh: '项目名称', en: 'Project' }, required: true },
    { key: 'zone', name: { zh: '区域', en: 'Zone' }, required: true },
    { key: 'report', name: { zh: '评估报告编号', en: 'Report' }, required: true },
    { key: 'validUntil', name: { zh: '有效期至', en: 'Valid until' }, format: 'day', required: true },
  ],
  holder: { name: 'holder', code: 'holderCode' },
  validity: { kind: 'until', field: 'validUntil' },
  basis: assessmentBasis,
};

const find: StepDefinition = {
  code: 'find',
  name: { zh: '查区域评估成果', en: 'Is there a regional assessment' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [lookedUp] },
  reads: [{ as: 'assessment', register: regionalAssessments.code, key: 'form.area + "/" + form.item' }],
  rules: [
    {
      when: 'data.zone != form.area',
      outcome: 'own',
      reason: {
        zh: '还没有确认这个项目在这个区域内：请核对区域代码，或先办“项目用地确认”，再来查',
        en: 'It is not confirmed that the project stands in this zone: check the code, or have the project’s site confirmed first, then ask again',
      },
    },
    {
      when: 'facts.assessment == null',
      outcome: 'own',
      reason: {
        zh: '这个区域没有这一项的评估成果：要做的话，请在中介服务事项清单里委托',
        en: 'The zone has no assessment of this kind: where one is needed, commission it from the list of intermediary services',
      },
    },
    {
      when: 'facts.assessment.validUntil < today',
      outcome: 'own',
      reason: {
        zh: '这个区域的评估成果已过有效期，区域主管单位更新后可以再查',
        en: 'The zone’s assessment is no longer valid; ask again once it has been renewed',
      },
    },
    {
      when: '!(data.use in facts.assessment.?uses.orValue([]))',
      outcome: 'own',
      reason: {
        zh: '这个区域的评估成果不适用于这类项目：要做的话，请在中介服务事项清单里委托',
        en: 'The zone’s assessment is not for what is built here: where one is needed, commission it from the list of intermediary services',
      },
    },
    { when: 'true', outcome: 'covered' },
  ],
  outcomes: [
    {
      code: 'covered',
      name: { zh: '区内项目，不用单独评估', en: 'Inside an assessed zone: none of one’s own is needed' },
      favourable: true,
      sets: {
        report: 'facts.assessment.report',
        zone: 'facts.assessment.areaName',
        validUntil: 'facts.assessment.validUntil',
      },
      writes: [
        {
          register: 'assessment-reuse',
          key: 'form.projectCode + "/" + form.item',
          act: 'put',
          content: {
            project: 'form.projectCode',
            area: 'form.area',
            item: 'form.item',
            report: 'data.report',
            validUntil: 'data.validUntil',
            usedOn: 'today',
          },
        },
      ],
      issues: [
        {
          type: assessmentUse.code,
          content: {
            number: 'form.projectCode + "-" + form.item',
            holder: 'form.enterpriseName',
            holderCode: 'form.uscc',
            project: 'data.projectName',
            zone: 'data.zone',
            report: 'data.report',
            validUntil: 'data.validUntil',
          },
          replaces: true,
        },
      ],
      tells: {
        zh: '"在 " + data.zone + " 区域评估范围内，报告 " + data.report + "，不用自己做评估"',
        en: '"Inside the assessed zone " + data.zone + ", report " + data.report + ": you need no assessment of your own"',
      },
      ends: [{ outcome: 'covered' }],
    },
    {
      code: 'own',
      name: { zh: '没有可用的区域评估', en: 'No regional assessment to use' },
      favourable: false,
      ends: [{ outcome: 'own' }],
    },
  ],
};

/** 使用区域评估成果: a project inside an assessed zone is asked for no assessment of its own. */
export const reuseAssessment: ServiceDefinition = {
  code: 'assessment-reuse',
  version: 2,
  kind: 'service',
  name: { zh: '使用区域评估成果', en: 'Use a regional assessment' },
  summary: {
    zh: '填项目和所在区域，当场知道要不要单独做评估；在区域评估范围内的直接出凭证',
    en: 'Project and zone tell at once whether an assessment of its own is needed; inside an assessed zone there is a proof at once',
  },
  basis: assessmentBasis,
  keywords: ['区域评估', '环评', '地质灾害', '水土保持', 'regional assessment', 'environmental'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: formOf(
    { zh: '使用区域评估成果', en: 'Use a regional assessment' },
    { ...projectFields, area, item: assessedItem },
  ),
  limits: {
    promised: [workingDays(1, convention('当日答复', 'Answered on the day'))],
    statutory: [],
  },
  steps: [lookUp, find],
  outcomes: [
    {
      code: 'covered',
      name: { zh: '使用区域评估成果', en: 'The zone’s assessment is used' },
      class: 'favourable',
    },
    { code: 'own', name: { zh: '没有可用的区域评估', en: 'None to use' }, class: 'settled' },
    noProject,
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: assessmentBasis },
  visits: 0,
};
