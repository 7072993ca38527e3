import { describe, expect, test } from 'vitest';
import { address, as, enterpriseName, person, phone, tradeName, uscc } from './dictionary.ts';
import { type EarlierForm, type HeldRecord, knownFrom, knownFromHeld, knownTogether } from './prefill.ts';
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

describe('what is known for a form from what offices hold of an enterprise', () => {
  const licence: FormSchema = {
    type: 'object',
    properties: {
      uscc,
      enterpriseName: as(enterpriseName, {}),
      site: as(address, {}),
      notifyPhone: as(phone, {}),
    },
  };
  const held: HeldRecord = {
    schema: { type: 'object', properties: { uscc, name: enterpriseName, phone } },
    content: { uscc: '91411002MA9F0A1B0N', name: '青梅食品', phone: '13900000011' },
    text: { zh: '来自企业登记台账', en: 'from the register of enterprises' },
    at: '2022-06-01',
    dataset: 'enterprise',
  };

  test('the same entries of the dictionary under whatever name, with source and date', () => {
    expect(knownFromHeld(licence, [held])).toEqual({
      values: { uscc: '91411002MA9F0A1B0N', enterpriseName: '青梅食品' },
      sources: [
        { path: '/uscc', text: held.text, at: '2022-06-01', dataset: 'enterprise' },
        { path: '/enterpriseName', text: held.text, at: '2022-06-01', dataset: 'enterprise' },
      ],
    });
  });

  test('nothing for a form that is not about that enterprise: a second one has its own name', () => {
    const { uscc: _uscc, ...others } = licence.properties;
    expect(knownFromHeld({ ...licence, properties: others }, [held])).toEqual({ values: {}, sources: [] });
  });

  test('goes before what was typed once', () => {
    const typed = knownFrom(licence, [
      earlier({ notifyPhone: '13800000002', enterpriseName: '旧名' }, '2021-06-01', licence),
    ]);
    const both = knownTogether(knownFromHeld(licence, [held]), typed);
    expect(both.values).toMatchObject({ enterpriseName: '青梅食品', notifyPhone: '13800000002' });
    expect(both.sources.map(({ path }) => path)).toEqual(['/uscc', '/enterpriseName', '/notifyPhone']);
  });
});
