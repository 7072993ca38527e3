import type { CertificateField, CertificateType } from '../../../kernel/certificate/index.ts';
import { constructionLaw, planningLaw } from '../basis.ts';

const named: readonly CertificateField[] = [
  { key: 'number', name: { zh: '证书编号', en: 'Number' }, required: true },
  { key: 'projectCode', name: { zh: '项目代码', en: 'Project code' }, required: true },
  { key: 'projectName', name: { zh: '项目名称', en: 'Project' }, required: true },
  { key: 'enterprise', name: { zh: '建设单位', en: 'Who builds' }, required: true },
  { key: 'uscc', name: { zh: '统一社会信用代码', en: 'Unified social credit code' }, required: true },
  { key: 'issuedOn', name: { zh: '发证日期', en: 'Issued on' }, format: 'day', required: true },
];
const holder = { name: 'enterprise', code: 'uscc' } as const;

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
  {
    code: 'works-planning-permit',
    name: { zh: '建设工程规划许可证', en: 'Works planning permit' },
    typeNumber: '083',
    issuerDuty: 'planning-permission',
    fields: [
      ...named,
      { key: 'floorArea', name: { zh: '建筑面积（平方米）', en: 'Floor area (m²)' }, required: true },
    ],
    holder,
    validity: { kind: 'lasting' },
    basis: planningLaw('40'),
  },
  {
    code: 'construction-permit',
    name: { zh: '建筑工程施工许可证', en: 'Construction permit' },
    typeNumber: '084',
    issuerDuty: 'construction-permission',
    fields: [
      ...named,
      { key: 'works', name: { zh: '工程', en: 'Works' }, required: true },
      { key: 'contractor', name: { zh: '施工单位', en: 'Contractor' }, required: true },
    ],
    holder,
    validity: { kind: 'lasting' },
    basis: constructionLaw('7'),
  },
];
