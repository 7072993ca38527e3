import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { findRegion } from '../../kernel/city/find.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { findParty } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty } from '../parties/capacity.ts';
import { nameInLists } from '../parties/party-names.ts';
import { personOf } from '../personal-fields/person.ts';
import { findHeld, getSharing } from './held.ts';
import { openFromCatalogue } from './open-case.ts';
import { getDataset } from './operations.ts';
import { entriesOf, ownersOffice } from './read-catalogue.ts';
import type { Opened } from './request-data.ts';

export const DataObjection = Type.Object({
  dataset: Type.String({ maxLength: 64 }),
  key: Type.String({ minLength: 1, maxLength: 100 }),
  field: Type.String({ maxLength: 130, description: '数据集 entries 之一。One of the dataset’s `entries`' }),
  wrong: Type.String({ minLength: 1, maxLength: 500 }),
  right: Type.String({ minLength: 1, maxLength: 500 }),
  for: Type.Optional(
    Type.String({
      maxLength: 100,
      description: '代谁提出；不填为本人。For whom one acts; oneself without it',
    }),
  ),
});

/**
 * Somebody finds wrong what is held: a case at the office that it comes from, in the region that the record names.
 * Refuses `sharing.dataset-unknown`, `sharing.record-unknown`, `sharing.request-invalid`.
 */
export async function objectToData(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  said: Type.Static<typeof DataObjection>,
  key?: string,
): Promise<Type.Static<typeof Opened>> {
  const { objection: service } = getSharing(deps);
  const person = await inCapacityFor(deps, principal, { party: said.for ?? null, service, act: 'apply' });
  const dataset = getDataset(deps, said.dataset);
  const entry = entriesOf(deps, dataset).find(({ code }) => code === said.field);
  if (entry === undefined) throw refuse('sharing.request-invalid');
  // What is not published is there only for whom it is about: nobody finds out by objecting.
  const theirs = dataset.open !== undefined || (await isAbout(deps, person, said.key));
  const held = theirs ? await findHeld(deps, dataset, said.key.trim()) : null;
  if (held === null) throw refuse('sharing.record-unknown');
  const named = String(held.content.region ?? '');
  const owner = ownersOffice(deps, dataset.owner, findRegion(deps.city, named)?.id);
  if (owner === null) throw refuse('case.no-office', { region: named });
  return await openFromCatalogue(deps, principal, {
    service,
    region: owner.region,
    applicant: {
      party: ownParty(person),
      account: principal.account,
      name: await nameInLists(deps, person),
    },
    form: {
      dataset: dataset.code,
      datasetName: dataset.name.zh,
      owner: owner.id,
      key: said.key.trim(),
      field: entry.name.zh,
      entry: entry.code,
      ...(entry.register === null ? {} : { register: entry.register }),
      wrong: said.wrong,
      right: said.right,
    },
    asked: said,
    ...(key === undefined ? {} : { key }),
  });
}

async function isAbout(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  key: string,
): Promise<boolean> {
  const own = await findParty(deps.database, deps.database.city, ownParty(principal));
  return own?.identifierMark === personOf(deps.masterKey, key);
}
