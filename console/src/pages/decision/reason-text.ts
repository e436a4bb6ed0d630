import { useTranslation } from 'react-i18next';
import type { Reason } from '../../api/model.ts';

/** A reason in the reader's language, in English where it is not known in it. */
export function useReasonText(): (reason: Reason) => string {
  const { i18n } = useTranslation();
  return (reason) => (i18n.language === 'zh' ? (reason.textZh ?? reason.text) : reason.text);
}
