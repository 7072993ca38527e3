import './button.css';
import type { ButtonHTMLAttributes } from 'react';

/** A plain button for pages without Ant Design. While `busy` it stays focusable and ignores clicks. */
export function Button({
  primary = false,
  busy = false,
  onClick,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { primary?: boolean; busy?: boolean }) {
  return (
    <button
      {...rest}
      type={type}
      className={primary ? 'button button-primary' : 'button'}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
