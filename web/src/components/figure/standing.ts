import type { Indicator } from '../../api/types.ts';

/** A figure against its promise. */
export type Standing = 'kept' | 'missed' | 'few' | 'unmeasured' | 'open';

export function standingOf(indicator: Pick<Indicator, 'value' | 'holds' | 'few'>): Standing {
  if (indicator.value === null) return 'unmeasured';
  if (indicator.few) return 'few';
  if (indicator.holds === null) return 'open';
  return indicator.holds ? 'kept' : 'missed';
}

/** One bar of a meter, in percent of its width. */
export type Meter = { readonly measured: number | null; readonly promised: number | null };

/** Both values on one axis that begins at zero and leaves a little air after the larger. */
export function layoutMeter(measured: number | null, promised: number | null): Meter {
  const top = Math.max(measured ?? 0, promised ?? 0) * 1.08;
  const place = (value: number | null) =>
    value === null ? null : top <= 0 ? 0 : Math.round((Math.max(value, 0) / top) * 10_000) / 100;
  return { measured: place(measured), promised: place(promised) };
}
