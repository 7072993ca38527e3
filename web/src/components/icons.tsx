import type { ReactNode } from 'react';

/* One family of marks: 16 px grid, 1.6 px strokes, the text's colour. They always stand beside words. */

function Mark({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const ClockIcon = () => (
  <Mark>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 4.5V8l2.4 1.6" />
  </Mark>
);
export const PauseIcon = () => (
  <Mark>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M6.4 6v4M9.6 6v4" />
  </Mark>
);
export const DoneIcon = () => (
  <Mark>
    <circle cx="8" cy="8" r="6.2" />
    <path d="m5.2 8.2 2 2 3.6-4.2" />
  </Mark>
);
export const SoonIcon = () => (
  <Mark>
    <path d="M8 2.2 14.2 13H1.8Z" />
    <path d="M8 6.4v3M8 11.3v.1" />
  </Mark>
);
export const OverdueIcon = () => (
  <Mark>
    <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4Z" />
    <path d="M8 5v3.6M8 11v.1" />
  </Mark>
);
export const WaitIcon = () => (
  <Mark>
    <path d="M4 2h8M4 14h8M5 2c0 3.2 6 3.6 6 6s-6 2.8-6 6M11 2c0 3.2-6 3.6-6 6s6 2.8 6 6" />
  </Mark>
);
export const SearchIcon = () => (
  <Mark>
    <circle cx="7" cy="7" r="4.8" />
    <path d="m10.6 10.6 3.6 3.6" />
  </Mark>
);
export const BellIcon = () => (
  <Mark>
    <path d="M3.4 11.6h9.2l-1.200-1.700V7a3.400 3.400 0 0 0-6.800 0v2.900ZM6.700 13.800h2.600" />
  </Mark>
);
export const ArrowIcon = () => (
  <Mark>
    <path d="M3 8h10M9 4l4 4-4 4" />
  </Mark>
);
export const CloseIcon = () => (
  <Mark>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Mark>
);
export const PaperIcon = () => (
  <Mark>
    <path d="M3.5 1.800h6l3 3v9.400h-9Z" />
    <path d="M9.3 2v3.200h3M5.8 8.400h4.400M5.8 11h4.4" />
  </Mark>
);
