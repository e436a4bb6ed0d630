import { Button, FileButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PictureBank } from '../../api/model.ts';
import { Picture } from '../../media/picture.tsx';
import { Section } from '../../shell/section.tsx';
import type { BankedPicture } from './banks.ts';
import styles from './right-page.module.css';
import { SetAsideButton } from './set-aside-button.tsx';
import type { PictureActs } from './use-picture-acts.ts';

/** The pictures of one bank, or those that are set aside, with what may be done to each. */
export function BankPanel({
  title,
  pictures,
  bank,
  acts,
}: {
  readonly title: string;
  readonly pictures: readonly BankedPicture[];
  /** The bank that a picture can be added to. */
  readonly bank?: PictureBank;
  /** Undefined for who may only read. */
  readonly acts: PictureActs | undefined;
}) {
  const { t } = useTranslation();
  const mayAdd = bank !== undefined && acts !== undefined;
  if (pictures.length === 0 && !mayAdd) return null;
  return (
    <Section
      title={title}
      aside={
        <span className={styles.aside}>
          <span className="dim tabular">{pictures.length}</span>
          {mayAdd && (
            <FileButton accept="image/*" onChange={(file) => file !== null && acts.add(bank, file)}>
              {(props) => (
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={acts.isPending}
                  aria-label={t('right.addTo', { bank: title })}
                  {...props}
                >
                  {t('right.addPicture')}
                </Button>
              )}
            </FileButton>
          )}
        </span>
      }
    >
      {pictures.length === 0 && <p className="dim">{t('right.emptyBank')}</p>}
      <ul className={styles.pictures}>
        {pictures.map((banked, index) => (
          <BankItem
            key={`${banked.bank} ${banked.picture.source} ${banked.picture.digest}`}
            banked={banked}
            name={t('right.pictureOf', { bank: title, number: index + 1 })}
            acts={acts}
          />
        ))}
      </ul>
    </Section>
  );
}

function BankItem({
  banked: { bank, picture },
  name,
  acts,
}: {
  readonly banked: BankedPicture;
  readonly name: string;
  readonly acts: PictureActs | undefined;
}) {
  const { t } = useTranslation();
  const { digest, quarantine, skip } = picture;
  const actOn = (act: string) => t('right.actOn', { act, picture: name });
  return (
    <li>
      <div className={styles.picture} data-paper={bank === 'mark' || undefined}>
        <Picture digest={digest} alt={name} width={96} />
      </div>
      {quarantine === undefined ? (
        skip !== undefined && <p className={styles.reason}>{skip}</p>
      ) : (
        <p className={styles.reason} dir="auto">
          <b>{t(`bank.${bank}`)}</b> {quarantine.why}
        </p>
      )}
      {acts !== undefined && digest !== undefined && (
        <div className={styles.acts}>
          {quarantine === undefined ? (
            <SetAsideButton name={actOn(t('right.setAside'))} onSetAside={(why) => acts.setAside(digest, why)} />
          ) : (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={actOn(t('right.release'))}
              onClick={() => acts.release(picture)}
            >
              {t('right.release')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-label={actOn(t('right.withdraw'))}
            onClick={() => acts.withdraw(bank, picture)}
          >
            {t('right.withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}
