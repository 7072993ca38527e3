import type { FormSchema } from '../../kernel/form/schema.ts';
import type { Json } from '../../kernel/json.ts';
import { listPublishedBetween } from '../../store/registers/list-published-between.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import type { StatedCircular } from './statement.ts';
import type { StatementScope } from './statement-scope.ts';

/** So many are kept. */
const mostKept = 200;

/**
 * What was said in public of offices during the period, blame and praise, as the register of circulars publishes it.
 * They are about offices, not about plans: one plan’s bulletin has them all.
 */
export async function stateCirculars(
  { database, city, packs }: Dependencies,
  { from, to, region }: Pick<StatementScope, 'from' | 'to' | 'region'>,
): Promise<StatedCircular[]> {
  const register = packs.oversight === null ? undefined : packs.registers.get(packs.oversight.circulars);
  if (register === undefined) return [];
  const entries = await listPublishedBetween(database, database.city, {
    register: register.code,
    from,
    to,
    limit: mostKept,
  });
  const kinds = choicesOf(register.schema as Partial<FormSchema>);
  return entries.flatMap((entry) => {
    const office = text(entry.office);
    const place = city.offices.find(({ id }) => id === office)?.region;
    if (region !== null && place !== region) return [];
    const kind = text(entry.kind);
    return [
      {
        kind: kinds.find(({ code }) => code === kind)?.name ?? { zh: kind, en: kind },
        office: officeName(city, office),
        on: text(entry.on),
        says: text(entry.says),
      },
    ];
  });
}

function choicesOf({ properties }: Partial<FormSchema>) {
  const kind = properties?.kind;
  return kind?.type === 'string' ? (kind['x-choices'] ?? []) : [];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
