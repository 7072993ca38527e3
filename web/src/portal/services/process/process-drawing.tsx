import './process-drawing.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { problemOf } from '../../../api/problem.ts';
import { processQuery } from '../../../api/queries.ts';
import type { ProcessDiagram } from '../../../api/types.ts';
import { Basis } from '../../../components/basis.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useText, useWords } from '../../../language/language.tsx';
import { serviceWords } from '../service-words.ts';

type Node = ProcessDiagram['nodes'][number];
type Edge = ProcessDiagram['edges'][number];

/** A service's process as the server has laid it out. What it shows is told in the list of steps as well. */
export function ProcessDrawing({ code }: { code: string }) {
  const process = useQuery(processQuery(code));
  if (process.isPending) return <Skeleton lines={6} />;
  if (process.isError) {
    return <ProblemNotice problem={problemOf(process.error)} again={() => void process.refetch()} />;
  }
  return <Drawn process={process.data} />;
}

function Drawn({ process }: { process: ProcessDiagram }) {
  const w = useWords(serviceWords);
  const text = useText();
  const frame = useRef<HTMLElement>(null);
  const begin = process.nodes.find(({ kind }) => kind === 'start')?.box;
  const from = begin === undefined ? 0 : (begin.x + begin.width / 2) / process.width;
  // On a narrow screen one sees where it begins, and not the empty corner beside it.
  useEffect(() => {
    const { current } = frame;
    if (current !== null) current.scrollLeft = current.scrollWidth * from - current.clientWidth / 2;
  }, [from]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={frame} className="process" tabIndex={0} aria-label={w.drawing(text(process.name))}>
        <svg
          className="process-drawing"
          viewBox={`0 0 ${process.width} ${process.height}`}
          aria-hidden="true"
        >
          <defs>
            <marker
              id="process-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8Z" className="process-head" />
            </marker>
          </defs>
          {process.edges.map((edge) => (
            <Line key={`${edge.from} ${edge.to}`} edge={edge} />
          ))}
          {process.nodes.map((node) => (
            <NodeBox key={node.id} node={node} />
          ))}
        </svg>
      </section>
      <ProcessInWords process={process} />
    </>
  );
}

function Line({ edge }: { edge: Edge }) {
  const text = useText();
  const points = edge.points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <>
      <polyline points={points} className="process-line" markerEnd="url(#process-arrow)" />
      {edge.label !== null && (
        <foreignObject {...edge.label}>
          <div className="process-label">
            <span>{edge.outcomes.map(text).join(' / ')}</span>
          </div>
        </foreignObject>
      )}
    </>
  );
}

function NodeBox({ node }: { node: Node }) {
  const w = useWords(serviceWords);
  const text = useText();
  const name = node.name === null ? '' : text(node.name);
  const { x, y, width, height } = node.box;
  if (node.kind === 'start') {
    return <circle cx={x + width / 2} cy={y + height / 2} r={width / 2} className="process-start" />;
  }
  if (node.kind === 'join') {
    const [across, down] = [x + width / 2, y + height / 2];
    return (
      <>
        <path
          d={`M${across} ${y} ${x + width} ${down} ${across} ${y + height} ${x} ${down}Z`}
          className="process-join"
        />
        <path d={`M${across} ${down - 8}v16M${across - 8} ${down}h16`} className="process-plus" />
      </>
    );
  }
  const className = [
    'process-node',
    `process-${node.kind}`,
    node.optional ? 'process-optional' : '',
    node.favourable === true ? 'process-good' : '',
  ].join(' ');
  return (
    <foreignObject {...node.box}>
      <div className={className}>
        <strong>{name}</strong>
        {node.by !== null && <span>{text(node.by)}</span>}
        {node.limit !== null && <span>{text(node.limit.text)}</span>}
        {node.optional && <span>{w.whereNeeded}</span>}
      </div>
    </foreignObject>
  );
}

/** The same for those who hear or print it: each step, who does it, its limit, and what follows. */
function ProcessInWords({ process }: { process: ProcessDiagram }) {
  const w = useWords(serviceWords);
  const text = useText();
  const nameOf = (id: string): string => {
    const node = process.nodes.find((each) => each.id === id);
    if (node?.kind !== 'join') return node?.name ? text(node.name) : '';
    const after = process.edges.find(({ from }) => from === id);
    return after === undefined ? '' : nameOf(after.to);
  };
  const steps = process.nodes.filter(({ kind }) => kind === 'acceptance' || kind === 'step');
  return (
    <details className="process-words">
      <summary>{w.inWords}</summary>
      <ol>
        {steps.map((node) => (
          <li key={node.id}>
            <strong>{node.name !== null && text(node.name)}</strong>
            {node.by !== null && ` · ${text(node.by)}`}
            {node.limit !== null && (
              <>
                {' · '}
                {text(node.limit.text)} <Basis lines={node.limit.basis} />
              </>
            )}
            {node.notes.map((note) => (
              <div key={note.en} className="small quiet">
                {text(note)}
              </div>
            ))}
            <ul>
              {process.edges
                .filter(({ from }) => from === node.id)
                .map((edge) => (
                  <li key={edge.to}>
                    {edge.outcomes.length > 0 && `${edge.outcomes.map(text).join(' / ')} `}→ {nameOf(edge.to)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
