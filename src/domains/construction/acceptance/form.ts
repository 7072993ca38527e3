import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, day, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { MaterialDeclaration } from '../../../kernel/process/definition.ts';
import { number, words } from '../fields.ts';
import { ofThisProject, projectFieldNames, projectFields } from '../projects/lookup.ts';
import { acceptance } from './basis.ts';

export const acceptanceForm = {
  type: 'object',
  'x-text': { title: { zh: '联合验收申请', en: 'Joint acceptance' } },
  properties: {
    ...projectFields,
    contact: as(person, {
      'x-text': {
        title: { zh: '现场联系人', en: 'Contact on site' },
        description: {
          zh: '约验收时间、开门都找这个人',
          en: 'We arrange the day with this person, who also opens the gate',
        },
      },
    }),
    works: words('申请验收的工程（单体、批次）', 'The works to be accepted', 100, { minLength: 2 }),
    builtArea: number('竣工建筑面积（平方米）', 'Floor area as built (m²)', { minimum: 1 }),
    completedOn: day('竣工日期', 'Completed on'),
    fire: choice('消防', 'Fire safety', [
      ['acceptance', '须消防验收（特殊建设工程）', 'Acceptance: a special construction project'],
      ['filing', '消防备案（其他建设工程）', 'Filing: any other project'],
      [
        'none',
        '依法不用办理消防验收或备案（限 300 平方米以下）',
        'Neither: the law asks for none (up to 300 m²)',
      ],
    ]),
    airDefence: yesNo('建有防空地下室', 'There is an air-raid shelter', {
      'x-text': {
        title: { zh: '建有防空地下室', en: 'There is an air-raid shelter' },
        description: {
          zh: '没有的，人防部门不参加验收',
          en: 'Where there is none, the air-defence office does not take part',
        },
      },
    }),
    withTitle: yesNo('验收后一并办不动产首次登记', 'Register the property right afterwards', {
      default: false,
      'x-text': {
        title: { zh: '验收后一并办不动产首次登记', en: 'Register the property right afterwards' },
        description: {
          zh: '小型低风险项目验收、备案和首次登记合并为一步：共 7 个工作日，其中登记 1 个；验收通过后登记申请自动备好，核对签名就行',
          en: 'For small low-risk projects acceptance, filing and first registration are one step of 7 working days, 1 of them for the registration: once accepted, the application for it is ready to be looked through and signed',
        },
      },
    }),
    conditions: yesNo('已具备联合验收条件', 'Ready for joint acceptance', {
      const: true,
      'x-text': {
        title: { zh: '已具备联合验收条件', en: 'Ready for joint acceptance' },
        description: {
          zh: '工程按图建完，五方质量文件齐全，消防设施已检测',
          en: 'Built as drawn, with the quality papers of all five parties, and fire installations tested',
        },
      },
    }),
  },
  required: [
    ...projectFieldNames,
    'contact',
    'works',
    'builtArea',
    'completedOn',
    'fire',
    'airDefence',
    'conditions',
  ],
  'x-groups': [
    {
      code: 'project',
      title: { zh: '哪个项目、哪部分工程', en: 'Which project, and which works' },
      fields: [...projectFieldNames, 'works', 'builtArea', 'completedOn'],
    },
    {
      code: 'what',
      title: { zh: '要验什么', en: 'What will be inspected' },
      fields: ['fire', 'airDefence', 'withTitle', 'conditions'],
    },
    { code: 'who', title: { zh: '现场联系人', en: 'Contact on site' }, fields: ['contact'] },
  ],
} as const satisfies FormSchema;

/** What the project has by now is looked up; the firm hands in what only it has. */
export const acceptanceMaterials: readonly MaterialDeclaration[] = [
  {
    code: 'construction-permit',
    name: { zh: '建筑工程施工许可证', en: 'Construction permit' },
    from: 'certificate',
    certificate: { type: 'construction-permit', says: ofThisProject },
    basis: acceptance,
  },
  {
    code: 'survey-report',
    name: { zh: '工程地质勘察报告', en: 'Site survey report' },
    from: 'certificate',
    certificate: { type: 'survey-report', says: ofThisProject },
    basis: acceptance,
  },
  {
    code: 'completion-report',
    name: {
      zh: '竣工验收报告（含五方质量文件）',
      en: 'Completion report with the quality papers of all five parties',
    },
    from: 'applicant',
    basis: [{ law: '建设工程质量管理条例', article: '16' }],
  },
  {
    code: 'as-built-drawings',
    name: { zh: '竣工图和竣工测绘报告', en: 'As-built drawings and survey' },
    from: 'applicant',
    basis: acceptance,
  },
];
