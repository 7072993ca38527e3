import type { Indicator } from '../../api/types.ts';
import { DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';

/** Whether the figure meets the target that binds now. */
export function HoldsMark({
  indicator,
}: {
  indicator: Pick<Indicator, 'value' | 'holds'> & { readonly few?: boolean; readonly included?: number };
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
  if (indicator.holds === null) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {w.noTarget}
      </span>
    );
  }
  if (indicator.few === true) {
    return (
      <span className="mark" data-tone="grey">
        <WaitIcon />
        {w.tooFew(indicator.included ?? 0)}
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
