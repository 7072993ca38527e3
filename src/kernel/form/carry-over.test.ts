import { expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import { person } from './dictionary.ts';
import { file, yesNo } from './field-makers.ts';
import type { FormSchema } from './schema.ts';
import { validateForm } from './validate.ts';

const word = (zh: string, en: string) =>
  ({ type: 'string', maxLength: 4, 'x-text': { title: { zh, en } } }) as const;

const before = {
  type: 'object',
  properties: {
    name: word('名称', 'Name'),
    colour: word('颜色', 'Colour'),
    owners: {
      type: 'array',
      items: { ...person, properties: { ...person.properties, fax: word('传真', 'Fax') } },
      'x-text': { title: { zh: '投资人', en: 'Owners' } },
    },
    plan: file('图纸', 'Plan'),
    truth: yesNo('承诺', 'Declaration', { const: true }),
  },
} as const satisfies FormSchema;

const now = {
  type: 'object',
  properties: {
    name: { type: 'integer', 'x-text': { title: { zh: '名称', en: 'Name' } } },
    owners: { ...before.properties.owners, items: person },
    plan: file('图纸', 'Plan'),
    truth: before.properties.truth,
    since: word('起', 'Since'),
  },
} as const satisfies FormSchema;

const li = { name: '李明远', residentId: '110105194912310021', phone: '13900000002' };
const typed = {
  name: '清禾',
  colour: '红',
  owners: [{ ...li, fax: '0374' }, li],
  plan: 'first',
  truth: true,
};

test('what was typed goes along as it stands, and what has no place any more is named', () => {
  expect(carryOver(before, now, typed)).toEqual({
    form: { name: '清禾', owners: [li, li], plan: 'first' },
    leftOut: [
      { zh: '颜色', en: 'Colour' },
      { zh: '投资人 1 · 传真', en: 'Owners 1 · Fax' },
    ],
  });
});

test('what no longer fits is left for the check to name', () => {
  const { form } = carryOver(before, now, typed);
  expect(validateForm(now, form).map(({ path, code }) => `${path} ${code}`)).toEqual(
    expect.arrayContaining([
      '/name form.wrong-type',
      '/owners/0/residentId form.format',
      '/plan form.format',
    ]),
  );
});

test('agreement is given anew, each time', () => {
  expect(carryOver(before, before, typed).form).not.toHaveProperty('truth');
});

test('a text may stand there as another, or not at all', () => {
  const { form, leftOut } = carryOver(before, before, typed, (field, value) => {
    if (field.type === 'string' && field.format === 'file') return 'second';
    return value === '红' ? undefined : value;
  });
  expect(form).toMatchObject({ plan: 'second', name: '清禾' });
  expect(form).not.toHaveProperty('colour');
  expect(leftOut).toEqual([{ zh: '颜色', en: 'Colour' }]);
});
