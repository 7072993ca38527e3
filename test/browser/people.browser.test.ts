import { expect, test } from 'vitest';
import type { PowerView } from '../../src/usecases/parties/power-views.ts';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, childOf } from '../support/startup.ts';

/* A firm empowers somebody and takes it back; an office sees somebody go, and their work stays. */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product);
const firm = 'enterprise-qingmei';
const day = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);

test('a delegate writes for a firm until it takes the power back; what was typed is there for both', async () => {
  const representative = await visit(city.applicants[0]);
  await representative.goto('/my/powers');
  const give = representative.getByRole('form', { name: '授权别人代办' });
  await give.getByLabel('姓名或机构名称').fill('李明远');
  await give.getByLabel('证件号码或统一社会信用代码').fill('411081197911053013');
  await give.getByLabel('到哪天止').fill('2022-12-31');
  await give.getByRole('button', { name: '授权' }).click();
  await give.getByText('已授权给“李明远”').waitFor();

  const delegate = await visit(city.applicants[1]);
  await delegate.goto('/my');
  await delegate.getByLabel('以谁的名义办事').selectOption({ label: '许昌青梅食品有限公司（演示）' });
  await delegate.getByText('代“许昌青梅食品有限公司（演示）”办理').waitFor();
  await delegate.goto('/apply/new/startup');
  await delegate.waitForURL(/\/apply\/[0-9a-f-]{36}/);
  await delegate.getByText('代“许昌青梅食品有限公司（演示）”办理').waitFor();
  const draft = delegate.url().split('/').at(-1) ?? '';
  const tradeName = delegate.getByLabel('字号');
  if (!(await tradeName.isVisible()))
    await delegate
      .getByRole('link', { name: /叫什么/ })
      .or(delegate.getByRole('button', { name: /叫什么/ }))
      .first()
      .click();
  await tradeName.fill('青梅远山');
  await expect
    .poll(async () => {
      const kept = await product
        .as(city.applicants[1])
        .get<{ form: { tradeName?: string } }>(`/api/drafts/${draft}`);
      return kept.form.tradeName;
    })
    .toBe('青梅远山');

  await representative.goto('/my/powers');
  await representative.getByRole('button', { name: '撤销给“李明远”的授权' }).click();
  const dialog = representative.getByRole('dialog');
  await dialog.getByText(/没写完的申请留给你接着办/).waitFor();
  await dialog.getByRole('button', { name: /撤销/ }).click();
  await representative.getByText('已终止的授权（1）').waitFor();

  allow(/403/);
  await tradeName.fill('青梅远山新');
  await delegate
    .getByText(/授权已撤销或到期，不能再保存和提交/)
    .first()
    .waitFor();
  expect(await tradeName.inputValue()).toBe('青梅远山新');

  await representative.getByLabel('以谁的名义办事').selectOption({ label: '许昌青梅食品有限公司（演示）' });
  await representative.getByRole('heading', { name: '没写完的申请' }).waitFor();
  await representative.goto(`/apply/${draft}`);
  await representative.getByText('代“许昌青梅食品有限公司（演示）”办理').waitFor();
  const kept = await product
    .as(city.applicants[0])
    .get<{ form: { tradeName?: string } }>(`/api/drafts/${draft}`);
  expect(kept.form.tradeName).toBe('青梅远山');

  await delegate.goto('/my');
  await delegate.getByText(/已撤销或到期，现在以本人名义办事/).waitFor();
  const narrow = await visit(city.applicants[0], { lang: 'en', size: phone });
  await narrow.goto('/my/powers');
  await narrow.getByRole('heading', { name: 'Who can act' }).waitFor();
  await narrow.getByText('Ended authorisations (1)').waitFor();
  await expect.poll(() => overflow(narrow)).toBe(0);
  const { items } = await product
    .as(city.applicants[0])
    .get<{ items: PowerView[] }>(`/api/powers?party=${firm}`);
  expect(items.map(({ state }) => state).sort()).toEqual(['ended', 'in-force']);
});

test('an office names a deputy, sees what somebody’s going hands over, and nothing is left with them', async () => {
  const { region, clerk, handler, head } = city.oneDay;
  const person = product.as(city.applicants[1]);
  const receipt = await apply(person, region, companyForm(city, region));
  await act(product.as(clerk), receipt.id, { act: 'accept' });
  const registration = await childOf(product.as(handler), receipt.id, 'registration');
  await act(product.as(head), registration, { act: 'assign-step', step: 'review', to: { account: handler } });

  const page = await visit(head);
  await page.goto('/work/staff');
  const deputies = page.getByRole('form', { name: '指定代理人' });
  await deputies.getByLabel('谁', { exact: true }).selectOption(handler);
  await deputies.getByLabel('由谁代理').selectOption(clerk);
  await deputies.getByLabel('到哪天止').fill(day(product.clock.now() + 5 * 86_400_000));
  await deputies.getByLabel('原因').fill('休假');
  await deputies.getByRole('button', { name: '指定代理人' }).click();
  await page.getByRole('button', { name: '提前结束禹州登记窗口代禹州登记承办人' }).waitFor();

  await page.getByRole('button', { name: '调整：禹州登记承办人' }).click();
  const leave = page.getByRole('form', { name: '离开单位' });
  await leave.getByLabel('最后一天').fill(day(product.clock.now() - 86_400_000));
  await leave.getByLabel('手上的工作交给').selectOption(clerk);
  await leave.getByRole('button', { name: '先看看会交接什么' }).click();
  await leave.getByText('将交接 1 件').waitFor();
  await leave.getByText('同事', { exact: true }).waitFor();
  await leave.getByRole('button', { name: '确定离开并交接' }).click();
  await page
    .getByText(/已于 .* 离开.*已交接完/)
    .first()
    .waitFor();
  await page.getByText(/没有代理/).waitFor();

  const gone = await visit(clerk);
  await gone.goto('/work?mine=true');
  await gone.getByText(receipt.number.slice(0, 3)).first().waitFor();
  const { moves } = await product
    .as(clerk)
    .get<{ moves: { act: string; step: string | null }[] }>(`/api/cases/${registration}`);
  expect(moves).toContainEqual(expect.objectContaining({ act: 'complete-step', step: 'review' }));
  expect((await product.as(handler).get<{ account: unknown }>('/api/session')).account).toBeNull();

  const narrow = await visit(head, { lang: 'en', size: phone });
  await narrow.goto('/work/staff');
  await narrow
    .getByText(/Left .* handover complete/)
    .first()
    .waitFor();
  await expect.poll(() => overflow(narrow)).toBe(0);
});
