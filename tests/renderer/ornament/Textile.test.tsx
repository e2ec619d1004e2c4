import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emblem } from '../../../renderer/ornament/compose/emblem.ts';
import { frame } from '../../../renderer/ornament/compose/frame.ts';
import { Textile } from '../../../renderer/ornament/Textile.tsx';
import { toSvg } from '../../../renderer/ornament/toSvg.ts';
import { Waiting } from '../../../renderer/ornament/Waiting.tsx';
import { everyWork } from './support/works.ts';

const read = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('a textile on the screen', () => {
  it('is decoration until it is given a meaning', () => {
    const { container, rerender } = render(<Textile drawing={emblem('a')} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    rerender(<Textile drawing={emblem('a')} label="Эмблема главы" />);
    expect(screen.getByRole('img', { name: 'Эмблема главы' })).toBeVisible();
  });

  it('takes its colours from the theme', () => {
    const { container } = render(<Textile drawing={emblem('a', 0)} />);
    const fills = [...container.querySelectorAll('[fill^="var("]')].map((shape) => shape.getAttribute('fill'));
    expect(fills).toContain('var(--fleece, #efe3cc)');
  });

  it('shares no id with another one on the page', () => {
    const { container } = render(
      <>
        <Textile drawing={frame(400, 300, 'a')} />
        <Textile drawing={frame(400, 300, 'a')} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map((shape) => shape.id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    for (const use of container.querySelectorAll('use')) expect(ids).toContain(use.getAttribute('href')?.slice(1));
  });
});

describe('a file', () => {
  it.each(everyWork())('of %s is well-formed, with plain colours and every reference in it', (_, drawing) => {
    const text = toSvg(drawing, { size: [64, 64] });
    const svg = read(text);
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(text).not.toMatch(/NaN|undefined|Infinity|var\(|[a-z]="-[^"]*" ?height/);
    const ids = [...svg.querySelectorAll('[id]')].map((shape) => shape.id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...text.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, tile, part]) => tile ?? part);
    for (const name of named) expect(ids).toContain(name);
  });
});

describe('the waiting piece', () => {
  it('says what is awaited and lies there whole behind its needle', () => {
    const { container } = render(<Waiting seed="a" label="Глава открывается" />);
    const piece = screen.getByRole('img', { name: 'Глава открывается' });
    const needle = container.querySelector('mask path');
    const cord = [...piece.querySelectorAll('g path')].map((path) => path.getAttribute('d'));
    expect(cord.length).toBeGreaterThan(0);
    for (const d of cord) expect(d).toBe(needle?.getAttribute('d'));
  });
});
