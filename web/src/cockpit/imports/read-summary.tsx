import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../language/language.tsx';
import { writeImportFilter } from './import-filter.ts';
import { importWords } from './import-words.ts';
import { kindWords } from './kind-words.ts';
import { type ChangeState, changeStates, type ImportView, type RecordKind, recordKinds } from './types.ts';

/** How much was read of each kind, and how much of it the ledger says otherwise. Figures lead to the list. */
export function ReadSummary({ view }: { view: ImportView }) {
  const w = useWords(importWords);
  const kinds = useWords(kindWords);
  const nothing = recordKinds.every((kind) => changeStates.every((state) => view.diff[kind][state] === 0));
  return (
    <section className="cockpit-section" aria-labelledby="import-read">
      <h2 id="import-read">{w.whatWasRead}</h2>
      {nothing && <p>{w.sameAsLedger}</p>}
      <div className="sheet scroll-x">
        <table className="plain-table import-summary">
          <caption className="unseen">{w.whatWasRead}</caption>
          <thead>
            <tr>
              <th scope="col">{w.kind}</th>
              <th scope="col" className="figure">
                {w.read}
              </th>
              {changeStates.map((state) => (
                <th scope="col" key={state} className="figure">
                  {kinds[state]}
                </th>
              ))}
              <th scope="col" className="figure">
                {w.same}
              </th>
              <th scope="col" className="figure">
                {w.toDecide}
              </th>
            </tr>
          </thead>
          <tbody>
            {recordKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kinds[kind]}</th>
                <td className="figure">{view.counts[kind]}</td>
                {changeStates.map((state) => (
                  <td key={state} className="figure">
                    <ToChanges view={view} kind={kind} state={state}>
                      {view.diff[kind][state]}
                    </ToChanges>
                  </td>
                ))}
                <td className="figure">{view.diff[kind].unchanged}</td>
                <td className="figure">{view.diff[kind].undecided}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ToChanges({
  view,
  kind,
  state,
  children,
}: {
  view: ImportView;
  kind: RecordKind;
  state: ChangeState;
  children: ReactNode;
}) {
  if (view.diff[kind][state] === 0) return children;
  return (
    <Link
      to="/cockpit/imports/$import"
      params={{ import: view.id }}
      search={writeImportFilter({
        part: 'changes',
        open: false,
        plan: null,
        kind: null,
        record: kind,
        state,
        wording: null,
      })}
      hash="decide"
      replace
      activeProps={{}}
    >
      {children}
    </Link>
  );
}
