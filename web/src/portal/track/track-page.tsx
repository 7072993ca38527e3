import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { trackQuery } from '../../api/queries.ts';
import type { TrackView } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { CaseRefused } from '../../components/case-refused.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { OneClockStrip } from '../../components/clock/clock-strip.tsx';
import { gaveNothing } from '../../components/clock/gave-nothing.ts';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ParcelLine } from '../../components/parcel/parcel-line.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({
  title: { zh: '查办件进度', en: 'Track a case' },
  lead: {
    zh: '编号和查询码在提交后的回执上，也可以打电话报这两个号查询。',
    en: 'The case number and query code are on your receipt. You can also give them by phone.',
  },
  number: { zh: '办件编号', en: 'Case number' },
  code: { zh: '查询码', en: 'Query code' },
  show: { zh: '查询', en: 'Show progress' },
  yourTurn: { zh: '等你补充材料', en: 'Waiting for you' },
  yourTurnText: { zh: '请登录后在“我的”页面里处理。', en: 'Sign in and respond on My page.' },
  mine: { zh: '去“我的”页面', en: 'Go to My page' },
});

/** Progress for whoever holds number and code; no personal data, no sign-in. */
export function TrackPage() {
  const w = useWords(dictionary);
  const { number = '', code = '' } = useSearch({ from: '/portal/track' });
  const navigate = useNavigate();
  usePageTitle(w.title);
  return (
    <div className="page-column">
      <PageTop title={w.title} lead={w.lead} />
      <CheckedForm
        className="fields no-print"
        method="get"
        action="/track"
        onSend={(form) => {
          const data = new FormData(form);
          const search = { number: String(data.get('number')).trim(), code: String(data.get('code')).trim() };
          void navigate({ to: '/track', search });
        }}
      >
        <TextField
          label={w.number}
          name="number"
          defaultValue={number}
          required
          autoComplete="off"
          maxLength={40}
        />
        <TextField
          label={w.code}
          name="code"
          defaultValue={code}
          required
          autoComplete="off"
          maxLength={20}
        />
        <Button primary type="submit">
          {w.show}
        </Button>
      </CheckedForm>
      {number !== '' && code !== '' && <Progress number={number} code={code} />}
    </div>
  );
}

function Progress({ number, code }: { number: string; code: string }) {
  const found = useQuery(trackQuery(number, code));
  if (found.isPending) return <Skeleton lines={5} />;
  if (found.isError) return <ProblemNotice problem={problemOf(found.error)} />;
  return <Found view={found.data} />;
}

function Found({ view }: { view: TrackView }) {
  const w = useWords(dictionary);
  const text = useText();
  const ended = view.endedAt !== null;
  return (
    <section className="sheet">
      <div className="case-title">
        <h2>{text(view.service.name)}</h2>
        <span className="quiet">
          {view.number} · {text(view.region.name)}
        </span>
        {view.demonstration && <DemonstrationRibbon />}
      </div>
      <p className="case-phase">{view.outcome === null ? text(view.phaseText) : text(view.outcome)}</p>
      {/* To whom nothing was given it is no comfort that nothing is left to do; what they owe is said all the same. */}
      {ended && (view.waitsForYou || !gaveNothing(view.outcomeClass)) && <p>{text(view.next)}</p>}
      <OneClockStrip clock={view.clock} how={view.outcomeClass} />
      {view.refusal !== null && view.outcome !== null && (
        <CaseRefused outcome={text(view.outcome)} refusal={view.refusal} />
      )}
      {view.nothing !== null && view.outcome !== null && (
        <CaseRefused outcome={text(view.outcome)} refusal={{ reason: view.nothing, remedies: [] }} />
      )}
      {view.waitsForYou && (
        <div className="your-turn">
          <strong>{w.yourTurn}</strong>
          <p>
            {w.yourTurnText} <Link to="/my">{w.mine}</Link>
          </p>
        </div>
      )}
      <ParcelLine
        events={view.timeline}
        strands={view.strands}
        ended={ended}
        how={view.outcomeClass}
        next={ended ? undefined : text(view.next)}
      />
    </section>
  );
}
