import type { JsonObject } from '../../kernel/json.ts';
import { evaluate } from '../../kernel/process/expression.ts';
import type { FoundMaterial, ServiceDefinition } from '../../kernel/process/index.ts';
import type { CertificateRow } from '../../store/cases/certificates.ts';
import type { Dependencies } from '../dependencies.ts';
import { issuedOn, issuingOffice, stateOf } from './describe-certificate.ts';
import { certificatesHeldBy, findInForce } from './own-certificates.ts';

/**
 * 免证办: the materials of a service that certificates in force stand for, with where they come from and of when. What
 * is found here is asked of nobody, on paper or otherwise. Without materials of that kind nothing is read.
 */
export async function findMaterials(
  deps: Dependencies,
  { materials = [] }: ServiceDefinition,
  asked: { readonly party: string; readonly form: JsonObject },
): Promise<readonly FoundMaterial[]> {
  const wanted = materials.flatMap(({ code, certificate }) =>
    certificate === undefined ? [] : [{ code, ...certificate }],
  );
  if (wanted.length === 0) return [];
  const found = wanted.map(async ({ code, type, number, says = {} }): Promise<readonly FoundMaterial[]> => {
    const scope = { form: asked.form };
    const named = number === undefined ? null : evaluate(number, scope);
    const fields = Object.entries(says).map(([field, of]) => [field, evaluate(of, scope)] as const);
    const serves = ({ content }: CertificateRow) => fields.every(([field, is]) => content[field] === is);
    const row =
      named === null
        ? await lastInForce(deps, asked.party, type, serves)
        : typeof named === 'string'
          ? await findInForce(deps, asked.party, { type, number: named })
          : undefined;
    return row === undefined || !serves(row) ? [] : [foundIn(deps, code, row)];
  });
  return (await Promise.all(found)).flat();
}

async function lastInForce(
  deps: Dependencies,
  party: string,
  type: string,
  serves: (row: CertificateRow) => boolean,
): Promise<CertificateRow | undefined> {
  const held = await certificatesHeldBy(deps, party);
  return held.find((row) => row.type === type && stateOf(deps, row) === 'valid' && serves(row));
}

function foundIn(deps: Dependencies, material: string, row: CertificateRow): FoundMaterial {
  return {
    material,
    certificate: row.id,
    type: row.type,
    number: row.number,
    office: issuingOffice(deps, row),
    issuedOn: issuedOn(deps, row),
  };
}
