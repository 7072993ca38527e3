import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { servicesQuery } from '../../api/queries.ts';
import type { OwnEnterprise } from '../../api/types.ts';
import { grouped } from '../../components/grouped.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { themeOf } from '../../portal/services/themes.ts';
import { actFor } from '../powers/acting-for.ts';
import { enterpriseWords } from './enterprise-words.ts';
import { type Askable, askableOf, saying } from './what-else.ts';

/** So many are taken in at a glance; more are folded away under what they are about. */
const atAGlance = 8;

/** What the enterprise may ask for besides, by subject, and found by a word. */
export function EnterpriseOther({ enterprise }: { enterprise: OwnEnterprise }) {
  const w = useWords(enterpriseWords);
  const text = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const known = useQuery(servicesQuery()).data?.items ?? [];
  const all = askableOf(enterprise, known);
  if (all.length === 0) return null;
  const few = all.length <= atAGlance;
  const found = words.trim() === '' ? null : all.filter((each) => saying(each, words));
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{w.other}</h3>
      {!few && (
        <TextField
          type="search"
          label={w.findOther(all.length)}
          value={words}
          autoComplete="off"
          maxLength={40}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      {few ? (
        <Ways enterprise={enterprise} services={all} />
      ) : found !== null ? (
        <div role="status">
          {found.length === 0 ? (
            <p className="quiet">{w.noOther(words.trim())}</p>
          ) : (
            <Ways enterprise={enterprise} services={found} />
          )}
        </div>
      ) : (
        grouped(all, ({ plan }) => plan?.code ?? '').map(([code, own], at) => {
          const plan = own[0]?.plan ?? null;
          return (
            // The firm's own life, its changes and its end, comes first and is asked for most.
            <details key={code} className="held" open={at === 0}>
              <summary>
                <strong>{plan === null ? w.otherSubjects : text(themeOf(plan))}</strong>{' '}
                <span className="quiet">{own.length}</span>
              </summary>
              <Ways enterprise={enterprise} services={own} />
            </details>
          );
        })
      )}
    </section>
  );
}

/** Begun in the enterprise's name: whoever follows such a link acts for it from then on. */
function Ways({ enterprise, services }: { enterprise: OwnEnterprise; services: readonly Askable[] }) {
  const text = useText();
  return (
    <div className="ways">
      {services.map(({ code, name }) => (
        <Link
          key={code}
          to="/apply/new/$service"
          params={{ service: code }}
          onClick={() => actFor(enterprise.id)}
        >
          {text(name)}
        </Link>
      ))}
    </div>
  );
}
