import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/types.ts';
import { useText, useWords } from '../../language/language.tsx';
import { pagesOf } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { cockpitWords } from '../cockpit-words.ts';
import type { TaskRow } from '../types.ts';
import { taskPartsQuery } from './task-parts-query.ts';

type Fulfiller = TaskRow['fulfilledBy'][number];

/** What keeps a task, each a door: a service to its page and its cases, an indicator to its figures. */
export function TaskFulfilment({ task }: { task: TaskRow }) {
  const w = useWords(cockpitWords);
  const account = useAccount();
  const asks = account !== null && account.role !== 'applicant';
  const live = useQuery({ ...taskPartsQuery(task.no), enabled: asks }).data?.live ?? [];
  if (task.fulfilledBy.length === 0)
    return <span className="quiet">{task.how === 'later' ? w.notBuilt : w.byPapers}</span>;
  return (
    <ul>
      {task.fulfilledBy.map((each) => (
        <li key={`${each.kind} ${each.code}`}>
          <FulfilledBy {...each} live={live.find(({ code }) => code === each.code) ?? null} />
        </li>
      ))}
    </ul>
  );
}

/** How many of its cases are open now, and late of them. */
type Live = Schemas['TaskPartsView']['live'][number] | null;

function FulfilledBy({ kind, code, name, live }: Fulfiller & { live: Live }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const account = useAccount();
  const seesCases = account !== null && pagesOf(account.role).includes('cases');
  switch (kind) {
    case 'indicator':
      return (
        <Link to="/cockpit/indicators/$code" params={{ code }}>
          {text(name)}
        </Link>
      );
    case 'service':
      return (
        <>
          <Link to="/services/$code" params={{ code }}>
            {text(name)}
          </Link>
          {live !== null && (
            <span className="quiet">
              {' · '}
              {w.openNow(live.open, live.late)}
            </span>
          )}
          {seesCases && (
            <>
              {' · '}
              <Link to="/work/cases" search={{ service: code, open: 'all' }}>
                {w.casesOf(text(name))}
              </Link>
            </>
          )}
        </>
      );
    case 'register':
      return (
        <Link to="/registers/$code" params={{ code }}>
          {text(name)}
        </Link>
      );
    default:
      return text(name);
  }
}
