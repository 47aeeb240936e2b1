// A toast from what is shown first, which cannot wait for the code of toasts.

export function say(kind: 'success' | 'error', text: string): void {
  void import('./toast.ts').then(({ toast }) => toast[kind](text));
}
