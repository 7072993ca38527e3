import { createHash } from 'node:crypto';
import type { FileReference } from '../src/kernel/file/index.ts';
import type { JsonObject } from '../src/kernel/json.ts';

/** The smallest picture there is, for the scan of the sheet that the owners have signed. */
export const signedSheet = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** That sheet as a file is begun, whether for a draft or in an act. */
export const sheetSent = {
  name: '签好名的申请书.png',
  type: 'image/png',
  size: signedSheet.length,
  hash: createHash('sha256').update(signedSheet).digest('hex'),
} as const satisfies Omit<FileReference, 'id'>;

const lin = { name: '林晓', residentId: '411082198506150021', phone: '13800000001' };
const zhao = { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' };
const share = { contributionForm: 'money', paidBy: '2027-06-01' };

/** Chinese characters that make trade names: the serial written in base 40. */
const syllables = '清禾远山明川新田白石青松金谷银海东篱南窗西园北野长风高云平湖春江夏荷秋实冬梅';

/** A complete application of a company; the serial makes its name its own, and the sheet its owners signed is that file. */
export function application(serial: number, signedPaper: string): JsonObject {
  let name = '';
  for (let rest = serial; name.length < 4 || rest > 0; rest = Math.floor(rest / syllables.length)) {
    name += syllables.charAt(rest % syllables.length);
  }
  return {
    enterpriseType: '1130',
    items: ['seals', 'invoices', 'social-insurance', 'housing-fund', 'account'],
    namePlace: '许昌市',
    tradeName: name,
    nameIndustry: '餐饮管理',
    organisationForm: '有限公司',
    address: { region: '411081', detail: '文化路 18 号 2 楼' },
    addressGround: 'leased',
    addressCommitment: true,
    businessScope: ['S054'],
    employees: 6,
    capital: 100_000_000,
    shareholders: [
      { ...lin, ...share, contribution: 60_000_000 },
      { ...zhao, ...share, contribution: 40_000_000 },
    ],
    legalRepresentative: lin,
    supervisor: zhao,
    financeContact: lin,
    sealMaker: 'seal-maker-yinxin',
    sealKinds: ['company-seal', 'finance-seal'],
    sealPriceFen: 30_000,
    sealFeeAgreed: true,
    invoiceKinds: ['electronic-ordinary'],
    fundPercent: 5,
    bank: 'bank-lianxiang',
    bankConsent: true,
    delivery: 'electronic',
    notifyPhone: '13800000001',
    signatures: 'paper',
    signedPaper,
    truthCommitment: true,
  };
}
