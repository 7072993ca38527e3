import { personName, residentId, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { ArrayField, Field } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure, registrationRegulation } from '../basis.ts';
import {
  applicantKinds,
  area,
  location,
  money,
  parcelCode,
  region,
  rightNature,
  term,
  useKind,
  words,
} from '../fields.ts';

/*
 * 不动产登记簿: one entry for each unit (条例 art. 8), and all rights in it in the order in which the law has them. The
 * entry is a stream: what it said before stands in its events, and its `history` names the case of each act.
 */

const list = (
  zh: string,
  en: string,
  properties: Readonly<Record<string, Field>>,
  required: readonly string[],
): ArrayField => ({
  type: 'array',
  maxItems: 200,
  items: { type: 'object', properties, required },
  'x-text': { title: { zh, en } },
});

const holderCode = words('权利人代码', 'Holder’s number', 18, { 'x-personal': true });
const from = day('登记日期', 'Registered on');
const until = day('截止日期', 'Until');
const number = words('登记编号', 'Number', 60);

const owners: ArrayField = {
  type: 'array',
  maxItems: 50,
  items: {
    type: 'object',
    'x-person': true,
    properties: {
      kind: choice('权利人是', 'The holder is', applicantKinds),
      name: personName,
      residentId,
      firm: words('单位名称', 'Firm', 100),
      uscc,
    },
    required: ['kind'],
  },
  'x-text': { title: { zh: '权利人', en: 'Owners' } },
};

/** In the order of registration, which is their rank (民法典 art. 414). */
const mortgages = list(
  '抵押权',
  'Mortgages',
  {
    number,
    creditor: words('抵押权人', 'Creditor', 100, { 'x-personal': true }),
    creditorCode: holderCode,
    kind: choice('抵押方式', 'Kind', [
      ['general', '一般抵押', 'Ordinary'],
      ['maximum', '最高额抵押', 'Up to a maximum'],
      ['construction', '在建建筑物抵押', 'Building under construction'],
    ]),
    fen: money('被担保债权数额', 'Debt secured'),
    restrictsTransfer: yesNo('约定禁止或者限制转让', 'Transfer is excluded or limited by agreement'),
    from,
    until,
  },
  ['number', 'creditorCode', 'kind', 'from'],
);

/** In the order in which the courts' notices were served: the first is in force, the others wait (细则 art. 91). */
const seizures = list(
  '查封',
  'Seizures',
  {
    number,
    court: words('查封法院', 'Court', 100),
    document: words('协助执行通知书文号', 'Notice', 80),
    served: words('送达时间', 'Served at', 40),
    from,
    until,
  },
  ['number', 'court', 'document', 'served', 'from'],
);

const notices = list(
  '预告登记',
  'Advance notices',
  {
    number,
    kind: choice('预告的权利', 'Of which right', [
      ['sale', '转移（预购）', 'Transfer'],
      ['mortgage', '抵押', 'Mortgage'],
    ]),
    holder: words('预告登记权利人', 'Holder', 100, { 'x-personal': true }),
    holderCode,
    from,
    until,
  },
  ['number', 'kind', 'holderCode', 'from'],
);

const objections = list(
  '异议登记',
  'Objections',
  {
    number,
    by: words('异议人', 'Objector', 100, { 'x-personal': true }),
    byCode: holderCode,
    ground: words('异议事项', 'Ground', 500, { 'x-personal': true }),
    from,
    until,
  },
  ['number', 'byCode', 'ground', 'from'],
);

/** What holds the unit back, without anybody's name: everybody may know it. */
const restrictions = list(
  '限制情况',
  'Restrictions',
  {
    kind: choice('限制', 'Restriction', [
      ['seizure', '查封', 'Seizure'],
      ['waiting', '轮候查封', 'Seizure in waiting'],
      ['notice', '预告登记', 'Advance notice'],
      ['mortgage', '抵押', 'Mortgage'],
      ['objection', '异议', 'Objection'],
    ]),
    from,
    until,
    noTransfer: yesNo('约定禁止或者限制转让', 'Transfer is excluded or limited by agreement'),
  },
  ['kind', 'from', 'until'],
);

const history = list(
  '登记历史',
  'History',
  {
    on: day('日期', 'On'),
    act: words('登记类型', 'Act', 40),
    number: words('业务编号', 'Case', 60),
  },
  ['on', 'act', 'number'],
);

export const unitFields = {
  parcel: parcelCode,
  region,
  location,
  use: useKind,
  area,
  rightNature,
  term,
  stage: choice('登记状态', 'State', [
    ['unregistered', '未首次登记', 'Not registered yet'],
    ['registered', '已登记', 'Registered'],
    ['cancelled', '已注销', 'Cancelled'],
  ]),
  title: words('不动产权证号', 'Title certificate', 60),
  owners,
  ownerCodes: {
    type: 'array',
    maxItems: 50,
    items: holderCode,
    'x-text': { title: { zh: '权利人代码', en: 'Owners’ numbers' } },
  },
  mortgages,
  seizures,
  notices,
  objections,
  restrictions,
  history,
} as const satisfies Readonly<Record<string, Field>>;

export const listFields = ['mortgages', 'seizures', 'notices', 'objections', 'history'] as const;

/** Services that write into the book. */
export const bookkeepers = [
  'property-first',
  'property-transfer',
  'property-change',
  'property-correction',
  'property-mortgage',
  'property-advance-notice',
  'property-seizure',
  'property-release',
  'property-objection',
  'property-cancellation',
  'property-reissue',
  'property-survey',
  'property-home',
  'property-transfer-of-batch',
] as const;

export const units: RegisterDefinition = {
  code: 'property-unit',
  version: 2,
  name: { zh: '不动产登记簿', en: 'Property register' },
  basis: [...registrationRegulation('8'), ...measure('cost-and-land-index')],
  schema: schemaOf(unitFields, ['parcel', 'region', 'location', 'use', 'area', 'stage']),
  key: { zh: '不动产单元号', en: 'Unit number' },
  owner: 'property-registration',
  publication: {
    fields: [
      'parcel',
      'region',
      'location',
      'use',
      'area',
      'rightNature',
      'term',
      'stage',
      'restrictions',
      'history',
    ],
    basis: measure('cost-and-land-index'),
    named: true,
  },
  lookups: [
    { code: 'parcel', name: { zh: '宗地代码', en: 'Parcel number' }, field: 'parcel', open: true },
    { code: 'location', name: { zh: '坐落', en: 'Location' }, field: 'location', open: true },
    { code: 'region', name: { zh: '所在地区', en: 'County or district' }, field: 'region' },
    { code: 'title', name: { zh: '不动产权证号', en: 'Title certificate' }, field: 'title' },
    { code: 'owner', name: { zh: '权利人证件号', en: 'Owner’s number' }, field: 'ownerCodes', of: 'person' },
    {
      code: 'creditor',
      name: { zh: '抵押权人代码', en: 'Creditor’s number' },
      field: 'mortgages.creditorCode',
      of: 'person',
    },
    { code: 'court', name: { zh: '查封法院', en: 'Seizing court' }, field: 'seizures.court' },
  ],
  writers: bookkeepers,
  kind: 'plain',
};

const corner = { type: 'number', minimum: -100_000_000, maximum: 100_000_000 } as const;

/** 宗地: what the land is, and how it lies. */
export const parcels: RegisterDefinition = {
  code: 'property-parcel',
  version: 1,
  name: { zh: '宗地台账', en: 'Parcels' },
  basis: measure('cost-and-land-index'),
  schema: schemaOf(
    {
      region,
      location,
      use: useKind,
      area,
      rightNature,
      term,
      corners: {
        type: 'array',
        maxItems: 200,
        items: {
          type: 'object',
          properties: {
            x: { ...corner, 'x-text': { title: { zh: '东（米）', en: 'East (m)' } } },
            y: { ...corner, 'x-text': { title: { zh: '北（米）', en: 'North (m)' } } },
          },
          required: ['x', 'y'],
        },
        'x-text': { title: { zh: '界址点', en: 'Boundary points' } },
      },
    },
    ['region', 'location', 'use', 'area'],
  ),
  key: { zh: '宗地代码', en: 'Parcel number' },
  owner: 'property-registration',
  publication: {
    fields: ['region', 'location', 'use', 'area', 'rightNature', 'term', 'corners'],
    basis: measure('cost-and-land-index'),
    named: true,
  },
  lookups: [
    { code: 'location', name: { zh: '坐落', en: 'Location' }, field: 'location', open: true },
    { code: 'region', name: { zh: '所在地区', en: 'County or district' }, field: 'region' },
  ],
  writers: ['property-survey'],
  kind: 'plain',
};
