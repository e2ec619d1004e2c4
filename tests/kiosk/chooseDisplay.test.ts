import { expect, it } from 'vitest';
import { chooseDisplay } from '../../electron/kiosk/chooseDisplay.ts';
import { aLog } from './support/aLog.ts';

const at = (x: number) => ({ bounds: { x, y: 0, width: 1920, height: 1080 } });
const [left, middle] = [at(0), at(1920)];
const screen = { getAllDisplays: () => [left, middle], getPrimaryDisplay: () => left };

it('counts the displays from 1', () => {
  const log = aLog();
  expect(chooseDisplay(screen, 1, log)).toBe(left);
  expect(chooseDisplay(screen, 2, log)).toBe(middle);
  expect(log.lines).toEqual([]);
});

it('takes the primary display where the wanted one is not plugged in, and says so', () => {
  const log = aLog();
  expect(chooseDisplay(screen, 3, log)).toBe(left);
  expect(log.messages()).toContain('display 3, but there are 2');
});
