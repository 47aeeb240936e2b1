// A file as text: UTF-8, or what Korean spreadsheets write otherwise.

/** Of which the text is never longer than the server takes. */
export const MOST_FILE_BYTES = 2_000_000;

export async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}
