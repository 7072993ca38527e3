import type { CertificateField, CertificateType } from '../../../kernel/certificate/index.ts';
import { planningLaw } from '../basis.ts';

const named: readonly CertificateField[] = [
  { key: 'number', name: { zh: '证书编号', en: 'Number' }, required: true },
  { key: 'projectCode', name: { zh: '项目代码', en: 'Project code' }, required: true },
  { key: 'project', name: { zh: '项目名称', en: 'Project' }, required: true },
  { key: 'holder', name: { zh: '建设单位', en: 'Who builds' }, required: true },
  { key: 'holderCode', name: { zh: '统一社会信用代码', en: 'Unified social credit code' }, required: true },
  { key: 'location', name: { zh: '用地位置', en: 'Location' }, required: true },
  { key: 'issuedOn', name: { zh: '发证日期', en: 'Issued on' }, format: 'day', required: true },
];
const holder = { name: 'holder', code: 'holderCode' } as const;

/** What the city does not declare itself, as it does the other permits and the certificate of drawing review. */
export const permitCertificates: readonly CertificateType[] = [
  {
    code: 'land-use-planning-permit',
    name: { zh: '建设用地规划许可证', en: 'Land-use planning permit' },
    typeNumber: '082',
    issuerDuty: 'planning-permission',
    fields: [...named, { key: 'plot', name: { zh: '地块', en: 'Plot' }, required: true }],
    holder,
    validity: { kind: 'lasting' },
    basis: planningLaw('38'),
  },
];
