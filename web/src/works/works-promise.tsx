import { useCityTime } from '../app/city-time.ts';
import { DoneIcon, SoonIcon } from '../components/icons.tsx';
import { dayWords } from '../language/dates.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { daysTo, type WorksState } from './works-state.ts';
import { worksWords } from './works-words.ts';

/** The day that was contracted, what was told of delays, and whether it was kept: it goes by the contract. */
export function WorksPromise({ state, agreedOn }: { state: WorksState; agreedOn: string }) {
  const w = useWords(worksWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const day = (value: string) => dayWords(value, lang, today);
  const { builtOn, putOffTo, delays } = state;
  const left = daysTo(today, agreedOn);
  const late = (builtOn ?? today) > agreedOn;
  return (
    <section
      className="sheet works-promise"
      data-state={late ? 'late' : builtOn === null ? 'running' : 'kept'}
    >
      <dl>
        <div>
          <dt>{w.agreed}</dt>
          <dd>
            <strong>{day(agreedOn)}</strong>
          </dd>
        </div>
        {putOffTo !== null && builtOn === null && (
          <div>
            <dt>{w.putOff}</dt>
            <dd>
              <strong>{day(putOffTo)}</strong>
            </dd>
          </div>
        )}
        {builtOn !== null && (
          <div>
            <dt>{w.built}</dt>
            <dd>
              <strong>{day(builtOn)}</strong>
            </dd>
          </div>
        )}
      </dl>
      <p className="works-verdict">
        {late ? <SoonIcon /> : builtOn !== null && <DoneIcon />}
        {builtOn !== null ? (late ? w.late : w.inTime) : late ? w.daysOver(-left) : w.daysLeft(left)}
      </p>
      {delays.length > 0 && (
        <div>
          <h2>{w.delays}</h2>
          <ul>
            {delays.map((delay) => (
              <li key={`${delay.on} ${delay.to}`}>
                {w.delayTold(day(delay.on), day(delay.to))}
                <q>{delay.why}</q>
              </li>
            ))}
          </ul>
          <p className="small quiet">{w.stillContracted}</p>
        </div>
      )}
    </section>
  );
}
