import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { hallEntries } from './hall.ts';

/* (八) 一个窗口: the city's window says on Monday 6 June 2022 what its hall has. */

const window = officer('chuang', 'construction-window@north');

function publishing(code: string, where = place()) {
  const found = hallEntries.find(({ service }) => service.code === code);
  if (found === undefined) throw new Error(`no service ${code}`);
  const { service } = found;
  const publish = (form: JsonObject) =>
    story(service, { place: where }).act(window, '2022-06-06T09:00', {
      act: 'submit',
      region: 'north',
      channel: 'counter',
      applicant: { party: 'city', account: null, name: '窗口' },
      form,
      parent: null,
    });
  return { publish, where, found };
}

describe('大厅窗口', () => {
  const form: JsonObject = {
    region: 'north',
    hall: '市民之家',
    number: 'B12',
    kind: 'cross-department',
    handles: '工程建设项目审批',
    from: '2022-06-06',
  };

  test('a window is public with what it handles, and its next entry takes the place of the last', () => {
    const { publish, where, found } = publishing('hall-window');
    publish(form);
    publish({ ...form, kind: 'all-purpose', handles: '全部事项' });
    expect(where.entry('hall-window', 'north 市民之家 B12')).toMatchObject({
      kind: 'all-purpose',
      handles: '全部事项',
      publishedOn: '2022-06-06',
    });
    expect(found.register.publication?.fields).toContain('handles');
  });

  test('one of a single department says which', () => {
    const { publish } = publishing('hall-window');
    expect(publish({ ...form, kind: 'department' })).toBe('case.form-invalid');
    expect(publish({ ...form, kind: 'department', department: '自然资源和规划局' })).toContain('case-ended');
  });
});

describe('事项进驻', () => {
  const form: JsonObject = {
    region: 'north',
    hall: '市民之家',
    department: '区住房城乡建设局',
    item: '施工许可',
    level: 'district',
    from: '2022-06-06',
  };

  test('an item of a district’s department is handled in the city’s hall', () => {
    const { publish, where } = publishing('hall-item');
    publish({ ...form, stands: 'inside' });
    expect(where.entry('hall-item', 'north 区住房城乡建设局 施工许可')).toMatchObject({ stands: 'inside' });
  });

  test('one that stays out is secret or needs a special place, and says where it is handled', () => {
    const { publish, where } = publishing('hall-item');
    expect(publish({ ...form, stands: 'outside' })).toBe('case.form-invalid');
    expect(publish({ ...form, stands: 'outside', why: 'unwilling', where: '区政府' })).toBe(
      'case.form-invalid',
    );
    publish({ ...form, stands: 'outside', why: 'place', where: '区档案馆' });
    expect(where.entry('hall-item', 'north 区住房城乡建设局 施工许可')).toMatchObject({
      why: 'place',
      where: '区档案馆',
    });
  });
});
