import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { indicatorsQuery } from '../api/queries.ts';
import { IndicatorCards } from '../cockpit/indicators/indicator-cards.tsx';
import { Answered } from '../components/answered.tsx';
import { OpenFigure } from '../components/figure/open-figure.tsx';
import { type PlaceTile, PlaceTiles } from '../components/tiles/place-tiles.tsx';
import { useText, useWords } from '../language/language.tsx';
import { EveryState } from './every-state.tsx';
import { examplesWords } from './examples-words.ts';
import { Shape, State } from './shape.tsx';

/** What is measured: cards, doors and places. */
export function FigureShapes() {
  const w = useWords(examplesWords);
  return (
    <div className="office">
      <Shape title={w.figures} text={w.figuresText}>
        <State name={w.empty} wide>
          <IndicatorCards indicators={[]} />
          <p className="quiet">{w.noFigures}</p>
        </State>
        <EveryState name={w.figures} sample={Figures} lines={4} wide />
      </Shape>
      <Shape title={w.places} text={w.placesText}>
        <State name={w.empty} wide>
          <PlaceTiles top={5} target={2} tiles={nothingYet([w.east, w.west, w.north, w.south])} />
          <p className="quiet">{w.noPlaces}</p>
        </State>
        <EveryState name={w.places} sample={Places} lines={4} wide />
      </Shape>
    </div>
  );
}

const nothingYet = (names: readonly string[]): readonly PlaceTile[] =>
  names.map((name) => ({ key: name, name, value: null, holds: null }));

function Figures() {
  const text = useText();
  const indicators = useQuery(indicatorsQuery());
  return (
    <Answered question={indicators} lines={4}>
      {({ items }) => {
        const measured = items.filter(({ computed }) => computed).slice(0, 4);
        return (
          <>
            <IndicatorCards indicators={measured} />
            {measured.slice(0, 1).map(({ code, name }) => (
              <p key={code}>
                <OpenFigure code={code} name={text(name)}>
                  {text(name)}
                </OpenFigure>
              </p>
            ))}
          </>
        );
      }}
    </Answered>
  );
}

function Places() {
  const w = useWords(examplesWords);
  const [chosen, setChosen] = useState<string | null>('east');
  return (
    <PlaceTiles
      top={5}
      target={2}
      chosen={chosen}
      onChoose={(key) => setChosen(chosen === key ? null : key)}
      tiles={[
        {
          key: 'east',
          name: w.east,
          value: w.steps(1),
          holds: true,
          note: w.counted(14),
          months: [3, 2, 1, 1],
        },
        {
          key: 'west',
          name: w.west,
          value: w.steps(4),
          holds: false,
          note: w.counted(9),
          months: [2, null, 3, 4],
        },
        {
          key: 'north',
          name: w.north,
          value: w.steps(2),
          holds: null,
          few: true,
          note: w.counted(2),
          months: [2],
        },
        { key: 'south', name: w.south, value: null, holds: null },
        {
          key: 'long',
          name: w.longName,
          value: w.steps(2),
          holds: true,
          note: w.counted(120),
          months: [2, 2],
        },
      ]}
    />
  );
}
