import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Search } from '../app/search.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterBar } from '../components/filters/filter-bar.tsx';
import { type Paper, PapersViewer } from '../components/papers/papers-viewer.tsx';
import { type BarMove, MovesBar } from '../components/work/moves-bar.tsx';
import { QueueLine } from '../components/work/queue-line.tsx';
import markUrl from '../design/mark.svg';
import { useWords } from '../language/language.tsx';
import { EveryState } from './every-state.tsx';
import { examplesWords } from './examples-words.ts';
import { clocksOfEveryTone } from './samples.ts';
import { Shape, State } from './shape.tsx';

/** What offices work with all day. */
export function DeskShapes({ now }: { now: string }) {
  const w = useWords(examplesWords);
  return (
    <div className="office">
      <Shape title={w.moves} text={w.movesText}>
        <State name={w.sending} wide>
          <Moves busy />
        </State>
        <State name={w.noMoves} wide>
          <MovesBar moves={[]} />
        </State>
        <State name={w.long} wide>
          <MovesBar moves={longMoves(w.longName)} />
        </State>
        <EveryState name={w.moves} sample={MovesAtRest} lines={1} wide />
      </Shape>
      <Shape title={w.queue} text={w.queueText}>
        <State name={w.empty}>
          <EmptyState title={w.emptyTitle}>{w.emptyText}</EmptyState>
        </State>
        <EveryState name={w.queue} sample={Queue} now={now} lines={5} />
      </Shape>
      <Shape title={w.papers} text={w.papersText}>
        <State name={w.empty} wide>
          <p className="quiet">{w.noPapers}</p>
        </State>
        <State name={w.long} wide>
          <PapersViewer papers={[longPaper(w.longName)]} at="long" onAt={() => {}} />
        </State>
        <EveryState name={w.papers} sample={Papers} lines={8} wide />
      </Shape>
      <Shape title={w.filters} text={w.filtersText}>
        <State name={w.long} wide>
          <FilterBar to="/design" search={{}} owner="examples-long">
            <p className="filter-label">{w.longName}</p>
          </FilterBar>
        </State>
        <EveryState name={w.filters} sample={Filters} lines={1} wide />
      </Shape>
    </div>
  );
}

const longPaper = (name: string): Paper => ({
  id: 'long',
  name: `${name}.xlsx`,
  about: name,
  shown: 'saved',
  src: markUrl,
  save: markUrl,
});

const longMoves = (label: string): readonly BarMove[] =>
  (['main', 'plain', 'grave', 'minor'] as const).map((weight) => ({
    key: weight,
    label,
    weight,
    onPress: () => {},
  }));

function MovesAtRest() {
  return <Moves busy={false} />;
}

function Moves({ busy }: { busy: boolean }) {
  const w = useWords(examplesWords);
  const [pressed, setPressed] = useState<string | null>(null);
  const press = (key: string) => () => setPressed(pressed === key ? null : key);
  const moves: readonly BarMove[] = [
    { key: 'accept', label: w.accept, weight: 'main', keys: 'a', onPress: press('accept'), busy },
    {
      key: 'correct',
      label: w.correct,
      weight: 'plain',
      keys: 'r',
      onPress: press('correct'),
      expanded: pressed === 'correct',
    },
    {
      key: 'refuse',
      label: w.refuse,
      weight: 'grave',
      onPress: press('refuse'),
      expanded: pressed === 'refuse',
    },
    { key: 'note', label: w.note, weight: 'minor', onPress: press('note'), expanded: pressed === 'note' },
  ];
  return <MovesBar moves={moves} />;
}

function Queue({ now }: { now: string }) {
  const w = useWords(examplesWords);
  const [running, soon, late] = clocksOfEveryTone(now);
  return (
    <ol className="examples-queue">
      {[late, soon, running].map((clock, at) => (
        <li key={clock?.remainingText.en}>
          <span className="queue-row">
            <QueueLine
              who={at === 1 ? w.longName : w.opening}
              what={`${w.opening} · ${w.review}`}
              number={`XC-2022-0501-0001${at}-3`}
              day={
                at === 2
                  ? { by: 'item', dueAt: now, level: 'yellow' }
                  : clock === undefined
                    ? null
                    : { by: 'case', clock }
              }
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Papers() {
  const w = useWords(examplesWords);
  const papers: readonly Paper[] = [
    { id: 'plan', name: w.plan, shown: 'picture', src: markUrl, save: markUrl },
    { id: 'sheet', name: w.sheet, shown: 'saved', src: markUrl, save: markUrl },
    // An address that holds no picture: what is shown when a paper cannot be.
    { id: 'lost', name: w.lost, shown: 'picture', src: '/design', save: markUrl },
  ];
  const [at, setAt] = useState('plan');
  return <PapersViewer papers={papers} at={at} onAt={setAt} />;
}

const states = ['all', 'open', 'ended'] as const;

function Filters() {
  const w = useWords(examplesWords);
  const search: Search = useSearch({ strict: false });
  const state = states.find((each) => each === search.state) ?? 'all';
  return (
    <FilterBar to="/design" search={{ state: search.state }} owner="examples">
      <fieldset className="examples-row">
        <legend className="filter-label">{w.state}</legend>
        {states.map((each) => (
          <Link
            key={each}
            to="/design"
            search={{ state: each === 'all' ? undefined : each }}
            resetScroll={false}
            activeProps={{}}
            className="button"
            aria-current={state === each ? 'true' : undefined}
          >
            {w[each]}
          </Link>
        ))}
      </fieldset>
    </FilterBar>
  );
}
