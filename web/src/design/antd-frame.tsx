import { App as AntdApp, ConfigProvider, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo } from 'react';
import { useApp } from '../app/context.tsx';
import { usePreferences } from '../app/preferences-context.tsx';

/**
 * Around every page or part that uses Ant Design: our tokens, the reader's language and type size,
 * and the nonce without which the policy refuses its styles. Import it only from lazy chunks.
 */
export function AntdFrame({ children, dense = false }: { children: ReactNode; dense?: boolean }) {
  const { lang, large } = usePreferences();
  const { nonce } = useApp().boot;
  const theme = useMemo(() => themeFor(large, dense), [large, dense]);
  return (
    <ConfigProvider
      theme={theme}
      locale={lang === 'zh' ? zhCN : enUS}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp component={false} message={message}>
        {children}
      </AntdApp>
    </ConfigProvider>
  );
}

/** A word of what was done, with the number of its case, stays long enough to be read and written down. */
const message = { duration: 6 };

/** The values of `tokens.css` in Ant Design's names. `dense` is for the workbench, read all day. */
function themeFor(large: boolean, dense: boolean): ThemeConfig {
  const fontSize = large ? 20 : dense ? 14 : 16;
  return {
    token: {
      colorPrimary: '#1d3f6e',
      colorLink: '#1c4f96',
      colorInfo: '#2a6bb8',
      colorSuccess: '#2b7d4d',
      colorWarning: '#b36b00',
      colorError: '#c0302a',
      colorText: '#17212b',
      colorTextSecondary: '#475461',
      colorTextTertiary: '#5f6b77',
      colorTextDescription: '#5f6b77',
      colorTextPlaceholder: '#6b7680',
      colorBorder: '#7a8691',
      colorBorderSecondary: '#d9dee3',
      colorBgLayout: '#f4f5f6',
      borderRadius: 6,
      fontSize,
      controlHeight: dense ? 32 : 44,
      lineWidthFocus: 3,
      wireframe: false,
      fontFamily:
        '-apple-system, "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
    },
  };
}
