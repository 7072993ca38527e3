import { useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Problem } from '../api/problem.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { LanguageProvider, languageTag, useLanguage, useWords } from '../language/language.tsx';
import { examplesWords } from './examples-words.ts';
import { State } from './shape.tsx';
import { Waiting } from './waiting.tsx';

const unreachable = new Problem({ title: '', status: 0, code: 'web.unreachable' });

/**
 * A shape as it is, and in what may come over any of them: large type, the other language, its answer awaited, and its
 * answer not coming. Its own states (empty, long, late …) stand beside these.
 */
export function EveryState({
  name,
  sample: Sample,
  now = '',
  lines = 3,
  wide = false,
}: {
  name: string;
  sample: ComponentType<{ now: string }>;
  /** The city's moment, from which clocks are counted. */
  now?: string;
  /** As many as the shape has while it is awaited. */
  lines?: number;
  wide?: boolean;
}) {
  const w = useWords(examplesWords);
  const queries = useQueryClient();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <>
      <State name={name} wide={wide}>
        <Sample now={now} />
      </State>
      <State name={w.inLarge} wide={wide}>
        <div className="examples-large">
          <Sample now={now} />
        </div>
      </State>
      <State name={w.inOther} wide={wide}>
        <div lang={languageTag(other)}>
          <LanguageProvider language={other}>
            <Sample now={now} />
          </LanguageProvider>
        </div>
      </State>
      <State name={w.loading}>
        <Waiting lines={lines} />
      </State>
      <State name={w.failed}>
        <ProblemNotice problem={unreachable} again={() => void queries.invalidateQueries()} />
      </State>
    </>
  );
}
