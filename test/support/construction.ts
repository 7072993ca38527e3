import type { JsonObject } from '../../src/kernel/json.ts';
import type { Client } from './client.ts';
import { sendPicture } from './file-of.ts';
import type { Product } from './product.ts';
import { act, ended, type Receipt } from './startup.ts';

/** Who builds in the demonstration, and who represents it there. */
const builder = { uscc: '91411002MA9F0A1B0N', enterpriseName: '许昌青梅食品有限公司（演示）' };
const firm = 'enterprise-qingmei';
export const owner = 'chenyufan';
const contact = { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' };
const region = '411002';

/** Asks for something in the firm's name: what the application page does. `form` may send files for the draft first. */
export async function applyForFirm(
  who: Client,
  service: string,
  form: JsonObject | ((draft: string) => Promise<JsonObject>),
): Promise<Receipt> {
  const draft = await who.post<{ id: string; version: number }>('/api/drafts', {
    service,
    region,
    for: firm,
  });
  const filled = typeof form === 'function' ? await form(draft.id) : form;
  const kept = await who.put<{ version: number }>(`/api/drafts/${draft.id}`, {
    version: draft.version,
    region,
    form: filled,
  });
  const submitted = await who.post<{ case: Receipt }>(`/api/drafts/${draft.id}/submit`, {
    version: kept.version,
  });
  return submitted.case;
}

/** The firm asks for power: its works are followed once they are contracted. */
export async function powerAskedFor(product: Product): Promise<Receipt> {
  return await applyForFirm(product.as(owner), 'power-connection', {
    applicantKind: 'enterprise',
    ...builder,
    contact,
    powerAddress: { region, detail: '示例大道 1 号' },
    wantedOn: '2022-08-01',
    permanence: 'permanent',
    beyondStandard: false,
    causedChange: false,
    voltage: '380v',
    priceClass: 'business',
    project: 'ordinary',
    onSmallList: true,
    appliedKilowatts: 8,
    papers: 'tolerance',
    agrees: true,
  });
}

let projects = 0;

/** A project code that no other test and no second try has used. */
export function freshCode(): string {
  projects += 1;
  return `2206-411002-04-01-${String(projects).padStart(6, '0')}`;
}

/** What every form of a project begins with. */
const ofProject = (projectCode: string): JsonObject => ({ projectCode, ...builder });
export const withContact = (projectCode: string): JsonObject => ({ ...ofProject(projectCode), contact });

/** A project in the register: small and low-risk, or of so many square metres. */
export async function registeredProject(
  product: Product,
  projectCode: string,
  floorArea = 1300,
): Promise<void> {
  const who = product.as(owner);
  const { id } = await applyForFirm(who, 'construction-project', {
    ...ofProject(projectCode),
    contact,
    filed: true,
    projectName: '青梅食品一号普通仓库',
    projectAddress: { region, detail: '示例大道 8 号地块' },
    projectContent: '新建单层普通仓库一座及配套设施',
    investmentFen: 150_000_000,
    landRight: 'granted',
    funding: 'private',
    filing: 'filed',
    use: 'warehouse',
    floorArea,
    height: 9,
    hazardous: false,
    heritage: false,
    complexGround: false,
  });
  await act(product.as('reform-handler'), id, {
    act: 'complete-step',
    step: 'check',
    outcome: 'right',
    output: {},
  });
  await ended(who, id);
}

/** A drawing review by some of the disciplines alone that has begun, with one sheet. */
export async function drawingsInReview(
  product: Product,
  projectCode: string,
  disciplines: readonly string[],
): Promise<Receipt> {
  const who = product.as(owner);
  const receipt = await applyForFirm(who, 'drawing-review', async (draft) => ({
    ...withContact(projectCode),
    designer: '莲城建筑设计院有限公司',
    way: 'review',
    disciplines: [...disciplines],
    drawings: [{ title: '总平面图', file: await sendPicture(who, { draft }, '总平面图.png') }],
  }));
  // Whoever builds does not decide who reviews: the office agrees to what is left out.
  await act(product.as('housing-handler'), receipt.id, {
    act: 'complete-step',
    step: 'scope',
    outcome: 'agreed',
    reason: '本次只审这些专业',
    output: {},
  });
  return receipt;
}
