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
import { examplesWords } from './examples-words.ts';
import { clocksOfEveryTone } from './samples.ts';
import { Shape, State } from './shape.tsx';
import { Waiting } from './waiting.tsx';

/** What offices work with all day. */
export function DeskShapes({ now }: { now: string }) {
  const w = useWords(examplesWords);
  const [pressed, setPressed] = useState<string | null>(null);
  const press = (key: string) => () => setPressed(pressed === key ? null : key);
  const moves: readonly BarMove[] = [
    { key: 'accept', label: w.accept, weight: 'main', keys: 'a', onPress: press('accept') },
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
  const [running, soon, late] = clocksOfEveryTone(now);
  return (
    <div className="office">
      <Shape title={w.moves} text={w.movesText}>
        <State name={w.moves} wide>
          <MovesBar moves={moves} />
        </State>
        <State name={w.sending} wide>
          <MovesBar moves={moves.map((move) => ({ ...move, busy: move.key === 'accept' }))} />
        </State>
      </Shape>
      <Shape title={w.queue} text={w.queueText}>
        <State name={w.queue}>
          <ol className="examples-queue">
            {[late, soon, running].map((clock, at) => (
              <li key={clock?.remainingText.en}>
                <span className="queue-row">
                  <QueueLine
                    who={at === 1 ? w.longName : w.opening}
                    what={`${w.opening} · ${w.review}`}
                    number={`XC-2022-0501-0001${at}-3`}
                    clock={clock ?? null}
                  />
                </span>
              </li>
            ))}
          </ol>
        </State>
        <State name={w.loading}>
          <Waiting lines={5} />
        </State>
        <State name={w.empty}>
          <EmptyState title={w.emptyTitle}>{w.emptyText}</EmptyState>
        </State>
      </Shape>
      <Shape title={w.papers} text={w.papersText}>
        <State name={w.papers} wide>
          <Papers />
        </State>
      </Shape>
      <Shape title={w.filters} text={w.filtersText}>
        <State name={w.filters} wide>
          <Filters />
        </State>
      </Shape>
    </div>
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
