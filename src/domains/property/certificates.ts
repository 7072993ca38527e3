import type { CertificateType } from '../../kernel/certificate/index.ts';
import { measure, registrationRules } from './basis.ts';

/** 电子票据: what was paid, for what, to whom. */
export const receipt: CertificateType = {
  code: 'property-receipt',
  name: { zh: '不动产登记缴款电子票据', en: 'Electronic receipt of property registration' },
  typeNumber: '061',
  issuerDuty: 'property-registration',
  fields: [
    { key: 'number', name: { zh: '票据号码', en: 'Number' }, required: true },
    { key: 'payer', name: { zh: '交款人', en: 'Paid by' }, required: true },
    { key: 'case', name: { zh: '业务编号', en: 'Case' }, required: true },
    { key: 'feeFen', name: { zh: '登记费', en: 'Registration fee' }, format: 'money-fen', required: true },
    { key: 'taxFen', name: { zh: '税款', en: 'Taxes' }, format: 'money-fen', required: true },
    { key: 'paidOn', name: { zh: '缴款日期', en: 'Paid on' }, format: 'day', required: true },
  ],
  validity: { kind: 'lasting' },
  basis: measure('online-registration'),
};

/** 不动产登记资料查询结果证明: what the register says of a unit on a day. */
export const extract: CertificateType = {
  code: 'property-extract',
  name: { zh: '不动产登记资料查询结果证明', en: 'Proof of what the property register says' },
  typeNumber: '062',
  issuerDuty: 'property-registration',
  fields: [
    { key: 'number', name: { zh: '证明编号', en: 'Number' }, required: true },
    { key: 'unitNumber', name: { zh: '不动产单元号', en: 'Unit number' }, required: true },
    { key: 'location', name: { zh: '坐落', en: 'Location' }, required: true },
    { key: 'area', name: { zh: '面积（平方米）', en: 'Area (m²)' }, required: true },
    { key: 'state', name: { zh: '登记状态', en: 'State' }, required: true },
    { key: 'holder', name: { zh: '权利人', en: 'Right holder' } },
    { key: 'title', name: { zh: '不动产权证号', en: 'Title certificate' } },
    { key: 'restrictions', name: { zh: '限制情况', en: 'Restrictions' }, required: true },
    { key: 'askedOn', name: { zh: '查询日期', en: 'As of' }, format: 'day', required: true },
  ],
  validity: { kind: 'lasting' },
  basis: [...registrationRules('97'), ...measure('halls')],
};
