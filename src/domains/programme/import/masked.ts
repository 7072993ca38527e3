const blank = (found: string): string => '□'.repeat(found.length);

/** Stands for something between a number and its unit that is passed over: 10（6）千伏. */
export const PASSED_OVER = '■';

/** Replaces what must not be read as figures by blanks of the same length: titles of documents, their numbers, dates. */
export function masked(text: string): string {
  return text
    .replaceAll(/《[^《》]{0,80}》/g, blank)
    .replaceAll(/〔20\d\d〕\d{0,4}号?/g, blank)
    .replaceAll(/20\d\d年?[-—~至]20\d\d年/g, blank)
    .replaceAll(
      /(?:20\d\d年?|[今当本明]年)?\d{1,2}月(?:份)?(?:\d{1,2}日|底|末|上旬|中旬|下旬)?(?=[^度])/g,
      blank,
    )
    .replaceAll(/20\d\d年/g, blank)
    .replaceAll(
      /(?<!每)(?:上半年|下半年|前三季度|第?[一二三四1-4]季度[末底]?|(?<![\d一二三四五六七八九十])年(?:[底末]前?|内))(?!各)/g,
      blank,
    )
    .replaceAll(/第[一二三四五六七八九十\d]+[次个届条批季]/g, blank)
    .replaceAll(/(?<=\d)（\d{1,4}）(?=[\u3400-\u9fff])/g, (found) => PASSED_OVER.repeat(found.length))
    .replaceAll(/\d+[×xX*]/g, blank);
}
