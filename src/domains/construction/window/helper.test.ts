import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { officer, story } from '../../../kernel/process/story.fixture.ts';
import { code, placeWith, tell, uscc, withContact } from '../story.fixture.ts';
import { helperService } from './helper.ts';
import { keyFirms } from './key-firms.ts';

/* 保障措施（二）: key firms have a helper of their own; the window says which firms these are. */

const window = officer('chuang', 'construction-window@north');
const need: JsonObject = { ...withContact, need: '首次办理，帮填一窗申请' };

function listed(entries: readonly JsonObject[]) {
  const where = placeWith();
  for (const entry of entries)
    story(keyFirms.service, { place: where }).act(window, '2022-06-06T08:30', {
      act: 'submit',
      region: 'north',
      channel: 'counter',
      applicant: { party: 'city', account: null, name: '窗口' },
      form: {
        uscc,
        enterpriseName: '莲城仓储有限公司',
        region: 'north',
        state: 'listed',
        document: '许营商办〔2022〕5号',
        from: '2022-06-01',
        ...entry,
      },
      parent: null,
    });
  return where;
}

describe('代办专员', () => {
  test('a key firm’s project has one within a working day, whose name and number are public', () => {
    const where = listed([{}]);
    const told = tell(helperService, need, where);
    expect(told.state.clocks.promised?.limit).toMatchObject({ value: 1, unit: 'working-day' });
    told.complete(window, '2022-06-06T11:00', 'assign', 'assigned', {
      output: { account: 'chuang-1', helper: '周帮办', phone: '0374-1234567' },
    });
    expect(where.entry('construction-helper', code)).toMatchObject({
      helper: '周帮办',
      account: 'chuang-1',
      uscc,
      state: 'helping',
    });
    told.complete(window, '2022-07-06T11:00', 'help', 'handed-on');
    told.complete(window, '2022-07-06T11:10', 'assign', 'assigned', {
      output: { account: 'chuang-2', helper: '吴帮办', phone: '0374-1234568' },
    });
    expect(where.entry('construction-helper', code)).toMatchObject({ account: 'chuang-2', state: 'helping' });
    told.complete(window, '2022-09-06T11:00', 'help', 'done');
    expect(told.state.outcome?.code).toBe('helped');
    expect(where.entry('construction-helper', code)).toMatchObject({ state: 'done' });
  });

  const others: readonly (readonly [string, readonly JsonObject[]])[] = [
    ['is not on the list', []],
    ['was taken off it', [{}, { state: 'left' }]],
    ['comes on it later', [{ from: '2022-07-01' }]],
  ];
  test.each(others)('a firm that %s hears who helps everybody', (_, entries) => {
    const told = tell(helperService, need, listed(entries));
    expect(told.state.outcome).toEqual({ code: 'declined', class: 'unfavourable' });
    expect(told.last('step-completed').reason).toHaveProperty('zh', expect.stringContaining('请人帮办'));
  });
});
