import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readLetterKeys, setLetterKeys } from '../../keys/letter-keys.ts';
import { setVeil, useVeil } from '../../media/veil-store.ts';
import { sessionQuery } from '../../queries/session.ts';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import { SchemeSwitch } from '../../shell/scheme-switch.tsx';
import { Section } from '../../shell/section.tsx';
import { PasswordForm } from './password-form.tsx';
import styles from './settings.module.css';

/** How this browser shows the console, and who is signed in. */
export function ProfilePanel() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const veil = useVeil();
  const [hasLetterKeys, setHasLetterKeys] = useState(readLetterKeys);
  return (
    <div className={styles.stack}>
      <Section title={t('settings.appearance')}>
        <Row name={t('settings.language')}>
          <LanguageSwitch />
        </Row>
        <Row name={t('settings.scheme')}>
          <SchemeSwitch />
        </Row>
        <Row name={t('settings.pictures')}>
          <div className={styles.switches}>
            <Switch
              size="sm"
              label={t('settings.blur')}
              checked={veil.blur}
              onChange={({ currentTarget }) => setVeil({ ...veil, blur: currentTarget.checked })}
            />
            <Switch
              size="sm"
              label={t('settings.greyscale')}
              checked={veil.greyscale}
              onChange={({ currentTarget }) => setVeil({ ...veil, greyscale: currentTarget.checked })}
            />
          </div>
        </Row>
        <Row name={t('settings.keyboard')}>
          <Switch
            size="sm"
            label={t('settings.letterKeys')}
            checked={hasLetterKeys}
            onChange={({ currentTarget }) => {
              setLetterKeys(currentTarget.checked);
              setHasLetterKeys(currentTarget.checked);
            }}
          />
        </Row>
      </Section>
      {session != null && (
        <Section title={t('settings.account')}>
          <Row name={t('settings.name')}>{session.user.name}</Row>
          <Row name={t('signIn.email')}>{session.user.email}</Row>
          <Row name={t('settings.role')}>{t(`role.${session.user.role}`)}</Row>
          <PasswordForm />
        </Section>
      )}
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      <div>{children}</div>
    </div>
  );
}
