import { describe, expect, test } from 'vitest';
import { maskForm } from '../../kernel/form/mask.ts';
import { asForm, type Field } from '../../kernel/form/schema.ts';
import { generateUscc } from '../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { factName } from '../../kernel/process/index.ts';
import { officer, place, story } from '../../kernel/process/story.fixture.ts';
import { connectionService } from '../pipe-connection/connection/service.ts';
import {
  applied,
  flat,
  lin,
  outside,
  plant,
  projectCode,
  projectPlant,
  route,
  uscc,
  withProject,
} from '../pipe-connection/connection.fixture.ts';
import { gas } from './utility.ts';

const service = connectionService(gas);

test('企业内部办理一个工作日，从受理到通气', () => {
  expect(applied(gas, flat).told.state.clocks.promised?.limit).toMatchObject({ value: 2, unit: 'half-day' });
});

test('两个环节：受理勘查、验收开通', () => {
  const { told, surveyed, opened, open } = applied(gas, flat);
  expect(open()).toEqual(['survey']);
  surveyed(0);
  expect(open()).toEqual(['open']);
  opened('2022-06-06T16:00');
  expect(told.state.outcome).toEqual({ code: 'connected', class: 'favourable' });
  expect(told.place.entry('gas-account', '4110000001')).toMatchObject({ status: 'open', payer: 'nobody' });
});

describe('申请材料 0 份', () => {
  const fields = (field: Field): readonly Field[] => [
    field,
    ...(field.type === 'object' ? Object.values(field.properties).flatMap(fields) : []),
    ...(field.type === 'array' ? fields(field.items) : []),
  ];

  test('no file can be handed in anywhere, and whatever is a paper the company finds itself', () => {
    const files = fields(asForm(service.form)).filter(
      (field) => 'format' in field && field.format === 'file',
    );
    expect(files).toEqual([]);
    expect((service.materials ?? []).map(({ from }) => from)).toEqual(['exchange', 'exchange', 'exchange']);
  });

  test('what a firm is called is not asked: the register under its code says so on the contract', () => {
    expect(Object.keys(asForm(service.form).properties)).not.toContain('enterpriseName');
    const town = place();
    town.registers.set(factName('enterprise', uscc), { version: 1, content: { name: '莲城机电有限公司' } });
    const { told, surveyed, opened } = applied(
      gas,
      { ...flat, applicantKind: 'enterprise', uscc },
      undefined,
      town,
    );
    surveyed(0);
    opened('2022-06-06T16:00');
    expect(told.state.outcome?.code).toBe('connected');
  });
});

describe('红线外审批', () => {
  test('is asked for once and given by all offices at the same time, in three working days', () => {
    const { told, surveyed, by, open, agreed } = applied(gas, plant);
    surveyed(120);
    expect(open()).toEqual(['line-request']);
    by('gas-supply', '2022-06-06T10:00', 'line-request', 'filed', {
      output: { ...route, papers: 'complete' },
    });
    expect(told.state.steps.approvals?.clock?.limit).toMatchObject({ value: 3, unit: 'working-day' });
    agreed('2022-06-07T10:00');
    expect(open()).toEqual(['works-short', 'works-day']);
  });

  test('may begin on a promise that papers follow, which is looked at later', () => {
    const { told, surveyed, by } = applied(gas, plant);
    surveyed(120);
    by('gas-supply', '2022-06-06T10:00', 'line-request', 'promised', {
      output: { ...route, papers: 'promised' },
    });
    expect(told.state.obligations['line-papers']).toMatchObject({ status: 'to-check' });
  });

  test('time of approvals, drawings and works is no time of the company', () => {
    const { told, surveyed, by, agreed } = applied(gas, plant);
    surveyed(120, undefined, true);
    expect(told.state.stopped).toBe(true);
    by('gas-supply', '2022-06-07T10:00', 'design', 'passed');
    by('gas-supply', '2022-06-07T10:00', 'line-request', 'filed', {
      output: { ...route, papers: 'complete' },
    });
    expect(told.state.stopped).toBe(true);
    agreed('2022-06-08T10:00');
    expect(told.state.stopped).toBe(true);
    by('gas-supply', '2022-06-13T10:00', 'works-short', 'built');
    expect(told.state.stopped).toBe(false);
  });

  test('of a route that is objected to four times ends the case', () => {
    const { told, surveyed, by } = applied(gas, plant);
    surveyed(120);
    by('gas-supply', '2022-06-06T10:00', 'line-request', 'filed', {
      output: { ...route, papers: 'complete' },
    });
    for (let round = 1; round <= 4; round++) {
      for (const duty of gas.approvals.offices)
        by(duty, '2022-06-06T11:00', 'approvals', 'objected', { reason: '与电缆冲突' });
      if (round < 4)
        by('gas-supply', '2022-06-06T11:00', 'change-route', 'changed', {
          output: { route: '改走南侧绿化带' },
        });
    }
    expect(told.state.outcome).toEqual({ code: 'no-route', class: 'unfavourable' });
  });
});

describe('社会投资小型低风险项目', () => {
  const small = () => applied(gas, projectPlant, undefined, withProject());

  test('needs no leave: the works are put before the offices, and wait for none of them', () => {
    const { told, surveyed, by, open } = small();
    surveyed(80);
    expect(open()).toEqual(['works-notice']);
    by('gas-supply', '2022-06-06T10:00', 'works-notice', 'pushed', {
      output: { ...route, restoredBy: '2022-06-30' },
    });
    expect(told.state.steps.approvals?.status).toBe('skipped');
    expect(open()).toEqual(['notice-seen', 'works-short', 'works-day']);
    const told4 = Object.keys(told.state.steps['notice-seen']?.signatures ?? {});
    expect(told4).toEqual([]);
  });

  test.each<[string, JsonObject, ReturnType<typeof place>]>([
    ['whoever names no project', { ...projectPlant, projectCode: null }, withProject()],
    ['a project that the register does not have', projectPlant, place()],
    ['the project of somebody else', projectPlant, withProject({ class: 'small-low-risk', uscc: 'other' })],
    ['a project of another class', projectPlant, withProject({ class: 'industrial', uscc })],
    ['a household, whatever project it names', { ...plant, projectCode }, withProject()],
  ])('%s has a line approved as any other', (_what, { projectCode: named, ...form }, where) => {
    const { surveyed, open } = applied(
      gas,
      named === null ? form : { ...form, projectCode: named ?? null },
      undefined,
      where,
    );
    surveyed(80);
    expect(open()).toEqual(['line-request']);
  });

  test('a tick that it is one is taken from nobody', () => {
    expect(() => applied(gas, { ...plant, smallProject: true })).toThrow('case.form-invalid');
  });

  test('has road and greenery restored, which is looked at, and a company that did not is on record', () => {
    const { told, surveyed, by } = small();
    surveyed(80);
    by('gas-supply', '2022-06-06T10:00', 'works-notice', 'pushed', {
      output: { ...route, restoredBy: '2022-06-30' },
    });
    by('gas-supply', '2022-06-10T10:00', 'works-short', 'built');
    expect(told.state.obligations.reinstatement).toMatchObject({ status: 'to-check' });
  });
});

describe('用户自己组织施工的外线', () => {
  const own: JsonObject = { ...plant, titleFrom: '2020-01-01' };
  const built = (form: JsonObject, step: string) => {
    const it = applied(gas, form);
    it.surveyed(80);
    it.by('gas-supply', '2022-06-06T10:00', 'line-request', 'filed', {
      output: { ...route, papers: 'complete' },
    });
    it.agreed('2022-06-07T10:00');
    if (step === 'works-own') it.told.complete(lin, '2022-06-10T10:00', step, 'built');
    else it.by('gas-supply', '2022-06-10T10:00', step, 'built');
    return it.told;
  };
  const brokenOf = (told: ReturnType<typeof built>, obligation: string) => {
    told.act(officer('cheng', 'city-management-licensing@north'), '2022-06-20T10:00', {
      act: 'check-obligation',
      obligation,
      kept: false,
      reason: '路面没有恢复',
    });
    return told.place.entry('gas-broken-promise', `${told.state.number} reinstatement`);
  };

  test('has its road restored by the customer: a breach is on record against them, and they hear what to do', () => {
    const told = built(own, 'works-own');
    expect(Object.keys(told.state.obligations)).toEqual(['reinstatement-own']);
    expect(brokenOf(told, 'reinstatement-own')).toMatchObject({ kind: 'reinstatement', by: 'customer' });
    const notice = service.obligations?.find(({ code }) => code === 'reinstatement-own')?.breach.notice.zh;
    expect(notice).toContain('请让施工单位尽快修复');
  });

  test('one that the company built is the company’s to restore', () => {
    const told = built(plant, 'works-short');
    expect(Object.keys(told.state.obligations)).toEqual(['reinstatement']);
    expect(brokenOf(told, 'reinstatement')).toMatchObject({ by: 'company' });
  });
});

test('since when the land is held the land register says, whatever was declared', () => {
  const landUnit = '411002001001GB00001W00000000';
  const town = place();
  const content = {
    stage: 'registered',
    region: 'north',
    term: '2020-05-01 至 2070-04-30',
    ownerCodes: [uscc],
  };
  town.registers.set(factName('property-unit', landUnit), { version: 1, content });
  const form = { ...plant, applicantKind: 'enterprise', uscc, landUnit };
  expect(applied(gas, form, undefined, town).told.state.data).toMatchObject({
    payer: 'customer',
    clause: 'land-before',
  });
  expect(applied(gas, form).told.state.data.payer).not.toBe('customer');
});

describe('外线', () => {
  /** A hundred metres, with leave from Wednesday 8 June on. */
  const begun = () => {
    const it = applied(gas, plant);
    it.surveyed(100);
    it.by('gas-supply', '2022-06-06T10:00', 'line-request', 'filed', {
      output: { ...route, papers: 'complete' },
    });
    it.agreed('2022-06-08T10:00');
    const agree = (agreedOn: string, at = '2022-06-08T11:00') =>
      it.by('gas-supply', at, 'works-day', 'put-forward', { output: { agreedOn } });
    return { ...it, agree };
  };

  test.each([
    [150, 'works-short', 7, 'natural-day'],
    [151, 'works-long', 30, 'working-day'],
  ])('of %i m is %s, within %i %s', (metres, step, value, unit) => {
    const { told, surveyed, by, agreed } = applied(gas, plant);
    surveyed(metres);
    by('gas-supply', '2022-06-06T10:00', 'line-request', 'filed', {
      output: { ...route, papers: 'complete' },
    });
    agreed('2022-06-07T10:00');
    expect(told.state.steps[step]?.clock?.limit).toMatchObject({ value, unit });
  });

  test('counts its days from leave and a site that is ready', () => {
    const { told, surveyed, by, agreed } = applied(gas, plant);
    surveyed(100);
    by('gas-supply', '2022-06-06T10:00', 'line-request', 'filed', {
      output: { ...route, papers: 'complete' },
    });
    agreed('2022-06-08T10:00');
    by('gas-supply', '2022-06-14T10:00', 'works-short', 'built');
    expect(told.state.data.worksDays).toBe(6);
  });

  test('is promised by a day that the customer hears, no later than seven days from then on', () => {
    const { told, by, agree } = begun();
    expect(agree('2022-06-07')).toBe('case.form-invalid');
    agree('2022-06-16');
    expect(told.state.steps['works-agreed']?.outcome).toBe('too-late');
    expect(told.state.data.agreedOn).toBeUndefined();
    agree('2022-06-15');
    expect(told.last('applicant-told').text.zh).toContain('2022-06-15');
    expect(told.state.stretches?.works?.clock.limit).toMatchObject({ value: 7, unit: 'natural-day' });
    by('gas-supply', '2022-06-14T10:00', 'works-short', 'built');
    expect(told.state.stretches?.works?.clock.endedAt).toBeDefined();
  });

  test('is followed like a parcel: stages, a delay with its reason and new day, and what was promised stays', () => {
    const { told, by, agree } = begun();
    agree('2022-06-15');
    const published = () => told.place.entry('gas-works-progress', told.state.number);
    const tell = (step: string, outcome: string, output: JsonObject) =>
      by('gas-supply', '2022-06-10T10:00', step, outcome, { output });
    tell('works-news', 'stage', { stage: 'begun', note: '夜间开挖' });
    expect(tell('works-delay', 'delayed', { putOffTo: '2022-06-18' })).toBe('case.form-invalid');
    tell('works-delay', 'delayed', { putOffTo: '2022-06-18', why: '遇地下电缆' });
    expect(told.last('applicant-told').text.zh).toContain('遇地下电缆');
    expect(published()).toEqual({
      region: 'north',
      metres: 100,
      contractedOn: '2022-06-08',
      agreedOn: '2022-06-15',
      putOffTo: '2022-06-18',
      stage: 'begun',
      stageOn: '2022-06-10',
    });
    by('gas-supply', '2022-06-17T10:00', 'works-short', 'built');
    expect(published()).toMatchObject({ builtOn: '2022-06-17', agreedOn: '2022-06-15' });
  });

  test('that is built before any day was agreed is promised no more', () => {
    const { told, by, agree } = begun();
    by('gas-supply', '2022-06-09T10:00', 'works-short', 'built');
    agree('2022-06-12', '2022-06-09T11:00');
    expect(told.state.steps['works-agreed']?.outcome).toBe('built');
    expect(told.place.entry('gas-works-progress', told.state.number)).toBeNull();
  });

  test('nobody thought of has the customer asked about the land, and then it is decided who pays', () => {
    const { told, surveyed, open } = applied(gas, flat);
    surveyed(40);
    expect(open()).toEqual(['land-facts']);
    told.complete(lin, '2022-06-06T10:00', 'land-facts', 'said', {
      output: {
        beyondStandard: false,
        inPlanArea: true,
        landRight: 'transferred',
        originalTitleFrom: '2015-01-01',
      },
    });
    expect(told.state.data).toMatchObject({ payer: 'customer', clause: 'land-before' });
  });
});

describe('红线内还没有完工的', () => {
  const planned: JsonObject = { ...flat, insideReady: false };
  const builder = generateUscc('9', '1', '411000', 8);

  test('the customer takes any builder of the list, or says later; one that is not there is asked for again', () => {
    const town = place();
    town.registers.set(factName('gas-contractor', builder), { version: 1, content: { name: '某安装公司' } });
    const { told, surveyed, open } = applied(gas, planned, undefined, town);
    surveyed(0);
    expect(open()).toEqual(['builder']);
    told.complete(lin, '2022-06-06T10:00', 'builder', 'chosen', {
      output: { builder: generateUscc('9', '1', '411000', 9) },
    });
    expect(open()).toEqual(['builder']);
    told.complete(lin, '2022-06-06T10:00', 'builder', 'chosen', { output: { builder } });
    expect(open()).toEqual(['inside']);
  });

  test('once the project is done, a click has it opened: no trip, and none of the waiting counts', () => {
    const { told, surveyed, open, opened } = applied(gas, planned);
    surveyed(0);
    told.complete(lin, '2022-06-06T10:00', 'builder', 'chosen', { output: {} });
    expect(told.state.stopped).toBe(true);
    told.complete(lin, '2022-09-06T10:00', 'inside', 'done');
    expect(open()).toEqual(['open']);
    opened('2022-09-06T15:00');
    expect(told.state.outcome?.code).toBe('connected');
    expect(service.visits).toBe(0);
  });
});

test('what is found wrong at the opening is told at once, and opened when it is mended', () => {
  const { told, company, surveyed, open, opened } = applied(gas, flat);
  surveyed(0);
  told.complete(company, '2022-06-06T10:00', 'open', 'rework', { reason: '表后阀门未装' });
  expect(open()).toEqual(['mend']);
  told.complete(lin, '2022-06-06T11:00', 'mend', 'mended');
  opened('2022-06-06T15:00');
  expect(told.state.steps.open?.round).toBe(2);
});

test('an account number is a number, whatever the company’s system answers', () => {
  const { told, company, surveyed } = applied(gas, flat);
  surveyed(0);
  told.complete(company, '2022-06-06T10:00', 'open', 'opened', { output: { meter: 'B0000001' } });
  for (const accountNumber of ['点击 t.cn/a', 'HTTP://A.CN/1', '12345'])
    expect(
      told.complete(outside('pipes'), '2022-06-06T10:05', 'account', 'done', { output: { accountNumber } }),
    ).toBe('case.form-invalid');
});

test('where somebody lives is masked for onlookers; nobody unknown contracts', () => {
  expect(JSON.stringify(maskForm(asForm(service.form), flat))).not.toContain('莲城大道');
  expect(story(service).submit(flat, '2022-06-06T09:00', officer('x', 'somewhere@north'))).not.toContain(
    'case-accepted',
  );
});
