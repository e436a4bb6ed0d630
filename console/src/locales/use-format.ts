import { useTranslation } from 'react-i18next';
import { type Format, makeFormat } from './format.ts';

const formats = new Map<string, Format>();

export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'zh' ? 'zh-CN' : 'en';
  let format = formats.get(locale);
  if (format === undefined) {
    format = makeFormat(locale);
    formats.set(locale, format);
  }
  return format;
}
