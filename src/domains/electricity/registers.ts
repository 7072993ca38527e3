import { choice, day, yesNo } from '../../kernel/form/field-makers.ts';
import type { Field, FormSchema, NumberField, StringField } from '../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { measure } from './basis.ts';
import { classTable } from './customer-class.ts';
import { payerTable } from './payer.ts';

type Codes = readonly {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}[];

export function codesOf(zh: string, en: string, codes: Codes): Field {
  return choice(
    zh,
    en,
    codes.map(({ code, name }) => [code, name.zh, name.en] as const),
  );
}

export function words(zh: string, en: string, maxLength = 200): StringField {
  return { type: 'string', maxLength, 'x-text': { title: { zh, en } } };
}

export function number(zh: string, en: string): NumberField {
  return { type: 'number', minimum: 0, 'x-text': { title: { zh, en } } };
}

export const region: Field = {
  type: 'string',
  'x-code-list': 'city.regions',
  'x-text': { title: { zh: '所在地区', en: 'County or district' } },
};
export const payer = codesOf('出资人', 'Who pays', payerTable.outcomes);
export const customerClassField = codesOf('客户类别', 'Class of customer', classTable.outcomes);

export function schemaOf(
  properties: Readonly<Record<string, Field>>,
  required: readonly string[],
): FormSchema {
  return { type: 'object', properties, required };
}

const caseNumber = { zh: '报装编号', en: 'Number of the application' };

/** Who was found to bear the works of each application, and by which clause. */
const investment: RegisterDefinition = {
  code: 'power-works-investment',
  version: 1,
  name: { zh: '接网工程投资分担台账', en: 'Who pays for grid works' },
  basis: measure('investment-boundary'),
  schema: schemaOf(
    {
      region,
      class: customerClassField,
      kilowatts: number('报装容量（千瓦）', 'Capacity (kW)'),
      payer,
      clause: codesOf(
        '依据的条款',
        'The clause',
        payerTable.rows.map(({ code, clause }) => ({ code, name: clause })),
      ),
      decidedOn: day('判定日期', 'Decided on'),
    },
    ['region', 'class', 'payer', 'decidedOn'],
  ),
  key: caseNumber,
  owner: 'electricity-supply',
  publication: {
    fields: ['region', 'class', 'payer', 'clause', 'decidedOn'],
    basis: measure('information'),
  },
  writers: ['power-connection'],
  kind: 'plain',
};

const connections: RegisterDefinition = {
  code: 'power-connection',
  version: 1,
  name: { zh: '用电户台账', en: 'Connected customers' },
  basis: measure('steps-and-papers'),
  schema: schemaOf(
    {
      case: words('报装编号', 'Number of the application', 60),
      region,
      class: customerClassField,
      kilowatts: number('报装容量（千瓦）', 'Capacity (kW)'),
      payer,
      wantedOn: day('希望通电日期', 'Wanted on'),
      agreedOn: day('约定完成日期', 'Agreed on'),
      connectedOn: day('通电日期', 'Connected on'),
      inTime: yesNo('按约定完成', 'As agreed'),
    },
    ['case', 'region', 'class', 'payer', 'connectedOn', 'inTime'],
  ),
  key: { zh: '用电户号', en: 'Account number' },
  owner: 'electricity-supply',
  writers: ['power-connection'],
  kind: 'plain',
};

const brokenPromises: RegisterDefinition = {
  code: 'power-broken-promise',
  version: 2,
  name: { zh: '办电承诺违约记录', en: 'Broken promises of applicants for power' },
  basis: measure('works-approval'),
  schema: schemaOf(
    {
      kind: choice('违约内容', 'What was broken', [
        ['title', '未补交产权证明', 'Proof of title did not follow'],
        ['promise', '承诺不实', 'A promise was untrue'],
        ['works', '接网工程未按备案承诺施工', 'Works were not built as promised'],
      ]),
      region,
      on: day('日期', 'On'),
    },
    ['kind', 'region', 'on'],
  ),
  key: caseNumber,
  owner: 'electricity-supply',
  writers: ['power-connection', 'power-works-check'],
  kind: 'plain',
};

export const registers: readonly RegisterDefinition[] = [investment, connections, brokenPromises];
