// Runs before the first paint, so that a dark console never flashes white. A file of its own: the policy allows no inline script.
(() => {
  const root = document.documentElement;
  let scheme = 'auto';
  let language = '';
  try {
    scheme = localStorage.getItem('touchstone.scheme') ?? 'auto';
    language = localStorage.getItem('touchstone.language') ?? '';
  } catch {
    // Storage may be switched off; the defaults do.
  }
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  root.lang = (language || navigator.language).startsWith('zh') ? 'zh-Hans' : 'en';
})();
