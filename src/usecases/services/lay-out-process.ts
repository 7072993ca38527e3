import { Graph, layout } from '@dagrejs/dagre';
import {
  type ProcessEdge,
  type ProcessGraph,
  type ProcessNode,
  processGraph,
} from '../../kernel/process/graph.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';

export type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

/** A process with a place for everything: boxes by their upper left corner, in the pixels of a screen. */
export type PlacedProcess = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly node: ProcessNode; readonly box: Box }[];
  readonly edges: readonly {
    readonly edge: ProcessEdge;
    readonly points: readonly Point[];
    /** Where the words on the line stand. */
    readonly label: Box | null;
  }[];
};

const sizes = {
  start: { width: 36, height: 36 },
  acceptance: { width: 184, height: 84 },
  step: { width: 184, height: 84 },
  join: { width: 44, height: 44 },
  end: { width: 168, height: 52 },
} as const satisfies Record<ProcessNode['kind'], { width: number; height: number }>;
const labelSize = { width: 104, height: 36 };

/** Lays a service's process out from the top down, so that it can be read on a telephone too. */
export function layOutProcess(definition: ServiceDefinition): PlacedProcess {
  const process: ProcessGraph = processGraph(definition);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 32, edgesep: 16, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of process.nodes) graph.setNode(node.id, { ...sizes[node.kind] });
  process.edges.forEach((edge, index) => {
    const label = edge.outcomes.length === 0 ? {} : { ...labelSize, labelpos: 'c' };
    graph.setEdge(edge.from, edge.to, label, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: process.nodes.map((node) => ({ node, box: boxOf(graph.node(node.id)) })),
    edges: process.edges.map((edge, index) => {
      const placed = graph.edge(edge.from, edge.to, String(index));
      return {
        edge,
        points: (placed.points ?? []).map(({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) })),
        label: edge.outcomes.length === 0 ? null : boxOf(placed),
      };
    }),
  };
}

/** The library gives centres. */
function boxOf(placed: { x?: number; y?: number; width?: number; height?: number }): Box {
  const { x = 0, y = 0, width = 0, height = 0 } = placed;
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}
