import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { Draft } from '../../api/types.ts';
import {
  evolveSaving,
  isUnsaved,
  type Kept,
  maySend,
  opened,
  type Saving,
  type SavingEvent,
} from './autosave.ts';

const pauseAfterTyping = 800;
const pauseWhenUnreachable = 5_000;

export type Autosave = {
  readonly saving: Saving;
  readonly tell: (event: SavingEvent) => void;
  /** Saves at once what is unsaved, and gives the version the server has then; null when it could not. */
  readonly flush: () => Promise<number | null>;
};

/**
 * Keeps a draft on the server while it is written: shortly after the last change, again when the
 * network is back, and warns before the window closes on something unsaved. What was filled in before it was
 * shown is saved like what is typed.
 */
export function useAutosave(draft: Draft, shown: JsonObject): Autosave {
  const [saving, dispatch] = useReducer(evolveSaving, null, () => opened(draft as Kept, shown));
  const latest = useRef(saving);
  // The pending save, so that a flush joins it instead of racing it.
  const underway = useRef<Promise<void> | null>(null);
  latest.current = saving;

  const tell = useCallback((event: SavingEvent) => {
    latest.current = evolveSaving(latest.current, event);
    dispatch(event);
  }, []);

  const send = useCallback(async () => {
    const { version, region, form, edit } = latest.current;
    tell({ type: 'sent' });
    try {
      const body = { version, region, form };
      const kept = await request('PUT', '/api/drafts/{id}', { path: { id: draft.id }, body });
      tell({ type: 'saved', edit, kept: kept as Kept });
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status === 409) tell({ type: 'conflict', theirs: problem.body.current as Kept });
      else if (problem.status === 401) tell({ type: 'signed-out' });
      else if (problem.code === 'power.not-held') tell({ type: 'power-gone' });
      else if (problem.status === 0) tell({ type: 'unreachable' });
      else tell({ type: problem.status >= 500 ? 'away' : 'refused' });
    }
  }, [draft.id, tell]);

  const save = useCallback(async () => {
    underway.current ??= send().finally(() => {
      underway.current = null;
    });
    await underway.current;
  }, [send]);

  const flush = useCallback(async () => {
    await underway.current;
    if (maySend(latest.current)) await save();
    return isUnsaved(latest.current) ? null : latest.current.version;
  }, [save]);

  const { edit, state } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each edit starts the pause anew
  useEffect(() => {
    // Asking again would change nothing before the person has.
    if (!maySend(latest.current) || state === 'refused' || state === 'power-gone' || state === 'signed-out')
      return;
    const pause = state === 'unreachable' || state === 'away' ? pauseWhenUnreachable : pauseAfterTyping;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [edit, state, save]);

  useEffect(() => {
    const back = () => {
      if (maySend(latest.current)) void save();
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (isUnsaved(latest.current)) event.preventDefault();
    };
    window.addEventListener('online', back);
    // They come back from signing in in another window.
    window.addEventListener('focus', back);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('focus', back);
      window.removeEventListener('beforeunload', leaving);
      // Leaving for another page of ours: what is unsaved goes out now.
      back();
    };
  }, [save]);

  return { saving, tell, flush };
}
