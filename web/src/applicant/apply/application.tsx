import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { asForm, titleOf } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { Draft, Prefill, ServicePage } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { codesIn } from '../../business-scope/codes-in.ts';
import { FilesHereProvider } from '../../files/file-place.tsx';
import { useDraftFiles } from '../../files/use-draft-files.ts';
import { withDefaults } from '../../forms/defaults.ts';
import { askedGroups } from '../../forms/groups.ts';
import { placed } from '../../forms/placed.ts';
import { stepsOf } from '../../forms/pointer.ts';
import { fieldElement } from '../../forms/schema-form.tsx';
import { useShownFaults } from '../../forms/use-shown-faults.ts';
import { faultsOf } from '../../forms/visible-faults.ts';
import { useText, useWords } from '../../language/language.tsx';
import { KnownAs } from '../../security/known-as.tsx';
import { AskForHelp } from '../help/ask-for-help.tsx';
import { actingWords } from '../powers/acting-words.ts';
import { ApplicationReview } from './application-review.tsx';
import { applyWords } from './apply-words.ts';
import { isUnsaved } from './autosave.ts';
import { Barred } from './barred.tsx';
import { BegunFrom } from './begun-from.tsx';
import { Checklist } from './checklist.tsx';
import { ForWhom } from './for-whom.tsx';
import { GroupPages } from './group-pages.tsx';
import { isSame, regionEntry } from './merge-drafts.ts';
import { saidBefore } from './said-before.ts';
import { ConflictChoice, SaveState } from './save-state.tsx';
import { useAutosave } from './use-autosave.ts';
import type { Writing } from './writing.ts';

/**
 * One application being written. The whole form stands on a desk, one group of questions at a time on
 * a phone; `?group=` says where one is, so that back and reload work.
 */
export function Application({
  draft,
  source: service,
  drawn,
  prefill,
  own,
}: {
  draft: Draft;
  source: ServicePage;
  drawn: ServicePage;
  prefill: Prefill | null;
  /** Whoever writes is the one who asks, or acts for them: not a clerk, not a helper. */
  own: boolean;
}) {
  const w = useWords(applyWords);
  const p = useWords(actingWords);
  const text = useText();
  const source = service.form as JsonObject;
  const { group, scope, facts, zone } = useSearch({ from: '/portal/apply/$draft' });
  const start = useMemo(
    () => begin(draft, source, prefill, { scope, facts, zone }),
    [draft, source, prefill, scope, facts, zone],
  );
  const autosave = useAutosave(draft, start);
  const { saving, tell } = autosave;
  const { form, region } = saving;
  const [checked, setChecked] = useState(false);
  const navigate = useNavigate();
  const files = useDraftFiles(draft.id);
  const name = text(service.name);
  usePageTitle(group === 'review' ? `${w.reviewTitle} · ${name}` : name);

  const { today } = useCityTime();
  const faults = useMemo(() => faultsOf(source, form, today), [source, form, today]);
  const { shown, onTyped, onTouched } = useShownFaults(faults, form, checked);
  const groups = askedGroups(source, form);
  const writing: Writing = { source, schema: drawn.form as JsonObject, form, region };
  const { properties } = asForm(source);
  const nameOf = (entry: string) =>
    entry === regionEntry ? w.where : text(properties[entry] && titleOf(properties[entry], entry));
  const goTo = (code: string, pointer?: string) => {
    if (code === 'review') setChecked(true);
    wanted.current = pointer ?? null;
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, group: code }),
      resetScroll: pointer === undefined,
    });
  };

  // A fault that was clicked in the checklist is scrolled to and focused once its group is drawn.
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const pointer = wanted.current;
    if (pointer === null) return;
    wanted.current = null;
    const element = fieldElement(pointer);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  });

  return (
    <div className="application">
      <header className="application-head">
        <h1>{name}</h1>
        {own ? (
          <ForWhom draft={draft} flush={autosave.flush} />
        ) : (
          draft.for !== null && <p className="application-for">{p.forParty(text(draft.for.name))}</p>
        )}
        <SaveState saving={saving} unsaved={isUnsaved(saving)} />
        {service.realName && own && <KnownAs />}
      </header>
      {draft.bar === null && (group === undefined || group === groups[0]?.code) && (
        <BegunFrom draft={draft} />
      )}
      {saving.theirs !== null && (
        <ConflictChoice theirs={saving.theirs} contested={saving.contested.map(nameOf)} tell={tell} />
      )}
      {draft.bar !== null ? (
        <Barred bar={draft.bar} own={own} />
      ) : group === 'review' ? (
        <ApplicationReview
          draft={draft}
          writing={writing}
          groups={groups}
          faults={faults}
          goTo={goTo}
          autosave={autosave}
        />
      ) : (
        <>
          <div className="application-body">
            <Checklist groups={groups} faults={faults} region={region} current={group} goTo={goTo} />
            <FilesHereProvider value={files}>
              <GroupPages
                service={draft.service.code}
                writing={writing}
                groups={groups}
                faults={faults}
                shown={shown}
                sources={sourcesThatHold(prefill, form)}
                previewing={{ draft: draft.id, offers: service.previews, faults }}
                regionFault={checked && region === null}
                current={group}
                goTo={goTo}
                onForm={(next) => tell({ type: 'changed', form: next })}
                onRegion={(next) => tell({ type: 'changed', region: next, form: placed(source, form, next) })}
                onTyped={onTyped}
                onTouched={onTouched}
              />
            </FilesHereProvider>
          </div>
          {/* Whoever cannot fill it in need not come to its last page for that. */}
          {own && region !== null && <AskForHelp draft={draft.id} flush={autosave.flush} />}
        </>
      )}
    </div>
  );
}

/** A value that the person has changed since is their own. */
function sourcesThatHold(prefill: Prefill | null, form: JsonObject): Prefill['sources'] {
  const known = (prefill?.values ?? {}) as JsonObject;
  return (prefill?.sources ?? []).filter(({ path }) => {
    const [name = ''] = stepsOf(path);
    return isSame(known[name], form[name]);
  });
}

/**
 * What is known already goes in first, above it what was said on the way here, then the declared defaults; what was typed
 * stays above all of it.
 */
function begin(
  draft: Draft,
  source: JsonObject,
  prefill: Prefill | null,
  { scope, facts, zone }: Readonly<Record<'scope' | 'facts' | 'zone', string | undefined>>,
): JsonObject {
  const known = {
    ...chosenBefore(source, scope),
    ...(prefill?.values as JsonObject | undefined),
    ...saidBefore(source, facts, zone),
    ...(draft.form as JsonObject),
  };
  return withDefaults(source, known);
}

/** A business scope that was chosen on the way here, for a form that asks for one. */
function chosenBefore(source: JsonObject, scope: string | undefined): JsonObject {
  const codes = scope === undefined ? [] : codesIn(scope);
  return codes.length > 0 && 'businessScope' in asForm(source).properties ? { businessScope: codes } : {};
}
