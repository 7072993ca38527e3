import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { formGroups } from './form-groups.ts';

const text = (title: string) => ({ 'x-text': { title: { zh: title, en: title } } });

const schema: JsonObject = {
  type: 'object',
  properties: {
    kind: { type: 'string', ...text('类型') },
    width: { type: 'number', 'x-when': 'form.kind == "sign"', ...text('宽度') },
    owner: { type: 'object', properties: { name: { type: 'string', ...text('姓名') } }, ...text('业主') },
    remark: { type: 'string', ...text('备注') },
  },
  'x-groups': [
    { code: 'who', title: { zh: '谁', en: 'Who' }, fields: ['owner'] },
    { code: 'what', title: { zh: '什么', en: 'What' }, fields: ['kind', 'width'] },
  ],
};
const form: JsonObject = { kind: 'sign', width: 3, owner: { name: '甲' }, remark: '急' };
const none = { asked: [], changed: [] };

describe('a filled-in form under its groups', () => {
  test('keeps the order it was asked in; what no group names comes last', () => {
    const groups = formGroups(schema, schema, form, none, 'zh', '其他');
    expect(groups.map(({ title, lines }) => [title, lines.map(({ line }) => line.label)])).toEqual([
      ['谁', ['业主']],
      ['什么', ['类型', '宽度']],
      ['其他', ['备注']],
    ]);
  });

  test('leaves out what was not asked', () => {
    const groups = formGroups(schema, schema, { ...form, kind: 'lamp' }, none, 'en', 'Other');
    expect(groups[1]?.lines.map(({ line }) => line.pointer)).toEqual(['/kind']);
  });

  test('marks what was asked again and what changed, named by name or by pointer', () => {
    const rounds = { asked: ['width', null, '/owner/name'], changed: ['width'] };
    const groups = formGroups(schema, schema, form, rounds, 'zh', '其他');
    expect(groups.flatMap(({ lines }) => lines.map(({ line, marks }) => [line.pointer, marks]))).toEqual([
      ['/owner', ['asked']],
      ['/kind', []],
      ['/width', ['changed', 'asked']],
      ['/remark', []],
    ]);
  });
});
