import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, switchLanguage } from '../locales/i18n.ts';

// Each language by its own name: who does not read the other finds it.
const NAMES: { readonly [language in Language]: string } = { en: 'English', zh: '简体中文' };

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('settings.language')}
      data={LANGUAGES.map((language) => ({ value: language, label: NAMES[language] }))}
      value={i18n.language}
      onChange={(language) => void switchLanguage(language as Language)}
    />
  );
}
