import { Input } from 'antd';
import type { TextAreaProps, TextAreaRef } from 'antd/es/input/TextArea';
import type { Ref } from 'react';

/**
 * A text field that grows with what is typed, from so many lines to at most so many. The style sheet does
 * it: Ant Design measures through a style attribute, which the policy refuses. A browser that cannot keeps
 * the first height and scrolls.
 */
export function GrowingText({
  from,
  to,
  ...rest
}: Omit<TextAreaProps, 'autoSize' | 'rows'> & {
  from: number;
  to: number;
  ref?: Ref<TextAreaRef>;
}) {
  return (
    <Input.TextArea
      {...rest}
      rows={from}
      className="growing-text"
      style={{ minHeight: `calc(${from}lh + 0.75rem)`, maxHeight: `calc(${to}lh + 0.75rem)` }}
    />
  );
}
