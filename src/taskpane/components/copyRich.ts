/**
 * Copies a text as word processors take it, with its table, and as plain text beside it.
 * @returns false where Excel's browser does not let the pane copy
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const parts = { "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyByEvent(html, text);
  }
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

/** The older way, which needs no permission: the browser asks what is to be copied. */
function copyByEvent(html: string, text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", give);
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give);
  }
}
