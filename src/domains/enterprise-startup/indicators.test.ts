import { describe, expect, test } from 'vitest';
import { checkIndicator } from '../../kernel/indicator/check.ts';
import { contribute } from '../../kernel/indicator/contribute.ts';
import { figureOf } from '../../kernel/indicator/figure.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { hall } from '../../kernel/time/cn.fixture.ts';
import { indicators } from './indicators.ts';
import { standardIndicators } from './standards/indicators.ts';
import {
  answers,
  applicant,
  companyAsking,
  complete,
  handOver,
  officer,
  openTown,
  outside,
  traderForm,
} from './town.fixture.ts';

const registrar = officer('market-registration');

/** A company that wants the licence only, and collects it. */
const collected: JsonObject = { ...companyAsking(), delivery: 'counter' };

type Town = ReturnType<typeof openTown>;

function row(code: string, town: Town, service = 'startup') {
  const indicator = [...indicators, ...standardIndicators].find((each) => each.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  const state = town.newest(service);
  return contribute(indicator, state, {
    time: hall,
    region: town.region,
    children: town.childrenOf(state.id),
  });
}

/** Accepted 10:00, registered 10:30, seals made 11:39 on a day of 6½ office hours. */
function sealsOnly(settings: JsonObject = {}, top = false): Town {
  const town = openTown({ settings, top });
  town.submit(companyAsking('seals'));
  town.at('2022-06-01T10:00');
  town.act('startup', registrar, { act: 'accept' });
  town.at('2022-06-01T10:30');
  town.act('startup.registration', registrar, complete('review', 'approve'));
  town.at('2022-06-01T11:39');
  town.act('startup.seals', outside('seal-1'), complete('engrave', 'done', answers.seals));
  return town;
}

test('every indicator of the pack is well declared', () => {
  expect(indicators.flatMap(checkIndicator)).toEqual([]);
});

describe('days to start a business', () => {
  test('run from acceptance to the end in office time, city level and counties apart', () => {
    expect(row('startup-days-county', sealsOnly())).toMatchObject({
      value: 0.253846,
      period: '2022-06',
      excluded: null,
    });
    expect(row('startup-days-city', sealsOnly())).toBeNull();
    expect(row('startup-days-city', sealsOnly({ promise: 0.5 }, true))).toMatchObject({ value: 0.253846 });
    expect(row('startup-days-county', sealsOnly({ promise: 0.5 }, true))).toBeNull();
  });

  test('of registration alone are counted in its own case', () => {
    const registration = row('startup-registration-days', sealsOnly(), 'startup.registration');
    expect(registration).toMatchObject({ value: 0.076923 });
  });

  test('leave out who withdrew, was not accepted, or was refused, each with its reason', () => {
    const withdrawn = openTown();
    withdrawn.submit(collected);
    withdrawn.act('startup', applicant, { act: 'withdraw', reason: 'x' });
    expect(row('startup-days-county', withdrawn)).toMatchObject({
      value: null,
      excluded: { en: 'Withdrawn by the applicant' },
    });

    const notAccepted = openTown();
    notAccepted.submit(collected);
    notAccepted.act('startup', registrar, { act: 'refuse-acceptance', reason: 'forbidden', note: 'x' });
    expect(row('startup-cost', notAccepted)).toMatchObject({ excluded: { en: 'Not accepted' } });

    const refused = openTown();
    refused.submit(collected);
    refused.act('startup', registrar, { act: 'accept' });
    refused.act('startup.registration', registrar, complete('review', 'refuse'));
    expect(row('startup-within-promise', refused)).toMatchObject({
      excluded: { zh: '不予登记，企业未设立' },
    });
  });
});

test('the share that was refused counts refusals among all that were decided', () => {
  const refused = openTown();
  refused.submit(collected);
  refused.act('startup', registrar, { act: 'accept' });
  refused.act('startup.registration', registrar, complete('review', 'refuse'));
  expect(row('startup-refused', refused)).toMatchObject({ numerator: true, excluded: null });
  expect(row('startup-refused', sealsOnly())).toMatchObject({ numerator: false, excluded: null });

  const withdrawn = openTown();
  withdrawn.submit(collected);
  withdrawn.act('startup', applicant, { act: 'withdraw', reason: 'x' });
  expect(row('startup-refused', withdrawn)).toMatchObject({ excluded: { en: 'Withdrawn by the applicant' } });
});

describe('steps', () => {
  test('one form, nothing else: one', () => {
    expect(row('startup-steps', sealsOnly())?.value).toBe(1);
  });

  test('each correction, change and collection is one more', () => {
    const town = openTown();
    town.submit(collected);
    town.act('startup', registrar, { act: 'request-correction', items: [{ field: null, text: 'x' }] });
    town.act('startup', applicant, { act: 'resubmit', form: collected });
    town.act('startup', registrar, { act: 'accept' });
    town.act('startup.registration', registrar, complete('review', 'returned'));
    town.act('startup.registration', applicant, complete('amend', 'amended', { addressGround: 'leased' }));
    town.act('startup.registration', registrar, complete('review', 'approve'));
    handOver(town);
    expect(row('startup-steps', town)?.value).toBe(4);
  });
});

describe('cost, channel and promise', () => {
  test('cost is in yuan, and zero where the region pays', () => {
    expect(row('startup-cost', sealsOnly({ freeSeals: false }))?.value).toBe(300);
    expect(row('startup-cost', sealsOnly({ freeSeals: true }))?.value).toBe(0);
  });

  test('the share online looks at how the request came in', () => {
    expect(row('startup-online-share', sealsOnly())?.numerator).toBe(true);
    const counter = openTown();
    counter.submit(collected, { channel: 'counter' });
    counter.act('startup', registrar, { act: 'accept' });
    counter.act('startup.registration', registrar, complete('review', 'approve'));
    handOver(counter);
    expect(row('startup-online-share', counter)).toMatchObject({ numerator: false, channel: 'counter' });
  });

  test('the promise is kept to the minute', () => {
    const endedAt = (moment: string) => {
      const town = openTown({ settings: { promise: 0.5 } });
      town.submit(collected);
      town.at('2022-06-01T10:00');
      town.act('startup', registrar, { act: 'accept' });
      town.act('startup.registration', registrar, complete('review', 'approve'));
      town.at(moment);
      handOver(town);
      return row('startup-within-promise', town)?.numerator;
    };
    expect(endedAt('2022-06-01T16:15')).toBe(true);
    expect(endedAt('2022-06-01T16:16')).toBe(false);
  });

  test('what is ready at the hall has kept it, whenever it is fetched', () => {
    const town = openTown({ settings: { promise: 0.5 } });
    town.submit(collected);
    town.at('2022-06-01T10:00');
    town.act('startup', registrar, { act: 'accept' });
    town.act('startup.registration', registrar, complete('review', 'approve'));
    const clerk = officer('government-service-hall');
    town.at('2022-06-01T15:00');
    town.act('startup', clerk, complete('prepare-counter', 'ready'));
    town.at('2022-06-08T09:00');
    town.act('startup', clerk, complete('deliver-counter', 'delivered', { shown: 'document' }));
    expect(row('startup-within-promise', town)?.numerator).toBe(true);
  });
});

test('half a working day exactly is half a working day', () => {
  const town = openTown({ settings: { promise: 0.5 }, top: true });
  town.submit(collected);
  town.at('2022-06-01T10:00');
  town.act('startup', registrar, { act: 'accept' });
  town.act('startup.registration', registrar, complete('review', 'approve'));
  town.at('2022-06-01T16:15');
  handOver(town);
  const contribution = row('startup-days-city', town);
  expect(contribution?.value).toBe(0.5);
  const figure = figureOf(
    { code: 'd', aggregate: 'mean', unit: 'working-day' },
    contribution === null ? [] : [contribution],
  );
  expect(figure).toMatchObject({ value: 0.5, median: 0.5, p90: 0.5, included: 1 });
});

test('a sole trader is no enterprise (条例 art. 2): left out with the reason, and counted in figures of its own', () => {
  const town = openTown();
  town.submit(traderForm, { channel: 'counter' });
  town.act('startup', registrar, { act: 'accept' });
  town.act('startup.registration', registrar, complete('review', 'approve'));
  handOver(town);
  expect(row('startup-days-county', town)?.excluded?.zh).toMatch(/个体工商户不是企业/);
  expect(row('startup-registration-days', town, 'startup.registration')?.excluded).not.toBeNull();
  expect(row('trader-days', town)).toMatchObject({ excluded: null, value: 0 });
  expect(row('trader-online-share', town)).toMatchObject({ excluded: null, numerator: false });
  expect(row('trader-days', sealsOnly())).toBeNull();
});
