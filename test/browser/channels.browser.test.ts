import { expect, test } from 'vitest';
import type { VisitView } from '../../src/usecases/counter/visit-views.ts';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { onePixel } from '../support/file-of.ts';
import { startProduct } from '../support/product.ts';
import { keptDraft } from '../support/startup.ts';

/* Three people sign one content, each on a device of their own; and one at a counter confirms on their own telephone. */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);
const { region, clerk } = city.oneDay;
const share = { contributionForm: 'money', paidBy: '2027-06-01' };
const chen = { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' };
const li = { name: '李明远', residentId: '411081197911053013', phone: '13900000002' };
const zhao = { name: '赵思齐', residentId: '411003199508232046', phone: '13900000003' };
const form = () =>
  companyForm(city, region, {
    legalRepresentative: chen,
    shareholders: [
      { ...chen, ...share, contribution: 600_000_00 },
      { ...li, ...share, contribution: 400_000_00 },
    ],
    supervisor: zhao,
    financeContact: chen,
    signatures: 'online',
  });

test('sent for signature, it is signed on three devices at once and hands itself in', async () => {
  const draft = await keptDraft(product.as('chenyufan'), region, form());
  const sender = await visit('chenyufan');
  await sender.goto(`/apply/${draft.id}?group=review`);
  await sender.getByText('都签名后才能提交').waitFor();
  expect(await sender.getByRole('button', { name: '提交', exact: true }).count()).toBe(0);
  await sender.getByRole('button', { name: '发给大家签名' }).click();
  await sender.getByText('内容已经固定').waitFor();
  const owner = await visit('limingyuan', { size: phone });
  await owner.goto('/my');
  await owner.getByRole('link', { name: '看内容并签名' }).click();
  const supervisor = await visit('zhaosiqi', { size: phone, lang: 'en' });
  await supervisor.goto('/my');
  await supervisor.getByRole('link', { name: 'Read and sign' }).click();
  await supervisor.getByText(li.residentId).first().waitFor();
  await expect.poll(() => overflow(owner)).toBe(0);
  await Promise.all([
    sender.getByRole('button', { name: '我已看过，签名' }).click(),
    owner.getByRole('button', { name: '我已看过，签名' }).click(),
    supervisor.getByRole('button', { name: 'I have read it: sign' }).click(),
  ]);
  await sender.getByRole('link', { name: /查看办件/ }).click();
  await sender.getByText('3 人已对同一内容签名').waitFor();
});

test('a clerk fills in for a firm, whoever came for it confirms on their own telephone, and the slip comes out', async () => {
  const desk = await visit(clerk);
  await desk.goto('/work/counter');
  await desk.getByLabel('排队号').fill('A021');
  // What is missing is said in the page's own words, whatever language the browser speaks.
  await desk.getByRole('button', { name: '开始填写' }).click();
  await desk.getByRole('alert').getByText('姓名、身份证号码、本人手机、办什么、在哪里办理').waitFor();
  await desk.locator('input:focus').waitFor();
  expect(await desk.getByLabel('排队号').inputValue()).toBe('A021');
  await desk.getByLabel('姓名').fill(zhao.name);
  await desk.getByLabel('身份证号码').fill(zhao.residentId);
  await desk.getByLabel('本人手机').fill(zhao.phone);
  // What enterprises alone ask for is not among what she can have for herself.
  expect(await desk.getByLabel('办什么').locator('option[value="enterprise-change"]').count()).toBe(0);
  await desk.getByLabel('代企业（他人）办').check();
  // Whoever does not act for it is told so before anything is typed; a scanner ends with Enter.
  await desk.getByLabel('查找企业').fill('许昌青梅');
  await desk.getByLabel('查找企业').press('Enter');
  await desk.getByText('登记和授权里都没有这个人').waitFor();
  await desk.getByLabel('查找企业').fill('窑台');
  await desk.getByRole('button', { name: '查找', exact: true }).click();
  await desk.getByText(/凭授权.*能办 1 项/).waitFor();
  await desk.getByLabel('办什么').selectOption('startup');
  await desk.getByLabel('在哪里办理').selectOption(region);
  await desk.getByRole('button', { name: '开始填写' }).click();
  await desk.getByRole('heading', { name: /代禹州窑台陶瓷有限公司/ }).waitFor();
  await desk.getByRole('link', { name: '填写表单' }).waitFor();
  const id = desk.url().split('/').at(-1) ?? '';
  const at = product.as(clerk);
  const { draft } = await at.get<VisitView>(`/api/counter/visits/${id}`);
  await at.put(`/api/drafts/${draft}`, { version: 1, region, form: form() });
  await desk.goto(`/apply/${draft}?group=review`);
  await desk.getByText('提交前，请本人在自己的手机上确认').waitFor();
  expect(await desk.getByRole('button', { name: '提交', exact: true }).count()).toBe(0);
  await desk.getByRole('button', { name: '请本人确认' }).click();
  await desk.getByRole('img', { name: '在这里签名' }).waitFor();
  const own = await visit('zhaosiqi', { size: phone });
  await own.goto('/my');
  await own.getByRole('link', { name: '看内容并签名' }).first().click();
  await own.getByRole('button', { name: '我已看过，签名' }).click();
  await own.getByText('你已签名').waitFor();
  // The two others are not there: they have signed the paper that is scanned.
  const paper = desk.getByRole('form', { name: /上传签好的纸质件/ });
  await paper.getByRole('checkbox', { name: /陈/ }).check();
  await paper.getByRole('button', { name: '用纸质件提交' }).click();
  await paper.getByText('请选一个文件').waitFor();
  await paper
    .getByLabel('选择文件')
    .setInputFiles({ name: '签名页.png', mimeType: 'image/png', buffer: onePixel });
  await paper.getByRole('checkbox', { name: /李/ }).check();
  await paper.getByRole('button', { name: '用纸质件提交' }).click();
  await desk.getByRole('heading', { name: '回单' }).waitFor();
  await desk.getByText(city.numbers).first().waitFor();
});
