import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { officer, type Place, place, story } from '../../../kernel/process/story.fixture.ts';
import { brokenPromises } from '../broken-promises.ts';
import { drawingReview } from '../drawings/service.ts';
import { constructionPermit } from '../permits/parts.ts';
import { code, placeWith, project, tell, uscc, withContact } from '../story.fixture.ts';
import { commitmentApproval } from './approval.ts';
import { heritageLeave } from './heritage.ts';
import { beforeSupply } from './items.ts';
import { landClearance } from './land.ts';
import { promiseRepair } from './repair.ts';

/* (六): what the government does before land is supplied, what whoever builds promises, and what a broken promise costs. */

const at = '2022-06-06T09:00';
const water = officer('shui', 'water-licensing@north');

function set(where: Place, register: string, key: string, content: JsonObject) {
  where.registers.set(`${register} ${key}`, { version: 1, content });
}

describe('净地出让', () => {
  const supplier = officer('di', 'land-supply@north');
  function cleared(monument: boolean, where = place()) {
    const told = story(landClearance, { place: where });
    told.act(supplier, at, {
      act: 'submit',
      region: 'north',
      channel: 'counter',
      applicant: { party: 'city', account: null, name: '供地' },
      form: { plot: '2022-08', zone: 'XC-1', area: 4000, monument },
      parent: null,
    });
    return told;
  }
  const finish = (told: ReturnType<typeof cleared>, but?: string) => {
    for (const { code: item, duty } of beforeSupply)
      if (item !== but)
        told.complete(officer('c', `${duty}@north`), '2022-06-20T10:00', item, 'finished', {
          output: { number: `文号-${item}` },
        });
  };

  test('land is ready once all five items are finished, and not before', () => {
    const told = cleared(false);
    finish(told, 'archaeology');
    expect(told.place.entry('land-ready', '2022-08')).toBeNull();
    finish(told);
    expect(told.state.outcome?.code).toBe('ready');
    expect(told.place.entry('land-ready', '2022-08')).toMatchObject({ archaeology: '文号-archaeology' });
  });

  test('one office that finds it unsuitable is enough: it is not supplied', () => {
    const told = cleared(false);
    told.complete(officer('c', 'seismic-safety@north'), '2022-06-20T10:00', 'seismic', 'unsuitable', {
      reason: '活动断层',
    });
    expect(told.state.outcome?.class).toBe('unfavourable');
    expect(told.place.entry('land-ready', '2022-08')).toBeNull();
  });

  test('a monument is kept on record, and nobody builds there before heritage is seen to', () => {
    const building: JsonObject = {
      ...project,
      together: true,
      contractor: '莲城建工有限公司',
      works: '普通仓库',
      contractFen: 100_000_00,
    };
    const begun = (where: Place) =>
      tell(constructionPermit, building, where, '2022-06-21T10:00', [], {
        case: 'stage',
        step: 'construction-permit',
        round: 1,
      });
    const ready = (monument: boolean) => {
      const where = placeWith();
      finish(cleared(monument, where));
      set(where, 'construction-site', code, { parcel: '2022-08', zone: 'XC-1' });
      set(where, 'construction-drawings', code, { way: 'promised' });
      set(where, 'construction-milestone', `${code}/works-permit`, { state: 'done' });
      return where;
    };
    expect(begun(ready(false)).state.steps.review?.status).toBe('open');
    const where = ready(true);
    const refused = begun(where);
    expect(refused.state.outcome?.code).toBe('not-ready');
    expect(refused.last('step-completed').reason).toHaveProperty('zh', expect.stringContaining('文物'));
    const leave = tell(
      heritageLeave,
      { ...withContact, monument: '清代石桥，地块东北角', protection: '退让二十米，施工期间围护监测' },
      where,
    );
    leave.complete(officer('wen', 'culture-licensing@north'), '2022-06-20T10:00', 'review', 'permitted', {
      output: { number: '许文物〔2022〕3号', conditions: '退让二十米' },
    });
    expect(leave.state.outcome?.code).toBe('permitted');
    expect(begun(where).state.steps.review?.status).toBe('open');
  });
});

describe('信用承诺约束', () => {
  const promise: JsonObject = {
    ...project,
    item: 'soil-water',
    plot: '2022-08',
    report: '许水评 2022-3',
    promise: true,
  };
  function promised(where: Place) {
    set(where, 'land-ready', '2022-08', { region: 'north' });
    set(where, 'construction-site', code, { parcel: '2022-08', zone: 'XC-1' });
    set(where, 'regional-assessment', 'XC-1/soil-water', {
      report: '许水评 2022-3',
      validUntil: '2023-06-06',
      uses: ['warehouse'],
    });
    return tell(commitmentApproval, promise, where);
  }
  function broken() {
    const where = placeWith();
    const told = promised(where);
    told.complete(water, '2022-06-06T15:00', 'soil-water', 'approved');
    told.act(water, '2022-09-06T15:00', {
      act: 'check-obligation',
      obligation: 'kept-soil-water',
      kept: false,
      reason: '没有按报告做',
    });
    return { told, where };
  }

  test('a broken promise is on record for everybody to read', () => {
    const { told, where } = broken();
    expect(where.entry('construction-broken-promise', told.state.number)).toMatchObject({
      uscc,
      what: 'approval',
      on: '2022-09-06',
    });
    expect(brokenPromises.publication?.fields).toContain('enterpriseName');
  });

  test('whoever broke one may not promise again, neither for approvals nor for drawings', () => {
    const { where } = broken();
    const again = promised(where);
    expect(again.state.outcome?.code).toBe('not-eligible');
    expect(again.last('step-completed').reason).toHaveProperty('zh', expect.stringContaining('修复'));
    const file = '01906f2c-0000-7000-8000-000000000002';
    const drawings = tell(
      drawingReview,
      {
        ...withContact,
        designer: '莲城建筑设计院',
        way: 'promise',
        drawings: [{ title: '总平面', file }],
        promise: true,
      },
      where,
      at,
      [{ id: file, name: '总平面.pdf', type: 'application/pdf', size: 9, hash: 'b'.repeat(64) }],
    );
    expect(drawings.state.outcome?.code).toBe('not-small');
    expect(drawings.last('step-completed').reason).toHaveProperty('zh', expect.stringContaining('修复'));
  });

  test('until it was put right: then the record is closed, and a promise is taken again', () => {
    const { told, where } = broken();
    const permission = officer('xu', 'construction-permission@north');
    const asked = (of: JsonObject) =>
      tell(
        promiseRepair,
        {
          uscc,
          enterpriseName: '莲城仓储有限公司',
          contact: withContact.contact ?? null,
          number: told.state.number,
          done: '已补做水土保持措施',
          ...of,
        },
        where,
        '2022-09-20T09:00',
      );
    expect(asked({ number: 'N-other' }).state.outcome?.code).toBe('not-there');
    asked({}).complete(permission, '2022-09-21T09:00', 'check', 'not-yet', { reason: '排水沟没有做' });
    expect(promised(where).state.outcome?.code).toBe('not-eligible');
    asked({}).complete(permission, '2022-09-23T09:00', 'check', 'repaired');
    expect(where.entry('construction-broken-promise', told.state.number)).toBeNull();
    expect(promised(where).state.steps['soil-water']?.status).toBe('open');
  });
});
