import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { type MigrationPreview, previewMigration, stepName } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { Page } from '../../store/cases/case-row.ts';
import { countOpenByDefinition, listOpenUnder } from '../../store/cases/children.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Coded } from '../views/parts.ts';
import { changeCase } from './change-case.ts';
import { currentDefinition, getDefinition } from './definitions.ts';
import { loadCase } from './load-case.ts';

/** A version that open cases began under and new ones do not. */
export type EarlierVersion = {
  readonly service: Coded;
  readonly from: number;
  readonly to: number;
  readonly open: number;
  /** Whether the present version says how to go over from this one. */
  readonly declared: boolean;
  /** Why its cases end as they began, where that is declared. */
  readonly why: Text | null;
};

/** Earlier versions of services under which cases are open. A service that is no longer offered has no present one. */
export async function listEarlierVersions(deps: Dependencies): Promise<readonly EarlierVersion[]> {
  const counted = await countOpenByDefinition(deps.database, deps.database.city);
  const found = counted.map(async ({ definition: pinned, open }): Promise<readonly EarlierVersion[]> => {
    const { code, version } = await getDefinition(deps, pinned);
    const present = deps.packs.services.get(code);
    if (present === undefined || present.version === version) return [];
    const declared = present.migrations?.some(({ from }) => from === version) === true;
    const { earlier } = deps.packs.packOf(code);
    const ends = earlier !== undefined && version <= (earlier.through[code] ?? 0);
    const why = ends ? earlier.why : null;
    return [
      { service: { code, name: present.name }, from: version, to: present.version, open, declared, why },
    ];
  });
  return (await Promise.all(found)).flat();
}

/** What becomes of a step that a case has come to, where its name changes or there is no such step any more. */
export type StepChange = {
  readonly step: Coded;
  readonly becomes: Coded | null;
  /** Somebody is at it: that work stops. */
  readonly stops: boolean;
};

/** The changes of a preview, with the names of both versions. */
export async function changesOf(
  deps: Dependencies,
  { from, to, steps, dropped, stops }: MigrationPreview,
): Promise<readonly StepChange[]> {
  const [before, after] = await Promise.all([getDefinition(deps, from), getDefinition(deps, to)]);
  const old = (code: string): Coded => ({ code, name: stepName(before, code) });
  const renamed = Object.entries(steps).flatMap(([code, becomes]): StepChange[] =>
    code === becomes
      ? []
      : [{ step: old(code), becomes: { code: becomes, name: stepName(after, becomes) }, stops: false }],
  );
  return [
    ...renamed,
    ...dropped.map((code): StepChange => ({ step: old(code), becomes: null, stops: stops.includes(code) })),
  ];
}

/** Which open cases: those of a service that began under an earlier version, a page of them. */
export type CasesUnder = {
  readonly service: string;
  readonly from: number;
  readonly limit: number;
  readonly after?: string | undefined;
};

type PreviewedCase = {
  readonly case: string;
  readonly number: string;
  readonly preview: MigrationPreview | null;
};

/** What going over to the service's present version would do to each open case of an earlier one. */
export async function previewMigrations(
  deps: Dependencies,
  { service, from, limit, after }: CasesUnder,
): Promise<Page<PreviewedCase>> {
  const definition = currentDefinition(deps, service);
  const { items, next } = await listOpenUnder(deps.database, deps.database.city, `${service}@${from}`, {
    limit,
    after: after ?? null,
  });
  const previewed = items.map(async (id): Promise<PreviewedCase> => {
    const { state } = await loadCase(deps, id);
    return { case: id, number: state.number, preview: previewMigration(definition, state) };
  });
  return { items: await Promise.all(previewed), next };
}

/** Takes one case over, on the version that was previewed; another act in between is refused. */
async function migrateCase(deps: Dependencies, id: string, expectedVersion: number): Promise<void> {
  const { state } = await loadCase(deps, id);
  const definition = currentDefinition(deps, state.service);
  if (previewMigration(definition, state) === null) throw refuse('case.no-migration');
  await changeCase(deps, {
    principal: { kind: 'system', cause: `version ${definition.version}` },
    case: { id },
    expectedVersion,
    under: definition,
    command: { act: 'migrate' },
  });
}

/** Takes every open case of a page over that can be; each is an act of its own. `next` leads to those behind it. */
export async function migrateCases(
  deps: Dependencies,
  { service, from, limit, after }: CasesUnder,
): Promise<{
  readonly migrated: readonly string[];
  readonly left: readonly { case: string; code: string }[];
  readonly next: string | null;
}> {
  const migrated: string[] = [];
  const left: { case: string; code: string }[] = [];
  const { items, next } = await listOpenUnder(deps.database, deps.database.city, `${service}@${from}`, {
    limit,
    after: after ?? null,
  });
  for (const id of items) {
    try {
      const { state } = await loadCase(deps, id);
      await migrateCase(deps, id, state.version);
      migrated.push(id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      left.push({ case: id, code: error.code });
    }
  }
  return { migrated, left, next };
}
