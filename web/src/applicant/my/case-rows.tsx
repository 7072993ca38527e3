import './my-page.css';
import { Link } from '@tanstack/react-router';
import type { CaseRow } from '../../api/types.ts';
import { OneClockStrip } from '../../components/clock/clock-strip.tsx';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { useText } from '../../language/language.tsx';

/** Cases in a list: what, how it stands, its clock. `narrow` stacks them, for a column beside something. */
export function CaseRows({ cases, narrow = false }: { cases: readonly CaseRow[]; narrow?: boolean }) {
  const text = useText();
  return (
    <ul className="case-rows" data-narrow={narrow || undefined}>
      {cases.map((row) => (
        <li key={row.id} className="case-row">
          <span className="case-row-name">
            <Link to="/my/cases/$id" params={{ id: row.id }}>
              {text(row.service.name)}
            </Link>
            {row.about && <span>{row.about}</span>}
            <span className="small quiet">
              {row.number} · {text(row.region.name)} {row.demonstration && <DemonstrationRibbon />}
            </span>
          </span>
          <span>{row.outcome === null ? text(row.phaseText) : text(row.outcome.name)}</span>
          <OneClockStrip clock={row.clock} how={row.outcome?.class} />
        </li>
      ))}
    </ul>
  );
}
