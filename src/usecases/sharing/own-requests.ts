import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { actOnCase } from '../cases/act-on-case.ts';
import { findCaseState, loadCase } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { DateTime, Named, orNull, pageOf, TextView } from '../views/parts.ts';
import { consumerOf } from './consumers.ts';
import { getSharing } from './held.ts';
import type { Opened } from './request-data.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** What one's own office or institution asked for, as far as it has come. */
export const OwnRequest = Type.Object({
  case: Type.String({ format: 'uuid' }),
  number: Type.String(),
  version: Type.Integer(),
  dataset: Named,
  purpose: Type.String(),
  at: DateTime,
  /** Number of the grant; null where there is none, or none yet. */
  grant: orNull(Type.String()),
  /** What it came to; null while it waits or is in use. */
  outcome: orNull(TextView),
  /** It waits, or is used, and can be withdrawn. */
  open: Type.Boolean(),
});
export const OwnRequestPage = pageOf(OwnRequest);

export const Withdrawal = Type.Object({
  version: Type.Integer({ minimum: 1, description: '看到的版本号。The version that was seen' }),
  reason: Type.String({ minLength: 2, maxLength: 200 }),
});

/** The requests for data of this person's office or institution, the newest first. */
export async function listOwnRequests(
  deps: Dependencies,
  principal: Person,
  page: { readonly limit: number; readonly after?: string },
): Promise<Type.Static<typeof OwnRequestPage>> {
  const { request: service } = getSharing(deps);
  const { id: is } = consumerOf(deps.city, principal);
  const { database } = deps;
  const found = await listCases(database, database.city, [{ entry: 'party', is }], { service, ...page });
  const items = await Promise.all(
    found.items.map(async ({ id }) => {
      const loaded = await findCaseState(deps, id);
      return loaded === null ? [] : [viewRequest(deps, loaded)];
    }),
  );
  return { items: items.flat(), next: found.next };
}

/**
 * Whoever asked wants the data no more: before the decision nothing comes of it, after it the grant is over at once.
 * Of an office's request that is not one's own nobody learns that it is there (`case.not-found`).
 */
export async function withdrawRequest(
  deps: Dependencies,
  principal: Person,
  id: string,
  { version, reason }: Type.Static<typeof Withdrawal>,
): Promise<Type.Static<typeof Opened>> {
  const { request: service } = getSharing(deps);
  const consumer = consumerOf(deps.city, principal);
  const { state } = await loadCase(deps, id);
  if (state.service !== service || state.applicant.party !== consumer.id) throw refuse('case.not-found');
  // In this case the office is who applies, and whoever speaks for it acts as such.
  const { account, displayName, provenAt } = principal;
  const applicant: Person = {
    kind: 'account',
    account,
    displayName,
    role: 'delegate',
    party: consumer.id,
    ...(provenAt === undefined ? {} : { provenAt }),
  };
  const changed = await actOnCase(deps, applicant, id, version, { act: 'withdraw', reason });
  return { case: changed.state.id, number: changed.state.number };
}

function viewRequest(
  deps: Dependencies,
  { definition, state }: { readonly definition: ServiceDefinition; readonly state: CaseState },
): Type.Static<typeof OwnRequest> {
  const { form, data, outcome } = state;
  const code = String(form.dataset);
  const ended = definition.outcomes.find((each) => each.code === outcome?.code);
  return {
    case: state.id,
    number: state.number,
    version: state.version,
    dataset: { id: code, name: deps.packs.datasets.get(code)?.name ?? { zh: code, en: code } },
    purpose: String(form.purpose),
    at: inCityTime(deps.time.zone, state.submittedAt),
    grant: typeof data.grant === 'string' ? data.grant : null,
    outcome: ended?.name ?? null,
    open: state.phase !== 'ended',
  };
}
