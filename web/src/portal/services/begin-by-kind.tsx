import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { serviceQuery } from '../../api/queries.ts';
import type { ServiceItem } from '../../api/types.ts';
import { ArrowIcon } from '../../components/icons.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import type { Journey } from '../home/journeys.ts';
import { factWords } from './fact-words.ts';
import { serviceWords } from './service-words.ts';

/** What most people come for, begun by one choice: each answer opens the form with that filled in. */
export function BeginByKind({
  begins,
  service,
}: {
  begins: NonNullable<Journey['begins']>;
  service: ServiceItem;
}) {
  const w = useWords(serviceWords);
  const f = useWords(factWords);
  const text = useText();
  const lang = useLanguage();
  const form = useQuery(serviceQuery(begins.service, lang)).data?.form;
  if (form === undefined) return null;
  const [promised] = service.promised;
  return (
    <section className="begin-kinds" aria-labelledby="begin-kinds">
      <h2 id="begin-kinds">{w.whichKind}</h2>
      <p className="quiet">
        {text(service.summary)} ·{' '}
        {[
          ...(promised === undefined ? [] : [text(promised.text)]),
          text(service.fee.text),
          service.visits === 0 ? f.noTrip : f.tripCount(service.visits),
        ].join(' · ')}{' '}
        <Link to="/services/$code" params={{ code: begins.service }}>
          {w.readFirst}
        </Link>
      </p>
      <ul className="begin-kinds-list">
        {choicesOf(form as JsonObject, begins.by).map(({ code, name }) => (
          <li key={code}>
            <Link
              to="/apply/new/$service"
              params={{ service: begins.service }}
              search={{ facts: JSON.stringify({ [begins.by]: code }) }}
              className="button"
            >
              <span>{name}</span>
              <ArrowIcon />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answers to one question of a form, as it is drawn. */
function choicesOf(
  form: JsonObject,
  field: string,
): readonly { readonly code: string; readonly name: string }[] {
  const drawn = (form.properties as Readonly<Record<string, JsonObject>> | undefined)?.[field]?.oneOf;
  return Array.isArray(drawn)
    ? (drawn as readonly JsonObject[]).map((each) => ({ code: String(each.const), name: String(each.title) }))
    : [];
}
