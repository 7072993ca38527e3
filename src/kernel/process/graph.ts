import type { Text } from '../text.ts';
import type { OutcomeClass, ServiceDefinition, StepDefinition, Trigger } from './definition.ts';

/**
 * A service's process as a picture shows it: what must happen before what, and how it may end. Derived from
 * the definition alone; withdrawal and other acts that are possible at any time are left out.
 */
export type ProcessGraph = {
  readonly nodes: readonly ProcessNode[];
  readonly edges: readonly ProcessEdge[];
};

export type ProcessNode =
  | { readonly id: string; readonly kind: 'start' }
  | { readonly id: string; readonly kind: 'acceptance' }
  | { readonly id: string; readonly kind: 'step'; readonly step: StepDefinition }
  /** Waits for so many of those that lead to it, most often all. */
  | { readonly id: string; readonly kind: 'join'; readonly atLeast: number }
  | { readonly id: string; readonly kind: 'end'; readonly name: Text; readonly class: OutcomeClass };

export type ProcessEdge = {
  readonly from: string;
  readonly to: string;
  /** The outcomes with which it is taken; empty where any will do. */
  readonly outcomes: readonly Text[];
};

const start = 'start';
const acceptance = 'acceptance';
const stepId = (code: string): string => (code === acceptance ? acceptance : `step-${code}`);
const endId = (outcome: string): string => `end-${outcome}`;

export function processGraph(definition: ServiceDefinition): ProcessGraph {
  const origin = definition.acceptance === undefined ? start : acceptance;
  const nodes: ProcessNode[] = [{ id: start, kind: 'start' }];
  const edges: ProcessEdge[] = [];
  if (origin === acceptance) {
    nodes.push({ id: acceptance, kind: 'acceptance' });
    edges.push({ from: start, to: acceptance, outcomes: [] });
    const refused = definition.outcomes.find((outcome) => outcome.class === 'not-accepted');
    if (refused !== undefined)
      edges.push({ from: acceptance, to: endId(refused.code), outcomes: [refused.name] });
  }
  for (const step of definition.steps) {
    const target = stepId(step.code);
    nodes.push({ id: target, kind: 'step', step });
    const entry = (trigger: Trigger, to: string): ProcessEdge => ({
      from: trigger.step === acceptance ? origin : stepId(trigger.step),
      to,
      outcomes: namesOf(definition, trigger),
    });
    const triggers = triggersOf(step.after);
    if (step.after === undefined) edges.push({ from: origin, to: target, outcomes: [] });
    else if ('any' in step.after || triggers.length === 1) {
      edges.push(...triggers.map((trigger) => entry(trigger, target)));
    } else {
      const join = `join-${step.code}`;
      nodes.push({
        id: join,
        kind: 'join',
        atLeast: step.after.atLeast ?? triggers.length,
      });
      edges.push(...triggers.map((trigger) => entry(trigger, join)), {
        from: join,
        to: target,
        outcomes: [],
      });
    }
    edges.push(...endings(step));
  }
  const ended = new Set(edges.map(({ to }) => to));
  for (const outcome of definition.outcomes) {
    const id = endId(outcome.code);
    if (ended.has(id)) nodes.push({ id, kind: 'end', name: outcome.name, class: outcome.class });
  }
  return { nodes, edges };
}

function namesOf(definition: ServiceDefinition, trigger: Trigger): readonly Text[] {
  const source = definition.steps.find(({ code }) => code === trigger.step);
  return (trigger.outcomes ?? []).flatMap((code) => {
    const outcome = source?.outcomes.find((each) => each.code === code);
    return outcome === undefined ? [] : [outcome.name];
  });
}

function triggersOf(after: StepDefinition['after']): readonly Trigger[] {
  if (after === undefined) return [];
  return 'any' in after ? after.any : after.all;
}

/** One edge to each way the step may end the case, with every outcome that leads there. */
function endings(step: StepDefinition): readonly ProcessEdge[] {
  const byEnd = new Map<string, Text[]>();
  for (const outcome of step.outcomes) {
    for (const ending of outcome.ends ?? []) {
      const names = byEnd.get(ending.outcome) ?? [];
      byEnd.set(ending.outcome, [...names, outcome.name]);
    }
  }
  const onlyWay = step.outcomes.length === 1 && byEnd.size === 1;
  return [...byEnd].map(([end, outcomes]) => ({
    from: stepId(step.code),
    to: endId(end),
    outcomes: onlyWay ? [] : outcomes,
  }));
}
