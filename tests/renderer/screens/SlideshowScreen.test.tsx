import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aChapter, aPicture } from '../support/builders.ts';
import { renderKiosk } from '../support/renderKiosk.tsx';

const slides = [
  aPicture({ id: 'gate', date: '1930', place: { ru: 'Азербайджан', ky: 'Азербайжан' } }),
  aPicture({ id: 'train', kind: 'photo' }),
  aPicture({ id: 'reeds', kind: 'map' }),
];

async function openSlideshow(slideIndex = 0, pictures = slides) {
  const rendered = await renderKiosk({ chapters: [aChapter({ slides: pictures })] });
  const { enterIn, openChapter, openSlideshow } = rendered.store.getState();
  await act(async () => {
    enterIn('ru');
    openChapter('1930');
  });
  act(() => openSlideshow(slideIndex));
  return { ...rendered, show: screen.getByRole('main', { name: /Изображения главы|сүрөттөрү/ }) };
}

const position = () => screen.getByRole('status').textContent;

describe('a picture', () => {
  it('tells what it is, what it shows, when, where and whose it is', async () => {
    const { show } = await openSlideshow();
    for (const text of ['Компьютерная реконструкция', 'Подпись: gate', '1930 год', 'Азербайджан', 'Диорама музея']) {
      expect(within(show).getByText(text)).toBeInTheDocument();
    }
    expect(within(show).getByRole('img', { name: 'Картина: gate' })).toBeInTheDocument();
    expect(position()).toBe('1 / 3');
  });

  it('tells it in another language without leaving its place', async () => {
    const { user, show } = await openSlideshow(1);
    await user.click(within(document.body).getByRole('button', { name: 'Кыргызча' }));
    expect(within(show).getByText('Жазуу: train')).toHaveAttribute('lang', 'ky');
    expect(within(show).getByText('Фотосүрөт')).toBeInTheDocument();
    expect(position()).toBe('2 / 3');
  });
});

describe('turning', () => {
  it('goes in a round by the arrows on the glass', async () => {
    const { user, show } = await openSlideshow(2);
    await user.click(screen.getByRole('button', { name: 'Следующее изображение' }));
    expect(position()).toBe('1 / 3');
    expect(within(show).getByText('Подпись: gate')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Предыдущее изображение' }));
    expect(position()).toBe('3 / 3');
  });

  it('goes by the arrows of a keyboard', async () => {
    const { user } = await openSlideshow();
    await user.keyboard('{ArrowRight}');
    expect(position()).toBe('2 / 3');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(position()).toBe('3 / 3');
  });

  it('goes by one for a swipe, however long', async () => {
    const { container } = await openSlideshow();
    const picture = container.ownerDocument.querySelector('img[alt="Картина: gate"]') as Element;
    const finger = { pointerId: 1, isPrimary: true, button: 0, clientY: 0 };
    fireEvent.pointerDown(picture, { ...finger, clientX: 1800 });
    for (let clientX = 1700; clientX >= 0; clientX -= 100) fireEvent.pointerMove(picture, { ...finger, clientX });
    await act(async () => {
      fireEvent.pointerUp(picture, { ...finger, clientX: 0 });
    });
    expect(position()).toBe('2 / 3');
  });

  it('loses no touch of a visitor in a hurry', async () => {
    const { user } = await openSlideshow();
    const next = screen.getByRole('button', { name: 'Следующее изображение' });
    for (let touch = 0; touch < 7; touch += 1) await user.click(next);
    expect(position()).toBe('2 / 3');
  });

  it('is not offered for a single picture', async () => {
    await openSlideshow(0, slides.slice(0, 1));
    expect(screen.getByRole('button', { name: 'Следующее изображение' })).toBeDisabled();
    expect(position()).toBe('1 / 1');
  });
});

describe('a broken picture', () => {
  it('is skipped, and the log hears of it', async () => {
    const { show, faults } = await openSlideshow(1);
    fireEvent.error(within(show).getByRole('img', { name: 'Картина: train' }));
    expect(within(show).getByText('Подпись: reeds')).toBeInTheDocument();
    expect(position()).toBe('2 / 2');
    expect(faults).toMatchObject([{ what: 'picture-failed', where: 'train' }]);
  });

  it('is as broken when it came but cannot be decoded', async () => {
    const { show, faults } = await openSlideshow(0);
    const picture = within(show).getByRole('img', { name: 'Картина: gate' }) as HTMLImageElement;
    picture.decode = () => Promise.reject(new DOMException('The source image cannot be decoded.', 'EncodingError'));
    await act(async () => {
      fireEvent.load(picture);
    });
    expect(position()).toBe('1 / 2');
    expect(faults).toMatchObject([{ where: 'gate' }]);
  });

  it('that was the only one leads back to the chapter', async () => {
    const { show, store } = await openSlideshow(0, slides.slice(0, 1));
    fireEvent.error(within(show).getByRole('img', { name: 'Картина: gate' }));
    expect(store.getState().place).toMatchObject({ name: 'chapter', chapterId: '1930' });
  });
});

it('shows a picture once it has been decoded, and its placeholder until then', async () => {
  const { show } = await openSlideshow();
  const picture = within(show).getByRole('img', { name: 'Картина: gate' });
  expect(picture).not.toHaveAttribute('data-decoded');
  await act(async () => {
    fireEvent.load(picture);
  });
  expect(picture).toHaveAttribute('data-decoded');
});

it('closes to the chapter, which lay beneath untouched', async () => {
  const { user, store, container } = await openSlideshow();
  const chapter = container.querySelector('[data-section]')?.closest('[inert]');
  expect(chapter).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Закрыть' }));
  expect(store.getState().place).toMatchObject({ name: 'chapter' });
  expect(chapter).not.toHaveAttribute('inert');
  expect(chapter).toBeInTheDocument();
});
