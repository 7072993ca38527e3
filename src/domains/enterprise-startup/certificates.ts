import type { CertificateType } from '../../kernel/certificate/index.ts';
import { registrationRules } from './basis.ts';

/** The business licence, on paper and electronic alike (市场主体登记管理条例 art. 21 and 22). */
export const businessLicence: CertificateType = {
  code: 'business-licence',
  name: { zh: '营业执照', en: 'Business licence' },
  typeNumber: '001',
  issuerDuty: 'market-registration',
  fields: [
    { key: 'number', name: { zh: '统一社会信用代码', en: 'Unified social credit code' }, required: true },
    { key: 'name', name: { zh: '名称', en: 'Name' }, required: true },
    { key: 'type', name: { zh: '类型', en: 'Type' }, codeList: 'enterprise-types', required: true },
    {
      key: 'representative',
      name: { zh: '法定代表人（经营者）', en: 'Legal representative (owner)' },
      required: true,
    },
    { key: 'capital', name: { zh: '注册资本', en: 'Registered capital' }, format: 'money-fen' },
    { key: 'establishedOn', name: { zh: '成立日期', en: 'Established on' }, format: 'day' },
    { key: 'addressRegion', name: { zh: '所在地区', en: 'County or district' }, codeList: 'city.regions' },
    { key: 'address', name: { zh: '住所（经营场所）', en: 'Registered address' } },
    { key: 'businessScope', name: { zh: '经营范围', en: 'Business scope' }, codeList: 'business-scope' },
  ],
  holder: { name: 'name', code: 'number' },
  identifies: true,
  validity: { kind: 'lasting' },
  basis: registrationRules('21'),
};
