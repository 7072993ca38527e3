import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { address, as, businessScope, capital, person, tradeName } from './dictionary.ts';
import { missingFields } from './missing-fields.ts';
import type { FormSchema } from './schema.ts';
import { formLimits, validateForm } from './validate.ts';

const schema = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      'x-choices': [
        { code: 'company', name: { zh: '公司', en: 'Company' } },
        { code: 'trader', name: { zh: '个体户', en: 'Sole trader' } },
      ],
      'x-text': { title: { zh: '类型', en: 'Type' } },
    },
    tradeName,
    capital: as(capital, { 'x-when': 'form.kind == "company"' }),
    scope: businessScope,
    owner: as(person, { 'x-text': { title: { zh: '经营者', en: 'Owner' } } }),
    shareholders: {
      type: 'array',
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      'x-when': 'form.kind == "company"',
      'x-text': { title: { zh: '股东', en: 'Shareholders' } },
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 10, 'x-text': { title: { zh: '名称', en: 'Name' } } },
          share: {
            type: 'number',
            minimum: 0,
            maximum: 100,
            'x-text': { title: { zh: '比例', en: 'Share' } },
          },
        },
        required: ['name', 'share'],
      },
    },
    founded: { type: 'string', format: 'date', 'x-text': { title: { zh: '成立日', en: 'Founded' } } },
    agreed: { type: 'boolean', const: true, 'x-text': { title: { zh: '承诺书', en: 'the commitment' } } },
  },
  required: ['kind', 'tradeName', 'capital', 'scope', 'owner', 'shareholders', 'agreed'],
  'x-rules': [
    {
      holds: 'form.kind != "company" || sum(form.shareholders.map(s, s.share)) == 100.0',
      at: 'shareholders',
      text: { zh: '各股东比例合计应为 100', en: 'The shares must add up to 100' },
    },
  ],
} as const satisfies FormSchema;

const good = {
  kind: 'company',
  tradeName: '清禾',
  capital: 100_000_00,
  scope: ['A01'],
  owner: { name: '张三', residentId: '11010519491231002X', phone: '13800000001' },
  shareholders: [
    { name: '甲', share: 60 },
    { name: '乙', share: 40 },
  ],
  agreed: true,
} as const;

const codeLists = { 'business-scope': { entries: [{ code: 'A01', name: { zh: '种植', en: 'Growing' } }] } };

function faultsOf(value: Json): readonly (readonly [string, string])[] {
  return validateForm(schema, value, { codeLists }).map(({ path, code }) => [path, code] as const);
}

function withChange(change: JsonObject): JsonObject {
  return { ...good, ...change };
}

describe('a filled-in form', () => {
  test('that is right has no fault', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test('that is empty lacks each entry it must have, and says so at once', () => {
    expect(faultsOf({ kind: 'company' })).toEqual([
      ['/tradeName', 'form.required'],
      ['/capital', 'form.required'],
      ['/scope', 'form.required'],
      ['/owner/name', 'form.required'],
      ['/owner/residentId', 'form.required'],
      ['/owner/phone', 'form.required'],
      ['/shareholders', 'form.required'],
      ['/agreed', 'form.must-agree'],
    ]);
  });

  test('that is blank or null where something is needed counts as empty', () => {
    expect(faultsOf(withChange({ tradeName: '  ' }))).toEqual([['/tradeName', 'form.required']]);
    expect(faultsOf(withChange({ tradeName: null }))).toEqual([['/tradeName', 'form.required']]);
    expect(faultsOf(withChange({ founded: null }))).toEqual([['/founded', 'form.wrong-type']]);
  });

  test('asks only what its conditions call for', () => {
    const trader = { kind: 'trader', tradeName: '清禾', scope: ['A01'], owner: good.owner, agreed: true };
    expect(faultsOf(trader)).toEqual([]);
    expect(faultsOf({ ...trader, capital: 100 })).toEqual([['/capital', 'form.not-asked']]);
  });

  test.each<[string, JsonObject, string, string]>([
    ['a wrong type', { tradeName: 5 }, '/tradeName', 'form.wrong-type'],
    ['a list for an object', { owner: [] }, '/owner', 'form.wrong-type'],
    ['an object for a list', { scope: {} }, '/scope', 'form.wrong-type'],
    ['half a fen', { capital: 100.5 }, '/capital', 'form.wrong-type'],
    ['too little money', { capital: 99 }, '/capital', 'form.too-small'],
    ['too much money', { capital: 10_000_000_000_001 }, '/capital', 'form.too-large'],
    ['too few characters', { tradeName: '清' }, '/tradeName', 'form.too-short'],
    ['too many characters', { tradeName: '清'.repeat(21) }, '/tradeName', 'form.too-long'],
    ['another script', { tradeName: 'Qinghe' }, '/tradeName', 'form.pattern'],
    ['a choice that is not offered', { kind: 'club' }, '/kind', 'form.not-in-list'],
    ['a code that is not in the list', { scope: ['Z99'] }, '/scope/0', 'form.not-in-list'],
    ['a list that is too short', { scope: [] }, '/scope', 'form.too-few'],
    ['the same twice', { scope: ['A01', 'A01'] }, '/scope/1', 'form.repeated'],
    ['a day that does not exist', { founded: '2022-02-30' }, '/founded', 'form.format'],
    [
      'digits in a person’s name',
      { owner: { ...good.owner, name: '张三123' } },
      '/owner/name',
      'form.format',
    ],
    ['agreement withheld', { agreed: false }, '/agreed', 'form.must-agree'],
    ['an entry nobody asked for', { colour: 'red' }, '/colour', 'form.unknown-field'],
    ['a control character', { tradeName: '清\u0000禾' }, '/tradeName', 'form.unreadable-characters'],
    ['half a surrogate pair', { tradeName: '清\ud800' }, '/tradeName', 'form.unreadable-characters'],
  ])('is told of %s', (_what, change, path, code) => {
    expect(faultsOf(withChange(change))).toContainEqual([path, code]);
  });

  test('is told of every fault in one pass, inner ones by their path', () => {
    const value = withChange({
      kind: 'company',
      owner: { name: '张三', residentId: '110105194912310021', phone: '12345' },
      shareholders: [{ name: '甲', share: 160 }, { share: 40 }],
    });
    expect(faultsOf(value)).toEqual([
      ['/owner/residentId', 'form.format'],
      ['/owner/phone', 'form.format'],
      ['/shareholders/0/share', 'form.too-large'],
      ['/shareholders/1/name', 'form.required'],
    ]);
  });

  test('breaks a rule between entries only when the entries themselves are right', () => {
    const uneven = [
      { name: '甲', share: 60 },
      { name: '乙', share: 41 },
    ];
    expect(faultsOf(withChange({ shareholders: uneven }))).toEqual([['/shareholders', 'form.rule']]);
    expect(faultsOf(withChange({ shareholders: uneven, tradeName: '' }))).toEqual([
      ['/tradeName', 'form.required'],
    ]);
  });

  test('speaks both languages, from the reader’s side, with the whole label', () => {
    const [fault] = validateForm(
      schema,
      withChange({ shareholders: [{ name: '甲'.repeat(11), share: 100 }] }),
    );
    expect(fault).toEqual({
      path: '/shareholders/0/name',
      code: 'form.too-long',
      label: { zh: '股东 1 · 名称', en: 'Shareholders 1 · Name' },
      message: {
        zh: '“股东 1 · 名称”最多 10 个字，现在是 11 个',
        en: '“Shareholders 1 · Name” can have at most 10 characters; it has 11',
      },
    });
  });

  test('shows money in yuan', () => {
    const [fault] = validateForm(schema, withChange({ capital: 99 }));
    expect(fault?.message.zh).toBe('“注册资本”不能小于 1.00');
  });

  test('counts characters, not code units', () => {
    const rare = withChange({ tradeName: '𠮷'.repeat(20) });
    expect(faultsOf(rare)).toEqual([]);
  });

  test('that need not be complete is checked only in what was entered', () => {
    const partial = (value: Json) => validateForm(schema, value, { partial: true }).map(({ path }) => path);
    expect(partial({})).toEqual([]);
    expect(partial({ owner: { phone: '1' }, colour: 'red' })).toEqual(['/owner/phone', '/colour']);
  });

  test('without its code lists is checked as text', () => {
    expect(validateForm(schema, withChange({ scope: ['Z99'] }))).toEqual([]);
  });
});

describe('what does not look like a form', () => {
  test.each<[string, Json]>([
    ['nothing', null],
    ['text', 'hello'],
    ['a list', []],
  ])('%s is of the wrong type', (_what, value) => {
    expect(faultsOf(value)).toEqual([['', 'form.wrong-type']]);
  });

  test('a key that names the prototype is an entry nobody asked for', () => {
    const hostile: Json = JSON.parse(`{"__proto__": {"kind": "company"}, "constructor": 1}`);
    const codes = faultsOf(hostile).filter(([, code]) => code === 'form.unknown-field');
    expect(codes.map(([path]) => path)).toEqual(['/__proto__', '/constructor']);
  });

  test.each<[string, () => Json]>([
    ['too many values', () => ({ scope: Array.from({ length: formLimits.values }, () => 'A01') })],
    ['too much text', () => ({ tradeName: 'x'.repeat(formLimits.characters + 1) })],
    ['text hidden in names', () => ({ ['x'.repeat(formLimits.characters + 1)]: 1 })],
    ['endless depth', () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as Json],
  ])('%s is refused as a whole', (_what, make) => {
    expect(faultsOf(make())).toEqual([['', 'form.too-big']]);
  });

  test('has a bounded number of faults', () => {
    const value = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`k${at}`, 1]));
    expect(validateForm(schema, value)).toHaveLength(formLimits.faults);
  });
});

describe('what is still missing', () => {
  test('is a checklist with labels, without what is merely wrong', () => {
    const { owner: _owner, ...rest } = good;
    expect(missingFields(schema, { ...rest, capital: 1, owner: { name: '张三' } })).toEqual([
      { path: '/owner/residentId', label: { zh: '经营者 · 身份证号码', en: 'Owner · Resident ID number' } },
      { path: '/owner/phone', label: { zh: '经营者 · 联系电话', en: 'Owner · Phone' } },
    ]);
  });

  test('of an optional group is nothing until it is begun', () => {
    const form = {
      type: 'object',
      properties: { place: address },
    } as const satisfies FormSchema;
    expect(missingFields(form, {})).toEqual([]);
    expect(missingFields(form, { place: { region: 'x' } }).map(({ path }) => path)).toEqual([
      '/place/detail',
    ]);
  });
});
