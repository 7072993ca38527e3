import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';
import type { Classification, DatasetDeclaration, PredicateDeclaration } from './dataset.ts';

/** One thing that may be asked of a dataset. */
export type SharedOperation = {
  /** `dataset.record` or `dataset.question`. */
  readonly code: string;
  readonly name: Text;
  readonly dataset: DatasetDeclaration;
  readonly classification: Classification;
  readonly basis: readonly Basis[];
  /** Null for whole records. */
  readonly predicate: PredicateDeclaration | null;
};

const wholeRecord = 'record';

/** Everything that may be asked of these datasets: yes-or-no questions first, records where those do not suffice. */
export function sharedOperations(datasets: readonly DatasetDeclaration[]): readonly SharedOperation[] {
  return datasets.flatMap((dataset) => [
    ...dataset.predicates.map(
      (predicate): SharedOperation => ({
        code: `${dataset.code}.${predicate.code}`,
        name: predicate.question,
        dataset,
        classification: predicate.classification,
        basis: dataset.basis,
        predicate,
      }),
    ),
    ...(dataset.fields.length === 0
      ? []
      : [
          {
            code: `${dataset.code}.${wholeRecord}`,
            name: { zh: `${dataset.name.zh}：整条记录`, en: `${dataset.name.en}: a record` },
            dataset,
            classification: dataset.classification,
            basis: dataset.basis,
            predicate: null,
          } satisfies SharedOperation,
        ]),
  ]);
}
