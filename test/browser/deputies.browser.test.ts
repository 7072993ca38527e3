import { expect, test } from 'vitest';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, childOf } from '../support/startup.ts';

/* Somebody is away, and another of the office stands in: sees that work, does it, and it says so. */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);
const { region, clerk, handler, head } = city.oneDay;

test('a deputy is told of it, finds the work of the one who is away, and what is done says for whom', async () => {
  const person = product.as(city.applicants[0]);
  const receipt = await apply(person, region, licenceOnlyForm(city, region));
  await act(product.as(clerk), receipt.id, { act: 'accept' });
  const registration = await childOf(product.as(handler), receipt.id, 'registration');
  await act(product.as(head), registration, { act: 'assign-step', step: 'review', to: { account: handler } });
  await apply(person, region, licenceOnlyForm(city, region));
  const day = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);
  await product.as(head).put('/api/deputies', {
    account: handler,
    deputy: clerk,
    from: day(product.clock.now()),
    to: day(product.clock.now() + 5 * 86_400_000),
    reason: '休假',
  });

  const page = await visit(clerk);
  await page.goto('/work/notices');
  await page.getByText(/由你代禹州登记承办.*办理/).waitFor();
  await page.goto('/work');
  const rows = page.getByRole('list', { name: /待办列表/ });
  await expect.poll(() => rows.getByRole('listitem').count()).toBe(2);
  await page.getByRole('button', { name: /^代禹州登记承办/ }).click();
  await expect.poll(() => rows.getByRole('listitem').count()).toBe(1);
  await rows.getByRole('link').first().click();
  await page
    .getByRole('button', { name: /（代禹州登记承办/ })
    .first()
    .click();
  const panel = page.getByRole('region', { name: /（代禹州登记承办/ });
  await panel.getByText('你是代禹州登记承办人办理，办件上会这样记载。').waitFor();
  await panel.getByRole('button', { name: /（代禹州登记承办/ }).click();
  await page
    .getByText(/，已办/)
    .first()
    .waitFor();
  await page.goto(`/work/case/${registration}`);
  // The registration has gone on by itself since, so that what was done stands among what is older.
  await page
    .getByText(/^更早的/)
    .first()
    .click();
  await page
    .getByText(/（代禹州登记承办.*办理）/)
    .first()
    .waitFor();

  const narrow = await visit(clerk, { lang: 'en', size: phone });
  await narrow.goto('/work');
  await narrow.getByRole('button', { name: /^For / }).click();
  await narrow.getByText(/No matching items in the queue/).waitFor();
  await expect.poll(() => overflow(narrow)).toBe(0);

  // Whoever applied reads that it was a deputy, and no official’s name.
  const applicant = await visit(city.applicants[0]);
  await applicant.goto(`/my/cases/${registration}`);
  await applicant
    .getByText(/^更早的/)
    .first()
    .click();
  await applicant
    .getByText(/（代理人）/)
    .first()
    .waitFor();
});
