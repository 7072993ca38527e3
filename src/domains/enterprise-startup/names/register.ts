import { enterpriseName, nameIndustry, tradeName } from '../../../kernel/form/dictionary.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { nameRules } from '../basis.ts';

/** Trade names of one place by how they sound: what a declared name is near to, for its applicant to weigh (art. 16). */
export const tradeNames: RegisterDefinition = {
  code: 'trade-name',
  version: 1,
  name: { zh: '字号读音索引', en: 'Trade names by sound' },
  basis: nameRules('16'),
  schema: {
    type: 'object',
    properties: {
      names: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: enterpriseName, tradeName, industry: nameIndustry },
          required: ['name', 'tradeName', 'industry'],
        },
        maxItems: 100,
        'x-text': { title: { zh: '读音相同的名称', en: 'Names that sound so' } },
      },
    },
    required: ['names'],
  } satisfies FormSchema,
  key: { zh: '行政区划和读音', en: 'Place and sound' },
  owner: 'market-registration',
  writers: ['startup.name'],
  kind: 'plain',
};
