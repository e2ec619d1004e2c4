/**
 * Asks the program about every key before the page hears of it, as `before-input-event` promises. The question is a
 * synchronous request to the page's own origin that the stand-in answers itself: the one way to wait for an answer
 * within an event. 403 keeps the key from the page. Runs in the page's isolated world.
 */
export function askAboutKeys(questionPath: string): void {
  const ask = (event: KeyboardEvent) => {
    if (!event.isTrusted || location.protocol !== 'https:') return;
    const modifiers = [
      ...(event.shiftKey ? ['shift'] : []),
      ...(event.ctrlKey ? ['control'] : []),
      ...(event.altKey ? ['alt'] : []),
      ...(event.metaKey ? ['meta'] : []),
      ...(event.repeat ? ['isautorepeat'] : []),
    ];
    const input = {
      type: event.type === 'keydown' ? 'keyDown' : 'keyUp',
      key: event.key,
      code: event.code,
      isAutoRepeat: event.repeat,
      isComposing: event.isComposing,
      shift: event.shiftKey,
      control: event.ctrlKey,
      alt: event.altKey,
      meta: event.metaKey,
      location: event.location,
      modifiers,
    };
    const question = new XMLHttpRequest();
    question.open('GET', `${questionPath}?${encodeURIComponent(JSON.stringify(input))}`, false);
    try {
      question.send();
    } catch {
      // A policy without connect-src 'self' forbids the question: then the key passes.
      return;
    }
    if (question.status !== 403) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', ask, true);
  window.addEventListener('keyup', ask, true);
}
