import { getWay } from '../month/journey/ways.ts';

/** Where everybody may see what came of a way; the first page where nothing did. */
export async function pageOf(url: string, way: string): Promise<string> {
  const { register, page } = getWay(way).shownAt;
  const answer = await fetch(`${url}/api/registers/${register}/entries`);
  const { items } = (await answer.json()) as { readonly items?: readonly { readonly key: string }[] };
  const [entry] = items ?? [];
  return entry === undefined ? url : `${url}${page}${encodeURIComponent(entry.key)}`;
}
