import './registers.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { registersQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { registerWords } from './register-words.ts';

/** `/registers`: every register of which a part is public. */
export function RegistersPage() {
  const w = useWords(registerWords);
  const text = useText();
  const registers = useQuery(registersQuery());
  usePageTitle(w.title);
  return (
    <div className="page-column">
      <PageTop title={w.title} lead={w.lead} />
      {registers.isPending && <Skeleton lines={8} />}
      {registers.isError && (
        <ProblemNotice problem={problemOf(registers.error)} again={() => void registers.refetch()} />
      )}
      <ul className="register-list">
        {registers.data?.items
          .filter((register) => register.public)
          .map((register) => (
            <li key={register.code}>
              {register.code === 'property-unit' ? (
                <Link to="/property">{text(register.name)}</Link>
              ) : (
                <Link to="/registers/$code" params={{ code: register.code }}>
                  {text(register.name)}
                </Link>
              )}
              <span className="quiet small">{w.keptBy(text(register.owner))}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
