import type { ReactNode } from 'react';

// Drawn for this console on a 16-unit grid, one stroke width, so that no icon package has to be shipped.
const DRAWINGS = {
  overview: <path d="M2.5 13.5v-5M6.2 13.5v-8M9.8 13.5v-6M13.5 13.5v-11" />,
  decisions: <path d="M2.5 4h1M2.5 8h1M2.5 12h1M6 4h7.5M6 8h7.5M6 12h7.5" />,
  rights: <path d="M8 1.8 13 3.6v4.1c0 3-2.1 5.3-5 6.5-2.9-1.2-5-3.5-5-6.500V3.600zM5.8 7.900l1.6 1.6 3-3.2" />,
  feeds: <path d="M8 10.500v-8M4.8 5.6 8 2.400l3.2 3.200M2.5 10.500v3h11v-3" />,
  screen: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.2 10.2 3.6 3.600M5.2 7l1.3 1.3 2.3-2.5" />
    </>
  ),
  settings: <path d="M2.5 4.500h5M11 4.500h2.500M2.5 11.500H5M8.5 11.500h5M9.2 2.700v3.600M6.7 9.700v3.6" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.2 10.2 3.6 3.6" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  check: <path d="m3.5 8.5 3 3 6-7" />,
  plus: <path d="M8 3v10M3 8h10" />,
  left: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  right: <path d="M6 3.5 10.5 8 6 12.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  eye: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  eyeOff: (
    <path d="M6.3 3.700A6.3 6.3 0 0 1 8 3.500c4 0 6.5 4.5 6.5 4.500a11 11 0 0 1-1.9 2.400M4 4.700A10.6 10.6 0 0 0 1.5 8S4 12.5 8 12.500c1.4 0 2.6-.5 3.6-1.200M2.5 2.500l11 11" />
  ),
  image: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1" />
      <path d="m2.5 11.5 3.5-3.5 2.5 2.5 2-2 3 3" />
      <circle cx="10.7" cy="5.9" r=".8" />
    </>
  ),
  skip: <path d="M8 2.5 14.5 13.500h-13zM8 6.500v3.200M8 11.400v.4" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 7.300v3.500M8 5.100v.4" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
      <path d="M10.5 5.500v-3h-8v8h3" />
    </>
  ),
  keyboard: (
    <>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1" />
      <path d="M4 6.800h.4M6.7 6.800h.4M9.3 6.800h.4M11.8 6.800h.4M5 9.900h6" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="11" r="2.8" />
      <path d="m7 9 6.5-6.500M11 5l2 2" />
    </>
  ),
  user: (
    <>
      <circle cx="8" cy="5.5" r="2.8" />
      <path d="M2.8 13.700c.6-2.6 2.7-4 5.2-4s4.6 1.4 5.2 4" />
    </>
  ),
  leave: <path d="M6.5 2.500h-4v11h4M10 5l3 3-3 3M13 8H6" />,
  more: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.500V8l2.5 1.5" />
    </>
  ),
  retry: <path d="M13 8a5 5 0 1 1-1.5-3.600M13.5 2v3h-3" />,
  bell: <path d="M4 11V7a4 4 0 0 1 8 0v4l1.2 1.500H2.800zM6.8 14.200h2.4" />,
} satisfies { readonly [name: string]: ReactNode };

export type IconName = keyof typeof DRAWINGS;

/** Decoration beside words: hidden from screen readers. A control that shows an icon alone needs an `aria-label`. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
