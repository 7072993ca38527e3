import '../cockpit.css';
import './bulletins.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { AsWritten } from '../../components/as-written.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { dayWords, momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { useMayBegin } from '../../workbench/begin/use-may-begin.ts';
import { rhythmWords } from './rhythm-words.ts';
import {
  changesIn,
  choices,
  keyOf,
  type Rhythm,
  type RhythmItem,
  type Rhythms,
  rhythmsQuery,
} from './rhythms.ts';
import { SaveRhythms } from './save-rhythms.tsx';

/** How often bulletins of each plan and place come by themselves, when next, and who changed that and why. */
export function RhythmsPage() {
  const w = useWords(rhythmWords);
  usePageTitle(w.title);
  const rhythms = useQuery(rhythmsQuery());
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} back={<Link to="/cockpit/bulletins">{w.back}</Link>} />
      <p className="page-lead">{w.why}</p>
      <Answered question={rhythms} lines={16}>
        {(data) => <Choosing rhythms={data} />}
      </Answered>
    </div>
  );
}

function Choosing({ rhythms }: { rhythms: Rhythms }) {
  const w = useWords(rhythmWords);
  const mayChoose = useMayBegin('bulletin-rhythm');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Rhythm>>(new Map());
  const choose = mayChoose
    ? (item: RhythmItem, rhythm: Rhythm) => setChosen((known) => new Map(known).set(keyOf(item), rhythm))
    : null;
  return (
    <>
      {!mayChoose && <p className="quiet">{w.mayNot}</p>}
      <Whole rhythms={rhythms} />
      {(['plan', 'place'] as const).map((kind) => (
        <Series
          key={kind}
          title={w[kind]}
          items={rhythms.items.filter((item) => item.kind === kind)}
          usual={rhythms.usual}
          chosen={chosen}
          choose={choose}
        />
      ))}
      <SaveRhythms changes={changesIn(rhythms.items, chosen)} undo={() => setChosen(new Map())} />
      <History rhythms={rhythms} />
    </>
  );
}

function Whole({ rhythms: { whole } }: { rhythms: Rhythms }) {
  const w = useWords(rhythmWords);
  const text = useText();
  return (
    <section className="cockpit-section" aria-labelledby="rhythms-whole">
      <h2 id="rhythms-whole">{w.whole}</h2>
      <table className="bulletin-table stack-table">
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.next}</th>
          </tr>
        </thead>
        <tbody>
          {whole.map(({ name, next }) => (
            <tr key={name.en}>
              <th scope="row" data-label={w.name}>
                {text(name)}
              </th>
              <td data-label={w.next}>
                <Next next={next} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Series({
  title,
  items,
  usual,
  chosen,
  choose,
}: {
  title: string;
  items: readonly RhythmItem[];
  usual: Rhythm;
  chosen: ReadonlyMap<string, Rhythm>;
  choose: ((item: RhythmItem, rhythm: Rhythm) => void) | null;
}) {
  const w = useWords(rhythmWords);
  const text = useText();
  const lang = useLanguage();
  if (items.length === 0) return null;
  const id = `rhythms-${items[0]?.kind}`;
  return (
    <section className="cockpit-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="bulletin-table stack-table">
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.writes}</th>
            <th scope="col">{w.rhythm}</th>
            <th scope="col">{w.next}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.code}>
              <th scope="row" data-label={w.name}>
                {text(item.name)}
              </th>
              <td data-label={w.writes}>{item.writes === null ? w.office : text(item.writes.name)}</td>
              <td data-label={w.rhythm}>
                <span>
                  {choose === null ? (
                    w[item.rhythm]
                  ) : (
                    <select
                      aria-label={w.rhythmOf(text(item.name))}
                      value={chosen.get(keyOf(item)) ?? item.rhythm}
                      onChange={({ target }) =>
                        choose(item, choices.find((each) => each === target.value) ?? item.rhythm)
                      }
                    >
                      {choices.map((each) => (
                        <option key={each} value={each}>
                          {w[each]}
                        </option>
                      ))}
                    </select>
                  )}{' '}
                  <span className="quiet small">
                    {item.chosen === null
                      ? item.wanted === null
                        ? item.rhythm === usual && w.usualMark
                        : text(item.wanted)
                      : w.chosen(dayWords(item.chosen.from, lang), item.chosen.why)}
                  </span>
                </span>
              </td>
              <td data-label={w.next}>
                <Next next={item.next} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Next({ next }: { next: RhythmItem['next'] }) {
  const w = useWords(rhythmWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  if (next === null) return <span className="quiet">{w.noNext}</span>;
  const [on, from, to] = [next.on, next.from, next.to].map((day) => dayWords(day, lang, today));
  return <span>{w.nextOf(on ?? '', from ?? '', to ?? '')}</span>;
}

function History({ rhythms: { changes, items } }: { rhythms: Rhythms }) {
  const w = useWords(rhythmWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <section className="cockpit-section" aria-labelledby="rhythms-history">
      <h2 id="rhythms-history">{w.history}</h2>
      {changes.length === 0 ? (
        <p className="quiet">{w.noHistory}</p>
      ) : (
        <table className="bulletin-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.rhythm}</th>
              <th scope="col">{w.reason}</th>
              <th scope="col">{w.when}</th>
              <th scope="col">{w.case}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => {
              const of = items.find((item) => keyOf(item) === keyOf(change));
              return (
                <tr key={change.case.id}>
                  <th scope="row" data-label={w.name}>
                    {of === undefined ? change.code : text(of.name)}
                  </th>
                  <td data-label={w.rhythm}>{w[change.rhythm]}</td>
                  <td data-label={w.reason}>
                    <AsWritten>{change.why}</AsWritten>
                  </td>
                  <td data-label={w.when}>{momentWords(change.at, lang)}</td>
                  <td data-label={w.case}>{change.case.number}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
