// What this browser itself remembers: drafts that could not be saved, panel sizes, settings.

const OURS = /^olsol[.:-]/;

export function forgetEverything(): void {
  try {
    for (const key of Object.keys(localStorage)) if (OURS.test(key)) localStorage.removeItem(key);
  } catch {
    // Storage that is forbidden remembers nothing.
  }
}
