import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { Draft } from '../../api/types.ts';
import { isSame, mergeDrafts, type Said } from './merge-drafts.ts';

/** What the person has on the screen, against what the server keeps. */
export type Saving = {
  /** The version the server has, as far as we know. */
  readonly version: number;
  readonly region: string | null;
  readonly form: JsonObject;
  /** What the server's version says: from here on both windows went. */
  readonly base: Said;
  /** Grows with each change; what is saved is known by it. */
  readonly edit: number;
  readonly savedEdit: number;
  readonly savedAt: string;
  readonly state:
    | 'kept'
    | 'sending'
    | 'unreachable'
    | 'away'
    | 'signed-out'
    | 'refused'
    | 'power-gone'
    | 'conflict';
  /** What another window saved meanwhile, while some entries were written differently in both. */
  readonly theirs: Kept | null;
  readonly contested: readonly string[];
  /** Whether what another window wrote has come in beside what was written here. */
  readonly joined: boolean;
};

/** A draft as the server keeps it. */
export type Kept = Pick<Draft, 'version' | 'region' | 'updatedAt'> & { readonly form: JsonObject };

export type SavingEvent =
  | { readonly type: 'changed'; readonly form?: JsonObject; readonly region?: string | null }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly edit: number; readonly kept: Kept }
  /** No answer came; the service said that it cannot for the moment. Either is tried again by itself. */
  | { readonly type: 'unreachable' }
  | { readonly type: 'away' }
  | { readonly type: 'signed-out' }
  | { readonly type: 'refused' }
  /** Whoever writes may act for the party no more: what the server has stays with it. */
  | { readonly type: 'power-gone' }
  | { readonly type: 'conflict'; readonly theirs: Kept }
  | { readonly type: 'keep-mine' }
  | { readonly type: 'take-theirs' };

/** `shown`: what stands on the screen, where something known already was filled in that the server has not got. */
export function opened(kept: Kept, shown: JsonObject = kept.form): Saving {
  return {
    version: kept.version,
    region: kept.region,
    form: shown,
    base: { region: kept.region, form: kept.form },
    edit: isSame(shown, kept.form) ? 0 : 1,
    savedEdit: 0,
    savedAt: kept.updatedAt,
    state: 'kept',
    theirs: null,
    contested: [],
    joined: false,
  };
}

export function isUnsaved(saving: Saving): boolean {
  return saving.edit !== saving.savedEdit;
}

/** Whether the next save may go out: something is unsaved, nothing is on its way, nobody has to choose. */
export function maySend(saving: Saving): boolean {
  return isUnsaved(saving) && saving.state !== 'sending' && saving.state !== 'conflict';
}

/**
 * Nothing typed is ever dropped: a failed save leaves it unsaved; what another window saved comes in beside
 * it, and entries that both wrote differently are left to choose from.
 */
export function evolveSaving(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'changed':
      return {
        ...saving,
        form: event.form ?? saving.form,
        region: event.region === undefined ? saving.region : event.region,
        edit: saving.edit + 1,
        state: saving.state === 'refused' || saving.state === 'power-gone' ? 'kept' : saving.state,
      };
    case 'sent':
      return { ...saving, state: 'sending' };
    case 'saved':
      return {
        ...saving,
        version: event.kept.version,
        base: { region: event.kept.region, form: event.kept.form },
        savedEdit: event.edit,
        savedAt: event.kept.updatedAt,
        state: 'kept',
      };
    case 'unreachable':
      return { ...saving, state: 'unreachable' };
    case 'away':
      return { ...saving, state: 'away' };
    case 'signed-out':
      return { ...saving, state: 'signed-out' };
    case 'refused':
    case 'power-gone':
      return { ...saving, state: event.type };
    case 'conflict':
      return withTheirs(saving, event.theirs);
    case 'keep-mine':
      return saving.theirs === null ? saving : goOn(saving, saving.theirs, saving);
    case 'take-theirs':
      return saving.theirs === null
        ? saving
        : goOn(saving, saving.theirs, mergeDrafts(saving.base, saving.theirs, saving).merged);
  }
}

function withTheirs(saving: Saving, theirs: Kept): Saving {
  const { merged, contested } = mergeDrafts(saving.base, saving, theirs);
  const together = goOn(saving, theirs, merged);
  return contested.length === 0
    ? together
    : { ...together, base: saving.base, state: 'conflict', theirs, contested };
}

/** From their version on, with what the two say together; it is saved as the next change. */
function goOn(saving: Saving, theirs: Kept, { region, form }: Said): Saving {
  return {
    ...saving,
    region,
    form,
    version: theirs.version,
    base: { region: theirs.region, form: theirs.form },
    edit: saving.edit + 1,
    savedAt: theirs.updatedAt,
    joined: true,
    state: 'kept',
    theirs: null,
    contested: [],
  };
}
