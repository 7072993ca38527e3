import { applyForFirm, owner, registeredProject, withContact } from './construction.ts';
import type { Product } from './product.ts';
import { act, type Receipt } from './startup.ts';

/** A joint acceptance that the lead office has accepted: the time of its visit is still to be found. */
export async function acceptanceUnderWay(product: Product, projectCode: string): Promise<Receipt> {
  // Small enough to be built without a construction permit.
  await registeredProject(product, projectCode, 280);
  const receipt = await applyForFirm(product.as(owner), 'joint-acceptance', {
    ...withContact(projectCode),
    works: '一号普通仓库',
    builtArea: 276,
    completedOn: '2022-05-20',
    fire: 'filing',
    airDefence: false,
    conditions: true,
  });
  await act(product.as('housing-handler'), receipt.id, { act: 'accept' });
  return receipt;
}
