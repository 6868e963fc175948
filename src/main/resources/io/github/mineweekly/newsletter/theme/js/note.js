// A short note at the bottom of the window, which is also read aloud.
const note = one('.nl-flash');
let fading;
const say = (text) => {
  if (!note) return;
  note.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => (note.textContent = ''), 2400);
};
// A permalink also lands in the clipboard, and what is before a button that copies, where the page may write to it.
document.addEventListener('click', (event) => {
  const from = event.target.closest('.nl-hash, .nl-copy');
  if (!from || !navigator.clipboard) return;
  const before = from.previousElementSibling;
  navigator.clipboard.writeText(from.href || before.dataset.copy || before.textContent).then(
    () => say(!from.href && before.matches('.nl-code') ? note.dataset.codeCopied : note.dataset.copied),
    () => {}
  );
});
