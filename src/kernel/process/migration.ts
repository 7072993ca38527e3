import type { ServiceDefinition } from './definition.ts';
import type { CaseState, StepState } from './state.ts';

/** What going over to a new version would do to one open case. */
export type MigrationPreview = {
  readonly from: string;
  readonly to: string;
  /** Every step the case has come to, under the name it will have. */
  readonly steps: Readonly<Record<string, string>>;
  /** Steps the case has come to that the new version no longer has. */
  readonly dropped: readonly string[];
  /** Open ones among them: work that will stop. */
  readonly stops: readonly string[];
};

/**
 * The declared way from the case's version to this definition's; null when there is none, and while a step
 * that would be renamed is awaited from outside: the case behind it, an answer, or whoever joins it knows it
 * by the name it has.
 */
export function previewMigration(definition: ServiceDefinition, state: CaseState): MigrationPreview | null {
  const [code = '', version = ''] = state.definition.split('@');
  const declared = definition.migrations?.find(({ from }) => String(from) === version);
  if (code !== definition.code || declared === undefined || state.phase === 'ended') return null;
  const known = new Set(definition.steps.map((step) => step.code));
  const steps: Record<string, string> = {};
  const dropped: string[] = [];
  for (const step of Object.keys(state.steps)) {
    const name = declared.steps[step] === undefined ? step : declared.steps[step];
    if (name === null) dropped.push(step);
    else if (!known.has(name) || (name !== step && isAwaited(state.steps[step]))) return null;
    else steps[step] = name;
  }
  return {
    from: state.definition,
    to: `${definition.code}@${definition.version}`,
    steps,
    dropped,
    stops: dropped.filter((step) => state.steps[step]?.status === 'open'),
  };
}

function isAwaited(step: StepState | undefined): boolean {
  if (step?.status !== 'open') return false;
  return step.child !== null || step.outside !== null || step.gathering !== undefined;
}
