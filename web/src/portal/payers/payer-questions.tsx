import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { DecisionTable } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { DoneIcon } from '../../components/icons.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { decideWords } from '../decide/decide-words.ts';
import { FactField } from '../decide/fact-field.tsx';
import { type Kind, noZone, type Walk, walkOf, type Zone } from './payer-walk.ts';
import { payerWords } from './payer-words.ts';

type Said = Readonly<Record<string, string | undefined>>;

/** What was said, line by line, and the one question that is asked now. */
export function PayerQuestions({
  kind,
  table,
  said,
  zones,
}: {
  kind: Kind;
  table: DecisionTable;
  said: Said;
  zones: readonly Zone[];
}) {
  const w = useWords(payerWords);
  const lang = useLanguage();
  const navigate = useNavigate();
  const { answered, next } = walkOf(table);
  const kept = answered.map(({ name }) => (name === 'inZone' && said.zone !== undefined ? 'zone' : name));
  const section = useRef<HTMLElement>(null);
  const sentAt = useRef<string | null>(null);
  const now = next?.name ?? '';
  // The button that was pressed is gone with its question: whoever goes by keys stands before the next one.
  useEffect(() => {
    if (sentAt.current === null || sentAt.current === now) return;
    sentAt.current = null;
    section.current
      ?.querySelector<HTMLElement>('.payer-ask input:not([type=hidden]), .payer-settled')
      ?.focus();
  }, [now]);
  const send = (form: HTMLFormElement): void => {
    sentAt.current = now;
    const entered = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    void navigate({ to: '/who-pays/$kind', params: { kind }, search: entered, resetScroll: false });
  };
  return (
    <section ref={section} className="payer-questions" aria-label={w.questions}>
      {next === null ? (
        answered.length > 0 && (
          <p className="payer-settled no-print" tabIndex={-1}>
            <DoneIcon /> {w.answeredAll}
          </p>
        )
      ) : (
        <form
          // Another question is another form: what a browser keeps in its fields belongs to the last one.
          key={next.name}
          method="get"
          action={`/who-pays/${kind}`}
          className="payer-ask no-print"
          onSubmit={(event) => {
            event.preventDefault();
            send(event.currentTarget);
          }}
        >
          {lang === 'en' && <input type="hidden" name="lang" value="en" />}
          {kept.map((name) => (
            <input key={name} type="hidden" name={name} value={said[name] ?? ''} />
          ))}
          <p className="small quiet payer-nth">{w.nth(answered.length + 1)}</p>
          {next.name === 'inZone' ? (
            <ZoneField zones={zones} />
          ) : (
            <FactField fact={next} said={undefined} open />
          )}
          <Button primary type="submit">
            {w.goOn}
          </Button>
        </form>
      )}
      {answered.length > 0 && <Said kind={kind} answered={answered} said={said} />}
      {answered.length > 0 && (
        <p className="no-print">
          <Link
            to="/who-pays/$kind"
            params={{ kind }}
            search={lang === 'en' ? { lang } : {}}
            resetScroll={false}
          >
            {w.clear}
          </Link>
        </p>
      )}
    </section>
  );
}

function Said({ kind, answered, said }: { kind: Kind; answered: Walk['answered']; said: Said }) {
  const w = useWords(payerWords);
  const d = useWords(decideWords);
  const text = useText();
  const lang = useLanguage();
  const shown = ({ name, value, choices, format }: Walk['answered'][number]): string => {
    if (name === 'inZone' && said.zone !== undefined && value === true) return said.zone;
    if (typeof value === 'boolean') return value ? d.yes : d.no;
    const chosen = choices.find(({ code }) => code === value);
    if (chosen !== undefined) return text(chosen.name);
    return format === 'money-fen' && typeof value === 'number'
      ? quantityWords(value / 100, 'CNY', lang)
      : String(value);
  };
  return (
    <>
      <h2 className="payer-said-head">{w.said}</h2>
      <dl className="payer-said">
        {answered.map((fact) => (
          <div key={fact.name}>
            <dt>{text(fact.title)}</dt>
            <dd>
              <strong>{shown(fact)}</strong>
              <Link
                to="/who-pays/$kind"
                params={{ kind }}
                search={{
                  ...said,
                  [fact.name]: undefined,
                  ...(fact.name === 'inZone' ? { zone: undefined } : {}),
                }}
                resetScroll={false}
                aria-label={w.changeOf(text(fact.title))}
                className="small no-print"
              >
                {w.change}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** 开发区以省级最新名单为准: one of the list, or none. */
function ZoneField({ zones }: { zones: readonly Zone[] }) {
  const w = useWords(payerWords);
  return (
    <fieldset className="decide-fact decide-fact-open payer-zones" id="fact-inZone">
      <legend>{w.zone}</legend>
      <p className="small quiet">
        {zones.length === 0 ? w.zoneEmpty : w.zoneHint}{' '}
        <Link to="/registers/$code" params={{ code: 'power-zone' }}>
          {w.zoneList}
        </Link>
      </p>
      {zones.map(({ name, boundary }) => (
        <label key={name}>
          <input type="radio" name="zone" value={name} />
          <span>
            {name}
            <span className="small quiet payer-boundary">{boundary}</span>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name="zone" value={noZone} />
        <span>{w.zoneNone}</span>
      </label>
    </fieldset>
  );
}
