import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGrantLicense } from '../../queries/use-grant-license.ts';
import styles from './right-page.module.css';

const EMPTY = { seller: '', territories: '', classes: '', from: '', to: '' };

/** Grants a license: who, where, for which classes, when. What is left empty is not limited. */
export function LicenseForm({ rightId }: { readonly rightId: string }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(EMPTY);
  const grant = useGrantLicense(rightId);
  const set = (name: keyof typeof EMPTY) => (event: { readonly currentTarget: HTMLInputElement }) =>
    setFields({ ...fields, [name]: event.currentTarget.value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    grant.mutate(
      {
        seller: fields.seller.trim(),
        territories: words(fields.territories.toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code)),
        niceClasses: words(fields.classes)
          .map(Number)
          .filter((number) => Number.isInteger(number) && number >= 1 && number <= 45),
        ...(fields.from === '' ? {} : { from: fields.from }),
        ...(fields.to === '' ? {} : { to: fields.to }),
      },
      { onSuccess: () => setFields(EMPTY) },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        size="xs"
        label={t('right.seller')}
        required
        withAsterisk={false}
        value={fields.seller}
        onChange={set('seller')}
      />
      <TextInput
        size="xs"
        label={t('right.territories')}
        placeholder="DE FR"
        value={fields.territories}
        onChange={set('territories')}
      />
      <TextInput
        size="xs"
        label={t('right.classes')}
        placeholder="18 25"
        inputMode="numeric"
        value={fields.classes}
        onChange={set('classes')}
      />
      <TextInput size="xs" label={t('right.from')} type="date" value={fields.from} onChange={set('from')} />
      <TextInput size="xs" label={t('right.to')} type="date" min={fields.from} value={fields.to} onChange={set('to')} />
      <Button size="xs" type="submit" loading={grant.isPending}>
        {t('right.grant')}
      </Button>
    </form>
  );
}

function words(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}
