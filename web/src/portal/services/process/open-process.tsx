import { lazy, Suspense, useState } from 'react';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useLanguage, useWords } from '../../../language/language.tsx';
import { serviceWords } from '../service-words.ts';

const ProcessDrawing = lazy(() =>
  import('./process-drawing.tsx').then((module) => ({ default: module.ProcessDrawing })),
);

/** The process drawn, fetched when it is opened; without script the file for other tools is there. */
export function OpenProcess({ code }: { code: string }) {
  const w = useWords(serviceWords);
  const lang = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <section className="no-print">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{w.process}</summary>
        {open && (
          <Suspense fallback={<Skeleton lines={6} />}>
            <ProcessDrawing code={code} />
          </Suspense>
        )}
        <p className="small">
          <a href={`/api/services/${encodeURIComponent(code)}/process.bpmn?lang=${lang}`} download>
            {w.bpmn}
          </a>
        </p>
      </details>
    </section>
  );
}
