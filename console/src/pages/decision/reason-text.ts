import { useTranslation } from 'react-i18next';
import type { Reading, Reason } from '../../api/model.ts';

/** A reason in the reader's language, in English where it is not known in it. */
export function useReasonText(): (reason: Reason) => string {
  const { i18n } = useTranslation();
  return (reason) => (i18n.language === 'zh' ? (reason.textZh ?? reason.text) : reason.text);
}

/** The tricks of a disguise in the reader's language. */
export function useReadingText(): (reading: Reading) => string {
  const { i18n } = useTranslation();
  return (reading) => (i18n.language === 'zh' ? reading.zh : reading.en);
}
