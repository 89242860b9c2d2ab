// Shows the verdict while answers change, and copies texts. Every page works without this script.
const form = document.querySelector('form[data-live]');
let pending;

async function update() {
  pending?.abort();
  pending = new AbortController();
  const entries = [...new FormData(form)].filter(([, value]) => value !== '' && !value.endsWith(':NORMAL'));
  const address = `${form.dataset.live}?${new URLSearchParams(entries)}`;
  try {
    const response = await fetch(address, { signal: pending.signal, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const id = form.dataset.target;
    document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
    document.querySelector('main').toggleAttribute('data-settled', page.querySelector('main').hasAttribute('data-settled'));
    history.replaceState(null, '', address);
  } catch (error) {
    if (error.name !== 'AbortError') {
      form.requestSubmit();
    }
  }
}

form?.addEventListener('change', update);

for (const button of document.querySelectorAll('button[data-copy]')) {
  if (navigator.clipboard) {
    const label = button.innerHTML;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      button.textContent = 'Copied';
      setTimeout(() => { button.innerHTML = label; }, 2000);
    });
  }
}
