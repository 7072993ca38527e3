import { describe, expect, test } from 'vitest';
import { answerFrom } from '../../../kernel/decision-table/index.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { classTable } from '../project-class.ts';
import { builder, code, parties, placeWith, store, tell, uscc } from '../story.fixture.ts';
import { projectRegistration } from './service.ts';

const plain = {
  funding: 'private',
  filing: 'filed',
  use: 'warehouse',
  floorArea: 2500,
  height: 24,
  hazardous: false,
  heritage: false,
  complexGround: false,
};

describe('项目分类', () => {
  test.each<[string, JsonObject, string]>([
    ['普通仓库，正好 2500 平方米、24 米', plain, 'small-low-risk'],
    ['超过 2500 平方米', { ...plain, floorArea: 2500.5 }, 'industrial'],
    ['超过 24 米', { ...plain, height: 24.1 }, 'industrial'],
    ['储存危险品', { ...plain, hazardous: true }, 'industrial'],
    ['涉及文物', { ...plain, use: 'factory', heritage: true }, 'industrial'],
    ['地质复杂', { ...plain, complexGround: true }, 'industrial'],
    ['标准厂房，再小也自成一类', { ...plain, use: 'standard-plant', floorArea: 900 }, 'standard-plant'],
    ['住宅', { ...plain, use: 'housing', floorArea: 40_000 }, 'housing'],
    ['备案的商业项目', { ...plain, use: 'other', floorArea: 5000 }, 'general-filing'],
    ['核准的项目', { ...plain, use: 'other', filing: 'approved' }, 'other'],
    ['政府投资的仓库', { ...plain, funding: 'government' }, 'other'],
  ])('%s', (_what, facts, outcome) => {
    expect(answerFrom(classTable, facts).outcome?.code).toBe(outcome);
  });

  test('what is not known yet is named, and nothing that could no longer matter', () => {
    const { missing, outcome } = answerFrom(classTable, {
      funding: 'private',
      use: 'warehouse',
      floorArea: 800,
    });
    expect(outcome).toBeNull();
    expect(missing).toEqual(['height', 'hazardous', 'heritage', 'complexGround']);
  });
});

describe('建设项目登记', () => {
  test('a project that was filed with a start-up is registered at once, with its class and first milestone', () => {
    const where = placeWith();
    expect(where.entry('construction-project', code)).toMatchObject({
      class: 'small-low-risk',
      source: 'filing',
      uscc,
    });
    expect(where.entry('construction-milestone', `${code}/filed`)).toMatchObject({ state: 'done' });
  });

  test('one that is not filed yet is filed along with it, under the code that comes back', () => {
    const { projectCode: _code, ...rest } = store;
    const where = place();
    const told = tell(projectRegistration, { ...rest, filed: false, policy: true }, where);
    told.complete(
      { kind: 'outside', party: 'platform', displayName: '平台' },
      '2022-06-06T09:05',
      'file',
      'done',
      {
        output: { projectCode: '2206-411002-04-01-000009' },
      },
    );
    expect(where.entry('construction-project', '2206-411002-04-01-000009')).toMatchObject({ source: 'here' });
  });

  test('a code of another platform is looked at by whoever files projects', () => {
    const where = place();
    const told = tell(projectRegistration, store, where);
    expect(told.state.steps.check?.status).toBe('open');
    expect(where.entry('construction-project', code)).toBeNull();
    told.complete(officer('fa', 'investment-filing@north'), '2022-06-06T10:00', 'check', 'right');
    expect(told.state.outcome?.code).toBe('registered');
  });

  test('nobody registers a project that another enterprise filed, or one twice', () => {
    const where = placeWith();
    expect(tell(projectRegistration, store, where).state.outcome?.code).toBe('code-taken');
    const other = place();
    other.registers.set(`investment-project ${code}`, { version: 1, content: { uscc: 'SOMEBODY' } });
    expect(tell(projectRegistration, store, other).state.outcome?.code).toBe('code-taken');
  });

  test('a code that is none is refused at the form, and nothing is begun', () => {
    const told = story(projectRegistration, { parties });
    expect(told.submit({ ...store, projectCode: '不知道' }, '2022-06-06T09:00', builder)).toBe(
      'case.form-invalid',
    );
  });
});
