import { useWords } from '../../language/language.tsx';
import { effectWords } from './effect-words.ts';
import { kindWords } from './kind-words.ts';
import { type ImportEffect, recordKinds } from './types.ts';

export type EffectSum = { readonly added: number; readonly changed: number; readonly removed: number };

/** All kinds together. */
export function sumOf(effect: ImportEffect): EffectSum {
  const of = (state: keyof EffectSum) => recordKinds.reduce((sum, kind) => sum + effect[kind][state], 0);
  return { added: of('added'), changed: of('changed'), removed: of('removed') };
}

/** What is written to the ledger, kind by kind. */
export function EffectList({ effect }: { effect: ImportEffect }) {
  const w = useWords(effectWords);
  const kinds = useWords(kindWords);
  const lines = recordKinds.flatMap((kind) => [
    ...(effect[kind].added > 0 ? [w.addedOf(kinds[kind], effect[kind].added)] : []),
    ...(effect[kind].changed > 0 ? [w.changedOf(kinds[kind], effect[kind].changed)] : []),
    ...(effect[kind].removed > 0 ? [w.removedOf(kinds[kind], effect[kind].removed)] : []),
  ]);
  return (
    <ul className="import-effect">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
