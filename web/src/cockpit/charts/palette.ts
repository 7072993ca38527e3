/** The colours of `design/tokens.css` for drawings on canvas, which cannot read them there. */
export const palette = {
  ink: '#17212b',
  paper: '#ffffff',
  quiet: '#475461',
  faint: '#5f6b77',
  line: '#d9dee3',
  running: '#2a6bb8',
  wash: '#e6eff8',
  overdue: '#c0302a',
  done: '#2b7d4d',
  stopped: '#76828d',
} as const;

const sans =
  '-apple-system, "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Letters on canvas do not grow with the page, so the reader's choice of large type is told to them. */
export function lettersOf(large: boolean) {
  return { fontFamily: sans, fontSize: large ? 16 : 13, color: palette.quiet } as const;
}

/** No motion for those who do not want any, and none in print. */
export const still = { animation: false } as const;
