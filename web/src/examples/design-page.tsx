import './examples.css';
import '../components/sheet.css';
import { useId, useState } from 'react';
import { useCityTime } from '../app/city-time.ts';
import { usePageTitle } from '../app/page-title.ts';
import { Button } from '../components/button.tsx';
import { PageTop } from '../components/page-top.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { AntdFrame } from '../design/antd-frame.tsx';
import { useWords } from '../language/language.tsx';
import { AnswerShapes } from './answer-shapes.tsx';
import { CaseShapes } from './case-shapes.tsx';
import { DeskShapes } from './desk-shapes.tsx';
import { examplesWords } from './examples-words.ts';
import { FigureShapes } from './figure-shapes.tsx';
import { Shape } from './shape.tsx';

/** Every shape that pages are made of, in each of its states: where a change to one is looked at first. */
export function DesignPage() {
  const w = useWords(examplesWords);
  const { now } = useCityTime();
  const [contrast, setContrast] = useState(false);
  const id = useId();
  usePageTitle(w.title);
  if (now === '') return <Skeleton lines={12} />;
  return (
    <AntdFrame dense>
      <div className="examples" data-contrast={contrast ? 'more' : undefined}>
        <PageTop title={w.title} lead={w.lead} />
        <section className="sheet no-print" aria-labelledby={id}>
          <h2 id={id}>{w.look}</h2>
          <p>{w.lookText}</p>
          <p className="examples-row">
            <Button aria-pressed={contrast} onClick={() => setContrast(!contrast)}>
              {w.contrast}
            </Button>
            <Button onClick={() => window.print()}>{w.print}</Button>
          </p>
        </section>
        <Colours />
        <CaseShapes now={now} />
        <DeskShapes now={now} />
        <FigureShapes />
        <AnswerShapes />
      </div>
    </AntdFrame>
  );
}

const tones = ['running', 'warning', 'overdue', 'stopped', 'done'] as const;
const sizes = ['display', 'head', 'lead', 'body', 'small'] as const;

function Colours() {
  const w = useWords(examplesWords);
  return (
    <Shape title={w.colours} text={w.coloursText}>
      <ul className="examples-colours">
        {tones.map((tone) => (
          <li key={tone} data-tone={tone}>
            <code>--{tone}</code>
          </li>
        ))}
      </ul>
      <div className="examples-sizes">
        {sizes.map((size) => (
          <p key={size} data-size={size}>
            {w.sizes} <code>--{size}</code>
          </p>
        ))}
      </div>
    </Shape>
  );
}
