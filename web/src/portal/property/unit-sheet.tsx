import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { parcelQuery, registersQuery } from '../../api/queries.ts';
import type { RegisterEntry } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { parcelOf } from './asked-for.ts';
import { type Dated, inForce, isOver } from './in-force.ts';
import { ParcelSketch } from './parcel-sketch.tsx';
import { actNames, propertyWords, restrictionMeanings, restrictionNames } from './property-words.ts';

type Act = { readonly on: string; readonly act: string; readonly number: string };

/** A unit as everybody may know it: what it is, what restricts it in legal order, and what was registered when. */
export function UnitSheet({ entry }: { entry: RegisterEntry }) {
  const w = useWords(propertyWords);
  const text = useText();
  const lang = useLanguage();
  const registers = useQuery(registersQuery());
  const parcel = useQuery(parcelQuery(parcelOf(entry.key)));
  const { content } = entry;
  const fields = registers.data?.items.find(({ code }) => code === 'property-unit')?.fields ?? [];
  const said = (name: string, value: unknown): string => {
    const field = fields.find((each) => each.name === name);
    if (field?.as === 'number') return numberWords(Number(value), lang);
    return text(field?.choices.find(({ code }) => code === value)?.name) || String(value);
  };
  const facts = fields.filter(
    ({ name }) => name !== 'parcel' && content[name] !== undefined && content[name] !== '',
  );
  return (
    <div className="property-columns">
      <div className="property-page">
        <section className="property-part">
          <h2>{w.state}</h2>
          <dl className="property-facts">
            <dt>{w.unit}</dt>
            <dd>{entry.key}</dd>
            {facts.map(({ name, title }) => (
              <Fact key={name} name={text(title)} value={said(name, content[name])} />
            ))}
          </dl>
          <p className="no-print">
            <Link to="/services/$code" params={{ code: 'property-proof' }}>
              {w.proof}
            </Link>
          </p>
        </section>
        <Restrictions of={listOf<Dated>(content.restrictions)} />
      </div>
      <div className="property-page">
        <section className="property-part">
          <h2>{w.parcel}</h2>
          <ParcelSketch entry={parcel.data?.items[0]} />
          <p className="no-print">
            <Link to="/property" search={{ q: parcelOf(entry.key) }}>
              {w.others}
            </Link>
          </p>
        </section>
        <History of={listOf<Act>(content.history)} />
      </div>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Restrictions({ of }: { of: readonly Dated[] }) {
  const w = useWords(propertyWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const ranked = inForce(of, today).map((each, at) => ({ ...each, rank: at + 1 }));
  if (of.length === 0)
    return (
      <section className="property-part">
        <h2>{w.restrictions}</h2>
        <EmptyState title={w.free}>{w.freeText}</EmptyState>
      </section>
    );
  return (
    <section className="property-part">
      <h2>{w.restrictions}</h2>
      <p className="quiet small">{w.restrictionsLead}</p>
      <ol className="property-rights">
        {ranked.map(({ kind, from, until, noTransfer, rank }) => {
          const over = isOver({ until }, today);
          const meaning = noTransfer === true ? 'mortgage-bound' : kind;
          const days = [
            ...(from === '' ? [] : [w.from(dayWords(from, lang))]),
            ...(until === '' || until.startsWith('9999') ? [] : [w.until(dayWords(until, lang))]),
          ];
          return (
            <li
              key={rank}
              className={over ? 'property-over' : kind === 'seizure' ? 'property-blocks' : undefined}
            >
              <p>
                <strong>{text(restrictionNames[kind]) || kind}</strong>{' '}
                {days.join(lang === 'zh' ? '，' : ', ')}
              </p>
              <p className="quiet small">{over ? w.over : text(restrictionMeanings[meaning])}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function History({ of }: { of: readonly Act[] }) {
  const w = useWords(propertyWords);
  const text = useText();
  const lang = useLanguage();
  if (of.length === 0) return null;
  return (
    <section className="property-part">
      <h2>{w.history}</h2>
      <ol className="property-line">
        {of.map(({ on, act, number }) => (
          <li key={number + act}>
            <time dateTime={on}>{dayWords(on, lang)}</time>
            {text(actNames[act]) || act}
          </li>
        ))}
      </ol>
    </section>
  );
}

function listOf<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}
