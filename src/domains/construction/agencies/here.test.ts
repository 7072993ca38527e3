import { describe, expect, test } from 'vitest';
import { generateUscc } from '../../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { ChildFact, ServiceDefinition } from '../../../kernel/process/index.ts';
import {
  applicant,
  officer,
  place,
  type Story,
  story,
  system,
} from '../../../kernel/process/story.fixture.ts';
import { byOffice, item } from './agencies.fixture.ts';
import { listing } from './agency.ts';
import { commission, governmentCommission } from './commission.ts';
import { contractHere, deliveryHere } from './here.ts';
import { changeList } from './list.ts';
import { quote } from './quote.ts';

/* A surveyor without a system of its own works for a builder, and for the government, from Monday 6 June 2022 on. */

const at = '2022-06-06T09:00';
const platform = officer('ping', 'intermediary-platform@north');
const permission = officer('xu', 'construction-permission@north');
const builder = applicant('lin');
const surveyor = applicant('zhao');
const code = generateUscc('9', '1', '411000', 8);
const name = '许州测绘有限公司';
const contact = { name: '赵禾', residentId: '411082198506150021', phone: '13800000002' };

function market() {
  const where = place();
  byOffice(story(changeList, { place: where }), platform, item);
  const listed = story(listing, { place: where });
  listed.submit(
    { uscc: code, enterpriseName: name, contact, item: 'plot-mapping', qualification: '测绘资质乙级' },
    at,
    surveyor,
  );
  listed.complete(platform, at, 'check', 'listed');
  return { where, listed };
}

const wanted: JsonObject = {
  item: 'plot-mapping',
  work: '二号厂房用地测绘',
  neededBy: '2022-06-20',
  method: 'quotes',
};
const ofBuilder: JsonObject = {
  ...wanted,
  projectCode: '2205-411002-04-01-123456',
  uscc: generateUscc('9', '1', '411000', 7),
  enterpriseName: '莲城机电有限公司',
  contact,
};

/** A case of the surveyor’s under a step of a commission: the engine opens it, as it opens each of a list. */
function opened(service: ServiceDefinition, step: string, form: JsonObject) {
  const told = story(service);
  const begun = told.act(system, '2022-06-07T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'party-zhao', account: 'zhao', name: 'zhao' },
    form,
    parent: { case: 'commission', step, round: 1 },
  });
  if (typeof begun === 'string') throw new Error(begun);
  return told;
}

/** A case of the surveyor's under a step of the commission, done by the surveyor. */
function own(
  service: ServiceDefinition,
  step: string,
  form: JsonObject,
  outcome: string,
  output: JsonObject = {},
): ChildFact {
  const told = opened(service, step, form);
  const [open = ''] = Object.entries(told.state.steps).flatMap(([each, { status }]) =>
    status === 'open' ? [each] : [],
  );
  const done = told.complete(surveyor, '2022-06-07T10:00', open, outcome, { output });
  if (typeof done === 'string') throw new Error(done);
  return told.fact;
}

const about = { commission: 'N-1', item: 'plot-mapping', work: '二号厂房用地测绘' };
const children: Readonly<Record<string, () => ChildFact>> = {
  quotes: () =>
    own(quote, 'quotes', { ...about, agency: code, name, here: true, neededBy: '2022-06-20' }, 'done', {
      priceFen: 900_000,
      days: 5,
    }),
  'counter-sign-here': () =>
    own(contractHere, 'counter-sign-here', { ...about, priceFen: 900_000, days: 5 }, 'signed'),
  'deliver-here': () =>
    own(deliveryHere, 'deliver-here', { ...about, dueOn: '2022-06-13' }, 'delivered', {
      resultNumber: 'CH-2022-001',
    }),
};

function commissioned(service: ServiceDefinition, form: JsonObject, where = market().where) {
  const told = story(service, {
    place: where,
    children: (step) => [children[step]?.()].flatMap((each) => each ?? []),
  });
  if (service === commission) told.submit(form, at, builder);
  else byOffice(told, permission, form);
  return told;
}

function toTheEnd(told: Story, who: typeof platform): void {
  told.act(system, '2022-06-08T09:00', { act: 'tally', step: 'quotes' });
  told.complete(who, '2022-06-08T10:00', 'choose', 'chosen', { output: { agency: code } });
  told.complete(who, '2022-06-08T10:10', 'sign', 'signed');
  told.act(system, '2022-06-08T11:00', { act: 'tally', step: 'counter-sign-here' });
  told.act(system, '2022-06-10T11:00', { act: 'tally', step: 'deliver-here' });
}

describe('a firm that is no exchange party', () => {
  test('joins the list by its own application, and is reached as whoever asked in it', () => {
    const { where, listed } = market();
    expect(where.entry('intermediary-agency', `plot-mapping/${code}`)).toMatchObject({
      agency: code,
      enterpriseName: name,
      status: 'listed',
    });
    expect(where.entry('intermediary-item', 'plot-mapping')).toMatchObject({
      agencies: [code],
      firms: [{ agency: code, name, case: listed.state.number }],
    });
  });

  test('is asked for a quote in a case of its own, and nothing is asked of it over the exchange', () => {
    const told = commissioned(commission, ofBuilder);
    expect(told.state.steps.quotes?.status).toBe('open');
    const form = { ...about, agency: code, name, here: true, neededBy: '2022-06-20' };
    const asked = opened(quote, 'quotes', form);
    expect(asked.state.steps.quote?.status).toBe('skipped');
    expect(asked.complete(surveyor, '2022-06-07T10:00', 'quote-here', 'done')).toBe('case.form-invalid');
    asked.act(system, '2022-06-10T09:00', { act: 'check-clocks' });
    expect(asked.state.outcome?.code).toBe('silent');
  });

  test('quotes, signs and delivers here, and its work is rated like everybody’s', () => {
    const { where } = market();
    const told = commissioned(commission, ofBuilder, where);
    toTheEnd(told, builder);
    expect(told.state.steps['counter-sign']).toBeUndefined();
    expect(told.state.steps.deliver).toBeUndefined();
    expect(told.state.data).toMatchObject({ agency: code, priceFen: 900_000, result: 'CH-2022-001' });
    told.complete(builder, '2022-06-10T15:00', 'take', 'taken', { output: { stars: 5 } });
    expect(told.state.outcome?.code).toBe('delivered');
    expect(where.entry('intermediary-agency', `plot-mapping/${code}`)).toMatchObject({
      rated: 1,
      average: 5,
    });
  });

  test('what is sent back is delivered again, three times at most', () => {
    const told = commissioned(commission, ofBuilder);
    toTheEnd(told, builder);
    told.complete(builder, '2022-06-10T15:00', 'take', 'again', { reason: '缺界址点', output: { stars: 2 } });
    expect(told.state.steps['deliver-here']).toMatchObject({ status: 'open', round: 2 });
    expect(told.state.steps.take?.status).toBe('done');
  });
});

test('成果共享: a project that has a result of an item uses it, unless it is wanted anew', () => {
  const { where } = market();
  const first = commissioned(commission, ofBuilder, where);
  toTheEnd(first, builder);
  first.complete(builder, '2022-06-10T15:00', 'take', 'taken', { output: { stars: 5 } });
  const second = commissioned(commission, ofBuilder, where);
  expect(second.state.outcome?.code).toBe('reused');
  expect(second.state.data.contract).toBe(first.state.data.contract);
  const others: readonly JsonObject[] = [{ anew: true }, { projectCode: '2205-411002-04-01-999999' }];
  for (const other of others)
    expect(commissioned(commission, { ...ofBuilder, ...other }, where).state.outcome).toBeNull();
});

describe('政府委托', () => {
  test('goes the same way, under an office that may want none of the offers', () => {
    const told = commissioned(governmentCommission, wanted);
    toTheEnd(told, permission);
    told.complete(permission, '2022-06-10T15:00', 'take', 'taken', { output: { stars: 4 } });
    expect(told.state.outcome?.code).toBe('delivered');
    const none = commissioned(governmentCommission, wanted);
    none.act(system, '2022-06-08T09:00', { act: 'tally', step: 'quotes' });
    expect(none.complete(permission, '2022-06-08T10:00', 'choose', 'none')).toBe('case.reason-missing');
    none.complete(permission, '2022-06-08T10:00', 'choose', 'none', { reason: '报价高于预算' });
    expect(none.state.outcome?.code).toBe('unsettled');
  });
});
