// A button at each block of code that copies it, where the page may write to the clipboard.
(() => {
  'use strict';
  const note = document.querySelector('.nl-flash');
  if (!note || !navigator.clipboard) return;
  let fading;
  const say = (text) => {
    note.textContent = text;
    clearTimeout(fading);
    fading = setTimeout(() => (note.textContent = ''), 2400);
  };
  for (const code of document.querySelectorAll('.nl-code')) {
    const box = document.createElement('div');
    const button = document.createElement('button');
    box.className = 'nl-code-box';
    button.className = 'nl-copy';
    button.type = 'button';
    button.textContent = note.dataset.copyCode;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(code.textContent).then(
        () => say(note.dataset.codeCopied),
        () => {}
      );
    });
    code.replaceWith(box);
    box.append(code, button);
  }
})();
