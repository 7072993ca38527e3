import '../cockpit.css';
import './compare.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { apiQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { WhenPicker } from '../../forms/when-picker.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { beginningsQuery } from '../../workbench/queries.ts';
import { rankingWords } from './ranking-words.ts';

type Ranking = Schemas['RankingView'];
type Kind = Ranking['of'];

const rankingQuery = (of: Kind, from: string, to: string) =>
  apiQuery('/api/rankings/{of}', { path: { of }, query: { from, to } });

/** Who is ahead and who behind, by which formula, and how far that hangs on the formula. */
export function RankingPage() {
  const w = useWords(rankingWords);
  const id = useId();
  const lang = useLanguage();
  const { today } = useCityTime();
  const [of, setOf] = useState<Kind>('counties');
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01`);
  const [to, setTo] = useState(today.slice(0, 7));
  const ranking = useQuery(rankingQuery(of, from, to));
  usePageTitle(w.title);
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} back={<Link to="/cockpit/indicators">{w.back}</Link>} />
      <div className="filters no-print">
        <div className="filter">
          <label className="filter-label" htmlFor={`${id}-of`}>
            {w.of}
          </label>
          <Select
            id={`${id}-of`}
            value={of}
            onChange={setOf}
            options={[
              { value: 'counties' as const, label: w.counties },
              { value: 'units' as const, label: w.units },
            ]}
            popupMatchSelectWidth={false}
          />
        </div>
        <MonthField id={`${id}-from`} label={w.from} value={from} most={to} onChange={setFrom} />
        <MonthField id={`${id}-to`} label={w.to} value={to} least={from} onChange={setTo} />
      </div>
      <Answered
        question={ranking}
        lines={12}
        empty={({ items }) =>
          items.some(({ rank }) => rank !== null) ? null : (
            <EmptyState level={2} title={w.none}>
              {w.noneText}
            </EmptyState>
          )
        }
      >
        {(data) => <Standings ranking={data} />}
      </Answered>
      {ranking.data !== undefined && (
        <p className="no-print small">
          <a href={`/api/rankings/${of}/table.csv?${new URLSearchParams({ from, to, lang })}`} download>
            {w.csv}
          </a>
        </p>
      )}
      {ranking.data !== undefined && <Formula ranking={ranking.data} />}
    </div>
  );
}

function MonthField({
  id,
  label,
  value,
  least,
  most,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  least?: string;
  most?: string;
  onChange: (month: string) => void;
}) {
  return (
    <div className="filter">
      <label className="filter-label" htmlFor={id}>
        {label}
      </label>
      <WhenPicker
        id={id}
        what="month"
        value={value}
        min={least}
        max={most}
        onChange={(month) => {
          if (month !== '') onChange(month);
        }}
      />
    </div>
  );
}

function Standings({ ranking }: { ranking: Ranking }) {
  const w = useWords(rankingWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <table className="plain-table stack-table ranking-table">
      <thead>
        <tr>
          <th scope="col">{w.name}</th>
          <th scope="col" className="figure">
            {w.place}
          </th>
          <th scope="col" className="figure">
            {w.score}
          </th>
          <th scope="col" className="figure">
            {w.range}
          </th>
          <th scope="col" className="figure">
            {w.equal}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.items.map(({ key, name, rank, score, bestRank, worstRank, rankByEqualWeights, figures }) => (
          <tr key={key}>
            <th scope="row" data-label={w.name}>
              {text(name)}
              <TooFew figures={figures} formula={ranking.formula} />
            </th>
            <td className="figure" data-label={w.place}>
              {rank === null ? <span className="quiet">{w.unranked}</span> : <strong>{rank}</strong>}
            </td>
            <td className="figure" data-label={w.score}>
              {score === null ? '—' : numberWords(Math.round(score * 10) / 10, lang)}
            </td>
            <td className="figure" data-label={w.range}>
              {bestRank === null || worstRank === null ? '—' : w.rangeOf(bestRank, worstRank)}
            </td>
            <td className="figure" data-label={w.equal}>
              {rankByEqualWeights ?? '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was left out for one of them, so that nobody takes silence for a good figure or a bad one. */
function TooFew({
  figures,
  formula,
}: {
  figures: Ranking['items'][number]['figures'];
  formula: Ranking['formula'];
}) {
  const w = useWords(rankingWords);
  const text = useText();
  const lang = useLanguage();
  const left = formula.weights.flatMap(({ indicator: { code, name }, fewest }) => {
    const count = figures.find(({ indicator }) => indicator === code)?.included ?? 0;
    return count > 0 && count < fewest ? [w.countOf(text(name), count)] : [];
  });
  if (left.length === 0) return null;
  return <span className="ranking-few quiet small">{w.tooFew(left.join(lang === 'zh' ? '、' : ', '))}</span>;
}

function Formula({ ranking }: { ranking: Ranking }) {
  const w = useWords(rankingWords);
  const text = useText();
  const lang = useLanguage();
  const { decided, weights, unknown } = ranking.formula;
  const begins = useQuery(beginningsQuery()).data?.items ?? [];
  const changes = begins.some(({ service }) => service.code === 'ranking-weights');
  return (
    <section className="cockpit-section" aria-labelledby="formula">
      <h2 id="formula">{w.formula}</h2>
      <p>
        {decided === null
          ? w.undecided
          : `${w.decided(decided.number, dayWords(decided.from, lang), decided.version)}${lang === 'zh' ? '：' : ': '}${decided.why}`}{' '}
        {changes && (
          <Link to="/work/begin/$service" params={{ service: 'ranking-weights' }} className="no-print">
            {w.change}
          </Link>
        )}
      </p>
      {weights.length > 0 && (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.indicator}</th>
              <th scope="col">{w.code}</th>
              <th scope="col" className="figure">
                {w.weight}
              </th>
              <th scope="col" className="figure">
                {w.best}
              </th>
              <th scope="col" className="figure">
                {w.worst}
              </th>
              <th scope="col" className="figure">
                {w.fewest}
              </th>
            </tr>
          </thead>
          <tbody>
            {weights.map(({ indicator, weight, unit, best, worst, ranked, fewest }) => (
              <tr key={indicator.code}>
                <th scope="row" data-label={w.indicator}>
                  {text(indicator.name)}
                  {!ranked && <span className="quiet small"> · {w.noFigure}</span>}
                </th>
                <td data-label={w.code}>{indicator.code}</td>
                <td className="figure" data-label={w.weight}>
                  {numberWords(weight, lang)}
                </td>
                <td className="figure" data-label={w.best}>
                  {best === null ? '—' : quantityWords(best, unit, lang)}
                </td>
                <td className="figure" data-label={w.worst}>
                  {worst === null ? '—' : quantityWords(worst, unit, lang)}
                </td>
                <td className="figure" data-label={w.fewest}>
                  {numberWords(fewest, lang)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknown.length > 0 && <p className="quiet">{w.unknown(unknown.join(' '))}</p>}
      <p className="quiet small">{w.method}</p>
    </section>
  );
}
