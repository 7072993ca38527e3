import { type Static, Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { enterpriseName, uscc } from '../../kernel/form/dictionary.ts';
import {
  asForm,
  type EarlierForm,
  type HeldRecord,
  knownFrom,
  knownFromHeld,
  knownTogether,
} from '../../kernel/form/index.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findParty } from '../../store/people/parties.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { findCaseState } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import { actingIn } from '../counter/acting-in-visit.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty, type Person } from '../parties/capacity.ts';
import { openParty } from '../parties/party-names.ts';
import { personsIn } from '../personal-fields/persons-in.ts';
import { findHeld } from '../sharing/held.ts';
import { ownersOffice } from '../sharing/read-catalogue.ts';
import { DateTime, orNull, TextView } from '../views/parts.ts';
import { getDraftInCapacity } from './get-own-draft.ts';

export const PrefillSource = Type.Object({
  path: Type.String({ description: '字段的 JSON Pointer。JSON pointer of the field' }),
  text: TextView,
  at: orNull(DateTime),
  dataset: Type.Optional(
    Type.String({
      description:
        '来自某单位登记的数据集，有误可提异议。The dataset it is of: what is wrong in it may be objected to',
    }),
  ),
});
export const PrefillView = Type.Object({
  values: Type.Record(Type.String(), Type.Unknown()),
  sources: Type.Array(PrefillSource),
});

/**
 * What registers hold of the enterprise that somebody at a counter acts for: the clerk fills in for it as it would itself.
 * Of people, what they entered before is nobody's to look at but theirs. Persons whom it names are told of it.
 */
export async function prefillVisit(
  deps: Dependencies,
  clerk: Person,
  draftId: string,
): Promise<Static<typeof PrefillView>> {
  const { draft, visit } = await getDraftInCapacity(deps, clerk, draftId);
  if (visit === null || visit.actsFor === null || visit.about !== null) return { values: {}, sources: [] };
  await actingIn(deps, visit);
  const { form: schema } = currentDefinition(deps, draft.service);
  const known = knownFromHeld(asForm(schema), await heldOf(deps, visit.actsFor));
  const { values } = known;
  const fields = personalFields(schema).filter((field) => values[field] !== undefined);
  if (fields.length > 0)
    await recordAccess(deps.database, deps.database.city, {
      id: deps.newId(),
      at: deps.now(),
      account: clerk.account,
      purpose: 'fill-in',
      case: null,
      fields,
      subjects: [...new Set(personsIn(deps.masterKey, schema, values, fields))],
    });
  return { values, sources: [...known.sources] };
}

/** The parts of a bundle are cases too, so that many rows may belong to few applications. */
const rowsLookedAt = 50;
const applicationsLookedAt = 3;

/** What the person need not type again, from what they applied for before on behalf of the same party. */
export async function prefillForm(
  deps: Dependencies,
  principal: Person,
  service: string,
  party = ownParty(principal),
): Promise<Static<typeof PrefillView>> {
  const definition = currentDefinition(deps, service);
  if (definition.openedBy !== 'applicant') throw refuse('case.service-unknown', { service: definition.name });
  await inCapacityFor(deps, principal, { party, service, act: 'apply' });
  const { items } = await listCases(deps.database, deps.database.city, [{ entry: 'party', is: party }], {
    limit: rowsLookedAt,
  });
  const applications = items
    .filter((row) => row.parent === null && row.account === principal.account)
    .slice(0, applicationsLookedAt);
  const earlier = await Promise.all(applications.map(({ id }) => earlierForm(deps, id)));
  const form = asForm(definition.form);
  const { values, sources } = knownTogether(
    knownFromHeld(form, await heldOf(deps, party)),
    knownFrom(
      form,
      earlier.flatMap((each) => each ?? []),
    ),
  );
  return { values, sources: [...sources] };
}

/** What the registers that are shared hold of an enterprise, by its unified code; of a natural person nothing. */
async function heldOf(deps: Dependencies, party: string): Promise<readonly HeldRecord[]> {
  const own = await findParty(deps.database, deps.database.city, party);
  const code = own?.kind === 'enterprise' ? own.content.identifier : undefined;
  if (typeof code !== 'string') return [];
  const datasets = [...deps.packs.datasets.values()].filter(
    ({ classification }) => classification !== 'not-shared',
  );
  const records = datasets.map(async (dataset): Promise<readonly HeldRecord[]> => {
    const { source } = dataset;
    const register = 'register' in source ? deps.packs.registers.get(source.register) : undefined;
    const held = register === undefined ? null : await findHeld(deps, dataset, code);
    if (register === undefined || held === null || !held.open) return [];
    const from = ownersOffice(deps, dataset.owner)?.name ?? register.name;
    return [
      {
        schema: asForm(register.schema),
        content: held.content,
        text: {
          zh: `来自${register.name.zh}（${from.zh}）`,
          en: `from ${register.name.en} (${from.en})`,
        },
        at: held.asOf,
        dataset: dataset.code,
      },
    ];
  });
  return [...(await Promise.all(records)).flat(), await knownOf(deps, party, code)];
}

/** As whom the enterprise is known here: all there is of one that no register of the city has. */
async function knownOf(deps: Dependencies, party: string, code: string): Promise<HeldRecord> {
  const { name } = await openParty(deps, party);
  return {
    schema: { type: 'object', properties: { uscc, enterpriseName }, required: [] },
    content: { uscc: code, ...(name === undefined ? {} : { enterpriseName: name.zh }) },
    text: { zh: '你正代表这家企业', en: 'the enterprise that you act for' },
    at: null,
  };
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
