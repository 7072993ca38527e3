import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { OfferedEntries } from '../../../src/kernel/form/schema.ts';
import { offeredEntriesQuery } from '../api/queries.ts';
import { useWords } from '../language/language.tsx';
import type { SchemaFormContext } from './form-context.ts';
import { formWords } from './form-words.ts';
import { inputOf, LineWidget } from './widgets.tsx';

type Props = WidgetProps<unknown, RJSFSchema, SchemaFormContext>;
type Offer = { readonly value: string; readonly label: string };

/**
 * What a published register holds, chosen by name instead of typed as a code; whoever knows the code finds it by that as
 * well. Where the register cannot be read, the code is typed as before.
 */
export function EntriesWidget(props: Props) {
  const { id, value, onChange, onBlur, options, placeholder, schema } = props;
  const w = useWords(formWords);
  const offered = (schema as Record<string, unknown>)['x-register'] as OfferedEntries;
  const [typed, setTyped] = useState('');
  const searched = useDeferredValue(typed);
  const found = useQuery({ ...offeredEntriesQuery(offered.register, ''), staleTime: 60_000 });
  // Only where there are more than are looked through at once.
  const further = useQuery({
    ...offeredEntriesQuery(offered.register, searched),
    enabled: searched.trim() !== '' && found.data?.next != null,
    placeholderData: keepPreviousData,
  });
  if (found.isError) return <LineWidget {...props} />;
  const listed = (options.enumOptions ?? []).map((each) => ({
    value: String(each.value),
    label: each.label,
  }));
  const entries = offersOf(offered, schema.pattern, [
    ...(found.data?.items ?? []),
    ...(further.data?.items ?? []),
  ]);
  const all = [...listed, ...entries.filter((each) => listed.every((other) => other.value !== each.value))];
  const chosen = typeof value === 'string' ? value : undefined;
  return (
    <Select
      {...inputOf(props)}
      className="form-select"
      value={chosen}
      // What was entered before is shown, also where it is offered no more.
      options={
        chosen === undefined || all.some((each) => each.value === chosen)
          ? all
          : [...all, { value: chosen, label: chosen }]
      }
      showSearch={{ optionFilterProp: 'label', onSearch: setTyped }}
      loading={found.isFetching || further.isFetching}
      allowClear={props.required !== true}
      placeholder={placeholder || w.choose}
      notFoundContent={found.isPending ? w.looking : w.nothingListed}
      getPopupContainer={(node: HTMLElement) => node.closest('dialog') ?? document.body}
      onChange={(next: unknown) => onChange(next)}
      onBlur={() => onBlur(id, value)}
    />
  );
}

type Entry = { readonly key: string; readonly content: Readonly<Record<string, unknown>> };

function offersOf(
  { value, name, where = {} }: OfferedEntries,
  pattern: string | undefined,
  entries: readonly Entry[],
): readonly Offer[] {
  const fits = pattern === undefined ? null : new RegExp(pattern, 'u');
  const offers = entries
    .filter(({ content }) => Object.entries(where).every(([field, wanted]) => content[field] === wanted))
    .map(({ key, content }) => {
      const code = value === undefined ? key : String(content[value] ?? '');
      return { value: code, label: `${String(content[name] ?? code)}（${code}）` };
    })
    .filter((offer) => fits === null || fits.test(offer.value));
  return offers.filter((offer, at) => offers.findIndex((other) => other.value === offer.value) === at);
}
