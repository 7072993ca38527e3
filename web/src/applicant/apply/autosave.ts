import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { Draft } from '../../api/types.ts';

/** What the person has on the screen, against what the server keeps. */
export type Saving = {
  /** The version the server has, as far as we know. */
  readonly version: number;
  readonly region: string | null;
  readonly form: JsonObject;
  /** Grows with each change; what is saved is known by it. */
  readonly edit: number;
  readonly savedEdit: number;
  readonly savedAt: string;
  readonly state: 'kept' | 'sending' | 'unreachable' | 'refused' | 'conflict';
  /** What another window or person saved meanwhile. */
  readonly theirs: Kept | null;
};

/** A draft as the server keeps it. */
export type Kept = Pick<Draft, 'version' | 'region' | 'updatedAt'> & { readonly form: JsonObject };

export type SavingEvent =
  | { readonly type: 'changed'; readonly form?: JsonObject; readonly region?: string | null }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly edit: number; readonly kept: Kept }
  | { readonly type: 'unreachable' }
  | { readonly type: 'refused' }
  | { readonly type: 'conflict'; readonly theirs: Kept }
  | { readonly type: 'keep-mine' }
  | { readonly type: 'take-theirs' };

export function opened(kept: Kept): Saving {
  return {
    version: kept.version,
    region: kept.region,
    form: kept.form,
    edit: 0,
    savedEdit: 0,
    savedAt: kept.updatedAt,
    state: 'kept',
    theirs: null,
  };
}

export function isUnsaved(saving: Saving): boolean {
  return saving.edit !== saving.savedEdit;
}

/** Whether the next save may go out: something is unsaved, nothing is on its way, nobody has to choose. */
export function maySend(saving: Saving): boolean {
  return isUnsaved(saving) && saving.state !== 'sending' && saving.state !== 'conflict';
}

/** Nothing typed is ever dropped: a failed save leaves it unsaved, a conflict leaves both to choose from. */
export function evolveSaving(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'changed':
      return {
        ...saving,
        form: event.form ?? saving.form,
        region: event.region === undefined ? saving.region : event.region,
        edit: saving.edit + 1,
        state: saving.state === 'refused' ? 'kept' : saving.state,
      };
    case 'sent':
      return { ...saving, state: 'sending' };
    case 'saved':
      return {
        ...saving,
        version: event.kept.version,
        savedEdit: event.edit,
        savedAt: event.kept.updatedAt,
        state: 'kept',
      };
    case 'unreachable':
      return { ...saving, state: 'unreachable' };
    case 'refused':
      return { ...saving, state: 'refused' };
    case 'conflict':
      return { ...saving, state: 'conflict', theirs: event.theirs };
    case 'keep-mine':
      return saving.theirs === null
        ? saving
        : { ...saving, version: saving.theirs.version, edit: saving.edit + 1, state: 'kept', theirs: null };
    case 'take-theirs':
      return saving.theirs === null
        ? saving
        : { ...opened(saving.theirs), edit: saving.edit, savedEdit: saving.edit };
  }
}
