import '../cockpit.css';
import './supervision.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { caseQuery, officesQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useCaseAct } from '../../applicant/my/use-case-act.ts';
import { Answered } from '../../components/answered.tsx';
import { AsWritten } from '../../components/as-written.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { type AgendaItem, agendaOf, asAgenda, minutesOf, type RedItem } from './meeting-agenda.ts';
import { meetingWords } from './meeting-words.ts';
import { redNowQuery } from './queries.ts';
import { supervisionWords } from './supervision-words.ts';

/** As long as the meeting's form takes a title. */
const longestTitle = 200;

/** A meeting: before it begins what stands at red, from then on its fixed agenda, afterwards what was decided. */
export function MeetingPage() {
  const w = useWords(supervisionWords);
  const { case: id } = useParams({ from: '/office/cockpit/supervision/meetings/$case' });
  const question = useQuery(caseQuery(id));
  const title = question.data?.form.title;
  usePageTitle(typeof title === 'string' ? title : w.matters);
  return (
    <div className="page">
      <Answered question={question} lines={10}>
        {(view) => <Meeting view={view} />}
      </Answered>
    </div>
  );
}

function Meeting({ view }: { view: CaseView }) {
  const w = useWords(supervisionWords);
  const text = useText();
  const lang = useLanguage();
  const m = useWords(meetingWords);
  const nameOf = useOfficeName();
  const { title, day, place, chair, offices } = view.form;
  const attending = Array.isArray(offices)
    ? offices.filter((each) => typeof each === 'string').map(nameOf)
    : [];
  const agenda = agendaOf(view.data);
  const begins = view.moves.find(({ act, step }) => act === 'complete-step' && step === 'begin');
  return (
    <>
      <PageTop
        title={typeof title === 'string' ? title : text(view.service.name)}
        lead={[typeof day === 'string' ? dayWords(day, lang) : null, place]
          .filter((each) => typeof each === 'string')
          .join(' · ')}
        back={<Link to="/cockpit/supervision">{w.back}</Link>}
        aside={
          <Link to="/work/case/$case" params={{ case: view.id }} className="no-print">
            {w.toCase}
          </Link>
        }
      />
      {typeof chair === 'string' && chair !== '' && <p>{m.chair(chair)}</p>}
      {attending.length > 0 && <p>{m.attend(attending.join(lang === 'zh' ? '、' : ', '))}</p>}
      {begins !== undefined ? (
        <ToBegin view={view} from={begins.outcomes.find(({ favourable }) => favourable)?.from ?? null} />
      ) : (
        agenda.length > 0 && <Fixed view={view} agenda={agenda} />
      )}
      <Afterwards view={view} />
    </>
  );
}

/** @param from the day of the meeting, while it is still to come */
function ToBegin({ view, from }: { view: CaseView; from: string | null }) {
  const w = useWords(meetingWords);
  return (
    <section className="cockpit-section" aria-labelledby="red">
      <h2 id="red">{w.agendaNow}</h2>
      <p className="quiet">{w.agendaNowLead}</p>
      <Answered question={useQuery(redNowQuery())} lines={8}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState title={w.nothingRed}>{w.nothingRedText}</EmptyState>}
            <Choose view={view} items={items} from={from} />
          </>
        )}
      </Answered>
    </section>
  );
}

function Choose({ view, items, from }: { view: CaseView; items: readonly RedItem[]; from: string | null }) {
  const w = useWords(meetingWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const act = useCaseAct(view);
  const [others, setOthers] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const othersId = useId();
  const keyOf = ({ kind, reference }: RedItem) => `${kind} ${reference}`;
  const chosen = [
    ...items.filter((item) => !left.has(keyOf(item))).map(asAgenda),
    ...others
      .split('\n')
      .map((line) => line.trim().slice(0, longestTitle))
      .filter((title) => title !== '')
      .map((title) => ({ kind: 'other', title })),
  ];
  const toggle = (key: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <form
      className="cockpit-section"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0 && from === null && !act.isPending)
          act.mutate({
            act: 'complete-step',
            step: 'begin',
            outcome: 'begun',
            output: { agenda: chosen },
          });
      }}
    >
      <ul className="agenda">
        {items.map((item) => (
          <li key={keyOf(item)}>
            <label>
              <input type="checkbox" checked={!left.has(keyOf(item))} onChange={() => toggle(keyOf(item))} />{' '}
              <strong>{w[item.kind]}</strong> {text(item.title)}{' '}
              <span className="quiet">{item.reference}</span>
              {item.office !== null && <span className="quiet"> {text(item.office.name)}</span>}
            </label>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={othersId}>{w.others}</label>
        <span id={`${othersId}-hint`} className="field-hint">
          {w.othersHint}
        </span>
        <textarea
          id={othersId}
          aria-describedby={`${othersId}-hint`}
          rows={3}
          value={others}
          onChange={(event) => setOthers(event.target.value)}
        />
      </div>
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <p className="quiet">
        {from === null ? w.chosen(chosen.length) : w.notYet(dayWords(from, lang, today))}
      </p>
      <div>
        <Button primary type="submit" busy={act.isPending} disabled={chosen.length === 0 || from !== null}>
          {act.isPending ? w.beginning : w.begin}
        </Button>
      </div>
    </form>
  );
}

/** What an office is called; its id until the names are here. */
function useOfficeName(): (office: string) => string {
  const text = useText();
  const offices = useQuery(officesQuery()).data?.items ?? [];
  return (office) => text(offices.find(({ id }) => id === office)?.name) || office;
}

function Fixed({ view, agenda }: { view: CaseView; agenda: readonly AgendaItem[] }) {
  const w = useWords(meetingWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const nameOf = useOfficeName();
  const digest = view.data.agendaDigest;
  return (
    <section className="cockpit-section" aria-labelledby="agenda">
      <h2 id="agenda">{w.agenda}</h2>
      {typeof digest === 'string' && <p className="quiet small">{w.fixed(digest.slice(0, 16))}</p>}
      <ol className="supervision-list">
        {agenda.map(({ kind, reference, title, office, since }, at) => (
          // The agenda is fixed: its order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: the same
          <li key={at}>
            <strong>{w[kind]}</strong> {title} <span className="quiet">{reference}</span>
            {office !== '' && <span className="quiet"> {nameOf(office)}</span>}
            {since !== '' && <span className="quiet"> {w.since(dayWords(since, lang, today))}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Afterwards({ view }: { view: CaseView }) {
  const w = useWords(meetingWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const nameOf = useOfficeName();
  const writes = view.moves.some(({ act, step }) => act === 'complete-step' && step === 'minutes');
  const { minutes, decisions } = minutesOf(view);
  const orders = view.links.filter(({ case: { id } }) => id !== view.id);
  if (writes)
    return (
      <section className="cockpit-section" aria-labelledby="minutes">
        <h2 id="minutes">{w.minutes}</h2>
        <p>{w.minutesNext}</p>
        <div>
          <Link to="/work/case/$case" params={{ case: view.id }} className="button button-primary">
            {w.writeMinutes}
          </Link>
        </div>
      </section>
    );
  if (minutes === null) return null;
  return (
    <section className="cockpit-section" aria-labelledby="minutes">
      <h2 id="minutes">{w.minutes}</h2>
      <p className="wording">{minutes}</p>
      <h2>{w.decisions}</h2>
      {decisions.length === 0 ? (
        <p className="quiet">{w.noDecisions}</p>
      ) : (
        <ol className="supervision-list">
          {decisions.map(({ matter, office, due }) => (
            <li key={`${matter} ${office}`}>
              <AsWritten>{matter}</AsWritten>{' '}
              <span className="quiet">{w.by(nameOf(office), dayWords(due, lang, today))}</span>
            </li>
          ))}
        </ol>
      )}
      {orders.length > 0 && (
        <>
          <h2>{w.orders}</h2>
          <ul className="supervision-list">
            {orders.map(({ case: { id, number } }) => (
              <li key={id}>
                <Link to="/work/case/$case" params={{ case: id }}>
                  {number}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
