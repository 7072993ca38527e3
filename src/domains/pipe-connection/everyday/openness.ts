import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { StringField } from '../../../kernel/form/schema.ts';
import { type Published, published } from '../../published-entry/published.ts';
import { money, note, region, words } from '../fields.ts';
import { supplierOf, type Utility } from '../utility.ts';

export const feeCode: StringField = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{1,30}$',
  maxLength: 31,
  'x-expects': { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits, hyphens' },
  'x-text': { title: { zh: '项目代码', en: 'Code' } },
};

/** What a charge may go by. A share of the bill is none of it: nothing is added on top of what is used. */
export const chargedBy = choice('按什么计费', 'Charged by', [
  ['piece', '每件', 'Piece'],
  ['meter', '每只表', 'Meter'],
  ['metre', '每米', 'Metre'],
  ['cubic-metre', '每立方米用量（政府定价）', 'Cubic metre used, at the price the government sets'],
  ['visit', '每次上门', 'Visit'],
]);

/** 收费清单: what is not on it is not charged. */
function fees(utility: Utility): Published {
  const { code, name, cites } = utility;
  return published({
    code: `${code}-fee`,
    name: { zh: `${name.zh}收费清单`, en: `List of charges: ${name.en}` },
    verb: { zh: `公布${name.zh}收费项目`, en: `Publish a charge: ${name.en}` },
    summary: {
      zh: '只列政策允许保留的项目，明码标价；清单之外不收费，也不能按用量费用的比例加收',
      en: 'Only what rules still allow, with its price; nothing else is charged, and nothing as a share of a bill',
    },
    basis: cites.charges,
    by: supplierOf(utility),
    fields: {
      code: feeCode,
      name: words('项目', 'Item', 80),
      amount: money('标准（元）', 'Rate (CNY)'),
      per: chargedBy,
      part: choice('收在哪一段', 'What it is for', [
        ['outside', '红线外工程', 'Works outside the boundary'],
        ['inside', '红线内工程', 'Works inside the boundary'],
        ['service', '其他服务', 'Another service'],
      ]),
      borneBy: choice('费用由谁分担', 'Borne by', [
        ['customer', '用户', 'The customer'],
        ['company', '企业', 'The company'],
        ['shared', '企业和政府', 'The company and the government'],
      ]),
      approval: words('政策依据', 'Allowed by', 120),
      from: day('执行日期', 'From'),
    },
    required: ['code', 'name', 'amount', 'per', 'part', 'borneBy', 'approval', 'from'],
    key: 'form.code',
    keyName: { zh: '项目代码', en: 'Code' },
  });
}

/** 信息公开: agreements, quality, procedures, approval papers, places, and every hotline alike. */
function information(utility: Utility): Published {
  const { code, name, cites } = utility;
  return published({
    code: `${code}-information`,
    name: { zh: `${name.zh}信息公开`, en: `Information: ${name.en}` },
    verb: { zh: `公开${name.zh}信息`, en: `Publish information: ${name.en}` },
    summary: {
      zh: '服务承诺、标准合同、质量检测、审批材料清单、网点和热线，一律公开',
      en: 'Promises, standard contracts, quality, papers for approvals, places and hotlines, all in the open',
    },
    basis: cites['service-quality'],
    by: supplierOf(utility),
    fields: {
      kind: choice('类别', 'Kind', [
        ['hotline', '热线', 'Hotline'],
        ['promise', '服务承诺和时限', 'Promises and limits'],
        ['agreement', '标准供应合同', 'Standard contract'],
        ['quality', '质量检测结果', 'Quality as measured'],
        ['papers', '外线审批材料清单', 'Papers for approval of a line'],
        ['guide', '办事指南和常见问题', 'Guides and questions'],
        ['place', '网点和大厅窗口', 'Places and counters in halls'],
        ['training', '宣传和培训', 'Publicity and training'],
      ]),
      title: words('标题', 'Title', 100),
      number: words('号码、编号', 'Number', 60),
      text: note('内容', 'What it says', 1000),
    },
    required: ['kind', 'title', 'number'],
    key: 'form.kind + " " + form.number',
    keyName: { zh: '类别和号码', en: 'Kind and number' },
  });
}

/** 放开市场: whoever is qualified is on it, and a customer takes whom they like. */
function contractors(utility: Utility): Published {
  const { code, name, cites } = utility;
  return published({
    code: `${code}-contractor`,
    name: { zh: `${name.zh}安装施工单位名录`, en: `Builders for ${name.en} installations` },
    verb: { zh: `登记${name.zh}施工单位`, en: `Enter a builder: ${name.en}` },
    summary: {
      zh: '资质合格的单位都进名录，和供应企业没有从属关系的同样列入；用户任选，价格由市场形成',
      en: 'Whoever is qualified is listed, whether or not it belongs to the company; customers choose, and the market makes the price',
    },
    basis: cites['open-market'],
    by: { duty: 'housing-licensing' },
    fields: {
      uscc: {
        type: 'string',
        format: 'uscc',
        maxLength: 18,
        'x-text': { title: { zh: '统一社会信用代码', en: 'Unified social credit code' } },
      },
      name: words('单位名称', 'Builder', 100, 2),
      qualification: words('资质类别和等级', 'Qualification', 120),
      ofCompany: {
        type: 'boolean',
        'x-text': {
          title: {
            zh: '与供应企业有投资关系',
            en: 'It is connected with the supply company by investment',
          },
        },
      },
      region,
      phone: words('办公电话', 'Office telephone', 20, 5),
      price: note('公布的安装价格', 'Price as published', 200),
    },
    required: ['uscc', 'name', 'qualification', 'ofCompany', 'region', 'phone'],
    key: 'form.uscc',
    keyName: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  });
}

export function openedUp(utility: Utility): readonly Published[] {
  return [fees(utility), information(utility), contractors(utility)];
}
