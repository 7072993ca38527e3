import { expect, test } from 'vitest';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import {
  applyForFirm,
  drawingsInReview,
  freshCode,
  owner,
  registeredProject,
  withContact,
} from '../support/construction.ts';
import { onePixel, sendPicture } from '../support/file-of.ts';
import { startProduct } from '../support/product.ts';
import { act, childOf, ended, readCase } from '../support/startup.ts';

/* Building: drawings are marked, answered and passed; a small low-risk project has its permits at one window. */

const product = await startProduct(city, { web: true });
const { visit } = await openVisits(product);
const firm = product.as(owner);
const done = (step: string, outcome: string, output: object = {}) => ({
  act: 'complete-step',
  step,
  outcome,
  output,
});

test('a reviewer marks a sheet, the designer answers on a phone, and the second round passes', async () => {
  const code = freshCode();
  await registeredProject(product, code, 6000);
  const { id } = await drawingsInReview(product, code, ['fire']);

  const desk = await visit('housing-handler');
  await desk.goto(`/work/drawings/${id}`);
  await desk.getByRole('button', { name: '退回修改' }).click();
  await desk.getByRole('alert').getByText('至少在图上标一处').waitFor();
  await desk.getByRole('button', { name: '在这张图上加批注' }).click();
  await desk.getByRole('button', { name: '记下这条' }).click();
  await desk.getByRole('alert').getByText('请写明意见').waitFor();
  // Without a mouse the place is chosen by the zone of the sheet’s frame.
  await desk.getByLabel('图框分区').selectOption('C2');
  await desk.getByRole('img', { name: '新批注的位置，C2 区' }).waitFor();
  await desk.getByLabel('程度').selectOption({ label: '违反强制性条文' });
  await desk.getByLabel('意见', { exact: true }).fill('消防车道净宽不足四米');
  await desk.getByRole('button', { name: '记下这条' }).click();
  await desk.reload();
  await desk.getByText('消防车道净宽不足四米').first().waitFor();
  await desk.getByRole('button', { name: '退回修改' }).click();
  await desk.getByRole('alert').getByText('退回前请写总意见').waitFor();
  await desk.getByLabel('退回的总意见').fill('消防车道不符合要求');
  await desk.getByRole('button', { name: '退回修改' }).click();
  // The sheets are for whoever has to review them; what was marked stays to be read.
  await desk.getByRole('button', { name: /总平面图 · C2$/ }).waitFor();

  const hand = await visit(owner, { size: phone });
  await hand.goto(`/my/cases/${id}`);
  await hand.getByRole('link', { name: '打开图纸和批注' }).click();
  await hand.getByRole('button', { name: '提交修改和回复' }).click();
  await hand.getByRole('alert').getByText('还有 1 条批注没有回复').waitFor();
  await hand.getByLabel('回复批注 1').fill('车道已加宽至四米五');
  await hand
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '总平面图第二版.png',
      mimeType: 'image/png',
      buffer: Buffer.concat([onePixel, Buffer.alloc(3)]),
    });
  await hand.getByText('已换成新图').waitFor();
  await expect.poll(() => overflow(hand)).toBe(0);
  await hand.getByRole('button', { name: '提交修改和回复' }).click();
  await hand.getByText('第 2 轮').first().waitFor();

  await desk.reload();
  await desk.getByText('车道已加宽至四米五').waitFor();
  await desk.getByLabel('哪一轮的图').waitFor();
  await desk.getByRole('button', { name: '标为已解决' }).click();
  await desk.getByRole('button', { name: '本专业合格' }).click();
  await desk.getByText(/审查合格，合格书 TS\d+/).waitFor();
  const { certificates } = await readCase(firm, id);
  expect(certificates.map(({ type }) => type.code)).toEqual(['drawing-review-certificate']);
});

test('a small low-risk project has permits together, and its page tells the whole way', async () => {
  const code = freshCode();
  await registeredProject(product, code);
  const promised = await applyForFirm(firm, 'drawing-review', async (draft) => ({
    ...withContact(code),
    designer: '莲城建筑设计院有限公司',
    way: 'promise',
    promise: true,
    drawings: [{ title: '总平面图', file: await sendPicture(firm, { draft }, '总平面图.png', 1) }],
  }));
  await ended(firm, promised.id);
  const stage = (at: string) => async (draft: string) => ({
    ...withContact(code),
    stage: at,
    landContract: '许自出2022-08号',
    plot: '2022-08号地块',
    sitePlan: await sendPicture(firm, { draft }, '总平面图.png', 2),
    contractor: '莲城建工有限公司',
    works: '普通仓库',
    contractFen: 100_000_00,
    utilities: ['power'],
    kilowatts: 80,
    utilityPhone: '0374-1234567',
  });
  const { id } = await applyForFirm(firm, 'construction-permits', stage('together'));
  await act(product.as('construction-window'), id, { act: 'accept' });
  for (const [step, office] of [
    ['land-permit', 'planning-handler'],
    ['works-permit', 'planning-handler'],
    ['construction-permit', 'housing-handler'],
  ] as const)
    await act(product.as(office), await childOf(firm, id, step), done('review', 'granted'));
  await act(
    product.as('power-handler'),
    await childOf(firm, id, 'project-utilities'),
    done('power', 'called', {
      manager: '王电',
      phone: '0374-7654321',
      plan: '红线处接入，低压',
      worksBy: '2022-08-01',
    }),
  );
  expect((await ended(firm, id)).outcome?.code).toBe('granted');

  const page = await visit(null, { size: phone });
  await page.goto(`/projects/${code}`);
  await page.getByRole('heading', { name: '青梅食品一号普通仓库' }).waitFor();
  await page.getByText('社会投资小型低风险产业类').waitFor();
  await page.getByRole('listitem').filter({ hasText: '施工许可' }).filter({ hasText: '已办成' }).waitFor();
  await page.getByText('红线处接入，低压').waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  await page.goto('/projects/2206-000000-04-01-999999');
  await page.getByRole('heading', { name: '没有找到这个项目' }).waitFor();
});

test('whoever asks for all together without being small hears what to do, and nothing is granted', async () => {
  const code = freshCode();
  await registeredProject(product, code, 6000);
  const { id } = await applyForFirm(firm, 'construction-permits', async (draft) => ({
    ...withContact(code),
    stage: 'together',
    landContract: '许自出2022-09号',
    plot: '2022-09号地块',
    sitePlan: await sendPicture(firm, { draft }, '总平面图.png', 4),
    contractor: '莲城建工有限公司',
    works: '厂房',
    contractFen: 100_000_00,
    utilities: [],
  }));
  await act(product.as('construction-window'), id, { act: 'accept' });
  const view = await ended(firm, id);
  expect([view.outcome?.code, view.certificates, view.children]).toEqual(['wrong-stage', [], []]);
  const page = await visit(owner);
  await page.goto(`/my/cases/${id}`);
  await page.getByText('请选“规划许可阶段”重新提交').first().waitFor();
});

test('a bureau chooses the surveyor by name in its step, and whoever is no surveyor is not offered', async () => {
  const planning = product.as('planning-handler');
  const { id } = await planning.post<{ id: string }>('/api/cases', {
    service: 'land-survey',
    region: '411002',
    form: {
      parcel: `2022-${freshCode().slice(-3)}`,
      place: { region: '411002', detail: '示例大道 9 号地块' },
      kind: 'standard-plant',
      area: 20_000,
      conditions: '工业用地，容积率不低于一点五',
    },
  });
  await act(product.as('housing-handler'), id, done('take-up', 'buy'));

  const page = await visit('housing-handler');
  await page.goto(`/work/case/${id}`);
  await page.getByRole('button', { name: '已委托，政府出资' }).first().click();
  const panel = page.getByRole('region', { name: '已委托，政府出资' });
  await panel.getByRole('combobox', { name: '勘察单位' }).click();
  const offered = page.locator('.ant-select-item-option');
  await expect.poll(() => offered.count()).toBe(2);
  await offered.filter({ hasText: '颍水岩土勘察院（演示）' }).waitFor({ state: 'attached' });
});

test('a key firm’s own helper fills in its drafts for the project, and no longer than the decision lasts', async () => {
  const code = freshCode();
  await registeredProject(product, code);
  const window = product.as('construction-window');
  await product.as('construction-window-head').post('/api/helpers', {
    username: 'construction-window',
    kind: 'staff',
    services: [],
    regions: [],
    from: '2022-01-01',
    to: '2022-12-31',
  });
  const { uscc, enterpriseName } = withContact(code);
  const decided = (state: string) =>
    window.post('/api/cases', {
      service: 'key-firm',
      region: '411000',
      form: {
        uscc,
        enterpriseName,
        region: '411002',
        state,
        document: '许营商办〔2022〕5号',
        from: '2022-01-01',
      },
    });
  await decided('listed');
  const { id } = await applyForFirm(firm, 'construction-helper', {
    ...withContact(code),
    need: '首次办理，帮填一窗申请',
  });
  const { moves, version: seen } = await readCase(window, id);
  const assigning = moves.find(({ step }) => step === 'assign')?.form ?? {};
  const { account: whom } = assigning.properties as Record<
    string,
    { readonly 'x-choices': readonly { readonly code: string; readonly name: { readonly zh: string } }[] }
  >;
  const [helper] = whom?.['x-choices'] ?? [];
  expect(helper?.name.zh).toBe('工程建设窗口');
  const assign = (account: string) =>
    window.call('POST', `/api/cases/${id}/acts`, {
      version: seen,
      ...done('assign', 'assigned', { account, helper: '周帮办', phone: '0374-1234567' }),
    });
  expect((await assign('nobody')).body).toMatchObject({ code: 'case.form-invalid' });
  await act(
    window,
    id,
    done('assign', 'assigned', { account: helper?.code ?? '', helper: '周帮办', phone: '0374-1234567' }),
  );

  const began = await firm.post<{ id: string; version: number }>('/api/drafts', {
    service: 'drawing-review',
    region: '411002',
    for: 'enterprise-qingmei',
  });
  const path = `/api/drafts/${began.id}`;
  expect((await window.call('GET', path)).body).toMatchObject({ code: 'draft.not-found' });
  const kept = await firm.put<{ version: number }>(path, {
    version: began.version,
    region: '411002',
    form: withContact(code),
  });
  const { version } = await window.put<{ version: number }>(path, {
    version: kept.version,
    region: '411002',
    form: { ...withContact(code), designer: '莲城建筑设计院有限公司' },
  });
  expect((await window.call('POST', `${path}/submit`, { version })).body).toMatchObject({
    code: 'help.not-yours',
  });
  expect((await product.as('housing-handler').call('GET', path)).status).toBe(404);

  const page = await visit(owner, { size: phone });
  await page.goto('/my/help');
  await page.getByText('代办专员：工程建设窗口').waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  await decided('left');
  expect((await window.call('GET', path)).body).toMatchObject({ code: 'draft.not-found' });
});
