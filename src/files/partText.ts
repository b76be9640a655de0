import { UnreadableFile } from "./unreadable";

/** As much of a part as says how its characters are written: a byte order mark, or the XML declaration. */
const DECLARATION_BYTES = 200;

/**
 * Turns the bytes of a part into text, piece by piece, in whichever way its characters are written: UTF-8 as a rule,
 * UTF-16 from some writers. The declaration then says UTF-8, which is what a changed part is written in.
 */
export class PartDecoder {
  private decoder: TextDecoder | null = null;
  private first: Uint8Array = new Uint8Array(0);
  private isBegun = false;

  constructor(private readonly onText: (text: string) => void) {}

  write(bytes: Uint8Array): void {
    if (this.decoder) return this.pass(this.decoder.decode(bytes, { stream: true }));
    this.first = joined(this.first, bytes);
    if (this.first.length >= DECLARATION_BYTES) this.begin();
  }

  close(): void {
    if (!this.decoder) this.begin();
    this.pass(this.decoder!.decode());
  }

  private begin(): void {
    this.decoder = decoderFor(this.first);
    this.pass(this.decoder.decode(this.first, { stream: true }));
    this.first = new Uint8Array(0);
  }

  private pass(text: string): void {
    if (text === "") return;
    this.onText(this.isBegun ? text : text.replace(DECLARED, '$1"UTF-8"'));
    this.isBegun = true;
  }
}

const DECLARED = /^(<\?xml[^>]{0,80}?encoding\s*=\s*)["'][\w.-]{1,40}["']/;

function decoderFor(first: Uint8Array): TextDecoder {
  const label = markedEncoding(first) ?? declaredEncoding(first) ?? "utf-8";
  try {
    return new TextDecoder(label);
  } catch (error) {
    throw new UnreadableFile("damaged", { cause: error });
  }
}

/** By the byte order mark, or by where the zeros of "<" stand. */
function markedEncoding([one, two]: Uint8Array): string | null {
  if ((one === 0xff && two === 0xfe) || (one === 0x3c && two === 0)) return "utf-16le";
  if ((one === 0xfe && two === 0xff) || (one === 0 && two === 0x3c)) return "utf-16be";
  return one === 0xef && two === 0xbb ? "utf-8" : null;
}

function declaredEncoding(first: Uint8Array): string | null {
  const start = String.fromCharCode(...first.subarray(0, DECLARATION_BYTES));
  return /^<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start)?.[1] ?? null;
}

function joined(one: Uint8Array, two: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}
