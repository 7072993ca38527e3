import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { FormFault, QuestionGroup } from '../../../../src/kernel/form/index.ts';
import { mayHaveBeenDone, Problem, problemOf } from '../../api/problem.ts';
import { cityQuery, draftFilesQuery, draftQuery } from '../../api/queries.ts';
import { newIdempotencyKey, request } from '../../api/request.ts';
import type { Draft } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Attachments } from '../../files/attachments.tsx';
import { useDraftFiles } from '../../files/use-draft-files.ts';
import { answerLines } from '../../forms/answer-lines.ts';
import { Answers } from '../../forms/answers.tsx';
import { faultsOfGroup } from '../../forms/groups.ts';
import { stepsOf } from '../../forms/pointer.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { DraftSigning } from '../../signings/draft-signing.tsx';
import { draftSigningQuery } from '../../signings/queries.ts';
import { AskForHelp } from '../help/ask-for-help.tsx';
import { applyWords } from './apply-words.ts';
import type { Kept } from './autosave.ts';
import type { Autosave } from './use-autosave.ts';
import type { Writing } from './writing.ts';

/** Everything read back, what is still missing, and the one button. */
export function ApplicationReview({
  draft,
  writing,
  groups,
  faults,
  goTo,
  autosave: { flush, tell },
}: {
  draft: Draft;
  writing: Writing;
  groups: readonly QuestionGroup[];
  faults: readonly FormFault[];
  goTo: (code: string, pointer?: string) => void;
  autosave: Autosave;
}) {
  const w = useWords(applyWords);
  const text = useText();
  const lang = useLanguage();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const submit = useSubmit(draft.id, flush, tell);
  const { files } = useDraftFiles(draft.id);
  const region = regions.find(({ code }) => code === writing.region);
  const first = groups[0];
  const open = faults.length + (region === undefined ? 1 : 0);
  // Who signs follows from what was entered since the page was opened.
  const signing = useQuery({ ...draftSigningQuery(draft.id), refetchOnMount: 'always' }).data;
  // What a clerk or a helper fills in, they do not hand in; nor does anybody what others sign first.
  const own = signing === undefined || signing.standing === 'own';
  const handsIn = own && signing?.before !== 'required';
  // Whoever listens hears first what is still missing, else that all of it is read back here.
  const problems = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (problems.current ?? heading.current)?.focus({ preventScroll: true }), []);
  return (
    <div className="review">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {w.reviewTitle}
        </h2>
        <p className="quiet">{w.reviewLead}</p>
      </div>
      {open > 0 && (
        <section
          ref={problems}
          tabIndex={-1}
          className="problem"
          aria-live="polite"
          aria-labelledby="review-problems"
        >
          <h3 id="review-problems" className="problem-title">
            {w.still(open)}
          </h3>
          <ul className="problem-faults">
            {region === undefined && first !== undefined && (
              <li>
                <LinkButton onClick={() => goTo(first.code, '-region')}>{w.placeNeeded}</LinkButton>
              </li>
            )}
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.code}`}>
                <LinkButton onClick={() => goTo(groupOf(fault, groups), fault.path)}>
                  {text(fault.message)}
                </LinkButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.map((group, index) => (
        <section key={group.code} className="sheet">
          <div className="review-head">
            <h3>{text(group.title)}</h3>
            <LinkButton onClick={() => goTo(group.code, faultsOfGroup(faults, group)[0]?.path)}>
              {w.change}
              <span className="unseen"> {text(group.title)}</span>
            </LinkButton>
          </div>
          {index === 0 && (
            <dl className="answers-list">
              <dt>{w.where}</dt>
              <dd>
                {region === undefined ? <span className="answers-empty">{w.empty}</span> : text(region.name)}
              </dd>
            </dl>
          )}
          <Answers
            lines={answerLines(writing.source, writing.schema, writing.form, lang, {
              names: group.fields,
              files,
              everyEntry: true,
            })}
          />
        </section>
      ))}
      <DraftAttachments draft={draft.id} />
      {submit.isError && <ProblemNotice problem={problemOf(submit.error)} />}
      <DraftSigning draft={draft.id} ready={open === 0} flush={flush} />
      <div className="application-moves">
        {first !== undefined && (
          <Button onClick={() => goTo(groups.at(-1)?.code ?? first.code)}>{w.back}</Button>
        )}
        {handsIn && (
          <Button primary disabled={open > 0} busy={submit.isPending} onClick={() => submit.mutate()}>
            {submit.isPending ? w.submitting : w.submit}
          </Button>
        )}
      </div>
      {own && (
        <>
          <AskForHelp draft={draft.id} flush={flush} />
          <div>
            <Discard draft={draft} />
          </div>
        </>
      )}
    </div>
  );
}

/** What else goes with the application, named by no question. */
function DraftAttachments({ draft }: { draft: string }) {
  const { place, files, refresh } = useDraftFiles(draft);
  return (
    <section className="sheet">
      <Attachments place={place} files={files} onChange={refresh} />
    </section>
  );
}

/**
 * Saves the last change, then submits that version. The key stays the same over retries, so a lost
 * reply cannot make two cases.
 */
function useSubmit(draft: string, flush: Autosave['flush'], tell: Autosave['tell']) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useRef<string | null>(null);
  return useMutation({
    mutationFn: async () => {
      const version = await flush();
      if (version === null) throw new Problem({ code: 'web.unreachable', status: 0, title: '' });
      key.current ??= newIdempotencyKey();
      return await request('POST', '/api/drafts/{id}/submit', {
        path: { id: draft },
        body: { version },
        idempotencyKey: key.current,
      });
    },
    onError: (error) => {
      const problem = problemOf(error);
      const { body } = problem;
      if (!mayHaveBeenDone(problem)) key.current = null;
      // Another window has saved since: what it wrote comes in beside what stands here.
      if (body.code === 'draft.version-conflict' && body.current)
        tell({ type: 'conflict', theirs: body.current as Kept });
    },
    onSuccess: async (receipt) => {
      await askAgainWithout(queryClient, draft);
      await navigate({
        to: '/my/cases/$id',
        params: { id: receipt.case.id },
        search: { receipt: '1' },
        replace: true,
      });
    },
  });
}

function Discard({ draft }: { draft: Draft }) {
  const w = useWords(applyWords);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const discard = useMutation({
    mutationFn: () => request('DELETE', '/api/drafts/{id}', { path: { id: draft.id } }),
    onSuccess: async () => {
      await askAgainWithout(queryClient, draft.id);
      await navigate({ to: '/my' });
    },
  });
  return (
    <>
      <LinkButton onClick={() => setAsking(true)}>{w.discard}</LinkButton>
      {asking && (
        <Dialog title={w.discard} onClose={() => setAsking(false)}>
          <p>{w.discardAsk}</p>
          {discard.isError && <ProblemNotice problem={problemOf(discard.error)} />}
          <div className="choices">
            <Button busy={discard.isPending} onClick={() => discard.mutate()}>
              {w.discardYes}
            </Button>
            <Button primary onClick={() => setAsking(false)}>
              {w.discardNo}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** The draft is gone; everything else may have moved. */
async function askAgainWithout(queryClient: QueryClient, draft: string): Promise<void> {
  const gone: readonly unknown[] = [draftQuery(draft), draftFilesQuery(draft), draftSigningQuery(draft)].map(
    ({ queryKey }) => queryKey[0],
  );
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => !gone.includes(queryKey[0]) });
}

function LinkButton({ children, onClick }: { children: React.ReactNode; onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      {children}
    </button>
  );
}

function groupOf(fault: FormFault, groups: readonly QuestionGroup[]): string {
  const name = stepsOf(fault.path)[0] ?? '';
  return groups.find((group) => group.fields.includes(name))?.code ?? groups[0]?.code ?? '';
}
