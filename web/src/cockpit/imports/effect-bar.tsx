import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { countOf } from './counts.ts';
import { EffectList, sumOf } from './effect-list.tsx';
import { effectWords } from './effect-words.ts';
import { importQuery } from './queries.ts';
import type { ImportView } from './types.ts';
import type { Reviewing } from './use-review.ts';

/** Stays at hand while one reviews: how much is left, what is accepted, and the two ways to end. */
export function EffectBar({ view, reviewing }: { view: ImportView; reviewing: Reviewing }) {
  const w = useWords(effectWords);
  const [asked, setAsked] = useState<'apply' | 'discard' | null>(null);
  const { added, changed, removed } = sumOf(view.effect);
  return (
    <>
      <section className="import-bar no-print" aria-label={w.applyTitle}>
        <p aria-live="polite">
          <span>
            {w.progress(view.doubts.undecided, view.repairs.undecided, countOf(view, 'changes').undecided)}
          </span>{' '}
          <strong>{w.accepted(added + changed + removed)}</strong>
        </p>
        <div className="import-buttons">
          <Button onClick={() => setAsked('discard')}>{w.discard}</Button>
          <Button type="primary" onClick={() => setAsked('apply')}>
            {w.apply}
          </Button>
        </div>
      </section>
      {asked === 'apply' && <ApplyDialog view={view} reviewing={reviewing} onClose={() => setAsked(null)} />}
      {asked === 'discard' && <DiscardDialog view={view} onClose={() => setAsked(null)} />}
    </>
  );
}

/** Ends the review one way or the other; whatever is refused, the page shows how things stand now. */
function useEnd(view: ImportView, end: (version: number) => Promise<ImportView>) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const mutation = useMutation<ImportView, Problem>({
    mutationFn: () => end(view.version),
    onSuccess: (closed) => {
      queryClient.setQueryData(importQuery(view.id).queryKey, closed);
      // What the ledger says now, other pages have to ask anew.
      void queryClient.invalidateQueries();
      // What was filtered for deciding says nothing of how it ended.
      void navigate({
        to: '/cockpit/imports/$import',
        params: { import: view.id },
        search: {},
        replace: true,
      });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: importQuery(view.id).queryKey }),
  });
  const problem = mutation.error === null ? null : problemOf(mutation.error);
  return { send: () => mutation.mutate(), busy: mutation.isPending, problem };
}

function ApplyDialog({
  view,
  reviewing,
  onClose,
}: {
  view: ImportView;
  reviewing: Reviewing;
  onClose: () => void;
}) {
  const w = useWords(effectWords);
  const [asRead, setAsRead] = useState(false);
  const { effect, doubts, repairs } = view;
  const unseen = doubts.undecided + repairs.undecided;
  const { added, changed, removed } = sumOf(effect);
  const accepted = added + changed + removed;
  const end = useEnd(view, (version) =>
    request('POST', '/api/imports/{id}/apply', {
      path: { id: view.id },
      body: { version, asRead: asRead && unseen > 0 },
    }),
  );
  const stands = accepted + effect.leftOut === 0;
  const possible = stands || accepted > 0;
  const ready = (unseen === 0 || asRead) && effect.missing.length === 0;
  return (
    <Dialog title={w.applyTitle} onClose={onClose}>
      <div className="import-dialog">
        {stands ? (
          <p>{w.nothingToWrite}</p>
        ) : accepted === 0 ? (
          <>
            <p>{w.willWriteNothing}</p>
            <p>{w.acceptFirst}</p>
          </>
        ) : (
          <>
            <p>{w.willWrite}</p>
            <EffectList effect={effect} />
          </>
        )}
        {accepted > 0 && effect.leftOut > 0 && <p className="quiet">{w.leftOut(effect.leftOut)}</p>}
        <Missing view={view} reviewing={reviewing} />
        {possible && unseen > 0 && (
          <Checkbox checked={asRead} onChange={(event) => setAsRead(event.target.checked)}>
            {w.asRead(doubts.undecided, repairs.undecided)}
          </Checkbox>
        )}
        {end.problem !== null && <ProblemNotice problem={end.problem} />}
        {possible && unseen > 0 && !asRead && <p className="quiet small">{w.asReadFirst}</p>}
        <div className="import-buttons">
          {possible && (
            <Button type="primary" loading={end.busy} disabled={!ready} onClick={end.send}>
              {end.busy ? w.working : w.confirmApply(added, changed, removed)}
            </Button>
          )}
          <Button onClick={onClose}>{w.back}</Button>
        </div>
      </div>
    </Dialog>
  );
}

const mostShown = 8;

/** What would lead nowhere, and the changes that would mend it. */
function Missing({ view, reviewing }: { view: ImportView; reviewing: Reviewing }) {
  const w = useWords(effectWords);
  const text = useText();
  const { missing } = view.effect;
  if (missing.length === 0) return null;
  const mending = [...new Set(missing.flatMap(({ change }) => (change === null ? [] : [change])))];
  return (
    <div className="import-missing">
      <p>{w.missing(missing.length)}</p>
      <ul>
        {missing.slice(0, mostShown).map(({ path, message }) => (
          <li key={`${path} ${message.zh}`}>{text(message)}</li>
        ))}
        {missing.length > mostShown && <li>{w.andMore(missing.length - mostShown)}</li>}
      </ul>
      {mending.length > 0 && (
        <div>
          <Button loading={reviewing.busy.size > 0} onClick={() => reviewing.acceptAll(mending)}>
            {w.acceptMissing(mending.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function DiscardDialog({ view, onClose }: { view: ImportView; onClose: () => void }) {
  const w = useWords(effectWords);
  const end = useEnd(view, () => request('POST', '/api/imports/{id}/discard', { path: { id: view.id } }));
  return (
    <Dialog title={w.discardTitle} onClose={onClose}>
      <div className="import-dialog">
        <p>{w.discardText}</p>
        {end.problem !== null && <ProblemNotice problem={end.problem} />}
        <div className="import-buttons">
          <Button danger type="primary" loading={end.busy} onClick={end.send}>
            {w.confirmDiscard}
          </Button>
          <Button onClick={onClose}>{w.keep}</Button>
        </div>
      </div>
    </Dialog>
  );
}
