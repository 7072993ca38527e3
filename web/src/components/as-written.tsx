import { inChinese } from '../../../src/kernel/in-chinese.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({
  note: { zh: '（照原文）', en: '(as written, in Chinese)' },
});

/**
 * What somebody wrote, as they did. On an English page it says where that is Chinese, so that nobody takes it for a fault of
 * the page, and whoever has it read aloud hears it in its own language.
 *
 * @param quiet marked for machines alone: where every line would say the same, the page says it once
 */
export function AsWritten({ children, quiet = false }: { children: string; quiet?: boolean }) {
  const w = useWords(dictionary);
  const lang = useLanguage();
  if (lang === 'zh' || !inChinese(children)) return children;
  return (
    <span>
      <span lang="zh-CN">{children}</span>
      {!quiet && <span className="quiet small"> {w.note}</span>}
    </span>
  );
}
