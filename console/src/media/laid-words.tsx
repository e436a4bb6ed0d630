import { useTranslation } from 'react-i18next';
import { useFormat } from '../locales/use-format.ts';
import { LayoutWord } from './layout-word.tsx';

/** How a picture shows another, as a signal or a search tells it. */
export interface Laid {
  readonly layout: unknown;
  readonly shownPercent?: number | undefined;
  readonly turnedDegrees?: number | undefined;
  readonly inverted?: boolean | undefined;
}

/** How a picture was turned, mirrored, cropped or inverted; nothing for one that is as the other is. */
export function LaidWords({ layout, shownPercent, turnedDegrees, inverted }: Laid) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <LayoutWord layout={layout} />
      {turnedDegrees !== undefined && <span>{t('laid.turned', { degrees: format.number(turnedDegrees) })}</span>}
      {shownPercent !== undefined && <span>{t('laid.cropped', { share: format.percent(shownPercent / 100) })}</span>}
      {inverted === true && <span>{t('laid.inverted')}</span>}
    </>
  );
}
