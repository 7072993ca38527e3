import { describe, expect, test } from 'vitest';
import type { HandoverPreview, StaffView } from '../../../src/usecases/staff/staff-views.ts';
import { companyForm } from '../../support/cities.ts';
import type { Client } from '../../support/client.ts';
import { act, apply, childOf, readCase } from '../../support/startup.ts';
import { city, peopleSetting } from './setting.ts';

/** Who works for an office, from the day they join until their work is with somebody else. */

const { as, deps, li, clerk, head, administrator, today, actorsOf, expectLogged } = await peopleSetting();

describe('an office', () => {
  const { office, handler: away } = city.oneDay;
  const staffOf = async (who: Client, username: string) =>
    (await who.get<{ items: StaffView[] }>(`/api/staff?office=${office}`)).items.find(
      (each) => each.username === username,
    );
  const colleague = 'new-colleague';
  const joining = {
    username: colleague,
    name: { zh: '新同事', en: 'New Colleague' },
    role: 'handler',
    office,
    from: today,
  };
  const reviews = async (): Promise<string> => {
    const asked = await apply(li, city.oneDay.region, companyForm(city, city.oneDay.region));
    await act(clerk, asked.id, { act: 'accept' });
    const registration = await childOf(head, asked.id, 'registration');
    await act(head, registration, { act: 'assign-step', step: 'review', to: { account: away } });
    return registration;
  };
  const assigned = async (id: string): Promise<string | null> => {
    const { rows } = await deps.database.pool.query<{ assignee: string | null }>(
      "select assignee from work_item where case_id = $1 and item = 'review'",
      [id],
    );
    return rows[0]?.assignee ?? null;
  };

  test('takes somebody on, by its head and by nobody else’s', async () => {
    const elsewhere = as(city.halfDay.head);
    expect((await elsewhere.call('POST', '/api/staff', joining)).body.code).toBe('staff.grant-unfit');
    expect((await head.call('POST', '/api/staff', { ...joining, role: 'auditor' })).body.code).toBe(
      'staff.grant-unfit',
    );
    expect((await clerk.call('POST', '/api/staff', joining)).status).toBe(403);
    expect((await head.call('POST', '/api/staff', joining)).status).toBe(204);
    expect((await head.call('POST', '/api/staff', joining)).body.code).toBe('staff.name-taken');
    expect(await staffOf(head, colleague)).toMatchObject({
      grants: [{ role: 'handler', state: 'in-force', mayEnd: true }],
    });
    expect((await elsewhere.call('GET', `/api/staff?office=${office}`)).status).toBe(403);
  });

  test('sees before somebody leaves what will go where, and hands it over when they are gone', async () => {
    const cases = [await reviews(), await reviews()];
    const query = `office=${office}&colleague=${colleague}`;
    const preview = await head.get<HandoverPreview>(`/api/staff/${away}/leaving?${query}`);
    expect(preview.count).toBeGreaterThanOrEqual(2);
    expect(new Set(preview.items.map(({ goes }) => goes))).toEqual(new Set(['colleague']));
    const order = { office, lastDay: today, colleague, reason: '调动' };
    expect(
      (await head.call('POST', `/api/staff/${away}/leaving`, { ...order, colleague: city.halfDay.handler }))
        .body.code,
    ).toBe('staff.colleague-unfit');
    expect((await head.call('POST', `/api/staff/${away}/leaving`, order)).status).toBe(204);
    // Until the day is over they work on.
    expect(await assigned(cases[0] ?? '')).toBe(away);
    expect((await as(away).get<{ account: unknown }>('/api/session')).account).not.toBeNull();
    expect(await staffOf(head, away)).toMatchObject({ leavings: [{ lastDay: today, done: false }] });
    const yesterday = '2022-05-31';
    expect(
      (await head.call('POST', `/api/staff/${away}/leaving`, { ...order, lastDay: yesterday })).status,
    ).toBe(204);
    for (const id of cases) {
      expect(await assigned(id)).toBe(colleague);
      expect((await actorsOf(id)).at(-1)).toEqual({ kind: 'system', id: `left ${away}` });
    }
    expect(await staffOf(head, away)).toMatchObject({ assigned: 0, leavings: [{ done: true, leftOver: 0 }] });
    expect((await as(away).get<{ account: unknown }>('/api/session')).account).toBeNull();
    const { version } = await readCase(head, cases[0] ?? '');
    const late = await as(away).call('POST', `/api/cases/${cases[0]}/acts`, {
      version,
      act: 'note',
      note: '还在',
    });
    expect(late.status).toBe(401);
    const back = await head.call('POST', `/api/cases/${cases[0]}/acts`, {
      version,
      act: 'assign-step',
      step: 'review',
      to: { account: away },
    });
    expect(back.body.code).toBe('case.account-unfit');
  });

  test('lets somebody come back, and hands work back to itself where there is no colleague', async () => {
    expect(
      (await head.call('POST', `/api/staff/${away}/roles`, { role: 'handler', office, from: today })).status,
    ).toBe(204);
    const id = await reviews();
    const ending = { role: 'handler', office, lastDay: '2022-05-31' };
    expect((await head.call('POST', `/api/staff/${away}/roles/ending`, ending)).status).toBe(204);
    expect(await assigned(id)).toBeNull();
    expect((await head.call('POST', `/api/staff/${away}/roles/ending`, ending)).body.code).toBe(
      'staff.grant-unknown',
    );
  });

  test('is not left without its last administrator', async () => {
    const ending = { role: 'administrator', lastDay: today };
    const path = '/api/staff/administrator/roles/ending';
    expect((await administrator.call('POST', path, ending)).body.code).toBe('staff.last-administrator');
    expect((await head.call('POST', path, ending)).body.code).toBe('staff.not-found');
  });
});

test('all of it stands in the log, chained, with what is kept of it at its end', async () => {
  await expectLogged([
    'identity-proven',
    'joined-staff',
    'leaving-ordered',
    'power-granted',
    'role-given',
    'work-handed-over',
  ]);
});
