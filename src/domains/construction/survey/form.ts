import { as, person } from '../../../kernel/form/dictionary.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import { number, words } from '../fields.ts';
import { projectFieldNames, projectFields } from '../projects/lookup.ts';
import { surveyItem } from './basis.ts';

/**
 * 勘察单位: a firm with the grade for it, chosen freely among those whose systems are on the exchange and those that have
 * joined the list of agencies for this item.
 */
export const surveyor: StringField = {
  type: 'string',
  'x-code-list': 'party.survey-firm',
  'x-register': {
    register: 'intermediary-agency',
    value: 'agency',
    name: 'enterpriseName',
    where: { item: surveyItem, status: 'listed' },
  },
  pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
  'x-expects': {
    zh: '在册勘察单位的统一社会信用代码',
    en: 'the unified code of a surveyor on the list',
  },
  'x-text': {
    title: { zh: '勘察单位', en: 'Surveyor' },
    description: {
      zh: '没有自有系统的勘察单位，在“中介机构入驻”选“工程地质勘察”入册后，就在这里可选',
      en: 'A surveyor without a system of its own joins the list of agencies for site surveys, and can be chosen here from then on',
    },
  },
};

export const parcel: StringField = words('地块编号', 'Number of the plot', 40, {
  minLength: 4,
  pattern: '^[0-9A-Z]+(-[0-9A-Z]+)*$',
  'x-expects': {
    zh: '出让公告上的地块编号，如 XC-2022-15',
    en: 'the number in the land notice, such as XC-2022-15',
  },
});

export const surveyForm = {
  type: 'object',
  'x-text': { title: { zh: '工程地质勘察', en: 'Site survey' } },
  properties: {
    ...projectFields,
    contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
    parcel,
    floors: number('最高层数', 'Storeys of the tallest building', { minimum: 1, maximum: 200 }),
    surveyor,
  },
  required: [...projectFieldNames, 'contact', 'parcel', 'floors', 'surveyor'],
  'x-groups': [
    {
      code: 'project',
      title: { zh: '项目和地块', en: 'Project and plot' },
      fields: [...projectFieldNames, 'parcel', 'floors'],
    },
    {
      code: 'people',
      title: { zh: '联系人和勘察单位', en: 'Contact and surveyor' },
      fields: ['contact', 'surveyor'],
    },
  ],
} as const satisfies FormSchema;
