import { describe, expect, test } from 'vitest';
import { licenceOnlyForm, personalTexts } from '../../support/cities.ts';
import { apply, readCase } from '../../support/startup.ts';
import { city, everybody, oneDay, overseers, seesCase, signedIn, type Who } from './kinds.ts';
import { accessSetting } from './setting.ts';
import { tableOf } from './table.ts';

/**
 * Who may do what at the API. The default is no: an operation that is not in the table fails the first test,
 * whoever is not named in its row is refused, and a refused request has changed nothing.
 */

const setting = await accessSetting();
const { product, people, made, renewDraft, renewCase, everythingStored } = setting;
const table = tableOf(setting);

test('every operation stands in the table', async () => {
  type Methods = Readonly<Record<string, { readonly operationId: string }>>;
  const { paths } = await product.nobody.get<{ paths: Readonly<Record<string, Methods>> }>(
    '/api/openapi.json',
  );
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  const listed = new Set(table.map(({ operation }) => operation));
  expect(described.filter((operation) => !listed.has(operation))).toEqual([]);
});

describe.each(table.map((row) => ({ ...row, name: [row.operation, row.what].filter(Boolean).join(' ') })))(
  '$name',
  ({ operation, ask, allowed, refused = 403, status = 200 }) => {
    const others = everybody.filter((who) => !allowed.includes(who));

    if (others.length > 0)
      test('is refused to everybody else, and nothing is changed by asking', async () => {
        const before = await everythingStored();
        for (const who of others) {
          const answer = await ask(people[who]);
          const expected = who === 'nobody' ? 401 : typeof refused === 'function' ? refused(who) : refused;
          expect(answer.status, `${who} ${JSON.stringify(answer.body)}`).toBe(expected);
          expect(answer.type).toBe('application/problem+json');
        }
        expect(await everythingStored()).toEqual(before);
      });

    test('is done for those it is for', async () => {
      for (const who of allowed) {
        const answer = await ask(people[who]);
        expect(answer.status, `${who} ${JSON.stringify(answer.body)}`).toBe(status);
        if (['submitDraft', 'deleteDraft', 'saveDraft', 'deleteFile'].includes(operation)) await renewDraft();
        if (operation === 'actOnCase') await renewCase();
      }
    });
  },
);

describe('what is shown of a case', () => {
  const seen = async (who: Who) =>
    JSON.stringify(await people[who].call('GET', `/api/cases/${made.waiting.id}`));

  test.each(['applicant', 'clerk', 'handler'] as const)(
    'to the %s: everything that was entered',
    async (who) => {
      const text = await seen(who);
      for (const personal of personalTexts) expect(text).toContain(personal);
    },
  );

  test.each(overseers)('to the %s: the clock and the course, and nobody by name', async (who) => {
    const text = await seen(who);
    for (const personal of [...personalTexts, '陈雨帆']) expect(text).not.toContain(personal);
    const view = JSON.parse(text).body as {
      moves: unknown[];
      clocks: { acceptance: unknown };
      queryCode: unknown;
    };
    expect([view.moves, view.queryCode]).toEqual([[], null]);
    expect(view.clocks.acceptance).not.toBeNull();
    const list = JSON.stringify(await people[who].get('/api/cases'));
    expect(list).toContain(made.waiting.number);
    expect(list).not.toContain('陈雨帆');
  });

  test('supervision and plan leads read nothing that people wrote in a case but what moves its clock', async () => {
    const receipt = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    const asked = { act: 'request-correction', items: [{ field: 'address', text: '请写明房号三〇一' }] };
    const { version } = await readCase(people.clerk, receipt.id);
    await people.clerk.post(`/api/cases/${receipt.id}/acts`, { version, ...asked });
    for (const who of ['planLead', 'supervisor'] as const) {
      const view = await readCase(people[who], receipt.id);
      expect(JSON.stringify(view)).not.toContain('三〇一');
      expect(view.corrections[0]?.items).toHaveLength(1);
      expect(view.strands.every(({ reason }) => reason === null)).toBe(true);
    }
    expect(JSON.stringify(await readCase(people.clerk, receipt.id))).toContain('三〇一');
  });

  test('the query code is shown to the applicant alone', async () => {
    for (const who of ['clerk', 'handler', 'head', ...overseers] as const) {
      expect(await seen(who)).not.toContain(made.waiting.queryCode);
    }
  });

  test('lists hold what the reader may open, and nothing else', async () => {
    for (const who of signedIn) {
      const answer = await people[who].call<{ items: readonly { id: string }[] }>(
        'GET',
        '/api/cases?limit=500',
      );
      if (answer.status === 403) continue;
      const listed = answer.body.items.map(({ id }) => id);
      for (const id of listed) {
        expect((await people[who].call('GET', `/api/cases/${id}`)).status, `${who} ${id}`).toBe(200);
      }
      expect(listed.includes(made.waiting.id), who).toBe(seesCase.includes(who));
    }
  });

  test('public pages of a register hold no person’s number or telephone', async () => {
    for (const { code } of (await product.nobody.get<{ items: { code: string }[] }>('/api/registers'))
      .items) {
      const text = JSON.stringify((await product.nobody.call('GET', `/api/registers/${code}/entries`)).body);
      for (const personal of personalTexts.filter((each) => /\d/.test(each)))
        expect(text).not.toContain(personal);
    }
  });
});

describe('the moves offered', () => {
  const acts = [
    'resubmit',
    'accept',
    'request-correction',
    'refuse-acceptance',
    'complete-step',
    'suspend',
    'resume',
    'accept-with-tolerance',
    'request-extension',
    'decide-extension',
    'submit-material',
    'check-obligation',
    'note',
    'withdraw',
    'reopen',
    'rate',
  ] as const;
  /** The words in which such acts are answered. */
  const answers: Readonly<Record<string, string>> = {
    'decide-extension': 'refused',
    'check-obligation': 'broken',
  };

  test.each(seesCase)('to the %s are all that the server lets through', async (who) => {
    for (const id of [made.waiting.id, made.done.id, made.account]) {
      const { moves, version } = await readCase(people[who], id);
      const offered = new Set(moves.map(({ act }) => act));
      for (const act of acts.filter((each) => !offered.has(each))) {
        const answer = await people[who].call('POST', `/api/cases/${id}/acts`, {
          version,
          act,
          reason: '理由',
          note: '备注',
          stars: 3,
          step: 'review',
          outcome: answers[act] ?? 'approve',
          form: licenceOnlyForm(city, oneDay.region),
          items: [{ field: null, text: '请补充' }],
        });
        expect([403, 409], `${act} ${JSON.stringify(answer.body)}`).toContain(answer.status);
      }
      expect((await readCase(people[who], id)).version).toBe(version);
    }
  });
});

describe('whoever must stay away from a case', () => {
  const act = async (who: Who, id: string, request: object) => {
    const { version } = await readCase(people.applicant, id);
    return await people[who].call<{ code: string }>('POST', `/api/cases/${id}/acts`, { version, ...request });
  };
  const kin = { ground: 'kin', reason: '申请人是我表兄' };

  test('says so, does nothing more in it, reads nothing personal, and is shown why; others go on', async () => {
    const { id } = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    expect((await act('handler', id, { act: 'stay-away', ...kin })).status).toBe(200);
    const refused = await act('handler', id, { act: 'accept' });
    expect([refused.status, refused.body.code]).toEqual([403, 'case.stays-away']);
    const seen = await readCase(people.handler, id);
    for (const personal of personalTexts) expect(JSON.stringify(seen.form)).not.toContain(personal);
    expect(seen.moves).toEqual([]);
    expect(seen.barred.find((each) => each.act === 'accept')?.why.zh).toBe('你须回避本办件');
    expect((await act('clerk', id, { act: 'accept' })).status).toBe(200);
  });

  test('is asked to by the party, by the head’s decision; the party reads that, and not who', async () => {
    const { id } = await apply(people.applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    expect((await act('otherApplicant', id, { act: 'ask-avoidance', ...kin })).status).toBe(404);
    expect((await act('applicant', id, { act: 'ask-avoidance', ...kin })).status).toBe(200);
    const order = (account: string) => ({ act: 'order-avoidance', to: { account }, ...kin });
    const offered = (await readCase(people.head, id)).moves.find((move) => move.act === 'order-avoidance');
    const named = offered?.receivers?.find(({ name }) => name.zh !== '')?.code ?? '';
    expect((await act('clerk', id, order(named))).status).toBe(403);
    expect((await act('head', id, order('nobody'))).body.code).toBe('case.account-unfit');
    expect((await act('head', id, order(named))).status).toBe(200);
    const { timeline } = await readCase(people.applicant, id);
    const told = timeline.find(({ type }) => type === 'officer-avoided');
    expect(told?.text.zh).toBe('负责人决定一名工作人员回避（涉及近亲属等的利害关系）');
    expect(told?.note).toBeNull();
  });
});
