import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** One measured figure; `target` and `holds` stand where the project has set itself one. */
export type Row = {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
  readonly holds?: boolean;
};

export type Report = {
  readonly bench: string;
  readonly commit: string;
  readonly machine: string;
  readonly rows: readonly Row[];
};

export function reportOf(bench: string, rows: readonly Row[]): Report {
  return { bench, commit: commit(), machine: machine(), rows };
}

/** A row with a bound that the value must not exceed (`<=`) or fall below (`>=`). */
export function bounded(
  metric: string,
  value: number,
  unit: string,
  bound: '<=' | '>=',
  target: number,
): Row {
  return {
    metric,
    value,
    unit,
    target: `${bound} ${target}`,
    holds: bound === '<=' ? value <= target : value >= target,
  };
}

export function print(report: Report, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(report));
    return;
  }
  console.log(`\n${report.bench} · ${report.commit} · ${report.machine}`);
  console.table(
    report.rows.map(({ metric, value, unit, target, holds }) => ({
      metric,
      value: Number(value.toPrecision(4)),
      unit,
      target: target ?? '',
      holds: holds === undefined ? '' : holds ? 'yes' : 'NO',
    })),
  );
}

/** The value below which this share of the sorted values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}
