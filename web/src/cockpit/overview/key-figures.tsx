import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ClockIcon, DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { overviewWords } from './overview-words.ts';
import type { Overview } from './use-overview.ts';

/** Figures, tasks, clocks and orders in four numbers, each a door to what it counts. */
export function KeyFigures({ overview }: { overview: Overview }) {
  const w = useWords(overviewWords);
  const { figures, reported, tasks, cases, orders, place } = overview;
  const judged = figures.filter(({ holds }) => holds !== null);
  const few = figures.filter((figure) => figure.few).length;
  const met = judged.filter(({ holds }) => holds === true).length;
  const ahead = figures.flatMap(({ forecast }) => (forecast?.target.holds == null ? [] : [forecast]));
  const missed = ahead.filter(({ chance }) => chance !== null && chance < 0.5).length;
  const awaiting = tasks.states.find(({ code }) => code === 'awaiting-check')?.count ?? 0;
  return (
    <ul className="key-figures" aria-label={w.keyFigures}>
      <Key
        bad={met < judged.length || (reported?.missed ?? 0) > 0}
        none={judged.length === 0 && (reported?.missed ?? 0) === 0}
        name={w.figuresMet}
        value={judged.length === 0 ? '—' : `${met}/${judged.length}`}
        note={[
          ...(few === 0 ? [] : [w.fewCases(few)]),
          ...(reported === null ? [] : [w.reportedMissed(reported.known, reported.missed, reported.silent)]),
          ahead.length === 0 ? w.noForecast : w.aheadMissed(missed),
        ].join(' · ')}
      >
        {(inside) => (
          <Link to="/cockpit/indicators" className="key-figure">
            {inside}
          </Link>
        )}
      </Key>
      <Key
        bad={tasks.late > 0}
        none={tasks.total === 0}
        name={w.tasksLate}
        value={String(tasks.late)}
        note={`${w.ofTasks(tasks.total)}${awaiting === 0 ? '' : ` · ${w.awaiting(awaiting)}`}`}
      >
        {(inside) => (
          <Link
            to="/cockpit/tasks"
            search={{ state: 'late', ...(place?.unit == null ? {} : { unit: place.unit }) }}
            className="key-figure"
          >
            {inside}
          </Link>
        )}
      </Key>
      <Key
        bad={cases.late > 0}
        none={cases.open === 0}
        name={w.redClocks}
        value={String(cases.late)}
        note={w.ofOpen(cases.open)}
      >
        {(inside) => (
          <a href="#red-clocks" className="key-figure">
            {inside}
          </a>
        )}
      </Key>
      <Key
        bad={orders.late > 0}
        none={orders.open === 0}
        name={w.ordersOpen}
        value={String(orders.open)}
        note={w.ordersLate(orders.late)}
      >
        {(inside) => (
          <Link to="/cockpit/supervision" className="key-figure">
            {inside}
          </Link>
        )}
      </Key>
    </ul>
  );
}

function Key({
  bad,
  none,
  name,
  value,
  note,
  children,
}: {
  bad: boolean;
  none: boolean;
  name: string;
  value: string;
  note: string;
  children: (inside: ReactNode) => ReactNode;
}) {
  const [tone, Icon] = none
    ? (['grey', ClockIcon] as const)
    : bad
      ? (['red', OverdueIcon] as const)
      : (['green', DoneIcon] as const);
  return (
    <li data-tone={tone}>
      {children(
        <>
          <span className="mark" data-tone={tone}>
            <Icon />
            {name}
          </span>
          <strong>{value}</strong>
          <span className="quiet small">{note}</span>
        </>,
      )}
    </li>
  );
}
