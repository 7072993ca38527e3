import type { FormSchema } from '../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { sharing } from './basis.ts';
import {
  consumer,
  consumerName,
  dataset,
  datasetName,
  dayField,
  grantedFields,
  operations,
  owner,
  purpose,
} from './fields.ts';

/** Who may ask what of whom, for what, from when until when. Public but for nothing: it holds nobody's data. */
export const grants: RegisterDefinition = {
  code: 'data-grant',
  version: 1,
  name: { zh: '数据共享授权台账', en: 'Register of data grants' },
  basis: sharing('12'),
  schema: {
    type: 'object',
    properties: {
      number: {
        type: 'string',
        maxLength: 20,
        'x-text': { title: { zh: '授权编号', en: 'Number of the grant' } },
      },
      consumer,
      consumerName,
      dataset,
      datasetName,
      owner,
      operations,
      fields: grantedFields,
      purpose,
      from: dayField('生效日期', 'From'),
      until: dayField('截止日期', 'Until'),
      quota: {
        type: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        'x-text': { title: { zh: '每天次数', en: 'Answers a day' } },
      },
    },
    required: [
      'number',
      'consumer',
      'consumerName',
      'dataset',
      'datasetName',
      'owner',
      'operations',
      'fields',
      'purpose',
      'from',
      'until',
      'quota',
    ],
  } satisfies FormSchema,
  key: { zh: '授权编号', en: 'Number of the grant' },
  owner: 'government-service-hall',
  publication: {
    fields: [
      'number',
      'consumerName',
      'dataset',
      'datasetName',
      'owner',
      'operations',
      'fields',
      'purpose',
      'from',
      'until',
      'quota',
    ],
    basis: sharing('12'),
  },
  writers: ['sharing.request'],
  kind: 'plain',
};
