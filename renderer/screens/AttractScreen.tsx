import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../electron/contract/exhibit.ts';
import { formatDate } from '../../locales/engine/formatDate.ts';
import { Cloth } from '../components/Cloth.tsx';
import { LanguageDoors } from '../components/LanguageDoors.tsx';
import { RoadScene } from '../components/RoadScene.tsx';
import { type SlowScene, SlowScenes } from '../components/SlowScenes.tsx';
import { StillImage } from '../components/StillImage.tsx';
import { TitleRound } from '../components/TitleRound.tsx';
import { WorkScene } from '../components/WorkScene.tsx';
import { YearsScene } from '../components/YearsScene.tsx';
import { useIsPainted } from '../hooks/useIsPainted.ts';
import { useSlowTurn } from '../hooks/useSlowTurn.ts';
import { interfaceLanguageFor } from '../i18n.ts';
import { type AttractScene, durationOf, planScenes } from '../lib/attractScenes.ts';
import { languageOf } from '../lib/languages.ts';
import { pickText } from '../lib/pickText.ts';
import { sizesToCover } from '../lib/pictureFiles.ts';
import { withoutYear } from '../lib/withoutYear.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';
import styles from './AttractScreen.module.css';

/** As long as a passer-by takes to read a title and its line. */
const TITLE_MS = 5_500;

const cameras = { picture: 'across', shyrdak: 'back', carpet: 'back', road: 'along', chapter: 'still' } as const;

/** What a passer-by sees: slow scenes, the title in one language after the other, and a door into each. */
export function AttractScreen({ exhibit, packUrl }: Content) {
  const t = useWords();
  const { i18n } = useTranslation();
  // Words and doors come first, and the scenes in the next frame.
  const isPainted = useIsPainted();
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { enter, enterIn, hidePicture } = useIntentions();
  const { languages, chapters, title, subtitle, fallbackLanguage } = exhibit;
  const turn = useSlowTurn({ count: languages.length, stayMsOf: () => TITLE_MS }) % languages.length;
  const spoken = languages[turn]?.code ?? fallbackLanguage;

  const attract = useMemo(
    () => exhibit.attract.filter(({ id }) => !failedPictures.has(id)),
    [exhibit.attract, failedPictures],
  );
  const renderScene = (scene: AttractScene, at: number, onReady: () => void) => {
    switch (scene.kind) {
      case 'picture':
        return (
          <StillImage
            picture={scene.picture}
            packUrl={packUrl}
            sizes={sizesToCover(scene.picture, '100vw', '100vh')}
            fit="cover"
            onReady={onReady}
            onFail={() => hidePicture(scene.picture.id)}
          />
        );
      case 'chapter':
        return (
          <YearsScene
            chapterId={scene.stop.id}
            index={scene.index}
            years={formatDate(scene.stop.period ?? '', languageOf(spoken))}
            title={withoutYear(pickText(scene.stop.title, spoken, fallbackLanguage))}
          />
        );
      case 'road':
        return <RoadScene chapterIds={chapters.map(({ id }) => id)} />;
      default:
        return <WorkScene kind={scene.kind} seed={`${exhibit.id} ${at}`} />;
    }
  };
  const scenes = planScenes({ attract, chapters }).map(
    (scene): SlowScene => ({
      stayMs: durationOf(scene),
      camera: cameras[scene.kind],
      hasPicture: scene.kind === 'picture',
      render: (at, onReady) => renderScene(scene, at, onReady),
    }),
  );

  const inLanguage = (code: Language) => i18n.getFixedT(interfaceLanguageFor(code));
  return (
    <main className={styles.attract} data-scheme="dark">
      <button type="button" className={styles.anywhere} aria-label={t('attract.anywhere')} onClick={enter} />
      <Cloth behind={isPainted && <SlowScenes key={attract.length} scenes={scenes} />}>
        <TitleRound
          shown={turn}
          titles={languages.map(({ code }) => ({
            title: pickText(title, code, fallbackLanguage),
            subtitle: pickText(subtitle, code, fallbackLanguage),
          }))}
        />
        <LanguageDoors
          doors={languages.map(({ code, name }) => ({
            code,
            name,
            invitation: inLanguage(code)('attract.setOut'),
            invitationLang: interfaceLanguageFor(code),
          }))}
          onEnter={enterIn}
        />
      </Cloth>
    </main>
  );
}
