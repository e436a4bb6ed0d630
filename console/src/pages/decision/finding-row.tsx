import { useTranslation } from 'react-i18next';
import { PICTURE_BANKS, type PictureBank, type PictureSize } from '../../api/model.ts';
import type { PictureFinding } from '../../evidence/picture-findings.ts';
import { useFormat } from '../../locales/use-format.ts';
import { LaidWords } from '../../media/laid-words.tsx';
import { Picture } from '../../media/picture.tsx';
import { PictureCrop } from '../../media/picture-crop.tsx';
import styles from './finding-row.module.css';
import { useIsLit } from './lit.ts';

/** One finding in a picture: for a copy the part beside the register's picture, for words what was read, for a code what it says. */
export function FindingRow({
  finding,
  number,
  digest,
  size,
}: {
  readonly finding: PictureFinding;
  /** The number that its box bears, where there are several. */
  readonly number: number | undefined;
  readonly digest: string | undefined;
  readonly size: PictureSize | undefined;
}) {
  const { t } = useTranslation();
  const isLit = useIsLit(finding.signals);
  const { box, frame } = finding;
  return (
    <li className={styles.finding} data-signals={finding.signals.join(' ')} data-lit={isLit || undefined}>
      {finding.kind === 'copy' && (
        <span className={styles.pair}>
          {box !== undefined && digest !== undefined && size !== undefined && (
            <span className={styles.thumb}>
              <PictureCrop digest={digest} alt={t('decision.partOfPicture')} box={box} size={size} />
            </span>
          )}
          <span className={styles.thumb}>
            <Picture digest={finding.reference} alt={t('decision.referencePicture')} width={96} />
          </span>
        </span>
      )}
      <span className={styles.words}>
        {number !== undefined && (
          <span className={styles.number}>
            <span aria-hidden="true">{number}</span>
            <span className="visually-hidden">{t('decision.boxNumber', { number })}</span>
          </span>
        )}
        <FindingWords finding={finding} />
        {frame !== undefined && <span className="tabular">{t('decision.frame', { number: frame })}</span>}
      </span>
    </li>
  );
}

function FindingWords({ finding }: { readonly finding: PictureFinding }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (finding.kind) {
    case 'copy':
      return (
        <>
          <b>{t(`bank.${bankWord(finding.bank)}`)}</b>
          {finding.distance !== undefined && finding.threshold !== undefined && (
            <span className="tabular">
              {t('picture.distance', {
                distance: format.number(finding.distance),
                threshold: format.number(finding.threshold),
              })}
            </span>
          )}
          <LaidWords {...finding} />
        </>
      );
    case 'words':
      return (
        <>
          <b>{t('signal.image-text')}</b>
          <q dir="auto">{finding.text}</q>
        </>
      );
    case 'code':
      return (
        <>
          <b>{t(`codeSays.${codeWord(finding.says)}`)}</b>
          <span className="mono" dir="auto">
            {finding.value}
          </span>
          <span>{finding.format.toUpperCase()}</span>
          {finding.listed !== undefined && <span>{t('decision.otherNumber', { listed: finding.listed })}</span>}
        </>
      );
    case 'altered':
      return <b>{t('element.altered-picture')}</b>;
  }
}

const CODE_WORDS = ['gtin', 'digital-link', 'link', 'contact', 'payment', 'wifi'] as const;

function codeWord(says: string): (typeof CODE_WORDS)[number] | 'text' {
  return CODE_WORDS.find((known) => known === says) ?? 'text';
}

function bankWord(bank: unknown): PictureBank | 'other' {
  return PICTURE_BANKS.find((known) => known === bank) ?? 'other';
}
