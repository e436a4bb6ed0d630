import { TagsInput } from '@mantine/core';
import { readMarkets } from './read-markets.ts';

export function MarketsInput({
  label,
  description,
  value,
  onChange,
}: {
  readonly label: string;
  readonly description?: string;
  readonly value: readonly string[];
  readonly onChange: (markets: readonly string[]) => void;
}) {
  return (
    <TagsInput
      size="sm"
      label={label}
      description={description}
      placeholder={value.length === 0 ? 'DE, US, CN' : ''}
      value={[...value]}
      splitChars={[',', ' ', ';']}
      onChange={(typed) => onChange(readMarkets(typed))}
    />
  );
}
