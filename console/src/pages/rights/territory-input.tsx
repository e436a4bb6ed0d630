import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A territory by its two letters; reported when it is whole or empty. */
export function TerritoryInput({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? '');
  return (
    <TextInput
      size="xs"
      maxLength={2}
      aria-label={t('rights.territory')}
      placeholder={t('rights.territory')}
      value={typed}
      onChange={({ currentTarget }) => {
        const code = currentTarget.value.toUpperCase().replaceAll(/[^A-Z]/g, '');
        setTyped(code);
        if (code.length !== 1) onChange(code === '' ? undefined : code);
      }}
    />
  );
}
