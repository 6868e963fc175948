// A button at each block of code and each address, where the page may write to the clipboard. note.js copies.
(() => {
  'use strict';
  const note = document.querySelector('.nl-flash');
  if (!note || !navigator.clipboard) return;
  for (const text of document.querySelectorAll('.nl-code, .nl-address')) {
    const code = text.matches('.nl-code');
    const button = document.createElement('button');
    button.className = 'nl-copy';
    button.type = 'button';
    button.textContent = note.dataset.copyCode;
    if (code) {
      const box = document.createElement('div');
      box.className = 'nl-code-box';
      text.replaceWith(box);
      box.append(text, button);
    } else {
      button.setAttribute('aria-label', `${button.textContent}: ${text.previousElementSibling.textContent}`);
      text.after(button);
    }
  }
})();
