import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BINDINGS, KEY_SCOPES } from './bindings.ts';
import { KeyStrokes } from './key-strokes.tsx';
import styles from './key-sheet.module.css';

export function KeySheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={styles.sheet}>
        {KEY_SCOPES.map((scope) => (
          <section key={scope}>
            <h2 className={styles.scope}>{t(`keys.scope.${scope}`)}</h2>
            <dl>
              {BINDINGS.filter((binding) => binding.scope === scope).map((binding) => (
                <div key={binding.act} className={styles.row}>
                  <dt>{t(`keys.act.${binding.act}`)}</dt>
                  <dd>
                    <KeyStrokes strokes={binding.strokes} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
