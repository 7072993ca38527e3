/** Whether words are mostly Chinese: a sentence in English may name something by its Chinese name, and the other way round. */
export function inChinese(words: string): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0;
  return han > 0 && han >= latin;
}
