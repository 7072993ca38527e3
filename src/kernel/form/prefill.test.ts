import { describe, expect, test } from 'vitest';
import { as, person, phone, tradeName } from './dictionary.ts';
import { type EarlierForm, knownFrom } from './prefill.ts';
import type { FormSchema } from './schema.ts';

const schema: FormSchema = {
  type: 'object',
  properties: { tradeName, owner: as(person, {}), notifyPhone: as(phone, {}) },
};
const lin = { name: '林晓', phone: '13800000001' };
const earlier = (form: EarlierForm['form'], at: string, of: FormSchema = schema): EarlierForm => ({
  schema: of,
  form,
  text: { zh: `你的申请（${at}）`, en: `your application of ${at}` },
  at,
});

describe('what is known for a form from earlier ones', () => {
  test('persons and how they are reached, with the source of each', () => {
    const form = { tradeName: '青禾', owner: lin, notifyPhone: '13800000002' };
    expect(knownFrom(schema, [earlier(form, '2022-06-01')])).toEqual({
      values: { owner: lin, notifyPhone: '13800000002' },
      sources: [
        expect.objectContaining({ path: '/owner', at: '2022-06-01' }),
        expect.objectContaining({ path: '/notifyPhone', at: '2022-06-01' }),
      ],
    });
  });

  test('not what the matter was about', () => {
    expect(knownFrom(schema, [earlier({ tradeName: '青禾' }, '2022-06-01')]).values).toEqual({});
  });

  test('from the newest form that says it', () => {
    const forms = [
      earlier({ notifyPhone: '1' }, '2022-06-02'),
      earlier({ notifyPhone: '2', owner: lin }, '2022-06-01'),
    ];
    const { values, sources } = knownFrom(schema, forms);
    expect(values).toEqual({ notifyPhone: '1', owner: lin });
    expect(sources.map(({ path, at }) => `${path} ${at}`)).toEqual([
      '/owner 2022-06-01',
      '/notifyPhone 2022-06-02',
    ]);
  });

  test('not from a field of the same name that means something else', () => {
    const other: FormSchema = { type: 'object', properties: { notifyPhone: tradeName } };
    expect(knownFrom(schema, [earlier({ notifyPhone: '青禾' }, '2022-06-01', other)]).values).toEqual({});
  });
});
