import { useCityTime } from '../../app/city-time.ts';
import { ClockIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { CaseDoor } from './case-door.tsx';
import type { LookBack } from './queries.ts';
import { supervisionWords } from './supervision-words.ts';

const looks = {
  waits: { tone: 'grey', Icon: WaitIcon, word: 'waits' },
  due: { tone: 'blue', Icon: ClockIcon, word: 'dueNow' },
  late: { tone: 'red', Icon: OverdueIcon, word: 'late' },
} as const;

/** What was closed and is to be looked at again, the next one first. */
export function LookBacks({ lookBacks }: { lookBacks: readonly LookBack[] }) {
  const w = useWords(supervisionWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <section className="cockpit-section" aria-labelledby="look-backs">
      <h2 id="look-backs">{w.lookBacks}</h2>
      <p className="quiet">{lookBacks.length === 0 ? w.noLookBacks : w.lookBacksLead}</p>
      {lookBacks.length > 0 && (
        <table className="plain-table stack-table">
          <caption className="unseen">{w.lookBacks}</caption>
          <thead>
            <tr>
              <th scope="col">{w.number}</th>
              <th scope="col">{w.office}</th>
              <th scope="col">{w.from}</th>
              <th scope="col">{w.until}</th>
              <th scope="col">{w.state}</th>
            </tr>
          </thead>
          <tbody>
            {lookBacks.map(({ id, number, service, office, from, until, state }) => {
              const { tone, Icon, word } = looks[state];
              return (
                <tr key={id}>
                  <th scope="row" data-label={w.number}>
                    <span>
                      <CaseDoor id={id}>{number}</CaseDoor>
                      <span className="supervision-note quiet">{text(service)}</span>
                    </span>
                  </th>
                  <td data-label={w.office}>{office === null ? '' : text(office.name)}</td>
                  <td data-label={w.from}>{dayWords(from, lang, today)}</td>
                  <td data-label={w.until}>{dayWords(until, lang, today)}</td>
                  <td data-label={w.state}>
                    <span className="mark" data-tone={tone}>
                      <Icon />
                      {w[word]}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
