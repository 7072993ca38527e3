import type { DecisionTable, TableRow } from '../../../kernel/decision-table/definition.ts';
import { choice, yesNo } from '../../../kernel/form/field-makers.ts';
import { formOf, number } from '../fields.ts';
import { costs } from './rates.ts';

/** 2000平方米以下 takes in 2,000 itself (民法典 art. 1259). */
export const smallStoreArea = 2000;

const use = choice('建什么', 'What is built', [
  ['warehouse', '物流仓储、普通仓库', 'A store or logistics warehouse'],
  ['other', '其他', 'Anything else'],
]);
const floorArea = number('总建筑面积（平方米）', 'Floor area in all (m²)', { minimum: 1 });

const isSmallStore = `form.use == "warehouse" && form.floorArea <= ${smallStoreArea}.0`;

function row(outcome: string, code: string, when: string, zh: string, en: string): TableRow {
  return { code, outcome, when, clause: { zh, en }, basis: costs };
}

/** 城市基础设施配套费: zero for small stores where the county has set it so, else the county’s rate. */
export const infrastructureTable: DecisionTable = {
  code: 'infrastructure-fee',
  version: 1,
  name: { zh: '要不要交城市基础设施配套费', en: 'Is the infrastructure fee due' },
  summary: {
    zh: '2000 平方米以下的小型低风险仓储项目，具备条件的县（市、区）不收',
    en: 'Small low-risk stores up to 2,000 m² pay nothing where the county has set it so',
  },
  basis: costs,
  form: formOf(
    { zh: '城市基础设施配套费', en: 'Infrastructure fee' },
    {
      use,
      floorArea,
      smallLowRisk: yesNo('社会投资小型低风险项目', 'Privately funded, small and low-risk', {
        'x-when': isSmallStore,
      }),
      smallStoreFree: yesNo('本县（市、区）对这类仓储项目零收费', 'The county charges such stores nothing', {
        'x-when': isSmallStore,
      }),
    },
  ),
  outcomes: [
    { code: 'zero', name: { zh: '不用交', en: 'Nothing' }, follows: [] },
    {
      code: 'rate',
      name: { zh: '按县（市、区）标准交', en: 'At the county’s rate' },
      follows: [
        {
          zh: '标准公布在“建筑许可收费标准”里，不得突破省定上限；出让取得的土地，可探索计入土地整理成本',
          en: 'The rates are published, under the province’s ceiling; on granted land they may be part of the cost of the land',
        },
      ],
    },
  ],
  rows: [
    row(
      'zero',
      'small-store',
      `${isSmallStore} && form.smallLowRisk == true && form.smallStoreFree == true`,
      '2000 平方米以下的社会投资小型低风险仓储项目，当地已调整为零',
      'A privately funded small low-risk store up to 2,000 m², where the county has set the fee to nothing',
    ),
    row(
      'rate',
      'county-rate',
      `form.use != "warehouse" || form.floorArea > ${smallStoreArea}.0 || form.smallLowRisk == false || form.smallStoreFree == false`,
      '其他工程按当地标准，不得突破省定上限',
      'Anything else at the county’s rate, under the province’s ceiling',
    ),
  ],
  services: ['permit-cost'],
};

/** 防空地下室易地建设费: zero for logistics storage up to 2,000 m²; whoever can build the shelter builds it. */
export const shelterTable: DecisionTable = {
  code: 'shelter-fee',
  version: 1,
  name: { zh: '要不要交防空地下室易地建设费', en: 'Is the shelter relocation fee due' },
  summary: {
    zh: '2000 平方米以下物流仓储项目为零；能建的就建，经批准不建的按规定交',
    en: 'Nothing for logistics stores up to 2,000 m²; whoever can build the shelter builds it, and pays only where leave not to was given',
  },
  basis: costs,
  form: formOf(
    { zh: '防空地下室易地建设费', en: 'Shelter relocation fee' },
    {
      use,
      floorArea,
      builds: yesNo('同步修建防空地下室', 'The shelter is built with the project', {
        'x-when': `!(${isSmallStore})`,
      }),
      approved: yesNo('人防部门已批准易地建设', 'The air-defence office has given leave not to', {
        'x-when': `!(${isSmallStore}) && form.builds == false`,
      }),
    },
  ),
  outcomes: [
    { code: 'zero', name: { zh: '不用交', en: 'Nothing' }, follows: [] },
    {
      code: 'builds',
      name: { zh: '修建防空地下室，不用交', en: 'The shelter is built; nothing is due' },
      follows: [
        { zh: '竣工时人防部门参加联合验收', en: 'The air-defence office takes part in joint acceptance' },
      ],
    },
    {
      code: 'rate',
      name: { zh: '按应建面积和标准交', en: 'At the rate, for the shelter area due' },
      follows: [],
    },
    {
      code: 'must-build',
      name: { zh: '要同步修建，或先申请易地建设', en: 'Build it, or ask for leave first' },
      follows: [],
    },
  ],
  rows: [
    row(
      'zero',
      'small-store',
      isSmallStore,
      '2000 平方米以下的物流仓储用地项目，易地建设费为零',
      'A logistics store up to 2,000 m² pays no relocation fee',
    ),
    row(
      'builds',
      'builds',
      'form.builds == true',
      '同步修建的不交',
      'Whoever builds the shelter pays nothing',
    ),
    row(
      'rate',
      'approved',
      'form.builds == false && form.approved == true',
      '因条件限制不能修建、经人防部门批准的，按规定缴纳',
      'Where it cannot be built and leave was given, the fee is paid as ruled',
    ),
    row(
      'must-build',
      'not-approved',
      'form.builds == false && form.approved == false',
      '没有批准不能以费代建',
      'Without leave, paying does not take the place of building',
    ),
  ],
  services: ['permit-cost'],
};
