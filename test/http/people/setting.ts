import { expect } from 'vitest';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { verifyLog } from '../../../src/store/log/verify-log.ts';
import { firstCity, licenceOnlyForm } from '../../support/cities.ts';
import type { Client } from '../../support/client.ts';
import { startProduct } from '../../support/product.ts';
import type { Receipt } from '../../support/startup.ts';

export const city = firstCity;

export type Draft = {
  readonly id: string;
  readonly version: number;
  readonly form: JsonObject;
  readonly for: { id: string } | null;
};
export const form = () => licenceOnlyForm(city, city.oneDay.region);
export const submit = (who: Client, { id, version }: Draft) =>
  who.call<{ case: Receipt; code: string }>('POST', `/api/drafts/${id}/submit`, { version });

/** What a third person, whom nobody has proven yet, shows at a counter. */
export const shownByZhao = {
  name: '赵思齐',
  residentId: '411003199508232046',
  phone: '13900000003',
  document: 'resident-id',
};

/** Call at the top of a test file, with `await`: the people of the city, with everything behind the API. */
export async function peopleSetting() {
  const product = await startProduct(city);
  const { as, deps } = product;
  const chen = as(city.applicants[0]);
  const li = as(city.applicants[1]);
  const zhao = as('zhaosiqi');
  const clerk = as(city.oneDay.clerk);
  const head = as(city.oneDay.head);
  const administrator = as('administrator');
  const today = deps.now().slice(0, 10);

  async function actorsOf(id: string): Promise<readonly JsonObject[]> {
    const { rows } = await deps.database.pool.query<{ actor: JsonObject }>(
      'select actor from event where stream = $1 order by seq',
      [id],
    );
    return rows.map(({ actor }) => actor);
  }

  /** That the log is whole, and that these are all the kinds of events there are of powers, people and staff. */
  async function expectLogged(types: readonly string[]): Promise<void> {
    const { faults } = await verifyLog(deps.database, deps.database.city);
    expect(faults).toEqual([]);
    const { rows } = await deps.database.pool.query<{ type: string }>(
      "select distinct type from event where kind in ('power', 'person', 'staff') order by type",
    );
    expect(rows.map(({ type }) => type)).toEqual(types);
  }

  return { product, as, deps, chen, li, zhao, clerk, head, administrator, today, actorsOf, expectLogged };
}
