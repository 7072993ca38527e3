import { AsWritten } from '../../components/as-written.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { CaseDoor } from './case-door.tsx';
import type { Supervision } from './queries.ts';
import { supervisionWords } from './supervision-words.ts';

/** Meetings, inspections and commendations: the open ones, and the newest of those that are over. */
export function Matters({ matters }: { matters: Supervision['matters'] }) {
  const w = useWords(supervisionWords);
  const text = useText();
  return (
    <section className="cockpit-section" aria-labelledby="matters">
      <h2 id="matters">{w.matters}</h2>
      {matters.length === 0 ? (
        <p className="quiet">{w.noMatters}</p>
      ) : (
        <table className="plain-table stack-table">
          <caption className="unseen">{w.matters}</caption>
          <thead>
            <tr>
              <th scope="col">{w.what}</th>
              <th scope="col">{w.kind}</th>
              <th scope="col">{w.stage}</th>
            </tr>
          </thead>
          <tbody>
            {matters.map(({ id, number, page, service, title, stage, by }) => (
              <tr key={id}>
                <th scope="row" data-label={w.what}>
                  <span>
                    <CaseDoor id={id} page={page}>
                      <AsWritten>{text(title)}</AsWritten>
                    </CaseDoor>
                    <span className="supervision-note quiet">{number}</span>
                  </span>
                </th>
                <td data-label={w.kind}>{text(service.name)}</td>
                <td data-label={w.stage}>
                  <span>
                    {text(stage)}
                    {by !== null && <span className="supervision-note quiet">{text(by.name)}</span>}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
