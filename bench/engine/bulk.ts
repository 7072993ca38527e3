import type { Principal } from '../../src/kernel/access/principal.ts';
import type { CaseState } from '../../src/kernel/process/index.ts';
import { actOnCases } from '../../src/usecases/cases/act-on-cases.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import type { Row } from '../report.ts';
import { openStallCase } from './run-cases.ts';

const cases = 500;

/** One person looks at the papers of five hundred cases in one act, with a result for each. */
export async function bulkRows(deps: Dependencies): Promise<readonly Row[]> {
  const opened: CaseState[] = await Promise.all(
    Array.from({ length: cases }, (_, serial) => openStallCase(deps, serial)),
  );
  const office = opened[0]?.steps.papers?.office;
  if (office == null) throw new Error('no office looks at the papers');
  const officer: Principal = {
    kind: 'account',
    account: 'bulk',
    displayName: '承办',
    role: 'handler',
    office,
  };
  const began = performance.now();
  const results = await actOnCases(
    deps,
    officer,
    opened.map(({ id, version }) => ({ id, version })),
    { act: 'complete-step', step: 'papers', outcome: 'approve', reason: null, output: {} },
  );
  const took = performance.now() - began;
  const done = results.filter((result) => result.done).length;
  if (done !== cases) throw new Error(`${cases - done} of ${cases} cases were refused`);
  return [{ metric: `one act on ${cases} cases, with a result for each`, value: took / 1000, unit: 's' }];
}
