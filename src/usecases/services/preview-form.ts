import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { validateForm } from '../../kernel/form/index.ts';
import { asForm } from '../../kernel/form/schema.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { evaluate, type ServiceDefinition, type StepDefinition } from '../../kernel/process/index.ts';
import { findEntry } from '../../store/registers/entries.ts';
import { getRegion, regionFacts } from '../cases/city-facts.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { unseal } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { getOwnDraft } from '../drafts/get-own-draft.ts';
import { ownParty, type Person } from '../parties/capacity.ts';
import { Coded, orNull, TextView } from '../views/parts.ts';

/** Which entries of a form may be judged while it is filled in, and by which service. */
export const PreviewOffer = Type.Object({ service: Type.String(), fields: Type.Array(Type.String()) });
type PreviewOffer = Type.Static<typeof PreviewOffer>;

export const PreviewView = Type.Object({
  outcome: Coded,
  favourable: Type.Boolean(),
  reason: orNull(TextView),
});
type PreviewView = Type.Static<typeof PreviewView>;

/** The parts of a bundle that judge entries of its form by rules alone: each with the entries it takes over as they are. */
export function previewsOf(deps: Dependencies, service: ServiceDefinition): PreviewOffer[] {
  return service.steps.flatMap((step) => {
    const part = 'service' in step.by ? deps.packs.services.get(step.by.service) : undefined;
    if (part === undefined || previewStep(part) === undefined) return [];
    const fields = Object.entries(step.opens?.form ?? {}).flatMap(([field, from]) =>
      from === `form.${field}` ? [field] : [],
    );
    return [{ service: part.code, fields }];
  });
}

/**
 * How the rules of a service would judge what somebody is writing, as things stand: nothing is kept, and nothing is
 * promised, since the same rules judge again when it is handed in. Refuses entries that do not fit the form.
 */
export async function previewForm(
  deps: Dependencies,
  person: Person,
  asked: {
    readonly draft: string;
    readonly service: string;
    readonly region: string;
    readonly form: JsonObject;
  },
): Promise<PreviewView> {
  const draft = await getOwnDraft(deps, person, asked.draft);
  const bundle = currentDefinition(deps, draft.service);
  const offered = previewsOf(deps, bundle).some(({ service }) => service === asked.service);
  const definition = deps.packs.services.get(asked.service);
  const step = definition === undefined ? undefined : previewStep(definition);
  if (!offered || definition === undefined || step === undefined)
    throw refuse('case.service-unknown', { service: definition?.name ?? asked.service });
  const faults = validateForm(asForm(definition.form), asked.form, { codeLists: deps.codeLists });
  if (faults.length > 0) throw refuse('case.form-invalid', { count: faults.length }, faults);
  const facts = regionFacts(
    deps.city,
    getRegion(deps.city, asked.region).id,
    deps.packs.packOf(definition.code).plan,
  );
  const { code, level, top, division, parties, settings } = facts;
  const scope = {
    form: asked.form,
    data: {},
    steps: {},
    output: {},
    case: {
      id: '',
      region: asked.region,
      service: definition.code,
      party: draft.party ?? ownParty(person) ?? '',
    },
    region: { code, level, top, division, parties: { ...parties }, settings },
    today: deps.now().slice(0, 10),
  };
  const read = await factsOf(deps, step, scope);
  const rule = step.rules?.find(({ when }) => evaluate(when, { ...scope, facts: read }) === true);
  const outcome = step.outcomes.find((each) => each.code === rule?.outcome);
  if (outcome === undefined) throw new Error(`no rule of ${definition.code} ${step.code} holds`);
  return {
    outcome: { code: outcome.code, name: outcome.name },
    favourable: outcome.favourable,
    reason: rule?.reason ?? null,
  };
}

function previewStep({ steps }: ServiceDefinition): StepDefinition | undefined {
  return steps.find(({ preview }) => preview === true);
}

async function factsOf(
  deps: Dependencies,
  { reads = [] }: StepDefinition,
  scope: Parameters<typeof evaluate>[1],
): Promise<JsonObject> {
  const found = reads.map(async ({ as, register, key }) => {
    const entry = await findEntry(deps.database, deps.database.city, register, String(evaluate(key, scope)));
    return [as, entry?.open === true ? await unseal(deps, entry.content) : null] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
