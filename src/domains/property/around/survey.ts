import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, registrar, registrationRules, workingDays } from '../basis.ts';
import { area, location, parcelOf, region, rightNature, term, unitCode, useKind, words } from '../fields.ts';
import { firstEntry } from '../register/bars.ts';
import { parcels } from '../register/unit.ts';
import { free } from '../registration.ts';

const corners = (parcels.schema as unknown as FormSchema).properties.corners;

/** A unit is the land itself (W), or a building on it (F) that says nothing of the land (GB/T 37346). */
const isLand = 'form.?unit.orValue("").matches("^.{19}W")';

/** What is not said stays as it was. */
const keptOf = (alias: 'unit' | 'parcel', name: string, otherwise: string) =>
  `form.?${name}.orValue(facts.${alias} == null ? ${otherwise} : facts.${alias}.?${name}.orValue(${otherwise}))`;

/** 权籍调查: what the land is and how it lies, before anything can be registered of it. Seizures in advance rest on it, too. */
export const survey: ServiceDefinition = {
  code: 'property-survey',
  version: 3,
  kind: 'service',
  name: { zh: '权籍调查成果入库', en: 'Ownership survey taken over' },
  summary: {
    zh: '宗地和不动产单元的调查成果入库，给出不动产单元号',
    en: 'What was surveyed of a parcel and its units is taken over',
  },
  basis: [...registrationRules('6'), ...measure('cost-and-land-index')],
  openedBy: 'office',
  opener: registrar,
  form: {
    ...schemaOf(
      {
        unit: unitCode,
        region,
        location,
        use: useKind,
        area,
        rightNature,
        term,
        corners: { ...(corners ?? words('界址点', 'Boundary points')), 'x-when': isLand },
        surveyor: words('调查单位', 'Surveyor', 100, { minLength: 4 }),
      },
      ['unit', 'region', 'location', 'use', 'area', 'rightNature', 'surveyor'],
    ),
    'x-text': { title: { zh: '权籍调查成果', en: 'Ownership survey' } },
  } as FormSchema,
  limits: {
    promised: [workingDays(3, convention('三个工作日内审核入库', 'Taken over within three working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'check',
      name: { zh: '审核成果', en: 'Looked through' },
      kind: 'review',
      by: registrar,
      reads: [
        { as: 'unit', register: 'property-unit', key: 'form.unit' },
        { as: 'parcel', register: 'property-parcel', key: parcelOf },
      ],
      outcomes: [
        {
          code: 'taken',
          name: { zh: '合格入库', en: 'Taken over' },
          favourable: true,
          writes: [
            {
              register: 'property-parcel',
              key: parcelOf,
              act: 'put',
              content: {
                region: 'form.region',
                location: 'form.location',
                use: 'form.use',
                area: 'form.area',
                rightNature: 'form.rightNature',
                term: keptOf('parcel', 'term', 'null'),
                corners: keptOf('parcel', 'corners', '[]'),
              },
              when: isLand,
            },
            {
              ...firstEntry('survey', {
                parcel: parcelOf,
                region: 'form.region',
                location: 'form.location',
                use: 'form.use',
                area: 'form.area',
                rightNature: 'form.rightNature',
                term: keptOf('unit', 'term', 'null'),
                stage: '"unregistered"',
              }),
              // What is registered already is changed by its owner alone.
              when: 'facts.unit == null || facts.unit.stage == "unregistered"',
            },
          ],
          ends: [{ outcome: 'taken' }],
        },
        {
          code: 'faulty',
          name: { zh: '不合格，退回', en: 'Faulty, sent back' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'sent-back' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'taken', name: { zh: '已入库', en: 'Taken over' }, class: 'favourable' },
    { code: 'sent-back', name: { zh: '已退回', en: 'Sent back' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: free(measure('cost-and-land-index')),
  visits: 0,
};

/** 测绘监管: what is found of a firm of surveyors or one of its people, and what comes of it. */
export const surveyorFinding: ServiceDefinition = {
  code: 'property-surveyor-finding',
  version: 2,
  kind: 'service',
  name: { zh: '不动产测绘单位和人员监管', en: 'Supervision of property surveyors' },
  summary: {
    zh: '成果抽检、问题整改、结果公开',
    en: 'Surveys are sampled, faults put right, results published',
  },
  basis: measure('cost-and-land-index'),
  openedBy: 'office',
  opener: registrar,
  form: {
    ...schemaOf(
      {
        surveyor: words('测绘单位', 'Firm', 100, { minLength: 4 }),
        sampled: words('抽检的成果', 'What was sampled', 100, { minLength: 2 }),
        finding: choice('抽检结论', 'Finding', [
          ['fit', '合格', 'Fit'],
          ['faulty', '有问题', 'Faulty'],
        ]),
        note: words('情况', 'What was found', 500),
      },
      ['surveyor', 'sampled', 'finding'],
    ),
    'x-text': { title: { zh: '成果抽检', en: 'A survey sampled' } },
  } as FormSchema,
  limits: {
    promised: [workingDays(20, convention('二十个工作日内整改', 'Put right within twenty working days'))],
    statutory: [],
  },
  steps: [
    // What was found fit is told and closed: there is nothing to put right, and nobody to be listed for it.
    {
      code: 'found',
      name: { zh: '抽检结论', en: 'What was found' },
      kind: 'automatic',
      by: { system: true },
      rules: [
        { when: 'form.finding == "fit"', outcome: 'fit' },
        { when: 'true', outcome: 'faulty' },
      ],
      outcomes: [
        {
          code: 'fit',
          name: { zh: '合格', en: 'Fit' },
          favourable: true,
          writes: [finding('closed')],
          ends: [{ outcome: 'closed' }],
        },
        {
          code: 'faulty',
          name: { zh: '有问题，限期整改', en: 'Faulty: to be put right' },
          favourable: false,
        },
      ],
    },
    {
      code: 'put-right',
      name: { zh: '核查整改', en: 'Whether it was put right' },
      kind: 'inspect',
      by: registrar,
      after: { any: [{ step: 'found', outcomes: ['faulty'] }] },
      outcomes: [
        {
          code: 'closed',
          name: { zh: '已整改', en: 'Put right' },
          favourable: true,
          writes: [finding('closed')],
          ends: [{ outcome: 'closed' }],
        },
        {
          code: 'listed',
          name: { zh: '未整改，列入名单', en: 'Not put right: listed' },
          favourable: false,
          reason: 'required',
          writes: [finding('listed')],
          ends: [{ outcome: 'listed' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'closed', name: { zh: '已闭环', en: 'Closed' }, class: 'favourable' },
    { code: 'listed', name: { zh: '已列入名单', en: 'Listed' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: free(measure('cost-and-land-index')),
  visits: 0,
};

function finding(result: string) {
  return {
    register: 'property-surveyor',
    key: 'case.number',
    act: 'put',
    content: {
      surveyor: 'form.surveyor',
      sampled: 'form.sampled',
      finding: 'form.finding',
      result: JSON.stringify(result),
      on: 'today',
    },
  } as const;
}

export const surveyors: RegisterDefinition = {
  code: 'property-surveyor',
  version: 1,
  name: { zh: '不动产测绘监管台账', en: 'Supervision of property surveyors' },
  basis: measure('cost-and-land-index'),
  schema: schemaOf(
    {
      surveyor: words('测绘单位', 'Firm', 100),
      sampled: words('抽检的成果', 'What was sampled', 100),
      finding: choice('结论', 'Finding', [
        ['fit', '合格', 'Fit'],
        ['faulty', '有问题', 'Faulty'],
      ]),
      result: choice('处理', 'What came of it', [
        ['closed', '已闭环', 'Closed'],
        ['listed', '列入名单', 'Listed'],
      ]),
      on: day('日期', 'On'),
    },
    ['surveyor', 'finding', 'result', 'on'],
  ),
  key: { zh: '编号', en: 'Number' },
  owner: 'property-registration',
  publication: {
    fields: ['surveyor', 'sampled', 'finding', 'result', 'on'],
    basis: measure('cost-and-land-index'),
  },
  writers: ['property-surveyor-finding'],
  kind: 'plain',
};
