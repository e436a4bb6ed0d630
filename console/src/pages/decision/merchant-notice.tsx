import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../api/model.ts';
import { Section } from '../../shell/section.tsx';
import styles from './merchant-notice.module.css';

/** What the merchant would be told: the reasons as plain sentences, in either language whatever the console's is. */
export function MerchantNotice({ decision }: { readonly decision: Decision }) {
  const { t, i18n } = useTranslation();
  const [language, setLanguage] = useState(i18n.language === 'zh' ? 'zh' : 'en');
  const hasChinese = decision.reasons.some(({ textZh }) => textZh !== undefined);
  const inChinese = language === 'zh' && hasChinese;
  return (
    <Section
      title={t('decision.merchantTold')}
      aside={
        hasChinese && (
          <SegmentedControl
            size="xs"
            aria-label={t('settings.language')}
            data={[
              { value: 'en', label: 'EN' },
              { value: 'zh', label: '中文' },
            ]}
            value={language}
            onChange={setLanguage}
          />
        )
      }
    >
      {decision.measure === 'none' && <p className={styles.nothing}>{t('decision.toldNothing')}</p>}
      <div className={styles.letter} lang={inChinese ? 'zh-Hans' : 'en'}>
        {decision.reasons.map((reason) => (
          <p key={reason.text} dir="auto">
            {inChinese ? reason.textZh : reason.text}
          </p>
        ))}
      </div>
    </Section>
  );
}
