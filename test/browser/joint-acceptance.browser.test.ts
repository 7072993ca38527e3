import { expect, test } from 'vitest';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { owner } from '../support/construction.ts';
import { startProduct } from '../support/product.ts';
import { acceptanceUnderWay } from '../support/site-visit.ts';
import { act, readCase } from '../support/startup.ts';

/* What was built is accepted by all offices in one visit, at a time that fits everybody. */

const product = await startProduct(city, { web: true });
const { visit } = await openVisits(product);
const done = (step: string, outcome: string, more: object = {}) => ({
  act: 'complete-step',
  step,
  outcome,
  output: {},
  ...more,
});

let projects = 20;
/** A second try has a project of its own: the first is in the register. */
function freshProject(): string {
  projects += 1;
  return `2206-411002-04-01-${String(projects).padStart(6, '0')}`;
}

async function openSteps(id: string): Promise<readonly string[]> {
  const { strands } = await readCase(product.as('housing-handler'), id);
  return strands.filter(({ status }) => status === 'open').map(({ step }) => step.code);
}

test('times are proposed, chosen on a phone, and the first that fits all is the visit', async () => {
  const { id } = await acceptanceUnderWay(product, freshProject());

  const desk = await visit('housing-handler');
  await desk.goto(`/work/case/${id}`);
  await desk.getByRole('link', { name: '现场验收时间', exact: true }).click();
  // Bad input: nothing is sent, what is wrong stands beside it, and what was chosen stays.
  const send = desk.getByRole('button', { name: '发给各方选' });
  const halves = desk.getByRole('checkbox');
  await halves.nth(2).check();
  await send.click();
  await desk.getByText('至少选两个时间').waitFor();
  await desk.getByText('写上集合地点，至少两个字').waitFor();
  expect(await openSteps(id)).toEqual(['propose']);
  await expect.poll(() => halves.nth(2).isChecked()).toBe(true);
  await halves.nth(3).check();
  await halves.nth(4).check();
  await desk.getByLabel('在哪里集合').fill('工地东门');
  await send.click();
  await desk.getByRole('heading', { name: '还有 5 方没选' }).waitFor();

  for (const [step, who] of [
    ['times-planning', 'planning-handler'],
    ['times-fire', 'housing-handler'],
    ['times-archives', 'housing-handler'],
    ['times-quality', 'housing-handler'],
  ] as const)
    await act(
      product.as(who),
      id,
      step === 'times-fire' ? done(step, 'said', { output: { fits: ['2', '3'] } }) : done(step, 'any'),
    );

  const hand = await visit(owner, { size: phone });
  await hand.goto(`/my/cases/${id}`);
  await hand.getByRole('link', { name: '现场验收时间', exact: true }).click();
  const mine = hand.getByRole('group', { name: /哪些时间能到/ }).getByRole('checkbox');
  await mine.nth(0).check();
  await mine.nth(2).check();
  await hand.getByRole('button', { name: '就这 2 个时间' }).click();
  await hand.getByRole('heading', { name: /^定在 / }).waitFor();
  await hand.getByText('集合地点：工地东门').first().waitFor();
  await expect.poll(() => overflow(hand)).toBe(0);
});

test('an office that objects comes again alone, and the firm mends what it named on its own page', async () => {
  const { id } = await acceptanceUnderWay(product, freshProject());
  const lead = product.as('housing-handler');
  const [first, second] = ['2022-06-02', '2022-06-06'].map((day) => ({ day, half: 'am' }));
  await act(
    lead,
    id,
    done('propose', 'proposed', { output: { slots: [first, second], meetAt: '工地东门' } }),
  );
  await act(product.as('planning-handler'), id, done('times-planning', 'any'));
  for (const step of ['times-fire', 'times-archives', 'times-quality'])
    await act(lead, id, done(step, 'any'));
  await act(product.as(owner), id, done('times-firm', 'any'));
  // Nobody has been there before the day that was agreed on.
  product.clock.set('2022-06-02T09:30:00+08:00');
  await act(lead, id, done('visit', 'visited'));
  const passed = (code: string) => ({
    output: { [`said${code.charAt(0).toUpperCase()}${code.slice(1)}`]: '符合' },
  });
  await act(product.as('planning-handler'), id, done('opinion-planning', 'passed', passed('planning')));
  for (const code of ['archives', 'quality'])
    await act(lead, id, done(`opinion-${code}`, 'passed', passed(code)));
  await act(
    lead,
    id,
    done('opinion-fire', 'objected', { reason: '缺两处疏散指示', output: { saidFire: '须整改' } }),
  );

  const hand = await visit(owner, { size: phone });
  await hand.goto(`/my/cases/${id}`);
  await hand.getByRole('heading', { name: '轮到你了' }).waitFor();
  await hand.getByRole('button', { name: '已整改，请复验' }).click();
  await hand.getByRole('textbox', { name: /整改了什么/ }).fill('补装两处疏散指示');
  await hand.getByRole('button', { name: '已整改，请复验' }).click();
  await expect.poll(() => openSteps(id)).toEqual(['propose']);
  const again = ['2022-06-06', '2022-06-07'].map((day) => ({ day, half: 'am' }));
  await act(lead, id, done('propose', 'proposed', { output: { slots: again, meetAt: '仓库' } }));
  expect(await openSteps(id)).toEqual(['times-fire', 'times-firm']);
});
