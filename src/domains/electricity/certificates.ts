import type { CertificateType } from '../../kernel/certificate/index.ts';
import { measure } from './basis.ts';

/** 供用电合同: what both have signed, verifiable by anybody who is shown it. */
export const electricityContract: CertificateType = {
  code: 'electricity-contract',
  name: { zh: '电子供用电合同', en: 'Electronic electricity supply contract' },
  typeNumber: '031',
  issuerDuty: 'electricity-supply',
  fields: [
    { key: 'number', name: { zh: '合同编号', en: 'Number' }, required: true },
    { key: 'customer', name: { zh: '用电人', en: 'Customer' }, required: true },
    { key: 'address', name: { zh: '用电地址', en: 'Premises' }, required: true },
    { key: 'kilowatts', name: { zh: '报装容量（千瓦）', en: 'Capacity (kW)' }, required: true },
    { key: 'substation', name: { zh: '供电变电站', en: 'Substation' }, required: true },
    { key: 'feeder', name: { zh: '接入线路', en: 'Line' }, required: true },
    {
      key: 'agreedOn',
      name: { zh: '约定的接网工程完成日期', en: 'Works done by' },
      format: 'day',
      required: true,
    },
    { key: 'signedOn', name: { zh: '双方签署日期', en: 'Signed by both on' }, format: 'day', required: true },
  ],
  validity: { kind: 'lasting' },
  basis: measure('online-connection'),
};
