import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { officer, type Place, place, system } from '../../../kernel/process/story.fixture.ts';
import {
  accepted,
  applied,
  company,
  factory,
  grid,
  land,
  lin,
  open,
  outside,
  planned,
  shop,
  signed,
  type Told,
  withoutZone,
} from './connection.fixture.ts';

/* (二)1(3)–(5): money before works, acceptance before power, and whose the works are to maintain. */

const housing = officer('zhu', 'housing-licensing@north');
const at = '2022-06-20T10:00';
const own: JsonObject = { ...shop, ...land, titleFrom: '2020-01-01' };
const publicly: JsonObject = { ...shop, ...land, inZone: false };
const notice = { builder: '莲城电力工程公司', where: '莲城大道 1 号，六月二十日下午' };
const handover = (told: Told) => told.place.entry('power-works-handover', told.state.number);

describe('接网工程由当地政府承担的', () => {
  const contracted = () => {
    const told = applied(publicly);
    planned(told);
    told.complete(lin, '2022-06-06T10:00', 'sign-customer', 'signed');
    told.complete(company, '2022-06-06T10:00', 'sign-supplier', 'done');
    return told;
  };

  test('is funded and tendered first: works wait for it, and no time of handling runs', () => {
    const told = contracted();
    expect(told.state.data.payer).toBe('government');
    expect(told.state.steps['public-works']?.child).not.toBeNull();
    expect(told.state.steps['works-low']).toBeUndefined();
    expect(told.state.stopped).toBe(true);
    told.complete(system, '2022-06-13T10:00', 'public-works', 'done');
    expect(told.state.steps['works-low']?.clock?.limit).toMatchObject({ value: 10, unit: 'working-day' });
  });

  test('is told when no money comes, and may apply anew', () => {
    const told = contracted();
    told.complete(system, '2022-06-13T10:00', 'public-works', 'failed');
    expect(told.state.outcome).toEqual({ code: 'not-funded', class: 'unfavourable' });
  });

  test('is accepted by the power company on the government’s notice, and handed over to it free of charge', () => {
    const told = contracted();
    told.complete(system, '2022-06-13T10:00', 'public-works', 'done');
    told.complete(company, at, 'works-low', 'done');
    expect(open(told)).toContain('notice-public');
    expect(told.state.steps['meter-low']).toBeUndefined();
    told.complete(housing, at, 'notice-public', 'given', { output: notice });
    told.complete(grid, at, 'works-acceptance', 'passed');
    expect(handover(told)).toMatchObject({ maintainer: 'power-company', transferredOn: '2022-06-20' });
    expect(told.state.steps['meter-low']?.status).toBe('open');
  });
});

describe('接网工程由客户承担的', () => {
  const built = (form = own) => {
    const told = applied(form);
    signed(told);
    told.complete(lin, at, 'customer-works', 'built');
    return told;
  };

  test('has the company told before acceptance; what fails is mended before anybody is connected', () => {
    const told = built();
    const tell = () =>
      told.complete(lin, at, 'notice-own', 'given', { output: { ...notice, handsOver: true } });
    expect(open(told)).toContain('notice-own');
    tell();
    expect(told.complete(grid, at, 'works-acceptance', 'rework')).toBe('case.reason-missing');
    told.complete(grid, at, 'works-acceptance', 'rework', { reason: '电缆埋深不够' });
    expect(told.state.steps['meter-low']).toBeUndefined();
    expect(handover(told)).toBeNull();
    expect(told.state.steps['notice-own']).toMatchObject({ status: 'open', round: 2 });
    tell();
    told.complete(grid, at, 'works-acceptance', 'passed');
    expect(handover(told)).toMatchObject({ payer: 'customer', maintainer: 'power-company' });
    expect(told.state.steps['meter-low']?.status).toBe('open');
  });

  test('keeps them where it wishes to, and in any case what goes beyond the standards', () => {
    const told = built();
    accepted(told, at, false);
    expect(handover(told)).toMatchObject({ maintainer: 'customer' });
    expect(handover(told)).not.toHaveProperty('transferredOn');
    const { inPlanArea: _in, landRight: _right, hasTitle: _has, titleFrom: _from, ...more } = own;
    const beyond = built({ ...more, beyondStandard: true } as JsonObject);
    accepted(beyond, at);
    expect(handover(beyond)).toMatchObject({ maintainer: 'customer' });
  });
});

test('what the power company builds itself is connected without an acceptance by anybody else', () => {
  const told = applied(shop);
  signed(told);
  told.complete(company, at, 'works-small', 'done');
  expect(told.state.steps['works-acceptance']?.status).toBe('skipped');
  expect(told.state.steps['meter-low']?.status).toBe('open');
});

describe('受电变压器容量', () => {
  const line = 'north 莲城变 10千伏 莲 5 线';
  function inspected(where: Place = place()) {
    const told = applied({ ...withoutZone, titleFrom: '2020-01-01' }, '2022-06-06T09:00', { place: where });
    signed(told);
    told.complete(lin, at, 'equipment', 'ready', { output: { transformerKva: 500 } });
    return told;
  }

  test('that does not match what was applied for has the plan changed, with a reason, and capacity given back', () => {
    const where = place();
    where.registers.set(factName('power-capacity', line), {
      version: 1,
      content: {
        substation: '莲城变',
        feeder: '10千伏 莲 5 线',
        region: 'north',
        publishedOn: '2022-05-01',
        open: 1000,
        restricted: false,
      },
    });
    const told = inspected(where);
    expect(where.entry('power-capacity', line)).toMatchObject({ open: 200 });
    told.complete(grid, at, 'inspection', 'mismatch', { reason: '报装 800 千瓦，变压器只有 500 千伏安' });
    const change = (reason?: string) =>
      told.complete(grid, at, 'plan-change', 'changed', {
        output: { kilowatts: 500 },
        ...(reason === undefined ? {} : { reason }),
      });
    expect(change()).toBe('case.reason-missing');
    change('避免投资浪费');
    expect(told.last('applicant-told').text.zh).toContain('500');
    expect(where.entry('power-capacity', line)).toMatchObject({ open: 500 });
    told.act(lin, at, { act: 'withdraw', reason: '不办了' });
    expect(where.entry('power-capacity', line)).toMatchObject({ open: 1000 });
  });

  test('that matches changes nothing', () => {
    const told = inspected();
    told.complete(grid, at, 'inspection', 'passed');
    expect(told.state.steps['plan-change']?.status).toBe('skipped');
  });
});

test('the capacity of the transformers is said with the application for inspection', () => {
  const told = applied(factory);
  signed(told);
  expect(told.complete(lin, at, 'equipment', 'ready', { output: {} })).toBe('case.form-invalid');
  expect(told.complete(outside('grid'), at, 'equipment', 'ready', { output: { transformerKva: 800 } })).toBe(
    'access.not-permitted',
  );
});
