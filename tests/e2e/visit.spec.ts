import { expect, test } from './harness/test.ts';
import { untilAsked } from './support/untilAsked.ts';
import { aVisitor, ownName } from './support/Visitor.ts';
import { languages, shippedExhibit, wordsOf } from './support/words.ts';

const IDLE_SECONDS = 60;
const COUNTDOWN_SECONDS = 30;
test.use({ kioskOptions: { settings: { idleSeconds: IDLE_SECONDS, countdownSeconds: COUNTDOWN_SECONDS } } });

for (const [index, language] of languages.entries()) {
  const other = languages[(index + 1) % languages.length] ?? language;

  test(`a visitor who reads ${language} touches it, reads 1930, goes through its pictures, changes to ${other} and walks away`, async ({
    kiosk,
  }) => {
    const visitor = await aVisitor(kiosk, language);
    const { page, words, touch, button } = visitor;
    const chapter = shippedExhibit().chapters.find(({ id }) => id === '1930');

    await expect(page.getByText(shippedExhibit().title[language] ?? '').first()).toBeVisible();
    await visitor.enter();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await visitor.openChapter('1930');
    await expect(page.getByText(chapter?.lead[language] ?? '').last()).toBeVisible();

    await touch(button(words.chapter.begin));
    await expect(page.locator('[data-section=gate]').getByRole('heading')).toBeInViewport();
    // At rest when the finger leaves: a touch on a page that still glides would only stop it.
    await kiosk.touch.drag({ x: 900, y: 700 }, { x: 0, y: -500 });

    await touch(button(new RegExp(words.chapter.lookCloser)).first());
    const slideshow = page.getByRole('main', { name: words.slideshow.name });
    await expect(slideshow).toBeVisible();
    await expect(slideshow.getByText(words.kind.reconstruction, { exact: true })).toBeVisible();
    const position = (number: number, say: typeof words) =>
      page.getByRole('status', {
        name: say.slideshow.position.replace('{{number}}', String(number)).replace('{{total}}', '6'),
      });
    await expect(position(1, words)).toBeAttached();

    await kiosk.touch.swipe({ x: 1100, y: 450 }, { x: -600, y: 0 });
    await expect(position(2, words)).toBeAttached();
    await touch(button(words.slideshow.next));
    await expect(position(3, words)).toBeAttached();

    await visitor.choose(other);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(position(3, wordsOf(other))).toBeAttached();
    const seen = page.getByRole('main', { name: wordsOf(other).slideshow.name }).getByRole('img');
    await expect(seen.first()).toBeVisible();

    await touch(button(wordsOf(other).slideshow.close));
    await expect(page.getByRole('main', { name: wordsOf(other).slideshow.name })).toBeHidden();

    const stay = button(wordsOf(other).idle.stay);
    await untilAsked(visitor, stay);
    await touch(button(wordsOf(other).idle.stay));
    await expect(button(wordsOf(other).idle.stay)).toBeHidden();

    await untilAsked(visitor, stay);
    await expect(page.getByText(wordsOf(other).idle.question)).toBeVisible();
    await visitor.standStill(COUNTDOWN_SECONDS);
    await expect(page.getByRole('main').getByRole('button', { name: ownName(language) })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', shippedExhibit().defaultLanguage);

    expect(kiosk.violations()).toEqual([]);
    for (const { address, outcome } of kiosk.requests()) {
      expect(address).toMatch(/^(kiosk:\/\/(app|pack)\/|data:|blob:)/);
      expect([200, 206, 304, 'answered']).toContain(outcome);
    }
    expect((await kiosk.log()).filter(({ level }) => level !== 'info')).toEqual([]);
  });
}
