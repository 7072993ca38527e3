import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useId } from 'react';
import { indicatorQuery } from '../../api/queries.ts';
import type { Indicator } from '../../api/types.ts';
import type { Search } from '../../app/search.ts';
import { Answered } from '../../components/answered.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { RegionTiles } from '../indicators/region-tiles.tsx';
import type { PlanWithStanding } from '../standing/use-standings.ts';

/** The city's places by one indicator, which the address names; a tile goes down to the cases of its place. */
export function Places({ rows, still = false }: { rows: readonly PlanWithStanding[]; still?: boolean }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const measured = rows.flatMap((row) => row.measured).filter(({ value }) => value !== null);
  const indicator = measured.find(({ code }) => code === search.places) ?? worstOf(measured);
  if (indicator === undefined) return null;
  const { target, unit } = indicator;
  return (
    <section className="cockpit-section" aria-labelledby={id}>
      <div className="page-head">
        <h2 id={id}>{w.placesByOne}</h2>
        {still ? (
          <p>
            {text(indicator.name)} <span className="quiet">{targetOf()}</span>
          </p>
        ) : (
          <p className="places-choice">
            <Select
              aria-label={w.placesChoice}
              value={indicator.code}
              onChange={(code) =>
                void navigate({ to: '/cockpit', search: { ...search, places: code }, resetScroll: false })
              }
              options={measured.map(({ code, name }) => ({ value: code, label: text(name) }))}
              popupMatchSelectWidth={false}
            />
            <span className="quiet">{targetOf()}</span>
          </p>
        )}
      </div>
      <Tiles key={indicator.code} code={indicator.code} />
    </section>
  );

  function targetOf(): string {
    return target === null ? '' : `${w.target} ${targetText(target, unit, lang)}`;
  }
}

/** What misses its target before what meets it, and what has one before what has none. */
function worstOf(measured: readonly Indicator[]): Indicator | undefined {
  const rank = ({ holds }: Indicator) => (holds === false ? 0 : holds ? 1 : 2);
  return [...measured].sort((a, b) => rank(a) - rank(b))[0];
}

function Tiles({ code }: { code: string }) {
  const navigate = useNavigate();
  const detail = useQuery(indicatorQuery(code, { groupBy: 'region' }));
  return (
    <Answered question={detail} lines={6}>
      {(data) => (
        <RegionTiles
          indicator={data}
          onChoose={(region) =>
            void navigate({
              to: '/cockpit/indicators/$code',
              params: { code },
              search: { region },
              hash: 'cases',
            })
          }
        />
      )}
    </Answered>
  );
}
