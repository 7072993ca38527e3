import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCityTime } from '../../app/city-time.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { findingsOf } from './quality-figures.ts';
import { surveyorsQuery } from './quality-queries.ts';
import { qualityWords } from './quality-words.ts';

/** 测绘监管: who is listed stands first. */
export function Surveyors() {
  const w = useWords(qualityWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const rows = findingsOf(useQuery(surveyorsQuery()).data?.items ?? []);
  return (
    <section aria-labelledby="quality-surveyors">
      <h2 id="quality-surveyors">{w.surveyors}</h2>
      <p className="quiet">{w.surveyorsText}</p>
      {rows.length === 0 ? (
        <EmptyState title={w.noSurveyor} />
      ) : (
        <div className="quality-table sheet">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{w.surveyor}</th>
                <th scope="col">{w.sampled}</th>
                <th scope="col">{w.result}</th>
                <th scope="col">{w.on}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ surveyor, sampled, fit, listed, on }) => (
                <tr key={`${surveyor} ${sampled} ${on}`}>
                  <th scope="row">{surveyor}</th>
                  <td>{sampled}</td>
                  <td>
                    <span className="mark" data-tone={listed ? 'red' : 'green'}>
                      {listed ? <OverdueIcon /> : <DoneIcon />}
                      {listed ? w.listed : fit ? w.fit : w.putRight}
                    </span>
                  </td>
                  <td>{dayWords(on, lang, today)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="small">
        <Link to="/registers/$code" params={{ code: 'property-surveyor' }}>
          {w.surveyorRegister}
        </Link>
      </p>
    </section>
  );
}
