import { type ComponentProps, useEffect, useState } from 'react';
import { LicenceList } from '../components/LicenceList.tsx';
import { ScrollRoom } from '../components/ScrollRoom.tsx';
import { Sheet } from '../components/Sheet.tsx';
import { useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';
import styles from './LicencesSheet.module.css';

type Licences = ComponentProps<typeof LicenceList>['licences'];

/** The licence texts of the packages and fonts used: many, so they are read when they are asked for. */
export function LicencesSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const language = useKiosk((state) => state.language);
  const [licences, setLicences] = useState<Licences>([]);

  useEffect(() => {
    let isWanted = true;
    void import('virtual:licences').then((read) => isWanted && setLicences(read.licences));
    return () => {
      isWanted = false;
    };
  }, []);

  return (
    <Sheet title={t('about.licences')} lang={language} closeLabel={t('sources.close')} onClose={onClose}>
      <div className={styles.room}>
        <ScrollRoom upLabel={t('about.up')} downLabel={t('about.down')} contentKey={licences}>
          <LicenceList licences={licences} />
        </ScrollRoom>
      </div>
    </Sheet>
  );
}
