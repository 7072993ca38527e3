import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { sharedOperations } from '../../kernel/exchange/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { consumerOf } from './consumers.ts';
import { getSharing } from './held.ts';
import { openFromCatalogue } from './open-case.ts';
import { getDataset } from './operations.ts';
import { ownersOffice } from './read-catalogue.ts';

export const DataRequest = Type.Object({
  dataset: Type.String({ maxLength: 64 }),
  operations: Type.Array(Type.String({ maxLength: 130 }), { minItems: 1, maxItems: 20, uniqueItems: true }),
  fields: Type.Array(Type.String({ maxLength: 64 }), { maxItems: 60, uniqueItems: true }),
  purpose: Type.String({ minLength: 4, maxLength: 200 }),
  until: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  quota: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
});
export const Opened = Type.Object({ case: Type.String({ format: 'uuid' }), number: Type.String() });

/**
 * An office or institution asks for data that are shared on condition: a case at the office that owns them. Refuses
 * what is shared with anybody anyway, or with nobody (`sharing.request-invalid`, `sharing.not-shared`).
 */
export async function requestData(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  asked: Type.Static<typeof DataRequest>,
  key?: string,
): Promise<Type.Static<typeof Opened>> {
  const { request: service } = getSharing(deps);
  const consumer = consumerOf(deps.city, principal);
  const dataset = getDataset(deps, asked.dataset);
  const owner = ownersOffice(deps, dataset.owner);
  if (owner === null) throw refuse('case.no-office', { region: '' });
  const offered = new Map(sharedOperations([dataset]).map((each) => [each.code, each.classification]));
  const classes = asked.operations.map((operation) => offered.get(operation));
  if (classes.includes('not-shared'))
    throw refuse('sharing.not-shared', { operation: asked.operations[0] ?? '' });
  const fits =
    classes.every((each) => each === 'conditional') &&
    asked.fields.every((field) => dataset.fields.includes(field));
  if (!fits) throw refuse('sharing.request-invalid');
  return await openFromCatalogue(deps, principal, {
    service,
    region: owner.region,
    applicant: { party: consumer.id, account: principal.account, name: consumer.name.zh },
    form: {
      consumer: consumer.id,
      consumerName: consumer.name.zh,
      dataset: dataset.code,
      datasetName: dataset.name.zh,
      owner: owner.id,
      operations: asked.operations,
      fields: asked.fields,
      purpose: asked.purpose,
      until: asked.until,
      quota: asked.quota,
    },
    asked,
    ...(key === undefined ? {} : { key }),
  });
}
