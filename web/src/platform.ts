// The machine that the browser runs on, as far as keys depend on it.

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
