import { schemaOf } from '../../../kernel/form/field-makers.ts';
import type { ArrayField, FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure, registrationRegulation } from '../basis.ts';
import { money, unitCode, useKind, words } from '../fields.ts';
import { signedOnPaper, signing } from '../registration.ts';
import { doneFromAnywhere } from '../remote.ts';
import { handover } from './handover.ts';

const codeOfFirm = (zh: string, en: string): StringField => ({
  type: 'string',
  format: 'uscc',
  maxLength: 18,
  'x-text': { title: { zh, en } },
});

const rowsOfFirm: ArrayField = {
  type: 'array',
  minItems: 1,
  maxItems: 500,
  items: {
    type: 'object',
    properties: {
      unit: unitCode,
      useKind,
      contract: words('合同编号', 'Contract', 60, { minLength: 4 }),
      priceFen: money('价款', 'Price'),
    },
    required: ['unit', 'useKind', 'contract', 'priceFen'],
  },
  'x-text': { title: { zh: '要转移的不动产', en: 'What is transferred' } },
};

const { signing: _signing, ...unsigned } = handover;
const away = doneFromAnywhere('property-batch');

/** 大宗业务: many units from one to another, in one application; each goes on as a case of its own. */
export const batch: ServiceDefinition = {
  ...unsigned,
  code: 'property-batch',
  name: { zh: '企业批量转移登记', en: 'A firm’s transfers in one application' },
  summary: {
    zh: '一张表格提交几百处不动产的转移，逐处办理、逐处可查',
    en: 'Hundreds of units in one sheet; each is a case of its own, and can be followed',
  },
  keywords: ['批量', '大宗', 'xlsx', 'bulk', 'batch'],
  basis: measure('online-registration'),
  asEnterprise: 'fromUscc',
  form: {
    ...schemaOf(
      {
        fromName: words('转让企业', 'Seller', 100, { minLength: 4 }),
        fromUscc: codeOfFirm('转让企业统一社会信用代码', 'Seller: unified code'),
        toName: words('受让企业', 'Buyer', 100, { minLength: 4 }),
        toUscc: codeOfFirm('受让企业统一社会信用代码', 'Buyer: unified code'),
        rows: rowsOfFirm,
        ...signing,
      },
      ['fromName', 'fromUscc', 'toName', 'toUscc', 'rows', ...Object.keys(signing)],
    ),
    'x-text': { title: { zh: '批量转移', en: 'Transfers in one application' } },
  } as FormSchema,
  // Both firms sign, each by whoever represents it, and nobody has to come (附件7·三(一)).
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
        persons: '[{"name": form.toName, "uscc": form.toUscc}]',
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
        toKind: '"firm"',
        toName: 'form.toName',
        toUscc: 'form.toUscc',
        signatures: 'form.signatures',
        signedPaper: 'form.?signedPaper.orValue(null)',
        delivery: '"electronic"',
      },
      linked: true,
    },
  },
];
