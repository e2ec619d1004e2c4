import { useTranslation } from 'react-i18next';
import { LanguageDoors } from '../components/LanguageDoors.tsx';
import { SlowScenes } from '../components/SlowScenes.tsx';
import { TitleStack } from '../components/TitleStack.tsx';
import { interfaceLanguageFor } from '../i18n.ts';
import { pickText } from '../lib/pickText.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';
import styles from './AttractScreen.module.css';

/** Long enough to take in a picture from across the hall. */
const SCENE_MS = 11_000;

/** What a passer-by sees: slow pictures, the title in every language, and a door into each. */
export function AttractScreen({ exhibit, packUrl }: Content) {
  const t = useWords();
  const { i18n } = useTranslation();
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { enter, enterIn, hidePicture } = useIntentions();
  const pictures = exhibit.attract.filter(({ id }) => !failedPictures.has(id));

  const doors = exhibit.languages.map(({ code, name }) => ({
    code,
    name,
    invitation: i18n.getFixedT(interfaceLanguageFor(code))('attract.setOut'),
    invitationLang: interfaceLanguageFor(code),
  }));
  const titles = exhibit.languages.map(({ code }) => ({
    title: pickText(exhibit.title, code, exhibit.fallbackLanguage),
    subtitle: pickText(exhibit.subtitle, code, exhibit.fallbackLanguage),
  }));

  return (
    <main className={styles.attract} data-scheme="dark">
      <div className={styles.pictures}>
        <SlowScenes
          key={pictures.length}
          pictures={pictures}
          packUrl={packUrl}
          sceneMs={SCENE_MS}
          onFail={hidePicture}
        />
      </div>
      <button type="button" className={styles.anywhere} aria-label={t('attract.anywhere')} onClick={enter} />
      <div className={styles.titles}>
        <TitleStack titles={titles} />
      </div>
      <LanguageDoors doors={doors} onEnter={enterIn} />
    </main>
  );
}
