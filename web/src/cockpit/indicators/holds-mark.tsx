import type { Indicator } from '../../api/types.ts';
import { DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';

/** Whether the figure meets the target that binds now; of too few cases it is neither met nor missed. */
export function HoldsMark({
  indicator,
}: {
  indicator: Pick<Indicator, 'value' | 'holds' | 'few' | 'included'>;
}) {
  const w = useWords(cockpitWords);
  if (indicator.value === null) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {w.noValue}
      </span>
    );
  }
  if (indicator.few) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {w.tooFew(indicator.included)}
      </span>
    );
  }
  if (indicator.holds === null) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {w.noTarget}
      </span>
    );
  }
  return indicator.holds ? (
    <span className="mark" data-tone="green">
      <DoneIcon />
      {w.holds}
    </span>
  ) : (
    <span className="mark" data-tone="red">
      <OverdueIcon />
      {w.misses}
    </span>
  );
}
