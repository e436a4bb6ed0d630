import { Button, FileButton, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../icons/icon.tsx';
import { MarketsInput } from '../../markets/markets-input.tsx';
import type { Draft } from './read-draft.ts';
import styles from './screen-page.module.css';

/** The server takes 20 MB of JSON, and base64 adds a third: so many bytes of pictures fit. */
const MOST_IMAGE_BYTES = 8_000_000;

export function DraftFields({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}) {
  const { t } = useTranslation();
  const text = (name: 'title' | 'brand' | 'category' | 'price' | 'currency' | 'seller' | 'shipsFrom') => ({
    size: 'sm' as const,
    value: draft[name],
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      onChange({ [name]: currentTarget.value }),
  });
  const addImages = async (files: readonly File[]) => {
    const taken = files.filter((file) => file.size <= MOST_IMAGE_BYTES);
    const urls = await Promise.all(taken.map(readDataUrl));
    onChange({ images: [...draft.images, ...urls] });
  };
  return (
    <>
      <TextInput label={t('screen.title')} {...text('title')} />
      <Textarea
        label={t('screen.description')}
        size="sm"
        rows={4}
        value={draft.description}
        onChange={({ currentTarget }) => onChange({ description: currentTarget.value })}
      />
      <MarketsInput label={t('screen.markets')} value={draft.markets} onChange={(markets) => onChange({ markets })} />
      <div className={styles.pair}>
        <div className={styles.price}>
          <TextInput label={t('listing.price')} inputMode="decimal" {...text('price')} />
          <TextInput aria-label={t('screen.currency')} maxLength={3} {...text('currency')} />
        </div>
        <TextInput label={t('listing.brand')} {...text('brand')} />
        <TextInput label={t('listing.category')} {...text('category')} />
        <TextInput label={t('screen.seller')} {...text('seller')} />
      </div>
      <div className={styles.images}>
        {draft.images.map((url) => (
          <img key={url.slice(-64)} src={url} alt="" className={styles.image} />
        ))}
        <FileButton multiple accept="image/*" onChange={(files) => void addImages(files)}>
          {(props) => (
            <Button size="xs" variant="default" leftSection={<Icon name="image" />} {...props}>
              {t('screen.addImages')}
            </Button>
          )}
        </FileButton>
        {draft.images.length > 0 && (
          <Button size="xs" variant="subtle" onClick={() => onChange({ images: [] })}>
            {t('screen.dropImages')}
          </Button>
        )}
      </div>
    </>
  );
}

function readDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${file.name} can't be read`)));
    reader.readAsDataURL(file);
  });
}
