import { cleanup, configure } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import { afterEach } from 'vitest';

// Dialogs that are open and modal are all that the tests need to see; jsdom has neither these nor a picture decoder.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
HTMLImageElement.prototype.decode ??= async () => undefined;
Element.prototype.setPointerCapture ??= () => undefined;
Element.prototype.scrollTo ??= function scrollTo(this: Element, to?: ScrollToOptions | number) {
  if (typeof to === 'object') this.scrollTop = to.top ?? 0;
};

// Where things move to is what matters here; how they move is looked at in Chromium.
MotionGlobalConfig.skipAnimations = true;

configure({ reactStrictMode: true });
afterEach(cleanup);
