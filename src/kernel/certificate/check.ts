import type { CertificateIssue } from '../process/definition.ts';
import { type Fault, fault } from '../process/fault.ts';
import type { CertificateType } from './type.ts';

/** What is wrong with a type itself, or with it in a city that has these duties. */
export function certificateFaults(type: CertificateType, duties: ReadonlySet<string>): readonly Fault[] {
  const path = `/certificates/${type.code}`;
  const keys = type.fields.map(({ key }) => key);
  const unknown = [
    ...Object.values(type.holder ?? {}),
    ...(type.validity.kind === 'until' ? [type.validity.field] : []),
  ].filter((key) => !keys.includes(key));
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  return [
    ...(duties.has(type.issuerDuty) ? [] : [fault(path, 'pack.duty-unknown', { duty: type.issuerDuty })]),
    ...(/^\d{3}$/.test(type.typeNumber)
      ? []
      : [fault(path, 'pack.certificate-number-form', { number: type.typeNumber })]),
    ...unknown.map((key) => fault(path, 'pack.certificate-field-unknown', { field: key })),
    ...twice.map((key) => fault(path, 'pack.certificate-field-twice', { field: key })),
    ...(type.basis.length === 0 ? [fault(path, 'pack.certificate-without-basis')] : []),
  ];
}

/** What is wrong with what a step puts into a certificate: a field that the type lacks, or wants and does not get. */
export function issueFaults(issue: CertificateIssue, type: CertificateType): readonly Fault[] {
  const given = Object.keys(issue.content);
  return [
    ...given
      .filter((key) => key !== 'number' && !type.fields.some((field) => field.key === key))
      .map((key) => fault('', 'pack.certificate-field-unknown', { field: key })),
    ...type.fields
      .filter(({ key, required }) => required === true && key !== 'number' && !given.includes(key))
      .map(({ key }) => fault('', 'pack.certificate-field-missing', { field: key })),
  ];
}
