import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, file } from '../../../kernel/form/field-makers.ts';
import { applicantKinds, region, rightNature, useKind, words } from '../fields.ts';
import { knowsObjection } from '../registration.ts';

/* What is said once of a building whose homes are handed over together. */

export const building = {
  developerName: words('开发企业', 'Developer', 100, { minLength: 4 }),
  developerUscc: {
    type: 'string',
    format: 'uscc',
    maxLength: 18,
    'x-text': { title: { zh: '开发企业统一社会信用代码', en: 'Developer: unified code' } },
  },
  opinion: words('联合验收意见书编号', 'Joint acceptance opinion', 60, { minLength: 4 }),
  region,
  use: useKind,
  rightNature,
} as const;

/** Where something stands in the way, for the whole building. */
export const consents = {
  mortgageeConsent: file('抵押权人同意转让的书面意见', 'The creditor’s written consent'),
  noticeConsent: file('预告登记权利人的书面同意', 'Written consent of the advance notice’s holder'),
  knowsObjection,
} as const;

const toFirm = 'here.?buyerKind.orValue("person") == "firm"';

/** To whom a home is sold: a person, or a firm. */
export const buyerFields = {
  buyerKind: choice('买受人是', 'The buyer is', applicantKinds, { default: 'person' }),
  buyer: as(person, {
    'x-when': `!(${toFirm})`,
    'x-text': { title: { zh: '买受人', en: 'Buyer' } },
  }),
  buyerName: words('买受企业', 'Buyer (a firm)', 100, { minLength: 4, 'x-when': toFirm }),
  buyerUscc: {
    type: 'string',
    format: 'uscc',
    maxLength: 18,
    'x-when': toFirm,
    'x-text': { title: { zh: '买受企业统一社会信用代码', en: 'Buyer: unified code' } },
  },
} as const;
export const buyerNames = ['buyer', 'buyerName', 'buyerUscc'] as const;
