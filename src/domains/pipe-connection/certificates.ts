import type { CertificateType } from '../../kernel/certificate/index.ts';
import type { Utility } from './utility.ts';

/** The contract as both agreed to it, and the invoice for a bill that was paid: whoever is shown them can verify them. */
export function certificatesOf(
  { name, duty, cites, certificates }: Utility,
  numbers: { readonly contract: string; readonly invoice: string },
): readonly CertificateType[] {
  return [
    {
      code: certificates.contract,
      name: {
        zh: `电子供${name.zh}合同`,
        en: `Electronic supply contract: ${name.en}`,
      },
      typeNumber: numbers.contract,
      issuerDuty: duty,
      fields: [
        { key: 'number', name: { zh: '合同编号', en: 'Number' }, required: true },
        { key: 'customer', name: { zh: '用户', en: 'Customer' }, required: true },
        { key: 'address', name: { zh: '地址', en: 'Premises' }, required: true },
        { key: 'account', name: { zh: '户号', en: 'Account' }, required: true },
        { key: 'signedOn', name: { zh: '签订日期', en: 'Signed on' }, format: 'day', required: true },
      ],
      validity: { kind: 'lasting' },
      basis: cites['handling-time'],
    },
    {
      code: certificates.invoice,
      name: { zh: `${name.zh}费电子发票`, en: `Electronic invoice: ${name.en}` },
      typeNumber: numbers.invoice,
      issuerDuty: duty,
      fields: [
        { key: 'number', name: { zh: '发票号码', en: 'Number' }, required: true },
        { key: 'account', name: { zh: '户号', en: 'Account' }, required: true },
        { key: 'period', name: { zh: '账期', en: 'Period' }, required: true },
        { key: 'amount', name: { zh: '金额', en: 'Amount' }, format: 'money-fen', required: true },
        { key: 'paidOn', name: { zh: '缴费日期', en: 'Paid on' }, format: 'day', required: true },
      ],
      validity: { kind: 'lasting' },
      basis: cites['service-quality'],
    },
  ];
}
