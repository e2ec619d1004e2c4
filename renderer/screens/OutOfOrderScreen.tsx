import { useTranslation } from 'react-i18next';
import { Apology } from '../components/Apology.tsx';
import { interfaceLanguages } from '../i18n.ts';

/** What a visitor sees where nothing can be shown: an apology in every language of the interface, and no error. */
export function OutOfOrderScreen() {
  const { i18n } = useTranslation();
  const apologies = interfaceLanguages.map((lang) => {
    const t = i18n.getFixedT(lang);
    return {
      lang,
      exhibit: t('outOfOrder.exhibit'),
      heading: t('outOfOrder.heading'),
      explanation: t('outOfOrder.explanation'),
    };
  });
  return <Apology apologies={apologies} />;
}
