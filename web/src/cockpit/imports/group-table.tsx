import { Button } from 'antd';
import { DoneIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import type { ImportFilter } from './import-filter.ts';
import { importWords } from './import-words.ts';
import { kindWords } from './kind-words.ts';
import type { ImportPart, ImportView, Sweep } from './types.ts';
import type { Reviewing } from './use-review.ts';

type Group = {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly undecided: number;
  readonly filter: Partial<ImportFilter>;
  readonly sweep: Omit<Sweep, 'decision'>;
  readonly answer: ImportView['repairs']['kinds'][number]['answer'];
};

/** Everything of a part by kind, each with one word for all of it that is open. */
export function GroupTable({
  view,
  part,
  reviewing,
  onOpen,
}: {
  view: ImportView;
  part: ImportPart;
  reviewing: Reviewing;
  onOpen: (filter: Partial<ImportFilter>) => void;
}) {
  const w = useWords(importWords);
  const groups = useGroups(view, part);
  const verbs = useVerbs(part);
  const busy = reviewing.busy.has('sweep');
  if (groups.length === 0) return null;
  const say = (group: Group, decision: Sweep['decision']) => reviewing.sweep({ ...group.sweep, decision });
  return (
    <div className="sheet">
      <table className="plain-table stack-table import-groups">
        <caption>{w.groups}</caption>
        <thead>
          <tr>
            <th scope="col">{w.kind}</th>
            <th scope="col" className="figure">
              {w.total}
            </th>
            <th scope="col" className="figure">
              {w.open}
            </th>
            <th scope="col">
              <span className="unseen">{w.groups}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <th scope="row" data-label={w.kind}>
                <button
                  type="button"
                  className="linklike"
                  title={w.oneByOne}
                  onClick={() => onOpen(group.filter)}
                >
                  {group.name}
                </button>
              </th>
              <td data-label={w.total} className="figure">
                {group.total}
              </td>
              <td data-label={w.open} className="figure">
                {group.undecided}
              </td>
              <td className="import-group-acts">
                {group.undecided === 0 ? (
                  <span className="mark" data-tone="green">
                    <DoneIcon />
                    {w.allDecided}
                  </span>
                ) : (
                  <span className="import-buttons">
                    <Button disabled={busy} onClick={() => say(group, 'accept')}>
                      {w.doAll(group.answer === 'note' ? w.noted : verbs.accept, group.undecided)}
                    </Button>
                    {group.answer === 'choose' && (
                      <Button disabled={busy} onClick={() => say(group, 'reject')}>
                        {w.doAll(verbs.reject, group.undecided)}
                      </Button>
                    )}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the two words mean for a part. */
export function useVerbs(part: ImportPart): { readonly accept: string; readonly reject: string } {
  const w = useWords(importWords);
  switch (part) {
    case 'doubts':
      return { accept: w.takeSuggestion, reject: w.keepPrinted };
    case 'repairs':
      return { accept: w.keepRepair, reject: w.undoRepair };
    case 'changes':
      return { accept: w.accept, reject: w.reject };
  }
}

function useGroups(view: ImportView, part: ImportPart): readonly Group[] {
  const kinds = useWords(kindWords);
  if (part === 'changes') {
    return view.changes.map(({ record, state, wordingOnly, total, undecided }) => ({
      key: `${record} ${state} ${wordingOnly}`,
      name: `${kinds[record]} · ${wordingOnly ? kinds.wordingOnly : kinds[state]}`,
      total,
      undecided,
      filter: { record, state, wording: wordingOnly },
      sweep: { part, record, state, wordingOnly },
      answer: 'choose',
    }));
  }
  return view[part].kinds.map(({ kind, total, undecided, answer }) => ({
    key: kind,
    name: kinds[kind as keyof typeof kinds],
    total,
    undecided,
    filter: { kind },
    sweep: { part, kind },
    answer,
  }));
}
