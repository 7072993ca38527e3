import './quality-page.css';
import '../../components/figure/open-figure.css';
import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cityQuery, servicesQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Basis } from '../../components/basis.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { Disputes } from './quality-disputes.tsx';
import { reliefOf } from './quality-figures.ts';
import { reliefQuery } from './quality-queries.ts';
import { Surveyors } from './quality-surveyors.tsx';
import { Volumes } from './quality-volumes.tsx';
import { qualityWords } from './quality-words.ts';

/** `/property/quality`: what the index of land administration wants public, together on one page. */
export function QualityPage() {
  const w = useWords(qualityWords);
  const city = useQuery(cityQuery());
  usePageTitle(w.title);
  if (city.data === undefined) return <Skeleton lines={8} />;
  return (
    <article className="quality-page">
      <PageTop title={w.title} lead={w.lead} back={<Link to="/property">{w.home}</Link>} />
      <Volumes />
      <Disputes />
      <Surveyors />
      <Lists />
      <Relief />
      <section className="no-print" aria-labelledby="quality-ask">
        <h2 id="quality-ask">{w.ask}</h2>
        <ul className="quality-links">
          <li>
            <Link to="/property">{w.look}</Link>
          </li>
          <li>
            <Link to="/services/$code" params={{ code: 'property-proof' }}>
              {w.proof}
            </Link>
          </li>
          <li>
            <Link to="/services/$code" params={{ code: 'property-complaint' }}>
              {w.complain}
            </Link>
          </li>
        </ul>
      </section>
    </article>
  );
}

function Lists() {
  const w = useWords(qualityWords);
  const text = useText();
  const services = useQuery(servicesQuery()).data?.items ?? [];
  const those = services.filter(({ plan }) => plan.code === 'property-registration');
  if (those.length === 0) return null;
  return (
    <section aria-labelledby="quality-lists">
      <h2 id="quality-lists">{w.lists}</h2>
      <p className="quiet">{w.listsText}</p>
      <div className="quality-table sheet">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{w.service}</th>
              <th scope="col">{w.limit}</th>
              <th scope="col">{w.fee}</th>
            </tr>
          </thead>
          <tbody>
            {those.map(({ code, name, promised, fee }) => (
              <tr key={code}>
                <th scope="row">
                  <Link to="/services/$code" params={{ code }}>
                    {text(name)}
                  </Link>
                </th>
                <td>
                  {promised.map((limit) => (
                    <span key={`${limit.text.en} ${limit.whom?.en}`} className="quality-limit">
                      {text(limit.text)}
                      <Basis lines={limit.basis} />
                      {limit.whom !== null && <span className="small quiet"> {text(limit.whom)}</span>}
                    </span>
                  ))}
                </td>
                <td>
                  {text(fee.text)}
                  <Basis lines={fee.basis} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Relief() {
  const w = useWords(qualityWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const decided = reliefOf(useQuery(reliefQuery()).data?.items ?? [], today);
  return (
    <section aria-labelledby="quality-relief">
      <h2 id="quality-relief">{w.relief}</h2>
      <p className="quiet">{decided.length === 0 ? w.noRelief : w.reliefText}</p>
      {decided.length > 0 && (
        <ul>
          {decided.map(({ region, document, from }) => (
            <li key={region}>
              <strong>{text(regions.find(({ code }) => code === region)?.name)}</strong>{' '}
              {w.reliefLine(document, dayWords(from, lang, today))}
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <Link to="/registers/$code" params={{ code: 'property-fee-relief' }}>
          {w.reliefRegister}
        </Link>
      </p>
    </section>
  );
}
