// A short note at the bottom of the window, which is also read aloud.
const note = one('.nl-flash');
let fading;
const say = (text) => {
  if (!note) return;
  note.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => (note.textContent = ''), 2400);
};
// The permalink also lands in the clipboard, where the page may write to it.
document.addEventListener('click', (event) => {
  const hash = event.target.closest('.nl-hash');
  if (!hash || !navigator.clipboard) return;
  navigator.clipboard.writeText(hash.href).then(
    () => say(note.dataset.copied),
    () => {}
  );
});
