import { choice, file } from '../../../kernel/form/field-makers.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { keeps, sentDocument } from '../around/documents.ts';
import { feeRelief } from '../around/fee-relief.ts';
import { generalLimit, measure, realEstateLaw, registrationRules, workingDays } from '../basis.ts';
import { byUse, feeBasis, feeNote, isReliefCounty, reliefBasis } from '../fees.ts';
import {
  codeOf,
  codesOf,
  isSmallFirm,
  money,
  namesOf,
  others,
  ownersOf,
  side,
  signersOf,
  smallFirm,
  useKind,
  words,
} from '../fields.ts';
import { fee, yuan } from '../payment.ts';
import {
  bookEntry,
  cancelled,
  held,
  noticedBy,
  notTheirs,
  objected,
  seized,
  transferRestricted,
  unknown,
  unregistered,
} from '../register/bars.ts';
import {
  knowsObjection,
  newTitle,
  type Registration,
  registration,
  titleIssue,
  unitNotes,
} from '../registration.ts';

/** 企业之间存量非住宅: both are firms, and it is no housing. */
export const betweenFirms =
  'form.?fromKind.orValue("") == "firm" && form.?toKind.orValue("") == "firm" && form.?useKind.orValue("housing") != "housing"';

/** By succession or by what a court has decided, whoever takes over asks alone (条例 art. 14). */
const oneSided = 'form.ground in ["inheritance", "judgment"]';

const withFee = `sum([output.deedTaxFen, output.sellerTaxFen, ${fee}])`;
const paperKind = '{"gift": "notarial", "inheritance": "death", "judgment": "judgment"}[form.ground]';

/** What the housing office has on record of the contract, and what the tax office makes of it: both with the same papers. */
const between: readonly StepDefinition[] = [
  {
    code: 'trade',
    name: { zh: '交易确认（网签备案）', en: 'Transaction confirmed (online contract filing)' },
    kind: 'external',
    by: { outside: 'housing-sales', party: 'region.parties["housing-sales"]' },
    after: { all: [{ step: 'look', outcomes: ['clear'] }] },
    when: 'form.ground in ["sale", "exchange"]',
    calls: {
      operation: 'housing-sales.confirm-contract',
      payload: {
        contract: 'form.contract',
        unit: 'form.unit',
        priceFen: 'form.priceFen',
        kind: 'form.ground',
        sellers: codesOf('from'),
        buyers: codesOf('to'),
      },
    },
    outcomes: [
      { code: 'done', name: { zh: '已备案，价款相符', en: 'On file, price matches' }, favourable: true },
      {
        code: 'refused',
        name: { zh: '没有备案或者不相符', en: 'Not on file or does not match' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'not-registrable' }],
      },
    ],
  },
  {
    code: 'shared-papers',
    name: {
      zh: '共享核对公证书、死亡证明、裁判文书',
      en: 'Check notarial deed, death certificate or judgment',
    },
    kind: 'external',
    by: { outside: 'data-platform', party: 'region.parties["data-platform"]' },
    after: { all: [{ step: 'look', outcomes: ['clear'] }] },
    when: 'form.ground in ["gift", "inheritance", "judgment"]',
    calls: {
      operation: 'data-platform.check-paper',
      payload: {
        kind: paperKind,
        number: 'form.contract',
        unit: 'form.unit',
        from: codesOf('from'),
        to: codesOf('to'),
      },
    },
    form: sentDocument,
    outcomes: [
      {
        code: 'done',
        name: { zh: '查到，相符', en: 'Found and matches' },
        favourable: true,
        writes: [keeps('form.contract', paperKind)],
      },
      {
        code: 'refused',
        name: { zh: '没有查到', en: 'Not found' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'not-registrable' }],
      },
    ],
  },
  {
    code: 'tax',
    name: { zh: '核税', en: 'Taxes assessed' },
    kind: 'external',
    by: { outside: 'tax', party: 'region.parties["tax"]' },
    after: { all: [{ step: 'look', outcomes: ['clear'] }] },
    calls: {
      operation: 'tax.assess-transfer',
      payload: {
        unit: 'form.unit',
        priceFen: 'form.priceFen',
        ground: 'form.ground',
        use: 'form.useKind',
        from: 'form.fromKind',
        to: 'form.toKind',
      },
    },
    form: {
      type: 'object',
      properties: {
        deedTaxFen: money('契税', 'Deed tax'),
        sellerTaxFen: money('转让方各项税费', 'Taxes of the seller'),
      },
      required: ['deedTaxFen', 'sellerTaxFen'],
    },
    outcomes: [
      {
        code: 'done',
        name: { zh: '已核定', en: 'Assessed' },
        favourable: true,
        sets: {
          deedTaxFen: 'output.deedTaxFen',
          sellerTaxFen: 'output.sellerTaxFen',
          taxFen: 'output.deedTaxFen + output.sellerTaxFen',
        },
        tells: {
          zh: `"契税 " + ${yuan('output.deedTaxFen')} + " 元、转让方税费 " + ${yuan('output.sellerTaxFen')} + " 元、登记费 " + ${yuan(fee)} + " 元，合计 " + ${yuan(withFee)} + " 元，一次缴清"`,
          en: `"Deed tax " + ${yuan('output.deedTaxFen')} + " yuan, taxes of the seller " + ${yuan('output.sellerTaxFen')} + " yuan, fee " + ${yuan(fee)} + " yuan: " + ${yuan(withFee)} + " yuan in all, paid at once"`,
        },
      },
    ],
  },
];

/** 转移登记, with the trade and the taxes: one window, one set of papers, one trip at most and none online. */
const asked: Registration = {
  code: 'property-transfer',
  name: { zh: '不动产转移登记（交易、缴税一窗办）', en: 'Transfer of property, with transaction and taxes' },
  summary: {
    zh: '买卖、赠与、继承等过户：登记、交易、税务一套材料一次办；企业之间非住宅 1 个工作日',
    en: 'Sale, gift, inheritance: transaction, taxes and registration with one set of documents; 1 working day between enterprises',
  },
  keywords: ['过户', '二手房', '买房', '卖房', '厂房过户', '继承', 'transfer', 'sale', 'buy'],
  basis: [...registrationRules('27'), ...realEstateLaw('38'), ...measure('one-window')],
  limits: [
    {
      ...workingDays(1, measure('one-window')),
      when: betweenFirms,
      whom: { zh: '企业之间存量非住宅', en: 'Between enterprises, non-residential' },
      fact: 'property-enterprise-transfer',
    },
    generalLimit,
  ],
  fields: {
    useKind,
    ground: choice('为什么转移', 'Reason for the transfer', [
      ['sale', '买卖', 'Sale'],
      ['gift', '赠与', 'Gift'],
      ['inheritance', '继承、受遗赠', 'Inheritance'],
      ['exchange', '互换、作价出资', 'Exchange or contribution'],
      ['judgment', '法院、仲裁文书', 'Judgment or award'],
    ]),
    contract: words('合同（文书）编号', 'Contract or document', 60, { minLength: 4 }),
    priceFen: money('价款', 'Price', { minimum: 0, maximum: 1_000_000_000_000 }),
    ...side('from', '转让方', 'Seller'),
    fromOthers: others('其他共有人（转让方）', 'Further sellers'),
    ...side('to', '受让方', 'Buyer'),
    toOthers: others('其他共有人（受让方）', 'Further buyers'),
    smallFirm: smallFirm('to'),
    mortgageeConsent: file('抵押权人同意转让的书面意见', 'The creditor’s written consent'),
    noticeConsent: file('预告登记权利人的书面同意', 'Written consent of whoever holds the advance notice'),
    knowsObjection,
  },
  required: ['useKind', 'ground', 'contract', 'priceFen', ...namesOf('from'), ...namesOf('to')],
  groups: [
    {
      code: 'what',
      title: { zh: '转移什么', en: 'What is transferred' },
      fields: ['unit', 'useKind', 'ground', 'contract', 'priceFen'],
    },
    { code: 'from', title: { zh: '转让方', en: 'Seller' }, fields: [...namesOf('from'), 'fromOthers'] },
    { code: 'to', title: { zh: '受让方', en: 'Buyer' }, fields: [...namesOf('to'), 'smallFirm', 'toOthers'] },
    {
      code: 'restrictions',
      title: { zh: '有限制的才填', en: 'Only if the property is restricted' },
      fields: ['mortgageeConsent', 'noticeConsent', 'knowsObjection'],
    },
  ],
  materials: [
    {
      code: 'title',
      name: { zh: '不动产权属证书', en: 'Title certificate' },
      from: 'exchange',
      basis: measure('data-sharing'),
    },
    {
      code: 'contract',
      name: { zh: '已备案的合同', en: 'Filed contract' },
      from: 'exchange',
      basis: measure('data-sharing'),
    },
  ],
  signers: [
    {
      code: 'seller',
      name: { zh: '转让方', en: 'Seller' },
      persons: `(${oneSided} ? [] : ${signersOf('from')})`,
    },
    { code: 'buyer', name: { zh: '受让方', en: 'Buyer' }, persons: signersOf('to') },
  ],
  oneSided,
  bars: [
    unknown,
    cancelled,
    unregistered,
    seized,
    notTheirs(codesOf('from')),
    {
      when: '(facts.unit.use == "housing") != (form.useKind == "housing")',
      reason: {
        zh: '填写的用途和登记簿不一致（住宅还是非住宅）',
        en: 'The register says otherwise whether it is housing',
      },
    },
    noticedBy(codeOf('to')),
    transferRestricted,
    objected,
  ],
  between,
  pays: 'fee-and-taxes',
  reads: [feeRelief.reads],
  notes: {
    registrationFeeFen: `${isSmallFirm} || ${feeRelief.holds} && (${betweenFirms}) ? 0 : (${byUse})`,
  },
  sets: { ...unitNotes, title: newTitle },
  writes: [
    bookEntry('transfer', {
      title: 'data.title',
      owners: ownersOf('to'),
      ownerCodes: codesOf('to'),
      // The promise is kept: the notice has done its work.
      notices: `${held('notices')}.filter(n, n.?holderCode.orValue("") != ${codeOf('to')})`,
    }),
  ],
  issues: [titleIssue(ownersOf('to'))],
  fee: {
    amountFen: `data.?registrationFeeFen.orValue(${isReliefCounty} ? 0 : 55000)`,
    basis: [...feeBasis, ...reliefBasis],
    note: feeNote,
  },
};
export const transfer = registration(asked);

const { signing: _signing, acceptance: _acceptance, ...rest } = registration({ ...asked, papersSeen: true });

/** One of a batch: both firms have signed for all of them, and it is accepted with the batch. */
export const transferOfBatch: ServiceDefinition = {
  ...rest,
  code: 'property-transfer-of-batch',
  name: { zh: '批量转移登记（一处）', en: 'Transfer in a batch: one unit' },
  openedBy: 'reaction',
  outcomes: transfer.outcomes.filter((outcome) => outcome.code !== 'not-accepted'),
};
