import { address, as, person, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import { landUnit, projectCode } from '../../known-land/known-land.ts';
import { number } from '../fields.ts';
import { landFieldNames, landFields, outside } from '../payer.ts';
import type { Utility } from '../utility.ts';

/** Where somebody lives, as much as who they are: sealed, and masked for whoever has no part in connecting it. */
export const place = as(address, {
  properties: {
    ...address.properties,
    detail: as(address.properties.detail, { 'x-personal': true }),
  },
  'x-text': { title: { zh: '用在哪里', en: 'Where it is used' } },
});

export const applicantKind = choice('谁用', 'Who uses it', [
  ['resident', '居民', 'A household'],
  ['enterprise', '企业、个体工商户', 'An enterprise or sole trader'],
  ['other', '机关、事业单位、村集体等', 'A public body, village or other'],
]);

export const insideReady = yesNo(
  '红线内的管道已经装好，现在就能接',
  'The pipes inside your boundary are finished and can be connected now',
  {
    'x-text': {
      title: {
        zh: '红线内的管道已经装好，现在就能接',
        en: 'The pipes inside your boundary are finished and can be connected now',
      },
      description: {
        zh: '还在报建、施工的选“否”：现在就对接方案，竣工后点一下确认就接通，不用再跑',
        en: 'Answer no while the project is still being permitted or built: the plan is agreed now, and one press has it connected once you are ready',
      },
    },
  },
);

/** By what number whoever applies signs: a firm's own code, a person's identity number. */
export const numberOfApplicant = 'form.applicantKind == "enterprise" ? form.uscc : form.contact.residentId';

export const isFirm = { 'x-when': 'form.applicantKind == "enterprise"' } as const;

/**
 * What nobody else knows, and no paper: who somebody is, what the licence says and whose the place is, the company
 * finds over the exchange ((七)).
 */
export function connectionForm(utility: Utility): FormSchema {
  const { need } = utility;
  return {
    type: 'object',
    'x-text': { title: utility.connection },
    properties: {
      applicantKind,
      uscc: as(uscc, isFirm),
      contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
      place,
      wantedOn: day('希望哪天接通', 'Wanted from'),
      dailyNeed: number(need.title.zh, need.title.en, { minimum: 0.1, maximum: need.maximum }),
      insideReady,
      projectCode,
      outside,
      ...landFields('form.outside != "none"'),
      landUnit,
      agrees: yesNo(
        '同意标准供应合同，所填属实',
        'I agree to the standard supply contract, and what I say is true',
        { const: true },
      ),
    },
    required: [
      'applicantKind',
      'uscc',
      'contact',
      'place',
      'wantedOn',
      'dailyNeed',
      'insideReady',
      'outside',
      ...landFieldNames,
      'agrees',
    ],
    'x-groups': [
      {
        code: 'who',
        title: { zh: '谁用、用在哪', en: 'Who, and where' },
        fields: ['applicantKind', 'uscc', 'contact', 'place', 'wantedOn'],
      },
      {
        code: 'need',
        title: { zh: '要多少、接到哪一步了', en: 'What is needed, and how far it is' },
        fields: ['dailyNeed', 'insideReady', 'projectCode'],
      },
      {
        code: 'outside',
        title: { zh: '红线外的管道', en: 'The pipe outside your boundary' },
        fields: ['outside', ...landFieldNames, 'landUnit'],
      },
      { code: 'agree', title: { zh: '确认', en: 'Agreement' }, fields: ['agrees'] },
    ],
  };
}
