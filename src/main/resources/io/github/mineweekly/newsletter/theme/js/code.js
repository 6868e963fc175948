// A button at each block of code and each address that copies it, where the page may write to the clipboard.
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
  for (const text of document.querySelectorAll('.nl-code, .nl-address')) {
    const code = text.matches('.nl-code');
    const button = document.createElement('button');
    button.className = 'nl-copy';
    button.type = 'button';
    button.textContent = note.dataset.copyCode;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.dataset.copy || text.textContent).then(
        () => say(code ? note.dataset.codeCopied : note.dataset.copied),
        () => {}
      );
    });
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
