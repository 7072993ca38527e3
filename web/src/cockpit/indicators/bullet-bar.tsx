import type { Indicator } from '../../api/types.ts';

/** The figure as a bar from zero, the target and the frontier as marks on the same axis. */
export function BulletBar({
  indicator,
}: {
  indicator: Pick<Indicator, 'value' | 'target' | 'frontier' | 'holds'>;
}) {
  const { value, holds } = indicator;
  const target = indicator.target?.value ?? null;
  const frontier = indicator.frontier?.value ?? null;
  const top = Math.max(value ?? 0, target ?? 0, frontier ?? 0) * 1.1;
  if (top <= 0)
    return <svg className="bullet" width="100%" height="16" aria-hidden="true" focusable="false" />;
  const place = (each: number) => `${Math.round((each / top) * 1000) / 10}%`;
  return (
    <svg
      className="bullet"
      width="100%"
      height="16"
      aria-hidden="true"
      focusable="false"
      data-holds={String(holds)}
    >
      <rect className="bullet-track" x="0" y="5" width="100%" height="6" />
      {value !== null && <rect className="bullet-value" x="0" y="5" width={place(value)} height="6" />}
      {frontier !== null && (
        <line className="bullet-frontier" x1={place(frontier)} x2={place(frontier)} y1="2" y2="14" />
      )}
      {target !== null && (
        <line className="bullet-target" x1={place(target)} x2={place(target)} y1="0" y2="16" />
      )}
    </svg>
  );
}
