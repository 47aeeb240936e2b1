// What makes one input simpler than another: the measure that every step of shrinking lowers.

/**
 * Shorter, or as long and earlier in the alphabet. There are only finitely many texts below any text, so whatever goes from
 * simpler to simpler comes to an end.
 */
export function isSimpler(text: string, than: string): boolean {
  return text.length < than.length || (text.length === than.length && text < than);
}
