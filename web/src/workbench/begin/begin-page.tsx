import '../../components/sheet.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cityQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { beginningsQuery } from '../queries.ts';
import { beginWords } from './begin-words.ts';

/** What the reader's office may begin of its own accord. */
export function BeginPage() {
  const w = useWords(beginWords);
  const text = useText();
  const lang = useLanguage();
  usePageTitle(w.title);
  const list = useQuery(beginningsQuery());
  const everywhere = useQuery(cityQuery()).data?.regions.length;
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      <Answered
        question={list}
        lines={4}
        empty={({ items }) =>
          items.length === 0 && (
            <EmptyState level={2} title={w.none} action={<Link to="/work">{w.back}</Link>}>
              {w.noneText}
            </EmptyState>
          )
        }
      >
        {({ items }) => (
          <div className="page-column">
            {items.map(({ service, summary, regions }) => (
              <section key={service.code} className="sheet">
                <h2>{text(service.name)}</h2>
                <p>{text(summary)}</p>
                <p className="small quiet">
                  {everywhere === regions.length && regions.length > 1
                    ? w.wholeCity
                    : regions.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', ')}
                </p>
                <div>
                  <Link
                    to="/work/begin/$service"
                    params={{ service: service.code }}
                    className="button button-primary"
                    aria-label={`${w.choose}: ${text(service.name)}`}
                  >
                    {w.choose}
                  </Link>
                </div>
              </section>
            ))}
          </div>
        )}
      </Answered>
    </div>
  );
}
