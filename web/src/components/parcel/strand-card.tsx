import type { ReactNode } from 'react';
import type { Strand } from '../../api/types.ts';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { OneClockStrip } from '../clock/clock-strip.tsx';
import { ClockIcon, DoneIcon, SoonIcon, WaitIcon } from '../icons.tsx';

const dictionary = words({
  open: { zh: '办理中', en: 'In progress' },
  waiting: { zh: '等申请人', en: 'Waiting for the applicant' },
  reason: { zh: '理由：', en: 'Reason: ' },
});

/** One office's piece of the work, beside the others of the same moment. */
export function StrandCard({
  strand,
  linkTo,
}: {
  strand: Strand;
  linkTo?: ((child: { id: string }) => ReactNode) | undefined;
}) {
  const w = useWords(dictionary);
  const text = useText();
  const done = strand.status === 'done';
  const refused = done && strand.outcome?.favourable === false;
  const state = refused ? 'refused' : done ? 'done' : strand.waiting ? 'waiting' : 'open';
  const Icon = { refused: SoonIcon, done: DoneIcon, waiting: WaitIcon, open: ClockIcon }[state];
  const said = done ? text(strand.outcome?.name) : strand.waiting ? w.waiting : w.open;
  return (
    <div className="strand" data-state={state}>
      <div className="strand-head">
        <span className="strand-name">
          {text(strand.step.name)}
          <span className="strand-state">
            <Icon />
            {said}
          </span>
        </span>
        {strand.child && linkTo?.(strand.child)}
      </div>
      <span className="small quiet">{text(strand.by)}</span>
      {strand.reason && (
        <span>
          {w.reason}
          {text(strand.reason)}
        </span>
      )}
      {!done && strand.clock && <OneClockStrip clock={strand.clock} />}
    </div>
  );
}
