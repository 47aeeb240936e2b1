// The frames of the Language Server Protocol: a header with the length of the JSON that follows. It knows nothing of what that says.

/** Of a message from a language server; its largest are lists of completions. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_HEADER_BYTES = 1024;
const BLANK_LINE = '\r\n\r\n';

export function encodeMessage(message: object): Buffer {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}${BLANK_LINE}`), body]);
}

/** Takes bytes as they come and hands over each whole message, parsed. Throws when the bytes are none: the stream is lost then. */
export function messageDecoder(onMessage: (message: unknown) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let have = 0;
  /** Undefined while the header is not there. */
  let frame: { readonly start: number; readonly end: number } | undefined;
  /** Whether there may be one more message in what has come. */
  const step = (): boolean => {
    const bytes = Buffer.concat(parts);
    parts = [bytes];
    frame ??= frameIn(bytes);
    if (frame === undefined || have < frame.end) return false;
    const message: unknown = JSON.parse(bytes.toString('utf8', frame.start, frame.end));
    parts = [bytes.subarray(frame.end)];
    have -= frame.end;
    frame = undefined;
    onMessage(message);
    return have > 0;
  };
  return (chunk) => {
    parts.push(chunk);
    have += chunk.length;
    // A large message comes in many parts: they are put together once there are enough.
    if (frame !== undefined && have < frame.end) return;
    while (step());
  };
}

function frameIn(bytes: Buffer) {
  const at = bytes.indexOf(BLANK_LINE);
  if (at < 0 && bytes.length <= MOST_HEADER_BYTES) return undefined;
  const length = Number(/^content-length: *(\d{1,9})\r?$/im.exec(bytes.toString('latin1', 0, Math.max(at, 0)))?.[1]);
  if (!(length <= MOST_BYTES)) throw new Error(`a message of ${length} bytes`);
  const start = at + BLANK_LINE.length;
  return { start, end: start + length };
}
