import { Type } from 'typebox';
import { findOfficeForDuty } from '../../kernel/city/find.ts';
import { topRegion } from '../../kernel/city/index.ts';
import {
  classifications,
  type DatasetDeclaration,
  openLicences,
  sharedOperations,
} from '../../kernel/exchange/index.ts';
import { asForm, titleOf } from '../../kernel/form/schema.ts';
import { correctableIn } from '../../kernel/register/correction.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { dutyName } from '../views/names.ts';
import { BasisView, basisView, Coded, listOf, orNull, TextView } from '../views/parts.ts';
import { getDataset } from './operations.ts';

const Classification = Type.Enum([...classifications]);

export const OperationView = Type.Object({
  code: Type.String(),
  name: TextView,
  classification: Classification,
  answers: Type.Enum(['yes-or-no', 'record']),
});

/** A dataset as anybody may know of it: whose, what of it, for whom, how good. */
export const DatasetView = Type.Object({
  code: Type.String(),
  name: TextView,
  summary: TextView,
  owner: TextView,
  source: TextView,
  classification: Classification,
  basis: Type.Array(BasisView),
  freshness: Type.Enum(['immediate', 'daily', 'monthly']),
  quality: TextView,
  terms: TextView,
  fields: Type.Array(Coded),
  /** What may be objected to, one by one. */
  entries: Type.Array(Coded),
  operations: Type.Array(OperationView),
  open: orNull(
    Type.Object({
      licence: Type.Object({ name: TextView, uri: Type.String({ format: 'uri' }) }),
      fields: Type.Array(Type.String()),
    }),
  ),
});
export type DatasetView = Type.Static<typeof DatasetView>;
export const DatasetList = listOf(DatasetView);

export function readCatalogue(deps: Dependencies): Type.Static<typeof DatasetList> {
  return { items: [...deps.packs.datasets.values()].map((dataset) => viewDataset(deps, dataset)) };
}

export function readDataset(deps: Dependencies, code: string): DatasetView {
  return viewDataset(deps, getDataset(deps, code));
}

function viewDataset(deps: Dependencies, dataset: DatasetDeclaration): DatasetView {
  const { code, name, summary, owner, classification, basis, freshness, quality, terms, fields, open } =
    dataset;
  return {
    code,
    name,
    summary,
    owner: ownerName(deps, owner),
    source: sourceName(deps, dataset),
    classification,
    basis: basis.map((each) => basisView(each, deps.city)),
    freshness,
    quality,
    terms,
    fields: fields.map((field) => ({ code: field, name: fieldName(deps, dataset, field) })),
    entries: entriesOf(deps, dataset).map(({ code: entry, name: called }) => ({ code: entry, name: called })),
    operations: sharedOperations([dataset]).map((operation) => ({
      code: operation.code,
      name: operation.name,
      classification: operation.classification,
      answers: operation.predicate === null ? 'record' : 'yes-or-no',
    })),
    open: open === undefined ? null : { licence: openLicences[open.licence], fields: [...open.fields] },
  };
}

/** The office of the city itself that has the duty: whoever asks for data asks there. */
export function ownersOffice(deps: Dependencies, duty: string, region?: string) {
  const top = topRegion(deps.city);
  return findOfficeForDuty(deps.city, duty, region ?? top, deps.now().slice(0, 10)) ?? null;
}

function ownerName(deps: Dependencies, duty: string): Text {
  return ownersOffice(deps, duty)?.name ?? dutyName(deps.city, duty);
}

function sourceName({ packs, city }: Dependencies, { source }: DatasetDeclaration): Text {
  if ('register' in source) return packs.registers.get(source.register)?.name ?? itself(source.register);
  if ('certificate' in source)
    return packs.certificates.get(source.certificate)?.name ?? itself(source.certificate);
  return city.outsideParties.find(({ kind }) => kind === source.outside)?.name ?? itself(source.outside);
}

type ObjectionEntry = { readonly code: string; readonly name: Text; readonly register: string | null };

/**
 * What of a dataset may be objected to. Where its owner keeps the register it is of, `register` names that: there the
 * owner puts it right as the objection is decided. Elsewhere it is put right where it is made.
 */
export function entriesOf(deps: Dependencies, dataset: DatasetDeclaration): readonly ObjectionEntry[] {
  const { source, owner, fields } = dataset;
  const declared = 'register' in source ? deps.packs.registers.get(source.register) : undefined;
  const kept = declared?.owner === owner ? declared : undefined;
  return fields.flatMap((field): readonly ObjectionEntry[] => {
    const entries = kept === undefined ? [] : correctableIn(kept.schema, field);
    if (kept === undefined || entries.length === 0)
      return [{ code: field, name: fieldName(deps, dataset, field), register: null }];
    return entries.map(({ path, name }) => ({ code: path, name, register: kept.code }));
  });
}

export function fieldName({ packs }: Dependencies, { source }: DatasetDeclaration, field: string): Text {
  if ('register' in source) {
    const schema = packs.registers.get(source.register)?.schema;
    const declared = schema === undefined ? undefined : asForm(schema).properties[field];
    return declared === undefined ? itself(field) : titleOf(declared, field);
  }
  const fields = 'certificate' in source ? packs.certificates.get(source.certificate)?.fields : undefined;
  return fields?.find(({ key }) => key === field)?.name ?? itself(field);
}

function itself(code: string): Text {
  return { zh: code, en: code };
}
