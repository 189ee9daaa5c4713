/** Longer lines are refused unread, so that one without an end can't fill the memory. */
export const lineLimitBytes = 16 * 1024 * 1024;

const newline = 0x0a;

/**
 * The lines of a byte stream, one after the other, without their line ends. A line that is no UTF-8 comes with
 * `text` null, one that is too long too; `problem` says which. An end without a newline is a line as well.
 * @param {AsyncIterable<Buffer>} stream
 * @returns {AsyncGenerator<{ text: string, problem: "" } | { text: null, problem: string }>}
 */
export async function* linesOf(stream, limitBytes = lineLimitBytes) {
  let parts = [];
  let size = 0;
  let isFirst = true;
  const take = () => {
    const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    const told =
      size > limitBytes
        ? { text: null, problem: `longer than ${limitBytes} bytes` }
        : decoded(bytes, isFirst);
    parts = [];
    size = 0;
    isFirst = false;
    return told;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      size += at - from;
      if (size <= limitBytes) parts.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from === chunk.length) continue;
    size += chunk.length - from;
    // What is too long is only counted from here on.
    if (size <= limitBytes) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (size > 0) yield take();
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(bytes, isFirst) {
  try {
    const text = strict.decode(bytes);
    return { text: isFirst && text[0] === "\ufeff" ? text.slice(1) : text, problem: "" };
  } catch {
    return { text: null, problem: "not UTF-8" };
  }
}
