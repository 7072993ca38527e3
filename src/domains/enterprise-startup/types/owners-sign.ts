import type { Basis } from '../../../kernel/basis.ts';
import type { SignerDeclaration } from '../../../kernel/signatures/declaration.ts';
import { registrationRules } from '../basis.ts';

/** Whoever is to own it signs what is handed in, each in one capacity (市场主体登记管理条例 art. 16 and 25). */
export const ownersSign: readonly SignerDeclaration[] = [
  { code: 'shareholder', name: { zh: '股东', en: 'Shareholder' }, persons: 'form.shareholders' },
  {
    code: 'domestic-shareholder',
    name: { zh: '中方股东', en: 'Chinese shareholder' },
    persons: 'form.domesticShareholders',
  },
  {
    code: 'corporate-shareholder',
    name: { zh: '单位股东', en: 'Corporate shareholder' },
    persons: 'form.corporateShareholders',
  },
  { code: 'partner', name: { zh: '合伙人', en: 'Partner' }, persons: 'form.partners' },
  { code: 'member', name: { zh: '成员', en: 'Member' }, persons: 'form.members' },
  {
    code: 'organisation-member',
    name: { zh: '单位成员', en: 'Organisation among the members' },
    persons: 'form.organisationMembers',
  },
];

export const signedByThoseNamed: readonly Basis[] = [
  ...registrationRules('16'),
  {
    custom: {
      zh: '申请由表中各人签名，签名按电子签名法第十三、十四条（服务约定）',
      en: 'Those whom the form names sign it, as articles 13 and 14 of the law on electronic signatures have it (service convention)',
    },
  },
];
