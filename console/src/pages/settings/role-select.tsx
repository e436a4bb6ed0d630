import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Role, ROLES } from '../../api/model.ts';

/** The choice of a role. `of` names whose role it is where no label stands beside it. */
export function RoleSelect({
  value,
  onChange,
  of,
}: {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
  readonly of?: string;
}) {
  const { t } = useTranslation();
  const name =
    of === undefined ? { label: t('settings.role') } : { 'aria-label': t('settings.roleOf', { name: of }), w: 160 };
  return (
    <Select
      size="xs"
      {...name}
      allowDeselect={false}
      data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      value={value}
      onChange={(role) => onChange(role as Role)}
    />
  );
}
