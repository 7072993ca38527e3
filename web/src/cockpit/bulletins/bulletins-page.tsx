import '../cockpit.css';
import './bulletins.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { bulletinsQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { beginningsQuery } from '../../workbench/queries.ts';
import { bulletinWords } from './bulletin-words.ts';
import { BulletinFiles } from './files.tsx';
import { useHowItStands } from './how-it-stands.ts';

/** Every bulletin that the reader may see, the newest first. */
export function BulletinsPage() {
  const w = useWords(bulletinWords);
  const text = useText();
  const howItStands = useHowItStands();
  usePageTitle(w.title);
  const { after }: Search = useSearch({ strict: false });
  const list = useQuery(bulletinsQuery(after));
  const begins = useQuery(beginningsQuery()).data?.items.some(({ service }) => service.code === 'bulletin');
  return (
    <div className="page">
      <PageTop
        title={w.title}
        lead={w.lead}
        aside={
          begins === true ? (
            <Link
              to="/work/begin/$service"
              params={{ service: 'bulletin' }}
              className="button button-primary no-print"
            >
              {w.begin}
            </Link>
          ) : undefined
        }
      />
      <Answered
        question={list}
        lines={6}
        empty={({ items }) =>
          items.length === 0 && (
            <EmptyState level={2} title={w.none}>
              {w.noneText}
            </EmptyState>
          )
        }
      >
        {({ items, next }) => (
          <div className="bulletin-scroll">
            <table className="bulletin-table stack-table">
              <thead>
                <tr>
                  <th scope="col">{w.name}</th>
                  <th scope="col">{w.state}</th>
                  <th scope="col">{w.files}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ id, title, ...row }) => (
                  <tr key={id}>
                    <td data-label={w.name}>
                      <Link to="/cockpit/bulletins/$id" params={{ id }}>
                        {text(title)}
                      </Link>
                    </td>
                    <td data-label={w.state}>
                      <span>{howItStands(row).join(' · ')}</span>
                    </td>
                    <td data-label={w.files}>
                      <BulletinFiles id={id} title={text(title)} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {next !== null && (
              <p>
                <Link to="/cockpit/bulletins" search={{ after: next }}>
                  {w.more}
                </Link>
              </p>
            )}
          </div>
        )}
      </Answered>
    </div>
  );
}
