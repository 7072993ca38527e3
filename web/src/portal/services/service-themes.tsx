import { Link } from '@tanstack/react-router';
import type { ServiceItem } from '../../api/types.ts';
import { grouped } from '../../components/grouped.ts';
import { useText, useWords } from '../../language/language.tsx';
import { serviceWords } from './service-words.ts';
import { themeOf } from './themes.ts';

/** Everything there is by what it is about: names alone, so that one sees it all; plain links, so that it needs no script. */
export function ServiceThemes({ services }: { services: readonly ServiceItem[] }) {
  const w = useWords(serviceWords);
  const text = useText();
  const themes = themesOf(services);
  return (
    <>
      <p className="quiet" role="status">
        {w.all(services.length)}
      </p>
      <nav aria-labelledby="themes">
        <h2 id="themes" className="themes-title">
          {w.themes}
        </h2>
        <ul className="themes">
          {themes.map(({ plan, own }) => (
            <li key={plan.code}>
              <a href={`#${plan.code}`}>
                {text(themeOf(plan))} <span className="quiet">{own.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {themes.map(({ plan, own }) => (
        <section key={plan.code} className="theme" aria-labelledby={plan.code}>
          <h2 id={plan.code}>
            <Link to="/services" search={{ plan: plan.code }}>
              {text(themeOf(plan))}
            </Link>
          </h2>
          <ul className="theme-services">
            {own.map((service) => (
              <li key={service.code}>
                <Link to="/services/$code" params={{ code: service.code }}>
                  {text(service.name)}
                </Link>
                {service.promised[0] !== undefined && (
                  <span className="quiet small"> {text(service.promised[0].text)}</span>
                )}
              </li>
            ))}
          </ul>
          <p className="small no-print">
            <a href="#themes">{w.toSubjects}</a>
          </p>
        </section>
      ))}
    </>
  );
}

type Theme = { readonly plan: ServiceItem['plan']; readonly own: readonly ServiceItem[] };

/** By plan, in their order. */
function themesOf(services: readonly ServiceItem[]): readonly Theme[] {
  return grouped(services, ({ plan }) => plan.code).flatMap(([, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ plan: first.plan, own }];
  });
}
