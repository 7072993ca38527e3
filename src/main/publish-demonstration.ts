import { findOfficeForDuty } from '../kernel/city/index.ts';
import type { DemonstrationEntry } from '../kernel/city/people.ts';
import { DomainError, refuse } from '../kernel/errors/index.ts';
import { changeCase } from '../usecases/cases/change-case.ts';
import { currentDefinition } from '../usecases/cases/definitions.ts';
import { findCaseState } from '../usecases/cases/load-case.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { fixedId } from '../usecases/fixed-id.ts';
import { officeName } from '../usecases/views/names.ts';

/**
 * Has the offices of a demonstration publish what the city's data says, each in a case like any other, once: its id follows
 * from its place in the data. What an office has published anew since then stays.
 */
export async function publishDemonstration(deps: Dependencies): Promise<void> {
  for (const [at, entry] of (deps.city.demonstration.published ?? []).entries()) {
    const id = fixedId(`demonstration ${entry.service} ${entry.region} ${at}`);
    if ((await findCaseState(deps, id)) === null) await publish(deps, entry, id);
  }
}

async function publish(
  deps: Dependencies,
  { service, region, form }: DemonstrationEntry,
  id: string,
): Promise<void> {
  const { opener } = currentDefinition(deps, service);
  const office =
    opener === undefined
      ? undefined
      : findOfficeForDuty(deps.city, opener.duty, region, deps.now().slice(0, 10));
  if (office === undefined) throw refuse('case.no-office', { region });
  try {
    await changeCase(deps, {
      principal: { kind: 'system', cause: 'demonstration' },
      case: { id, service },
      expectedVersion: null,
      command: {
        act: 'submit',
        region,
        channel: 'counter',
        applicant: { party: office.id, account: null, name: officeName(deps.city, office.id).zh },
        form,
        parent: null,
      },
    });
  } catch (error) {
    // Another process was faster.
    if (error instanceof DomainError && (await findCaseState(deps, id)) !== null) return;
    throw error;
  }
}
