import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { ArrayField, FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure, registrationRegulation } from '../basis.ts';
import { applicantKinds, money, unitCode, useKind, words } from '../fields.ts';
import { signedOnPaper, signing } from '../registration.ts';
import { doneFromAnywhere } from '../remote.ts';
import { handover } from './handover.ts';

const isSeveral = 'form.?severalBuyers.orValue(false)';
const oneBuyer = { 'x-when': `!${isSeveral}` } as const;

const codeOfFirm = (zh: string, en: string, more: Partial<StringField> = {}): StringField => ({
  type: 'string',
  format: 'uscc',
  maxLength: 18,
  ...more,
  'x-text': { title: { zh, en } },
});

const isBuyer = (kind: string) => ({ 'x-when': `here.?buyerKind.orValue("") == "${kind}"` });
/** Whoever buys this one, where they are several. */
const rowBuyer = {
  buyerKind: choice('受让人是', 'The buyer is', applicantKinds, {
    'x-text': {
      title: { zh: '受让人是', en: 'The buyer is' },
      description: {
        zh: '都卖给同一家企业的不填，在上面填一次',
        en: 'Left empty where one firm buys all: it stands above, once',
      },
    },
  }),
  buyer: as(person, { ...isBuyer('person'), 'x-text': { title: { zh: '受让人', en: 'Buyer' } } }),
  buyerName: words('受让企业', 'Buyer (a firm)', 100, { minLength: 4, ...isBuyer('firm') }),
  buyerUscc: codeOfFirm('受让企业统一社会信用代码', 'Buyer: unified code', isBuyer('firm')),
} as const;

/** Those who buy, as signers have them. */
const rowBuyers =
  '(form.rows.filter(r, has(r.buyer)).map(r, r.buyer) + form.rows.filter(r, has(r.buyerUscc)).map(r, {"name": r.?buyerName.orValue(""), "uscc": r.buyerUscc}))';

const rowsOfFirm: ArrayField = {
  type: 'array',
  minItems: 1,
  maxItems: 500,
  items: {
    type: 'object',
    'x-text': { title: { zh: '不动产', en: 'Unit' } },
    properties: {
      unit: unitCode,
      useKind,
      contract: words('合同编号', 'Contract', 60, { minLength: 4 }),
      priceFen: money('价款', 'Price'),
      ...rowBuyer,
    },
    // Which of the buyer's entries are asked, the row itself says; a row that says nothing goes to the buyer of all.
    required: ['unit', 'useKind', 'contract', 'priceFen', 'buyer', 'buyerName', 'buyerUscc'],
  },
  'x-text': { title: { zh: '要转移的不动产', en: 'What is transferred' } },
};

const { signing: _signing, ...unsigned } = handover;
const away = doneFromAnywhere('property-batch');

/** 大宗业务: many units of one firm's, to one buyer or to several, in one application; each goes on as a case of its own. */
export const batch: ServiceDefinition = {
  ...unsigned,
  code: 'property-batch',
  version: 4,
  name: { zh: '企业批量转移登记', en: 'A firm’s transfers in one application' },
  summary: {
    zh: '一张表格提交几百处不动产的转移，可以卖给一家，也可以卖给几家企业和个人；逐处办理、逐处可查',
    en: 'Hundreds of units in one sheet, to one buyer or to several firms and persons; each is a case of its own, and can be followed',
  },
  keywords: ['批量', '大宗', 'xlsx', 'bulk', 'batch'],
  basis: measure('online-registration'),
  asEnterprise: 'fromUscc',
  form: {
    ...schemaOf(
      {
        fromName: words('转让企业', 'Seller', 100, { minLength: 4 }),
        fromUscc: codeOfFirm('转让企业统一社会信用代码', 'Seller: unified code'),
        severalBuyers: yesNo(
          '卖给几家或者个人，逐处填受让人',
          'Several buyers, or persons: each row says which',
          {
            default: false,
          },
        ),
        toName: words('受让企业', 'Buyer', 100, { minLength: 4, ...oneBuyer }),
        toUscc: codeOfFirm('受让企业统一社会信用代码', 'Buyer: unified code', oneBuyer),
        rows: rowsOfFirm,
        ...signing,
      },
      ['fromName', 'fromUscc', 'toName', 'toUscc', 'rows', ...Object.keys(signing)],
    ),
    'x-text': { title: { zh: '批量转移', en: 'Transfers in one application' } },
    'x-rules': [
      {
        holds: `form.rows.all(r, has(r.buyerKind) == ${isSeveral})`,
        at: 'rows',
        text: {
          zh: '卖给几家或者个人的，每处都要填受让人；都卖给一家企业的，各处不填',
          en: 'With several buyers each row names its own; where one firm buys all, no row does',
        },
      },
      {
        holds: 'distinct(form.rows.map(r, r.unit))',
        at: 'rows',
        text: { zh: '同一处不动产只能写一行', en: 'A unit stands in one row only' },
      },
    ],
  } as FormSchema,
  // Both sides sign, a firm by whoever represents it, and nobody has to come (附件7·三(一)).
  signing: {
    before: 'required',
    unless: signedOnPaper,
    signers: [
      {
        code: 'seller',
        name: { zh: '转让企业', en: 'Seller' },
        persons: '[{"name": form.fromName, "uscc": form.fromUscc}]',
      },
      {
        code: 'buyer',
        name: { zh: '受让企业', en: 'Buyer' },
        persons: `${isSeveral} ? ${rowBuyers} : [{"name": form.toName, "uscc": form.toUscc}]`,
      },
    ],
    basis: registrationRegulation('14'),
  },
  materials: [],
  steps: handover.steps.map((step) => ({
    ...step,
    reads: [away.reads],
    outcomes: step.outcomes.map(({ sets, writes: _, ...outcome }) =>
      sets === undefined ? outcome : { ...outcome, sets: away.sets, writes: [away.write] },
    ),
  })),
};

/** Each of them is a transfer of its own. */
export const transfersOfBatch: readonly Reaction[] = [
  {
    code: 'property.transfer-of-batch',
    on: { service: 'property-batch', ended: ['favourable'] },
    opens: {
      service: 'property-transfer-of-batch',
      each: 'form.rows',
      form: {
        unit: 'item.unit',
        useKind: 'item.useKind',
        ground: '"sale"',
        contract: 'item.contract',
        priceFen: 'item.priceFen',
        fromKind: '"firm"',
        fromName: 'form.fromName',
        fromUscc: 'form.fromUscc',
        toKind: 'item.?buyerKind.orValue("firm")',
        toPerson: 'item.?buyer.orValue(null)',
        toName:
          'item.?buyerKind.orValue("") == "person" ? null : item.?buyerName.orValue(form.?toName.orValue(null))',
        toUscc:
          'item.?buyerKind.orValue("") == "person" ? null : item.?buyerUscc.orValue(form.?toUscc.orValue(null))',
        signatures: 'form.signatures',
        signedPaper: 'form.?signedPaper.orValue(null)',
        delivery: '"electronic"',
      },
      linked: true,
    },
  },
];
