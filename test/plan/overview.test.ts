import { beforeAll, expect, test } from 'vitest';
import type { IndicatorDetail } from '../../src/usecases/indicators/indicator-views.ts';
import type { OverviewView } from '../../src/usecases/overview/overview-views.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, counted, ended, register } from '../support/startup.ts';

/* What leaders see first, held against the pages that have it whole. */

const product = await startProduct(city);
const { as } = product;
const { region, clerk, handler } = city.oneDay;
const look = async (who: Client, place?: string): Promise<OverviewView> =>
  await who.get(`/api/overview${place === undefined ? '' : `?place=${place}`}`);
let waiting = '';

beforeAll(async () => {
  const person = as(city.applicants[0]);
  const done = await apply(person, region, companyForm(city, region));
  await register(product, done.id, city.oneDay);
  await ended(person, done.id);
  waiting = (await apply(person, region, companyForm(city, region))).id;
  await act(as(clerk), waiting, { act: 'accept' });
  await counted(product);
  product.clock.advance(14 * 24 * 60);
});

test('figures, targets and forecasts are those of the indicators’ own pages, of the city and of one place', async () => {
  for (const place of [undefined, region]) {
    const { figures } = await look(as('planlead-startup'), place);
    const measured = figures.filter(({ value }) => value !== null);
    expect(measured.length).toBeGreaterThan(3);
    for (const { code, value, included, holds, forecast } of measured) {
      const own = await product.nobody.get<IndicatorDetail>(
        `/api/indicators/${code}${place === undefined ? '' : `?region=${place}`}`,
      );
      expect({ code, value, included, holds, forecast }).toEqual({
        code,
        value: own.value,
        included: own.included,
        holds: own.holds,
        forecast: own.forecasts.at(-1) ?? null,
      });
    }
  }
});

test('a late case is counted for its place and plan, and named to whoever may see every clock alone', async () => {
  const seen = await look(as('planlead-startup'));
  expect(seen.cases).toMatchObject({
    late: 1,
    latest: [{ id: waiting, daysLate: expect.any(Number), opens: true }],
  });
  expect(seen.plans).toContainEqual({ no: 1, open: 1, late: 1 });
  expect(seen.places.filter(({ cases }) => cases.late > 0).map(({ id }) => id)).toEqual([region]);
  expect((await look(as('planlead-startup'), region)).cases.late).toBe(1);
  expect((await look(as('coordinator'))).cases.latest).toMatchObject([{ id: waiting, opens: false }]);
  expect((await look(as(handler))).cases).toMatchObject({ late: 1, latest: [] });
  expect((await as('planlead-startup').call('GET', '/api/overview?place=nowhere')).status).toBe(404);
});

test('tasks are as many as their list has, of the city and of a county', async () => {
  const seen = await look(as('planlead-startup'));
  const { total, counts } = await product.nobody.get<{ total: number; counts: { late: number } }>(
    '/api/tasks',
  );
  expect([seen.tasks.total, seen.tasks.late]).toEqual([total, counts.late]);
  const county = await look(as('planlead-startup'), region);
  const { unit } = county.place ?? { unit: null };
  const own = await product.nobody.get<{ total: number }>(`/api/tasks?unit=${unit}`);
  expect(county.tasks.total).toBe(own.total);
});
