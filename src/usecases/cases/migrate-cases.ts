import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { type MigrationPreview, previewMigration } from '../../kernel/process/index.ts';
import { listOpenUnder } from '../../store/cases/children.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeCase } from './change-case.ts';
import { currentDefinition } from './definitions.ts';
import { loadCase } from './load-case.ts';

/** What going over to the service's present version would do to each open case of an earlier one. */
export async function previewMigrations(
  deps: Dependencies,
  service: string,
  from: number,
): Promise<
  readonly { readonly case: string; readonly number: string; readonly preview: MigrationPreview | null }[]
> {
  const definition = currentDefinition(deps, service);
  const cases = await listOpenUnder(deps.database, deps.database.city, `${service}@${from}`);
  return await Promise.all(
    cases.map(async (id) => {
      const { state } = await loadCase(deps, id);
      return { case: id, number: state.number, preview: previewMigration(definition, state) };
    }),
  );
}

/** Takes one case over, on the version that was previewed; another act in between is refused. */
async function migrateCase(deps: Dependencies, id: string, expectedVersion: number): Promise<void> {
  const { state } = await loadCase(deps, id);
  const definition = currentDefinition(deps, state.service);
  if (state.definition === `${definition.code}@${definition.version}`) return;
  if (previewMigration(definition, state) === null) throw refuse('case.no-migration');
  await changeCase(deps, {
    principal: { kind: 'system', cause: `version ${definition.version}` },
    case: { id },
    expectedVersion,
    under: definition,
    command: { act: 'migrate' },
  });
}

/** Takes every open case over that can be; each is an act of its own. */
export async function migrateCases(
  deps: Dependencies,
  service: string,
  from: number,
): Promise<{
  readonly migrated: readonly string[];
  readonly left: readonly { case: string; code: string }[];
}> {
  const migrated: string[] = [];
  const left: { case: string; code: string }[] = [];
  for (const id of await listOpenUnder(deps.database, deps.database.city, `${service}@${from}`)) {
    try {
      const { state } = await loadCase(deps, id);
      await migrateCase(deps, id, state.version);
      migrated.push(id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      left.push({ case: id, code: error.code });
    }
  }
  return { migrated, left };
}
