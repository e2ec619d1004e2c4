import { useRef, useState } from 'react';
import { AboutPart } from '../components/AboutPart.tsx';
import { Bar } from '../components/Bar.tsx';
import { KindSamples } from '../components/KindSamples.tsx';
import { MuseumSign } from '../components/MuseumSign.tsx';
import { TakeAlong } from '../components/TakeAlong.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { useLongHold } from '../hooks/useLongHold.ts';
import { useScrollSteps } from '../hooks/useScrollSteps.ts';
import { findSamples } from '../lib/findSamples.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import styles from './AboutScreen.module.css';
import { AccessCorner } from './AccessCorner.tsx';
import { FallbackNote } from './FallbackNote.tsx';
import { LicencesSheet } from './LicencesSheet.tsx';

/** Long enough that nobody comes upon it, short enough for somebody with a cloth in the other hand. */
const HOLD_MS = 2_000;
/** A large glass takes most of a minute. */
const CLEANING_SECONDS = 60;

/** Whose exhibit this is, what it was told from, and how its pictures came about. */
export function AboutScreen({ exhibit, packUrl }: Content) {
  const t = useWords();
  const pick = usePick();
  const language = useKiosk((state) => state.language);
  const { textSize, reach } = useKiosk((state) => state.access);
  const siteAddress = useKiosk(({ settings }) => settings.siteAddress);
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { goHome, hidePicture, startCleaning } = useIntentions();
  const room = useRef<HTMLElement>(null);
  const { above, below, go } = useScrollSteps(room, `${language} ${textSize} ${reach}`);
  const hold = useLongHold(HOLD_MS, () => startCleaning(CLEANING_SECONDS));

  const [areLicencesOpen, setLicencesOpen] = useState(false);
  const samples = findSamples(exhibit, ({ id }) => !failedPictures.has(id));

  const { theme } = exhibit;
  const logo = theme?.logo && !failedPictures.has(theme.logo.id) ? theme.logo : undefined;
  const museum = pick(theme?.museum);
  const title = pick(exhibit.title);
  const subtitle = pick(exhibit.subtitle);
  const credit = pick(exhibit.credit);
  const makers = theme?.makers ? pick(theme.makers) : { text: t('about.madeHere'), lang: undefined };

  return (
    <div className={styles.about}>
      <div className={styles.page}>
        <main ref={room} className={styles.room} tabIndex={above || below ? 0 : undefined} inert={areLicencesOpen}>
          <header className={styles.header}>
            <div>
              <h1 className={styles.title} lang={title.lang}>
                {title.text}
              </h1>
              <p className={styles.subtitle} lang={subtitle.lang}>
                {subtitle.text}
              </p>
            </div>
            {(logo || museum.text) && (
              <MuseumSign name={museum} logo={logo} packUrl={packUrl} onFail={() => logo && hidePicture(logo.id)} />
            )}
          </header>
          <div className={styles.parts}>
            <AboutPart heading={t('about.pictures')}>
              <p>{t('about.reconstructions')}</p>
              <KindSamples
                packUrl={packUrl}
                samples={samples.map((picture) => ({ picture, kind: t(`kind.${picture.kind}`) }))}
                onFail={hidePicture}
              />
            </AboutPart>
            <AboutPart heading={t('about.source')}>
              <p lang={credit.lang}>{credit.text}</p>
              <FallbackNote exhibit={exhibit} lang={credit.lang} />
            </AboutPart>
            <AboutPart heading={t('about.makers')}>
              <p lang={makers.lang}>{makers.text}</p>
            </AboutPart>
            {siteAddress !== null && (
              <AboutPart heading={t('about.site')}>
                <TakeAlong
                  address={siteAddress}
                  label={t('about.siteCode', { address: siteAddress })}
                  hint={t('about.siteHint')}
                />
              </AboutPart>
            )}
            <AboutPart heading={t('about.program')}>
              <div>
                <TouchButton icon="right" iconSide="end" onTouch={() => setLicencesOpen(true)}>
                  {t('about.licences')}
                </TouchButton>
              </div>
              <p className={styles.version} {...hold}>
                {t('about.version', { version: exhibit.version })}
              </p>
            </AboutPart>
          </div>
        </main>
        {areLicencesOpen && <LicencesSheet onClose={() => setLicencesOpen(false)} />}
      </div>
      <Bar
        start={
          <TouchButton icon="road" onTouch={goHome}>
            {t('home.open')}
          </TouchButton>
        }
        middle={
          above || below ? (
            <>
              <TouchButton icon="up" label={t('about.up')} disabled={!above} onTouch={() => go(-1)} />
              <TouchButton icon="down" label={t('about.down')} disabled={!below} onTouch={() => go(1)} />
            </>
          ) : undefined
        }
        end={<AccessCorner exhibit={exhibit} />}
      />
    </div>
  );
}
