import { useTranslation } from 'react-i18next';
import { PICTURE_BANKS, type Right } from '../../api/model.ts';
import { useMay } from '../../queries/use-may.ts';
import { BankPanel } from './bank-panel.tsx';
import { inForce, setAside } from './banks.ts';
import { usePictureActs } from './use-picture-acts.ts';

/** The pictures of a right bank by bank, and those set aside; who keeps the register changes them here. */
export function RightPictures({ right }: { readonly right: Right }) {
  const { t } = useTranslation();
  const may = useMay();
  const changes = usePictureActs(right);
  const acts = may('write:right') ? changes : undefined;
  return (
    <>
      {PICTURE_BANKS.map((bank) => (
        <BankPanel key={bank} title={t(`right.bank.${bank}`)} bank={bank} pictures={inForce(right, bank)} acts={acts} />
      ))}
      <BankPanel title={t('right.asidePictures')} pictures={setAside(right)} acts={acts} />
    </>
  );
}
