import type { CertificateType } from '../../../kernel/certificate/index.ts';
import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { CertificateIssue, RegisterWrite } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { number, projectCode, region, words } from '../fields.ts';
import { survey } from './basis.ts';

/** What a surveyor hands over: field work, tests of the soil and the report, the time of all three counted together. */
export const reportForm = {
  type: 'object',
  properties: {
    // What another system answers goes into certificates: a number, and nothing that could be read as more.
    reportNumber: {
      type: 'string',
      pattern: '^[A-Z0-9-]{6,30}$',
      maxLength: 30,
      'x-expects': {
        zh: '六至三十位数字、大写字母或连字符',
        en: 'six to thirty digits, capital letters or hyphens',
      },
      'x-text': { title: { zh: '勘察报告编号', en: 'Number of the report' } },
    },
    boreholes: number('勘探孔数', 'Boreholes', { minimum: 1, maximum: 5000 }),
    fieldDoneOn: day('外业完成日期', 'Field work done on'),
    testsDoneOn: day('土工试验完成日期', 'Soil tests done on'),
    bearing: number('地基承载力特征值（千帕）', 'Bearing capacity (kPa)', { minimum: 10, maximum: 10_000 }),
  },
  required: ['reportNumber', 'boreholes', 'bearing'],
} as const satisfies FormSchema;

/** 勘察报告 as an electronic paper: drawing review and acceptance find it themselves. */
export const surveyReportCertificate: CertificateType = {
  code: 'survey-report',
  name: { zh: '工程地质勘察报告（电子）', en: 'Site survey report (electronic)' },
  typeNumber: '085',
  issuerDuty: 'construction-permission',
  fields: [
    { key: 'number', name: { zh: '报告编号', en: 'Number' }, required: true },
    { key: 'holder', name: { zh: '建设单位', en: 'Developer' }, required: true },
    { key: 'holderCode', name: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
    { key: 'projectCode', name: { zh: '项目代码', en: 'Project code' } },
    { key: 'project', name: { zh: '项目名称', en: 'Project' }, required: true },
    { key: 'parcel', name: { zh: '地块编号', en: 'Plot' }, required: true },
    { key: 'boreholes', name: { zh: '勘探孔数', en: 'Boreholes' }, required: true },
    {
      key: 'bearing',
      name: { zh: '地基承载力特征值（千帕）', en: 'Bearing capacity (kPa)' },
      required: true,
    },
    { key: 'deliveredOn', name: { zh: '提交日期', en: 'Delivered on' }, format: 'day', required: true },
  ],
  holder: { name: 'holder', code: 'holderCode' },
  validity: { kind: 'lasting' },
  basis: survey,
};

export const surveyReports: RegisterDefinition = {
  code: 'survey-report',
  version: 1,
  name: { zh: '工程勘察成果台账', en: 'Survey reports' },
  basis: survey,
  schema: schemaOf(
    {
      project: projectCode,
      parcel: words('地块编号', 'Plot', 40),
      region,
      surveyor: words('勘察单位', 'Surveyor', 100),
      report: words('报告编号', 'Report', 30),
      boreholes: number('勘探孔数', 'Boreholes'),
      bearing: number('地基承载力特征值（千帕）', 'Bearing capacity (kPa)'),
      deliveredOn: day('提交日期', 'Delivered on'),
      paidBy: choice('谁出资', 'Who paid', [
        ['developer', '建设单位', 'The developer'],
        ['government', '政府购买', 'Bought by the government'],
      ]),
    },
    ['region', 'report', 'deliveredOn', 'paidBy'],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'construction-permission',
  publication: { fields: ['region', 'surveyor', 'deliveredOn', 'paidBy'], basis: survey },
  writers: ['site-survey'],
  kind: 'plain',
};

export const landKind = choice('用地类型', 'Kind of land', [
  ['standard-plant', '新出让工业用地：标准厂房', 'New industrial land: standard plants'],
  ['warehouse', '新出让工业用地：普通仓库', 'New industrial land: plain stores'],
  ['rebuild', '灾后恢复重建', 'Rebuilding after a disaster'],
]);

export const landSurveys: RegisterDefinition = {
  code: 'land-survey',
  version: 1,
  name: { zh: '政府购买勘察的地块', en: 'Plots surveyed by the government' },
  basis: survey,
  schema: schemaOf(
    {
      parcel: words('地块编号', 'Plot', 40),
      region,
      kind: landKind,
      surveyor: words('勘察单位', 'Surveyor', 100),
      report: words('报告编号', 'Report', 30),
      boreholes: number('勘探孔数', 'Boreholes'),
      bearing: number('地基承载力特征值（千帕）', 'Bearing capacity (kPa)'),
      deliveredOn: day('提交日期', 'Delivered on'),
    },
    ['parcel', 'region', 'kind', 'report', 'boreholes', 'bearing', 'deliveredOn'],
  ),
  key: { zh: '地块编号', en: 'Plot' },
  owner: 'construction-permission',
  publication: { fields: ['parcel', 'region', 'kind', 'surveyor', 'report', 'deliveredOn'], basis: survey },
  writers: ['land-survey'],
  kind: 'plain',
};

type Source = Readonly<Record<'report' | 'boreholes' | 'bearing' | 'surveyor' | 'paidBy', string>>;

/** The entry of a project's survey, whoever had it made. */
export function surveyWrite({ report, boreholes, bearing, surveyor, paidBy }: Source): RegisterWrite {
  return {
    register: surveyReports.code,
    key: 'form.projectCode',
    act: 'put',
    content: {
      project: 'form.projectCode',
      parcel: 'form.parcel',
      region: 'case.region',
      surveyor,
      report,
      boreholes,
      bearing,
      deliveredOn: 'today',
      paidBy,
    },
  };
}

export function reportIssue({ report, boreholes, bearing }: Source): CertificateIssue {
  return {
    type: surveyReportCertificate.code,
    content: {
      number: report,
      holder: 'form.enterpriseName',
      holderCode: 'form.uscc',
      projectCode: 'form.projectCode',
      project: 'data.projectName',
      parcel: 'form.parcel',
      boreholes: `string(${boreholes})`,
      bearing: `string(${bearing})`,
      deliveredOn: 'today',
    },
  };
}
