import { useEffect, useRef, useState } from 'react';
import { fileLimits, kindOfName } from '../../../src/kernel/file/index.ts';
import { type Problem, problemOf } from '../api/problem.ts';
import { request } from '../api/request.ts';
import { type FilePlace, type Stage, sendFile, type Upload } from './send-file.ts';

/** Why a file is not even begun to be sent. */
export type Unfit = 'kind' | 'size' | 'empty';

export type Sending = {
  readonly key: number;
  readonly file: File;
  readonly stage: Stage | null;
  readonly unfit: Unfit | null;
  readonly problem: Problem | null;
};

export function unfitness(file: File): Unfit | null {
  if (kindOfName(file.name) === null) return 'kind';
  if (file.size === 0) return 'empty';
  return file.size > fileLimits.file ? 'size' : null;
}

/**
 * Files on their way. One is sent at a time; those that have arrived are handed to `onSent`, and are no longer
 * in the list. What is under way ends with the page and goes on when the same file is chosen again.
 */
export function useUploads(place: FilePlace | null, onSent: (upload: Upload) => void) {
  const [list, setList] = useState<readonly Sending[]>([]);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const keys = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  const sent = useRef(onSent);
  useEffect(() => {
    sent.current = onSent;
  });
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const change = (key: number, part: Partial<Sending>) =>
    setList((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const drop = (key: number) => setList((before) => before.filter((each) => each.key !== key));

  const start = (key: number, file: File) => {
    if (place === null) return;
    const stop = new AbortController();
    stops.current.set(key, stop);
    turn.current = turn.current.then(async () => {
      try {
        const upload = await sendFile(place, file, {
          tell: (stage) => change(key, { stage }),
          signal: stop.signal,
        });
        drop(key);
        sent.current(upload);
      } catch (error) {
        if (!stop.signal.aborted) change(key, { stage: null, problem: problemOf(error) });
      } finally {
        stops.current.delete(key);
      }
    });
  };

  return {
    list,
    busy: list.some(({ stage }) => stage !== null),
    add: (files: readonly File[]) => {
      for (const file of files) {
        keys.current += 1;
        const key = keys.current;
        const unfit = unfitness(file);
        const stage: Stage | null = unfit === null ? { stage: 'reading' } : null;
        setList((before) => [...before, { key, file, stage, unfit, problem: null }]);
        if (unfit === null) start(key, file);
      }
    },
    again: ({ key, file }: Sending) => {
      change(key, { stage: { stage: 'reading' }, problem: null });
      start(key, file);
    },
    remove: ({ key }: Sending) => {
      stops.current.get(key)?.abort();
      drop(key);
    },
  };
}

/** Takes a file away that was sent and not handed in. */
export async function deleteFile(id: string): Promise<void> {
  await request('DELETE', '/api/files/{id}', { path: { id } });
}
