import { type Static, Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { asForm, type EarlierForm, knownFrom } from '../../kernel/form/index.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { findCaseState } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty } from '../parties/capacity.ts';
import { DateTime, orNull, TextView } from '../views/parts.ts';

export const PrefillSource = Type.Object({
  path: Type.String({ description: '字段的 JSON Pointer。JSON pointer of the field' }),
  text: TextView,
  at: orNull(DateTime),
});
export const PrefillView = Type.Object({
  values: Type.Record(Type.String(), Type.Unknown()),
  sources: Type.Array(PrefillSource),
});

/** The parts of a bundle are cases too, so that many rows may belong to few applications. */
const rowsLookedAt = 50;
const applicationsLookedAt = 3;

/** What the person need not type again, from what they applied for before on behalf of the same party. */
export async function prefillForm(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  service: string,
  party = ownParty(principal),
): Promise<Static<typeof PrefillView>> {
  const definition = currentDefinition(deps, service);
  if (definition.openedBy !== 'applicant') throw refuse('case.service-unknown', { service });
  await inCapacityFor(deps, principal, { party, service, act: 'apply' });
  const { items } = await listCases(deps.database, deps.database.city, [{ entry: 'party', is: party }], {
    limit: rowsLookedAt,
  });
  const applications = items
    .filter((row) => row.parent === null && row.account === principal.account)
    .slice(0, applicationsLookedAt);
  const earlier = await Promise.all(applications.map(({ id }) => earlierForm(deps, id)));
  const { values, sources } = knownFrom(
    asForm(definition.form),
    earlier.flatMap((each) => each ?? []),
  );
  return { values, sources: [...sources] };
}

async function earlierForm(deps: Dependencies, id: string): Promise<EarlierForm | null> {
  const loaded = await findCaseState(deps, id);
  if (loaded === null) return null;
  const { definition, state } = loaded;
  return {
    schema: asForm(definition.form),
    form: state.form,
    text: { zh: `来自你的申请 ${state.number}`, en: `from your application ${state.number}` },
    at: inCityTime(deps.time.zone, state.submittedAt),
  };
}
