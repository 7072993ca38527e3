import type { JsonObject } from '../../src/kernel/json.ts';

/** The people of one registrar's office. */
export type OfficePeople = {
  readonly region: string;
  readonly office: string;
  readonly clerk: string;
  readonly handler: string;
  readonly head: string;
  /** Office minutes of the morning's day at its hall. */
  readonly minutes: number;
};

/**
 * What a test has to know of a city: who is who in its demonstration. The suites run over both cities, so
 * nothing in them may name one.
 */
export type TestCity = {
  readonly slug: string;
  readonly password: string;
  /** A working morning in the plan's year, with every hall open. */
  readonly morning: string;
  /** The city's offset from UTC, as it is written in moments. */
  readonly offset: string;
  readonly applicants: readonly [string, string];
  /** Where half a working day is promised, and where a whole one. */
  readonly halfDay: OfficePeople;
  readonly oneDay: OfficePeople;
  /** An office that has nothing to do with starting a business. */
  readonly elsewhere: string;
  /** Somebody whose office begins nothing of its own accord. */
  readonly beginsNothing: string;
  readonly tax: string;
  readonly bank: string;
  readonly sealMaker: string;
  readonly namePlace: string;
  /** The plan of business start-ups, by its number in this city. */
  readonly plan: number;
  /** Half the hall's minutes after 11:00 on the morning, and the end of the next working day. */
  readonly dueFromEleven: { readonly halfDay: string; readonly oneDay: string };
  /** Letters that every case number begins with. */
  readonly numbers: RegExp;
};

const xuchang: TestCity = {
  slug: 'xuchang',
  password: 'demo-2022',
  morning: '2022-06-01T11:00:00+08:00',
  offset: '+08:00',
  applicants: ['chenyufan', 'limingyuan'],
  halfDay: {
    region: '411000',
    office: 'market-regulation-bureau@411000',
    clerk: 'city-clerk',
    handler: 'city-handler',
    head: 'city-head',
    minutes: 390,
  },
  oneDay: {
    region: '411081',
    office: 'market-regulation-bureau@411081',
    clerk: 'yuzhou-clerk',
    handler: 'yuzhou-handler',
    head: 'yuzhou-head',
    minutes: 390,
  },
  elsewhere: 'yuzhou-seal',
  beginsNothing: 'yuzhou-fund',
  tax: 'tax-system',
  bank: 'bank-lianxiang',
  sealMaker: 'seal-maker-yinxin',
  namePlace: '许昌市',
  plan: 1,
  // 08:30–12:00 and 15:00–18:00: half of 390 minutes.
  dueFromEleven: { halfDay: '2022-06-01T17:15:00+08:00', oneDay: '2022-06-02T18:00:00+08:00' },
  numbers: /^XC-/,
};

const example: TestCity = {
  slug: 'example',
  password: 'demo-2024',
  morning: '2024-03-13T11:00:00+06:00',
  offset: '+06:00',
  applicants: ['guqing', 'shenan'],
  halfDay: {
    region: '990011',
    office: 'administrative-approval-bureau@990011',
    clerk: 'tingbei-clerk',
    handler: 'tingbei-handler',
    head: 'tingbei-head',
    minutes: 480,
  },
  oneDay: {
    region: '990000',
    office: 'administrative-approval-bureau@990000',
    clerk: 'qinglan-clerk',
    handler: 'qinglan-handler',
    head: 'qinglan-head',
    minutes: 420,
  },
  elsewhere: 'seal-handler',
  beginsNothing: 'savings-handler',
  tax: 'revenue-system',
  bank: 'bank-qinglan',
  sealMaker: 'seal-maker-tingyuan',
  namePlace: '青澜市',
  plan: 2,
  // Tingbei's winter hours, 10:00–18:00 without a break: half of 480 minutes. The city's hall shuts at 19:00.
  dueFromEleven: { halfDay: '2024-03-13T15:00:00+06:00', oneDay: '2024-03-14T19:00:00+06:00' },
  numbers: /^QLN-/,
};

export const cities = [xuchang, example] as const;
export const [firstCity] = cities;

const lin = { name: '林晓', residentId: '411082198506150021', phone: '13800000001' };
const zhao = { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' };
const share = { contributionForm: 'money', paidBy: '2027-06-01' };

/** Everything personal in a company's form: none of it may show where it has no business. */
export const personalTexts = [lin, zhao].flatMap((person) => Object.values(person));

/** Characters that make trade names. */
const syllables = '清禾远山明川新田白石青松金谷银海东篱南窗西园北野长风高云平湖春江夏荷秋实冬梅';
let names = 0;

/** A trade name nobody else in this test file asks for. */
export function freshName(): string {
  let name = '';
  names += 1;
  for (let rest = names; name.length < 4 || rest > 0; rest = Math.floor(rest / syllables.length)) {
    name += syllables.charAt(rest % syllables.length);
  }
  return name;
}

/** A company of two that wants everything, complete and in order; `change` alters or adds entries. */
export function companyForm(city: TestCity, region: string, change: JsonObject = {}): JsonObject {
  return {
    enterpriseType: '1130',
    items: ['seals', 'invoices', 'social-insurance', 'housing-fund', 'account'],
    namePlace: city.namePlace,
    tradeName: freshName(),
    nameIndustry: '餐饮管理',
    organisationForm: '有限公司',
    address: { region, detail: '文化路 18 号 2 楼' },
    addressGround: 'leased',
    addressCommitment: true,
    businessScope: ['S054'],
    employees: 6,
    capital: 1_000_000_00,
    shareholders: [
      { ...lin, ...share, contribution: 600_000_00 },
      { ...zhao, ...share, contribution: 400_000_00 },
    ],
    legalRepresentative: lin,
    supervisor: zhao,
    financeContact: lin,
    sealMaker: city.sealMaker,
    sealKinds: ['company-seal', 'finance-seal'],
    sealPriceFen: 300_00,
    sealFeeAgreed: true,
    invoiceKinds: ['electronic-ordinary'],
    fundPercent: 5,
    bank: city.bank,
    bankConsent: true,
    delivery: 'electronic',
    notifyPhone: '13800000001',
    // Most of those whom tests name have no account: they have signed on paper.
    signatures: 'paper',
    truthCommitment: true,
    ...change,
  };
}

/** A company that wants the licence and nothing else. */
export function licenceOnlyForm(city: TestCity, region: string, change: JsonObject = {}): JsonObject {
  const {
    sealMaker: _maker,
    sealKinds: _kinds,
    sealPriceFen: _price,
    sealFeeAgreed: _agreed,
    invoiceKinds: _invoices,
    fundPercent: _percent,
    bank: _bank,
    bankConsent: _consent,
    ...form
  } = companyForm(city, region, { items: [], ...change });
  return form;
}
