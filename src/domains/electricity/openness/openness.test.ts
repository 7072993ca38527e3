import { expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { applicant, officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { lead } from '../lead.ts';
import { capacity, fees, information, opened } from './index.ts';
import { taskForce } from './mechanisms.ts';

const grid = officer('dian', 'electricity-supply@north');

function publish(service: (typeof opened)[number]['service'], form: JsonObject, where = place()) {
  const told = story(service, { place: where });
  const events = told.act(grid, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'electricity-supply@north', account: 'dian', name: '供电公司' },
    form,
    parent: null,
  });
  return { events, where };
}

test('everything that is published may be seen by everybody, and by whom it was published', () => {
  for (const { register, service } of opened) {
    const shown = register.publication?.fields ?? [];
    expect(Object.keys((register.schema as { properties: object }).properties).toSorted()).toEqual(
      shown.toSorted(),
    );
    expect(register.writers).toContain(service.code);
  }
});

test('a charge names the approval it rests on, or is not published', () => {
  const charge = {
    code: 'dual-supply',
    name: '高可靠性供电费',
    amount: 19_000,
    per: '千伏安',
    approval: '豫发改价管',
    from: '2022-01-01',
  };
  const { where } = publish(fees.service, charge);
  expect(where.entry('power-fee', 'dual-supply')).toMatchObject({
    amount: 19_000,
    publishedOn: '2022-06-06',
  });
  const { approval: _approval, ...without } = charge;
  expect(publish(fees.service, without).events).toBe('case.form-invalid');
});

test('capacity stands by district, substation and line; where it is restricted, it is said why and since when', () => {
  const line = { substation: '莲城变', feeder: '莲 5 线', region: '411002', open: 0, restricted: true };
  expect(publish(capacity.service, line).events).toBe('case.form-invalid');
  const why = '主变重载，年底扩建后解除';
  expect(publish(capacity.service, { ...line, why }).events).toBe('case.form-invalid');
  expect(publish(capacity.service, { ...line, why, restrictedSince: '2022-06-07' }).events).toBe(
    'case.form-invalid',
  );
  const { where } = publish(capacity.service, { ...line, why, restrictedSince: '2022-05-20' });
  expect(where.entry('power-capacity', '411002 莲城变 莲 5 线')).toMatchObject({ restricted: true });
});

test('the three hotlines are entries of one kind, shown alike', () => {
  const where = place();
  const lines = [
    ['95598', '供电服务热线'],
    ['12398', '能源监管热线'],
    ['12345', '政务服务热线'],
  ] as const;
  for (const [number, title] of lines)
    publish(information.service, { kind: 'hotline', title, number }, where);
  for (const [number, title] of lines)
    expect(where.entry('power-information', `hotline ${number}`)).toMatchObject({ kind: 'hotline', title });
});

test('a price document is published before the day from which it holds, and on no later one', () => {
  const price = { kind: 'price', title: '分时电价调整', number: '豫发改价管〔2022〕100号' };
  const from = (day: string) => publish(information.service, { ...price, from: day });
  expect(from('2022-06-05').events).toBe('case.form-invalid');
  expect(from('2022-06-06').events).toBe('case.form-invalid');
  expect(from('2022-06-07').where.entry('power-information', `price ${price.number}`)).toMatchObject({
    from: '2022-06-07',
    publishedOn: '2022-06-06',
  });
});

test('nobody but the power company publishes there', () => {
  const told = story(information.service);
  expect(
    told.submit({ kind: 'hotline', title: '某热线', number: '1' }, '2022-06-06T09:00', applicant('lin')),
  ).toBe('access.not-permitted');
});

test('whoever asked for power with a start-up is told who their account manager is', () => {
  const told = story(lead);
  told.act({ kind: 'system', cause: 'test' }, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'party-lin', account: null, name: '林晓' },
    form: { origin: 'startup', enterpriseName: '莲城机电有限公司', number: 'DB000000000001' },
    parent: null,
    causedBy: { case: 'startup', number: 'N-startup' },
  });
  told.complete(grid, '2022-06-06T10:00', 'manager', 'called', {
    output: { manager: '王工', phone: '0374-95598' },
  });
  expect(told.state.outcome?.code).toBe('called');
  expect(JSON.stringify(told.stream)).toContain('你的用电客户经理：王工');
});

test('a task force names one liaison officer or two, and a meeting says when its minutes went to the province', () => {
  const members = { region: '411002', kind: 'members', on: '2022-03-20', content: '联络员名单' };
  expect(publish(taskForce.service, { ...members, liaison: 3 }).events).toBe('case.form-invalid');
  expect(publish(taskForce.service, { ...members, liaison: 2 }).events).toContain('case-ended');
  const meeting = { region: '411002', kind: 'meeting', on: '2022-06-20', content: '研究外线工程审批' };
  expect(publish(taskForce.service, meeting).events).toBe('case.form-invalid');
  const { where } = publish(taskForce.service, { ...meeting, filedOn: '2022-06-24' });
  expect(where.entry('power-task-force', '411002 meeting 2022-06-20')).toMatchObject({
    filedOn: '2022-06-24',
  });
});
