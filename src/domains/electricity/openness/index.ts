import { choice, day } from '../../../kernel/form/field-makers.ts';
import { published } from '../../published-entry/published.ts';
import { measure, supplier } from '../basis.ts';
import { number, region, words } from '../registers.ts';
import { outageBudget, publicity, taskForce, zones } from './mechanisms.ts';

const required = { minLength: 1 } as const;

/** 收费清单: what is not on it, and on no approval, is not charged. */
export const fees = published({
  code: 'power-fee',
  by: supplier,
  name: { zh: '办电收费清单', en: 'Charges for connections' },
  verb: { zh: '公布收费项目', en: 'Publish a charge' },
  summary: {
    zh: '只列价格主管部门批准的项目和标准；清单之外不收费',
    en: 'Only items and rates that the price authority has approved; nothing else is charged',
  },
  basis: measure('charges'),
  fields: {
    code: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]{1,30}$',
      'x-expects': { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits, hyphens' },
      'x-text': { title: { zh: '项目代码', en: 'Code' } },
    },
    name: { ...words('项目', 'Item', 80), ...required },
    amount: {
      type: 'integer',
      format: 'money-fen',
      minimum: 0,
      'x-text': { title: { zh: '标准（元）', en: 'Rate (CNY)' } },
    },
    per: { ...words('计费单位', 'Charged per', 40), ...required },
    approval: { ...words('批准文件', 'Approved by', 120), ...required },
    from: day('执行日期', 'From'),
  },
  required: ['code', 'name', 'amount', 'per', 'approval', 'from'],
  key: 'form.code',
  keyName: { zh: '项目代码', en: 'Code' },
});

/** 可开放容量: by substation and district, with what is restricted and why. */
export const capacity = published({
  code: 'power-capacity',
  version: 2,
  registerVersion: 2,
  by: supplier,
  name: { zh: '电网可开放容量', en: 'Open capacity of the grid' },
  verb: { zh: '公布可开放容量', en: 'Publish open capacity' },
  summary: {
    zh: '按变电站、线路和县区公布还能接多少、哪里受限',
    en: 'How much can still be connected, by substation, line and district, and where not',
  },
  basis: [...measure('grid-access'), ...measure('information')],
  fields: {
    substation: { ...words('变电站', 'Substation', 60), ...required },
    feeder: { ...words('公用线路', 'Public line', 60), ...required },
    region,
    open: number('可开放容量（千瓦）', 'Open capacity (kW)'),
    restricted: {
      type: 'boolean',
      'x-text': { title: { zh: '受限', en: 'Restricted' } },
    },
    why: {
      ...words('受限原因和解除时间', 'Why, and until when', 200),
      minLength: 2,
      'x-when': 'form.restricted == true',
    },
    restrictedSince: { ...day('从哪天起受限', 'Restricted since'), 'x-when': 'form.restricted == true' },
  },
  required: ['substation', 'feeder', 'region', 'open', 'restricted', 'why', 'restrictedSince'],
  rules: [
    {
      holds: 'form.restricted == false || form.restrictedSince <= today',
      at: 'restrictedSince',
      text: { zh: '受限的起始日期不能在今天之后', en: 'It cannot be restricted since a day to come' },
    },
  ],
  key: 'form.region + " " + form.substation + " " + form.feeder',
  keyName: { zh: '县区、变电站、线路', en: 'District, substation, line' },
  writers: ['power-connection'],
});

/** 信息公开: procedures, limits, standards, prices, places; and the three hotlines, all alike. */
export const information = published({
  code: 'power-information',
  version: 2,
  by: supplier,
  name: { zh: '办电信息公开', en: 'Information on power connections' },
  verb: { zh: '公开办电信息', en: 'Publish information' },
  summary: {
    zh: '服务程序、时限、标准、电价、营业场所、监督热线；价格文件在执行之前公布',
    en: 'Procedures, limits, standards, prices, places and hotlines; price documents before they come into force',
  },
  basis: measure('information'),
  fields: {
    kind: choice('类别', 'Kind', [
      ['hotline', '热线', 'Hotline'],
      ['procedure', '服务程序和时限', 'Procedure and limits'],
      ['standard', '验收和服务标准', 'Standards'],
      ['price', '电价和收费文件', 'Price document'],
      ['approval', '接网工程审批政策', 'Rules of works approval'],
      ['place', '营业场所', 'Business place'],
      ['market', '客户受电工程市场', 'Market of builders'],
      ['publicity', '政策宣讲', 'Explaining the policy'],
    ]),
    title: { ...words('标题', 'Title', 100), ...required },
    number: { ...words('号码、文号', 'Number', 60), ...required },
    text: words('内容', 'What it says', 1000),
    from: { ...day('执行日期', 'In force from'), 'x-when': 'form.kind == "price"' },
  },
  required: ['kind', 'title', 'number', 'from'],
  rules: [
    {
      holds: 'form.kind != "price" || form.from > today',
      at: 'from',
      text: {
        zh: '电价、收费文件要在执行之前公布；已经执行的标准列在收费清单里',
        en: 'A price document is published before it comes into force; rates in force stand in the list of charges',
      },
    },
  ],
  key: 'form.kind + " " + form.number',
  keyName: { zh: '类别和号码', en: 'Kind and number' },
});

export const opened = [fees, capacity, information, taskForce, publicity, zones, outageBudget] as const;
