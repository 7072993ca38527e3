import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { type ErrorCode, errorRegistry } from '../../kernel/errors/index.ts';
import { fillEntry } from '../../kernel/errors/say.ts';
import type { DatasetDeclaration } from '../../kernel/exchange/index.ts';
import { type ExchangeCall, listExchangeCalls } from '../../store/exchange/calls.ts';
import { listEntries } from '../../store/registers/entries.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { DateTime, listOf, Named, orNull, pageOf, TextView } from '../views/parts.ts';
import { consumerName } from './consumers.ts';
import { grantOf } from './held.ts';
import { operationsOf } from './operations.ts';
import { ownersOffice } from './read-catalogue.ts';

/** One question over the exchange, as the owner of the data sees it: who, what, what for, in which matter. */
export const UsageView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  at: DateTime,
  consumer: Named,
  operation: Type.String(),
  name: TextView,
  purpose: Type.String(),
  caseNumber: Type.String(),
  grant: orNull(Type.String()),
  fields: Type.Array(Type.String()),
  refused: orNull(TextView),
});
export const UsagePage = pageOf(UsageView);

/** Who used what of the data that this person's office owns; audit and administration see all. */
export async function readUsage(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  filter: { readonly dataset?: string; readonly limit: number; readonly after?: string },
): Promise<Type.Static<typeof UsagePage>> {
  const datasets = datasetsOf(deps, principal)
    .map(({ code }) => code)
    .filter((code) => filter.dataset === undefined || code === filter.dataset);
  const { limit, after } = filter;
  const { database } = deps;
  const page = await listExchangeCalls(database, database.city, {
    datasets,
    limit,
    ...(after === undefined ? {} : { after }),
  });
  return { items: page.items.map((call) => viewCall(deps, call)), next: page.next };
}

/** The datasets whose owner this person's office is, in its own region or for the whole city. */
function datasetsOf(
  deps: Dependencies,
  { role, office: id }: Extract<Principal, { kind: 'account' }>,
): readonly DatasetDeclaration[] {
  const all = [...deps.packs.datasets.values()];
  if (role === 'auditor' || role === 'administrator') return all;
  const office = deps.city.offices.find((each) => each.id === id);
  if (office === undefined) return [];
  return all.filter(({ owner }) => ownersOffice(deps, owner, office.region)?.id === office.id);
}

function viewCall(deps: Dependencies, call: ExchangeCall): Type.Static<typeof UsageView> {
  const refusal = call.refused === null ? undefined : errorRegistry[call.refused as ErrorCode];
  return {
    id: call.id,
    at: inCityTime(deps.time.zone, call.at),
    consumer: { id: call.consumer, name: consumerName(deps.city, call.consumer) },
    operation: call.operation,
    name: operationsOf(deps).get(call.operation)?.name ?? { zh: call.operation, en: call.operation },
    purpose: call.purpose,
    caseNumber: call.caseNumber,
    grant: call.grant,
    fields: [...call.fields],
    refused: refusal === undefined ? null : withoutHoles(fillEntry(refusal, {}).message),
  };
}

/** What a refusal named at that moment is not kept. */
function withoutHoles({ zh, en }: { readonly zh: string; readonly en: string }) {
  const plain = (text: string) => text.replaceAll(/[“”]?\{\w+\}[“”]?/g, '…');
  return { zh: plain(zh), en: plain(en) };
}

export const GrantView = Type.Object({
  number: Type.String(),
  open: Type.Boolean(),
  consumer: Named,
  dataset: Type.String(),
  name: TextView,
  operations: Type.Array(Type.String()),
  fields: Type.Array(Type.String()),
  purpose: Type.String(),
  from: Type.String({ format: 'date' }),
  until: Type.String({ format: 'date' }),
  quota: Type.Integer(),
});
export const GrantList = listOf(GrantView);

const mostGrants = 500;

/** What was granted to this person's office or institution, and what of its own data to others. */
export async function readGrants(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
): Promise<Type.Static<typeof GrantList>> {
  const { sharing } = deps.packs;
  if (sharing === null) return { items: [] };
  const { database } = deps;
  const { items } = await listEntries(database, database.city, sharing.grants, { limit: mostGrants });
  const own = principal.role === 'institution' ? principal.party : principal.office;
  const owned = new Set(datasetsOf(deps, principal).map(({ code }) => code));
  return {
    items: items
      .map((entry) => grantOf(entry.key, entry))
      .filter(({ consumer, dataset }) => consumer === own || owned.has(dataset))
      .map(({ consumer, operations, fields, ...grant }) => ({
        ...grant,
        consumer: { id: consumer, name: consumerName(deps.city, consumer) },
        name: deps.packs.datasets.get(grant.dataset)?.name ?? { zh: grant.dataset, en: grant.dataset },
        operations: [...operations],
        fields: [...fields],
      })),
  };
}
