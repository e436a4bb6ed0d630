import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../states/banner.tsx';
import styles from './settings.module.css';

/** Something that is shown this once. */
export function Secret({ help, value }: { readonly help: string; readonly value: string }) {
  const { t } = useTranslation();
  return (
    <Banner icon="key">
      <p>{help}</p>
      <div className={styles.secret}>
        <code className="mono">{value}</code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="default" onClick={copy}>
              {t(copied ? 'action.copied' : 'action.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
    </Banner>
  );
}
