import { refuse } from '../../kernel/errors/index.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { findDefinition } from '../../store/cases/definitions.ts';
import type { Dependencies } from '../dependencies.ts';

const older = new WeakMap<object, Map<string, ServiceDefinition>>();

/** The definition a case began under (`code@version`): the running one, or one published before. */
export async function getDefinition(deps: Dependencies, pinned: string): Promise<ServiceDefinition> {
  const [code = '', version = ''] = pinned.split('@');
  const current = deps.packs.services.get(code);
  if (current !== undefined && String(current.version) === version) return current;
  const known = older.get(deps.packs) ?? new Map<string, ServiceDefinition>();
  older.set(deps.packs, known);
  const cached = known.get(pinned);
  if (cached !== undefined) return cached;
  const stored = await findDefinition<ServiceDefinition>(
    deps.database,
    deps.database.city,
    'service',
    code,
    Number(version),
  );
  if (stored === null) throw refuse('case.service-unknown', { service: pinned });
  known.set(pinned, stored);
  return stored;
}

/** The definition new cases begin under. */
export function currentDefinition(deps: Dependencies, service: string): ServiceDefinition {
  const definition = deps.packs.services.get(service);
  if (definition === undefined) throw refuse('case.service-unknown', { service });
  return definition;
}
