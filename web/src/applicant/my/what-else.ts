import type { Named, OwnEnterprise, ServiceItem, Text } from '../../api/types.ts';

/** Something that an enterprise may ask for; `plan` is null until it is known what services are about. */
export type Askable = {
  readonly code: string;
  readonly name: Text;
  readonly plan: Named | null;
  readonly words: readonly string[];
};

/** What the enterprise alone may ask for, but for what the page offers to add already. */
export function askableOf(
  { addable, services }: Pick<OwnEnterprise, 'addable' | 'services'>,
  known: readonly Pick<ServiceItem, 'code' | 'plan' | 'keywords'>[],
): readonly Askable[] {
  const offered = new Set(addable.map(({ service }) => service.code));
  return services
    .filter(({ code }) => !offered.has(code))
    .map(({ code, name }) => {
      const service = known.find((each) => each.code === code);
      return { code, name, plan: service?.plan ?? null, words: service?.keywords ?? [] };
    });
}

/** Whether it is called so, in either language, or known by such a word. */
export function saying({ code, name, words }: Askable, asked: string): boolean {
  const wanted = asked.trim().toLowerCase();
  return [code, name.zh, name.en, ...words].some((each) => each.toLowerCase().includes(wanted));
}
