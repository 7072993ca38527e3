import { afterEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../src/kernel/json.ts';
import type { CaseRow, CaseView, WorkRow } from '../src/usecases/views/case-views.ts';
import { cities, companyForm, freshName, licenceOnlyForm, personalTexts } from './support/cities.ts';
import type { Client, Problem } from './support/client.ts';
import { startProduct } from './support/product.ts';
import {
  act,
  apply,
  approve,
  childOf,
  counted,
  ended,
  patient,
  readCase,
  register,
  track,
} from './support/startup.ts';

/*
 * The one loop, over HTTP, with every outside party over real connections: a form becomes a case, offices
 * and parties carry it through, and an indicator moves. The same stories are told in both cities.
 */

const products = await Promise.all(cities.map((city) => startProduct(city)));

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };
type Figure = {
  readonly code: string;
  readonly value: number | null;
  readonly included: number;
  readonly excluded: number;
};
type Contribution = {
  readonly case: { readonly id: string; readonly number: string };
  readonly value: number | null;
  readonly region: { readonly code: string };
  readonly excluded: { readonly zh: string } | null;
};

describe.each(products)('in the city $city.slug', (product) => {
  const { city, clock, as } = product;
  const { oneDay, halfDay } = city;
  const [first, second] = city.applicants;

  const figures = async (): Promise<ReadonlyMap<string, Figure>> => {
    await counted(product);
    const { items } = await product.nobody.get<Page<Figure>>(`/api/indicators?plan=${city.plan}`);
    return new Map(items.map((figure) => [figure.code, figure]));
  };
  const contributionOf = async (indicator: string, number: string): Promise<Contribution | undefined> => {
    await counted(product);
    const { items } = await product.nobody.get<Page<Contribution>>(
      `/api/indicators/${indicator}/contributions?limit=500`,
    );
    return items.find((each) => each.case.number === number);
  };
  const isTop = async (region: string): Promise<boolean> => {
    const { regions } = await product.nobody.get<{
      regions: readonly { code: string; parent: string | null }[];
    }>('/api/city');
    return regions.find(({ code }) => code === region)?.parent === null;
  };

  afterEach(async () => {
    await product.tell({ party: '*', mode: 'prompt' });
  });

  describe('given a company whose tax file is returned once', () => {
    let whole: CaseView;
    let before: ReadonlyMap<string, Figure>;

    test('when it is corrected, then the licence is issued, everything is done, and nothing personal is public', async () => {
      clock.set(city.morning);
      before = await figures();
      const applicant = as(first);
      const clerk = as(oneDay.clerk);
      const handler = as(oneDay.handler);
      await product.tell({ party: city.tax, mode: 'return', times: 1, reason: '财务负责人电话有误' });

      const form = companyForm(city, oneDay.region);
      const receipt = await apply(applicant, oneDay.region, form);
      expect(receipt.number).toMatch(city.numbers);
      expect(await track(product, receipt)).toMatchObject({ next: { en: 'Waiting to be accepted' } });
      const queue = await clerk.get<Page<WorkRow>>('/api/work');
      expect(queue.items.find((row) => row.case.id === receipt.id)?.item.code).toBe('acceptance');

      expect(await act(clerk, receipt.id, { act: 'accept' })).toMatchObject({ phase: 'running' });
      const registration = await childOf(handler, receipt.id, 'registration');
      clock.advance(60);
      const registered = await act(handler, registration, approve);
      expect(registered).toMatchObject({ phase: 'ended', outcome: { code: 'granted' } });
      const licence = registered.certificates[0]?.number ?? '';

      // Offices and parties work side by side; only the tax file waits, for the applicant.
      const invoices = await childOf(applicant, receipt.id, 'invoices');
      await expect
        .poll(async () => strandsOf(await readCase(applicant, receipt.id)), patient)
        .toMatchObject({
          seals: 'done',
          invoices: 'open, waits for the applicant',
          'social-insurance': 'done',
          'housing-fund': 'done',
          account: 'done',
        });
      const waiting = await track(product, receipt);
      expect(waiting).toMatchObject({ waitsForYou: true, clock: { state: 'stopped' } });
      const returned = await readCase(applicant, invoices);
      expect(returned.strands.find(({ step }) => step.code === 'open')?.reason?.zh).toMatch(
        '财务负责人电话有误',
      );

      clock.advance(3 * 24 * 60);
      const move = returned.moves.find(({ step }) => step === 'amend');
      expect(move?.amends).toContain('financeContact');
      await act(applicant, invoices, {
        act: 'complete-step',
        step: 'amend',
        outcome: 'amended',
        output: { financeContact: { ...(form.financeContact as JsonObject), phone: '13800000009' } },
      });
      whole = await ended(applicant, receipt.id);
      expect(whole).toMatchObject({
        outcome: { code: 'granted', class: 'favourable' },
        queryCode: receipt.queryCode,
      });
      expect(whole.clock).toMatchObject({ late: false, remainingText: { en: 'finished in time' } });
      const children = whole.children.map(({ service, outcome }) => [service.code, outcome?.code]);
      expect(Object.fromEntries(children)).toEqual({
        'startup.name': 'granted',
        'startup.registration': 'granted',
        'startup.seals': 'granted',
        'startup.invoices': 'granted',
        'startup.social-insurance': 'granted',
        'startup.housing-fund': 'granted',
        'startup.account': 'granted',
      });

      const verified = await product.nobody.get(`/api/certificates/${licence}/verify`);
      expect(verified).toMatchObject({
        valid: true,
        holder: `${form.namePlace}${form.tradeName}餐饮管理有限公司`,
      });
      const progress = JSON.stringify(await track(product, receipt));
      for (const personal of [...personalTexts, '文化路', '电话有误'])
        expect(progress).not.toContain(personal);
    });

    test('then the days of its level have moved by exactly this case', async () => {
      const days = (await isTop(oneDay.region)) ? 'startup-days-city' : 'startup-days-county';
      const after = await figures();
      expect(after.get(days)?.included).toBe((before.get(days)?.included ?? 0) + 1);
      // One office hour; the three days the applicant took are not the office's.
      const hour = Math.round(1e6 * (60 / oneDay.minutes)) / 1e6;
      const mine = await contributionOf(days, whole.number);
      expect(mine).toMatchObject({ value: hour, excluded: null, region: { code: oneDay.region } });
      expect(after.get(days)?.value).toBeCloseTo(hour, 6);
    });

    test('then the applicant acted twice, and the other figures name the case too', async () => {
      expect(await contributionOf('startup-steps', whole.number)).toMatchObject({ value: 2 });
      for (const figure of ['startup-cost', 'startup-online-share', 'startup-within-promise']) {
        expect(await contributionOf(figure, whole.number), figure).toMatchObject({ excluded: null });
      }
      const after = await figures();
      expect(after.get('startup-online-share')?.value).toBe(100);
      expect(after.get('startup-within-promise')?.value).toBe(100);
    });

    test('then the applicant may rate it, once', async () => {
      const applicant = as(first);
      const rated = await act(applicant, whole.id, { act: 'rate', stars: 1, comment: '很快' });
      expect(rated.rating).toBe(1);
      const again = await applicant.call('POST', `/api/cases/${whole.id}/acts`, {
        version: rated.version,
        act: 'rate',
        stars: 5,
      });
      expect([again.status, again.body.code]).toEqual([409, 'case.already-rated']);
    });
  });

  describe('the promised time', () => {
    test.each([
      ['half a working day', halfDay, city.dueFromEleven.halfDay, 0.5],
      ['one working day', oneDay, city.dueFromEleven.oneDay, 1],
    ] as const)(
      'is %s where that is promised, and its explanation adds up',
      async (_name, people, due, value) => {
        clock.set(city.morning);
        const applicant = as(first);
        const receipt = await apply(applicant, people.region, licenceOnlyForm(city, people.region));
        // Nobody who wants the licence alone is told that seals come next.
        expect((await readCase(applicant, receipt.id)).strands.map(({ step }) => step.code)).toEqual([
          'name',
          'registration',
          'deliver-online',
        ]);
        const accepted = await act(as(people.clerk), receipt.id, { act: 'accept' });
        expect(accepted.clock).toMatchObject({
          state: 'running',
          limit: { value, unit: 'working-day' },
          dueAt: due,
        });
        const registration = await childOf(applicant, receipt.id, 'registration');
        const { lines } = await applicant.get<{
          lines: readonly { at: string; text: { zh: string; en: string } }[];
        }>(`/api/cases/${receipt.id}/clocks/promised/explain`);
        expect(lines.at(-1)?.text.en).toContain(due.slice(11, 16));
        for (const { text } of lines) expect(text.zh.length * text.en.length).toBeGreaterThan(0);

        clock.set(due);
        expect((await readCase(applicant, receipt.id)).clock).toMatchObject({ late: false });
        clock.advance(24 * 60);
        expect((await readCase(applicant, receipt.id)).clock).toMatchObject({ late: true, level: 'red' });
        const queue = await as(people.handler).get<Page<WorkRow>>('/api/work');
        expect(queue.items.find((row) => row.case.id === registration)).toMatchObject({
          item: { code: 'review' },
          level: 'red',
        });
      },
    );
  });

  test('a correction round before acceptance: everything asked at once, once, and on the applicant’s own clock', async () => {
    clock.set(city.morning);
    const applicant = as(first);
    const clerk = as(oneDay.clerk);
    const form = licenceOnlyForm(city, oneDay.region);
    const receipt = await apply(applicant, oneDay.region, form);
    const items = [
      { field: 'address', text: '请写明房号' },
      { field: null, text: '请补充股东说明' },
    ];
    expect(await act(clerk, receipt.id, { act: 'request-correction', items })).toMatchObject({
      phase: 'correction',
    });
    expect(await track(product, receipt)).toMatchObject({ waitsForYou: true });
    const asked = await readCase(applicant, receipt.id);
    expect(asked.corrections[0]?.items).toEqual(items);
    expect(asked.clocks.correction).toMatchObject({ limit: { value: 15 }, state: 'running' });
    expect(asked.clocks.promised).toBeNull();

    const changed = {
      ...form,
      signedPaper: asked.files[0]?.id ?? '',
      address: { ...(form.address as JsonObject), detail: '文化路 18 号 2 楼 201 室' },
    };
    expect(await act(applicant, receipt.id, { act: 'resubmit', form: changed })).toMatchObject({
      phase: 'submitted',
    });
    const second = await clerk.call('POST', `/api/cases/${receipt.id}/acts`, {
      version: (await readCase(clerk, receipt.id)).version,
      act: 'request-correction',
      items,
    });
    expect([second.status, second.body.code]).toEqual([409, 'case.correction-once']);
    await register(product, receipt.id, oneDay);
    const whole = await ended(applicant, receipt.id);
    expect(whole.outcome?.code).toBe('granted');
    // The form, and the one correction.
    expect(await contributionOf('startup-steps', whole.number)).toMatchObject({ value: 2 });
  });

  test('acceptance refused: for a reason of the list, with a word of explanation, and left out of every figure', async () => {
    clock.set(city.morning);
    const applicant = as(first);
    const clerk = as(oneDay.clerk);
    const receipt = await apply(applicant, oneDay.region, licenceOnlyForm(city, oneDay.region));
    const refuse = async (reason: string, note: string) =>
      await clerk.call<Problem & CaseView>('POST', `/api/cases/${receipt.id}/acts`, {
        version: (await readCase(clerk, receipt.id)).version,
        act: 'refuse-acceptance',
        reason,
        note,
      });
    expect((await refuse('because', '')).body.code).toBe('case.reason-unknown');
    expect((await refuse('licence-first', '须先取得食品经营许可')).body.outcome?.class).toBe('not-accepted');
    const seen = await readCase(applicant, receipt.id);
    expect(seen.timeline.find(({ type }) => type === 'acceptance-refused')).toMatchObject({
      // With the reason, and what may be done against it (行政许可法 art. 38).
      text: { zh: expect.stringMatching(/^不予受理：依法须先取得许可。.*行政复议.*行政诉讼/) as string },
    });
    expect(await contributionOf('startup-steps', receipt.number)).toMatchObject({
      value: null,
      excluded: { zh: '未受理' },
    });
  });

  test('a bundle withdrawn takes its open children along, and leaves what is done', async () => {
    clock.set(city.morning);
    const applicant = as(first);
    await product.tell({ party: '*', mode: 'delay', seconds: 3_600 });
    const receipt = await apply(applicant, oneDay.region, companyForm(city, oneDay.region));
    await register(product, receipt.id, oneDay);
    for (const step of ['seals', 'invoices', 'social-insurance', 'housing-fund', 'account']) {
      await childOf(applicant, receipt.id, step);
    }
    const open = await readCase(applicant, receipt.id);
    const child = open.children.find(({ service }) => service.code === 'startup.seals')?.id ?? '';
    const alone = await applicant.call('POST', `/api/cases/${child}/acts`, {
      version: (await readCase(applicant, child)).version,
      act: 'withdraw',
      reason: '只撤这一项',
    });
    expect(alone.status, 'a part of a bundle cannot be withdrawn alone').toBe(403);
    await act(applicant, receipt.id, { act: 'withdraw', reason: '改天再办' });
    await expect
      .poll(async () => outcomesOf((await readCase(applicant, receipt.id)).children), patient)
      .toEqual({
        'startup.name': 'granted',
        'startup.registration': 'granted',
        'startup.seals': 'withdrawn',
        'startup.invoices': 'withdrawn',
        'startup.social-insurance': 'withdrawn',
        'startup.housing-fund': 'withdrawn',
        'startup.account': 'withdrawn',
      });
    expect(await contributionOf('startup-steps', receipt.number)).toMatchObject({
      excluded: { zh: '申请人撤回' },
    });
  });

  test('a name another enterprise bears is returned, and another one carries the case on', async () => {
    clock.set(city.morning);
    const tradeName = freshName();
    const [one, two] = [as(first), as(second)];
    const taken = await apply(one, oneDay.region, licenceOnlyForm(city, oneDay.region, { tradeName }));
    await register(product, taken.id, oneDay);
    const late = await apply(two, oneDay.region, licenceOnlyForm(city, oneDay.region, { tradeName }));
    await act(as(oneDay.clerk), late.id, { act: 'accept' });
    const name = await childOf(two, late.id, 'name');
    const returned = await readCase(two, name);
    expect(returned.strands.find(({ step }) => step.code === 'check')).toMatchObject({
      outcome: { code: 'returned' },
      reason: { zh: expect.stringContaining('已有企业使用或预留了这个名称') },
    });
    await act(two, name, {
      act: 'complete-step',
      step: 'amend',
      outcome: 'amended',
      output: { tradeName: freshName() },
    });
    const registration = await childOf(two, late.id, 'registration');
    await act(as(oneDay.handler), registration, approve);
    expect((await ended(two, late.id)).outcome?.code).toBe('granted');
  });

  test('a bank that voids the number has tax, insurance and fund told', async () => {
    clock.set(city.morning);
    const applicant = as(second);
    const administrator = as('administrator');
    await product.tell({ party: city.tax, mode: 'dark' });
    const receipt = await apply(applicant, oneDay.region, companyForm(city, oneDay.region));
    await register(product, receipt.id, oneDay);
    const account = await childOf(applicant, receipt.id, 'account');
    // The number is reserved, and cannot be used before tax has it; what the bank is asked next it refuses.
    await expect
      .poll(async () => operationsOf(await outboxOf(administrator, account)), patient)
      .toContain('bank.reserve-account answered');
    await product.tell({ party: city.bank, mode: 'refuse', times: 1, reason: '尽职调查未通过' });
    await product.tell({ party: city.tax, mode: 'prompt' });
    await ended(applicant, receipt.id);
    let voided: CaseRow | undefined;
    await expect
      .poll(async () => {
        const { items } = await applicant.get<Page<CaseRow>>('/api/cases?service=startup.account-opening');
        voided = items[0];
        return voided?.outcome?.class;
      }, patient)
      .toBe('void');
    expect(operationsOf(await outboxOf(administrator, voided?.id ?? '')).sort()).toEqual([
      'bank.open-account answered',
      'housing-fund.void-account-number answered',
      'social-insurance.void-account-number answered',
      'tax.void-account-number answered',
    ]);
    const auditor = as('auditor');
    const { items } = await auditor.get<Page<{ content: JsonObject }>>('/api/registers/bank-account/entries');
    expect(items.map(({ content }) => content.status)).toContain('voided');
  });
});

function strandsOf({ strands }: CaseView): Readonly<Record<string, string>> {
  return Object.fromEntries(
    strands.map(({ step, status, waiting }) => [
      step.code,
      `${status}${waiting ? ', waits for the applicant' : ''}`,
    ]),
  );
}

function outcomesOf(rows: readonly CaseRow[]): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(rows.map(({ service, outcome }) => [service.code, outcome?.code]));
}

type Message = {
  readonly operation: string;
  readonly state: string;
  readonly case: { readonly id: string } | null;
};

async function outboxOf(administrator: Client, id: string): Promise<readonly Message[]> {
  const { items } = await administrator.get<Page<Message>>('/api/operations/outbox?limit=500');
  return items.filter((message) => message.case?.id === id);
}

function operationsOf(messages: readonly Message[]): string[] {
  return messages.map(({ operation, state }) => `${operation} ${state}`);
}
