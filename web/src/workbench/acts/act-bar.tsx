import './acts.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { forwardRef, useImperativeHandle, useState } from 'react';
import { asForm, titleOf } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { actOnCase } from '../../api/act-on-case.ts';
import { mayHaveBeenDone, type Problem, problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import { newIdempotencyKey } from '../../api/request.ts';
import type { CaseView } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { UnknownInDraft } from '../../cockpit/bulletins/bulletin-of-case.tsx';
import { grouped } from '../../components/grouped.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { type BarMove, MovesBar } from '../../components/work/moves-bar.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { type ActButton, buttonFor, buttonsOf, laterOf } from './act-buttons.ts';
import { useActDrafts } from './act-drafts.tsx';
import { type ActDraft, actFormOf, begunWith, bodyOf, emptyDraft } from './act-form.ts';
import { ActPanel } from './act-panel.tsx';

/** What the keyboard may ask of the bar. */
export type ActBarHandle = { readonly press: (intent: 'accept' | 'correction') => void };

type Sent = { readonly button: ActButton; readonly draft: ActDraft; readonly key: string };

/**
 * The legal moves as buttons. One that needs nothing acts at once; another opens what it needs below.
 * When somebody else was quicker, the fresh case comes in and what was typed stays.
 */
export const ActBar = forwardRef<
  ActBarHandle,
  { view: CaseView; onDone: (after: CaseView, act: ActButton) => void }
>(function ActBar({ view, onDone }, ref) {
  const w = useWords(workbenchWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const drafts = useActDrafts();
  const buttons = buttonsOf(
    view.moves,
    view.strands.map(({ step }) => step),
  );
  const [open, setOpen] = useState<ActButton | null>(null);
  const [draft, setDraft] = useState<ActDraft>(emptyDraft);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [conflict, setConflict] = useState(false);
  // What is pressed now happened earlier: even an act that needs nothing is asked when.
  const [late, setLate] = useState(false);
  // The same act sent again after a lost reply carries the same key, so it is done once.
  const [retry, setRetry] = useState<Sent | null>(null);

  const act = useMutation({
    mutationFn: ({ button, draft: sent, key }: Sent) =>
      actOnCase(view, bodyOf(button, sent, view.version), key),
    onSuccess: (after, { button }) => {
      drafts.drop(view.id, button.key);
      setOpen(null);
      setLate(false);
      setProblem(null);
      setConflict(false);
      setRetry(null);
      queryClient.setQueryData(caseQuery(view.id).queryKey, after);
      void message.success(w.done(text(button.label), view.number));
      onDone(after, button);
    },
    onError: (error, sent) => {
      const found = problemOf(error);
      const { current } = found.body;
      setConflict(found.status === 409 && current !== undefined);
      setProblem(found);
      setRetry(mayHaveBeenDone(found) ? sent : null);
      if (found.status === 409 && current !== undefined) {
        queryClient.setQueryData(caseQuery(view.id).queryKey, current as CaseView);
      } else if (found.status !== 0) {
        void queryClient.invalidateQueries({ queryKey: caseQuery(view.id).queryKey });
      }
    },
  });

  const send = (button: ActButton, sent: ActDraft) => {
    const again = retry !== null && retry.button.key === button.key && retry.draft === sent;
    act.mutate({ button, draft: sent, key: again ? retry.key : newIdempotencyKey() });
  };
  const press = (button: ActButton) => {
    if (act.isPending) return;
    setProblem(null);
    setConflict(false);
    const kept = begunWith(button, drafts.read(view.id, button.key));
    if (late && button.move.late !== null) {
      setDraft({ ...kept, late: kept.late ?? { at: '', shown: '' } });
      setOpen(button);
      return;
    }
    if (actFormOf(button).immediate) {
      setOpen(null);
      send(button, emptyDraft);
      return;
    }
    setDraft({ ...kept, late: null });
    setOpen(button);
  };
  useImperativeHandle(ref, () => ({
    press: (intent) => {
      const button = buttonFor(intent, buttons);
      if (button !== null) press(button);
    },
  }));

  // While its panel is open the case may change: the button of now, or none when it is no longer legal.
  const legal = open === null ? null : (buttons.find(({ key }) => key === open.key) ?? null);
  const mayBeLate = buttons.some(({ move }) => move.late !== null);
  const lateSwitch: BarMove = {
    key: 'late',
    label: w.lateMode,
    weight: 'minor',
    pressed: late,
    onPress: () => {
      setLate(!late);
      setOpen(null);
    },
  };
  const moveOf = (button: ActButton): BarMove => ({
    key: button.key,
    label: text(button.label),
    weight: button.weight,
    expanded: actFormOf(button).immediate ? undefined : open?.key === button.key,
    busy: act.isPending && act.variables.button.key === button.key,
    keys:
      button === buttonFor('accept', buttons)
        ? 'a'
        : button === buttonFor('correction', buttons)
          ? 'r'
          : undefined,
    onPress: () => press(button),
  });
  return (
    <section className="acts no-print" aria-label={w.moves}>
      {buttons.length === 0 && <p className="quiet">{w.noMoves}</p>}
      <MovesBar moves={[...(mayBeLate ? [lateSwitch] : []), ...buttons.map(moveOf)]} />
      {laterOf(view.moves).map(({ key, name, from }) => (
        <p key={key} className="quiet">
          {w.notBefore(text(name), dayWords(from, lang, today))}
        </p>
      ))}
      {view.barred.length > 0 && (
        <ul className="act-barred quiet">
          {grouped(view.barred, ({ why, next }) => `${text(why)}\n${text(next)}`).map(([said, moves]) => (
            <li key={said}>
              {w.barredBecause(
                moves.map(({ label }) => text(label)),
                text(moves[0]?.why),
                text(moves[0]?.next),
              )}
            </li>
          ))}
        </ul>
      )}
      {late && open === null && <p role="status">{w.lateModeOn}</p>}
      {conflict && (
        <div className="act-conflict" role="alert">
          <p>
            <strong>{w.conflict}</strong>
          </p>
          <p>{w.conflictText}</p>
        </div>
      )}
      {open === null && problem !== null && !conflict && <ProblemNotice problem={problem} />}
      {open !== null && legal === null && (
        <div className="act-conflict" role="alert">
          <p>
            <strong>{w.gone}</strong>
          </p>
          <p>{w.goneText}</p>
          {typedText(draft) !== '' && <p className="act-kept">{typedText(draft)}</p>}
          <Button onClick={() => setOpen(null)}>{w.cancel}</Button>
        </div>
      )}
      {legal !== null && (
        <ActPanel
          key={legal.key}
          button={legal}
          draft={draft}
          fields={fieldsOf(view)}
          service={view.service.code}
          own={view.applicantOffice !== null}
          files={view}
          warning={<UnknownInDraft view={view} output={draft.output} />}
          problem={conflict ? null : problem}
          busy={act.isPending}
          onChange={(changed) => {
            setDraft(changed);
            drafts.keep(view.id, legal.key, changed);
          }}
          onSend={() => send(legal, draft)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
});

function fieldsOf(view: CaseView) {
  const { properties } = asForm(view.formSchema as JsonObject);
  return Object.entries(properties)
    .filter(([name]) => view.form[name] !== undefined || view.kind === 'service')
    .map(([name, field]) => ({ name, label: titleOf(field, name) }));
}

function typedText(draft: ActDraft): string {
  return [
    draft.otherCase,
    draft.reason,
    draft.evidence,
    draft.late?.shown ?? '',
    ...draft.items.map(({ text }) => text),
  ]
    .filter((part) => part.trim() !== '')
    .join('\n');
}
