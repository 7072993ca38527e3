import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { officer, type Place, story, system } from '../../../kernel/process/story.fixture.ts';
import { jointAcceptance } from '../acceptance/service.ts';
import { commitmentApproval } from '../commitments/approval.ts';
import { inspection } from '../inspection.ts';
import { builder, code, placeWith, project, store, tell, withContact } from '../story.fixture.ts';
import { otherUtilitiesConnection, utilitiesConnection } from '../utilities/connect.ts';
import { powerService } from '../window/power.ts';
import { permitBundle } from './bundle.ts';
import { constructionPermit, landPermit } from './parts.ts';

const big: JsonObject = { ...store, floorArea: 6000 };
const planning = { landContract: '许自出2022-08号', plot: '2022-08号地块' };
const stage = (at: string): JsonObject => ({
  ...withContact,
  stage: at,
  ...(at === 'building'
    ? {}
    : { ...planning, sitePlan, utilities: ['power'], kilowatts: 80, utilityPhone: '0374-1234567' }),
  ...(at === 'planning'
    ? {}
    : { contractor: '莲城建工有限公司', works: '普通仓库', contractFen: 100_000_00 }),
});
const sitePlan = '01906f2c-0000-7000-8000-000000000002';
const files = [{ id: sitePlan, name: '总平面.pdf', type: 'application/pdf', size: 9, hash: 'b'.repeat(64) }];
const window = officer('chuang', 'construction-window@north', 'clerk');

function asked(at: string, where = placeWith()) {
  const told = tell(permitBundle, stage(at), where, '2022-06-06T09:00', files);
  told.act(window, '2022-06-06T09:30', { act: 'accept' });
  return told;
}

describe('一窗办理', () => {
  test('a small low-risk project has everything under way by itself, within five working days', () => {
    const told = asked('together');
    expect(told.state.clocks.promised?.limit).toMatchObject({ value: 5, unit: 'working-day' });
    const open = Object.entries(told.state.steps).filter(([, { status }]) => status === 'open');
    expect(open.map(([step]) => step)).toEqual(['land-permit', 'works-permit', 'project-utilities']);
  });

  test('the construction permit begins by itself with the works permit, and never where that was refused (建筑法 8)', () => {
    const onceWorks = (outcome: string) => {
      const told = asked('together');
      told.complete(system, '2022-06-07T10:00', 'works-permit', outcome);
      return told.state.steps['construction-permit']?.status;
    };
    expect(onceWorks('done')).toBe('open');
    expect(onceWorks('failed')).toBe('skipped');
  });

  test('any other has planning first: all together is not for it, and it hears what to do', () => {
    const told = asked('together', placeWith(big));
    expect(told.state.outcome).toEqual({ code: 'wrong-stage', class: 'void' });
    expect(told.last('step-completed').reason).toHaveProperty('zh', expect.stringContaining('规划许可阶段'));
    const planned = asked('planning', placeWith(big));
    expect(planned.state.steps['land-permit']?.status).toBe('open');
    planned.complete(system, '2022-06-07T10:00', 'works-permit', 'done');
    expect(planned.state.steps['construction-permit']?.status).toBe('skipped');
  });

  test('a project that is not this enterprise’s leads nowhere', () => {
    const told = asked('together', placeWith({ ...store, projectCode: code, uscc: store.uscc ?? '' }));
    expect(told.state.outcome).toBeNull();
    const { place: where } = told;
    where.registers.set(`construction-project ${code}`, { version: 2, content: { uscc: 'ANOTHER' } });
    expect(asked('together', where).state.outcome?.code).toBe('no-project');
  });
});

describe('施工许可以本项目的规划许可为前提（建筑法 8）', () => {
  const form: JsonObject = {
    ...project,
    together: true,
    contractor: '莲城建工有限公司',
    works: '普通仓库',
    contractFen: 100_000_00,
  };
  const begun = (where = placeWith()) => {
    where.registers.set(`construction-drawings ${code}`, { version: 1, content: { way: 'promised' } });
    return tell(constructionPermit, form, where, '2022-06-06T10:00', [], {
      case: 'stage',
      step: 'construction-permit',
      round: 1,
    });
  };
  const works = (of: string, state: string) => {
    const where = placeWith();
    where.registers.set(`construction-milestone ${of}/works-permit`, { version: 1, content: { state } });
    return where;
  };

  test('without it, or with another project’s, or where it was refused, the case says what to do first', () => {
    for (const where of [placeWith(), works('2205-411002-04-01-999999', 'done'), works(code, 'refused')]) {
      const told = begun(where);
      expect(told.state.outcome?.code).toBe('not-ready');
      expect(told.last('step-completed').reason).toHaveProperty(
        'zh',
        expect.stringContaining('工程规划许可'),
      );
    }
    expect(begun(works(code, 'done')).state.steps.review?.status).toBe('open');
  });

  test('papers that are looked up are those of this project, not the firm’s last ones', () => {
    const looked = [constructionPermit, jointAcceptance].flatMap(({ materials = [] }) =>
      materials.filter(({ from }) => from === 'certificate'),
    );
    expect(looked).toHaveLength(3);
    for (const { certificate } of looked)
      expect(certificate?.says).toEqual({ projectCode: 'form.projectCode' });
  });
});

describe('市区两级', () => {
  const form: JsonObject = { ...project, together: true, ...planning };
  const opened = (where = placeWith()) =>
    tell(landPermit, form, where, '2022-06-06T10:00', [], { case: 'stage', step: 'land-permit', round: 1 });

  test('a permit is the city’s unless the register says that a district decides it', () => {
    expect(opened().state.steps.review?.status).toBe('open');
    const where = placeWith();
    where.registers.set('construction-power north/land-permit', {
      version: 1,
      content: { office: 'weidu-district@411002', officeName: '魏都区', from: '2022-06-06' },
    });
    const told = opened(where);
    expect(told.state.steps['review-district']?.status).toBe('open');
    const district = officer('wei', 'weidu-district@411002');
    told.complete(district, '2022-06-07T10:00', 'review-district', 'granted');
    expect(told.state.outcome?.code).toBe('granted');
    expect(where.entry('construction-milestone', `${code}/land-permit`)).toMatchObject({ state: 'done' });
  });

  const entered = (where: Place, form: JsonObject, at = '2022-06-06T09:00') => {
    const told = story(powerService, { place: where });
    told.act(window, at, {
      act: 'submit',
      region: 'north',
      channel: 'counter',
      applicant: { party: 'city', account: null, name: '窗口' },
      form: { region: 'north', item: 'land-permit', from: '2022-06-06', ...form },
      parent: null,
    });
    return told;
  };
  const give: JsonObject = { change: 'give', office: 'weidu-district@411002', officeName: '魏都区' };

  test('a power is taken back, and the city decides again from that day on', () => {
    const where = placeWith();
    expect(entered(where, { change: 'take-back' }).state.outcome?.code).toBe('refused');
    entered(where, give);
    expect(opened(where).state.steps['review-district']?.status).toBe('open');
    expect(entered(where, { change: 'take-back' }).state.outcome?.code).toBe('taken-back');
    expect(opened(where).state.steps.review?.status).toBe('open');
    expect(where.entry('construction-power', 'north/land-permit')).toMatchObject({
      office: 'weidu-district@411002',
      until: '2022-06-06',
    });
  });

  test('no county’s window enters another county’s powers, and none before its day', () => {
    const where = placeWith();
    const wrongs: readonly JsonObject[] = [{ region: 'south' }, { from: '2022-06-07' }];
    for (const wrong of wrongs) {
      const told = entered(where, { ...give, ...wrong });
      expect(told.state.outcome?.class).toBe('void');
      expect(told.last('step-completed').reason).toBeTruthy();
    }
    expect(where.entry('construction-power', 'south/land-permit')).toBeNull();
    expect(where.entry('construction-power', 'north/land-permit')).toBeNull();
  });

  test('whoever is refused hears why, and what may be done against it', () => {
    const told = opened();
    const planner = officer('gui', 'planning-permission@north');
    expect(told.complete(planner, '2022-06-07T10:00', 'review', 'refused')).toBe('case.reason-missing');
    told.complete(planner, '2022-06-07T10:00', 'review', 'refused', { reason: '不符合规划条件' });
    expect(told.state.outcome?.class).toBe('unfavourable');
    expect(landPermit.remedies?.map(({ code: way }) => way)).toContain('lawsuit');
  });
});

describe('承诺制审批', () => {
  const form: JsonObject = {
    ...project,
    item: 'soil-water',
    plot: '2022-08',
    report: '许水评 2022-3',
    promise: true,
  };
  const assessed: JsonObject = { report: '许水评 2022-3', validUntil: '2022-06-06', uses: ['warehouse'] };
  const ready = (where = placeWith(), of: JsonObject = {}, parcel = '2022-08') => {
    where.registers.set('land-ready 2022-08', { version: 1, content: { region: 'north' } });
    where.registers.set(`construction-site ${code}`, { version: 1, content: { parcel, zone: 'XC-1' } });
    for (const item of ['soil-water', 'energy'])
      where.registers.set(`regional-assessment XC-1/${item}`, {
        version: 1,
        content: { ...assessed, ...of },
      });
    return where;
  };
  const water = officer('shui', 'water-licensing@north');

  test('on granted land that is ready a promise brings the approval, and is looked at afterwards', () => {
    const where = ready();
    const told = tell(commitmentApproval, form, where);
    told.complete(water, '2022-06-06T15:00', 'soil-water', 'approved');
    expect(told.state.outcome?.code).toBe('approved');
    expect(told.state.obligations['kept-soil-water']).toMatchObject({ status: 'to-check' });
    expect(where.entry('construction-commitment', `${code}/soil-water`)).toMatchObject({ state: 'given' });
  });

  test('the report must be that of the project’s own zone and plot, for what is built, and valid today', () => {
    const outcome = (where: Place, of: JsonObject = {}) =>
      tell(commitmentApproval, { ...form, ...of }, where).state.outcome?.code;
    expect(outcome(ready(placeWith(), {}, '2022-09'))).toBe('not-eligible');
    expect(outcome(ready(), { report: '许水评 2021-1' })).toBe('not-eligible');
    expect(outcome(ready(placeWith(), { uses: ['housing'] }))).toBe('not-eligible');
    expect(outcome(ready(placeWith(), { validUntil: '2022-06-05' }))).toBe('not-eligible');
    expect(outcome(ready())).toBeUndefined();
  });

  test('环评、能评 rest on a promise only where the zone stands on the department’s list', () => {
    const energy: JsonObject = { ...form, item: 'energy' };
    expect(tell(commitmentApproval, energy, ready()).state.outcome?.code).toBe('not-eligible');
    const listed = ready(placeWith(), { guideline: '省级区域能评清单' });
    expect(tell(commitmentApproval, energy, listed).state.steps.energy?.status).toBe('open');
  });

  test('on land that is not ready, or was not granted, it is not for a promise', () => {
    expect(tell(commitmentApproval, form, placeWith()).state.outcome?.code).toBe('not-eligible');
    const leased = ready(placeWith({ ...store, landRight: 'leased' }));
    expect(tell(commitmentApproval, form, leased).state.outcome?.code).toBe('not-eligible');
  });
});

test('联合监督检查：三个部门一起，一个工作日；发现问题的整改后再看', () => {
  const where = placeWith();
  const told = tell(inspection, { ...project, ready: '2022-06-06', place: '主体结构' }, where);
  expect(told.state.clocks.promised?.limit).toMatchObject({ value: 1, unit: 'working-day' });
  for (const duty of ['quality-supervision', 'fire-acceptance', 'planning-permission'])
    told.complete(officer('c', `${duty}@north`), '2022-06-06T15:00', 'look', 'in-order');
  expect(told.state.outcome?.code).toBe('passed');
  const other = tell(inspection, { ...project, ready: '2022-06-07', place: '主体结构' }, placeWith(big));
  expect(other.state.outcome?.code).toBe('not-needed');
});

test('联合监督检查的一个工作日从现场准备好那天起算', () => {
  const told = tell(inspection, { ...project, ready: '2022-06-09', place: '主体结构' }, placeWith());
  expect(told.state.stopped).toBe(true);
  expect(told.state.steps.look).toBeUndefined();
  told.complete(builder, '2022-06-09T09:00', 'site-ready', 'ready');
  expect(told.state.stopped).toBe(false);
  expect(told.state.steps.look?.status).toBe('open');
});

describe('竣工后接通', () => {
  const by = { case: 'acceptance', step: 'issue', round: 1 };
  const form: JsonObject = { projectCode: code, enterpriseName: '莲城仓储有限公司', small: true };
  const agreed: JsonObject = {
    project: code,
    state: 'called',
    manager: '王电',
    phone: '0374-7654321',
    plan: '红线处接入',
    worksBy: '2022-06-05',
  };
  const asking = (...utilities: readonly string[]) => {
    const where = placeWith();
    for (const utility of utilities)
      where.registers.set(`construction-utility ${code}/${utility}`, {
        version: 1,
        content: { ...agreed, utility },
      });
    return where;
  };
  const open = (where: Place, service = utilitiesConnection, of = form) =>
    tell(service, of, where, '2022-06-06T09:00', [], by);
  const supplier = officer('d', 'electricity-supply@north');

  test('nothing asked for ends by itself; power and water of small low-risk projects have five working days', () => {
    expect(open(asking()).state.outcome?.code).toBe('none');
    expect(open(asking('power')).state.clocks.promised?.limit).toMatchObject({
      value: 5,
      unit: 'working-day',
    });
    const large = open(asking('power'), utilitiesConnection, { ...form, small: false });
    expect(large.state.clocks.promised?.limit).toBeUndefined();
  });

  test('the five days wait for no gas, heat or telecom: those are a case of their own', () => {
    const where = asking('power', 'gas');
    const told = open(where);
    told.complete(supplier, '2022-06-07T10:00', 'power', 'connected');
    expect(told.state.outcome?.code).toBe('connected');
    const other = open(where, otherUtilitiesConnection);
    expect(other.state.steps.gas?.status).toBe('open');
    expect(other.state.clocks.promised?.limit).toBeUndefined();
  });

  test('who saw to it and how stays on record, and the project’s line says when it began', () => {
    const where = asking('power');
    open(where).complete(supplier, '2022-06-08T10:00', 'power', 'connected');
    expect(where.entry('construction-utility', `${code}/power`)).toMatchObject({
      ...agreed,
      state: 'connected',
    });
    expect(where.entry('construction-milestone', `${code}/utilities-connected`)).toMatchObject({
      state: 'done',
      begunOn: '2022-06-06',
      doneOn: '2022-06-08',
    });
  });

  test('what whoever builds has applied for is left to that application, and once it began by itself says so', () => {
    const where = asking('power', 'water');
    const water = `construction-utility ${code}/water`;
    where.registers.set(water, { version: 2, content: { ...agreed, utility: 'water', state: 'applied' } });
    const told = open(where);
    expect(Object.keys(told.state.steps).filter((step) => told.state.steps[step]?.status === 'open')).toEqual(
      ['power'],
    );
    expect(where.entry('construction-utility', `${code}/power`)).toMatchObject({
      ...agreed,
      state: 'connecting',
    });
    expect(where.entry('construction-utility', `${code}/water`)).toMatchObject({ state: 'applied' });
    // What its own application has connected the project has come through.
    const done = asking('power');
    const power = `construction-utility ${code}/power`;
    done.registers.set(power, { version: 2, content: { ...agreed, utility: 'power', state: 'connected' } });
    expect(open(done).state.outcome?.code).toBe('none');
    expect(done.entry('construction-milestone', `${code}/utilities-connected`)).toMatchObject({
      state: 'done',
    });
  });

  test('a second building is not connected anew, and takes back nothing that the project has come through', () => {
    const where = asking('power');
    open(where).complete(supplier, '2022-06-08T10:00', 'power', 'connected');
    expect(open(where).state.outcome?.code).toBe('none');
    where.registers.set(`construction-utility ${code}/power`, { version: 9, content: agreed });
    expect(open(where).state.steps.power?.status).toBe('open');
    expect(where.entry('construction-milestone', `${code}/utilities-connected`)).toMatchObject({
      state: 'done',
    });
  });
});

test('a planning permit that is refused for a second building leaves the project’s own in place', () => {
  const where = placeWith();
  const decided = (outcome: string, reason?: string) => {
    const form: JsonObject = { ...project, together: true, ...planning };
    const told = tell(landPermit, form, where, '2022-06-06T10:00', [], {
      case: 'stage',
      step: 'land-permit',
      round: 1,
    });
    const planner = officer('gui', 'planning-permission@north');
    told.complete(planner, '2022-06-07T10:00', 'review', outcome, reason === undefined ? {} : { reason });
    return where.entry('construction-milestone', `${code}/land-permit`);
  };
  expect(decided('granted')).toMatchObject({ state: 'done', begunOn: '2022-06-06' });
  expect(decided('refused', '不符合规划条件')).toMatchObject({ state: 'done' });
});
