import '../cockpit.css';
import './bulletins.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { bulletinQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { bulletinWords } from './bulletin-words.ts';
import { BulletinFiles } from './files.tsx';

type Bulletin = Schemas['BulletinView'];

/** One bulletin: where it is, its papers, its figures with the codes that quote them, its words. */
export function BulletinPage() {
  const w = useWords(bulletinWords);
  const text = useText();
  const { id } = useParams({ from: '/office/cockpit/bulletins/$id' });
  const bulletin = useQuery(bulletinQuery(id));
  usePageTitle(text(bulletin.data?.title) || w.title);
  const back = <Link to="/cockpit/bulletins">{w.back}</Link>;
  if (bulletin.error?.status === 404) return <Missing problem={problemOf(bulletin.error)} action={back} />;
  return (
    <div className="page">
      <Answered question={bulletin} lines={12}>
        {(data) => (
          <>
            <PageTop
              title={text(data.title)}
              lead={[
                w[data.state],
                ...(data.step === null ? [] : [text(data.step.name)]),
                ...(data.issue === null ? [] : [w.issue(data.issue)]),
                w.at(data.statement.at.slice(0, 16).replace('T', ' ')),
              ].join(' · ')}
              back={back}
              aside={
                data.acts.length > 0 ? (
                  <Link
                    to="/work/case/$case"
                    params={{ case: id }}
                    className="button button-primary no-print"
                  >
                    {w.work}
                  </Link>
                ) : undefined
              }
            />
            <BulletinFiles id={id} title={text(data.title)} />
            <p className="quiet small bulletin-hash">
              {w.hash}: {data.hash}
            </p>
            {data.unknown.length > 0 && <p role="alert">{w.unknown(data.unknown.join(' '))}</p>}
            <Passages passages={data.passages} />
            <Figures figures={data.statement.figures.filter(({ value }) => value !== null)} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Passages({ passages }: { passages: Bulletin['passages'] }) {
  const w = useWords(bulletinWords);
  const text = useText();
  const lang = useLanguage();
  const written = passages.filter(({ zh, en }) => zh !== '' || en !== '');
  return (
    <section className="cockpit-section">
      <h2>{w.said}</h2>
      {written.length === 0 && <p className="quiet">{w.nothingSaid}</p>}
      {written.map(({ code, name, zh, en }) => (
        <div key={code}>
          <h3>{text(name)}</h3>
          <p>{lang === 'en' && en !== '' ? en : zh}</p>
        </div>
      ))}
    </section>
  );
}

function Figures({ figures }: { figures: Bulletin['statement']['figures'] }) {
  const w = useWords(bulletinWords);
  const text = useText();
  const lang = useLanguage();
  if (figures.length === 0) return null;
  const said = (value: number | null, unit: string) =>
    value === null ? '—' : quantityWords(value, unit, lang);
  return (
    <section className="cockpit-section" aria-labelledby="bulletin-figures">
      <h2 id="bulletin-figures">{w.figures}</h2>
      <div className="bulletin-scroll">
        <table className="bulletin-table">
          <thead>
            <tr>
              <th scope="col">{w.figure}</th>
              <th scope="col">{w.value}</th>
              <th scope="col">{w.inPeriod}</th>
              <th scope="col">{w.before}</th>
              <th scope="col">{w.code}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ code, name, unit, value, inPeriod, before, reported }) => (
              <tr key={code}>
                <td>
                  <Link to="/cockpit/indicators/$code" params={{ code }}>
                    {text(name)}
                  </Link>
                  {reported !== undefined && <div className="quiet">{w.reported(reported)}</div>}
                </td>
                <td>{said(value, unit)}</td>
                <td>{said(inPeriod.value, unit)}</td>
                <td>{said(before, unit)}</td>
                <td>
                  <code>{`{${code}}`}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
