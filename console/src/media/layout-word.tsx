import { useTranslation } from 'react-i18next';

const LAYOUTS = ['rotate-90', 'rotate-180', 'rotate-270', 'mirror', 'flip', 'transpose', 'transverse'] as const;

/** How a picture was turned or mirrored; nothing for one that lies as the other does. */
export function LayoutWord({ layout }: { readonly layout: unknown }) {
  const { t } = useTranslation();
  const known = LAYOUTS.find((each) => each === layout);
  return known === undefined ? null : <span>{t(`layout.${known}`)}</span>;
}
