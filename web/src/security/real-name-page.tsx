import './real-name.css';
import '../components/sheet.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { mayHaveBeenDone, problemOf } from '../api/problem.ts';
import { realNameQuery } from '../api/queries.ts';
import { newIdempotencyKey, request } from '../api/request.ts';
import type { CheckChannel, RealName } from '../api/types.ts';
import { onChange } from '../app/change-stream.ts';
import { useCityTime } from '../app/city-time.ts';
import { usePageTitle } from '../app/page-title.ts';
import { SignInFirst } from '../applicant/sign-in-first.tsx';
import { Button } from '../components/button.tsx';
import { CheckedForm } from '../components/checked-form/checked-form.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { TextField } from '../components/text-field.tsx';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { realNameWords } from './real-name-words.ts';

/** How well I am known and by whom; and until I am, the ways to be checked. */
export function RealNamePage() {
  const w = useWords(realNameWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="real-name">
        <div>
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
        </div>
        <Parts />
      </div>
    </SignInFirst>
  );
}

/** So long a source that answers without our page hearing of it is waited for before looking again. */
const lookAgainMs = 4_000;

function Parts() {
  const queryClient = useQueryClient();
  const found = useQuery({
    ...realNameQuery(),
    refetchInterval: ({ state: { data } }) =>
      data?.check?.waitsFor === 'source' || (data?.level === 'none' && data.check?.passed === true)
        ? lookAgainMs
        : false,
  });
  useEffect(
    () =>
      onChange((change) => {
        if (change === 'case-changed')
          void queryClient.invalidateQueries({ queryKey: realNameQuery().queryKey });
      }),
    [queryClient],
  );
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError)
    return <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />;
  const { level, check } = found.data;
  const running = check !== null && (check.waitsFor !== null || (check.passed && level === 'none'));
  return (
    <>
      <Status known={found.data} chooses={level === 'none' && !running} />
      {level === 'none' && check !== null && <Check check={check} />}
      {level === 'none' && !running && <Ways channels={found.data.channels} />}
      <Asks known={found.data} />
    </>
  );
}

function Status({ known: { self, proof }, chooses }: { known: RealName; chooses: boolean }) {
  const w = useWords(realNameWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <section className="sheet" aria-labelledby="real-name-status">
      <h2 id="real-name-status">{proof === null ? w.notProven : w.proven}</h2>
      <dl className="facts">
        {self !== null && (
          <>
            <dt>{w.name}</dt>
            <dd>{text(self.name)}</dd>
            <dt>{w.number}</dt>
            <dd>{self.identifier}</dd>
          </>
        )}
        {proof !== null && (
          <>
            <dt>{w.by}</dt>
            <dd>
              {text(proof.how)}
              {proof.office !== null && ` · ${text(proof.office.name)}`}
            </dd>
            <dt>{w.level}</dt>
            <dd>{text(proof.levelName)}</dd>
            <dt>{w.on}</dt>
            <dd>{momentWords(proof.at, lang, today)}</dd>
            <dt>{w.until}</dt>
            <dd>{proof.until === null ? w.untilNone : w.untilText(proof.until)}</dd>
          </>
        )}
      </dl>
      {chooses && <p>{w.notProvenText}</p>}
    </section>
  );
}

function Check({ check }: { check: NonNullable<RealName['check']> }) {
  const w = useWords(realNameWords);
  const text = useText();
  const see = (
    <Link to="/my/cases/$id" params={{ id: check.case.id }} className="button">
      {check.waitsFor === 'person' ? w.correct : w.see}
    </Link>
  );
  if (check.waitsFor === 'person')
    return (
      <section className="your-turn" aria-live="polite">
        <h2>{w.yours}</h2>
        {check.reason !== null && <p>{text(check.reason)}</p>}
        {see}
      </section>
    );
  if (check.waitsFor === 'source' || check.passed)
    return (
      <section className="sheet" aria-live="polite" data-check="running">
        <h2>{w.waiting(text(check.channel ?? undefined))}</h2>
        <p>{w.waitingText}</p>
        <div>{see}</div>
      </section>
    );
  return (
    <section className="your-turn" aria-live="polite">
      <h2>{w.lastFailed}</h2>
      <p>{text(check.reason ?? check.outcome ?? undefined)}</p>
      <p>{w.lastText}</p>
    </section>
  );
}

function Ways({ channels }: { channels: readonly CheckChannel[] }) {
  const w = useWords(realNameWords);
  const text = useText();
  const queryClient = useQueryClient();
  const [chosen, choose] = useState(channels[0]?.code ?? '');
  const [consent, setConsent] = useState(false);
  const [missing, setMissing] = useState(false);
  const key = useRef<string | null>(null);
  const channel = channels.find(({ code }) => code === chosen);
  const begin = useMutation({
    mutationFn: (entries: Record<string, string>) => {
      key.current ??= newIdempotencyKey();
      return request('POST', '/api/real-name', {
        body: { channel: chosen, entries, consent },
        idempotencyKey: key.current,
      });
    },
    onError: (error) => {
      if (!mayHaveBeenDone(problemOf(error))) key.current = null;
    },
    onSuccess: (known) => {
      key.current = null;
      queryClient.setQueryData(realNameQuery().queryKey, known);
    },
  });
  return (
    <CheckedForm
      className="sheet real-name-form"
      onSend={(form) => {
        setMissing(!consent);
        if (!consent) return;
        const given = new FormData(form);
        const entries = (channel?.entries ?? []).map(({ code }) => [
          code,
          String(given.get(code) ?? '').trim(),
        ]);
        begin.mutate(Object.fromEntries(entries.filter(([, value]) => value !== '')));
      }}
    >
      <fieldset className="real-name-ways">
        <legend>{w.choose}</legend>
        {channels.map(({ code, name, levelName, parties }) => (
          <label key={code}>
            <input
              type="radio"
              name="channel"
              value={code}
              checked={code === chosen}
              onChange={() => choose(code)}
            />
            <span>
              <strong>{text(name)}</strong>
              <span>{isExplained(code) ? w[code] : ''}</span>
              <span className="small quiet">
                {text(levelName)}
                {parties.length === 1 && ` · ${text(parties[0]?.name)}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {channel?.entries.map((entry) =>
        entry.party ? (
          <div className="field" key={entry.code}>
            <label htmlFor={`entry-${entry.code}`}>{text(entry.name)}</label>
            <select id={`entry-${entry.code}`} name={entry.code}>
              {channel.parties.map(({ id, name }) => (
                <option key={id} value={id}>
                  {text(name)}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <TextField
            key={entry.code}
            label={text(entry.name)}
            name={entry.code}
            maxLength={40}
            inputMode="numeric"
          />
        ),
      )}
      <label className="real-name-consent">
        <input
          type="checkbox"
          checked={consent}
          aria-invalid={missing && !consent}
          aria-describedby="consent-basis"
          onChange={(event) => setConsent(event.target.checked)}
        />
        <span>
          {w.consent}
          <span className="small quiet" id="consent-basis">
            {w.consentBasis}
          </span>
        </span>
      </label>
      {missing && !consent && (
        <p role="alert" className="real-name-missing">
          {w.consentMissing}
        </p>
      )}
      {begin.isError && <ProblemNotice problem={problemOf(begin.error)} />}
      <div>
        <Button type="submit" primary busy={begin.isPending}>
          {w.begin}
        </Button>
      </div>
      <div className="real-name-counter">
        <h3>{w.counter}</h3>
        <p>{w.counterText}</p>
        <p className="small quiet">{w.counterLevel}</p>
      </div>
    </CheckedForm>
  );
}

const explained = ['app', 'face', 'bank'] as const;
function isExplained(code: string): code is (typeof explained)[number] {
  return explained.some((each) => each === code);
}

function Asks({ known: { asks, proofs } }: { known: RealName }) {
  const w = useWords(realNameWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <>
      {asks.length > 0 && (
        <section aria-labelledby="real-name-asks">
          <h2 id="real-name-asks">{w.asks}</h2>
          <p className="quiet">{w.asksText}</p>
          <ul className="real-name-list">
            {asks.map(({ code, name }) => (
              <li key={code}>
                <Link to="/services/$code" params={{ code }}>
                  {text(name)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {proofs.length > 1 && (
        <details className="sheet">
          <summary>{w.earlier}</summary>
          <ul className="real-name-list">
            {proofs.map((proof) => (
              <li key={`${proof.at} ${text(proof.how)}`}>
                {momentWords(proof.at, lang, today)} · {text(proof.how)} · {text(proof.levelName)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
