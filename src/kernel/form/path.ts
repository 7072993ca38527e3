/** Paths into forms and schemas are JSON pointers (RFC 6901): `/shareholders/0/name`. */
export function join(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
