import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { deliveryNames } from '../../kernel/process/delivery.ts';
import type { ProcessNode } from '../../kernel/process/graph.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { describeLimit } from '../../kernel/time/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { basisText, orNull, TextView } from '../views/parts.ts';
import { layOutProcess } from './lay-out-process.ts';
import { doerOf, LimitView, stepLimit } from './view-service.ts';

const Point = Type.Object({ x: Type.Number(), y: Type.Number() });
const Box = Type.Object({
  x: Type.Number(),
  y: Type.Number(),
  width: Type.Number(),
  height: Type.Number(),
});

export const ProcessNodeView = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['start', 'acceptance', 'step', 'join', 'end']),
  name: orNull(TextView),
  /** Who does it. */
  by: orNull(TextView),
  limit: orNull(LimitView),
  /** What else the law or the declaration says: time that does not count, an outcome supplied by silence. */
  notes: Type.Array(TextView),
  optional: Type.Boolean(),
  favourable: orNull(
    Type.Boolean({
      description: '办结的一端：是否如申请人所愿。Of an end: whether it is what was asked for',
    }),
  ),
  box: Box,
});

export const ProcessEdgeView = Type.Object({
  from: Type.String(),
  to: Type.String(),
  outcomes: Type.Array(TextView, {
    description: '走这条路的结果；没有列出的，任何结果都走。With which it is taken; none: with any',
  }),
  points: Type.Array(Point),
  label: orNull(Box),
});

/** A service's process drawn: every place is given, in pixels from the upper left. */
export const ProcessDiagram = Type.Object({
  code: Type.String(),
  version: Type.Integer(),
  name: TextView,
  width: Type.Number(),
  height: Type.Number(),
  nodes: Type.Array(ProcessNodeView),
  edges: Type.Array(ProcessEdgeView),
});
export type ProcessDiagram = Type.Static<typeof ProcessDiagram>;

/** Throws `case.service-unknown`. */
export function viewProcess(deps: Dependencies, code: string): ProcessDiagram {
  const service = deps.packs.services.get(code);
  if (service === undefined) throw refuse('case.service-unknown', { service: code });
  const placed = layOutProcess(service);
  return {
    code,
    version: service.version,
    name: service.name,
    width: placed.width,
    height: placed.height,
    nodes: placed.nodes.map(({ node, box }) => ({
      id: node.id,
      kind: node.kind,
      ...describeNode(deps, service, node),
      box: { ...box },
    })),
    edges: placed.edges.map(({ edge, points, label }) => ({
      from: edge.from,
      to: edge.to,
      outcomes: [...edge.outcomes],
      points: points.map((point) => ({ ...point })),
      label: label === null ? null : { ...label },
    })),
  };
}

type Described = Pick<
  ProcessDiagram['nodes'][number],
  'name' | 'by' | 'limit' | 'notes' | 'optional' | 'favourable'
>;

const plain: Described = { name: null, by: null, limit: null, notes: [], optional: false, favourable: null };

/** What stands in a box, in both languages. */
export function describeNode(deps: Dependencies, service: ServiceDefinition, node: ProcessNode): Described {
  switch (node.kind) {
    case 'start':
      return { ...plain, name: { zh: '提交', en: 'Submitted' } };
    case 'join':
      return {
        ...plain,
        name: { zh: `${node.atLeast} 项完成后`, en: `When ${node.atLeast} are done` },
      };
    case 'end':
      return {
        ...plain,
        name: node.name,
        favourable: node.class === 'favourable' || node.class === 'partial',
      };
    case 'acceptance': {
      const { acceptance } = service;
      if (acceptance === undefined) return plain;
      const { within } = acceptance;
      const basis = within.basis.map((each) => ({ text: basisText(each, deps.city), ref: '' }));
      return {
        ...plain,
        name: { zh: '受理', en: 'Acceptance' },
        by: doerOf(deps, acceptance.by),
        limit: { text: describeLimit(within), where: null, whom: null, basis },
      };
    }
    case 'step': {
      const { step } = node;
      return {
        ...plain,
        name: step.name,
        by: doerOf(deps, step.by),
        limit: stepLimit(deps, service, step),
        notes: notesOf(deps, node.step),
        optional: step.when !== undefined,
      };
    }
  }
}

function notesOf(deps: Dependencies, step: ServiceDefinition['steps'][number]): Text[] {
  const notes: Text[] = [];
  const [uncounted] = step.uncounted ?? [];
  if (uncounted !== undefined) {
    const basis = basisText(uncounted, deps.city);
    notes.push({ zh: `不计入时限：${basis.zh}`, en: `Time not counted: ${basis.en}` });
  }
  if (step.delivers !== undefined) {
    const { zh, en } = deliveryNames[step.delivers];
    notes.push({ zh: `统一出件：${zh}`, en: `Everything is handed over here, ${en}` });
  }
  if (step.awaits !== undefined) {
    const outcome = step.outcomes.find(({ code }) => code === step.awaits?.outcome)?.name;
    if (outcome !== undefined) {
      notes.push({
        zh: `起因办件的时限办结后，自动为“${outcome.zh}”`,
        en: `By itself “${outcome.en}”, once the clock of the case that caused it is answered`,
      });
    }
  }
  if (step.deemed !== undefined) {
    const outcome = step.outcomes.find(({ code }) => code === step.deemed?.outcome)?.name;
    if (outcome !== undefined) {
      notes.push({ zh: `逾期视为“${outcome.zh}”`, en: `Silence counts as “${outcome.en}”` });
    }
  }
  return notes;
}
