import type { CertificateType } from '../certificate/type.ts';
import { asForm, type Field, type FormSchema } from '../form/schema.ts';
import type { Pack } from '../pack/definition.ts';
import type { ServiceDefinition } from '../process/definition.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import type { Text } from '../text.ts';

/**
 * 数据普查: what the public is asked for, held against what offices hold. A service asks for it again although
 * somebody has it: that is a gap (国务院关于在线政务服务的若干规定 art. 11: what can be had by sharing is not asked for).
 */
export type CensusRow = {
  readonly service: { readonly code: string; readonly name: Text };
  readonly kind: 'field' | 'material';
  /** JSON pointer of the field, or the material's code. */
  readonly at: string;
  readonly name: Text;
  /** The entry of the data dictionary that the field is. */
  readonly field: string | null;
  /** Who holds it already. */
  readonly held: readonly Holder[];
  /** How the public is spared: filled in from what is held, found by the office itself; `asked`: not at all. */
  readonly how: 'filled-in' | 'found' | 'asked';
};

export type Holder = {
  readonly kind: 'register' | 'certificate';
  readonly code: string;
  readonly name: Text;
  /** The duty whose office has it. */
  readonly owner: string;
};

/**
 * The census of all services that the public applies for.
 *
 * @param fills whether a form has a field filled in from what is held, by its entry of the dictionary
 */
export function takeCensus(
  packs: readonly Pack[],
  fills: (form: FormSchema, entry: string) => boolean,
): readonly CensusRow[] {
  return packs
    .flatMap(({ services }) => services)
    .filter(({ openedBy }) => openedBy === 'applicant')
    .flatMap((service) => [
      ...fieldRows(service, holdersOf(packs, service), fills),
      ...materialRows(
        service,
        packs.flatMap(({ certificates }) => certificates),
      ),
    ]);
}

/** The rows where somebody is asked for what another already has. */
export function gapsOf(rows: readonly CensusRow[]): readonly CensusRow[] {
  return rows.filter(({ held, how }) => held.length > 0 && how === 'asked');
}

type Holders = ReadonlyMap<string, readonly Holder[]>;

/**
 * By entry of the dictionary, the registers that keep it. Of those that the service writes itself, or one of its
 * parts, it is the source: nobody has it before.
 */
function holdersOf(packs: readonly Pack[], service: ServiceDefinition): Holders {
  const found = new Map<string, Holder[]>();
  const own = [service.code, ...service.steps.flatMap(({ by }) => ('service' in by ? [by.service] : []))];
  const registers = packs
    .flatMap((pack) => pack.registers)
    .filter(({ writers }) => !writers.some((writer) => own.includes(writer)));
  for (const register of registers) {
    for (const entry of new Set(entriesIn(asForm(register.schema)))) {
      found.set(entry, [...(found.get(entry) ?? []), holderOf(register)]);
    }
  }
  return found;
}

function holderOf({ code, name, owner }: RegisterDefinition): Holder {
  return { kind: 'register', code, name, owner };
}

/** Entries of the dictionary that a field is or holds. */
function entriesIn(field: Field): readonly string[] {
  const inner =
    field.type === 'object'
      ? Object.values(field.properties).flatMap(entriesIn)
      : field.type === 'array'
        ? entriesIn(field.items)
        : [];
  return [...(field['x-field'] === undefined ? [] : [field['x-field']]), ...inner];
}

function fieldRows(
  { code, name, form }: ServiceDefinition,
  holders: Holders,
  fills: (form: FormSchema, entry: string) => boolean,
): readonly CensusRow[] {
  const rows: CensusRow[] = [];
  const walk = (field: Field, at: string): void => {
    const entry = field['x-field'] ?? null;
    if (entry !== null) {
      const held = holders.get(entry) ?? [];
      rows.push({
        service: { code, name },
        kind: 'field',
        at,
        name: field['x-text']?.title ?? { zh: at, en: at },
        field: entry,
        held,
        how: fills(asForm(form), entry) ? 'filled-in' : 'asked',
      });
      // What is known as a whole is not looked at piece by piece.
      if (held.length > 0) return;
    }
    if (field.type === 'object')
      for (const [key, inner] of Object.entries(field.properties)) walk(inner, `${at}/${key}`);
    if (field.type === 'array') walk(field.items, `${at}/-`);
  };
  for (const [key, field] of Object.entries(asForm(form).properties)) walk(field, `/${key}`);
  return rows;
}

function materialRows(
  { code, name, materials = [] }: ServiceDefinition,
  certificates: readonly CertificateType[],
): readonly CensusRow[] {
  return materials
    .filter(({ from }) => from !== 'form')
    .map((material) => ({
      service: { code, name },
      kind: 'material' as const,
      at: material.code,
      name: material.name,
      field: null,
      held: certificates
        .filter((type) => type.code === material.code || type.name.zh === material.name.zh)
        .map((type) => ({
          kind: 'certificate' as const,
          code: type.code,
          name: type.name,
          owner: type.issuerDuty,
        })),
      how:
        material.from === undefined || material.from === 'applicant'
          ? ('asked' as const)
          : ('found' as const),
    }));
}
