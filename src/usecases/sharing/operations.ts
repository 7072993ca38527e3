import { refuse } from '../../kernel/errors/index.ts';
import {
  type DatasetDeclaration,
  type SharedOperation,
  sharedOperations,
} from '../../kernel/exchange/index.ts';
import type { PackSet } from '../../kernel/pack/pack-set.ts';
import type { Dependencies } from '../dependencies.ts';

const known = new WeakMap<PackSet, ReadonlyMap<string, SharedOperation>>();

/** Everything that may be asked in this installation, by code. */
export function operationsOf({ packs }: Pick<Dependencies, 'packs'>): ReadonlyMap<string, SharedOperation> {
  const found =
    known.get(packs) ??
    new Map(sharedOperations([...packs.datasets.values()]).map((each) => [each.code, each] as const));
  known.set(packs, found);
  return found;
}

export function getOperation(deps: Pick<Dependencies, 'packs'>, code: string): SharedOperation {
  const operation = operationsOf(deps).get(code);
  if (operation === undefined) throw refuse('sharing.operation-unknown', { operation: code });
  return operation;
}

export function getDataset({ packs }: Pick<Dependencies, 'packs'>, code: string): DatasetDeclaration {
  const dataset = packs.datasets.get(code);
  if (dataset === undefined) throw refuse('sharing.dataset-unknown', { dataset: code });
  return dataset;
}
