import { as, person } from '../../../kernel/form/dictionary.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import { number, words } from '../fields.ts';
import { projectFieldNames, projectFields } from '../projects/lookup.ts';

/** 勘察单位: a firm with the grade for it, chosen freely among those who work here. */
export const surveyor: StringField = {
  type: 'string',
  'x-code-list': 'party.survey-firm',
  'x-text': { title: { zh: '勘察单位', en: 'Surveyor' } },
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
