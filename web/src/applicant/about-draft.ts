/** What an application is about, as far as it has a name by now. */
export function aboutDraft(form: Readonly<Record<string, unknown>>): string | null {
  for (const name of ['enterpriseName', 'projectName', 'tradeName']) {
    const said = form[name];
    if (typeof said === 'string' && said.trim() !== '') return said.trim();
  }
  return null;
}
