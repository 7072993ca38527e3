import { useText, useWords } from '../language/language.tsx';
import { useSlotWords } from './slot-words.ts';
import { countFor, type Slot, type VisitState, type Voter } from './visit-state.ts';
import { visitWords } from './visit-words.ts';

/** Everybody who must be there against every time: a table on a desk, one card for each time on a phone. */
export function TimesGrid({ state }: { state: VisitState }) {
  return (
    <section className="sheet">
      <Table state={state} />
      <Cards state={state} />
    </section>
  );
}

function isFixed({ fixed }: VisitState, slot: Slot): boolean {
  return fixed?.day === slot.day && fixed.half === slot.half;
}

function Table({ state }: { state: VisitState }) {
  const w = useWords(visitWords);
  const text = useText();
  const slotWords = useSlotWords();
  const { slots, voters } = state;
  return (
    <div className="site-visit-table">
      <table>
        <caption className="unseen">{w.title}</caption>
        <thead>
          <tr>
            <th scope="col">{w.who}</th>
            {slots.map((slot) => (
              <th key={slot.code} scope="col" data-fixed={isFixed(state, slot) || undefined}>
                {slotWords(slot)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voters.map((voter) => (
            <tr key={voter.step}>
              <th scope="row">
                {text(voter.matter)}
                {voter.mine && <span className="site-visit-you"> · {w.you}</span>}
                <span className="small quiet">{text(voter.office)}</span>
              </th>
              {slots.map((slot) => (
                <Said key={slot.code} voter={voter} slot={slot} fixed={isFixed(state, slot)} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.inAll}</th>
            {slots.map((slot) => {
              const { can, silent } = countFor(voters, slot);
              return (
                <td key={slot.code} data-fixed={isFixed(state, slot) || undefined}>
                  {can === voters.length && silent.length === 0 ? w.fitsAll : w.canCount(can, voters.length)}
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Said({ voter, slot, fixed }: { voter: Voter; slot: Slot; fixed: boolean }) {
  const w = useWords(visitWords);
  const said = voter.fits === null ? 'silent' : voter.fits.includes(slot.code) ? 'can' : 'cannot';
  const mark = { silent: '…', can: '✓', cannot: '✕' }[said];
  return (
    <td data-said={said} data-fixed={fixed || undefined}>
      <span aria-hidden="true">{mark}</span> <span className="small">{w[said]}</span>
    </td>
  );
}

function Cards({ state }: { state: VisitState }) {
  const w = useWords(visitWords);
  const text = useText();
  const slotWords = useSlotWords();
  const { slots, voters } = state;
  const names = (of: readonly Voter[]) => of.map(({ matter }) => text(matter)).join(w.and);
  return (
    <ul className="site-visit-cards">
      {slots.map((slot) => {
        const { can, cannot, silent } = countFor(voters, slot);
        return (
          <li key={slot.code} data-fixed={isFixed(state, slot) || undefined}>
            <strong>{slotWords(slot)}</strong>
            <span>{w.canCount(can, voters.length)}</span>
            {cannot.length > 0 && <span className="site-visit-cannot">{w.cannotList(names(cannot))}</span>}
            {silent.length > 0 && <span className="quiet small">{w.silentList(names(silent))}</span>}
          </li>
        );
      })}
    </ul>
  );
}
