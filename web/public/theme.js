// Before anything is painted: theme and language as src/settings.ts remembers them.
(() => {
  const root = document.documentElement;
  let seen = {};
  try {
    seen = JSON.parse(localStorage.getItem('olsol.settings')).settings;
  } catch {
    // Nothing is remembered.
  }
  const { theme, tongue } = seen ?? {};
  const isDark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const tags = [tongue, ...navigator.languages].map((tag) => tag?.slice(0, 2));
  root.dataset.theme = isDark ? 'dark' : 'light';
  root.lang = tags.find((tag) => tag === 'ko' || tag === 'en') ?? 'en';
})();
